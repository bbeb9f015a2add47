/** The sources and parties that a review becomes or names: those that the folder or this import holds already, or new ones. */
import { documentKind } from "../../domain/claim-review-name.ts";
import { documentUrl } from "../../domain/document-url.ts";
import type { PartialDate } from "../../domain/partial-date.ts";
import type { Word } from "../../domain/vocabulary.ts";
import type { ReadReview } from "./read-review.ts";
import type { ReadParty, ReadWork } from "./read-work.ts";
import { derivedId, foldedName, type RecordDraft, type RecordFinder, slugOf } from "./record-finder.ts";

/** Takes note of a record that the claim needs, and answers with its id. */
type Need = (id: string) => string;

/** Makes sources and parties. Every record is recorded at the instant of the import. */
export class SourceDrafter {
  readonly #finder: RecordFinder;
  readonly #recordedAt: string;

  constructor(finder: RecordFinder, recordedAt: string) {
    this.#finder = finder;
    this.#recordedAt = recordedAt;
  }

  /** The review as a source. It was read as ClaimReview, a copy of what its page says. */
  review({ review, reviewers, claimReviewed }: ReadReview, claimId: string, need: Need): string {
    const { url, title } = review;
    const known = url === null ? null : this.#finder.sourceAt(url);
    if (known !== null) return this.#again(known, need);
    const key = url === null ? claimId : (documentUrl(url) ?? claimId);
    const publishers = this.parties(reviewers, "PUBLISHER", need);
    const draft = {
      ...this.#source(derivedId("source", title ?? `review ${claimReviewed}`, key), {
        ...review,
        title: title ?? `Review of the claim: ${claimReviewed}`,
      }),
      kind: "REPORT",
      access: "COPY",
      accessNote: "Read as ClaimReview data, which its publisher made of it.",
      ...(publishers.length === 0 ? {} : { publishers }),
    };
    return need(this.#finder.add(draft, url === null ? {} : { url }));
  }

  /** A document that the review names: found by its id or address, else a source that nobody here has read. */
  work(work: ReadWork, need: Need): string {
    const { id, url, title } = work;
    if (id !== null && this.#finder.has(id)) return this.#again(id, need);
    const known = url === null ? null : this.#finder.sourceAt(url);
    if (known !== null) return this.#again(known, need);
    const key = url === null ? foldedName(title ?? "") : (documentUrl(url) ?? url);
    const made = id ?? derivedId("source", title ?? key, key);
    if (this.#finder.has(made)) return this.#again(made, need);
    const authors = this.parties(work.authors, "COMMUNITY", need);
    const publishers = this.parties(work.publishers, "PUBLISHER", need);
    const draft = {
      ...this.#source(made, { ...work, title: title ?? key }),
      kind: work.kind ?? work.types.map(documentKind).find((each) => each !== null) ?? "ARTICLE",
      access: "SECONDHAND",
      ...(publishers.length === 0 ? {} : { publishers }),
      ...(authors.length === 0 ? {} : { authors }),
    };
    return need(this.#finder.add(draft, url === null ? {} : { url }));
  }

  /** Parties, each once, without those that say and publish nothing. */
  parties(parties: readonly ReadParty[], kind: Word<"OrganizationKind">, need: Need): string[] {
    const ids = parties.flatMap((party) => this.#party(party, kind) ?? []);
    return [...new Set(ids)].map(need);
  }

  /** A source that was made for an earlier review needs its parties for this one too. */
  #again(id: string, need: Need): string {
    const { publishers = [], authors = [] } = (this.#finder.made.get(id) ?? {}) as {
      publishers?: string[];
      authors?: string[];
    };
    for (const party of [...publishers, ...authors]) need(party);
    return need(id);
  }

  #source(id: string, { title, url, publishedOn }: Pick<ReadWork, "title" | "url" | "publishedOn">): RecordDraft {
    return {
      id,
      kind: "ARTICLE",
      recordedAt: this.#recordedAt,
      title: title ?? "",
      ...(url === null ? {} : { url }),
      ...dated("publishedOn", publishedOn),
    };
  }

  /** A party found by its id or name, or a new one; null where the name is a project's, which says and publishes nothing. */
  #party(party: ReadParty, kind: Word<"OrganizationKind">): string | null {
    if (party.id !== null && this.#finder.has(party.id)) return party.id;
    const known = this.#finder.partyNamed(party.name);
    if (known !== null) return known.startsWith("project:") ? null : known;
    const prefix = partyKind(party);
    const plain = `${prefix}:${slugOf(party.name)}`;
    const isFree = slugOf(party.name) !== "" && !this.#finder.isAnother(plain);
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
}

/** A date as a record writes it, under a key; nothing where there is none. */
export function dated(key: string, date: PartialDate | null): Readonly<Record<string, unknown>> {
  if (date === null) return {};
  const { text, qualifier } = date;
  return { [key]: qualifier === "ON" ? text : { text, qualifier } };
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
