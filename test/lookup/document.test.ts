import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_DOCUMENT_BYTES } from "../../src/domain/look-up-limits.ts";
import { AppError } from "../../src/errors.ts";
import type { Passage } from "../../src/lookup/checked.ts";
import { readDocument, readSentences } from "../../src/lookup/document/read-document.ts";

const said = (passages: readonly Passage[]) => passages.map(({ kind, text }) => `${kind} ${text}`);
const sentences = (text: string) => readSentences(text).map((passage) => passage.text);

function expectOrdered(text: string, passages: readonly Passage[]): void {
  let end = 0;
  for (const passage of passages) {
    expect(passage.start).toBeGreaterThanOrEqual(end);
    expect(passage.end).toBeGreaterThan(passage.start);
    expect(passage.text.length).toBeLessThanOrEqual(2000);
    end = passage.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

describe("A sentence", () => {
  it.each([
    ["Dr. Smith of J. R. R. Inc. agreed with the U.S. Government.", "It passed."],
    ["See e.g. Node.js 1.5 and approx. 45 % by Sept. 2026.", "Then it fell."],
    ["We left the U.S.", "The law passed."],
    ["Yes… but no.", "No. 5 is alive."],
    ["It grew in 2025.[12]", "The next one."],
    ["We covered territory.", "45% of it is new."],
    ["It came in 2025.", "eBPF grew."],
    ["“Really?” he asked.", "Rust 1.75."],
    ["“It works.”— Jane Doe, CTO of Example.", "It does."],
  ])("ends where it ends: %s", (first, second) => {
    expect(sentences(`${first} ${second}`)).toEqual([first, second]);
  });

  it("goes over a line's end, and ends at a blank line", () => {
    expect(sentences("One line\r\nand more\n\nAnother")).toEqual(["One line and more", "Another"]);
  });

  it("keeps its number in front", () => {
    expect(sentences("2.1 Linux: a start.")).toEqual(["2.1 Linux: a start."]);
  });

  it("is no longer than 2,000 units, cut at a word's end", () => {
    const text = "abcd ".repeat(1000).trim();
    const passages = readSentences(text);
    expect(passages.length).toBe(3);
    expect(passages.every(({ text: each }) => /^abcd(?: abcd)*$/.test(each))).toBe(true);
    expectOrdered(text, passages);
  });
});

describe("Markdown", () => {
  it("gives headings, sentences and rows, and nothing of code, images, front matter and bare addresses", () => {
    const text =
      "---\ntitle: Hidden. Here.\n---\n# Head *one*\n\nSome **bold** `code` &amp; more\\*. Two.\n\n- item\n\n| Firm | Users |\n|---|---|\n| A&amp;B | 5 |\n| C | |\n\n```\ncode here.\n```\n\n![alt](x.png)\n\nhttps://example.org/a\n\n[ref]: http://a.b\n";
    const passages = readDocument(text);
    expect(said(passages)).toEqual([
      "HEADING Head one",
      "SENTENCE Some bold code & more*.",
      "SENTENCE Two.",
      "SENTENCE item",
      "ROW Firm: A&B · Users: 5",
      "ROW Firm: C",
    ]);
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Head *one",
      "Some **bold** `code` &amp; more\\*.",
      "Two.",
      "item",
      "A&amp;B | 5",
      "C",
    ]);
  });

  it("joins a quotation with the line that says whose it is", () => {
    expect(said(readDocument("> “It works.”\n>\n> — Jane Doe, CTO\n\nNext one.\n"))).toEqual([
      "SENTENCE “It works.” — Jane Doe, CTO",
      "SENTENCE Next one.",
    ]);
  });

  it("reads HTML inside it, and not its scripts", () => {
    const text =
      "# A\n\n<p align=center>In a tag.</p>\n\nOut <script>alert(1)</script>of it.\n\n- x\n- y\n\n<!-- Not. -->\n";
    expect(said(readDocument(text))).toEqual([
      "HEADING A",
      "SENTENCE In a tag.",
      "SENTENCE Out of it.",
      "SENTENCE x",
      "SENTENCE y",
    ]);
  });

  it.each([
    ["a fence", "```\n"],
    ["a fence of tildes with a language", "~~~~ text\n"],
    ["a comment", "<!-- to be done\n\n"],
    ["a comment inside a tag", "<div>\n<!--\n\n"],
    ["two fences, one inside the other", "````\n\n```js\nlet a = {};\n```\n\n~~~\n"],
  ])("reads on behind %s that is never closed", (_what, mark) => {
    const text = `# Head\n\nBefore it.\n\n${mark}Behind it. Acme has *five* ships.\n\n- An item.\n\n> “Said.”\n`;
    const passages = readDocument(text);
    expect(passages.map((each) => text.slice(each.start, each.end))).toEqual(
      expect.arrayContaining(["Head", "Before it.", "Behind it.", "Acme has *five* ships.", "An item.", "“Said.”"]),
    );
    expectOrdered(text, passages);
  });

  it("reads on behind a fence that is never closed in a quotation or a list", () => {
    const text = "> ```\n> Quoted words.\n\n1. ```\n   Words of an item.\n\nAnd more.\n";
    expect(readDocument(text).map((each) => each.text)).toEqual(["Quoted words.", "Words of an item.", "And more."]);
  });

  it("still passes over code that is closed, also in a quotation and a list", () => {
    const text =
      "> ```\n> Some code.\n> ```\n\n1. ~~~\n   More code.\n   ~~~~\n\n```\n<!-- x\n```\n\n<!-- Not. -->\n\nWords.\n";
    expect(said(readDocument(text))).toEqual(["SENTENCE Words."]);
  });

  it("leaves out what is struck out, and keeps the places of the rest", () => {
    const text =
      "Acme has ~~45~~ 50 ships. ~~It has **no** boats.~~ It <del>never</del> <s>ever</s> sails.\n\n| ~~A~~ B |\n|---|\n| ~~5~~ 6 |\n\n# ~~Old~~ New\n";
    const passages = readDocument(text);
    expect(said(passages)).toEqual(["SENTENCE Acme has 50 ships.", "SENTENCE It sails.", "ROW B: 6", "HEADING New"]);
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Acme has ~~45~~ 50 ships.",
      "It <del>never</del> <s>ever</s> sails.",
      "6",
      "New",
    ]);
  });

  it("takes nothing for struck out that is not", () => {
    const text =
      "About ~~ 5 and ~~ 6 of `~~code~~` is \\~~kept~~ here. A ~~mark alone. It is <s>open.\n\n<strong>Bold</strong> <span>words</span> stay.\n";
    expect(readDocument(text).map((each) => each.text)).toEqual([
      "About ~~ 5 and ~~ 6 of ~~code~~ is ~~kept~~ here.",
      "A ~~mark alone.",
      "It is open.",
      "Bold words stay.",
    ]);
  });

  it("keeps offsets and links in long documents, which are read in pieces", () => {
    const part = "Some *words* of [a link][ref] go here.\n\n- and an item\n\n";
    const text = `${part.repeat(1500)}[ref]: http://a.b\n`;
    const passages = readDocument(text);
    expect(passages.length).toBe(3000);
    expect(new Set(said(passages)).size).toBe(2);
    expect(new Set(passages.map(({ start, end }) => text.slice(start, end))).size).toBe(2);
  });
});

describe("A long document", () => {
  it.each([
    ["a list without blank lines", "", "- Ships of *many* kinds sail.\n", ""],
    ["paragraphs", "", "Ships of *many* kinds\nsail.\n\n", ""],
    [
      "a page",
      "<!doctype html>",
      "<p>Ships &amp; boats of <b>many</b> kinds sail.</p>\r\n<ul><li>One &lt; two.</ul>",
      "",
    ],
    ["a page of one paragraph", "<!doctype html><p>", "Ships &amp; boats <i>sail</i>. ", "</p>"],
  ])("is read in pieces, and its places are the same: %s", (_what, start, part, end) => {
    const [few, many] = [3, 6_000].map((times) => {
      const text = start + part.repeat(times) + end;
      return readDocument(text).map((passage) => [passage.kind, passage.text, text.slice(passage.start, passage.end)]);
    });
    expect(many?.length).toBe(((few?.length ?? 0) / 3) * 6_000);
    expect(new Set(many?.map((each) => each.join("\n")))).toEqual(new Set(few?.map((each) => each.join("\n"))));
  });
});

describe("Plain text", () => {
  it("has headings and tables by the look of its lines", () => {
    const text =
      "The State of Things\n\n2. What Is Done. What Is Not.\n\nA sentence that was wrapped\nby somebody who had only\nso many columns. Another.\n\nFirmWorkloadScale\nAlphaDirect access to memory5 users\nBetaA proxy1 request\n\nFirm\tUsers\nAlpha\t5\nBeta\t7\n\nThe end.";
    expect(said(readDocument(text))).toEqual([
      "HEADING The State of Things",
      "HEADING What Is Done. What Is Not.",
      "SENTENCE A sentence that was wrapped by somebody who had only so many columns.",
      "SENTENCE Another.",
      "ROW FirmWorkloadScale",
      "ROW AlphaDirect access to memory5 users",
      "ROW BetaA proxy1 request",
      "ROW Firm: Alpha · Users: 5",
      "ROW Firm: Beta · Users: 7",
      "SENTENCE The end.",
    ]);
  });

  it("skips a program, and keeps prose that is set in", () => {
    const text = "Look:\n\nfn main() {\nlet a = 1;\n}\n\n    Prose that is set in has an end. So it is read.\n";
    expect(said(readDocument(text)).slice(1)).toEqual([
      "SENTENCE Prose that is set in has an end.",
      "SENTENCE So it is read.",
    ]);
  });
});

describe("HTML", () => {
  it("reads on behind a comment that is never closed", () => {
    const text = "<!doctype html><p>One.</p><!-- hidden --><p>Two.</p><!-- open. <p>Three.</p><!-- again. <p>Four.</p>";
    expect(readDocument(text).map((each) => each.text)).toEqual(["One.", "Two.", "open.", "Three.", "again.", "Four."]);
  });

  it("leaves out what is struck out, unless that is never closed", () => {
    const text =
      "<!doctype html><p>Acme has <del>45</del> <strike>46</strike> 50 ships.</p><del><p>Gone.</p></del><table><tr><td><s>5</s> 6</table><p>Not <s>ended.</p><p>More.</p>";
    const passages = readDocument(text);
    expect(passages.map((each) => each.text)).toEqual(["Acme has 50 ships.", "6", "Not ended.", "More."]);
    expect(passages.map(({ start, end }) => text.slice(start, end))[0]).toBe(
      "Acme has <del>45</del> <strike>46</strike> 50 ships.",
    );
  });

  it("gives what a reader sees", () => {
    const text =
      "<!doctype html><title>T</title><style>p{}</style><nav>Menu.</nav><h1>Head &amp; Co</h1><p>One <b>bold</b>&nbsp;one.<sup><a href=#a>[1]</a></sup> It is 10<sup>6</sup>.<p hidden>No.<ul><li>li<li>lo</ul><noscript>No.</noscript><template>No.</template><!-- No. --><script>No.</script><figure><img alt=No><figcaption>Fig</figcaption></figure><table><caption>Cap</caption><tr><th>Firm<th>Users<tr><td rowspan=2>A<td>5<tr><td>6</table><pre><code>No.</code></pre>";
    const passages = readDocument(text);
    expect(said(passages)).toEqual([
      "HEADING Head & Co",
      "SENTENCE One bold one.",
      "SENTENCE It is 10^6.",
      "SENTENCE li",
      "SENTENCE lo",
      "HEADING Fig",
      "HEADING Cap",
      "ROW Firm: A · Users: 5",
      "ROW Users: 6",
    ]);
    expectOrdered(text, passages);
    expect(text.slice(passages[1]?.start, passages[1]?.end)).toBe("One <b>bold</b>&nbsp;one.");
  });

  it("is read from tables that a page is laid out in", () => {
    const text = "<html><table><tr><td><h1>Head</h1><p>Text. More.<td>Side</table>";
    expect(said(readDocument(text))).toEqual(["HEADING Head", "SENTENCE Text.", "SENTENCE More.", "SENTENCE Side"]);
  });

  it("is read as text where it is nested too deep", () => {
    const text = `${"<div>".repeat(5000)}<script>No.</script><p>One. Two.</p>`;
    const passages = readDocument(text);
    expect(said(passages)).toEqual(["SENTENCE One.", "SENTENCE Two."]);
    expect(text.slice(passages[1]?.start, passages[1]?.end)).toBe("Two.");
  });
});

describe("A passage", () => {
  // No word of these is an abbreviation.
  const word = fc.stringMatching(/^[bdfg][aeiou]{2,7}$/);
  const sentence = fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => `The ${words.join(" ")}.`);
  const blank = fc.constantFrom(" ", "  ", "\n");

  it("of plain prose is its stretch of the document", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, blank), { minLength: 1, maxLength: 20 }), (parts) => {
        const text = parts.flat().join("");
        for (const passages of [readDocument(text), readSentences(text)]) {
          expect(passages.map((each) => each.text)).toEqual(parts.map(([each]) => each));
          expect(passages.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "))).toEqual(
            parts.map(([each]) => each),
          );
        }
      }),
    );
  });

  it("lies in the order of the source where a browser would move it out of a table", () => {
    const text = "<table><tr><td>One cell.</td></tr><tr>Stray text.<td>Another.</td></tr></table>";
    const passages = readDocument(text);
    expect(passages.map((passage) => text.slice(passage.start, passage.end))).toEqual([
      "One cell.",
      "Stray text.",
      "Another.",
    ]);
    expectOrdered("<table><td>--><tr>¢", readDocument("<table><td>--><tr>¢"));
  });

  it("lies in order inside any document, whatever that holds", () => {
    const mark = fc.constantFrom(
      ..."# |> |- |1. |\n|\n\n|\r\n|*|**|_|`|```\n|[|](|)|![|<p>|</p>|<div>|<table>|<tr>|<td>|<pre>|<b>|<script>|<s>|</s>|~~|~~~|<!--|-->|&amp;|&|;|&#65;|\\|.|! |“|”|— |\t|    |---|\0|\ufeff|\ud800|😀|漢。|A b|1.5|http://a.b".split(
        "|",
      ),
      "|",
    );
    const html = fc.boolean().map((isHtml) => (isHtml ? "<!doctype html>" : ""));
    fc.assert(
      fc.property(
        html,
        fc.array(fc.oneof(mark, mark, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 60 }),
        (start, parts) => {
          const text = start + parts.join("");
          expectOrdered(text, readDocument(text));
          expectOrdered(text, readSentences(text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("A document too large", () => {
  it("is refused with its size and the limit", () => {
    const refusal = (() => {
      try {
        return readDocument(`${"ä".repeat(MOST_DOCUMENT_BYTES / 2)}a`);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code: "INPUT_DOCUMENT_TOO_LARGE", details: { size: 1_000_001, limit: 1_000_000 } });
    expect(String(refusal)).toContain("1000001");
  });

  it.each<[string, string]>([
    ["no full stop", "word ".repeat(200_000)],
    ["no blank", "x".repeat(1_000_000)],
    ["one emoji", "😀".repeat(250_000)],
    ["many short sentences", "A. ".repeat(333_000)],
    ["deep HTML", "<div>".repeat(100_000)],
    ["deep quotations", ">".repeat(50_000)],
    ["open brackets", "[".repeat(50_000)],
    ["nested lists", "1. - ".repeat(200_000)],
    ["open emphasis", "*a ".repeat(330_000)],
    ["a row of many cells", `<table><tr>${"<td rowspan=50>a".repeat(60_000)}`],
    ["scripts never closed", `<div>${"<script>".repeat(120_000)}`],
    ["comments never closed", "<!--".repeat(250_000)],
    ["comments never closed on lines", "<!-- a.\n\n".repeat(90_000)],
    [
      "fences never closed, each within the one before",
      Array.from({ length: 1400 }, (_, at) => "`".repeat(1403 - at)).join("\n"),
    ],
    ["struck out words", "~~a~~ ".repeat(160_000)],
    ["a mark that strikes out nothing", "~~a ".repeat(250_000)],
    ["words struck out by tags", "<p><s>a".repeat(120_000)],
  ])("is read in time at the limit: %s", (_, text) => {
    const begin = performance.now();
    expectSpread(text, readDocument(text));
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});

/** Like {@link expectOrdered}, in one expectation: there may be hundreds of thousands. */
function expectSpread(text: string, passages: readonly Passage[]): void {
  const isOrdered = passages.every(
    ({ start, end, text: said }, index) =>
      start >= (passages[index - 1]?.end ?? 0) && end > start && said.length <= 2000,
  );
  expect(isOrdered && (passages.at(-1)?.end ?? 0) <= text.length).toBe(true);
}
