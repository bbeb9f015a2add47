import type { PartyStoryQuery } from "./party.generated.ts";

/** A party that is there, of whatever kind. */
export type Party = Extract<NonNullable<PartyStoryQuery["node"]>, { readonly name: string }>;

/** The party of an answer; null where it is not there, or is something else. */
export function partyOf({ node }: PartyStoryQuery): Party | null {
  return node && "name" in node ? node : null;
}
