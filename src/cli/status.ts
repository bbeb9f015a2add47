import { type Command, InvalidArgumentError } from "commander";
import type { App } from "../app.ts";
import { type Call, type SharedOptions, type Start, sharedCommand } from "./call.ts";
import type { ExitCode } from "./exit-code.ts";
import { staleReport } from "./stale.ts";
import { print, printJson, printTable, say } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

/** A look that is older than so many days is an old one. */
const STALE_DAYS = 180;
const DAY_MS = 86_400_000;

interface StatusOptions extends SharedOptions {
  readonly stale?: number | true;
}

/** `claimline status`: which engine answers and how new its graph is; `--stale` lists what somebody should look at again. */
export function statusCommand(start: Start): Command {
  return sharedCommand("status", "tell which engine answers and how new its graph is")
    .option(
      "--stale [days]",
      `list what is overdue, open, gone, or unreviewed for so many days (${STALE_DAYS})`,
      daysOf,
    )
    .action((options: StatusOptions) =>
      start(options, async (call) =>
        withGraph<ExitCode>(call, async (app) => {
          if (options.stale === undefined) await printStatus(app, call);
          else await printStale(app, call, options.stale === true ? STALE_DAYS : options.stale);
          return 0;
        }),
      ),
    );
}

async function printStatus(app: App, { config, isJson }: Call): Promise<void> {
  const { engine, revision, at } = await app.status();
  const { address } = config.graph;
  if (isJson) printJson({ address, engine, revision, at });
  else printTable({ address, engine, revision: String(revision), at: at ?? "unknown" });
}

async function printStale(app: App, { config, isJson }: Call, days: number): Promise<void> {
  const now = config.now === null ? Date.now() : Date.parse(config.now);
  const report = await staleReport(app, new Date(now - days * DAY_MS));
  if (isJson) printJson(report);
  else for (const { reason, id, on, title } of report.entries) print(`${reason}\t${on ?? "-"}\t${id}\t${title}`);
  if (report.more > 0) say(`… and ${report.more} more.`);
  if (report.entries.length === 0) say(`Nothing is overdue, and everything was looked at within ${days} days.`);
}

function daysOf(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be a number of days.");
}
