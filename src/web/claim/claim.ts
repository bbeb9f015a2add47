/** Made from claim.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
export type PointInTime = {
  readonly valid?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly revision?: number | null | undefined;
};
export type ClaimKind =
  | "STATISTIC"
  | "EVENT"
  | "COMMITMENT"
  | "FORECAST"
  | "QUOTATION"
  | "COMPARISON"
  | "CAPABILITY"
  | "STATE"
  | "OPINION";
export type ClaimStatus =
  | "UNASSESSED"
  | "SUPPORTED"
  | "MOSTLY_SUPPORTED"
  | "PARTLY_SUPPORTED"
  | "MISLEADING"
  | "REFUTED"
  | "UNVERIFIABLE"
  | "PENDING";
export type Standing = "CURRENT" | "OUTDATED" | "WITHDRAWN";
export type Delivery =
  | "NOT_STARTED"
  | "UNDERWAY"
  | "STALLED"
  | "PARTLY_DELIVERED"
  | "DELIVERED"
  | "ABANDONED"
  | "UNKNOWN";
export type Deadline = "PENDING" | "DUE_SOON" | "OVERDUE" | "MET" | "MISSED" | "MOVED" | "INDETERMINATE";
export type SourceCondition = "LIVE" | "DEAD_LINK" | "CORRECTED" | "RETRACTED";
export type Access = "OPENED" | "COPY" | "SECONDHAND" | "RECALLED";
export type Stance = "SUPPORTS" | "QUALIFIES" | "DISPUTES" | "MENTIONS";
export type Tier = "PRIMARY" | "SECONDARY";
export type Fidelity = "FAITHFUL" | "NARROWED" | "BROADENED" | "DISTORTED";
export type Drift = "NUMBER" | "DATE" | "SUBJECT" | "POLARITY" | "MODALITY" | "SCOPE" | "ATTRIBUTION";
export type Confidence = "LOW" | "MEDIUM" | "HIGH";
export type MilestoneKind = "TARGET" | "EVENT";
export type Comparator = "EQUAL" | "ABOUT" | "AT_LEAST" | "AT_MOST" | "MORE_THAN" | "LESS_THAN" | "UP_TO" | "ORDER_OF";
export type DateQualifier = "ON" | "BY" | "AROUND" | "NOT_BEFORE";

export type ClaimStoryQueryVariables = {
  id: string;
  at?: PointInTime | null | undefined;
};

export type ClaimStoryQuery = {
  readonly claim: {
    readonly id: string;
    readonly kind: ClaimKind;
    readonly statement: string;
    readonly quote: string | null;
    readonly topics: ReadonlyArray<string>;
    readonly recordedAt: string;
    readonly status: ClaimStatus | null;
    readonly standing: Standing | null;
    readonly madeOn: { readonly text: string; readonly words: string | null; readonly qualifier: DateQualifier } | null;
    readonly statusSince: {
      readonly text: string;
      readonly words: string | null;
      readonly qualifier: DateQualifier;
    } | null;
    readonly review: { readonly lastReviewedAt: string; readonly staleDays: number } | null;
    readonly madeBy: ReadonlyArray<
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
    >;
    readonly about: ReadonlyArray<
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
    >;
    readonly statedIn: ReadonlyArray<{
      readonly rating: string | null;
      readonly locator: { readonly text: string };
      readonly source: { readonly id: string; readonly title: string; readonly url: string | null };
    }>;
    readonly quantities: ReadonlyArray<{
      readonly id: string;
      readonly comparator: Comparator;
      readonly value: number;
      readonly unit: string;
      readonly population: string | null;
      readonly asOf: { readonly text: string; readonly words: string | null; readonly qualifier: DateQualifier } | null;
    }>;
    readonly statusHistory: ReadonlyArray<{
      readonly validFrom: string;
      readonly validFromText: string | null;
      readonly validTo: string | null;
      readonly knownFrom: string;
      readonly knownTo: string | null;
      readonly knownFromRevision: number;
      readonly knownToRevision: number | null;
      readonly assessment: {
        readonly id: string;
        readonly status: ClaimStatus | null;
        readonly standing: Standing | null;
        readonly rationale: string;
        readonly confidence: Confidence;
        readonly assessedBy: string;
        readonly assessedAt: string;
        readonly basedOn: ReadonlyArray<{ readonly id: string; readonly title: string; readonly url: string | null }>;
      };
    }>;
    readonly held: ReadonlyArray<{
      readonly validFrom: string;
      readonly knownFromRevision: number;
      readonly assessment: { readonly id: string };
    }>;
    readonly citations: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
      };
      readonly edges: ReadonlyArray<{
        readonly stance: Stance;
        readonly tier: Tier;
        readonly finding: string;
        readonly locator: string | null;
        readonly access: Access | null;
        readonly node: {
          readonly id: string;
          readonly title: string;
          readonly url: string | null;
          readonly access: Access;
          readonly accessNote: string | null;
          readonly condition: SourceCondition | null;
          readonly publishedOn: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: DateQualifier;
          } | null;
          readonly publishers: ReadonlyArray<
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
          >;
        };
      }>;
    };
    readonly evidence: {
      readonly sourceCount: number;
      readonly independentCount: number;
      readonly primaryReached: boolean;
      readonly truncated: boolean;
      readonly circularSources: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      readonly flaggedSources: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly condition: SourceCondition | null;
      }>;
    };
    readonly lineage: {
      readonly truncated: boolean;
      readonly steps: ReadonlyArray<{
        readonly fidelity: Fidelity;
        readonly drift: ReadonlyArray<Drift>;
        readonly note: string | null;
        readonly from: { readonly id: string; readonly statement: string; readonly status: ClaimStatus | null };
        readonly to: {
          readonly id: string;
          readonly statement: string;
          readonly status: ClaimStatus | null;
          readonly madeOn: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: DateQualifier;
          } | null;
          readonly madeBy: ReadonlyArray<
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
          >;
        };
        readonly proposedDrift: ReadonlyArray<{ readonly drift: Drift; readonly because: string }> | null;
      }>;
    };
    readonly restatedBy: ReadonlyArray<{
      readonly fidelity: Fidelity;
      readonly drift: ReadonlyArray<Drift>;
      readonly note: string | null;
      readonly claim: { readonly id: string; readonly statement: string; readonly status: ClaimStatus | null };
    }>;
    readonly clarifies: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: ClaimStatus | null;
    }>;
    readonly clarifiedBy: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: ClaimStatus | null;
    }>;
    readonly contradicts: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: ClaimStatus | null;
    }>;
    readonly contradictedBy: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: ClaimStatus | null;
    }>;
    readonly supersedes: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: ClaimStatus | null;
    }>;
    readonly supersededBy: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: ClaimStatus | null;
    }>;
    readonly announces: ReadonlyArray<{
      readonly id: string;
      readonly kind: MilestoneKind;
      readonly title: string;
      readonly deadline: Deadline | null;
      readonly delivery: Delivery | null;
      readonly daysLeft: number | null;
      readonly daysLate: number | null;
      readonly due: { readonly text: string; readonly words: string | null; readonly qualifier: DateQualifier } | null;
      readonly slips: ReadonlyArray<{
        readonly days: number | null;
        readonly from: { readonly text: string } | null;
        readonly to: { readonly text: string } | null;
      }>;
    }>;
    readonly reports: ReadonlyArray<{
      readonly id: string;
      readonly kind: MilestoneKind;
      readonly title: string;
      readonly happenedOn: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: DateQualifier;
      } | null;
    }>;
  } | null;
};
/** The operation as a trusted document. */
export const CLAIM_STORY: Operation<ClaimStoryQuery, ClaimStoryQueryVariables> = {
  name: "ClaimStory",
  text: `query ClaimStory($id: ID!, $at: PointInTime) {
  claim(id: $id, at: $at) {
    id
    kind
    statement
    quote
    madeOn { text words qualifier }
    topics
    recordedAt
    status
    standing
    statusSince { text words qualifier }
    review { lastReviewedAt staleDays }
    madeBy { id name }
    about { id name }
    statedIn { locator { text } rating source { id title url } }
    quantities { id comparator value unit population asOf { text words qualifier } }
    statusHistory(superseded: true) {
      validFrom validFromText validTo knownFrom knownTo knownFromRevision knownToRevision
      assessment { id status standing rationale confidence assessedBy assessedAt basedOn { id title url } }
    }
    held: statusHistory { validFrom knownFromRevision assessment { id } }
    citations(first: 100) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        stance tier finding locator access
        node { id title url access accessNote condition publishedOn { text words qualifier } publishers { id name } }
      }
    }
    evidence {
      sourceCount independentCount primaryReached truncated
      circularSources { id title }
      flaggedSources { id title condition }
    }
    lineage {
      truncated
      steps {
        from { id statement status } to { id statement status madeOn { text words qualifier } madeBy { id name } }
        fidelity drift note proposedDrift { drift because }
      }
    }
    restatedBy { fidelity drift note claim { id statement status } }
    clarifies { id statement status }
    clarifiedBy { id statement status }
    contradicts { id statement status }
    contradictedBy { id statement status }
    supersedes { id statement status }
    supersededBy { id statement status }
    announces { id kind title due { text words qualifier } deadline delivery daysLeft daysLate slips { from { text } to { text } days } }
    reports { id kind title happenedOn { text words qualifier } }
  }
}`,
};
