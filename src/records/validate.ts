/** A data folder read and held to every rule. */
import { compareProblems, formatProblem, type Problem } from "../domain/problem.ts";
import type { Dataset } from "../domain/record.ts";
import { checkDataset } from "../domain/rules/rules.ts";
import { AppError } from "../errors.ts";
import { readFolder } from "./read-folder.ts";

/** The records without a fault of shape, and everything that is wrong with the folder. */
export interface Validation {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/**
 * Reads a data folder and applies every rule; all problems at once, sorted. `wording` is a text whose sentences no record may
 * borrow. Throws `DATA_NOT_FOUND` only.
 */
export async function validateFolder(folder: string, options: { readonly wording?: string } = {}): Promise<Validation> {
  const { dataset, problems, unreadable, locate } = await readFolder(folder);
  const broken = checkDataset(dataset, locate, { ...options, unreadable });
  return { dataset, problems: [...problems, ...broken].sort(compareProblems) };
}

/** The data set of a folder without faults. Throws `DATA_NOT_FOUND`, or `DATA_INVALID` with all `problems` in its details. */
export async function getDataset(folder: string): Promise<Dataset> {
  const { dataset, problems } = await validateFolder(folder);
  const [first] = problems;
  if (first === undefined) return dataset;
  const faults = problems.length === 1 ? "a fault" : `${problems.length} faults, of which the first is`;
  const message = `The records in "${folder}" have ${faults}: ${formatProblem(first)} Nothing was loaded.`;
  throw new AppError("DATA_INVALID", message, { details: { problems } });
}
