import { createApi } from "../../src/api/server.ts";
import { LookUpGraph } from "../../src/graph/look-up-graph.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { LookUp } from "../../src/lookup/look-up.ts";
import { getDataset } from "../../src/records/validate.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { type Answer, answerOf, post } from "../api/given-api.ts";
import type { TestEngine } from "../engine/describe-engines.ts";
import { loadRecords } from "../graph/given-load.ts";

/** Sends the body of a request for an operation. */
export type Ask = (body: object) => Promise<Answer>;

/** Ways to ask the committed data on an engine, and on the embedded one beside it (the same where it is that one). */
export async function askingCommittedData(
  engine: TestEngine,
  now: string,
): Promise<{ readonly ask: Ask; readonly askEmbedded: Ask }> {
  const ask = await asking(await engine.openEmpty(GRAPH_SCHEMA), now);
  return { ask, askEmbedded: engine.isServer ? await asking(await openStore({ address: "memory:" }), now) : ask };
}

async function asking(store: GraphStore, now: string): Promise<Ask> {
  await store.prepare(GRAPH_SCHEMA);
  await loadRecords(store, await getDataset("data"));
  const api = await createApi({
    reader: new GraphReader(store),
    checker: new LookUp(new LookUpGraph(store)),
    clock: () => new Date(now),
  });
  return async (body) => await answerOf(await api.fetch(post(body)));
}
