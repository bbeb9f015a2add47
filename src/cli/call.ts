import { Command } from "commander";
import type { Config } from "../app.ts";
import type { ExitCode } from "./exit-code.ts";

/** Options that every command takes. */
export interface SharedOptions {
  readonly json?: boolean;
  readonly data?: string;
}

/** One run of one command. */
export interface Call {
  readonly config: Config;
  /** Whether the result is for programs: one line of JSON. */
  readonly isJson: boolean;
}

/** What a command does; a failure is thrown. */
export type Work = (call: Call) => Promise<ExitCode>;

/** Runs a command's work with the settings that its options, those of the program and the environment make. */
export type Start = (options: SharedOptions, work: Work) => Promise<void>;

/** Adds the options that every command takes. */
export function withSharedOptions(command: Command): Command {
  return withJsonOption(command).option("--data <folder>", "the folder of records (CLAIMLINE_DATA)");
}

/** Adds `--json` alone. */
export function withJsonOption(command: Command): Command {
  return command.option("--json", "print the result as one line of JSON");
}

/** A command with the options that every command takes. */
export function sharedCommand(name: string, summary: string): Command {
  return withSharedOptions(new Command(name).description(summary));
}
