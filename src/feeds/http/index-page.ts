/** The list of all feeds: for programs as JSON, for people as a page that needs no script. */
import { createHash } from "node:crypto";
import { escapeHtml } from "../characters.ts";
import type { Feed } from "../feed.ts";
import type { Feeds } from "../feeds.ts";
import { takenWords } from "../parameter-words.ts";
import type { Parameter } from "../parameters.ts";
import { DOWNLOAD } from "./download.ts";
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
th, td { padding: .2rem 1rem .2rem 0; text-align: start; vertical-align: top; }
th code { overflow-wrap: normal; }
pre { white-space: pre-wrap; }
code { overflow-wrap: anywhere; }
`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

const HEADERS = { ...SHARED_HEADERS, "cache-control": "public, no-cache" };

/** `/feeds/index.json`. */
export function indexJson(feeds: Feeds, origin: string): Response {
  const listed = feeds.list.map((feed) => ({
    name: feed.name,
    href: hrefOf(feed.name, origin),
    type: feed.type,
    description: feed.description,
    parameters: parametersOf(feeds, feed).map(({ name, description, form, words, isList, otherwise }) => ({
      name,
      description,
      type: form,
      ...(words !== null && { values: words }),
      ...(isList && { several: true }),
      ...(otherwise !== null && { default: otherwise }),
    })),
  }));
  return Response.json({ feeds: listed }, { headers: HEADERS });
}

/** `/feeds/`. */
export function indexPage(feeds: Feeds, origin: string): Response {
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
<p><a href="/">Claimline</a></p>
<h1>Feeds</h1>
<p>The claims in formats that other programs take. Each address takes the filter of the API as <code>filter=</code>, its plain fields
one by one (<code>status=REFUTED,MISLEADING</code>), and a point in time as <code>at=</code>, <code>known=</code> or
<code>revision=</code>. Programs find this list in <a href="${INDEX}">index.json</a>.</p>
${embeddingPart(origin)}
<h2>All feeds</h2>
<dl>
${feeds.list.map((feed) => entryOf(feed, parametersOf(feeds, feed), origin)).join("\n")}
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

/** How other pages show a claim, to be copied. */
function embeddingPart(origin: string): string {
  const picture = `<img src="${origin}/badge/some-claim.svg" alt="How the claim stands">`;
  const element = `<script type="module" src="${origin}/claimline-status.js"></script>
<claimline-status claim="some-claim"></claimline-status>`;
  return `<h2>A claim on a page of yours</h2>
<p>A picture of how a claim stands today, named by what stands behind <code>/claims/</code> in the address of its page (with
<code>.json</code> the same for programs):</p>
<pre><code>${escapeHtml(picture)}</code></pre>
<p>Or an element, which says why as well and leads to the claim:</p>
<pre><code>${escapeHtml(element)}</code></pre>`;
}

function entryOf({ name, type, description }: Feed, parameters: readonly Parameter[], origin: string): string {
  const [mediaType = ""] = type.split(";");
  return `<dt><a href="${escapeHtml(hrefOf(name, origin))}">${escapeHtml(name)}</a> <code>${escapeHtml(mediaType)}</code></dt>
<dd>${escapeHtml(description)}
<details><summary>Parameters of ${escapeHtml(name)}</summary>
<table>
${parameters.map(rowOf).join("\n")}
</table>
</details></dd>`;
}

function rowOf(parameter: Parameter): string {
  const description = escapeHtml(parameter.description).replace(/`([^`]*)`/g, "<code>$1</code>");
  return `<tr><th scope="row"><code>${escapeHtml(parameter.name)}</code></th><td>${description}
Takes ${escapeHtml(takenWords(parameter))}.</td></tr>`;
}

function hrefOf(name: string, origin: string): string {
  return new URL(`${FEEDS}${name}`, origin).href;
}

function parametersOf(feeds: Feeds, feed: Feed): readonly Parameter[] {
  return [...feeds.parametersOf(feed), DOWNLOAD];
}
