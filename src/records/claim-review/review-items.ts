/** The ClaimReviews of a JSON-LD document, wherever it keeps them: alone, in a list, in `@graph` or in a feed. */
import { AppError } from "../../errors.ts";
import { isObject, JsonNode, type JsonObject } from "./json-node.ts";
import { type Remark, stepInto } from "./remark.ts";

/** Most ClaimReviews that one document may hold. */
export const MOST_ITEMS = 20_000;

/** Keys under which documents keep lists of items. */
const CONTAINERS = ["@graph", "dataFeedElement", "itemListElement", "item"] as const;
/** A feed in a graph in a list: nothing lies deeper. */
const MOST_DEPTH = 6;

/** A ClaimReview and its place. */
export interface ReviewItem {
  readonly value: JsonObject;
  readonly pointer: string;
}

export interface ReviewItems {
  readonly items: readonly ReviewItem[];
  /** Objects that others may stand for by their id. */
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** What stands where an item should stand and is none. */
  readonly faults: readonly Remark[];
}

/**
 * Finds the ClaimReviews; objects of other types are passed over. Throws `INPUT_LIMIT_EXCEEDED` where there are more than 20,000.
 */
export function reviewItems(document: unknown): ReviewItems {
  const found: ReviewItem[] = [];
  const faults: Remark[] = [];
  const byId = new Map<string, JsonObject>();
  const visit = (value: unknown, pointer: string, depth: number): void => {
    if (Array.isArray(value)) {
      if (depth < MOST_DEPTH) for (const [i, each] of value.entries()) visit(each, stepInto(pointer, i), depth + 1);
      return;
    }
    if (!isObject(value)) {
      faults.push({ pointer, message: "This is no object, and a ClaimReview has to be one." });
      return;
    }
    const node = new JsonNode(value, pointer, { byId, note: () => {} });
    const id = node.member("@id");
    if (typeof id === "string" && !byId.has(id)) byId.set(id, value);
    if (node.types().includes("ClaimReview")) found.push({ value, pointer });
    else if (node.types().length === 0 && node.member("claimReviewed") !== undefined) {
      faults.push({
        pointer: node.at("@type"),
        message: '"@type" is missing; that of a review of a claim is "ClaimReview".',
      });
    } else if (depth < MOST_DEPTH) {
      for (const key of CONTAINERS) {
        if (node.member(key) !== undefined) visit(node.member(key), node.at(key), depth + 1);
      }
    }
  };
  visit(document, "", 0);
  if (found.length > MOST_ITEMS) {
    const message = `The document holds ${found.length} ClaimReviews, and at most ${MOST_ITEMS} are taken at a time.`;
    throw new AppError("INPUT_LIMIT_EXCEEDED", message, { details: { size: found.length, limit: MOST_ITEMS } });
  }
  if (found.length === 0 && faults.length === 0)
    faults.push({ pointer: "", message: "There is no ClaimReview in it." });
  return { items: found, byId, faults };
}
