/** SCOPE: a wider or narrower population, other words of extent, figures and subjects left out or put in. */
import type { DriftRule, NamedParty, ReadClaim } from "./compared-claim.ts";
import { figuresText, matchFigures, populationText } from "./figures.ts";
import { headsOf, nameOf, names, phrasesIn, type ReadText, readText } from "./phrase.ts";
import { EXTENTS, SPANS } from "./word-lists.ts";

export const scopeRule: DriftRule = (original, restated) => [
  ...otherWidth(original, restated),
  ...otherFigures(original, restated),
  ...otherExtent(original, restated),
  ...otherParties(original, restated),
];

/** Populations of the same things, one described more closely; where figures were added up, only what was not in any of them. */
function otherWidth(original: ReadClaim, restated: ReadClaim): string[] {
  return matchFigures(original.quantities, restated.quantities).matched.flatMap(
    ({ how, originals, restated: figure }) => {
      const before = originals.flatMap(({ population }) => population ?? []);
      const after = figure.population;
      if (after === undefined || before.length === 0) return [];
      if (before.every((population) => headsOf(population).isDisjointFrom(headsOf(after)))) return [];
      const words = new Set(before.flatMap((population) => [...readText(population).content]));
      const content = readText(after).content;
      const gained = content.difference(words);
      const lost = words.difference(content);
      if (gained.size === 0 && (lost.size === 0 || how === "SUM")) return [];
      return [`The figure was of ${populationText(before)} and is now of "${after}".`];
    },
  );
}

/**
 * A figure without a counterpart says less; a figure where the original has none says more. A further figure beside others is
 * no drift: a restatement often puts several claims together. Spans of time are a matter of dates.
 */
function otherFigures(original: ReadClaim, restated: ReadClaim): string[] {
  const { dropped, added } = matchFigures(original.quantities, restated.quantities);
  const lost = dropped.filter(({ unit }) => !SPANS.includes(unit));
  const reasons: string[] = [];
  if (lost.length > 0) reasons.push(`The original's ${figuresText(lost)} are not in the restatement.`);
  if (added.length > 0 && original.quantities.length === 0)
    reasons.push(`The restatement has ${figuresText(added)}, of which the original says nothing.`);
  return reasons;
}

/** Words of extent that only one of the two has, synonyms aside. */
function otherExtent(original: ReadClaim, restated: ReadClaim): string[] {
  const [before, after] = [original, restated].map(({ read }) => extentsOf(read));
  if (before === undefined || after === undefined) return [];
  const lost = [...before].filter(([extent]) => !after.has(extent)).map(([, word]) => word);
  const gained = [...after].filter(([extent]) => !before.has(extent)).map(([, word]) => word);
  if (lost.length === 0 && gained.length === 0) return [];
  if (gained.length === 0) return [`The original says ${quoted(lost)}, the restatement nothing like it.`];
  if (lost.length === 0) return [`The restatement says ${quoted(gained)}, the original nothing like it.`];
  return [`Where the original says ${quoted(lost)}, the restatement says ${quoted(gained)}.`];
}

function extentsOf(read: ReadText): Map<string, string> {
  const found = Object.entries(EXTENTS).map(([extent, words]) => [extent, phrasesIn(read, words)[0]] as const);
  return new Map(found.flatMap(([extent, word]) => (word === undefined ? [] : [[extent, word]])));
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}

/**
 * Subjects that are left out, and companies that are taken in beside those of the original: what was said of one is said of
 * more. Another project beside is no drift, since a restatement often puts several claims together; who said it is another matter.
 */
function otherParties(original: ReadClaim, restated: ReadClaim): string[] {
  const lost = namedOnlyIn(original, restated);
  const more = namedOnlyIn(restated, original).filter(isCompany);
  const isWider =
    !lost.some(isCompany) && original.about.some((party) => isCompany(party) && names(restated.read, party));
  const gained = isWider ? more : [];
  const reasons: string[] = [];
  if (lost.length > 0)
    reasons.push(`The restatement says nothing of ${lost.map(nameOf).join(", ")}, of which the original speaks.`);
  if (gained.length > 0)
    reasons.push(`The restatement speaks of ${gained.map(nameOf).join(", ")}, of which the original says nothing.`);
  return reasons;
}

function isCompany({ id }: NamedParty): boolean {
  return id.startsWith("company:");
}

function namedOnlyIn(one: ReadClaim, other: ReadClaim): NamedParty[] {
  const others = new Set([...other.about, ...other.madeBy].map(({ id }) => id));
  return one.about.filter(
    (party) =>
      !party.id.startsWith("person:") && names(one.read, party) && !names(other.read, party) && !others.has(party.id),
  );
}
