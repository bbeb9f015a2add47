/** GraphiQL with everything it needs in one page: made once, compressed once, and bound to what comes from here. */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { type ContentCoding, contentCoding } from "../content-coding.ts";
import { FIRST_QUERY } from "./first-query.ts";

/** The page weighs 9 MB; this quality makes 2 MB of it in a fifth of a second. */
const BROTLI_QUALITY = 5;

export class GraphiqlPage {
  #page: { readonly text: string; readonly policy: string; readonly tag: string } | null = null;
  readonly #bodies = new Map<ContentCoding, Promise<Uint8Array<ArrayBuffer>>>();

  /** The page in the smallest coding that the client takes; 304 where it has the page already. */
  async response(request: Request): Promise<Response> {
    const { policy, tag } = this.#made();
    const coding = contentCoding(request.headers.get("accept-encoding"));
    const etag = `"${tag}-${coding}"`;
    const headers = new Headers({
      etag,
      vary: "accept, accept-encoding",
      "cache-control": "no-cache",
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
    headers.set("content-type", "text/html; charset=utf-8");
    if (coding !== "identity") headers.set("content-encoding", coding);
    return new Response(await this.#body(coding), { headers });
  }

  #made() {
    if (this.#page !== null) return this.#page;
    const text = renderGraphiQL({ title: "Claimline", defaultQuery: FIRST_QUERY });
    const script = text.slice(text.indexOf("<script>") + "<script>".length, text.lastIndexOf("</script>"));
    this.#page = { text, policy: policy(hashOf(script)), tag: hashOf(text).slice(0, 16) };
    return this.#page;
  }

  async #body(coding: ContentCoding): Promise<Uint8Array<ArrayBuffer>> {
    const kept = this.#bodies.get(coding) ?? compressed(this.#made().text, coding);
    this.#bodies.set(coding, kept);
    return await kept;
  }
}

async function compressed(text: string, coding: ContentCoding): Promise<Uint8Array<ArrayBuffer>> {
  if (coding === "identity") return new TextEncoder().encode(text);
  if (coding === "gzip") return new Uint8Array(await promisify(gzip)(text));
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  return new Uint8Array(await promisify(brotliCompress)(text, { params }));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** Its editor makes styles as it goes, and brings its fonts as data; scripts are the page's own alone. */
function policy(scriptHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    "worker-src 'self' blob:",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
