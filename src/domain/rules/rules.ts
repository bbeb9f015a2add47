/** Every rule over a data set, and the function that applies them all. */
import { compareProblems, type Position, type Problem, type RecordPath } from "../problem.ts";
import type { Dataset } from "../record.ts";
import * as assessments from "./assessment-rules.ts";
import { borrowedWords } from "./borrowed-words.ts";
import * as claims from "./claim-rules.ts";
import * as dates from "./date-rules.ts";
import * as evidence from "./evidence-rules.ts";
import * as figures from "./figure-rules.ts";
import * as identity from "./identity-rules.ts";
import * as milestones from "./milestone-rules.ts";
import * as parties from "./party-rules.ts";
import * as references from "./reference-rules.ts";
import * as restatements from "./restatement-rules.ts";
import { type AnyRecord, type Rule, viewDataset } from "./rule.ts";
import * as sources from "./source-rules.ts";
import * as topics from "./topic-rules.ts";

const GROUPS = [
  identity,
  references,
  claims,
  topics,
  figures,
  evidence,
  assessments,
  dates,
  milestones,
  restatements,
  sources,
  parties,
] as const;

/** All rules; ids are unique and never reused. */
export const RULES: readonly Rule[] = GROUPS.flatMap((group) => Object.values<Rule>(group));

/** Finds where a value of a record stands; a path that the file lacks gives the nearest place above it. */
export type Locate = (record: AnyRecord, path: RecordPath) => Position;

/** What a check is told besides the records. */
export interface CheckOptions {
  /** Ids of records that exist but have faults of shape. */
  readonly unreadable?: ReadonlySet<string>;
  /** A text whose sentences no record may borrow. */
  readonly wording?: string;
}

/** Applies every rule; all problems at once, sorted. */
export function checkDataset(dataset: Dataset, locate: Locate, { unreadable, wording }: CheckOptions = {}): Problem[] {
  const view = viewDataset(dataset, unreadable);
  const rules = wording === undefined ? RULES : [...RULES, borrowedWords(wording)];
  const problems = rules.flatMap((rule) =>
    [...rule.check(view)].map(({ record, path, message }) => ({
      rule: rule.id,
      ...locate(record, path),
      path,
      message,
    })),
  );
  return problems.sort(compareProblems);
}
