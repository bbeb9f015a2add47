/** The table of ratings in docs/claim-review.md, made of the table that the program uses. */
import { CLAIM_REVIEW_RATINGS } from "../src/domain/claim-review-rating.ts";
import { filledPage, markdownTable } from "./made-page.ts";

const HEAD = [
  "Status",
  "`alternateName`",
  "`ratingValue`, 1 to 5",
  "PolitiFact",
  "ClaimsKG",
  "Meedan's Check",
  "Also read as this",
];

/** The page with its table made anew. */
export function completedRatingTable(text: string): string {
  const rows = CLAIM_REVIEW_RATINGS.map(({ status, name, value, politiFact, claimsKg, meedan, words }) => [
    status,
    name,
    value === null ? "–" : String(value),
    politiFact.join(", ") || "–",
    claimsKg,
    meedan ?? "–",
    words.join(", "),
  ]);
  return filledPage(text, { ratings: markdownTable(HEAD, rows) });
}
