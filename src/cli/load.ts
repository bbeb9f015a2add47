import type { Command } from "commander";
import type { LoadReport } from "../app.ts";
import { type Start, sharedCommand } from "./call.ts";
import type { ExitCode } from "./exit-code.ts";
import { loadWithBar } from "./load-with-bar.ts";
import { printJson, printTable, say } from "./terminal.ts";
import { withApp } from "./with-graph.ts";

/** `claimline load`: makes the engine's graph hold what the records say, all of it or nothing. */
export function loadCommand(start: Start): Command {
  return sharedCommand("load", "make the graph of the engine at GRAPH_URL hold what the records say").action(
    (options) =>
      start(options, async (call) =>
        withApp<ExitCode>(call, async (app) => {
          const report = await loadWithBar(app);
          if (call.isJson) printJson(report);
          else printTable(tableOf(report));
          if (!app.isDurable) {
            say("The embedded engine forgets this now; with GRAPH_URL=bolt://… a Neo4j server is filled.");
          }
          return 0;
        }),
      ),
  );
}

function tableOf({ revision, newRevisions, nodes, relationships }: LoadReport): Record<string, string> {
  return {
    revision: newRevisions === 0 ? `${revision}` : `${revision} (${newRevisions} new)`,
    nodes: tallyOf(nodes),
    relationships: tallyOf(relationships),
  };
}

function tallyOf({ created, changed, reopened, closed }: LoadReport["nodes"]): string {
  const parts = Object.entries({ created, changed, reopened, closed }).filter(([, count]) => count > 0);
  return parts.length === 0 ? "unchanged" : parts.map(([word, count]) => `${count} ${word}`).join(", ");
}
