import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNearest, suggestion } from "../../src/domain/nearest.ts";
import { isHttpUrl, normalizeUrl } from "../../src/domain/url.ts";
import { countWords, indexWords, longestCommonRun } from "../../src/domain/wording.ts";

describe("an address", () => {
  it.each([
    "https://example.org/a/b",
    "http://example.org/a/b",
    "https://www.example.org/a/b/",
    "HTTPS://EXAMPLE.ORG:443/a/b",
    "http://example.org:80/a/b#section",
    "https://example.org./a/b?utm_source=x&fbclid=1",
    "https://user:word@example.org/a/%62",
  ])("%s is the same document as its plainest spelling", (url) => {
    expect(normalizeUrl(url)).toBe("example.org/a/b");
  });

  it("keeps what tells documents apart: port, path, case, parameters in any order, and fragments that are routes", () => {
    expect(normalizeUrl("https://example.org:8080/A?b=2&a=1")).toBe("example.org:8080/A?a=1&b=2");
    expect(normalizeUrl("https://example.org/?p=900112")).toBe("example.org?p=900112");
    expect(normalizeUrl("https://example.org/#!topic/x")).toBe("example.org#!topic/x");
    expect(normalizeUrl("https://example.org/a%2fb")).toBe("example.org/a%2Fb");
  });

  it("is whole and begins with http or https", () => {
    expect(["https://example.org", "http://localhost:4000/x"].map(isHttpUrl)).toEqual([true, true]);
    const wrong = [
      "example.org",
      "ftp://example.org",
      "javascript:alert(1)",
      "https://",
      "https://a b.org",
      "",
      "//x.org",
    ];
    expect(wrong.filter(isHttpUrl)).toEqual([]);
    expect(wrong.filter((url) => normalizeUrl(url) !== null)).toEqual([]);
  });

  it("does not change when it is normalized again", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = normalizeUrl(url);
        expect(normalizeUrl(`https://${once}`)).toBe(once);
      }),
    );
  });
});

describe("words", () => {
  it("are counted as people count them", () => {
    expect(countWords("Don't panic: 48.8% of 1,000 use well-known C++.")).toBe(9);
    expect(countWords(" – ")).toBe(0);
  });

  it("shared in a run are found whatever the case, punctuation and typography", () => {
    const reference = "Rust isn’t an experiment: the well-known experiment is done, i.e. Rust is here to stay.";
    expect(longestCommonRun("They said RUST IS (here) to-stay now", reference)).toEqual({
      length: 5,
      text: "RUST IS (here) to-stay",
    });
    expect(longestCommonRun("isn't an experiment", indexWords(reference)).length).toBe(3);
    expect(longestCommonRun("nothing", "at all")).toEqual({ length: 0, text: "" });
    expect(longestCommonRun("", reference)).toEqual({ length: 0, text: "" });
  });

  it("in the longest run agree with trying every run", () => {
    const word = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), fc.array(word, { maxLength: 20 }), (left, right) => {
        let longest = 0;
        for (let i = 0; i < left.length; i++) {
          for (let j = i + 1; j <= left.length; j++) {
            if (` ${right.join(" ")} `.includes(` ${left.slice(i, j).join(" ")} `)) longest = Math.max(longest, j - i);
          }
        }
        expect(longestCommonRun(left.join(" "), right.join(" ")).length).toBe(longest);
      }),
    );
  });
});

describe("a suggestion", () => {
  it("is the nearest word, and none when nothing is near", () => {
    expect(findNearest("suported", ["SUPPORTED", "REFUTED"])).toBe("SUPPORTED");
    expect(findNearest("foo", ["row", "text"])).toBeNull();
    expect(findNearest("x".repeat(10_000), ["y"])).toBeNull();
    expect(suggestion("claim:ab", ["claim:abc"])).toBe(' Did you mean "claim:abc"?');
    expect(suggestion("nothing", [])).toBe("");
  });
});
