/**
 * What a graph is to hold, free of any engine and of revision numbers: the known clock is told in instants here, and
 * `load.ts` turns instants into numbers, since those depend on what the graph went through before.
 */
import type { StoreValue } from "../store/store.ts";
import type { Label, RelationshipType } from "./model.ts";

/** Stored properties by name; what is unknown is absent, never null. */
export type StoredProperties = Readonly<Record<string, Exclude<StoreValue, null>>>;

/** A node. Its id begins with the prefix of its label. */
export interface ContentNode {
  readonly label: Label;
  readonly id: string;
  /** Everything stored on it but `id`, `origin`, `knownFrom` and `knownTo`. */
  readonly properties: StoredProperties;
  readonly knownFromAt: string;
}

/** A relationship between two nodes of the same content. Its known interval lies within those of both. */
export interface ContentRelationship {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** Tells it from others of the same type between the same two nodes. */
  readonly key: string;
  /** Everything stored on it but `key`, `origin` and the known interval. */
  readonly properties: StoredProperties;
  readonly knownFromAt: string;
  /** Null while it is known. */
  readonly knownToAt: string | null;
}

/** An instant at which something became known, with who did it and what it was, for people. */
export interface ContentRevision {
  readonly at: string;
  readonly by: string;
  readonly message: string;
}

/** A whole graph. Every instant of its nodes and relationships is one of its revisions'. */
export interface GraphContent {
  readonly nodes: readonly ContentNode[];
  readonly relationships: readonly ContentRelationship[];
  /** In order of time, one an instant. */
  readonly revisions: readonly ContentRevision[];
}

/** The one form in which instants are stored (`2026-11-23T12:00:00.000Z`): texts of one length compare as the instants do. */
export function storedInstant(instant: string): string {
  return new Date(instant).toISOString();
}
