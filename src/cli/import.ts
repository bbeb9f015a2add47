import type { Command } from "commander";
import { importClaimReviews, type Remark } from "../app.ts";
import { type Start, sharedCommand } from "./call.ts";
import { print, printJson, say } from "./terminal.ts";

/** `claimline import`: ClaimReviews of a JSON-LD file as records of the data folder. */
export function importCommand(start: Start): Command {
  return sharedCommand("import", "take the ClaimReviews of a JSON-LD file into the records")
    .argument("<file>", "a ClaimReview, a list of them, a document with @graph or a feed")
    .action((file: string, options) =>
      start(options, async ({ config, isJson }) => {
        const report = await importClaimReviews(config, file);
        const { written, present, faults, notes } = report;
        if (isJson) printJson(report);
        else {
          for (const fault of faults) print(lineOf(file, "fault", fault));
          for (const note of notes) print(lineOf(file, "note", note));
        }
        const claims = written.filter((id) => id.startsWith("claim:")).length;
        const into = written.length === 0 ? "" : ` into ${config.dataFolder}`;
        say(
          `Wrote ${counted(claims, "claim")} and ${counted(written.length - claims, "record")} that they need${into}; ` +
            `${counted(present.length, "claim")} ${present.length === 1 ? "was" : "were"} there already; ${counted(faults.length, "fault")}.`,
        );
        return faults.length === 0 ? 0 : 1;
      }),
    );
}

/** `file#/json/pointer fault Sentence.`, one line. */
function lineOf(file: string, kind: "fault" | "note", { pointer, message }: Remark): string {
  return `${file}#${pointer} ${kind} ${message.replace(/\s+/g, " ")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
