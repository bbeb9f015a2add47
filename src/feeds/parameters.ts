/**
 * What the readers of a feed may ask for, and what it becomes: parameters of an address (or of a command) become the variables of the
 * feed's document. Which there are follows from the document: `filter` and its short forms, `at`, `known` and `revision` for the
 * point in time, every other variable under its own name. Values are held to their types by the schema when the document is asked.
 */
import { suggestion } from "../domain/nearest.ts";
import { AppError } from "../errors.ts";
import type { Json, Variables } from "../graph/selection.ts";
import type { Feed } from "./feed.ts";
import type { Input, InputTypes } from "./queries.ts";
import { JSON_FORM, nameOf, type ShortForm, shortFormOf, TEXT_FORM, type ValueForm } from "./short-form.ts";

/** What somebody has asked a feed for. */
export interface Parameters {
  readonly variables: Variables;
  /** Values of the parameters that the writer alone knows. */
  readonly options: Readonly<Record<string, string>>;
}

/** One parameter, for those who want to know what a feed takes. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly form: ValueForm;
  /** All values there are; null where they cannot be listed. */
  readonly words: readonly string[] | null;
  /** Whether it takes several values, with commas between them. */
  readonly isList: boolean;
  /** What holds where it is left out, as it would be written; null for nothing in particular. */
  readonly otherwise: string | null;
}

/** A parameter, and where its value goes: into a variable (or a member of one), or to the writer. */
interface Place extends Omit<Parameter, "name"> {
  readonly path: readonly [variable: string, member?: string] | null;
  readonly read: ShortForm["read"];
}

/** Variables of every page, which are nobody's to choose. */
const PAGING: readonly string[] = ["first", "after"];

/** What a member of `at` is called as a parameter; others keep their names. */
const POINT_NAMES: Readonly<Record<string, string>> = { valid: "at" };

/** Parameters by the name that they have in the explorer's addresses. */
const SECOND_NAMES: Readonly<Record<string, string>> = { valid: "at" };

const LONGEST_SHOWN = 60;

/** Every parameter that a feed takes. */
export function parametersOf(types: InputTypes, feed: Feed): readonly Parameter[] {
  return [...placesOf(types, feed)].map(([name, { description, form, words, isList, otherwise }]) => ({
    name,
    description,
    form,
    words,
    isList,
    otherwise,
  }));
}

/** Reads parameters by name. Throws `INPUT_INVALID` for one that the feed does not take, that is empty, or that cannot be read. */
export function readParameters(types: InputTypes, feed: Feed, given: Iterable<readonly [string, string]>): Parameters {
  const places = placesOf(types, feed);
  const values = new Map<string, string>();
  for (const [written, value] of given) {
    const name = SECOND_NAMES[written] ?? written;
    const place = places.get(name);
    if (place === undefined) throw unknownParameter(feed, name, places.keys());
    if (value.trim() === "") throw new AppError("INPUT_INVALID", `The parameter \`${name}\` is empty.`);
    const before = values.get(name);
    if (before !== undefined && !place.isList) {
      throw new AppError("INPUT_INVALID", `The parameter \`${name}\` is given twice; it takes one value.`);
    }
    values.set(name, before === undefined ? value : `${before},${value}`);
  }
  return valuesOf(places, values);
}

/** In the order of the places, so that the order in which parameters are written makes no difference. */
function valuesOf(places: ReadonlyMap<string, Place>, values: ReadonlyMap<string, string>): Parameters {
  const whole: Record<string, Json> = {};
  const members: Record<string, Record<string, Json>> = {};
  const options: Record<string, string> = {};
  for (const [name, { path, read }] of places) {
    const text = values.get(name);
    if (text === undefined) continue;
    if (path === null) options[name] = text;
    else if (path[1] === undefined) whole[path[0]] = read(text, name);
    else members[path[0]] = { ...members[path[0]], [path[1]]: read(text, name) };
  }
  for (const [variable, parts] of Object.entries(members)) {
    // A filter that is given whole must hold beside its short forms.
    whole[variable] = whole[variable] === undefined ? parts : { and: [whole[variable], parts] };
  }
  return { variables: whole, options };
}

function placesOf(types: InputTypes, feed: Feed): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [variable, input] of Object.entries(types.variablesOf(feed.document))) {
    if (PAGING.includes(variable)) continue;
    const fields = Object.entries(types.inputFieldsOf(nameOf(input.type)) ?? {});
    if (variable === "at") {
      for (const [member, field] of fields) {
        const short = shortFormOf(types, field.type);
        if (short !== null) places.set(POINT_NAMES[member] ?? member, placeOf([variable, member], short, field));
      }
      continue;
    }
    const short = fields.length > 0 ? null : shortFormOf(types, input.type);
    places.set(variable, placeOf([variable], short ?? JSON_FORM, input));
    if (variable === "filter") for (const [name, place] of shortForms(types, fields)) places.set(name, place);
  }
  for (const [name, description] of Object.entries(feed.options ?? {})) {
    places.set(name, placeOf(null, TEXT_FORM, { description, otherwise: null }));
  }
  return places;
}

/** Those of the filter's fields; of a list of texts each is named in the singular: `topic=linux`. */
function* shortForms(types: InputTypes, fields: readonly (readonly [string, Input])[]): Generator<[string, Place]> {
  for (const [member, field] of fields) {
    const short = shortFormOf(types, field.type);
    const name = field.type === "TextListFilter" ? member.replace(/(?<=s)es$|s$/, "") : member;
    if (short !== null) yield [name, placeOf(["filter", member], short, field)];
  }
}

function placeOf(path: Place["path"], short: ShortForm, { description, otherwise }: Omit<Input, "type">): Place {
  const told = description.replace(/\s+/g, " ").replace("`at.valid`", "`at`");
  return { path, ...short, description: told, otherwise: otherwise === null ? null : String(otherwise) };
}

function unknownParameter(feed: Feed, name: string, known: Iterable<string>): AppError {
  const names = [...known];
  const shown = name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;
  const nearest = suggestion(name, names) || ` It takes ${names.join(", ")}.`;
  return new AppError("INPUT_INVALID", `The feed ${feed.name} takes no parameter "${shown}".${nearest}`, {
    details: { parameter: shown },
  });
}
