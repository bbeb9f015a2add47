/** A judged claim as schema.org ClaimReview. `test/feeds/claim-review.test.ts` holds what is made here to schema.org's vocabulary. */
import { intervalText, isPlainDate } from "../../domain/claim-review-date.ts";
import { documentType, recordUrn, reviewUrn, wordUrn } from "../../domain/claim-review-name.ts";
import { RATING_SCALE, ratingName, ratingOf } from "../../domain/claim-review-rating.ts";
import { inForceOn } from "../../domain/status-history.ts";
import { compareTexts } from "../../domain/text-order.ts";
import { iriOf } from "../iri.ts";
import type { AssessedClaim, Citation, Judgement, ReviewDate, Speaker, Work } from "./assessed-claim.ts";

interface Node<T extends string> {
  readonly "@type": T;
}

interface NamedNode<T extends string> extends Node<T> {
  readonly "@id": string;
  readonly name: string;
  readonly url?: string;
}

export type PartyNode = NamedNode<"Person" | "Organization">;

/** When something was published, as precise as it is known. */
interface Dated {
  /** `2026`, `2026-09` or `2026-09-30`. */
  readonly datePublished?: string;
  /** What `datePublished` cannot say: a range or an open end, as ISO 8601-2 writes it. */
  readonly temporal?: string;
}

export interface WorkNode extends NamedNode<ReturnType<typeof documentType>>, Dated {
  /** The URN of its kind, where schema.org has no type for it. */
  readonly additionalType?: string;
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

/** A citation: what stands between the claim and the document. */
export interface CitationNode extends Node<"Role"> {
  /** The URN of the stance. */
  readonly roleName: string;
  /** The URN of the tier. */
  readonly additionalType: string;
  /** What the document says about the claim. */
  readonly description: string;
  /** Where in the document, which tells several citations of one document apart. */
  readonly disambiguatingDescription?: string;
  readonly citation: WorkNode;
}

export interface ClaimNode extends Node<"Claim">, Dated {
  readonly "@id": string;
  /** The URN of its kind. */
  readonly additionalType: string;
  /** Its topics. */
  readonly keywords?: readonly string[];
  readonly author?: readonly PartyNode[];
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
  readonly citation?: readonly CitationNode[];
}

export interface ReviewOptions {
  /** The day in the world whose judgement counts; null for today. */
  readonly day: string | null;
  /** The address under which each claim has a page, named by its slug; without one the review's URN stands in. */
  readonly base: string | null;
}

/** The review of a claim; null where no judgement is in force or it says that nobody has looked. */
export function claimReviewOf(claim: AssessedClaim, { day, base }: ReviewOptions): ClaimReviewNode | null {
  const judgement = inForceOn(claim.statusHistory, day)?.assessment;
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
    ...listed("citation", claim.citations.edges.map(citationNode)),
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

/** The claim itself, as schema.org has it, but for its text. */
export function claimNode({ id, kind, topics, madeBy, madeOn, statedIn }: AssessedClaim): ClaimNode {
  const works = onceEach(statedIn.map(({ source }) => source));
  const first = firstOf(works);
  const others = works.filter((work) => work !== first);
  return {
    "@type": "Claim",
    "@id": recordUrn(id),
    additionalType: wordUrn("ClaimKind", kind),
    ...listed("keywords", topics),
    ...listed("author", madeBy.map(partyNode)),
    ...dated(madeOn),
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

function citationNode({ stance, tier, finding, locator, node }: Citation): CitationNode {
  return {
    "@type": "Role",
    roleName: wordUrn("Stance", stance),
    additionalType: wordUrn("Tier", tier),
    description: finding,
    ...(locator === null ? {} : { disambiguatingDescription: locator }),
    citation: workNode(node),
  };
}

function workNode({ id, kind, title, url, publishedOn, authors, publishers }: Work): WorkNode {
  const type = documentType(kind);
  return {
    "@type": type,
    "@id": recordUrn(id),
    ...(type === "CreativeWork" ? { additionalType: wordUrn("SourceKind", kind) } : {}),
    name: title,
    ...address(url),
    ...dated(publishedOn),
    ...listed("author", authors.map(partyNode)),
    ...listed("publisher", publishers.map(partyNode)),
  };
}

function partyNode({ id, name, url }: Speaker): PartyNode {
  const type = id.startsWith("person:") ? "Person" : "Organization";
  return { "@type": type, "@id": recordUrn(id), name, ...address(url) };
}

/** An address that a record has is somebody's to follow; what lets its owner in is not. */
function address(url: string | null): { readonly url?: string } {
  return url === null ? {} : { url: iriOf(url) };
}

function dated(date: ReviewDate | null): Dated {
  if (date === null) return {};
  return isPlainDate(date) ? { datePublished: date.text } : { temporal: intervalText(date) };
}

function listed<K extends string, T>(key: K, values: readonly T[]): { readonly [P in K]?: readonly T[] } {
  return values.length === 0 ? {} : ({ [key]: values } as { readonly [P in K]: readonly T[] });
}

function onceEach(works: readonly Work[]): Work[] {
  return [...new Map(works.map((work) => [work.id, work])).values()];
}
