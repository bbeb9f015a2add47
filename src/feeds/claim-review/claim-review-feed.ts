/** Judged claims as one JSON-LD document of ClaimReviews, a review a line. What a review is, `claim-review.ts` says. */
import { withoutCredentials } from "../../domain/claim-review-address.ts";
import { isHttpUrl } from "../../domain/url.ts";
import { AppError } from "../../errors.ts";
import { askedPoint } from "../asked-point.ts";
import type { Feed, Reading } from "../feed.ts";
import { claimsAddress } from "../page-address.ts";
import { ASSESSED_CLAIM, type AssessedClaim } from "./assessed-claim.ts";
import { claimReviewOf } from "./claim-review.ts";

const DOCUMENT = /* GraphQL */ `
  query ($filter: ClaimFilter, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
    claims(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
      nodes {
        ...assessed
        statusHistory { validFrom validTo assessment { status standing rationale assessedBy assessedAt } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
  ${ASSESSED_CLAIM}
`;

/** The feed of reviews; claims without a judgement have none. */
export const claimReviewFeed: Feed = {
  name: "claimreview.jsonld",
  description: "Every judged claim as a ClaimReview of schema.org (JSON-LD).",
  type: "application/ld+json; charset=utf-8",
  version: 3,
  document: DOCUMENT,
  pageSize: 100,
  options: {
    base: "The address under which each claim has a page, named by its slug; left out, that of this server, and in a file URNs.",
  },
  write: writeReviews,
};

async function* writeReviews({ pages, variables, options, url }: Reading): AsyncGenerator<string> {
  if (options.base !== undefined) checkBase(options.base);
  const base = options.base ?? (url === null ? null : claimsAddress(url));
  const { valid: day } = askedPoint(variables);
  let separator = '{"@context":"https://schema.org","@graph":[\n';
  for await (const claims of pages<AssessedClaim>()) {
    for (const claim of claims) {
      const review = claimReviewOf(claim, { day, base });
      if (review === null) continue;
      yield `${separator}${JSON.stringify(review)}`;
      separator = ",\n";
    }
  }
  yield separator === ",\n" ? "\n]}\n" : `${separator.trimEnd()}]}\n`;
}

function checkBase(base: string): void {
  if (!isHttpUrl(base) || /[?#]/.test(base)) {
    const message = `The base "${base}" is not an address of a folder that begins with https:// or http://.`;
    throw new AppError("INPUT_INVALID", message, { details: { base } });
  }
  const open = withoutCredentials(base);
  if (open === base) return;
  const message = `The base holds a user or a password, which all readers would see: write "${open}".`;
  throw new AppError("INPUT_INVALID", message, { details: { base: open } });
}
