/** How records are called in ClaimReview documents: their ids as URNs, and the schema.org types of documents and parties. */
import { idFormOf, isRecordKind } from "./record-id.ts";
import type { Word } from "./vocabulary.ts";

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
