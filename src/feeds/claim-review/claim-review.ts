/** A judged claim as schema.org ClaimReview. `test/feeds/schema-org.test.ts` holds what is made here to schema.org's vocabulary. */
import { documentType, recordUrn, reviewUrn } from "../../domain/claim-review-name.ts";
import { RATING_SCALE, ratingName, ratingOf } from "../../domain/claim-review-rating.ts";
import { compareTexts } from "../../domain/text-order.ts";
import type { AssessedClaim, Judgement, ReviewDate, Speaker, Work } from "./assessed-claim.ts";

interface Node<T extends string> {
  readonly "@type": T;
}

interface NamedNode<T extends string> extends Node<T> {
  readonly "@id": string;
  readonly name: string;
  readonly url?: string;
}

export type PartyNode = NamedNode<"Person" | "Organization">;

export interface WorkNode extends NamedNode<ReturnType<typeof documentType>> {
  /** As precise as it is known: `2026`, `2026-09` or `2026-09-30`. */
  readonly datePublished?: string;
  readonly author?: readonly PartyNode[];
  readonly publisher?: readonly PartyNode[];
}

export interface RatingNode extends Node<"Rating"> {
  readonly ratingValue?: number;
  readonly bestRating?: number;
  readonly worstRating?: number;
  readonly alternateName: string;
  readonly ratingExplanation: string;
}

export interface ClaimNode extends Node<"Claim"> {
  readonly "@id": string;
  readonly author?: readonly PartyNode[];
  readonly datePublished?: string;
  readonly firstAppearance?: WorkNode;
  readonly appearance?: readonly WorkNode[];
}

export interface ClaimReviewNode extends Node<"ClaimReview"> {
  readonly "@id": string;
  readonly url: string;
  readonly claimReviewed: string;
  readonly datePublished: string;
  readonly author: { readonly "@type": "Organization"; readonly name: string };
  readonly reviewRating: RatingNode;
  readonly itemReviewed: ClaimNode;
  readonly citation?: readonly WorkNode[];
}

/**
 * The review of a claim; null where no judgement is in force or it says that nobody has looked. `base` is the address under
 * which each claim has a page, named by its slug; without one the review's URN stands in.
 */
export function claimReviewOf(claim: AssessedClaim, base: string | null): ClaimReviewNode | null {
  const judgement = claim.statusHistory.findLast(({ validTo }) => validTo === null)?.assessment;
  const reviewRating = judgement === undefined ? null : ratingNode(judgement);
  if (judgement === undefined || reviewRating === null) return null;
  const urn = reviewUrn(claim.id);
  return {
    "@type": "ClaimReview",
    "@id": urn,
    url: base === null ? urn : `${base.replace(/\/+$/, "")}/${claim.id.slice(claim.id.indexOf(":") + 1)}`,
    claimReviewed: claim.statement,
    datePublished: judgement.assessedAt,
    author: { "@type": "Organization", name: judgement.assessedBy },
    reviewRating,
    itemReviewed: claimNode(claim),
    ...listed("citation", onceEach(claim.citations.nodes).map(workNode)),
  };
}

/** A status without a number gets none: what lies outside the scale would be read as worse than false. */
function ratingNode({ status, standing, rationale }: Judgement): RatingNode | null {
  const rating = ratingOf(status);
  if (rating === null) return null;
  const { best, worst } = RATING_SCALE;
  return {
    "@type": "Rating",
    ...(rating.value === null ? {} : { ratingValue: rating.value, bestRating: best, worstRating: worst }),
    alternateName: ratingName(rating, standing),
    ratingExplanation: rationale,
  };
}

function claimNode({ id, madeBy, madeOn, statedIn }: AssessedClaim): ClaimNode {
  const works = onceEach(statedIn.map(({ source }) => source));
  const first = firstOf(works);
  const others = works.filter((work) => work !== first);
  return {
    "@type": "Claim",
    "@id": recordUrn(id),
    ...listed("author", madeBy.map(partyNode)),
    ...datePublished(madeOn),
    ...(first === null ? {} : { firstAppearance: workNode(first) }),
    ...listed("appearance", others.map(workNode)),
  };
}

/** The only work, or the one with the earliest date; null where none of several has a date. */
function firstOf(works: readonly Work[]): Work | null {
  if (works.length === 1) return works[0] ?? null;
  const dayOf = ({ publishedOn }: Work) => publishedOn?.earliest ?? null;
  const dated = works.filter((work) => dayOf(work) !== null);
  return dated.sort((a, b) => compareTexts(dayOf(a) ?? "", dayOf(b) ?? ""))[0] ?? null;
}

function workNode({ id, kind, title, url, publishedOn, authors, publishers }: Work): WorkNode {
  return {
    "@type": documentType(kind),
    "@id": recordUrn(id),
    name: title,
    ...(url === null ? {} : { url }),
    ...datePublished(publishedOn),
    ...listed("author", authors.map(partyNode)),
    ...listed("publisher", publishers.map(partyNode)),
  };
}

function partyNode({ id, name, url }: Speaker): PartyNode {
  const type = id.startsWith("person:") ? "Person" : "Organization";
  return { "@type": type, "@id": recordUrn(id), name, ...(url === null ? {} : { url }) };
}

/** schema.org has no ranges and no "about": a date that needs them is left out. */
function datePublished(date: ReviewDate | null): { readonly datePublished?: string } {
  return date === null || date.qualifier !== "ON" || date.text.includes("/") ? {} : { datePublished: date.text };
}

function listed<K extends string, T>(key: K, values: readonly T[]): { readonly [P in K]?: readonly T[] } {
  return values.length === 0 ? {} : ({ [key]: values } as { readonly [P in K]: readonly T[] });
}

function onceEach(works: readonly Work[]): Work[] {
  return [...new Map(works.map((work) => [work.id, work])).values()];
}
