/** All judged claims of a graph as one JSON-LD document of ClaimReviews. */
import { withoutCredentials } from "../../domain/claim-review-address.ts";
import { isHttpUrl } from "../../domain/url.ts";
import { AppError } from "../../errors.ts";
import type { GraphReader } from "../../graph/reader.ts";
import { type ReadingTime, readAssessedClaims } from "./assessed-claim.ts";
import { claimReviewOf } from "./claim-review.ts";

/** How a document is made. */
export interface ClaimReviewOptions extends ReadingTime {
  /** Address under which each claim has a page, named by its slug; reviews have URNs only where it is left out. */
  readonly base?: string;
}

/**
 * The text of the document, piece by piece, a review a line; the same graph gives the same text. Throws `INPUT_INVALID` for a
 * base that is no http(s) address, `STORE_*` otherwise.
 */
export async function* claimReviewDocument(reader: GraphReader, options: ClaimReviewOptions): AsyncGenerator<string> {
  const { base = null } = options;
  if (base !== null && (!isHttpUrl(base) || /[?#]/.test(base))) {
    const message = `The base "${base}" is not an address of a folder that begins with https:// or http://.`;
    throw new AppError("INPUT_INVALID", message, { details: { base } });
  }
  const open = base === null ? null : withoutCredentials(base);
  if (open !== base) {
    const message = `The base holds a user or a password, which all readers would see: write "${open}".`;
    throw new AppError("INPUT_INVALID", message, { details: { base: open } });
  }
  let separator = '{"@context":"https://schema.org","@graph":[\n';
  const end = "\n]}\n";
  for await (const claim of readAssessedClaims(reader, options)) {
    const review = claimReviewOf(claim, base);
    if (review === null) continue;
    yield `${separator}${JSON.stringify(review)}`;
    separator = ",\n";
  }
  yield separator === ",\n" ? end : `${separator.trimEnd()}${end.trimStart()}`;
}
