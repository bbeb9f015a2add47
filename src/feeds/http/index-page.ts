/** The list of all feeds: for programs as JSON, for people as a page that needs no script. */

import { createHash } from "node:crypto";
import { escapeHtml } from "../characters.ts";
import type { Feed } from "../feed.ts";
import { SHARED_HEADERS } from "./headers.ts";

/** The folder of all feeds. */
export const FEEDS = "/feeds/";
/** The list for programs. */
export const INDEX = `${FEEDS}index.json`;

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
dt { margin-top: 1.2rem; font-weight: 600; }
dt code { margin-left: .5rem; font-weight: 400; opacity: .75; }
dd { margin: .1rem 0 0; }
code { overflow-wrap: anywhere; }
`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

const HEADERS = { ...SHARED_HEADERS, "cache-control": "public, no-cache" };

/** Where a feed is, as a whole address. */
export function hrefOf({ name, example }: Feed, origin: string): string {
  return new URL(`${FEEDS}${name}${example === undefined ? "" : `?${example}`}`, origin).href;
}

/** `/feeds/index.json`. */
export function indexJson(feeds: readonly Feed[], origin: string): Response {
  const listed = feeds.map((feed) => ({
    name: feed.name,
    href: hrefOf(feed, origin),
    type: feed.type,
    description: feed.description,
  }));
  return Response.json({ feeds: listed }, { headers: HEADERS });
}

/** `/feeds/`. */
export function indexPage(feeds: readonly Feed[], origin: string): Response {
  const entries = feeds.map((feed) => {
    const link = `<a href="${escapeHtml(hrefOf(feed, origin))}">${escapeHtml(feed.name)}</a>`;
    const [type = ""] = feed.type.split(";");
    return `<dt>${link} <code>${escapeHtml(type)}</code></dt>\n<dd>${escapeHtml(feed.description)}</dd>`;
  });
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Feeds of Claimline</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Feeds</h1>
<p>The claims in formats that other programs take. Each address takes the filter of the API as <code>filter=</code>, its plain fields
one by one (<code>status=REFUTED,MISLEADING</code>), and a point in time as <code>at=</code>, <code>known=</code> or
<code>revision=</code>. Programs find this list in <a href="${INDEX}">index.json</a>.</p>
<dl>
${entries.join("\n")}
</dl>
</main>
</body>
</html>
`;
  return new Response(page, {
    headers: {
      ...HEADERS,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  });
}
