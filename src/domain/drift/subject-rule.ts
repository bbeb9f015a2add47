/** SUBJECT: another population, another group of people or bodies, another company. */
import type { DriftRule, NamedParty, ReadClaim } from "./compared-claim.ts";
import { figureText, matchFigures, populationText } from "./figures.ts";
import { exactPhrasesIn, headsOf, nameOf, names, readText } from "./phrase.ts";
import { GROUPS } from "./word-lists.ts";

export const subjectRule: DriftRule = (original, restated) => [
  ...otherPopulations(original, restated),
  ...otherGroup(original, restated),
  ...otherCompany(original, restated),
];

/** The same figure, of other things: no noun that the one population is of is one of the other's. A difference is of no population. */
function otherPopulations(original: ReadClaim, restated: ReadClaim): string[] {
  return matchFigures(original.quantities, restated.quantities).matched.flatMap(
    ({ how, originals, restated: figure }) => {
      const before = originals.flatMap(({ population }) => population ?? []);
      const after = figure.population;
      if (how === "DIFFERENCE" || after === undefined || before.length === 0 || before.includes(after)) return [];
      const figures = figureText(figure);
      const heads = headsOf(after);
      if (!before.some((population) => !headsOf(population).isDisjointFrom(heads)))
        return [`The original's figure is of ${populationText(before)}, the restatement's ${figures} of "${after}".`];
      const lost = original.about.find(
        (party) =>
          how === "SAME" &&
          before.some((population) => names(readText(population), party)) &&
          !names(readText(after), party) &&
          !names(restated.read, party),
      );
      return lost === undefined
        ? []
        : [`The original's figure is one of ${nameOf(lost)}, the restatement's ${figures} of "${after}".`];
    },
  );
}

/** The statements speak of different groups: organizations in the one, enterprises in the other. */
function otherGroup(original: ReadClaim, restated: ReadClaim): string[] {
  const [before, after] = [original, restated].map(({ read }) => GROUPS.map((words) => exactPhrasesIn(read, words)[0]));
  const lost = before?.find((group, index) => group !== undefined && after?.[index] === undefined);
  const gained = after?.find((group, index) => group !== undefined && before?.[index] === undefined);
  if (lost === undefined || gained === undefined) return [];
  return [`The original speaks of "${lost}", the restatement of "${gained}".`];
}

/** Each statement names a company that the other does not. */
function otherCompany(original: ReadClaim, restated: ReadClaim): string[] {
  const [before, after] = [original, restated].map(companiesOf);
  const lost = before?.find((party) => !names(restated.read, party));
  const gained = after?.find((party) => !names(original.read, party));
  if (lost === undefined || gained === undefined) return [];
  return [`The original is about ${nameOf(lost)}, the restatement about ${nameOf(gained)}.`];
}

function companiesOf({ about, read }: ReadClaim): NamedParty[] {
  return about.filter((party) => party.id.startsWith("company:") && names(read, party));
}
