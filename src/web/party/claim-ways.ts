/** The ways in which claims have to do with a party, in the order in which they are shown. */
import type { ClaimPath } from "../api/schema-types.generated.ts";
import type { Party } from "./party.ts";

/** A list of claims of a party. */
export interface ClaimWay {
  /** Names the list in the address, and its section. */
  readonly name: "made" | "about" | "byPeople" | "ofProducts";
  readonly path: ClaimPath;
  readonly heading: string;
  readonly short: string;
}

const WAYS: readonly ClaimWay[] = [
  { name: "made", path: "MADE_BY", heading: "Claims it made", short: "claims made" },
  { name: "byPeople", path: "PEOPLE", heading: "Claims made by its people", short: "claims by its people" },
  { name: "about", path: "ABOUT", heading: "Claims about it", short: "claims about it" },
  {
    name: "ofProducts",
    path: "PRODUCTS",
    heading: "Claims about its parts and products",
    short: "about its parts and products",
  },
];

/** The lists that hold something. */
export function claimWays(party: Party): readonly ClaimWay[] {
  const isPerson = party.id.startsWith("person:");
  const shown = isPerson ? WAYS.map(ofPerson) : WAYS;
  return shown.filter(({ name }) => party[name].totalCount > 0);
}

/** People are no `it`. */
function ofPerson(way: ClaimWay): ClaimWay {
  if (way.name === "made") return { ...way, heading: "Claims made" };
  if (way.name === "about") return { ...way, heading: "Claims about this person", short: "claims about this person" };
  return way;
}
