import type { Command } from "commander";
import { type App, type ExportedThing, type FeedParameters, getFeed } from "../app.ts";
import { AppError } from "../errors.ts";
import { type SharedOptions, type Start, sharedCommand } from "./call.ts";
import type { ExitCode } from "./exit-code.ts";
import { printAll } from "./terminal.ts";
import { writeTextFile } from "./text-file.ts";
import { withGraph } from "./with-graph.ts";

interface ExportOptions extends SharedOptions, Partial<Record<Named, string>> {
  readonly format: string;
  readonly out?: string;
  readonly param: readonly string[];
}

/** Parameters of feeds that have an option of their own. */
const NAMED = ["filter", "at", "known", "revision", "now", "base"] as const;
type Named = (typeof NAMED)[number];

/** `claimline export`: the whole graph, a node or relationship a line, or any of the feeds. */
export function exportCommand(start: Start): Command {
  return sharedCommand("export", "write the whole graph (NDJSON), or a part of it in a format that other programs take")
    .option(
      "--format <format>",
      "graph, or a feed such as claims.csv or claimreview (/feeds/ of a server lists all)",
      "graph",
    )
    .option("--out <file>", "write into a file instead of printing")
    .option("--filter <json>", "which rows of a feed, as the API filters")
    .option("--at <day>", "the day in the world that a feed shows")
    .option("--known <instant>", "what was known by then")
    .option("--revision <number>", "what was known at this revision")
    .option("--now <day>", "the day that deadlines are computed for")
    .option("--base <url>", "the address under which each claim has a page, for ClaimReview")
    .option("--param <name=value>", "another parameter of a feed, such as status=REFUTED; may be repeated", collect, [])
    .action((options: ExportOptions) =>
      start(options, async (call) => {
        const write = await writerOf(options);
        return await withGraph<ExitCode>(call, async (app) => {
          const text = write(app);
          await (options.out === undefined ? printAll(text) : writeTextFile(text, options.out));
          return 0;
        });
      }),
    );
}

/** What makes the text. What was asked wrongly is said before a graph is opened. */
async function writerOf(options: ExportOptions): Promise<(app: App) => AsyncIterable<string>> {
  const parameters = [...parametersOf(options)];
  if (options.format !== "graph") {
    const feed = await getFeed(options.format);
    return (app) => app.feed(feed, parameters);
  }
  const [first] = parameters;
  if (first === undefined) return (app) => linesOf(app.export());
  const message = `The whole graph takes no parameters: leave "${first[0]}" out, or choose another --format.`;
  throw new AppError("INPUT_USAGE", message);
}

function* parametersOf(options: ExportOptions): Generator<FeedParameters extends Iterable<infer P> ? P : never> {
  for (const name of NAMED) {
    const value = options[name];
    if (value !== undefined) yield [name, value];
  }
  for (const pair of options.param) {
    const at = pair.indexOf("=");
    if (at < 1) throw new AppError("INPUT_USAGE", `--param takes name=value, and "${pair}" is none.`);
    yield [pair.slice(0, at), pair.slice(at + 1)];
  }
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

async function* linesOf(things: AsyncIterable<ExportedThing>): AsyncIterable<string> {
  for await (const thing of things) yield `${JSON.stringify(thing)}\n`;
}
