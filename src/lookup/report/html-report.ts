/** A checked document as a page of its own: the text as it was given, with marks that lead to notes. Nothing in it is ever run. */
import type { Decision } from "../checked.ts";
import {
  agreementText,
  byDecision,
  type CheckedDocument,
  countsText,
  DECISIONS,
  differenceText,
  headline,
  MAX_SOURCES,
  type ReportCandidate,
  type ReportPassage,
  type ReportSource,
  toneOf,
} from "./report.ts";
import { REPORT_STYLE } from "./report-style.ts";

/**
 * Renders a standalone page. `source` is the text that was checked; passages are in its order and never overlap. The page has no
 * script, loads nothing, and forbids both to itself.
 */
export function htmlReport(source: string, document: CheckedDocument): string {
  const noted = document.checked.filter(({ decision }) => decision !== "UNKNOWN");
  const numbers = new Map(noted.map((passage, index) => [passage, index + 1]));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Checked document</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<h1>Checked document</h1>
<p>${escaped(countsText(document))}</p>
<ul class="legend">${DECISIONS.map((decision) => `<li>${badge(decision)} ${MEANINGS[decision]}</li>`).join("")}</ul>
</header>
<main>
<section aria-labelledby="text"><h2 id="text">Text</h2>
<div class="source">${annotated(source, document.checked, numbers)}</div>
</section>
<section aria-labelledby="notes"><h2 id="notes">Notes</h2>
${noted.length === 0 ? "<p>No passage repeats a recorded claim.</p>" : `<ol class="notes">\n${noted.map((passage, index) => note(passage, index + 1)).join("\n")}\n</ol>`}
</section>
</main>
</body>
</html>
`;
}

const MEANINGS: Readonly<Record<Decision, string>> = {
  KNOWN: "a recorded claim says the same; red where it is refuted or misleading",
  POSSIBLE: "a recorded claim may be about this, or differs",
  UNKNOWN: "nothing is recorded about this",
};

function annotated(
  source: string,
  passages: readonly ReportPassage[],
  numbers: ReadonlyMap<ReportPassage, number>,
): string {
  let at = 0;
  const pieces = passages.map((passage) => {
    const before = escaped(source.slice(at, passage.start));
    at = Math.max(at, passage.end);
    return before + marked(source.slice(passage.start, passage.end), passage, numbers.get(passage));
  });
  return pieces.join("") + escaped(source.slice(at));
}

function marked(text: string, passage: ReportPassage, number: number | undefined): string {
  const mark = `<mark class="${classOf(passage)}">${escaped(text)}`;
  if (number === undefined) return `${mark}</mark>`;
  const label = `Note ${number}: ${passage.decision.toLowerCase()}`;
  return `${mark}<a class="ref" id="r${number}" href="#n${number}" aria-label="${label}">${number}</a></mark>`;
}

/** Its decision, and whether what it repeats does not hold: whoever skims a page must not take green for true. */
function classOf(passage: ReportPassage): string {
  const [best] = byDecision(passage);
  const isBad = passage.kind !== "ADDRESS" && passage.decision === "KNOWN" && best && toneOf(best.claim) === "bad";
  return `${passage.decision.toLowerCase()}${isBad ? " bad" : ""}`;
}

function note(passage: ReportPassage, number: number): string {
  const { decision, text, kind } = passage;
  const candidates = byDecision(passage);
  const shown = candidates.slice(0, kind === "ADDRESS" ? candidates.length : 1);
  const more = candidates
    .slice(shown.length)
    .map(({ claim }) => `<code>${escaped(claim.id)}</code>`)
    .join(", ");
  return `<li id="n${number}" class="${classOf(passage)}">
<p class="said">${badge(decision)} <q>${escaped(text)}</q> <a href="#r${number}" aria-label="Back to the text of note ${number}">↩</a></p>
${shown.map((each) => claimBox(each, decision)).join("\n")}${more === "" ? "" : `\n<p class="more">Also near: ${more}</p>`}
</li>`;
}

/** A POSSIBLE match has no headline, so that nobody reads another claim's status into a passage. */
function claimBox({ claim, agrees, differs }: ReportCandidate, decision: Decision): string {
  const title =
    decision === "KNOWN"
      ? `<strong class="status ${toneOf(claim)}">${escaped(headline(claim))}</strong>`
      : "<span>May repeat</span>";
  const differences = differs
    .map((each) => `<li><b>${escaped(each.type)}</b>: ${escaped(differenceText(each))}</li>`)
    .join("");
  const sources = claim.sources.slice(0, MAX_SOURCES).map(sourceItem).join("");
  const agreement = agreementText(agrees);
  return `<div class="claim">
<p>${title} <code>${escaped(claim.id)}</code></p>
<blockquote>${escaped(claim.statement)}</blockquote>
${differences === "" ? "" : `<ul class="differs" aria-label="Differences">${differences}</ul>`}
${agreement === "" ? "" : `<p class="agrees">Agrees in ${escaped(agreement)}.</p>`}
${sources === "" ? "" : `<ul class="sources" aria-label="Sources">${sources}</ul>`}
</div>`;
}

/** Addresses of other schemes than the web's are shown, and lead nowhere. */
function sourceItem({ title, url, stance }: ReportSource): string {
  const name = escaped(title);
  const isWeb = url !== null && /^https?:\/\//i.test(url);
  const link = isWeb ? `<a href="${escaped(url)}" rel="noopener noreferrer nofollow">${name}</a>` : name;
  return `<li><span class="stance">${escaped(stance.toLowerCase())}</span> ${link}</li>`;
}

function badge(decision: Decision): string {
  return `<span class="badge ${decision.toLowerCase()}">${decision}</span>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as text; control characters, which HTML does not know, are shown as the sign for an unknown character. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (unit) => ENTITIES[unit] ?? unit)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}
