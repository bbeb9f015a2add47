import { type Command, InvalidArgumentError } from "commander";
import { type CheckedDocument, countsOf, htmlReport, isDay, type LookUpInput, textReport } from "../app.ts";
import { AppError } from "../errors.ts";
import { type Call, type SharedOptions, type Start, sharedCommand } from "./call.ts";
import { readInput } from "./check-input.ts";
import { checkedDocument } from "./checked-document.ts";
import type { ExitCode } from "./exit-code.ts";
import { isColored, print, progressBar, say } from "./terminal.ts";
import { writeTextFile } from "./text-file.ts";
import { withGraph } from "./with-graph.ts";

interface CheckOptions extends SharedOptions {
  readonly text?: string;
  readonly url?: string;
  readonly file?: string;
  readonly document?: boolean;
  readonly html?: boolean;
  readonly out?: string;
  readonly atRevision?: number;
  readonly valid?: string;
}

type Checked = CheckedDocument & { readonly revision: number };

/** `claimline check`: what is known about a sentence, an address or a document. Whatever is found, it exits with 0. */
export function checkCommand(start: Start): Command {
  return sharedCommand("check", "look up a sentence, a link or an article among the claims")
    .argument("[input]", "a sentence, an http(s) address, a file, or - for standard input")
    .option("--text <text>", "check a text, whatever it looks like")
    .option("--url <address>", "look up an http(s) address")
    .option("--file <file>", "check a file: text, Markdown or HTML, at most 1 MB")
    .option("--document", "read the text as a document, however short it is")
    .option("--html", "make a page of the text with notes")
    .option("--out <file>", "write into a file instead of printing")
    .option("--at-revision <number>", "as of a revision of the graph", revisionOf)
    .option("--valid <day>", "as it stood on a day in the world", dayOf)
    .action((argument: string | undefined, options: CheckOptions) =>
      start(options, async (call) => {
        if (call.isJson && options.html === true)
          throw new AppError("INPUT_USAGE", "Choose --json or --html, not both.");
        const { text, url, file, document: isDocument = false } = options;
        const input = await readInput({ argument, text, url, file, isDocument });
        return await withGraph<ExitCode>(call, async (app) => {
          const bar = progressBar("Checking");
          const checked = await checkedDocument(app, input, {
            at: timeOf(options),
            ...("document" in input && { onProgress: bar.update }),
          }).finally(bar.end);
          await give(reportOf(checked, input, call, options), options.out);
          return 0;
        });
      }),
    );
}

function timeOf({ valid, atRevision }: CheckOptions): { valid?: string; revision?: number } {
  return { ...(valid !== undefined && { valid }), ...(atRevision !== undefined && { revision: atRevision }) };
}

function reportOf(checked: Checked, input: LookUpInput, { isJson }: Call, { html, out }: CheckOptions): string {
  if (isJson) return JSON.stringify(forPrograms(checked));
  if (html === true) return htmlReport(Object.values(input).join(""), checked).trimEnd();
  const { isTTY, columns } = process.stdout;
  const isShown = out === undefined;
  return textReport(checked, {
    colors: isShown && isColored(),
    width: isShown && isTTY ? columns : null,
  }).trimEnd();
}

/** In the shape in which `factCheck` answers. */
function forPrograms({ checked, skipped, revision }: Checked): object {
  const passages = checked.map(({ candidates, ...passage }) => ({
    ...passage,
    candidates: candidates.map(({ claimId: _, claim: { sources, ...claim }, ...candidate }) => ({
      ...candidate,
      claim: {
        ...claim,
        citations: { edges: sources.map(({ stance, ...node }) => ({ stance, node })) },
      },
    })),
  }));
  return { checked: passages, skipped, counts: countsOf({ checked }), revision };
}

async function give(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) return print(text);
  await writeTextFile([`${text}\n`], out);
  say(`Written to ${out}.`);
}

function revisionOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be a revision's number, from 0 on.");
}

function dayOf(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError("It has to be a day such as 2026-11-27.");
}
