import { ALL_CITATIONS } from "../all-citations.ts";
import { column, type Table } from "../table-format/table.ts";

interface Citation {
  readonly stance: string;
  readonly tier: string;
  readonly finding: string;
  readonly locator: string | null;
  readonly access: string | null;
  readonly node: {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
    readonly url: string | null;
    readonly access: string;
  };
}

interface CitingClaim {
  readonly id: string;
  readonly status: string;
  readonly citations: { readonly edges: readonly Citation[] };
}

interface Row extends Citation {
  readonly claim: CitingClaim;
}

/** Which claim cites which source: the evidence. */
export const citations: Table<CitingClaim, Row> = {
  name: "citations",
  description: "The evidence: which claim cites which source, for or against it, and what the source says.",
  version: 1,
  pageSize: 200,
  document: /* GraphQL */ `
    query ($filter: ClaimFilter, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
      claims(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
        nodes {
          id status
          ${ALL_CITATIONS} {
            edges { stance tier finding locator access node { id kind title url access } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  rows: (claim) => claim.citations.edges.map((citation) => ({ claim, ...citation })),
  columns: [
    column("claim", "The id of the claim that cites.", ({ claim }) => claim.id),
    column("claimStatus", "Whether the claim is accurate.", ({ claim }) => claim.status),
    column("source", "The id of the source that is cited.", ({ node }) => node.id),
    column("sourceKind", "What sort of document it is.", ({ node }) => node.kind),
    column("sourceTitle", "Its title.", ({ node }) => node.title),
    column("sourceUrl", "Where on the web it is found.", ({ node }) => node.url),
    column("stance", "Whether it speaks for or against the claim.", ({ stance }) => stance),
    column("tier", "How close it is to the matter.", ({ tier }) => tier),
    column("finding", "What it says, in our own words.", ({ finding }) => finding),
    column("locator", "Where in it the finding stands.", ({ locator }) => locator),
    column("access", "How it was read for this claim.", ({ access, node }) => access ?? node.access),
  ],
};
