/** Made from claim.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type ClaimStoryQueryVariables = {
  id: string;
  at?: Schema.PointInTime | null | undefined;
};

export type ClaimStoryQuery = {
  readonly claim: {
    readonly id: string;
    readonly kind: Schema.ClaimKind;
    readonly statement: string;
    readonly quote: string | null;
    readonly topics: ReadonlyArray<string>;
    readonly recordedAt: string;
    readonly status: Schema.ClaimStatus | null;
    readonly standing: Schema.Standing | null;
    readonly madeOn: {
      readonly text: string;
      readonly words: string | null;
      readonly qualifier: Schema.DateQualifier;
    } | null;
    readonly statusSince: {
      readonly text: string;
      readonly words: string | null;
      readonly qualifier: Schema.DateQualifier;
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
      readonly comparator: Schema.Comparator;
      readonly value: number;
      readonly unit: string;
      readonly population: string | null;
      readonly asOf: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
      } | null;
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
        readonly status: Schema.ClaimStatus | null;
        readonly standing: Schema.Standing | null;
        readonly rationale: string;
        readonly confidence: Schema.Confidence;
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
        readonly stance: Schema.Stance;
        readonly tier: Schema.Tier;
        readonly finding: string;
        readonly locator: string | null;
        readonly access: Schema.Access | null;
        readonly node: {
          readonly id: string;
          readonly title: string;
          readonly url: string | null;
          readonly access: Schema.Access;
          readonly accessNote: string | null;
          readonly condition: Schema.SourceCondition | null;
          readonly publishedOn: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: Schema.DateQualifier;
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
        readonly condition: Schema.SourceCondition | null;
      }>;
    };
    readonly lineage: {
      readonly truncated: boolean;
      readonly steps: ReadonlyArray<{
        readonly fidelity: Schema.Fidelity;
        readonly drift: ReadonlyArray<Schema.Drift>;
        readonly note: string | null;
        readonly from: { readonly id: string; readonly statement: string; readonly status: Schema.ClaimStatus | null };
        readonly to: {
          readonly id: string;
          readonly statement: string;
          readonly status: Schema.ClaimStatus | null;
          readonly madeOn: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: Schema.DateQualifier;
          } | null;
          readonly madeBy: ReadonlyArray<
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
          >;
        };
        readonly proposedDrift: ReadonlyArray<{ readonly drift: Schema.Drift; readonly because: string }> | null;
      }>;
    };
    readonly restatedBy: ReadonlyArray<{
      readonly fidelity: Schema.Fidelity;
      readonly drift: ReadonlyArray<Schema.Drift>;
      readonly note: string | null;
      readonly claim: { readonly id: string; readonly statement: string; readonly status: Schema.ClaimStatus | null };
    }>;
    readonly clarifies: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
    }>;
    readonly clarifiedBy: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
    }>;
    readonly contradicts: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
    }>;
    readonly contradictedBy: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
    }>;
    readonly supersedes: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
    }>;
    readonly supersededBy: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly status: Schema.ClaimStatus | null;
    }>;
    readonly announces: ReadonlyArray<{
      readonly id: string;
      readonly kind: Schema.MilestoneKind;
      readonly title: string;
      readonly deadline: Schema.Deadline | null;
      readonly delivery: Schema.Delivery | null;
      readonly daysLeft: number | null;
      readonly daysLate: number | null;
      readonly due: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
      } | null;
      readonly slips: ReadonlyArray<{
        readonly days: number | null;
        readonly from: { readonly text: string } | null;
        readonly to: { readonly text: string } | null;
      }>;
    }>;
    readonly reports: ReadonlyArray<{
      readonly id: string;
      readonly kind: Schema.MilestoneKind;
      readonly title: string;
      readonly happenedOn: {
        readonly text: string;
        readonly words: string | null;
        readonly qualifier: Schema.DateQualifier;
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
