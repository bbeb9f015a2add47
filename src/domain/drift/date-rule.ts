/** DATE: dates that moved, lost or changed their qualifier, and figures or plans of one day told as of another. */
import type { PartialDate } from "../partial-date.ts";
import type { DriftRule, ReadClaim } from "./compared-claim.ts";
import { datesIn, dateText, spanIn } from "./date-mention.ts";
import { matchFigures } from "./figures.ts";
import { phrasesIn } from "./phrase.ts";
import { PRESENT } from "./word-lists.ts";

export const dateRule: DriftRule = (original, restated) => [
  ...movedFigures(original, restated),
  ...moved("target of", original.targets, restated.targets),
  ...moved("event of", original.events, restated.events),
  ...movedSaying(original, restated),
  ...requalified(original, restated),
  ...toldAsPresent(original, restated),
];

function movedFigures(original: ReadClaim, restated: ReadClaim): string[] {
  return matchFigures(original.quantities, restated.quantities).matched.flatMap(({ originals, restated: { asOf } }) => {
    const before = originals.flatMap((figure) => (figure.asOf === undefined ? [] : [figure.asOf]));
    if (asOf === undefined || before.length === 0 || before.some((date) => mayBeOne(date, asOf))) return [];
    return [`A figure as of ${before.map(dateText).join(" and ")} is given as of ${dateText(asOf)}.`];
  });
}

/** Both name dates of the same sort, and not one of them may be the same. */
function moved(sort: string, before: readonly PartialDate[], after: readonly PartialDate[]): string[] {
  if (before.length === 0 || after.length === 0) return [];
  if (before.some((date) => after.some((other) => mayBeOne(date, other)))) return [];
  return [`The ${sort} the original is dated ${listed(before)}, that of the restatement ${listed(after)}.`];
}

/** The same words cannot have been spoken on two days. */
function movedSaying(original: ReadClaim, restated: ReadClaim): string[] {
  if (original.kind !== "QUOTATION" || restated.kind !== "QUOTATION") return [];
  if (original.madeOn === null || restated.madeOn === null || mayBeOne(original.madeOn, restated.madeOn)) return [];
  return [`The original was said ${dateText(original.madeOn)}, the restatement ${dateText(restated.madeOn)}.`];
}

/** One date, said with another qualifier: a floor that becomes a deadline. */
function requalified(original: ReadClaim, restated: ReadClaim): string[] {
  const [before, after] = [original, restated].map(({ statement, targets }) =>
    Map.groupBy([...datesIn(statement), ...targets], ({ text }) => text),
  );
  return [...(after ?? [])].flatMap(([text, dates]) => {
    const alike = before?.get(text) ?? [];
    const [first, second] = [alike[0], dates[0]];
    if (first === undefined || second === undefined) return [];
    if (alike.some(({ qualifier }) => dates.some((date) => date.qualifier === qualifier))) return [];
    return [`What the original dates ${dateText(first)}, the restatement dates ${dateText(second)}.`];
  });
}

/** The original tells its time; the restatement leaves it out and speaks of the present. */
function toldAsPresent(original: ReadClaim, restated: ReadClaim): string[] {
  const had = phrasesIn(original.read, PRESENT);
  const present = phrasesIn(restated.read, PRESENT).find((phrase) => !had.includes(phrase));
  if (present === undefined) return [];
  const dates = [
    ...datesIn(original.statement),
    ...original.targets,
    ...original.quantities.flatMap(({ asOf }) => (asOf === undefined ? [] : [asOf])),
  ];
  const told = [...datesIn(restated.statement), ...restated.quantities.flatMap(({ asOf }) => asOf ?? [])];
  if (dates.some((date) => told.some((other) => mayBeOne(date, other)))) return [];
  const span = spanIn(original.statement);
  const when = dates[0] === undefined ? span : dateText(dates[0]);
  if (when === null || (dates[0] === undefined && spanIn(restated.statement) !== null)) return [];
  return [`The original speaks of ${when}, the restatement of the present ("${present}").`];
}

/** Whether two dates may be the same day. */
function mayBeOne(a: PartialDate, b: PartialDate): boolean {
  const isAfter = (x: PartialDate, y: PartialDate): boolean =>
    x.earliest !== null && y.latest !== null && x.earliest > y.latest;
  return !isAfter(a, b) && !isAfter(b, a);
}

function listed(dates: readonly PartialDate[]): string {
  return dates.map(dateText).join(" and ");
}
