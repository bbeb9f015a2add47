/** The records that a review becomes: a claim, the review as a source, the documents and parties it names. docs/claim-review.md says which field becomes which. */
import { documentKind } from "../../domain/claim-review-name.ts";
import type { ClaimReviewRating } from "../../domain/claim-review-rating.ts";
import { documentUrl } from "../../domain/document-url.ts";
import { parsePartialDate } from "../../domain/partial-date.ts";
import type { ClaimKind, Word } from "../../domain/vocabulary.ts";
import type { ReadParty, ReadReview, ReadWork } from "./read-review.ts";
import { derivedId, foldedName, type RecordDraft, type RecordFinder, slugOf } from "./record-finder.ts";

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

/** The claim of a review with the ids of all records that it needs, itself included. */
export interface DraftedClaim {
  readonly pointer: string;
  readonly id: string;
  readonly needs: readonly string[];
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

  constructor(finder: RecordFinder, recordedAt: string) {
    this.#finder = finder;
    this.#recordedAt = recordedAt;
  }

  /** Adds the claim and whatever it needs to the finder. */
  draft(review: ReadReview): DraftedClaim {
    const needs = new Set<string>();
    const need = (id: string | null): string[] => {
      if (id === null) return [];
      if (!this.#finder.isOld(id)) needs.add(id);
      return [id];
    };
    const id = claimIdOf(review);
    const reviewer = this.#reviewSource(review, id, need);
    const madeBy = review.claimants.flatMap((party) => need(this.#party(party, "COMMUNITY")));
    const stating = review.appearances.flatMap((work) => need(this.#work(work, need)));
    const cited = review.citations.flatMap((work) => need(this.#work(work, need)));
    const claim = this.#claim(review, { id, reviewer, madeBy, stating, cited });
    this.#finder.add(claim, {});
    return { pointer: review.pointer, id, needs: [...needs, id] };
  }

  #claim(
    review: ReadReview,
    {
      id,
      reviewer,
      madeBy,
      stating,
      cited,
    }: { readonly [K in "madeBy" | "stating" | "cited"]: readonly string[] } & {
      readonly [K in "id" | "reviewer"]: string;
    },
  ): RecordDraft {
    const { rating } = review;
    const status = "status" in rating ? rating.status : null;
    const kind: ClaimKind = status === "PENDING" ? "FORECAST" : "STATE";
    const locator = stating.length === 0 ? "the claim that it reviews" : "where the review does not say";
    const places = stating.length === 0 ? [reviewer] : [...new Set(stating)];
    const own = {
      source: reviewer,
      stance: status === null ? "MENTIONS" : STANCES[status],
      tier: "SECONDARY",
      finding:
        review.ratingText === null ? "Reviews the claim." : `Reviews the claim and rates it "${review.ratingText}".`,
      ...(this.#finder.isOld(reviewer) ? { access: "COPY" } : {}),
    };
    const others = [...new Set(cited)].filter((source) => source !== reviewer);
    const named = {
      stance: "MENTIONS",
      tier: "SECONDARY",
      finding: "Named in the review, which does not say for what.",
    };
    return {
      id,
      kind,
      recordedAt: this.#recordedAt,
      statement: review.claimReviewed,
      ...dated("madeOn", this.#past(review.madeOn)),
      ...(madeBy.length === 0 ? {} : { madeBy: [...new Set(madeBy)] }),
      statedIn: places.map((source) => ({ source, locator: { text: locator } })),
      citations: [own, ...others.map((source) => ({ source, ...named }))],
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
      validFrom: this.#past(review.publishedOn) ?? this.#recordedAt.slice(0, 10),
      assessedAt: this.#recordedAt,
      assessedBy,
      confidence: "LOW",
      rationale: explanation ?? `The review gives no reason; its rating is "${ratingText}".`,
      basedOn: [source],
    };
  }

  /** The review as a source. It was read as ClaimReview, a copy of what its page says. */
  #reviewSource(read: ReadReview, claimId: string, need: (id: string | null) => string[]): string {
    const { review, reviewers, claimReviewed } = read;
    const known = review.url === null ? null : this.#finder.sourceAt(review.url);
    if (known !== null) return need(this.#again(known, need))[0] ?? known;
    const publishers = reviewers.flatMap((party) => need(this.#party(party, "PUBLISHER")));
    const draft = {
      ...this.#sourceDraft(
        derivedId(
          "source",
          review.title ?? `review ${claimReviewed}`,
          review.url === null ? claimId : (documentUrl(review.url) ?? claimId),
        ),
        { ...review, title: review.title ?? `Review of the claim: ${claimReviewed}` },
      ),
      kind: "REPORT",
      access: "COPY",
      accessNote: "Read as ClaimReview data, which its publisher made of it.",
      ...(publishers.length === 0 ? {} : { publishers: [...new Set(publishers)] }),
    };
    return need(this.#finder.add(draft, review.url === null ? {} : { url: review.url }))[0] ?? draft.id;
  }

  /** A document that the review names: found by its id or address, else a source that nobody here has read. */
  #work(work: ReadWork, need: (id: string | null) => string[]): string {
    const { id, url, title } = work;
    if (id !== null && this.#finder.has(id)) return this.#again(id, need);
    const known = url === null ? null : this.#finder.sourceAt(url);
    if (known !== null) return this.#again(known, need);
    const key = url === null ? foldedName(title ?? "") : (documentUrl(url) ?? url);
    const made = id ?? derivedId("source", title ?? key, key);
    if (this.#finder.has(made)) return this.#again(made, need);
    const authors = work.authors.flatMap((party) => need(this.#party(party, "COMMUNITY")));
    const publishers = work.publishers.flatMap((party) => need(this.#party(party, "PUBLISHER")));
    const kind = work.types.map(documentKind).find((each) => each !== null) ?? "ARTICLE";
    const draft = {
      ...this.#sourceDraft(made, { ...work, title: title ?? key }),
      kind,
      access: "SECONDHAND",
      ...(publishers.length === 0 ? {} : { publishers: [...new Set(publishers)] }),
      ...(authors.length === 0 ? {} : { authors: [...new Set(authors)] }),
    };
    return this.#finder.add(draft, url === null ? {} : { url });
  }

  /** A source that was made for an earlier review needs its parties for this one too. */
  #again(id: string, need: (id: string | null) => string[]): string {
    const { publishers = [], authors = [] } = (this.#finder.made.get(id) ?? {}) as {
      publishers?: string[];
      authors?: string[];
    };
    for (const party of [...publishers, ...authors]) need(party);
    return id;
  }

  #sourceDraft(id: string, { title, url, publishedOn }: Pick<ReadWork, "title" | "url" | "publishedOn">): RecordDraft {
    return {
      id,
      kind: "ARTICLE",
      recordedAt: this.#recordedAt,
      title: title ?? "",
      ...(url === null ? {} : { url }),
      ...dated("publishedOn", this.#past(publishedOn)),
    };
  }

  /** A party found by its id or name, or a new one; null where the name is a project's, which says and publishes nothing. */
  #party(party: ReadParty, kind: Word<"OrganizationKind">): string | null {
    if (party.id !== null && this.#finder.has(party.id)) return party.id;
    const known = this.#finder.partyNamed(party.name);
    if (known !== null) return known.startsWith("project:") ? null : known;
    const prefix = partyKind(party);
    const plain = `${prefix}:${slugOf(party.name)}`;
    const isFree = slugOf(party.name) !== "" && !this.#finder.has(plain);
    const id = party.id ?? (isFree ? plain : derivedId(prefix, party.name, foldedName(party.name)));
    const draft = {
      id,
      ...(prefix === "organization" ? { kind: organizationKind(party.types) ?? kind } : {}),
      recordedAt: this.#recordedAt,
      name: party.name,
      ...(party.url === null ? {} : { url: party.url }),
    };
    return this.#finder.add(draft, { name: party.name });
  }

  /** A date, unless it lies after the import: nothing is recorded before it was said. */
  #past(text: string | null): string | null {
    const date = text === null ? null : parsePartialDate(text);
    return date !== null && "date" in date && (date.date.earliest ?? "") <= this.#recordedAt.slice(0, 10) ? text : null;
  }
}

function dated(key: string, date: string | null): Readonly<Record<string, string>> {
  return date === null ? {} : { [key]: date };
}

function partyKind({ id, types }: ReadParty): "company" | "organization" | "person" {
  if (id?.startsWith("company:") || types.includes("Corporation")) return "company";
  return id?.startsWith("person:") || (id === null && types.includes("Person")) ? "person" : "organization";
}

/** Types of organizations that say what kind they are. */
const ORGANIZATION_TYPES: Readonly<Record<string, Word<"OrganizationKind">>> = {
  GovernmentOrganization: "AGENCY",
  NGO: "FOUNDATION",
  NewsMediaOrganization: "PUBLISHER",
  CollegeOrUniversity: "UNIVERSITY",
  EducationalOrganization: "UNIVERSITY",
  ResearchOrganization: "UNIVERSITY",
};

function organizationKind(types: readonly string[]): Word<"OrganizationKind"> | null {
  return types.map((type) => ORGANIZATION_TYPES[type]).find((kind) => kind !== undefined) ?? null;
}
