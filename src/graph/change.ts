/**
 * Which records each revision touched, and how. Pure, and a function of known intervals alone: a graph that grew load by load has
 * the changes of one that was loaded at once. What a record was before and after is read from the same intervals (`change-state.ts`).
 */

import { compareTexts } from "../domain/text-order.ts";
import type { Word } from "../domain/vocabulary.ts";
import type { NodeDeclaration } from "./declaration.ts";
import { LABELS } from "./fields.ts";
import { type Label, model, type RelationshipType } from "./model.ts";

export type ChangeKind = Word<"ChangeKind">;

/** What one revision did to one record. */
export interface Change {
  /** `change:<instant>/<record id>`: in this order they are paged through. */
  readonly id: string;
  /** The instant of the revision. */
  readonly at: string;
  readonly subjectId: string;
  readonly kind: ChangeKind;
}

/** A node or relationship of a record, and between which instants it was known. */
export interface KnownThing {
  readonly what: Label | RelationshipType;
  /** The id of a node, or of a relationship's end. */
  readonly id: string;
  readonly fromAt: string;
  /** Null while it is known. */
  readonly toAt: string | null;
}

const hasRoot = (label: Label): boolean => (model.nodes[label] as NodeDeclaration).root !== undefined;

/** Labels of records: each has a file of its own. */
export const RECORD_LABELS: readonly Label[] = LABELS.filter(hasRoot);

/** Labels of what a record consists of besides itself; such a node names its record in `subjectId`. */
export const PART_LABELS: readonly Label[] = LABELS.filter((label) => !hasRoot(label));

/** Types that the record at their end names; every other is named by the record at its start. */
export const NAMED_BY_END: readonly RelationshipType[] = ["HAS_ADOPTION"];

/** The changes that the things of one record make, in order of time. */
export function changesOf(subjectId: string, things: readonly KnownThing[]): Change[] {
  const real = things.filter(({ fromAt, toAt }) => toAt === null || fromAt < toAt);
  const opened = Map.groupBy(real, ({ fromAt }) => fromAt);
  const closed = Map.groupBy(real, ({ toAt }) => toAt ?? "");
  const instants = [...new Set([...opened.keys(), ...closed.keys()])].filter((at) => at !== "").sort(compareTexts);
  let before = 0;
  return instants.map((at) => {
    const turn: Turn = { before, opened: opened.get(at) ?? [], closed: closed.get(at) ?? [] };
    before += turn.opened.length - turn.closed.length;
    return { id: `change:${at}/${subjectId}`, at, subjectId, kind: kindOf(turn) };
  });
}

/** What becomes of the things of a record at one instant. */
interface Turn {
  /** How many were known before. */
  readonly before: number;
  readonly opened: readonly KnownThing[];
  readonly closed: readonly KnownThing[];
}

function kindOf({ before, opened, closed }: Turn): ChangeKind {
  if (before === 0) return "RECORDED";
  if (before + opened.length === closed.length) return "CLOSED";
  const judged = new Set(opened.filter(({ what }) => what === "HAS_STATUS").map(({ id }) => id));
  if (closed.some(({ what, id }) => what === "HAS_STATUS" && !judged.has(id))) return "CORRECTED";
  if (opened.some(({ what }) => what === "Assessment")) return "ASSESSED";
  return opened.some(({ what }) => what === "Review") ? "REVIEWED" : "RELATED";
}
