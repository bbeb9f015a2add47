import type { ClaimRecord } from "../../src/domain/record.ts";
import { assessment, claim, datasetOf, date, everything, noonOf, source } from "../graph/given-dataset.ts";

/** Texts that formats and the programs that read them stumble over. */
export const NASTY: readonly string[] = [
  "He said \"no\", and 'never'",
  "two\nlines\r\nand three\ta tab",
  "🦀 and 👩‍🚀",
  "مرحبا שלום \u202eright to left\u202c",
  "=cmd()|' /C calc'!A0",
  "<script>alert(1)</script> & <b>bold</b> &amp;",
  "]]> --> <!-- $x {{y}} \\u0000 \\",
  "no\u0000such\u0008characters\u000b\ufffe\uffff in XML",
  "half a \ud83e pair",
  " \u2028spaces\u2029 around ",
];

/** What is left of a text where characters must not be that XML 1.0 forbids. */
export const inXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");

/** One record of every kind, and claims whose texts are all of those, with dates of every form. */
export function nastyDataset() {
  const given = everything();
  const claims = NASTY.map((text, index) => nastyClaim(text, `nasty-${String(index).padStart(2, "0")}`));
  const titled = NASTY.map((title, index) => source(`nasty-${index}`, { title, publishedOn: date("2025-04") }));
  return datasetOf({
    ...given,
    claim: [...given.claim, ...claims],
    source: [...given.source, ...titled],
    company: [...given.company, { id: "company:nasty", recordedAt: noonOf(1), name: NASTY.join(" ") }],
    milestone: [
      ...given.milestone,
      {
        id: "milestone:window",
        recordedAt: noonOf(1),
        kind: "TARGET",
        title: NASTY[5] ?? "",
        due: date("2026-01/2026-06"),
        concerns: ["company:nasty"],
      },
      {
        id: "milestone:floor",
        recordedAt: noonOf(1),
        kind: "TARGET",
        title: "Later",
        due: date("2027-03", "NOT_BEFORE"),
        concerns: ["company:nasty"],
      },
      {
        id: "milestone:about",
        recordedAt: noonOf(1),
        kind: "TARGET",
        title: "About then",
        due: { ...date("2028", "AROUND"), words: 'before <b>"RustConf"</b>' },
      },
    ],
  });
}

function nastyClaim(text: string, slug: string): ClaimRecord {
  return claim(slug, {
    statement: text,
    quote: text,
    topics: [text],
    about: ["company:nasty"],
    citations: [
      {
        source: `source:nasty-${Number(slug.slice(-2))}`,
        stance: "DISPUTES",
        tier: "PRIMARY",
        finding: text,
        locator: text,
      },
    ],
    assessments: [assessment({ rationale: text, status: "REFUTED", validFrom: date("2025-06") })],
  });
}
