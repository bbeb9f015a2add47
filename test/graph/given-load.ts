import type { Dataset } from "../../src/domain/record.ts";
import { type ExportedThing, exportGraph } from "../../src/graph/export.ts";
import { type LoadReport, load } from "../../src/graph/load.ts";
import { graphContent } from "../../src/records/graph-records.ts";
import type { GraphStore, Statement, StoreRow } from "../../src/store/store.ts";
import { noonOf } from "./given-dataset.ts";

/** Loads records, on the 20th unless another day is given. */
export async function loadRecords(store: GraphStore, dataset: Dataset, day = 20): Promise<LoadReport> {
  return await load(store, graphContent(dataset), { at: noonOf(day), by: "test", message: "Left the files." });
}

/** Everything that the graph holds. */
export async function exportOf(store: GraphStore): Promise<ExportedThing[]> {
  const things: ExportedThing[] = [];
  for await (const thing of exportGraph(store)) things.push(thing);
  return things;
}

/** Stored properties of the nodes and relationships with these ids: a node's `id`, a relationship's `from-[TYPE]->to`. */
export async function storedAs(store: GraphStore, id: string): Promise<StoreRow[]> {
  const things = await exportOf(store);
  return things.filter((thing) => nameOf(thing) === id).map(({ properties }) => properties);
}

/** The revisions as instants, in order of their numbers. */
export async function revisionsOf(store: GraphStore): Promise<string[]> {
  const text = "MATCH (r:Revision) RETURN r.id AS id, r.number AS number, r.at AS at ORDER BY number";
  const rows = await store.read({ text, parameters: {} });
  return rows.map(({ id, number, at }, index) => {
    if (id !== `revision:${index + 1}` || number !== index + 1) throw new Error(`Revision ${number} is called ${id}.`);
    return String(at);
  });
}

/** A store on the same graph whose methods are partly others. */
export function storeWith(store: GraphStore, others: Partial<GraphStore>): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(others, name) ?? Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** The same statements, with one in their midst that no engine can run. */
export function* brokenAfter(statements: Iterable<Statement>, count: number): Generator<Statement> {
  let done = 0;
  for (const statement of statements) {
    if (done++ === count) yield { text: "MATCH (n:Claim) RETURN thereIsNoSuchFunction(n)", parameters: {} };
    yield statement;
  }
}

function nameOf(thing: ExportedThing): string {
  return "label" in thing ? thing.id : `${thing.from}-[${thing.type}]->${thing.to}`;
}
