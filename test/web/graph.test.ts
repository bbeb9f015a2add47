import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, givenExplorer } from "./given-explorer.ts";
import { givenGraph } from "./given-graph.ts";

const CLAIM = "claim:debian-apt-hard-rust-may-2026";
const ARRANGED = '[data-phase="arranged"]';
/** Laying out everything at once would take some seconds; what is drawn without a graphics card takes a good part of this. */
const LONGEST_TASK_MS = 1_500;
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describeInBrowser("The graph", () => {
  const given = givenExplorer();
  const open = async (path: string, options = {}) => await given.open(path, { settled: ARRANGED, ...options });

  it("shows what a claim hangs together with: each citation by its stance, as the API tells it", async () => {
    const { claim } = await given.ask<{
      claim: { citations: { edges: { stance: string; node: { id: string; title: string } }[] } };
    }>(`{ claim(id: "${CLAIM}") { citations(first: 100) { edges { stance node { id title } } } } }`);
    const page = await open(`/graph?focus=${CLAIM}`);
    expect(await page.locator("h1").innerText()).toMatch(/^Debian brought mandatory Rust/);
    await page.getByText(/^As tables:/).click();
    await page.locator("table").first().waitFor();
    const rows = await page.locator("table").first().locator("tbody tr").allInnerTexts();
    const { citations } = claim;
    expect(citations.edges.length).toBeGreaterThan(3);
    for (const { stance, node } of citations.edges) {
      const wanted = rows.filter((row) => row.includes(node.title) && row.includes("by May 2026"));
      expect(wanted.join("\n"), node.id).toContain(stance.toLowerCase());
    }
    expect(rows).toHaveLength(await countIn(page, "lines"));
  });

  it("adds neighbours on Enter, keeps them in the address, and takes them away on going back", async () => {
    const page = await open(`/graph?focus=${CLAIM}`);
    const before = await countIn(page, "things");
    await page.getByRole("textbox", { name: "Find a thing" }).fill("Sequoia-PGP");
    await page.keyboard.press("ArrowDown");
    expect(await focusedId(page)).toBe("project:sequoia-pgp");
    expect(await page.getByLabel("Chosen thing").innerText()).toContain("Sequoia-PGP");
    await page.keyboard.press("Enter");
    await page.waitForURL(/open=project%3Asequoia-pgp/);
    await page.waitForFunction((count) => !document.body.textContent?.includes(`As tables: ${count} things`), before);
    const { project } = await given.ask<{ project: { claims: { nodes: { id: string }[] } } }>(
      '{ project(id: "sequoia-pgp") { claims(first: 100) { nodes { id } } } }',
    );
    await page.getByRole("textbox", { name: "Find a thing" }).fill("");
    for (const { id } of project.claims.nodes) expect(await page.locator(`[data-id="${id}"]`).count(), id).toBe(1);
    await page.goBack();
    await page.getByText(`As tables: ${before} things`, { exact: false }).waitFor();
  });

  it("opens what is clicked in the picture", async () => {
    const page = await open(`/graph?focus=${CLAIM}`);
    const box = await page.locator(".graph-picture").boundingBox();
    if (!box) throw new Error("There is no picture.");
    // Where a thing is drawn the library finds it: tried on a grid until one is hit.
    for (let at = 0; at < 400 && !page.url().includes("open="); at += 1) {
      const [column, row] = [at % 20, Math.floor(at / 20)];
      await page.mouse.click(box.x + ((column + 0.5) * box.width) / 20, box.y + ((row + 0.5) * box.height) / 20);
    }
    expect(new URL(page.url()).searchParams.get("open")).toMatch(
      /^(?:source|company|organization|person|project|claim):/,
    );
  });

  it("moves through its things by keyboard, one stop of the Tab key for all", async () => {
    const page = await open(`/graph?focus=${CLAIM}`);
    await page.getByRole("textbox", { name: "Find a thing" }).focus();
    await page.keyboard.press("Tab");
    const first = await focusedId(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const second = await focusedId(page);
    expect(second).not.toBe(first);
    expect(await page.locator('.graph-thing[aria-selected="true"]').getAttribute("data-id")).toBe(second);
    await page.keyboard.press("Home");
    expect(await focusedId(page)).toBe(first);
    expect(await page.locator('[role="option"][tabindex="0"]').count()).toBe(1);
  });

  it("is moved and zoomed by keys and buttons, without a word on the console", async () => {
    const page = await open(`/graph?focus=${CLAIM}`);
    await page.getByRole("application", { name: /^Picture of \d+ things/ }).focus();
    const picture = page.locator(".graph-canvas");
    const drawn = async () => {
      await page.waitForTimeout(250);
      return (await picture.screenshot()).toString("base64");
    };
    const fitted = await drawn();
    await page.keyboard.press("+");
    const zoomed = await drawn();
    expect(zoomed).not.toBe(fitted);
    await page.keyboard.press("ArrowLeft");
    expect(await drawn()).not.toBe(zoomed);
    await page.keyboard.press("0");
    expect(await drawn()).not.toBe(zoomed);
    await page.getByRole("button", { name: "Zoom out" }).click();
    expect(await drawn()).not.toBe(fitted);
  });

  it("hides lines by the legend, which counts them, and says so in the address", async () => {
    const page = await open("/graph?topic=compilers");
    const row = page.locator(".legend-row", { hasText: "is about" });
    const count = Number(await row.locator(".number").innerText());
    const before = await countIn(page, "lines");
    await row.getByRole("checkbox").uncheck();
    await page.waitForURL(/hide=ABOUT/);
    await page.locator(ARRANGED).waitFor();
    expect(await countIn(page, "lines")).toBe(before - count);
    await page.reload();
    await page.locator(ARRANGED).waitFor();
    expect(await countIn(page, "lines")).toBe(before - count);
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForURL("**/graph?topic=compilers");
  });

  it("draws all committed data while the page goes on answering", async () => {
    const page = await given.open("/graph", { settled: ARRANGED });
    await page.evaluate(watchTasks);
    await page.getByRole("combobox", { name: "Begin with" }).selectOption("all");
    await page.waitForURL("**/graph?show=all");
    await page.getByRole("heading", { name: "Everything" }).waitFor();
    await page.locator(".graph-waiting").waitFor({ state: "detached" });
    await page.locator(ARRANGED).waitFor();
    expect(await page.evaluate(() => Math.max(...(window as unknown as Watched).longTasks))).toBeLessThan(
      LONGEST_TASK_MS,
    );
    const { claims } = await given.ask<{ claims: { totalCount: number } }>("{ claims { totalCount } }");
    const shown = Number(await page.locator(".legend-row", { hasText: "Claims" }).locator(".number").innerText());
    expect(shown).toBe(claims.totalCount);
  });

  it("names the things with most lines, however crowded it is around them", async () => {
    const page = await given.open("/graph?about=project:rust", { settled: ARRANGED });
    const named = await page.locator(".graph-canvas").evaluate(namesInPicture);
    expect(named).toContain("Rust");
    expect(named.some((name) => name.startsWith("Rust’s Enterprise Takeover"))).toBe(true);
  });

  it("finds a thing that is not in the picture, and adds it, on a phone as well", async () => {
    const page = await open("/graph?topic=compilers", PHONE);
    await page.getByRole("textbox", { name: "Find a thing" }).fill("Sequoia-PGP");
    await page.getByRole("group", { name: "Not in the picture" }).getByRole("option").first().tap();
    await page.waitForURL(/open=project%3Asequoia-pgp/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it.each([
    ["a claim", "/claims/debian-apt-hard-rust-may-2026", CLAIM],
    ["a source", "/sources/newstack-microsofts-rust-bet", "source:newstack-microsofts-rust-bet"],
    ["a company", "/companies/microsoft", "company:microsoft"],
    ["an organization", "/organizations/debian-project", "organization:debian-project"],
    ["a person", "/people/galen-hunt", "person:galen-hunt"],
    ["a project", "/projects/sequoia-pgp", "project:sequoia-pgp"],
  ])("is reached from the page of %s, around it and at the same point in time", async (_, path, id) => {
    const page = await given.open(`${path}?revision=3`);
    const name = await page.locator("h1").innerText();
    await page.locator(".facts").getByRole("link", { name: "Graph", exact: true }).click();
    await page.waitForURL(`**/graph?revision=3&focus=${encodeURIComponent(id)}`);
    await page.locator(ARRANGED).waitFor();
    expect(await page.locator(".kicker").innerText()).toMatch(/^graph around$/i);
    expect(await page.locator("h1").innerText()).toBe(name);
    expect(await page.locator(`.graph-thing[data-id="${id}"]`).count()).toBe(1);
  });

  it("says that there is nothing of an id, and leads on", async () => {
    const page = await given.open("/graph?focus=claim:no-such-claim");
    await page.locator(".empty").waitFor();
    expect(await page.locator(".empty").innerText()).toContain("claim:no-such-claim");
    await page.getByRole("link", { name: "Begin with few" }).click();
    await page.locator(ARRANGED).waitFor();
  });
});

describeInBrowser("A graph with a circle and with many claims", () => {
  const given = givenExplorer(givenGraph);

  it("follows sources to where they lead back to themselves, and marks the circle", async () => {
    const page = await given.open("/graph?topic=circles", { settled: ARRANGED });
    const notice = page.getByRole("region", { name: "A circle of citations" });
    expect(await notice.getByRole("button").allInnerTexts()).toEqual(["The blog", "The paper", "The report"]);
    await page.getByText(/^As tables:/).click();
    await page.locator("table").first().waitFor();
    expect(await page.getByText("is derived from (part of a circle)").count()).toBe(3);
    await notice.getByRole("button", { name: "The paper" }).click();
    expect(await page.getByLabel("Chosen thing").innerText()).toContain("leads back to itself");
  });

  it("draws no more than 2,000 things: it says so, and nothing hangs", async () => {
    const page = await given.open("/graph?topic=many", { settled: ".notice" });
    expect(await page.getByRole("alert").innerText()).toMatch(/2,001 things or more; at most 2,000/);
    expect(await page.locator(".graph-picture").count()).toBe(0);
    await page.getByRole("link", { name: "Begin with few" }).waitFor();
  });
});

interface Watched {
  longTasks: number[];
}

/** Keeps how long the page did not answer, in milliseconds. */
function watchTasks(): void {
  const longTasks = [0];
  (window as unknown as Watched).longTasks = longTasks;
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
}

async function countIn(page: Page, what: "things" | "lines"): Promise<number> {
  const text = await page.locator(".graph-tables summary").innerText();
  return Number(new RegExp(`(\\d+) ${what}`).exec(text)?.[1]);
}

async function focusedId(page: Page): Promise<string | null> {
  return await page.evaluate(() => document.activeElement?.getAttribute("data-id") ?? null);
}

/** What is written on the canvas, as the drawing library keeps it beside the element that it draws into. */
function namesInPicture(canvas: Element): string[] {
  interface Drawn extends Element {
    readonly _cyreg: { readonly cy: { nodes(selector: string): { map<T>(of: (node: Named) => T): T[] } } };
  }
  interface Named {
    data(name: string): string;
  }
  return (canvas as Drawn)._cyreg.cy.nodes(".named").map((node) => node.data("label"));
}
