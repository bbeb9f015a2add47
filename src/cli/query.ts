import { text as textOf } from "node:stream/consumers";
import type { Command } from "commander";
import { AppError } from "../errors.ts";
import { type Answer, ask, type Question } from "./ask.ts";
import { type SharedOptions, type Start, sharedCommand } from "./call.ts";
import { type ExitCode, exitCodeFor } from "./exit-code.ts";
import { print, printJson, say } from "./terminal.ts";
import { readTextFile } from "./text-file.ts";
import { withGraph } from "./with-graph.ts";

interface QueryOptions extends SharedOptions {
  readonly file?: string;
  readonly variables?: string;
  readonly operation?: string;
}

/** `claimline query`: one GraphQL operation, answered without a server. */
export function queryCommand(start: Start): Command {
  return sharedCommand("query", "answer a GraphQL operation; its text is given, in a file or piped in")
    .argument("[text]", "the operation, such as '{ claims { totalCount } }'")
    .option("--file <file>", "read the operation from a file")
    .option("--variables <json>", "its variables, a JSON object")
    .option("--operation <name>", "which operation, where the text holds several")
    .action((text: string | undefined, options: QueryOptions) =>
      start(options, async (call) => {
        const variables = parseVariables(options.variables ?? "{}");
        const query = await readOperation(text, options.file);
        return await withGraph(call, async (app) => {
          const answer = await ask(app, { query, variables, operationName: options.operation });
          if (call.isJson) printJson(answer);
          else print(JSON.stringify(answer, null, 2));
          return sayErrors(answer);
        });
      }),
    );
}

function parseVariables(json: string): Question["variables"] {
  const fault = (reason: string) =>
    new AppError("INPUT_USAGE", `--variables has to be a JSON object, and ${json} ${reason}.`, { details: { json } });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw fault(`cannot be read (${(cause as Error).message})`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Question["variables"];
  throw fault("is none");
}

async function readOperation(text: string | undefined, file: string | undefined): Promise<string> {
  if (text !== undefined && file !== undefined) {
    throw new AppError("INPUT_USAGE", "Give the operation's text or --file, not both.");
  }
  if (text !== undefined && text !== "-") return text;
  if (file !== undefined) return await readTextFile(file);
  if (!process.stdin.isTTY) return await textOf(process.stdin);
  const example = "claimline query '{ claims { totalCount } }'";
  throw new AppError("INPUT_USAGE", `Give an operation as text, with --file, or on standard input: ${example}`);
}

/** Says every error of an answer; the worst of them makes the exit code. */
function sayErrors({ errors = [] }: Answer): ExitCode {
  let worst: ExitCode = 0;
  for (const { message, extensions } of errors) {
    const code = extensions?.code ?? "INTERNAL";
    say(`${code}: ${message}`);
    worst = Math.max(worst, exitCodeFor(code)) as ExitCode;
  }
  return worst;
}
