/** Where this program prints: results on standard output, words on standard error. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { styleText } from "node:util";
import { formatProblem, type LoadProgress, type Problem } from "../app.ts";
import { AppError } from "../errors.ts";

const BAR_WIDTH = 30;
/** So many faults of the records are shown by commands that wanted something else. */
const MOST_FAULTS = 10;

/** Prints a line of the result. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a result for programs, in one line. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** Prints lines as fast as the reader takes them; one who stops reading is no failure. */
export async function printAll(lines: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout, { end: false });
  } catch (error) {
    // What the stream itself met is said by `outliveClosedPipes`.
    if (!isOfTheStream(error)) throw error;
  }
}

/** Whether results are shown in colours: on a terminal, unless NO_COLOR or FORCE_COLOR say otherwise. Node itself is asked. */
export function isColored(): boolean {
  return styleText("bold", "?", { stream: process.stdout }) !== "?";
}

/** Prints names and values in two columns. */
export function printTable(rows: Readonly<Record<string, string>>): void {
  const width = Math.max(...Object.keys(rows).map(({ length }) => length));
  for (const [name, value] of Object.entries(rows)) print(`${name.padEnd(width)}  ${value}`);
}

/** Says a sentence to the person at the terminal. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Says what went wrong, and on `isJson` prints it for programs too. `isVerbose` adds where it came from. */
export function sayFailure(
  failure: unknown,
  { isJson, isVerbose }: { readonly isJson: boolean; readonly isVerbose: boolean },
): void {
  const { code, message, details } = toError(failure);
  const { problems = [] } = details as { readonly problems?: readonly Problem[] };
  if (problems.length > 1) for (const problem of problems.slice(0, MOST_FAULTS)) say(formatProblem(problem));
  if (problems.length > MOST_FAULTS) say("… (`claimline validate` prints them all)");
  say(`${code}: ${message}`);
  if (isVerbose) for (let at = failure; at instanceof Error; at = at.cause) say(at.stack ?? at.message);
  if (isJson) printJson({ error: { code, message, details } });
}

/** Draws a bar while something is loaded or checked, on a terminal only, and takes it away at the end. */
export function progressBar(title: string): { update(progress: LoadProgress): void; end(): void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { update: () => undefined, end: () => undefined };
  let shown = "";
  return {
    update: ({ done, total }) => {
      const share = total === 0 ? 1 : done / total;
      const bar = "█".repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, "░");
      const line = `${title} ${bar} ${String(Math.floor(share * 100)).padStart(3)} % of ${total}`;
      if (line === shown) return;
      shown = line;
      stderr.write(`\r${line.slice(0, stderr.columns - 1)}\x1b[K`);
    },
    end: () => {
      if (shown !== "") stderr.write("\r\x1b[K");
    },
  };
}

/** Keeps a reader that went away (`… | head`) from ending this program with a stack trace, and says what else stops the printing. */
export function outliveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (isClosedPipe(error)) return;
      process.exitCode = 1;
      if (stream === process.stdout) say(`The result could not be written: ${error.message}.`);
    });
  }
}

function isOfTheStream(error: unknown): boolean {
  return isClosedPipe(error) || (error instanceof Error && "syscall" in error && error.syscall === "write");
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}

function toError(failure: unknown): { code: string; message: string; details: Readonly<Record<string, unknown>> } {
  if (failure instanceof AppError) return failure;
  const words = failure instanceof Error ? failure.message : String(failure);
  const message = `This was not foreseen (${words}). Please report it with what CLAIMLINE_LOG=debug adds.`;
  return { code: "INTERNAL", message, details: {} };
}
