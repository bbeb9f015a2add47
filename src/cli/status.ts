import type { Command } from "commander";
import { type Start, sharedCommand } from "./call.ts";
import type { ExitCode } from "./exit-code.ts";
import { printJson, printTable } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

/** `claimline status`: which engine answers and how new its graph is. */
export function statusCommand(start: Start): Command {
  return sharedCommand("status", "tell which engine answers and how new its graph is").action((options) =>
    start(options, async (call) =>
      withGraph<ExitCode>(call, async (app) => {
        const { engine, revision, at } = await app.status();
        const { address } = call.config.graph;
        if (call.isJson) printJson({ address, engine, revision, at });
        else printTable({ address, engine, revision: String(revision), at: at ?? "unknown" });
        return 0;
      }),
    ),
  );
}
