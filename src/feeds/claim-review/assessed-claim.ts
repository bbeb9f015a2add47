/** A claim that somebody has judged, with everything that a review of it says. */
import type { PartialDate } from "../../domain/partial-date.ts";
import type { ValidInterval } from "../../domain/status-history.ts";
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

/** What somebody has judged. */
export interface Judgement {
  readonly status: ClaimStatus;
  readonly standing: Standing | null;
  readonly rationale: string;
  readonly assessedBy: string;
  readonly assessedAt: string;
}

/** A claim with its judgements; works may stand in a list twice. */
export interface AssessedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly statement: string;
  readonly topics: readonly string[];
  readonly madeOn: ReviewDate | null;
  readonly madeBy: readonly Speaker[];
  readonly statedIn: readonly { readonly source: Work }[];
  readonly citations: { readonly edges: readonly Citation[] };
  /** The periods that are known, oldest first. */
  readonly statusHistory: readonly (ValidInterval & { readonly assessment: Judgement })[];
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
