import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { htmlReport } from "../../src/lookup/report/html-report.ts";
import type { CheckedDocument, ReportClaim } from "../../src/lookup/report/report.ts";
import { textReport } from "../../src/lookup/report/text-report.ts";

const claim: ReportClaim = {
  id: "survey-45-percent",
  statement: "45.5 % of organizations make significant use of it.",
  status: "MOSTLY_SUPPORTED",
  standing: "CURRENT",
  sources: [
    { title: "The survey", url: "https://example.org/s?a=1&b=2", stance: "SUPPORTS" },
    { title: "Trap <b>", url: "javascript:alert(1)", stance: "MENTIONS" },
    { title: "A book", url: null, stance: "QUALIFIES" },
    { title: "Fourth", url: null, stance: "MENTIONS" },
  ],
};
type DocumentPassages = CheckedDocument["checked"];
const SOURCE = "Known it is.\nHalf <script>alert(1)</script>use it. Nothing\u001b[31m here.";
const DOCUMENT: CheckedDocument = {
  skipped: 2,
  checked: [
    {
      kind: "SENTENCE",
      text: "Known it is.",
      start: 0,
      end: 12,
      decision: "KNOWN",
      candidates: [{ claimId: claim.id, claim, score: 0.9, probability: 0.9, agrees: [], differs: [] }],
    },
    {
      kind: "SENTENCE",
      text: "Half use it.",
      start: 13,
      end: 50,
      decision: "POSSIBLE",
      candidates: [
        {
          claimId: claim.id,
          claim,
          score: 0.4,
          probability: 0.4,
          agrees: [{ type: "SUBJECT", recorded: "organizations" }],
          differs: [{ type: "NUMBER", stated: "50 %", recorded: "45.5 %" }],
        },
      ],
    },
    {
      kind: "SENTENCE",
      text: "Nothing\u001b[31m here.",
      start: 51,
      end: SOURCE.length,
      decision: "UNKNOWN",
      candidates: [],
    },
  ],
};

describe("A text report", () => {
  const plain = textReport(DOCUMENT, { colors: false, width: 80 });

  it("begins each passage with its decision, so that grep finds it", () => {
    expect(plain.match(/^(?:KNOWN|POSSIBLE|UNKNOWN)(?= )/gm)).toEqual(["KNOWN", "POSSIBLE", "UNKNOWN"]);
  });

  it("gives a status to what is known, and differences to what is possible", () => {
    const [known = "", possible = ""] = plain.split("\n\n");
    expect(known).toContain("Mostly supported  survey-45-percent");
    expect(possible).not.toContain("supported");
    expect(possible).toContain("NUMBER: says 50 %, recorded 45.5 %");
  });

  it("names three sources and counts at the end", () => {
    expect(plain).toContain("supports: The survey <https://example.org/s?a=1&b=2>");
    expect(plain).not.toContain("Fourth");
    expect(plain.replace(/\s+/g, " ")).toContain(
      "Checked 3 passages: 1 known, 1 possible, 1 unknown; 2 skipped with nothing to check.",
    );
  });

  it("sets apart what is known or possible, and leaves no gaps between passages of which nothing is known", () => {
    const [known, , unknown] = DOCUMENT.checked;
    const checked = [unknown, unknown, known, unknown, unknown] as DocumentPassages;
    const lines = textReport({ checked, skipped: 0 }, { colors: false, width: null }).split("\n");
    const starts = lines.filter((line) => /^\S|^$/.test(line)).map((line) => line.split(" ")[0]);
    expect(starts).toEqual(["UNKNOWN", "UNKNOWN", "", "KNOWN", "", "UNKNOWN", "UNKNOWN", "", "Checked", ""]);
  });

  it("lets no text give orders to the terminal", () => {
    expect(plain).toContain("Nothing?[31m here.");
    expect(plain).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it("says the same words in colours", () => {
    const colored = textReport(DOCUMENT, { colors: true, width: 80 });
    expect(colored).toContain("\u001b[32m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  it("shows no refuted claim in green, though it is known", () => {
    const checked = DOCUMENT.checked.slice(0, 1).map((passage) => ({
      ...passage,
      candidates: passage.candidates.map((each) => ({ ...each, claim: { ...claim, status: "REFUTED" as const } })),
    }));
    const [, title = ""] = textReport({ checked, skipped: 0 }, { colors: true, width: 80 }).split("\n");
    expect(title).toContain("Refuted");
    expect(title).not.toContain("\u001b[32m");
  });

  it("shows of a known passage the claim that says the same, even where the ranker puts another one first", () => {
    const [first, second] = DOCUMENT.checked;
    const differing = second?.candidates.map((each) => ({ ...each, claim: { ...claim, id: "other" } })) ?? [];
    const checked = [{ ...first, candidates: [...differing, ...(first?.candidates ?? [])] }] as DocumentPassages;
    const [, title, ...rest] = textReport({ checked, skipped: 0 }, { colors: false, width: 80 }).split("\n");
    expect(title).toContain("survey-45-percent");
    expect(rest.join("\n")).toContain("also other");
    expect(htmlReport(SOURCE, { checked, skipped: 0 })).toContain("Also near: <code>other</code>");
  });

  it("lists every claim of an address, also one that nobody has assessed", () => {
    const open = { ...claim, id: "open", status: "UNASSESSED", standing: null } as const;
    const candidates = [claim, open].map((each) => ({
      ...{ claimId: each.id, claim: each, score: null, probability: null, agrees: [], differs: [] },
    }));
    const checked: DocumentPassages = [
      { kind: "ADDRESS", text: "example.org/s", start: 0, end: 13, decision: "KNOWN", candidates },
    ];
    const text = textReport({ checked, skipped: 0 }, { colors: false, width: null });
    expect(text).toContain("Mostly supported  survey-45-percent");
    expect(text).toContain("Unassessed  open");
    expect(text).toContain("2 claims are stated in this document or cite it.");
    expect(htmlReport("example.org/s", { checked, skipped: 0 })).toContain("Unassessed");
  });

  it("wraps nothing without a width, so that a passage is one line", () => {
    const text = "A long sentence of ten words. ".repeat(20).trim();
    const checked = DOCUMENT.checked.slice(0, 1).map((passage) => ({ ...passage, text }));
    expect(textReport({ checked, skipped: 0 }, { colors: false, width: null })).toContain(`KNOWN     ${text}\n`);
  });

  it("keeps to the width", () => {
    const lines = textReport(DOCUMENT, { colors: false, width: 50 }).split("\n");
    expect(lines.filter((line) => line.length > 50 && !line.includes("://"))).toEqual([]);
  });
});

describe("An annotated page", () => {
  const page = htmlReport(SOURCE, DOCUMENT);

  it("shows the whole text, and runs nothing of it", () => {
    const names = elementNames(parse(page));
    expect(names).not.toContain("script");
    expect(page).toContain("Half &lt;script&gt;alert(1)&lt;/script&gt;use it.");
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(names.filter((name) => name === "mark")).toHaveLength(3);
  });

  it("leads from each mark to its note and back", () => {
    const targets = Array.from(page.matchAll(/href="#(\w+)"/g), ([, id]) => id);
    expect(targets).toEqual(["n1", "n2", "r1", "r2"]);
    expect(targets.every((id) => page.includes(`id="${id}"`))).toBe(true);
  });

  it("marks what is known and refuted in red, not in green", () => {
    const checked = DOCUMENT.checked.map((passage) => ({
      ...passage,
      candidates: passage.candidates.map((each) => ({ ...each, claim: { ...claim, status: "REFUTED" as const } })),
    }));
    const refuted = htmlReport(SOURCE, { checked, skipped: 0 });
    expect(refuted.match(/<mark class="known bad">/g)).toHaveLength(1);
    expect(refuted).toContain('<mark class="possible">');
    expect(page).not.toContain('class="known bad"');
  });

  it("links addresses of the web only, and gives no status to what is only possible", () => {
    expect(Array.from(page.matchAll(/href="([^#"][^"]*)"/g), ([, url]) => url)).toEqual(
      Array(2).fill("https://example.org/s?a=1&amp;b=2"),
    );
    expect(page).toContain("Trap &lt;b&gt;");
    expect(page.match(/class="status good"/g)).toHaveLength(1);
  });
});

type Named = { nodeName: string; childNodes?: readonly object[] };
function elementNames(node: Named): string[] {
  return [node.nodeName, ...(node.childNodes ?? []).flatMap((child) => elementNames(child as Named))];
}
