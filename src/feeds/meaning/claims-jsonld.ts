/** Claims as JSON-LD: a schema.org Claim for each, and a ClaimReview beside it where somebody has judged; a node a line. */
import { recordUrn } from "../../domain/claim-review-name.ts";
import { askedPoint } from "../asked-point.ts";
import {
  type ClaimNode,
  type ClaimReviewNode,
  claimNode,
  claimReviewOf,
  type ReviewOptions,
} from "../claim-review/claim-review.ts";
import type { Feed, Reading } from "../feed.ts";
import { claimsAddress } from "../page-address.ts";
import { DESCRIBED_CLAIMS, type DescribedClaim } from "./described-claim.ts";

interface Reference {
  readonly "@id": string;
}

/** A claim with its text, its page, and the claims that it says again. */
type WholeClaimNode = ClaimNode & {
  readonly text: string;
  readonly url?: string;
  readonly isBasedOn?: readonly Reference[];
  readonly sdDatePublished: string;
};

/** A review that names the claim, which stands in the graph beside it. */
type ReviewNode = Omit<ClaimReviewNode, "itemReviewed"> & { readonly itemReviewed: Reference };

/** The feed of all claims and their reviews. */
export const claimsJsonLd: Feed = {
  name: "claims.jsonld",
  description: "Claims and the reviews of those that were judged, as a graph of schema.org's terms (JSON-LD).",
  type: "application/ld+json; charset=utf-8",
  version: 1,
  document: DESCRIBED_CLAIMS,
  pageSize: 100,
  write: writeGraph,
};

async function* writeGraph({ pages, variables, url }: Reading): AsyncGenerator<string> {
  const { valid: day } = askedPoint(variables);
  const base = url === null ? null : claimsAddress(url);
  let separator = '{"@context":"https://schema.org","@graph":[\n';
  for await (const claims of pages<DescribedClaim>()) {
    const nodes = claims.flatMap((claim) => nodesOf(claim, { day, base }));
    if (nodes.length === 0) continue;
    yield `${separator}${nodes.map((node) => JSON.stringify(node)).join(",\n")}`;
    separator = ",\n";
  }
  yield separator === ",\n" ? "\n]}\n" : `${separator}]}\n`;
}

function nodesOf(claim: DescribedClaim, options: ReviewOptions): readonly (WholeClaimNode | ReviewNode)[] {
  const { base } = options;
  const review = claimReviewOf(claim, options);
  const reference: Reference = { "@id": recordUrn(claim.id) };
  const node: WholeClaimNode = {
    ...claimNode(claim),
    text: claim.statement,
    ...(base !== null && { url: `${base}/${claim.id.slice("claim:".length)}` }),
    ...(claim.restates.length > 0 && {
      isBasedOn: claim.restates.map((restated) => ({ "@id": recordUrn(restated.claim.id) })),
    }),
    sdDatePublished: claim.recordedAt,
  };
  return review === null ? [node] : [node, { ...review, itemReviewed: reference }];
}
