/** A fault in the records: a value that says which rule, where, and what, so that all can be shown at once. */
import { compareTexts } from "./text-order.ts";

/** Place of a value inside a record: keys and list positions from the top. */
export type RecordPath = readonly (string | number)[];

/** A place in a file; lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Position {
  /** Stable id of the rule, such as `reference-resolves`. */
  readonly rule: string;
  readonly path: RecordPath;
  /** A whole sentence with the offending value and, where cheap, the nearest valid one. */
  readonly message: string;
}

/** Orders problems as a reader meets them: by file, line, column, then rule and message. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareTexts(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.message, b.message)
  );
}

/** `file:line:column rule message`, one line, as compilers write it. */
export function formatProblem({ file, line, column, rule, message }: Problem): string {
  return `${file}:${line}:${column} ${rule} ${message.replace(/\s+/g, " ")}`;
}

/** A path as people write it: `assessments[0].basedOn[1]`; empty for the whole record. */
export function formatPath(path: RecordPath): string {
  return path.map((part, i) => (typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`)).join("");
}
