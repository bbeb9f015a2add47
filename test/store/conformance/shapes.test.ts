import { beforeAll, expect, it } from "vitest";
import type { GraphStore } from "../../../src/store/store.ts";
import { describeEngines } from "../../engine/describe-engines.ts";
import { cypher } from "./sample.ts";
import { SHAPES } from "./shape-cases.ts";
import { SHAPE_GRAPH } from "./shape-sample.ts";

// What engines understand differently, tried on grafeo 0.6.0, Neo4j 5.26.12 and 2026.08.1, and what to write instead:
//   OPTIONAL CALL, labels with |, COLLECT {}      embedded: syntax errors       → CALL with head(collect(…)), n:A OR n:B
//   collect(x)[0..2], size(collect(x))            embedded: refused             → WITH collect(x) AS l RETURN l[0..2]
//   LIMIT $n + 1, round(x, 2)                     embedded: refused             → calculate before, round after
//   count(m) + x, with x from outside             5.26: refused                 → WITH count(m) AS n RETURN n + x
//   n{.id} where n is null                        embedded {id: null}, else null → collect over MATCH
//   sum(…) of nothing                             embedded null, else 0         → coalesce(sum(…), 0)
//   null IN []                                    embedded null, else false     → coalesce(x IN $l, false)
//   [1] + 2                                       embedded null, else [1, 2]    → [1] + [2]
//   all, any, none, with as names of variables    refused here or there         → other names
//   avg of integers                               last digit differs            → round after
//   collect without ORDER BY                      any order                     → WITH … ORDER BY …, id
describeEngines("conformance: shapes of Cypher", (engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    const labels = ["Claim", "Source", "Company", "Person", "Assessment"];
    store = await engine.openEmpty({ uniqueIds: labels, indexes: [], textIndexes: [] });
    await store.write(SHAPE_GRAPH.map((text) => cypher(text)));
  });

  it.each(SHAPES)("$id $what", async ({ text, parameters, rows }) => {
    expect(await store.read(cypher(text, parameters))).toEqual(rows);
  });
});
