import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { type Api, createApi } from "../../src/api/server.ts";
import { GraphReader } from "../../src/graph/reader.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import type { GraphStore, Statement } from "../../src/store/store.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { everything } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";

const FOLDER = import.meta.dirname;
const OPERATIONS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".graphql"))
  .sort();

/** Each operation beside the Cypher that it becomes and its answer; the same three files on every engine. */
describeEngines("Query trios", (engine) => {
  let api: Api;
  const seen: Statement[] = [];

  beforeAll(async () => {
    const store: GraphStore = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, everything());
    const reader = new GraphReader(store, { onStatement: (statement) => seen.push(statement) });
    api = await createApi({ reader, clock: () => new Date("2026-11-20T12:00:00Z") });
  });

  it.each(OPERATIONS)("%s becomes one statement a root field and answers as written", async (name) => {
    const query = readFileSync(join(FOLDER, name), "utf8");
    seen.length = 0;
    const response = await api.fetch(
      new Request("http://localhost/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables: variablesOf(query) }),
      }),
    );
    const answer: unknown = await response.json();
    const cypher = seen.map(({ text, parameters }) => `${text}\n// ${JSON.stringify(parameters)}\n`).sort().join("\n");
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(join(FOLDER, name.replace(".graphql", ".json")));
    await expect(cypher).toMatchFileSnapshot(join(FOLDER, name.replace(".graphql", ".cypher")));
  });
});

/** The first line of a file may give variables: `# {"id": "claim:origin"}`. */
function variablesOf(query: string): unknown {
  const line = /^# (\{.*\})$/m.exec(query)?.[1];
  return line === undefined ? {} : JSON.parse(line);
}
