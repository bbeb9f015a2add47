/**
 * `<claimline-status claim="slug">`: how a claim stands, on any page, as a badge with a tooltip. One script tag brings it:
 *
 *   <script type="module" src="https://…/claimline-status.js"></script>
 *
 * `src` names another server than the one that the script comes from. It asks nothing of the page's policy but its own host for
 * scripts and connections, puts no text into the page as markup, and where anything fails it says so in three words.
 */
import { BADGE_STYLES } from "./badge-styles.ts";
import { fetchStatus, type LiveStatus } from "./live-status.ts";

const NAME = "claimline-status";
/** Where the script came from; read here, so that the build takes it for no file of its own. */
const SCRIPT = import.meta.url;
const NOT_AVAILABLE = "status not available";

const styles = new CSSStyleSheet();
styles.replaceSync(BADGE_STYLES);

/** The element. */
class ClaimlineStatus extends HTMLElement {
  static readonly observedAttributes = ["claim", "src"];

  readonly #shadow = this.attachShadow({ mode: "open" });
  #asking: AbortController | null = null;
  #isDue = false;

  constructor() {
    super();
    this.#shadow.adoptedStyleSheets = [styles];
    const dismiss = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") this.dataset.dismissed = "";
    };
    this.addEventListener("keydown", dismiss);
    // Who points at it has the focus elsewhere.
    this.addEventListener("pointerenter", () => document.addEventListener("keydown", dismiss));
    this.addEventListener("pointerleave", () => document.removeEventListener("keydown", dismiss));
    for (const type of ["focusout", "pointerleave"]) this.addEventListener(type, () => delete this.dataset.dismissed);
  }

  connectedCallback(): void {
    this.#showSoon();
  }

  disconnectedCallback(): void {
    this.#asking?.abort();
    this.dispatchEvent(new Event("pointerleave"));
  }

  attributeChangedCallback(): void {
    this.#showSoon();
  }

  /** Once for all attributes that change together, and for being put onto a page with them. */
  #showSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) void this.#show();
    });
  }

  async #show(): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#shadow.replaceChildren(element("span", { className: "badge", textContent: "…" }));
    this.setAttribute("aria-busy", "true");
    let parts: HTMLElement[];
    try {
      const slug = (this.getAttribute("claim") ?? "").trim().replace(/^claim:/, "");
      const base = this.#base();
      parts = badge(await fetchStatus(base, slug, asking.signal), new URL(`claims/${encodeURIComponent(slug)}`, base));
    } catch {
      parts = [element("span", { className: "badge", textContent: NOT_AVAILABLE })];
    }
    // Asked for something else meanwhile, or gone.
    if (asking.signal.aborted) return;
    this.#shadow.replaceChildren(...parts);
    this.removeAttribute("aria-busy");
  }

  /** A folder: what follows its last slash would be cut off. */
  #base(): URL {
    const given = this.getAttribute("src");
    if (given === null || given.trim() === "") return new URL(".", SCRIPT);
    const url = new URL(given, document.baseURI);
    if (!/^https?:$/.test(url.protocol)) throw new Error(`${given} is no http(s) address.`);
    return url.pathname.endsWith("/") ? url : new URL(`${url.pathname}/`, url);
  }
}

/** The badge leads to the claim's page, and is described by its tooltip. */
function badge({ status, label, statement, since, rationale }: LiveStatus, page: URL): HTMLElement[] {
  const link = element("a", { className: "badge", href: page.href, textContent: label });
  link.dataset.status = status;
  link.setAttribute("part", "badge");
  link.setAttribute("aria-describedby", "tip");
  const tip = element("div", { className: "tip", id: "tip", role: "tooltip" });
  tip.setAttribute("part", "tip");
  const lines = [statement, since === null ? null : `${label} since ${since}.`, rationale];
  tip.append(...lines.filter((text) => text !== null).map((textContent) => element("p", { textContent, dir: "auto" })));
  return [link, tip];
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

// Two script tags on a page are one.
if (customElements.get(NAME) === undefined) customElements.define(NAME, ClaimlineStatus);
