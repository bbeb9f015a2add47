/** A claim that somebody has judged, with everything that a review of it says. */
import type { PartialDate } from "../../domain/partial-date.ts";
import type { ClaimKind, ClaimStatus, Standing, Word } from "../../domain/vocabulary.ts";
import { ALL_CITATIONS } from "../all-citations.ts";

/** A company, organization or person. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
}

/** A date as far as a review says it. */
export type ReviewDate = Pick<PartialDate, "text" | "qualifier" | "earliest">;

/** A document that states or is cited for a claim. */
export interface Work {
  readonly id: string;
  readonly kind: Word<"SourceKind">;
  readonly title: string;
  readonly url: string | null;
  readonly publishedOn: ReviewDate | null;
  readonly authors: readonly Speaker[];
  readonly publishers: readonly Speaker[];
}

/** What a document is cited for. */
export interface Citation {
  readonly stance: Word<"Stance">;
  readonly tier: Word<"Tier">;
  readonly finding: string;
  /** Where in the document. */
  readonly locator: string | null;
  readonly node: Work;
}

/** The judgement in force. */
export interface Judgement {
  readonly status: ClaimStatus;
  readonly standing: Standing | null;
  readonly rationale: string;
  readonly assessedBy: string;
  readonly assessedAt: string;
}

/** A claim with the judgement in force today; works may stand in a list twice. */
export interface AssessedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly statement: string;
  readonly topics: readonly string[];
  readonly madeOn: ReviewDate | null;
  readonly madeBy: readonly Speaker[];
  readonly statedIn: readonly { readonly source: Work }[];
  readonly citations: { readonly edges: readonly Citation[] };
  /** Periods that are known today, oldest first; the one without an end is in force. */
  readonly statusHistory: readonly { readonly validTo: string | null; readonly assessment: Judgement }[];
}

/** The fields of an assessed claim in a document, but for its judgements: the fragment `assessed`, and those that it names. */
export const ASSESSED_CLAIM = /* GraphQL */ `
  fragment assessed on Claim {
    id kind statement topics madeOn { ...day } madeBy { ...speaker } statedIn { source { ...work } }
    ${ALL_CITATIONS} { edges { stance tier finding locator node { ...work } } }
  }
  fragment day on PartialDate { text qualifier earliest }
  fragment speaker on Party { id name url }
  fragment work on Source { id kind title url publishedOn { ...day } authors { ...speaker } publishers { ...speaker } }
`;

/** The claim with the judgement that held on a day as the one in force, as if nothing had come after it. */
export function judgedOn<Period extends { readonly validFrom: string; readonly validTo: string | null }, Claim>(
  claim: Claim & { readonly statusHistory: readonly Period[] },
  day: string,
): Claim & { readonly statusHistory: readonly (Omit<Period, "validTo"> & { readonly validTo: null })[] } {
  const held = claim.statusHistory.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day),
  );
  return { ...claim, statusHistory: held.map((period) => ({ ...period, validTo: null })) };
}
