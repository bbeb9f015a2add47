/** A graph made again from nothing but what `changes` answers: the reader's side of the promise that nothing is lost. */
import { partName } from "../../src/graph/stored-name.ts";

export interface ChangedRecord {
  readonly subjectId: string;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface RevisionEdge {
  readonly cursor: string;
  readonly node: {
    readonly number: number;
    readonly at: string;
    readonly by: string;
    readonly message: string;
    readonly isContinuation: boolean;
    readonly changed: readonly ChangedRecord[];
  };
}

interface Link {
  readonly type: string;
  readonly from?: string;
  readonly to?: string;
  readonly key: string;
  readonly position?: number;
  readonly origin: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

type Holder = Readonly<Record<string, unknown>> & { readonly id: string; readonly relationships: readonly Link[] };
type RecordState = Holder & { readonly parts: readonly Holder[] };
type Stored = Record<string, unknown>;

/** Properties of every node and relationship by its name (a node's id, a relationship's type, ends and key), as they are stored. */
export function replayedGraph(edges: readonly RevisionEdge[]): ReadonlyMap<string, Stored> {
  const things = new Map<string, Stored>();
  for (const { node } of edges) {
    const { number, at, by, message } = node;
    things.set(`revision:${number}`, { number, at, by, message });
    things.set("head", { revision: number });
    for (const { before, after } of node.changed) replay(things, thingsIn(before), thingsIn(after), { number, at });
  }
  return things;
}

/** The name of an exported thing, as a replayed graph has it. */
export function linkName(type: string, from: string, to: string, key: string): string {
  return [type, from, to, key].join("\n");
}

function replay(
  things: Map<string, Stored>,
  before: ReadonlyMap<string, Stored>,
  after: ReadonlyMap<string, Stored>,
  { number, at }: { readonly number: number; readonly at: string },
): void {
  const told = (name: string, clock: string) => (name.startsWith("HAS_STATUS\n") ? { [clock]: at } : {});
  for (const [name, properties] of after) {
    const known = things.get(name);
    if (before.has(name) !== (known !== undefined)) throw new Error(`${name} begins twice, or never.`);
    const since = known === undefined ? { knownFrom: number, ...told(name, "knownFromAt") } : clocksOf(known);
    things.set(name, { ...properties, ...since });
  }
  for (const name of before.keys()) {
    const known = things.get(name);
    if (known === undefined) throw new Error(`${name} was known before it began.`);
    if (!after.has(name)) things.set(name, { ...known, knownTo: number, ...told(name, "knownToAt") });
  }
}

function clocksOf(known: Stored): Stored {
  return Object.fromEntries(Object.entries(known).filter(([name]) => name.startsWith("known")));
}

/** Nodes and relationships of a record in one state. */
function thingsIn(text: string | null): ReadonlyMap<string, Stored> {
  const things = new Map<string, Stored>();
  if (text === null) return things;
  const { parts, ...record } = JSON.parse(text) as RecordState;
  // Where only parts of a record are known, it has no field of its own.
  for (const holder of Object.keys(record).length > 2 ? [record as Holder, ...parts] : parts) {
    const { id, relationships, ...fields } = holder;
    things.set(id, storedFields(fields));
    for (const { type, from = id, to = id, key, properties, ...rest } of relationships) {
      things.set(linkName(type, from, to, key), { ...storedFields(properties), ...rest });
    }
  }
  return things;
}

function storedFields(fields: Readonly<Record<string, unknown>>): Stored {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([part, each]) => [partName(name, part), each])
        : [[name, value]],
    ),
  );
}
