/** What a schema finds wrong with a value, said in whole sentences with the nearest right word. */
import { z } from "zod";
import { suggestion } from "../domain/nearest.ts";
import { formatPath, type RecordPath } from "../domain/problem.ts";

/** A fault of shape; `onKey` when the key itself is wrong. */
export interface ShapeFault {
  readonly rule: "record-shape" | "unknown-key" | "missing-key" | "unknown-word" | "date-form";
  readonly path: RecordPath;
  readonly onKey: boolean;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** All faults of a value whose check by the schema has failed with these issues. */
export function shapeFaults(schema: z.ZodType, issues: readonly Issue[]): ShapeFault[] {
  return issues.flatMap((issue) => faultsOf(schema, issue, toPath(issue.path)));
}

function faultsOf(schema: z.ZodType, issue: Issue, path: RecordPath): ShapeFault[] {
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => {
        const message = `"${key}" is not a key of ${placeName(path)}.${suggestion(key, known)}`;
        return { rule: "unknown-key", path: [...path, key], onKey: true, message };
      });
    }
    case "invalid_value":
      return [issue.input === undefined ? missing(path) : fault("unknown-word", path, wordMessage(issue))];
    case "invalid_type":
      return [issue.input === undefined ? missing(path) : fault("record-shape", path, typeMessage(issue, path))];
    case "invalid_union":
      return unionFaults(schema, issue, path);
    case "custom":
      return [fault(issue.params?.rule === "date-form" ? "date-form" : "record-shape", path, issue.message)];
    default:
      return [fault("record-shape", path, issue.message)];
  }
}

/** Of a union's branches the one that takes values of this type at all; unions stand for dates only. */
function unionFaults(
  schema: z.ZodType,
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: RecordPath,
): ShapeFault[] {
  if (issue.input === undefined) return [missing(path)];
  if (issue.input === null) return [fault("record-shape", path, noValue(path))];
  const branch = issue.errors.find(
    (issues) => !issues.some((each) => each.code === "invalid_type" && each.path.length === 0),
  );
  if (branch === undefined) {
    return [
      fault("date-form", path, `${shown(issue.input)} is not a date: write one such as 2026, 2026-09 or 2026-09-30.`),
    ];
  }
  return branch.flatMap((each) => faultsOf(schema, each, [...path, ...toPath(each.path)]));
}

function missing(path: RecordPath): ShapeFault {
  return fault("missing-key", path, `"${String(path.at(-1))}" is missing in ${placeName(path.slice(0, -1))}.`);
}

function wordMessage(issue: Extract<Issue, { code: "invalid_value" }>): string {
  const words = issue.values.map(String);
  const given = typeof issue.input === "string" ? suggestion(issue.input, words) : "";
  return `${shown(issue.input)} is none of ${words.join(", ")}.${given}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "a mapping of keys and values",
};

function typeMessage(issue: Extract<Issue, { code: "invalid_type" }>, path: RecordPath): string {
  const name = placeName(path);
  const { input, expected } = issue;
  if (input === null) return noValue(path);
  const quotes = expected === "string" && typeof input !== "object" ? ": put it into quotes" : "";
  return `${name} must be ${TYPE_NAMES[expected] ?? expected}, and ${shown(input)} is none${quotes}.`;
}

function noValue(path: RecordPath): string {
  return `${placeName(path)} has no value: write one, or leave the key out.`;
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (input === null) return "nothing";
  return typeof input === "object" ? "a mapping" : `"${String(input)}"`;
}

function placeName(path: RecordPath): string {
  return path.length === 0 ? "the record" : `"${formatPath(path)}"`;
}

function fault(rule: ShapeFault["rule"], path: RecordPath, message: string): ShapeFault {
  return { rule, path, onKey: false, message: message.charAt(0).toUpperCase() + message.slice(1) };
}

function toPath(path: readonly PropertyKey[]): RecordPath {
  return path.map((part) => (typeof part === "symbol" ? String(part) : part));
}

/** Keys that the schema takes at a path. */
function keysAt(schema: z.core.$ZodType, path: RecordPath): string[] {
  if (schema instanceof z.ZodExactOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  if (schema instanceof z.ZodArray) return keysAt(schema.element, path.slice(1));
  if (!(schema instanceof z.ZodObject)) return [];
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(schema.shape);
  const child: z.core.$ZodType | undefined = schema.shape[key];
  return child === undefined ? [] : keysAt(child, rest);
}
