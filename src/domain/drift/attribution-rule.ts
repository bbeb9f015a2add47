/** ATTRIBUTION: words or a work of one put down to another, or to nobody. */
import type { ClaimKind } from "../vocabulary.ts";
import type { DriftRule, ReadClaim } from "./compared-claim.ts";
import { nameOf, names, phrasesIn } from "./phrase.ts";
import { SAYING } from "./word-lists.ts";

/** Kinds that are somebody's: who said it is part of what is said. */
const SAID: readonly ClaimKind[] = ["QUOTATION", "COMMITMENT", "FORECAST", "OPINION"];

export const attributionRule: DriftRule = (original, restated) => {
  const lost = speakerLost(original, restated);
  return lost.length > 0 ? lost : speakerPutIn(original, restated);
};

/** The original names the person who speaks; the restatement says the same of somebody or something else. */
function speakerLost(original: ReadClaim, restated: ReadClaim): string[] {
  if (!SAID.includes(original.kind)) return [];
  const speakers = original.madeBy.filter((party) => names(original.read, party));
  const [speaker] = speakers;
  if (speaker?.id.startsWith("person:") !== true) return [];
  if (speakers.some((party) => names(restated.read, party))) return [];
  const [other] = restated.about.filter((party) => !party.id.startsWith("person:") && names(restated.read, party));
  const said = other === undefined ? "nobody" : nameOf(other);
  return [`The original is ${nameOf(speaker)}'s; the restatement does not name them and speaks of ${said}.`];
}

/** The restatement names somebody as having said or made it with whom the original has nothing to do. */
function speakerPutIn(original: ReadClaim, restated: ReadClaim): string[] {
  const [first] = original.madeBy;
  if (first === undefined || phrasesIn(restated.read, SAYING).length === 0) return [];
  if (original.madeBy.some((party) => names(restated.read, party))) return [];
  const known = new Set([...original.madeBy, ...original.about].map(({ id }) => id));
  const other = restated.about.find(
    (party) =>
      !party.id.startsWith("project:") &&
      !known.has(party.id) &&
      names(restated.read, party) &&
      !names(original.read, party),
  );
  return other === undefined
    ? []
    : [`The original is by ${nameOf(first)}; the restatement puts it down to ${nameOf(other)}.`];
}
