/** Rules about how records name one another. */

import { suggestion } from "../nearest.ts";
import type { RecordKind } from "../record.ts";
import { isRecordKind } from "../record-id.ts";
import { findCycles } from "./cycle.ts";
import { isPlainList, type Reference, referencesOf } from "./reference-field.ts";
import type { DatasetView, Finding, KindedRecord, Rule } from "./rule.ts";

export const referenceResolves: Rule = {
  id: "reference-resolves",
  sentence: "Every id that a record names is the id of a record.",
  *check(view) {
    for (const { record, id, path, field } of allReferences(view)) {
      if (view.byId.has(id) || view.unreadable.has(id)) continue;
      const targets = [...view.byId.keys()].filter((other) => hasKind(other, field.targets));
      const near = suggestion(id, targets) || suggestion(id, view.byId.keys());
      yield { record, path, message: `There is no record "${id}".${near}` };
    }
  },
};

export const referenceKind: Rule = {
  id: "reference-kind",
  sentence:
    "Every id that a record names is of a kind that its field takes; a project never says or publishes anything.",
  *check(view) {
    for (const { record, id, path, field } of allReferences(view)) {
      if (!view.byId.has(id) || hasKind(id, field.targets)) continue;
      const kinds = field.targets.map((kind) => `"${kind}:…"`).join(" or ");
      yield { record, path, message: `"${id}" cannot stand in ${field.path.replace("[]", "")}, which takes ${kinds}.` };
    }
  },
};

export const referenceSelf: Rule = {
  id: "reference-self",
  sentence: "No record names itself.",
  *check(view) {
    for (const { record, id, path } of allReferences(view)) {
      // A source's state may rest on the source: its own note of correction is the best evidence of it.
      if (id !== record.id || path.includes("basedOn")) continue;
      yield { record, path, message: `"${id}" names itself.` };
    }
  },
};

export const referenceRepeated: Rule = {
  id: "reference-repeated",
  sentence: "No id stands twice in one list.",
  *check(view) {
    for (const { kind, record } of view.all) {
      const seen = new Set<string>();
      for (const { id, path, field } of referencesOf(kind, record)) {
        const key = `${path.slice(0, -1).join(".")} ${id}`;
        if (isPlainList(field) && seen.has(key)) {
          yield { record, path, message: `"${id}" stands in this list twice.` };
        }
        seen.add(key);
      }
    }
  },
};

/** Relations that lead from newer to older, or from part to whole, and so never back. */
const ACYCLIC: { readonly [K in RecordKind]?: readonly string[] } = {
  claim: ["restates[].claim", "supersedes[]"],
  source: ["republishes[]"],
  project: ["partOf[]"],
  milestone: ["within", "reschedules[].milestone"],
};

export const relationCycle: Rule = {
  id: "relation-cycle",
  sentence:
    "Restating, superseding, republishing, being part of, lying within and rescheduling never lead back to where they began.",
  *check(view) {
    for (const [kind, fields] of Object.entries(ACYCLIC)) {
      for (const field of fields) yield* cyclesAlong(view, kind as RecordKind, field);
    }
  },
};

function* cyclesAlong(view: DatasetView, kind: RecordKind, field: string): Iterable<Finding> {
  const edges = new Map<string, Reference[]>();
  for (const { record } of view.all.filter((one) => one.kind === kind)) {
    edges.set(
      record.id,
      referencesOf(kind, record).filter((reference) => reference.field.path === field && reference.id !== record.id),
    );
  }
  for (const cycle of findCycles(new Map([...edges].map(([id, references]) => [id, references.map((r) => r.id)])))) {
    const [first = "", second = first] = cycle;
    const record = view.byId.get(first)?.record;
    const path = edges.get(first)?.find((reference) => reference.id === second)?.path ?? [];
    const shown = cycle.length > 6 ? [...cycle.slice(0, 5), "…"] : cycle;
    if (record) yield { record, path, message: `This leads back to where it began: ${[...shown, first].join(" → ")}.` };
  }
}

function* allReferences(view: DatasetView): Iterable<Reference & { record: KindedRecord["record"] }> {
  for (const { kind, record } of view.all) {
    for (const reference of referencesOf(kind, record)) yield { ...reference, record };
  }
}

function hasKind(id: string, kinds: readonly RecordKind[]): boolean {
  const [prefix = ""] = id.split(":", 1);
  return isRecordKind(prefix) && kinds.includes(prefix);
}
