/** What has to be written so that a graph holds a content and nothing else of the files is open. Pure. */
import { hash } from "node:crypto";
import { AppError } from "../errors.ts";
import { type ChangeDifference, changeDifference } from "./change-difference.ts";
import type { ContentNode, ContentRelationship, ContentRevision, GraphContent } from "./content.ts";
import { closingInstant, mergeRevisions, type RevisionList } from "./revision-list.ts";
import {
  type RelationshipIdentity,
  relationshipId,
  relationshipOf,
  type StoredGraph,
  type StoredThing,
} from "./stored-graph.ts";

/** A node or relationship to be written, with the hash of its content. */
export interface Hashed<T> {
  readonly thing: T;
  readonly hash: string;
}

/** What is to be done to nodes, or to relationships. */
export interface Changes<T, I> {
  readonly created: readonly Hashed<T>[];
  /** Present already: written over as a whole, and open again where the content has it open. */
  readonly changed: readonly Hashed<T>[];
  /** Of the changed ones, how many had been closed by a load. */
  readonly reopened: number;
  /** Open, and no longer in the content. */
  readonly closed: readonly I[];
}

export interface Difference {
  readonly writes: number;
  readonly nodes: Changes<ContentNode, string>;
  readonly relationships: Changes<ContentRelationship, RelationshipIdentity>;
  readonly revisions: RevisionList;
  readonly changes: ChangeDifference;
  /** Nodes that are known from a later revision than before: what stayed at them must be known no longer than they are. */
  readonly narrowed: readonly ContentNode[];
  /** The revision at which things are closed; null where nothing is. */
  readonly closing: ContentRevision | null;
}

/**
 * Compares a content with what the graph holds. `change` says who closes what left the content, when and why.
 * Things are compared by a hash of all that is stored of them, instants in place of revision numbers: a stored hash is a
 * twentieth of the properties to read back, and renumbering leaves it alone. (What somebody edits in the database by hand
 * is therefore not seen.) Throws `DATA_INVALID` for a relationship whose end is missing.
 */
export function differenceOf(stored: StoredGraph, content: GraphContent, change: ContentRevision): Difference {
  const wanted = {
    nodes: new Map(content.nodes.map((node) => [node.id, node])),
    relationships: new Map(content.relationships.map((each) => [relationshipId(each), each])),
  };
  checkEnds(wanted.nodes, content.relationships);
  const leaving = {
    nodes: leavingOf(stored.nodes, wanted.nodes),
    relationships: leavingOf(stored.relationships, wanted.relationships),
  };
  const isClosing = leaving.nodes.length + leaving.relationships.length > 0;
  const closing = isClosing
    ? { ...change, at: closingInstant(change.at, [...stored.revisions, ...content.revisions]) }
    : null;
  const revisions = mergeRevisions(stored.revisions, [...content.revisions, ...(closing === null ? [] : [closing])]);
  return {
    writes: stored.writes,
    nodes: { ...comparison(stored.nodes, wanted.nodes, nodeState, revisions), closed: leaving.nodes },
    relationships: {
      ...comparison(stored.relationships, wanted.relationships, relationshipState, revisions),
      closed: leaving.relationships.map(relationshipOf),
    },
    revisions,
    changes: changeDifference(stored, wanted, closing),
    narrowed: narrowedOf(stored.nodes, content.nodes, revisions),
    closing,
  };
}

/** Whether nothing has to be written. */
export function isEmptyDifference({ nodes, relationships, revisions, changes }: Difference): boolean {
  const lists = [
    ...[nodes, relationships].flatMap(({ created, changed, closed }) => [created, changed, closed]),
    ...[revisions.created, revisions.reworded, revisions.moved],
    ...[changes.created, changes.changed, changes.removed],
  ];
  return lists.every(({ length }) => length === 0);
}

/** 132 bits, far more than telling two versions of one thing apart takes. */
const HASH_LENGTH = 22;

interface State {
  readonly hashed: string;
  readonly knownFromAt: string;
  readonly knownToAt: string | null;
}

function nodeState({ properties, knownFromAt }: ContentNode): State {
  return { hashed: JSON.stringify([properties, knownFromAt]), knownFromAt, knownToAt: null };
}

function relationshipState({ properties, knownFromAt, knownToAt }: ContentRelationship): State {
  return { hashed: JSON.stringify([properties, knownFromAt, knownToAt]), knownFromAt, knownToAt };
}

function comparison<T>(
  stored: ReadonlyMap<string, StoredThing>,
  wanted: ReadonlyMap<string, T>,
  stateOf: (thing: T) => State,
  { numberOf, renumbering }: RevisionList,
): Omit<Changes<T, never>, "closed"> {
  const created: Hashed<T>[] = [];
  const changed: Hashed<T>[] = [];
  let reopened = 0;
  for (const [id, thing] of wanted) {
    const { hashed, knownFromAt, knownToAt } = stateOf(thing);
    const written = { thing, hash: hash("sha256", hashed, "base64url").slice(0, HASH_LENGTH) };
    const before = stored.get(id);
    if (before === undefined) {
      created.push(written);
      continue;
    }
    const closedAt = before.knownTo === null ? null : (renumbering?.[before.knownTo] ?? before.knownTo);
    const isClosedRightly = closedAt === (knownToAt === null ? null : numberOf(knownToAt));
    // What stayed at a node that is known later now begins later than its hash says.
    const isOpenedRightly = (renumbering?.[before.knownFrom] ?? before.knownFrom) === numberOf(knownFromAt);
    if (!isClosedRightly || !isOpenedRightly || before.hash !== written.hash) changed.push(written);
    if (closedAt !== null && knownToAt === null) reopened++;
  }
  return { created, changed, reopened };
}

function leavingOf(stored: ReadonlyMap<string, StoredThing>, wanted: ReadonlyMap<string, unknown>): string[] {
  return [...stored].filter(([id, { knownTo }]) => knownTo === null && !wanted.has(id)).map(([id]) => id);
}

function narrowedOf(
  stored: ReadonlyMap<string, StoredThing>,
  wanted: readonly ContentNode[],
  { numberOf, renumbering }: RevisionList,
): ContentNode[] {
  return wanted.filter(({ id, knownFromAt }) => {
    const before = stored.get(id);
    return before !== undefined && (renumbering?.[before.knownFrom] ?? before.knownFrom) < numberOf(knownFromAt);
  });
}

function checkEnds(nodes: ReadonlyMap<string, ContentNode>, relationships: readonly ContentRelationship[]): void {
  for (const { type, from, to } of relationships) {
    const missing = [from, to].find((id) => !nodes.has(id));
    if (missing === undefined) continue;
    throw new AppError("DATA_INVALID", `${from} -[${type}]-> ${to}: there is no "${missing}", so nothing was loaded.`);
  }
}
