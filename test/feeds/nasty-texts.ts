import type { Dataset } from "../../src/domain/record.ts";
import { assessment, claim, datasetOf, date, noonOf, source } from "../graph/given-dataset.ts";

/** Texts that are hard on every format. */
export const NASTY: readonly string[] = [
  'He said "no", and "never"',
  "two\nlines\r\nand three",
  "a lone\rreturn",
  "🦀 and 👩‍🚀",
  "مرحبا שלום \u202eright to left\u202c",
  "=cmd()|' /C calc'!A0",
  "<b>&amp; &lt;script>alert(1)</script> ]]> <![CDATA[ <!-- -- -->",
  "back\\slash; semi, comma: colon\ttab \\n",
  "  spaces around  ",
  "a\u0000b\u0007c\u001bd\u007fe\ufffef",
  `long ${"wörd🦀 ".repeat(60)}`,
  "BEGIN:VEVENT\r\nSUMMARY:injected",
];

/** The number of a text as the end of a slug. */
const two = (index: number): string => String(index).padStart(2, "0");

/** A record of each kind that says each of the texts. */
export function nastyDataset(texts: readonly string[] = NASTY): Dataset {
  const judged = (text: string) => ({
    validFrom: date("2025"),
    assessedAt: noonOf(2),
    assessedBy: text,
    confidence: "HIGH" as const,
    rationale: text,
    basedOn: ["source:article"],
  });
  return datasetOf({
    source: [
      source("article"),
      ...texts.map((title, index) => source(`s${two(index)}`, { title, url: `https://example.org/?a=${index}&b="<>` })),
    ],
    person: texts.map((name, index) => ({ id: `person:p${two(index)}`, recordedAt: noonOf(1), name })),
    claim: texts.map((statement, index) =>
      claim(`c${two(index)}`, {
        statement,
        quote: statement,
        topics: [statement, "topic"],
        madeBy: [`person:p${two(index)}`],
        statedIn: [{ source: `source:s${two(index)}`, locator: { text: statement } }],
        citations: [
          {
            source: `source:s${two(index)}`,
            stance: "SUPPORTS",
            tier: "PRIMARY",
            finding: statement,
            locator: statement,
          },
        ],
        assessments: [assessment({ rationale: statement, assessedBy: statement })],
      }),
    ),
    milestone: texts.map((title, index) => ({
      id: `milestone:m${two(index)}`,
      recordedAt: noonOf(1),
      kind: "TARGET" as const,
      title,
      criteria: title,
      due: { ...date("2027-09", "BY"), words: title },
      concerns: [`person:p${two(index)}`],
      assessments: [{ ...judged(title), delivery: "UNDERWAY" as const }],
    })),
  });
}
