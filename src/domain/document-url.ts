/**
 * Which document an address leads to, whoever serves it: an archive, a cache, an AMP viewer or a host for small screens. For
 * looking up only. A source whose own address is an archive's stays what it is, so rules on records use `normalizeUrl`.
 */
import { normalizeUrl } from "./url.ts";

/** Longer addresses lead to no document that anybody would record. */
const LONGEST = 8_192;

/**
 * The original behind an address, in the form of `normalizeUrl`: without archive or cache around it, without AMP, mobile host
 * and `index.html`. Null when it is not an http(s) address, or has more than 8,192 characters.
 */
export function documentUrl(text: string): string | null {
  let found = text.length > LONGEST ? null : normalizeUrl(text);
  while (found !== null) {
    const next = stepTowardsOriginal(found);
    // Each step has to shorten the address, so that there is a last one.
    if (next === null || next.length >= found.length) break;
    found = next;
  }
  return found;
}

function stepTowardsOriginal(address: string): string | null {
  const url = URL.parse(`https://${address}`);
  if (url === null) return null;
  const inner = wrapped(url);
  return normalizeUrl(inner === null ? plainSpelling(url) : inner);
}

/** A site that shows other sites' documents under addresses that hold theirs. The first group of `path` is the original. */
interface Wrapper {
  readonly host: RegExp;
  readonly path: RegExp;
}

/** A day or an instant as archives write it, with a modifier such as `id_`; `*` and `2` stand for any. */
const ARCHIVED = String.raw`(?:\d{1,14}|\*)(?:[a-z]{2}_)?\*?`;

const WRAPPERS: readonly Wrapper[] = [
  {
    host: /^(?:(?:web|wayback|web-beta)\.)?archive\.org$/,
    path: new RegExp(`^/(?:web|wayback)/(?:${ARCHIVED}/)?(.+)$`),
  },
  {
    host: /^archive\.(?:ph|today|is|li|md|vn|fo)$/,
    path: /^\/(?:(?:newest|oldest|\d{4,14}|o\/\w+)\/)?(https?(?::|%3a).+)$/i,
  },
  { host: /^google\.[a-z.]{2,6}$|^bing\.com$/, path: /^\/amp\/(?:s\/)?(.+)$/ },
  { host: /\.cdn\.ampproject\.org$|^cdn\.ampproject\.org$/, path: /^\/[a-z]\/(?:s\/)?(.+)$/ },
];

/** The address inside another; null where there is none. */
function wrapped(url: URL): string | null {
  if (url.hostname === "webcache.googleusercontent.com") {
    return wholeAddress(/^cache:(?:[\w-]{12}:)?(\S+)/.exec(url.searchParams.get("q") ?? "")?.[1]);
  }
  const wrapper = WRAPPERS.find(({ host }) => host.test(url.hostname));
  const path = wrapper?.path.exec(url.pathname)?.[1];
  return wholeAddress(path === undefined ? undefined : `${path}${url.search}${url.hash}`);
}

/** An address whose scheme was left out, has lost a slash, or was escaped, as a whole one; null where it names no host with a dot. */
function wholeAddress(text: string | undefined): string | null {
  const bare = text?.replace(/^(?:https?(?::|%3a)(?:\/|%2f)*)?/i, "") ?? "";
  return /^[^/?#]*[^/?#.]\.[^/?#.]/.test(bare) ? `https://${bare}` : null;
}

/** Hosts on which anything may be called "amp": a page named so is its own. */
const FREE_NAMES = /^(?:github\.com|gitlab\.com|codeberg\.org|crates\.io|lib\.rs|docs\.rs|npmjs\.com|pypi\.org)$/;

/** What says that a page is shown as AMP, by name of the parameter. */
const AMP_PARAMETERS: Readonly<Record<string, RegExp>> = {
  amp: /^(?:1|true|)$/,
  output: /^amp$/,
  outputType: /^amp$/i,
  amp_js_v: /^/,
  amp_gsa: /^/,
  usqp: /^/,
};

/** The address of the page as it is meant for everybody. */
function plainSpelling(url: URL): string {
  const plain = new URL(url);
  plain.hostname = plainHost(url.hostname);
  for (const [name, value] of [...url.searchParams]) {
    if (Object.hasOwn(AMP_PARAMETERS, name) && AMP_PARAMETERS[name]?.test(value)) plain.searchParams.delete(name);
  }
  plain.pathname = url.pathname.replace(/\/index\.(?:x?html?|php)$/i, "").replace(/\.amp(?=\.html?$|$)/i, "");
  if (!FREE_NAMES.test(plain.hostname)) plain.pathname = plain.pathname.replace(/(?<=[^/])\/amp$/i, "");
  return plain.href;
}

/** Wikipedia and its sisters: the language comes first, then the `m`. */
const WIKIMEDIA = /^([a-z-]+)\.m\.((?:wikipedia|wiktionary|wikiquote|wikisource|wikinews|wikibooks)\.org)$/;
/** Where `mobile.` is known to show the same pages; elsewhere it may be a site about mobile things. */
const MOBILE = /^mobile\.((?:twitter|x|nytimes|reuters|facebook|slate)\.com)$/;

/** `m.` and `amp.` go where a name and an ending remain: `amp.dev` and `m.co.uk` stay. */
function plainHost(host: string): string {
  const wikimedia = WIKIMEDIA.exec(host);
  if (wikimedia !== null) return `${wikimedia[1]}.${wikimedia[2]}`;
  const mobile = MOBILE.exec(host)?.[1];
  if (mobile !== undefined) return mobile;
  const rest = /^(?:m|amp)\.(.+\..+)$/.exec(host)?.[1];
  return rest === undefined || /^(?:com?|org|net|gov|ac|edu)\.[a-z]{2}$/.test(rest) ? host : rest;
}
