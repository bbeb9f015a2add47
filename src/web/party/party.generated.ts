/** Made from party.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type PartyStoryQueryVariables = {
  id: string;
  at?: Schema.PointInTime | null | undefined;
};

export type PartyStoryQuery = {
  readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | {
        readonly name: string;
        readonly aliases: ReadonlyArray<string>;
        readonly url: string | null;
        readonly recordedAt: string;
        readonly id: string;
        readonly made: { readonly totalCount: number };
        readonly about: { readonly totalCount: number };
        readonly byPeople: { readonly totalCount: number };
        readonly ofProducts: { readonly totalCount: number };
        readonly parts: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        readonly people: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly from: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
            readonly to: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
        readonly milestones: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
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
            readonly happenedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }>;
        };
        readonly adoptions: ReadonlyArray<{
          readonly id: string;
          readonly component: string;
          readonly scale: string | null;
          readonly stage: Schema.AdoptionStage | null;
          readonly since: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: Schema.DateQualifier;
          } | null;
          readonly adopts: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        }>;
        readonly sources: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string;
            readonly kind: Schema.SourceKind;
            readonly access: Schema.Access;
            readonly publishedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }>;
        };
        readonly authored: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string;
            readonly kind: Schema.SourceKind;
            readonly access: Schema.Access;
            readonly publishedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }>;
        };
      }
    | {
        readonly name: string;
        readonly aliases: ReadonlyArray<string>;
        readonly url: string | null;
        readonly recordedAt: string;
        readonly id: string;
        readonly organizationKind: Schema.OrganizationKind;
        readonly made: { readonly totalCount: number };
        readonly about: { readonly totalCount: number };
        readonly byPeople: { readonly totalCount: number };
        readonly ofProducts: { readonly totalCount: number };
        readonly parts: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        readonly people: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly from: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
            readonly to: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
        readonly milestones: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
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
            readonly happenedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }>;
        };
        readonly adoptions: ReadonlyArray<{
          readonly id: string;
          readonly component: string;
          readonly scale: string | null;
          readonly stage: Schema.AdoptionStage | null;
          readonly since: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: Schema.DateQualifier;
          } | null;
          readonly adopts: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        }>;
        readonly sources: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string;
            readonly kind: Schema.SourceKind;
            readonly access: Schema.Access;
            readonly publishedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }>;
        };
        readonly authored: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string;
            readonly kind: Schema.SourceKind;
            readonly access: Schema.Access;
            readonly publishedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }>;
        };
      }
    | {
        readonly name: string;
        readonly aliases: ReadonlyArray<string>;
        readonly url: string | null;
        readonly recordedAt: string;
        readonly id: string;
        readonly made: { readonly totalCount: number };
        readonly about: { readonly totalCount: number };
        readonly byPeople: { readonly totalCount: number };
        readonly ofProducts: { readonly totalCount: number };
        readonly parts: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        readonly people: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly from: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
            readonly to: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
        readonly milestones: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
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
            readonly happenedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }>;
        };
        readonly adoptions: ReadonlyArray<{
          readonly id: string;
          readonly component: string;
          readonly scale: string | null;
          readonly stage: Schema.AdoptionStage | null;
          readonly since: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: Schema.DateQualifier;
          } | null;
          readonly adopts: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        }>;
        readonly sources: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string;
            readonly kind: Schema.SourceKind;
            readonly access: Schema.Access;
            readonly publishedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }>;
        };
        readonly authored: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string;
            readonly kind: Schema.SourceKind;
            readonly access: Schema.Access;
            readonly publishedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }>;
        };
        readonly affiliations: ReadonlyArray<{
          readonly from: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: Schema.DateQualifier;
          } | null;
          readonly to: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: Schema.DateQualifier;
          } | null;
          readonly party:
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string };
        }>;
      }
    | {
        readonly name: string;
        readonly aliases: ReadonlyArray<string>;
        readonly url: string | null;
        readonly recordedAt: string;
        readonly id: string;
        readonly projectKind: Schema.ProjectKind;
        readonly made: { readonly totalCount: number };
        readonly about: { readonly totalCount: number };
        readonly byPeople: { readonly totalCount: number };
        readonly ofProducts: { readonly totalCount: number };
        readonly parts: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        readonly people: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly from: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
            readonly to: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
            readonly node: { readonly id: string; readonly name: string };
          }>;
        };
        readonly milestones: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
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
            readonly happenedOn: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
          }>;
        };
        readonly adoptions: ReadonlyArray<{
          readonly id: string;
          readonly component: string;
          readonly scale: string | null;
          readonly stage: Schema.AdoptionStage | null;
          readonly since: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: Schema.DateQualifier;
          } | null;
          readonly adopts: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        }>;
        readonly partOf: ReadonlyArray<
          | { readonly id: string; readonly name: string }
          | { readonly id: string; readonly name: string }
          | { readonly id: string; readonly name: string }
          | { readonly id: string; readonly name: string }
        >;
        readonly hosts: ReadonlyArray<{
          readonly id: string;
          readonly component: string;
          readonly scale: string | null;
          readonly stage: Schema.AdoptionStage | null;
          readonly since: {
            readonly text: string;
            readonly words: string | null;
            readonly qualifier: Schema.DateQualifier;
          } | null;
          readonly adopter:
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | { readonly id: string; readonly name: string }
            | null;
          readonly adopts: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        }>;
        readonly adoptedIn: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly component: string;
            readonly scale: string | null;
            readonly stage: Schema.AdoptionStage | null;
            readonly since: {
              readonly text: string;
              readonly words: string | null;
              readonly qualifier: Schema.DateQualifier;
            } | null;
            readonly adopter:
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string }
              | null;
          }>;
        };
      }
    | { readonly id: string }
    | { readonly id: string }
    | null;
};
/** The operation as a trusted document. */
export const PARTY_STORY: Operation<PartyStoryQuery, PartyStoryQueryVariables> = {
  name: "PartyStory",
  text: `query PartyStory($id: ID!, $at: PointInTime) {
  node(id: $id, at: $at) {
    id
    ... on Party {
      name
      aliases
      url
      recordedAt
      made: claims(via: [MADE_BY]) { totalCount }
      about: claims(via: [ABOUT]) { totalCount }
      byPeople: claims(via: [PEOPLE]) { totalCount }
      ofProducts: claims(via: [PRODUCTS]) { totalCount }
      parts { id name }
      people(first: 100) {
        totalCount
        edges { from { text words qualifier } to { text words qualifier } node { id name } }
      }
      milestones(first: 100, orderBy: [{ field: DUE, direction: DESC }, { field: HAPPENED_ON, direction: DESC }]) {
        totalCount
        nodes { id kind title due { text words qualifier } happenedOn { text words qualifier } deadline delivery daysLeft daysLate }
      }
      adoptions { id component scale stage since { text words qualifier } adopts { id name } }
    }
    ... on Company {
      sources(first: 100, orderBy: [{ field: PUBLISHED_ON, direction: DESC }]) {
        totalCount
        nodes { id title kind access publishedOn { text words qualifier } }
      }
      authored(first: 100, orderBy: [{ field: PUBLISHED_ON, direction: DESC }]) {
        totalCount
        nodes { id title kind access publishedOn { text words qualifier } }
      }
    }
    ... on Organization {
      organizationKind: kind
      sources(first: 100, orderBy: [{ field: PUBLISHED_ON, direction: DESC }]) {
        totalCount
        nodes { id title kind access publishedOn { text words qualifier } }
      }
      authored(first: 100, orderBy: [{ field: PUBLISHED_ON, direction: DESC }]) {
        totalCount
        nodes { id title kind access publishedOn { text words qualifier } }
      }
    }
    ... on Person {
      sources(first: 100, orderBy: [{ field: PUBLISHED_ON, direction: DESC }]) {
        totalCount
        nodes { id title kind access publishedOn { text words qualifier } }
      }
      authored(first: 100, orderBy: [{ field: PUBLISHED_ON, direction: DESC }]) {
        totalCount
        nodes { id title kind access publishedOn { text words qualifier } }
      }
      affiliations { from { text words qualifier } to { text words qualifier } party { id name } }
    }
    ... on Project {
      projectKind: kind
      partOf { id name }
      hosts { id component scale stage since { text words qualifier } adopter { id name } adopts { id name } }
      adoptedIn(first: 100, orderBy: [{ field: COMPONENT }]) {
        totalCount
        nodes { id component scale stage since { text words qualifier } adopter { id name } }
      }
    }
  }
}`,
};
