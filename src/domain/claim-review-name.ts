/** How records are called in ClaimReview documents: their ids and words as URNs, and the schema.org types of documents and parties. */
import { idFormOf, isRecordKind } from "./record-id.ts";
import { type Word, wordsOf } from "./vocabulary.ts";

const PREFIX = "urn:claimline:";

/** The URN of a record: `urn:claimline:claim:slug`. */
export function recordUrn(id: string): string {
  return `${PREFIX}${id}`;
}

/** The URN of the review of a claim, which is no record of its own. */
export function reviewUrn(claimId: string): string {
  return `${PREFIX}review:${claimId.slice(claimId.indexOf(":") + 1)}`;
}

/** The id of the record that a URN names; null where it is none of ours. */
export function recordIdOf(urn: string): string | null {
  const id = urn.startsWith(PREFIX) ? urn.slice(PREFIX.length) : "";
  const kind = id.slice(0, id.indexOf(":"));
  return isRecordKind(kind) && idFormOf(kind).test(id) ? id : null;
}

/** Lists whose words schema.org has no terms for, by the name under which a URN says them. */
const WORD_LISTS = {
  ClaimKind: "claim-kind",
  SourceKind: "source-kind",
  Stance: "stance",
  Tier: "tier",
} as const;

/** Name of a list whose words have URNs. */
export type NamedList = keyof typeof WORD_LISTS;

/** The URN of a word: `urn:claimline:stance:SUPPORTS`. */
export function wordUrn<N extends NamedList>(list: N, word: Word<N>): string {
  return `${PREFIX}${WORD_LISTS[list]}:${word}`;
}

/** The word of this list that a URN names; null where it is none of ours. */
export function wordOfUrn<N extends NamedList>(list: N, urn: unknown): Word<N> | null {
  return wordsOf(list).find((word) => wordUrn(list, word) === urn) ?? null;
}

/** The schema.org type of a kind of document; `CreativeWork` for all others. */
export const DOCUMENT_TYPES = {
  ARTICLE: "Article",
  BLOG_POST: "BlogPosting",
  REPORT: "Report",
  PAPER: "ScholarlyArticle",
  BOOK: "Book",
  DATASET: "Dataset",
  SOCIAL_POST: "SocialMediaPosting",
  CODE: "SoftwareSourceCode",
  PRESS: "NewsArticle",
} as const satisfies { readonly [K in Word<"SourceKind">]?: string };

/** A schema.org type of a document. */
export type DocumentType = (typeof DOCUMENT_TYPES)[keyof typeof DOCUMENT_TYPES] | "CreativeWork";

/** The schema.org type of a kind of document. */
export function documentType(kind: Word<"SourceKind">): DocumentType {
  const types: Readonly<Record<string, DocumentType>> = DOCUMENT_TYPES;
  return types[kind] ?? "CreativeWork";
}

/** The kind of document that a schema.org type names; null for types that say less. */
export function documentKind(type: string): keyof typeof DOCUMENT_TYPES | null {
  const kinds = Object.keys(DOCUMENT_TYPES) as (keyof typeof DOCUMENT_TYPES)[];
  return kinds.find((kind) => DOCUMENT_TYPES[kind] === type) ?? null;
}
