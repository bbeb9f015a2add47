import type { Command } from "commander";
import { formatProblem, validate } from "../app.ts";
import { type SharedOptions, type Start, sharedCommand } from "./call.ts";
import { print, printJson, say } from "./terminal.ts";
import { readTextFile } from "./text-file.ts";

interface ValidateOptions extends SharedOptions {
  readonly wording?: string;
}

/** `claimline validate`: all faults of the records at once, as `file:line:column rule message`. */
export function validateCommand(start: Start): Command {
  return sharedCommand("validate", "check the records; prints every fault and where it is")
    .option("--wording <file>", "a text from which no record may borrow seven words in a row")
    .action((options: ValidateOptions) =>
      start(options, async ({ config, isJson }) => {
        const wording = options.wording === undefined ? {} : { wording: await readTextFile(options.wording) };
        const { dataset, problems } = await validate(config, wording);
        const records = Object.values(dataset).reduce((sum, { length }) => sum + length, 0);
        if (isJson) printJson({ records, problems });
        else for (const problem of problems) print(formatProblem(problem));
        say(sentenceOf(problems.length, records));
        return problems.length === 0 ? 0 : 1;
      }),
    );
}

function sentenceOf(faults: number, records: number): string {
  const [found, read] = [counted(faults, "fault"), counted(records, "record")];
  return faults === 0 ? `No faults in ${read}.` : `${found}; ${read} could be read.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
