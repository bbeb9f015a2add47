/**
 * One YAML text as plain values with their places. Dates stay the text that was written, so that `2026` is no number; anchors
 * and aliases are refused, so that a file is never more than it looks. Faults are values.
 */
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Pair, parseDocument } from "yaml";
import { formatPath, type Position, type RecordPath } from "../domain/problem.ts";
import { isDateKey } from "./date-key.ts";

/** A fault of the YAML itself, or a value it may not hold. */
export interface YamlFault {
  readonly rule: "yaml-syntax" | "yaml-alias";
  readonly path: RecordPath;
  readonly message: string;
  readonly at: Omit<Position, "file">;
}

export interface YamlDocument {
  /** Plain values: mappings without prototype, lists, texts, numbers, booleans and null. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Where a value begins, or its key when `onKey` is given; for a path that is not there the nearest place above it. */
  placeOf(path: RecordPath, onKey?: boolean): Omit<Position, "file">;
}

/** Errors of syntax shown for one text: the later ones follow from the first. */
const SHOWN = 3;

/** Reads one YAML text; never throws. */
export function parseYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const place = (offset: number): Omit<Position, "file"> => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: "1.2", schema: "core" });
    const errors = [...document.errors, ...document.warnings].slice(0, SHOWN);
    const faults: YamlFault[] = errors.map(({ message, pos }) => ({
      rule: "yaml-syntax",
      path: [],
      message: `This is not what a record may hold: ${message.replace(/(?:;.*|[.:]?\s*)$/, "")}.`,
      at: place(pos[0]),
    }));
    const refuse: Refuse = (node, path, rule, message) =>
      faults.push({ rule, path, message, at: place(offsetOf(node) ?? 0) });
    const value = document.errors.length > 0 ? null : plain(document.contents, [], false, refuse);
    return { value, faults, placeOf: (path, onKey) => place(findOffset(document.contents, path, onKey ?? false)) };
  } catch (cause) {
    const why = cause instanceof RangeError ? "it is nested too deeply" : String(cause);
    const at = { line: 1, column: 1 };
    return {
      value: null,
      faults: [{ rule: "yaml-syntax", path: [], message: `This cannot be read: ${why}.`, at }],
      placeOf: () => at,
    };
  }
}

type Refuse = (node: unknown, path: RecordPath, rule: YamlFault["rule"], message: string) => void;

function plain(node: unknown, path: RecordPath, isDate: boolean, refuse: Refuse): unknown {
  if (isAlias(node)) {
    refuse(
      node,
      path,
      "yaml-alias",
      `"*${node.source}" is an alias: write the value out, so that each record stands alone.`,
    );
    return null;
  }
  if (isNode(node) && "anchor" in node && node.anchor !== undefined) {
    refuse(node, path, "yaml-alias", `"&${node.anchor}" is an anchor: leave it out, since nothing may refer to it.`);
  }
  if (isMap(node)) return plainMap(node.items, path, isDate, refuse);
  if (isSeq(node)) return node.items.map((item, i) => plain(item, [...path, i], false, refuse));
  if (!isScalar(node)) return null;
  return isDate && typeof node.value === "number" ? (node.source ?? String(node.value)) : node.value;
}

function plainMap(items: readonly Pair[], path: RecordPath, isDate: boolean, refuse: Refuse): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null);
  for (const { key, value } of items) {
    if (!isScalar(key)) {
      refuse(key, path, "yaml-syntax", `A key of ${formatPath(path) || "the record"} is not a plain word.`);
      continue;
    }
    const name = keyName(key);
    result[name] = plain(value, [...path, name], isDateKey(name) || (isDate && name === "text"), refuse);
  }
  return result;
}

function keyName(key: { readonly value: unknown; readonly source?: string }): string {
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

function findOffset(contents: unknown, path: RecordPath, onKey: boolean): number {
  let node = contents;
  let offset = offsetOf(contents) ?? 0;
  for (const [i, part] of path.entries()) {
    const child = childOf(node, part);
    if (child === undefined) break;
    const isKeyWanted = onKey && i === path.length - 1;
    offset = (isKeyWanted ? offsetOf(child.key) : offsetOf(child.value)) ?? offsetOf(child.key) ?? offset;
    node = child.value;
  }
  return offset;
}

function childOf(node: unknown, part: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof part === "number") {
    const value = node.items[part];
    return value === undefined ? undefined : { key: value, value };
  }
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isPair(pair) && isScalar(pair.key) && keyName(pair.key) === String(part));
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
