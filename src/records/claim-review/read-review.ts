/** One ClaimReview as somebody published it, checked for shape: what can be read of it, or why it is not taken. */
import { wordOfUrn } from "../../domain/claim-review-name.ts";
import type { PartialDate } from "../../domain/partial-date.ts";
import type { ClaimKind, Word } from "../../domain/vocabulary.ts";
import { ItemFault, type JsonNode } from "./json-node.ts";
import { type ReviewRating, readReviewRating } from "./read-rating.ts";
import {
  MOST,
  ownId,
  type ReadParty,
  type ReadWork,
  readAddress,
  readDate,
  readParties,
  readWork,
  readWorks,
} from "./read-work.ts";

/** What a document was cited for, where the review was written by this program. */
export interface ReadCitation {
  readonly work: ReadWork;
  readonly stance: Word<"Stance"> | null;
  readonly tier: Word<"Tier"> | null;
  readonly finding: string | null;
  readonly locator: string | null;
}

/** What was read of one ClaimReview. */
export interface ReadReview extends ReviewRating {
  readonly pointer: string;
  readonly claimReviewed: string;
  /** The id of the claim's record, where the review was written by this program; then it may have a kind and topics too. */
  readonly claimId: string | null;
  readonly kind: ClaimKind | null;
  readonly topics: readonly string[];
  /** Who reviewed. */
  readonly reviewers: readonly ReadParty[];
  /** The review itself. */
  readonly review: Pick<ReadWork, "title" | "url" | "publishedOn">;
  readonly claimants: readonly ReadParty[];
  readonly madeOn: PartialDate | null;
  readonly appearances: readonly ReadWork[];
  readonly citations: readonly ReadCitation[];
}

/** Reads a review; `today` is the last day that a date may name. Throws an {@link ItemFault} for what keeps it from being taken. */
export function readReview(item: JsonNode, today: string): ReadReview {
  const claimReviewed = item.text("claimReviewed", MOST.claim);
  if (claimReviewed === null) throw new ItemFault(item.at("claimReviewed"), '"claimReviewed" is missing or empty.');
  const rating = readReviewRating(item);
  const url = readAddress(item, "url");
  return {
    pointer: item.pointer,
    claimReviewed,
    ...rating,
    explanation: rating.explanation ?? item.text("reviewBody", MOST.explanation),
    reviewers: readParties(item, "author"),
    review: {
      title: item.text("name", MOST.name) ?? item.text("headline", MOST.name),
      url,
      publishedOn: readDate(item, today, false),
    },
    ...readClaim(item, today),
    citations: item.nodes("citation", "url").flatMap((work) => readCitation(work, today)),
  };
}

function readClaim(
  item: JsonNode,
  today: string,
): Pick<ReadReview, "claimId" | "kind" | "topics" | "claimants" | "madeOn" | "appearances"> {
  const [claim, ...others] = item.nodes("itemReviewed", "name");
  if (others.length > 0) {
    item.note(`"itemReviewed" names ${others.length + 1} things, and the first alone is read.`, "itemReviewed");
  }
  if (claim === undefined) {
    return { claimId: null, kind: null, topics: [], claimants: [], madeOn: null, appearances: [] };
  }
  const claimId = ownId(claim, "claim");
  return {
    claimId,
    kind: claimId === null ? null : wordOfUrn("ClaimKind", claim.member("additionalType")),
    topics: claimId === null ? [] : [...new Set(claim.texts("keywords", MOST.name))],
    claimants: readParties(claim, "author"),
    madeOn: readDate(claim, today, claimId !== null),
    appearances: readAppearances(claim, today),
  };
}

/** Older reviews name the document in the place of the claim. */
function readAppearances(claim: JsonNode, today: string): ReadWork[] {
  const works = [...readWorks(claim, "firstAppearance", today), ...readWorks(claim, "appearance", today)];
  const isDocument = !claim.types().includes("Claim") && (claim.member("url") ?? claim.member("sameAs")) !== undefined;
  return isDocument ? [...works, readWork(claim, today) ?? []].flat() : works;
}

function readCitation(node: JsonNode, today: string): ReadCitation[] {
  const work = readWork(node, today);
  if (work === null) return [];
  const { role } = node;
  const stance = role === null ? null : wordOfUrn("Stance", role.member("roleName"));
  if (role === null || stance === null) return [{ work, stance: null, tier: null, finding: null, locator: null }];
  return [
    {
      work,
      stance,
      tier: wordOfUrn("Tier", role.member("additionalType")),
      finding: role.text("description", MOST.explanation),
      locator: role.text("disambiguatingDescription", MOST.name),
    },
  ];
}
