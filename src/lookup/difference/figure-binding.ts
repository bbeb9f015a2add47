/** NUMBER: figures that are all recorded, but each of something else: 36,000 of A and 152,000 of B told the other way round. */
import type { Difference } from "../checked.ts";
import type { Figure } from "../reading/figure-mention.ts";
import type { Reading } from "../reading/read-sentence.ts";
import type { Pair } from "./recorded-claim.ts";

/** Two figures of one unit that have exchanged the things they are of. */
export function exchangedFigures({ stated, recorded }: Pair): Difference[] {
  const [own, other] = [ownersIn(stated), ownersIn(recorded)];
  for (const [first, second] of pairsOf(own)) {
    const [a, b] = [ownerOf(other, first.figure), ownerOf(other, second.figure)];
    if (a === null || b === null || a === b) continue;
    if (first.owner === b && second.owner === a)
      return [
        {
          type: "NUMBER",
          stated: `${first.figure.text} (${first.name})`,
          recorded: `${second.figure.text} (${first.name})`,
        },
      ];
  }
  return [];
}

interface Owned {
  readonly figure: Figure;
  /** What stands beside the figure: a party or a year. */
  readonly owner: string;
  readonly name: string;
}

interface Place {
  readonly owner: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Each figure with the name that follows before the next figure, else with the one before it. */
function ownersIn(reading: Reading): Owned[] {
  const places = placesIn(reading);
  return reading.figures.flatMap((figure, index) => {
    if (figure.unit === "version" || figure.unit === "ordinal") return [];
    const end = figure.start + figure.text.length;
    const next = reading.figures[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const last = reading.figures[index - 1]?.start ?? -1;
    const place =
      places.find(({ start }) => start >= end && start < next) ??
      places.findLast(({ start }) => start < figure.start && start > last);
    return place === undefined ? [] : [{ figure, owner: place.owner, name: place.name }];
  });
}

function placesIn({ mentions, text }: Reading): Place[] {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(({ 0: year, index }) => ({
    owner: year,
    name: year,
    start: index,
    end: index + year.length,
  }));
  const names = mentions.map(({ ids, text: name, start, end }) => ({ owner: ids.join(" "), name, start, end }));
  return [...names, ...years].sort((a, b) => a.start - b.start);
}

function ownerOf(owned: readonly Owned[], { value, unit }: Figure): string | null {
  const found = owned.filter(({ figure }) => figure.value === value && figure.unit === unit);
  return found.length === 1 ? (found[0]?.owner ?? null) : null;
}

function pairsOf(owned: readonly Owned[]): (readonly [Owned, Owned])[] {
  return owned.flatMap((first, index) =>
    owned
      .slice(index + 1)
      .filter(({ figure, owner }) => figure.unit === first.figure.unit && owner !== first.owner)
      .map((second) => [first, second] as const),
  );
}
