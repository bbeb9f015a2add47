/** The rating of a review, be it a list of several: those that do not say the same come to no status. */
import { type ReadRating, readRating } from "../../domain/claim-review-rating.ts";
import { ItemFault, type JsonNode } from "./json-node.ts";
import { MOST } from "./read-work.ts";

/** What a review says of a claim. */
export interface ReviewRating {
  readonly rating: ReadRating;
  /** The words of the rating, or its number; of several those of each. */
  readonly ratingText: string | null;
  readonly explanation: string | null;
}

/** Reads `reviewRating`; notes why the claim stays unassessed. Throws an {@link ItemFault} where there is none, or for its shape. */
export function readReviewRating(item: JsonNode): ReviewRating {
  const nodes = item.nodes("reviewRating", "alternateName");
  if (nodes.length === 0) throw new ItemFault(item.at("reviewRating"), '"reviewRating" is missing.');
  const read = nodes.map(readOne);
  const texts = [...new Set(read.flatMap(({ ratingText }) => ratingText ?? []))];
  const outcomes = new Map(read.map(({ rating }) => [JSON.stringify(rating), rating]));
  const unknown = read.find(({ rating }) => "unknown" in rating)?.rating;
  const [first = { unknown: "" }] = outcomes.values();
  let rating = unknown ?? first;
  if (unknown === undefined && outcomes.size > 1) {
    const said = texts.map((text) => `"${text}"`).join(", ");
    rating = { unknown: `The ratings contradict each other: ${said}.` };
    item.note(`${rating.unknown} The claim stays unassessed.`, "reviewRating");
  }
  return {
    rating,
    ratingText: texts.length === 0 ? null : texts.join('", "'),
    explanation: read.find(({ explanation }) => explanation !== null)?.explanation ?? null,
  };
}

function readOne(node: JsonNode): ReviewRating {
  const name = node.text("alternateName", MOST.name);
  const value = node.number("ratingValue");
  const rating = readRating({ name, value, best: node.number("bestRating"), worst: node.number("worstRating") });
  if ("unknown" in rating) node.note(`${rating.unknown} The claim stays unassessed.`);
  return {
    rating,
    ratingText: name ?? (value === null ? null : String(value)),
    explanation: node.text("ratingExplanation", MOST.explanation),
  };
}
