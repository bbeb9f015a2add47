/** A checked document for terminals and pipes: the same words with colours and without. */
import { styleText } from "node:util";
import type { Decision } from "../checked.ts";
import {
  agreementText,
  byDecision,
  type CheckedDocument,
  countsText,
  differenceText,
  headline,
  MAX_SOURCES,
  type ReportCandidate,
  type ReportClaim,
  type ReportPassage,
  toneOf,
} from "./report.ts";

/** How a text report looks. */
export interface TextReportOptions {
  /** Escape sequences for colours. Without, decisions are told by their words alone. */
  readonly colors: boolean;
  /** Columns of the terminal; lines are wrapped at it, between 40 and 120. Null wraps none, so that `grep` finds whole passages. */
  readonly width: number | null;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const STYLES: Readonly<Record<Decision, Style>> = {
  KNOWN: ["green", "bold"],
  POSSIBLE: ["yellow", "bold"],
  UNKNOWN: "dim",
};

/** Of headlines, and of KNOWN itself: a passage may well repeat what is refuted. */
const TONES: Readonly<Record<ReturnType<typeof toneOf>, Style>> = {
  good: ["green", "bold"],
  bad: ["red", "bold"],
  open: "bold",
};

/** As wide as the longest decision and two blanks. */
const INDENT = 10;

/** Renders a report that ends in a line of counts. Control characters of any text in it are shown as `?`. */
export function textReport(document: CheckedDocument, { colors, width }: TextReportOptions): string {
  const paint: Paint = (style, text) => (colors ? styleText(style, text, { validateStream: false }) : text);
  const columns = width === null ? Number.POSITIVE_INFINITY : Math.min(120, Math.max(40, Math.floor(width) || 80));
  const blocks = document.checked.map((passage, index) => {
    const next = document.checked[index + 1];
    return `${passageLines(passage, columns, paint).join("\n")}${isAside(passage) && isAside(next) ? "\n" : "\n\n"}`;
  });
  const counts = wrap(countsText(document), columns).map((line) => paint("bold", line));
  return `${blocks.join("")}${counts.join("\n")}\n`;
}

/** Passages of which nothing is known stand close together, so that the others are found among them. */
function isAside(passage: ReportPassage | undefined): boolean {
  return passage?.decision === "UNKNOWN";
}

function passageLines(passage: ReportPassage, columns: number, paint: Paint): string[] {
  const { decision, text, kind } = passage;
  const isUnknown = decision === "UNKNOWN";
  const candidates = byDecision(passage);
  const [best, ...others] = candidates;
  const style = decision === "KNOWN" && kind !== "ADDRESS" && best ? TONES[toneOf(best.claim)] : STYLES[decision];
  const lines = wrap(harmless(text), columns - INDENT).map((line, index) => {
    const mark = index === 0 ? paint(style, decision) + " ".repeat(INDENT - decision.length) : " ".repeat(INDENT);
    return mark + (isUnknown ? paint("dim", line) : line);
  });
  if (kind === "ADDRESS") return [...lines, ...candidates.flatMap(({ claim }) => titled(claim, columns, paint))];
  if (best === undefined || isUnknown) return lines;
  const more = others.slice(0, 2).map(({ claim }) => harmless(claim.id));
  return [
    ...lines,
    ...candidateLines(best, decision, columns, paint),
    ...(more.length === 0 ? [] : indented(`also ${more.join(", ")}`, columns, (line) => paint("dim", line))),
  ];
}

/** A claim under its passage: a headline where it is known, or what differs where it is possible. */
function candidateLines(
  { claim, agrees, differs }: ReportCandidate,
  decision: Decision,
  columns: number,
  paint: Paint,
): string[] {
  const agreement = decision === "POSSIBLE" && differs.length === 0 ? agreementText(agrees) : "";
  const differences = differs.flatMap((difference) =>
    indented(`${difference.type}: ${harmless(differenceText(difference))}`, columns, (line) => paint("yellow", line)),
  );
  const sources = claim.sources
    .slice(0, MAX_SOURCES)
    .flatMap(({ title: name, url, stance }) =>
      indented(
        `${stance.toLowerCase()}: ${harmless(name)}${url === null ? "" : ` <${harmless(url)}>`}`,
        columns,
        (line) => paint("dim", line),
      ),
    );
  return [
    ...titled(claim, columns, paint, decision === "KNOWN"),
    ...differences,
    ...(agreement === "" ? [] : indented(`agrees in ${harmless(agreement)}`, columns, (line) => line)),
    ...sources,
  ];
}

/** A claim's headline, its id and what it says; no headline where it is not known to be meant. */
function titled(claim: ReportClaim, columns: number, paint: Paint, isKnown = true): string[] {
  const title = isKnown ? paint(TONES[toneOf(claim)], headline(claim)) : paint("yellow", "May repeat");
  return [
    `${" ".repeat(INDENT)}${title}  ${paint("dim", harmless(claim.id))}`,
    ...indented(harmless(claim.statement), columns, (line) => paint("italic", line)),
  ];
}

/** Wrapped lines below a passage; what goes on is set in by two more. */
function indented(text: string, columns: number, style: (line: string) => string): string[] {
  return wrap(text, columns - INDENT - 2).map(
    (line, index) => " ".repeat(index === 0 ? INDENT : INDENT + 2) + style(line),
  );
}

/** Lines of at most so many characters, broken at blanks; a longer word (an address) keeps a line to itself. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** What a terminal would obey instead of showing: control characters, and those that turn the direction of writing. */
function harmless(text: string): string {
  return text.replace(/[\t\n\r]/g, " ").replace(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, "?");
}
