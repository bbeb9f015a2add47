/**
 * How a claim's status is said to other fact-checkers and read from them: one table for both ways, shown in
 * docs/claim-review.md. Numbers run from 1 (false) to 5 (true), as in Google's guidance on ClaimReview.
 */
import { type ClaimStatus, type Standing, VOCABULARY } from "./vocabulary.ts";

/** Ends of the scale on which ratings are numbers; also what stands for an end that a foreign rating leaves out. */
export const RATING_SCALE = { worst: 1, best: 5 } as const;

/** One status and the words that others have for it; null or empty where they have none. */
export interface ClaimReviewRating {
  readonly status: Exclude<ClaimStatus, "UNASSESSED">;
  /** The text of the rating (`alternateName`). */
  readonly name: string;
  /** Its number on {@link RATING_SCALE}; null where no number is true to it. */
  readonly value: number | null;
  readonly politiFact: readonly string[];
  readonly claimsKg: "TRUE" | "MIXTURE" | "FALSE" | "OTHER";
  readonly meedan: string | null;
  /** Other words of fact-checkers that are read as this status, in lower case. */
  readonly words: readonly string[];
}

/** The table. No word stands in two rows. */
export const CLAIM_REVIEW_RATINGS: readonly ClaimReviewRating[] = [
  {
    status: "SUPPORTED",
    name: "Supported",
    value: 5,
    politiFact: ["True"],
    claimsKg: "TRUE",
    meedan: "Verified",
    words: ["correct", "accurate", "confirmed", "correct attribution"],
  },
  {
    status: "MOSTLY_SUPPORTED",
    name: "Mostly supported",
    value: 4,
    politiFact: ["Mostly True"],
    claimsKg: "MIXTURE",
    meedan: null,
    words: ["mostly correct", "mostly accurate", "largely true", "largely correct", "largely accurate"],
  },
  {
    status: "PARTLY_SUPPORTED",
    name: "Partly supported",
    value: 3,
    politiFact: ["Half True"],
    claimsKg: "MIXTURE",
    meedan: null,
    words: ["partly true", "partially true", "partly false", "partially false", "partly correct", "mixture", "mixed"],
  },
  {
    status: "MISLEADING",
    name: "Misleading",
    value: 2,
    politiFact: ["Mostly False"],
    claimsKg: "MIXTURE",
    meedan: null,
    words: [
      "barely true",
      "mostly incorrect",
      "largely false",
      "missing context",
      "needs context",
      "lacks context",
      "out of context",
      "cherry picked",
      "distorts the facts",
      "exaggerated",
      "exaggerates",
      "spins the facts",
      "miscaptioned",
    ],
  },
  {
    status: "REFUTED",
    name: "Refuted",
    value: 1,
    politiFact: ["False", "Pants on Fire"],
    claimsKg: "FALSE",
    meedan: "False",
    words: ["incorrect", "inaccurate", "wrong", "untrue", "not true", "fake", "fabricated", "debunked"],
  },
  {
    status: "UNVERIFIABLE",
    name: "Unverifiable",
    value: null,
    politiFact: [],
    claimsKg: "OTHER",
    meedan: "Inconclusive",
    words: ["unverified", "unproven", "undetermined", "cannot be verified", "unconfirmed"],
  },
  {
    status: "PENDING",
    name: "Pending",
    value: null,
    politiFact: [],
    claimsKg: "OTHER",
    meedan: null,
    words: ["too early to tell", "too soon to tell"],
  },
];

/** The rating of a status; null where nobody has judged. */
export function ratingOf(status: ClaimStatus): ClaimReviewRating | null {
  return CLAIM_REVIEW_RATINGS.find((rating) => rating.status === status) ?? null;
}

/** The text of a rating, with the standing unless it is CURRENT: `Supported (outdated)`. */
export function ratingName(rating: ClaimReviewRating, standing: Standing | null): string {
  return standing === null || standing === "CURRENT" ? rating.name : `${rating.name} (${standing.toLowerCase()})`;
}

/** A rating as somebody else gave it; null for what was left out. */
export interface GivenRating {
  readonly name: string | null;
  readonly value: number | null;
  readonly best: number | null;
  readonly worst: number | null;
}

/** What a rating comes to here, or a sentence that says why it comes to nothing. */
export type ReadRating =
  | { readonly status: ClaimReviewRating["status"]; readonly standing: Standing }
  | { readonly unknown: string };

const BY_WORD: ReadonlyMap<string, ClaimReviewRating> = new Map(
  CLAIM_REVIEW_RATINGS.flatMap((rating) => {
    const { name, politiFact, meedan, words } = rating;
    return [name, ...politiFact, meedan, ...words].flatMap((word) => (word === null ? [] : [[folded(word), rating]]));
  }),
);

/**
 * Reads a rating. A text is decided by its words alone: some publishers number their scales backwards, so a number never
 * stands in for words that the table lacks. Without a text the number counts, between `worst` and `best`.
 */
export function readRating({ name, value, best, worst }: GivenRating): ReadRating {
  if (name !== null) return readName(name);
  if (value === null) return { unknown: "The rating has neither a text nor a number." };
  const [low, high] = [worst ?? RATING_SCALE.worst, best ?? RATING_SCALE.best];
  if (!(low < high && value >= low && value <= high)) {
    return { unknown: `The rating ${value} does not lie on a scale from ${low} to ${high}.` };
  }
  const { worst: bottom, best: top } = RATING_SCALE;
  const place = Math.round(bottom + ((top - bottom) * (value - low)) / (high - low));
  const rating = CLAIM_REVIEW_RATINGS.find((each) => each.value === place);
  return rating === undefined
    ? { unknown: `The rating ${value} is on no place of the table.` }
    : { status: rating.status, standing: "CURRENT" };
}

function readName(name: string): ReadRating {
  const [, word = "", standing = ""] = /^(.*?)(?:\((\w+)\))?\s*$/s.exec(name) ?? [];
  const known = Object.hasOwn(VOCABULARY.Standing, standing.toUpperCase());
  const rating = BY_WORD.get(folded(known ? word : name));
  if (rating === undefined) return { unknown: `The table of ratings does not know the words "${name}".` };
  return { status: rating.status, standing: known ? (standing.toUpperCase() as Standing) : "CURRENT" };
}

/** Words without case, punctuation and hyphens: `Pants-on-Fire!` and `pants on fire` are one. */
function folded(text: string): string {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(" ").replace(/^(?:rating|verdict|fact check|the claim is|this is|this claim is) (?=\S)/, "");
}
