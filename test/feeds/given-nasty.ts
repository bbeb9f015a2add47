import type { Dataset } from "../../src/domain/record.ts";
import { assessment, claim, datasetOf, date, everything, noonOf, source } from "../graph/given-dataset.ts";

/** Texts that formats and the programs that read them stumble over; every format meets all of them. */
export const NASTY: readonly string[] = [
  "He said \"no\", and 'never'",
  "two\nlines\r\nand three\ta tab",
  "a lone\rreturn",
  "\r",
  "🦀 and 👩‍🚀",
  "مرحبا שלום \u202eright to left\u202c",
  "=cmd()|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "＝SUM(A1)",
  "\tindented",
  "'quoted already",
  "; and, separators;",
  "  spaces around  ",
  " \u2028spaces\u2029 around\u0085 ",
  "<script>alert(1)</script> & <b>bold</b> &amp; &lt;b>",
  "]]> --> <!-- -- <![CDATA[ $x {{y}} \\u0000 \\",
  "back\\slash; semi, comma: colon \\n",
  "no\u0000such\u0007characters\u0008\u000b\u001b\u007f\ufffe\uffff in XML",
  "half a \ud83e pair",
  `long ${"wörd🦀 ".repeat(60)}`,
  "BEGIN:VEVENT\r\nSUMMARY:injected",
];

/** The slug of the claim, the source, the person and the milestone that say a text. */
export const nastySlug = (index: number): string => `nasty-${String(index).padStart(2, "0")}`;

/** A text as an engine keeps it: half of a pair is no character, so there is a mark in its place. */
export const stored = (text: string): string => text.toWellFormed();

/** What is left of a text where nothing may be but the characters of XML 1.0 (production 2), DEL aside, which iCalendar forbids. */
export const inXml = (text: string): string =>
  stored(text).replace(/[^\t\n\r\u0020-\u007e\u0080-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");

/** One record of every kind, records that say each of those texts wherever they can, and dates of every form. */
export function nastyDataset(): Dataset {
  const given = everything();
  const company = { id: "company:nasty", recordedAt: noonOf(1), name: NASTY.join(" ") };
  const persons = NASTY.map((name, index) => ({ id: `person:${nastySlug(index)}`, recordedAt: noonOf(1), name }));
  return datasetOf({
    ...given,
    claim: [...given.claim, ...NASTY.map(nastyClaim)],
    source: [...given.source, ...NASTY.map(nastySource)],
    person: [...given.person, ...persons],
    company: [...given.company, company],
    milestone: [...given.milestone, ...NASTY.map(nastyTarget), ...targetsOfOddDates()],
    metric: [...given.metric, seriesOfNegatives()],
  });
}

function nastyClaim(text: string, index: number) {
  const named = `source:${nastySlug(index)}`;
  return claim(nastySlug(index), {
    statement: text,
    quote: text,
    topics: [text, "topic"],
    madeBy: [`person:${nastySlug(index)}`],
    about: ["company:nasty"],
    statedIn: [{ source: named, locator: { text } }],
    citations: [{ source: named, stance: "DISPUTES", tier: "PRIMARY", finding: text, locator: text }],
    assessments: [assessment({ rationale: text, assessedBy: text, status: "REFUTED", validFrom: date("2025-06") })],
  });
}

function nastySource(title: string, index: number) {
  const url = `https://example.org/?a=${index}&b="<>`;
  return source(nastySlug(index), { title, url, publishedOn: date("2025-04") });
}

function nastyTarget(text: string, index: number) {
  const { status: _, standing: __, ...judgement } = assessment({ assessedBy: text, rationale: text });
  return {
    id: `milestone:${nastySlug(index)}`,
    recordedAt: noonOf(1),
    kind: "TARGET" as const,
    title: text,
    criteria: text,
    due: { ...date("2027-09", "BY"), words: text },
    concerns: [`person:${nastySlug(index)}`],
    assessments: [{ ...judgement, delivery: "UNDERWAY" as const }],
  };
}

function targetsOfOddDates() {
  const target = { recordedAt: noonOf(1), kind: "TARGET" as const, concerns: ["company:nasty"] };
  const window = { title: "<script>alert(1)</script>", due: date("2026-01/2026-06") };
  const about = { title: "About then", due: { ...date("2028", "AROUND"), words: 'before <b>"RustConf"</b>' } };
  return [
    { ...target, id: "milestone:window", ...window },
    { ...target, id: "milestone:floor", title: "Later", due: date("2027-03", "NOT_BEFORE") },
    { ...target, id: "milestone:about", ...about },
  ];
}

/** Numbers that begin as formulas do. */
function seriesOfNegatives() {
  const point = { comparator: "EQUAL" as const, source: "source:article" };
  return {
    id: "metric:nasty",
    recordedAt: noonOf(1),
    name: "-5",
    unit: "degree",
    observations: [
      { ...point, value: -5, asOf: date("2024") },
      { ...point, value: -1.5e-7, asOf: date("2025") },
    ],
  };
}
