/** One ClaimReview as somebody published it, checked for shape: what can be read of it, or why it is not taken. */
import { recordIdOf } from "../../domain/claim-review-name.ts";
import { type ReadRating, readRating } from "../../domain/claim-review-rating.ts";
import { isHttpUrl } from "../../domain/url.ts";
import { ItemFault, type JsonNode, type Remark } from "./json-node.ts";
import { publishedDate } from "./published-date.ts";

/** A person or organization as a review names it. */
export interface ReadParty {
  /** The id of a record, where the review was written by this program. */
  readonly id: string | null;
  readonly name: string;
  readonly types: readonly string[];
  readonly url: string | null;
}

/** A document as a review names it; it has a title, an address or an id. */
export interface ReadWork {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly types: readonly string[];
  readonly publishedOn: string | null;
  readonly authors: readonly ReadParty[];
  readonly publishers: readonly ReadParty[];
}

/** What was read of one ClaimReview. */
export interface ReadReview {
  readonly pointer: string;
  readonly claimReviewed: string;
  /** The id of the claim's record, where the review was written by this program. */
  readonly claimId: string | null;
  readonly rating: ReadRating;
  /** The words of the rating, or its number. */
  readonly ratingText: string | null;
  readonly explanation: string | null;
  /** Who reviewed. */
  readonly reviewers: readonly ReadParty[];
  /** The review itself. */
  readonly review: ReadWork;
  readonly claimants: readonly ReadParty[];
  readonly madeOn: string | null;
  readonly appearances: readonly ReadWork[];
  readonly citations: readonly ReadWork[];
}

/** Most characters of each text. */
const MOST = { claim: 2_000, name: 500, address: 8_192, explanation: 20_000, date: 100 } as const;

/** Reads a review; `note` is told what was left out. Throws an {@link ItemFault} for what keeps it from being taken. */
export function readReview(item: JsonNode, note: (remark: Remark) => void): ReadReview {
  const claimReviewed = item.text("claimReviewed", MOST.claim);
  if (claimReviewed === null) throw new ItemFault(item.at("claimReviewed"), '"claimReviewed" is missing or empty.');
  const [ratingNode] = item.nodes("reviewRating", "alternateName");
  if (ratingNode === undefined) throw new ItemFault(item.at("reviewRating"), '"reviewRating" is missing.');
  const name = ratingNode.text("alternateName", MOST.name);
  const value = ratingNode.number("ratingValue");
  const rating = readRating({
    name,
    value,
    best: ratingNode.number("bestRating"),
    worst: ratingNode.number("worstRating"),
  });
  if ("unknown" in rating)
    note({ pointer: ratingNode.pointer, message: `${rating.unknown} The claim stays unassessed.` });
  const [claim] = item.nodes("itemReviewed", "name");
  return {
    pointer: item.pointer,
    claimReviewed,
    claimId: ownId(claim, "claim"),
    rating,
    ratingText: name ?? (value === null ? null : String(value)),
    explanation: ratingNode.text("ratingExplanation", MOST.explanation) ?? item.text("reviewBody", MOST.explanation),
    reviewers: readParties(item, "author", note),
    review: readReviewItself(item, note),
    claimants: claim === undefined ? [] : readParties(claim, "author", note),
    madeOn: claim === undefined ? null : readDate(claim, note),
    appearances: claim === undefined ? [] : readAppearances(claim, note),
    citations: readWorks(item, "citation", note),
  };
}

function readReviewItself(item: JsonNode, note: (remark: Remark) => void): ReadWork {
  const url = readUrl(item, "url");
  const title = item.text("name", MOST.name) ?? item.text("headline", MOST.name);
  return { id: null, title, url, types: [], publishedOn: readDate(item, note), authors: [], publishers: [] };
}

/** Older reviews name the document in the place of the claim. */
function readAppearances(claim: JsonNode, note: (remark: Remark) => void): ReadWork[] {
  const works = [...readWorks(claim, "firstAppearance", note), ...readWorks(claim, "appearance", note)];
  const isDocument = !claim.types().includes("Claim") && (claim.member("url") ?? claim.member("sameAs")) !== undefined;
  return isDocument ? [...works, ...readWork(claim, note)] : works;
}

function readWorks(node: JsonNode, key: string, note: (remark: Remark) => void): ReadWork[] {
  return node.nodes(key, "url").flatMap((work) => readWork(work, note));
}

function readWork(node: JsonNode, note: (remark: Remark) => void): ReadWork[] {
  const written =
    node.text("url", MOST.address) ??
    (typeof node.member("sameAs") === "string" ? node.text("sameAs", MOST.address) : null);
  const url = written !== null && isHttpUrl(written) ? written : null;
  // A citation may be a text alone, which is then no address but the title.
  const title =
    node.text("name", MOST.name) ?? node.text("headline", MOST.name) ?? (url === null ? shortened(written) : null);
  const id = ownId(node, "source");
  if (title === null && url === null && id === null) {
    note({
      pointer: node.pointer,
      message: "This document has neither a title nor an http(s) address, and is left out.",
    });
    return [];
  }
  const [authors, publishers] = [readParties(node, "author", note), readParties(node, "publisher", note)];
  return [{ id, title, url, types: node.types(), publishedOn: readDate(node, note), authors, publishers }];
}

function shortened(text: string | null): string | null {
  return text === null || /^[a-z][a-z0-9+.-]*:/i.test(text) ? null : text.slice(0, MOST.name);
}

function readParties(node: JsonNode, key: string, note: (remark: Remark) => void): ReadParty[] {
  return node.nodes(key, "name").flatMap((party) => {
    const name = party.text("name", MOST.name);
    if (name === null) {
      note({ pointer: party.pointer, message: `This ${key} has no name, and is left out.` });
      return [];
    }
    const url = typeof party.member("url") === "string" ? party.text("url", MOST.address) : null;
    const id = ownId(party, "company") ?? ownId(party, "organization") ?? ownId(party, "person");
    return [{ id, name, types: party.types(), url: url !== null && isHttpUrl(url) ? url : null }];
  });
}

/** An address, or null where there is none or a URN of ours stands in. Throws an {@link ItemFault} for another scheme. */
function readUrl(node: JsonNode, key: string): string | null {
  const url = node.text(key, MOST.address);
  if (url === null || isHttpUrl(url)) return url;
  if (url.startsWith("urn:")) return null;
  throw new ItemFault(node.at(key), `"${url.slice(0, 100)}" is not an address that begins with https:// or http://.`);
}

function readDate(node: JsonNode, note: (remark: Remark) => void): string | null {
  const text = node.text("datePublished", MOST.date);
  const date = text === null ? null : publishedDate(text);
  if (text !== null && date === null) {
    note({ pointer: node.at("datePublished"), message: `"${text}" cannot be read as one date, and is left out.` });
  }
  return date;
}

function ownId(node: JsonNode | undefined, kind: string): string | null {
  const urn = node?.member("@id");
  const id = typeof urn === "string" ? recordIdOf(urn) : null;
  return id?.startsWith(`${kind}:`) === true ? id : null;
}
