import { relative } from "node:path";
import { Command, CommanderError } from "commander";
import { type Config, readConfig } from "../app.ts";
import { AppError } from "../errors.ts";
import { type SharedOptions, type Start, withSharedOptions } from "./call.ts";
import { checkCommand } from "./check.ts";
import { type ExitCode, exitCodeOf } from "./exit-code.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { loadCommand } from "./load.ts";
import { neo4jCommand } from "./neo4j.ts";
import { queryCommand } from "./query.ts";
import { serveCommand } from "./serve.ts";
import { statusCommand } from "./status.ts";
import { sayFailure } from "./terminal.ts";
import { validateCommand } from "./validate.ts";

const COMMANDS = [
  serveCommand,
  validateCommand,
  loadCommand,
  queryCommand,
  checkCommand,
  statusCommand,
  exportCommand,
  importCommand,
  neo4jCommand,
] as const;

const NOTES = `
Settings are environment variables:
  GRAPH_URL        memory: (the default), bolt://host:7687, neo4j://… or neo4j+s://…
  NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
  HOST, PORT       where serve listens (127.0.0.1, 4000)
  CLAIMLINE_DATA   the folder of records
  CLAIMLINE_NOW    a day or an instant (UTC) to be taken for the present
  CLAIMLINE_LOG    info, or debug for every statement and the causes of failures

Results go to standard output, words to standard error.
Exit codes: 0 fine, 1 faults were found, 2 wrong use, 3 the engine was not reached.`;

/** Runs the command line and gives its exit code; every failure is said in a sentence. */
export async function runProgram(args: readonly string[], version: string): Promise<ExitCode> {
  let code: ExitCode = 0;
  let isVerbose = false;
  const program = new Command("claimline");
  const start: Start = async (options, work) => {
    const merged = { ...program.opts<SharedOptions>(), ...options };
    const config = configWith(merged);
    isVerbose = config.log === "debug";
    code = await work({ config, isJson: merged.json === true });
  };
  try {
    await declare(program, version, start).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError && error.code === "commander.help") return 2;
    const failure = error instanceof CommanderError ? usageError(error) : error;
    sayFailure(failure, { isJson: args.includes("--json"), isVerbose });
    return exitCodeOf(failure);
  }
}

function declare(program: Command, version: string, start: Start): Command {
  withSharedOptions(program)
    .description("A knowledge graph of claims, their sources and their status on two clocks, served over GraphQL.")
    .version(version)
    .enablePositionalOptions()
    .exitOverride()
    // Errors are said in one place, with their code; help still goes through `writeOut` and `writeErr`.
    .configureOutput({ outputError: () => undefined })
    .addHelpText("after", NOTES);
  for (const command of COMMANDS) program.addCommand(command(start).copyInheritedSettings(program));
  return program;
}

/** The settings with what the options say; a folder below the working one is named from there, as compilers do. */
function configWith({ data }: SharedOptions): Config {
  const config = readConfig();
  const folder = data ?? config.dataFolder;
  const near = relative(process.cwd(), folder);
  return { ...config, dataFolder: near === "" || near.startsWith("..") ? folder : near };
}

/** The parser's words as a sentence of ours. */
function usageError({ message }: CommanderError): AppError {
  const [words = "", hint = ""] = message.replace(/^error: /, "").split("\n");
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, "")}.`;
  return new AppError("INPUT_USAGE", `${sentence} ${hint.replace(/^\((.*)\)$/, "$1")}`.trim());
}
