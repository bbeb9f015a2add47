/**
 * Short forms of a filter's plain fields: `status=REFUTED,MISLEADING` for `{"status": {"in": ["REFUTED", "MISLEADING"]}}`. Which
 * fields have one follows from the types of the schema, so that a field that is added to a filter has its short form as well.
 */
import { parsePartialDate } from "../domain/partial-date.ts";
import { AppError } from "../errors.ts";
import type { Json } from "../graph/selection.ts";
import type { Queries } from "./queries.ts";

/** Turns the text of a parameter into the value of a field. Throws `INPUT_INVALID`. */
export type ShortForm = (text: string, name: string) => Json;

/** The short form of a field of this type; null where the type says too much for one. */
export function shortFormOf(queries: Pick<Queries, "inputFieldsOf">, type: string): ShortForm | null {
  const fields = queries.inputFieldsOf(nameOf(type));
  if (fields === null) return leafOf(type);
  if (isList(type)) return null;
  const { contains, hasAny, within, some } = fields;
  if (contains !== undefined) return (text) => ({ contains: text });
  if (fields.in !== undefined) return inside("in", leafOf(fields.in));
  if (hasAny !== undefined) return inside("hasAny", leafOf(hasAny));
  if (within !== undefined) return (text, name) => ({ within: rangeOf(text, name) });
  return some === undefined ? null : relatedOf(queries, some);
}

/** Things related to one of these: by the id of the node, or that of the node at the far end of a relationship. */
function relatedOf(queries: Pick<Queries, "inputFieldsOf">, type: string): ShortForm | null {
  const fields = queries.inputFieldsOf(nameOf(type)) ?? {};
  const byId = inside("id", inside("in", leafOf("[ID!]")));
  if (fields.id !== undefined) return inside("some", byId);
  const far = Object.entries(fields).find(([name, each]) => name !== "not" && hasId(queries, each))?.[0];
  return far === undefined ? null : inside("some", inside(far, byId));
}

function hasId(queries: Pick<Queries, "inputFieldsOf">, type: string): boolean {
  return !isList(type) && queries.inputFieldsOf(type)?.id !== undefined;
}

function leafOf(type: string): ShortForm {
  const isNumber = ["Int", "Float"].includes(nameOf(type));
  // What is no number stays as it is, and the schema says so.
  const read = (text: string): Json => (isNumber && text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text);
  return isList(type) ? (text) => text.split(",").map((each) => read(each.trim())) : read;
}

function inside(member: string, form: ShortForm): ShortForm {
  return (text, name) => ({ [member]: form(text, name) });
}

/** The days that a partial date may be: `2026`, `2026-09`, `2026-09/2026-10`. */
function rangeOf(text: string, name: string): Json {
  const parsed = parsePartialDate(text);
  if ("fault" in parsed) throw new AppError("INPUT_INVALID", `The parameter \`${name}\` is no date: ${parsed.fault}`);
  return { from: parsed.date.earliest, to: parsed.date.latest };
}

/** The named type inside lists and non-null marks. */
export function nameOf(type: string): string {
  return type.replace(/[[\]!]/g, "");
}

/** Whether a type is a list. */
export function isList(type: string): boolean {
  return type.startsWith("[");
}
