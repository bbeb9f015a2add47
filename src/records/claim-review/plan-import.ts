/** What an import would do to a data folder, worked out without touching it. */
import type { Dataset, RecordKind } from "../../domain/record.ts";
import { RECORD_KINDS } from "../../domain/record-id.ts";
import type { AnyRecord } from "../../domain/rules/rule.ts";
import { checkDataset } from "../../domain/rules/rules.ts";
import { RECORD_SCHEMAS } from "../record-schema.ts";
import { shapeFaults } from "../shape-fault.ts";
import { ItemFault, JsonNode } from "./json-node.ts";
import { type ReadReview, readReview } from "./read-review.ts";
import { type RecordDraft, RecordFinder } from "./record-finder.ts";
import { byPlace, type Remark, remarksOutside } from "./remark.ts";
import { reviewItems } from "./review-items.ts";
import { claimIdOf, type DraftedClaim, ReviewDrafter } from "./review-records.ts";

/** What a data folder holds before. */
export interface Holding {
  readonly dataset: Dataset;
  /** Ids of records that exist but have faults. */
  readonly unreadable: ReadonlySet<string>;
  /** A sentence with the path of what keeps a record of this id, which is not in the data set, from being written; null where nothing does. */
  obstacleTo(id: string): string | null;
}

/** A review that is taken: its records, whatever one names before it, the claim last. Others may need some of them too. */
export interface PlannedItem {
  readonly pointer: string;
  readonly id: string;
  readonly drafts: readonly RecordDraft[];
}

export interface ImportPlan {
  readonly items: readonly PlannedItem[];
  /** Ids of claims that are held already. */
  readonly present: readonly string[];
  /** Why items are not taken. */
  readonly faults: readonly Remark[];
  /** What is left out of items that are taken. */
  readonly notes: readonly Remark[];
}

/**
 * Plans the import of a JSON-LD document. All new records together with those held break no rule that those held do not break
 * by themselves. Throws `INPUT_LIMIT_EXCEEDED`.
 */
export function planImport(document: unknown, holding: Holding, recordedAt: string): ImportPlan {
  const finder = new RecordFinder(holding.dataset, holding.unreadable);
  const drafter = new ReviewDrafter(finder, recordedAt);
  const { items, byId, faults: found } = reviewItems(document);
  const faults = [...found];
  const notes: Remark[] = [];
  const present = new Set<string>();
  const drafted = new Map<string, DraftedClaim>();
  const twins: { readonly pointer: string; readonly twin: string }[] = [];
  for (const { value, pointer } of items) {
    const own: Remark[] = [];
    const node = new JsonNode(value, pointer, { byId, note: (remark) => own.push(remark) });
    const review = readOrReport(node, recordedAt.slice(0, 10), faults);
    if (review === null) continue;
    const id = claimIdOf(review);
    const twin = drafted.get(id);
    if (finder.isHeld(id)) present.add(id);
    else if (twin === undefined) {
      drafted.set(id, drafter.draft(review));
      notes.push(...own);
    } else twins.push({ pointer, twin: twin.pointer });
  }
  const { claims, refused } = withoutBreaches([...drafted.values()], finder.made, holding);
  const taken = new Set(claims.map((claim) => claim.pointer));
  for (const { pointer, twin } of twins) {
    const same = `This reviews the same claim in the same place as ${twin}, which is`;
    if (taken.has(twin)) notes.push({ pointer, message: `${same} taken.` });
    else faults.push({ pointer, message: `${same} not taken.` });
  }
  return {
    items: claims.map(({ pointer, id, needs }) => ({ pointer, id, drafts: inOrder(needs, finder.made) })),
    present: [...present],
    faults: [...faults, ...refused].sort(byPlace),
    notes: remarksOutside(new Set(refused.map(({ pointer }) => pointer)), notes).sort(byPlace),
  };
}

function readOrReport(item: JsonNode, today: string, faults: Remark[]): ReadReview | null {
  try {
    return readReview(item, today);
  } catch (error) {
    if (!(error instanceof ItemFault)) throw error;
    faults.push(error.remark);
    return null;
  }
}

/** The claims whose records keep all rules, and why the others do not. */
function withoutBreaches(
  drafted: readonly DraftedClaim[],
  drafts: ReadonlyMap<string, RecordDraft>,
  holding: Holding,
): { readonly claims: readonly DraftedClaim[]; readonly refused: readonly Remark[] } {
  const refused: Remark[] = [];
  const { records, breaches } = parsed(drafts);
  for (const id of new Set(drafted.flatMap(({ needs }) => needs))) {
    const obstacle = holding.obstacleTo(id);
    if (obstacle !== null) breaches.set(id, obstacle);
  }
  let claims = drafted;
  // What is refused takes its records with it, which others may have leaned on: so until nothing is left to refuse.
  for (let isFirst = true; ; isFirst = false) {
    const needed = new Set(claims.flatMap(({ needs }) => needs));
    const fresh = [...needed].flatMap((id) => records.get(id) ?? []);
    if (!isFirst) breaches.clear();
    for (const [id, message] of breachesOf(fresh, holding)) breaches.set(id, message);
    const kept: DraftedClaim[] = [];
    for (const claim of claims) {
      const message = claim.needs.map((id) => breaches.get(id)).find((each) => each !== undefined);
      if (message === undefined) kept.push(claim);
      else refused.push({ pointer: claim.pointer, message });
    }
    if (kept.length === claims.length) return { claims, refused };
    claims = kept;
  }
}

/** Drafts as the domain sees them; those that are no records of their kind are breaches. */
function parsed(drafts: ReadonlyMap<string, RecordDraft>): {
  readonly records: ReadonlyMap<string, AnyRecord>;
  readonly breaches: Map<string, string>;
} {
  const records = new Map<string, AnyRecord>();
  const breaches = new Map<string, string>();
  for (const [id, draft] of drafts) {
    const schema = RECORD_SCHEMAS[kindOf(id)];
    const result = schema.safeParse(draft, { reportInput: true });
    if (result.success) records.set(id, result.data);
    else breaches.set(id, `"${id}" would be no record: ${shapeFaults(schema, result.error.issues)[0]?.message}`);
  }
  return { records, breaches };
}

/** The first breach of each new record. */
function breachesOf(fresh: readonly AnyRecord[], { dataset, unreadable }: Holding): ReadonlyMap<string, string> {
  const lists = RECORD_KINDS.map((kind) => {
    const news = fresh.filter(({ id }) => kindOf(id) === kind);
    return [kind, [...dataset[kind], ...news]];
  });
  const all = Object.fromEntries(lists) as unknown as Dataset;
  const ids = new Set(fresh.map(({ id }) => id));
  const problems = checkDataset(all, ({ id }) => ({ file: id, line: 1, column: 1 }), { unreadable });
  const breaches = new Map<string, string>();
  for (const { file: id, rule, message } of problems) {
    if (ids.has(id) && !breaches.has(id)) breaches.set(id, `"${id}" would break the rule ${rule}: ${message}`);
  }
  return breaches;
}

/** Parties, then sources, then claims. */
function inOrder(ids: readonly string[], drafts: ReadonlyMap<string, RecordDraft>): RecordDraft[] {
  const kinds: readonly RecordKind[] = ["company", "organization", "person", "source", "claim"];
  return kinds.flatMap((kind) => ids.filter((id) => kindOf(id) === kind).flatMap((id) => drafts.get(id) ?? []));
}

function kindOf(id: string): RecordKind {
  return id.slice(0, id.indexOf(":")) as RecordKind;
}
