/** The claim that a review becomes, with the records that it needs. docs/claim-review.md says which field becomes which. */
import type { ClaimReviewRating } from "../../domain/claim-review-rating.ts";
import { documentUrl } from "../../domain/document-url.ts";
import type { ClaimKind, Word } from "../../domain/vocabulary.ts";
import type { ReadReview } from "./read-review.ts";
import { derivedId, foldedName, type RecordDraft, type RecordFinder } from "./record-finder.ts";
import { dated, SourceDrafter } from "./source-drafter.ts";

type Status = ClaimReviewRating["status"];
type Stance = Word<"Stance">;

/** What a review of this rating does to the claim. */
const STANCES: Readonly<Record<Status, Stance>> = {
  SUPPORTED: "SUPPORTS",
  MOSTLY_SUPPORTED: "SUPPORTS",
  PARTLY_SUPPORTED: "QUALIFIES",
  MISLEADING: "QUALIFIES",
  REFUTED: "DISPUTES",
  UNVERIFIABLE: "MENTIONS",
  PENDING: "MENTIONS",
};

/** The claim of a review with the ids of all records that it needs and the folder did not hold, itself included. */
export interface DraftedClaim {
  readonly pointer: string;
  readonly id: string;
  readonly needs: readonly string[];
}

/** Sources of a claim by what they are to it. */
interface Sources {
  readonly reviewer: string;
  readonly madeBy: readonly string[];
  readonly stating: readonly string[];
  readonly cited: readonly Cited[];
}

/** A citation as it is written into a record. */
interface Cited {
  readonly source: string;
  readonly stance: Stance;
  readonly tier: Word<"Tier">;
  readonly finding: string;
  readonly locator?: string;
}

/** The id of a review's claim: its own, or one made of its words and the address of the review. */
export function claimIdOf(review: ReadReview): string {
  if (review.claimId !== null) return review.claimId;
  const reviewer = review.reviewers[0]?.name ?? "";
  const place = review.review.url === null ? reviewer : documentUrl(review.review.url);
  return derivedId("claim", review.claimReviewed, `${place}\n${foldedName(review.claimReviewed)}`);
}

/** Makes the records of reviews. Every record is recorded at the instant of the import. */
export class ReviewDrafter {
  readonly #finder: RecordFinder;
  readonly #recordedAt: string;
  readonly #sources: SourceDrafter;

  constructor(finder: RecordFinder, recordedAt: string) {
    this.#finder = finder;
    this.#recordedAt = recordedAt;
    this.#sources = new SourceDrafter(finder, recordedAt);
  }

  /** Adds the claim and whatever it needs to the finder. */
  draft(review: ReadReview): DraftedClaim {
    const needs = new Set<string>();
    const need = (id: string): string => {
      if (!this.#finder.isHeld(id)) needs.add(id);
      return id;
    };
    const id = claimIdOf(review);
    const sources = {
      reviewer: this.#sources.review(review, id, need),
      madeBy: this.#sources.parties(review.claimants, "COMMUNITY", need),
      stating: review.appearances.map((work) => this.#sources.work(work, need)),
      cited: review.citations.map((citation) => cited(this.#sources.work(citation.work, need), citation)),
    };
    this.#finder.add(this.#claim(review, id, sources), {});
    return { pointer: review.pointer, id, needs: [...needs, id] };
  }

  #claim(review: ReadReview, id: string, { reviewer, madeBy, stating, cited }: Sources): RecordDraft {
    const { rating } = review;
    const topics = [...new Set(review.topics.map((topic) => this.#finder.topicSpelled(topic)))];
    const status = "status" in rating ? rating.status : null;
    const kind: ClaimKind = review.kind ?? (status === "PENDING" ? "FORECAST" : "STATE");
    const locator = stating.length === 0 ? "the claim that it reviews" : "where the review does not say";
    const places = stating.length === 0 ? [reviewer] : [...new Set(stating)];
    const own = {
      source: reviewer,
      stance: status === null ? "MENTIONS" : STANCES[status],
      tier: "SECONDARY",
      finding:
        review.ratingText === null ? "Reviews the claim." : `Reviews the claim and rates it "${review.ratingText}".`,
      ...(this.#finder.isHeld(reviewer) ? { access: "COPY" } : {}),
    };
    const others = oncePerPlace(cited.filter(({ source }) => source !== reviewer));
    return {
      id,
      kind,
      recordedAt: this.#recordedAt,
      statement: review.claimReviewed,
      ...dated("madeOn", review.madeOn),
      ...(topics.length === 0 ? {} : { topics }),
      ...(madeBy.length === 0 ? {} : { madeBy }),
      statedIn: places.map((source) => ({ source, locator: { text: locator } })),
      citations: [own, ...others],
      ...("status" in rating ? { assessments: [this.#assessment(review, rating, reviewer)] } : {}),
    };
  }

  /** Another's judgement, known here from the import on; it holds from the day of the review. */
  #assessment(
    { review, reviewers, explanation, ratingText }: ReadReview,
    { status, standing }: { readonly status: Status; readonly standing: Word<"Standing"> },
    source: string,
  ): object {
    const assessedBy = reviewers.map(({ name }) => name).join(", ") || "an unnamed reviewer";
    return {
      status,
      standing,
      validFrom: review.publishedOn?.text ?? this.#recordedAt.slice(0, 10),
      assessedAt: this.#recordedAt,
      assessedBy,
      confidence: "LOW",
      rationale: explanation ?? `The review gives no reason; its rating is "${ratingText}".`,
      basedOn: [source],
    };
  }
}

/** ClaimReview does not say for what a document was cited, but this program does. */
function cited(source: string, { stance, tier, finding, locator }: ReadReview["citations"][number]): Cited {
  return {
    source,
    stance: stance ?? "MENTIONS",
    tier: tier ?? "SECONDARY",
    finding: finding ?? "Named in the review, which does not say for what.",
    ...(locator === null ? {} : { locator }),
  };
}

/** The first citation of each place of each source. */
function oncePerPlace(citations: readonly Cited[]): Cited[] {
  const places = new Map<string, Cited>();
  for (const each of citations) {
    const place = `${each.source} ${each.locator ?? ""}`;
    if (!places.has(place)) places.set(place, each);
  }
  return [...places.values()];
}
