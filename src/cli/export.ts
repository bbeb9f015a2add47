import type { Command } from "commander";
import type { ExportedThing } from "../app.ts";
import { type Start, sharedCommand } from "./call.ts";
import type { ExitCode } from "./exit-code.ts";
import { printAll } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

/** `claimline export`: the whole graph, a node or relationship a line. */
export function exportCommand(start: Start): Command {
  return sharedCommand("export", "print the whole graph, one node or relationship a line (NDJSON)").action((options) =>
    start(options, async (call) =>
      withGraph<ExitCode>(call, async (app) => {
        await printAll(linesOf(app.export()));
        return 0;
      }),
    ),
  );
}

async function* linesOf(things: AsyncIterable<ExportedThing>): AsyncIterable<string> {
  for await (const thing of things) yield `${JSON.stringify(thing)}\n`;
}
