/**
 * Short forms of a filter's plain fields: `status=REFUTED,MISLEADING` for `{"status": {"in": ["REFUTED", "MISLEADING"]}}`. Which
 * fields have one follows from the types of the schema, so that a field that is added to a filter has its short form as well.
 */
import { suggestion } from "../domain/nearest.ts";
import { parsePartialDate } from "../domain/partial-date.ts";
import { AppError } from "../errors.ts";
import type { Json } from "../graph/selection.ts";
import type { InputTypes } from "./queries.ts";

/** How a value is written: one of a list of words, any text, an id, a number, a day, an instant, a date that may be coarse, JSON, or not at all. */
export type ValueForm = "word" | "text" | "id" | "number" | "day" | "instant" | "date" | "JSON" | "flag";

/** How the text of a parameter becomes the value of a field. */
export interface ShortForm {
  readonly form: ValueForm;
  /** All there are, where the form is `word`. */
  readonly words: readonly string[] | null;
  /** Whether several values are one: `status=A&status=B` is `status=A,B`. */
  readonly isList: boolean;
  /** Throws `INPUT_INVALID`. */
  read(text: string, name: string): Json;
}

const FORMS: Readonly<Record<string, ValueForm>> = {
  ID: "id",
  Int: "number",
  Float: "number",
  Date: "day",
  DateTime: "instant",
};

const LONGEST_SHOWN = 60;

/** The short form of a field of this type; null where the type says too much for one. */
export function shortFormOf(types: InputTypes, type: string): ShortForm | null {
  const fields = types.inputFieldsOf(nameOf(type));
  if (fields === null) return leafOf(types, type);
  if (isList(type)) return null;
  const { contains, hasAny, within, some } = fields;
  // Milestones have relationships of the same names, so the operators are told by their types.
  if (contains?.type === "String") return inside("contains", leafOf(types, contains.type));
  if (fields.in !== undefined) return inside("in", leafOf(types, fields.in.type));
  if (hasAny !== undefined) return inside("hasAny", leafOf(types, hasAny.type));
  if (within?.type === "DateRange") return inside("within", DATE);
  return some === undefined ? null : relatedOf(types, some.type);
}

/** Things related to one of these: by the id of the node, or that of the node at the far end of a relationship. */
function relatedOf(types: InputTypes, type: string): ShortForm | null {
  const fields = types.inputFieldsOf(nameOf(type)) ?? {};
  const byId = inside("id", inside("in", leafOf(types, "[ID!]")));
  if (fields.id !== undefined) return inside("some", byId);
  const far = Object.entries(fields).find(([name, each]) => name !== "not" && hasId(types, each.type))?.[0];
  return far === undefined ? null : inside("some", inside(far, byId));
}

function hasId(types: InputTypes, type: string): boolean {
  return !isList(type) && types.inputFieldsOf(type)?.id !== undefined;
}

function leafOf(types: InputTypes, type: string): ShortForm {
  const name = nameOf(type);
  const words = types.wordsOf(name);
  const form = words === null ? (FORMS[name] ?? "text") : "word";
  const read = (text: string, parameter: string): Json => {
    if (words !== null) return wordIn(words, text, parameter);
    const value = form === "number" && text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
    const fault = types.faultOf(name, value);
    if (fault !== null) throw unreadable(parameter, fault);
    return value;
  };
  if (!isList(type)) return { form, words, isList: false, read };
  return {
    form,
    words,
    isList: true,
    read: (text, parameter) => text.split(",").map((each) => read(each.trim(), parameter)),
  };
}

function wordIn(words: readonly string[], text: string, parameter: string): string {
  if (words.includes(text)) return text;
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  const hint = suggestion(text, words) || ` It takes ${words.join(", ")}.`;
  throw new AppError("INPUT_INVALID", `The parameter \`${parameter}\` has no value "${shown}".${hint}`);
}

function inside(member: string, short: ShortForm): ShortForm {
  return { ...short, read: (text, name) => ({ [member]: short.read(text, name) }) };
}

/** The days that a partial date may be: `2026`, `2026-09`, `2026-09/2026-10`. */
const DATE: ShortForm = {
  form: "date",
  words: null,
  isList: false,
  read(text, name) {
    const parsed = parsePartialDate(text);
    if ("fault" in parsed) throw unreadable(name, parsed.fault);
    return { from: parsed.date.earliest, to: parsed.date.latest };
  },
};

/** Any text, as it is. */
export const TEXT_FORM: ShortForm = { form: "text", words: null, isList: false, read: (text) => text };

/** Whatever has no short form. */
export const JSON_FORM: ShortForm = {
  form: "JSON",
  words: null,
  isList: false,
  read(text, name) {
    try {
      return JSON.parse(text) as Json;
    } catch (cause) {
      const message = `The parameter \`${name}\` is not JSON: ${(cause as Error).message}.`;
      throw new AppError("INPUT_INVALID", message, { cause });
    }
  },
};

function unreadable(parameter: string, fault: string): AppError {
  return new AppError("INPUT_INVALID", `The parameter \`${parameter}\` cannot be read: ${fault}`);
}

/** The named type inside lists and non-null marks. */
export function nameOf(type: string): string {
  return type.replace(/[[\]!]/g, "");
}

function isList(type: string): boolean {
  return type.startsWith("[");
}
