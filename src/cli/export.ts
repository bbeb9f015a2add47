import { type Command, Option } from "commander";
import type { App, ExportedThing } from "../app.ts";
import { AppError } from "../errors.ts";
import { type SharedOptions, type Start, sharedCommand } from "./call.ts";
import type { ExitCode } from "./exit-code.ts";
import { printAll } from "./terminal.ts";
import { writeTextFile } from "./text-file.ts";
import { withGraph } from "./with-graph.ts";

interface ExportOptions extends SharedOptions {
  readonly format: "graph" | "claimreview";
  readonly out?: string;
  readonly base?: string;
}

/** `claimline export`: the whole graph, a node or relationship a line, or its assessed claims as ClaimReview. */
export function exportCommand(start: Start): Command {
  return sharedCommand("export", "print the whole graph, one node or relationship a line (NDJSON)")
    .addOption(
      new Option("--format <format>", "the whole graph, or every assessed claim as schema.org ClaimReview (JSON-LD)")
        .choices(["graph", "claimreview"])
        .default("graph"),
    )
    .option("--out <file>", "write into a file instead of printing")
    .option("--base <url>", "the address under which each claim has a page, for ClaimReview")
    .action((options: ExportOptions) =>
      start(options, async (call) =>
        withGraph<ExitCode>(call, async (app) => {
          const text = textOf(app, options);
          await (options.out === undefined ? printAll(text) : writeTextFile(text, options.out));
          return 0;
        }),
      ),
    );
}

function textOf(app: App, { format, base }: ExportOptions): AsyncIterable<string> {
  if (format === "claimreview") return app.claimReviews(base === undefined ? {} : { base });
  if (base === undefined) return linesOf(app.export());
  throw new AppError("INPUT_USAGE", "--base belongs to --format claimreview: the graph has ids and no pages.");
}

async function* linesOf(things: AsyncIterable<ExportedThing>): AsyncIterable<string> {
  for await (const thing of things) yield `${JSON.stringify(thing)}\n`;
}
