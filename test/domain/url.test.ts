import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentUrl } from "../../src/domain/document-url.ts";
import { normalizeUrl } from "../../src/domain/url.ts";

const SAME = [
  "https://example.org/2026/story-1",
  "http://www.example.org/2026/story-1/?utm_source=feed#top",
  "https://example.org/2026/story-1/amp",
  "https://example.org/2026/story-1/amp/",
  "https://example.org/2026/story-1?amp=1",
  "https://example.org/2026/story-1?amp",
  "https://example.org/2026/story-1?outputType=amp",
  "https://example.org/2026/story-1.amp",
  "https://amp.example.org/2026/story-1",
  "https://m.example.org/2026/story-1",
  "https://example.org/2026/story-1/index.html",
  "https://www.google.com/amp/s/example.org/2026/story-1",
  "https://www.google.co.uk/amp/example.org/2026/story-1/amp/",
  "https://example-org.cdn.ampproject.org/c/s/example.org/2026/story-1/amp?usqp=mq331AQA&amp_js_v=0.1",
  "https://example-org.cdn.ampproject.org/v/example.org/2026/story-1",
  "https://web.archive.org/web/20240102030405/https://www.example.org/2026/story-1/",
  "https://web.archive.org/web/20240102030405id_/http://example.org:80/2026/story-1",
  "https://web.archive.org/web/2024if_/http:/example.org/2026/story-1",
  "https://web.archive.org/web/2024*/example.org/2026/story-1",
  "https://web.archive.org/web/*/https://example.org/2026/story-1",
  "https://web.archive.org/web/https://example.org/2026/story-1",
  "https://archive.org/wayback/20240102/https://example.org/2026/story-1",
  "https://archive.ph/20240102030405/https://example.org/2026/story-1",
  "https://archive.today/newest/https://example.org/2026/story-1",
  "https://archive.is/o/AbC12/https://example.org/2026/story-1",
  "https://archive.ph/https%3A%2F%2Fexample.org/2026/story-1",
  "https://webcache.googleusercontent.com/search?q=cache:https://example.org/2026/story-1",
  "https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIj_k:example.org/2026/story-1+rust&hl=en",
  "https://web.archive.org/web/2024/https://www.google.com/amp/s/m.example.org/2026/story-1/amp",
];

const THEIR_OWN = [
  "web.archive.org",
  "web.archive.org/web/2024",
  "archive.ph/AbC12",
  "archive.org/details/the-book",
  "google.com/search?q=amp",
  "amp.dev/about",
  "m.co.uk/a",
  "mobile.example.org/a",
  "github.com/my-org/amp",
  "example.org/amp",
  "example.org/amplifier",
  "example.org/amp/story-1",
  "example.org/a?amp=2",
  "example.org/index.html.en",
];

describe("the document that an address leads to", () => {
  it.each(SAME)("%s is the story itself", (url) => {
    expect(documentUrl(url)).toBe("example.org/2026/story-1");
  });

  it("keeps the original's own parameters and port", () => {
    expect(documentUrl("https://web.archive.org/web/2024/http://example.org:8080/a?b=2&a=1")).toBe(
      "example.org:8080/a?a=1&b=2",
    );
  });

  it("is the same with the language first, as Wikipedia has it, and on known mobile hosts", () => {
    expect(documentUrl("https://en.m.wikipedia.org/wiki/Rust")).toBe("en.wikipedia.org/wiki/Rust");
    expect(documentUrl("https://mobile.twitter.com/a/status/1")).toBe("twitter.com/a/status/1");
  });

  it.each(THEIR_OWN)("%s stays what it is", (address) => {
    expect(documentUrl(`https://${address}`)).toBe(normalizeUrl(`https://${address}`));
    expect(documentUrl(`https://${address}`)).toBe(address);
  });

  it("does not exist for another scheme, for what is no address, or for an endless one", () => {
    const none = ["ftp://example.org", "javascript:alert(1)", "urn:isbn:1", "example.org", "", "https://", "\u0000"];
    expect(none.map(documentUrl)).toEqual(none.map(() => null));
    expect(documentUrl(`https://example.org/${"a".repeat(9_000)}`)).toBeNull();
  });

  it("leaves an archive's address what it is to the rules on records", () => {
    expect(normalizeUrl("https://web.archive.org/web/2024/https://example.org/a")).toBe(
      "web.archive.org/web/2024/https://example.org/a",
    );
  });
});

const wrapping = fc.constantFrom(
  (url: string) => url,
  (url: string) => `https://web.archive.org/web/2024/${url}`,
  (url: string) => `https://archive.ph/20240101/${url}`,
  (url: string) => `https://www.google.com/amp/s/${url.replace(/^https?:\/\//, "")}`,
  (url: string) => `${url}/amp`,
  (url: string) => url.replace("://", "://m."),
);
const addresses = fc
  .tuple(
    fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.constantFrom(...SAME)),
    fc.array(wrapping, { maxLength: 4 }),
  )
  .map(([url, wraps]) => wraps.reduce((inner, wrap) => wrap(inner), url));

describe("any address", () => {
  it("leads to a document that leads to itself", () => {
    fc.assert(
      fc.property(addresses, (url) => {
        const once = documentUrl(url);
        expect(once).not.toBeNull();
        expect(documentUrl(`https://${once}`)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is read without an exception, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string().map((rest) => `https://${rest}`),
        ),
        (text) => {
          documentUrl(text);
          normalizeUrl(text);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
