/**
 * What the readers of a feed may ask for, and what it becomes: parameters of an address (or of a command) become the variables of the
 * feed's document. Which there are follows from the document: `filter` and its short forms, `at`, `known` and `revision` for the
 * point in time, every other variable under its own name. Values are held to their types by the schema when the document is asked.
 */
import { suggestion } from "../domain/nearest.ts";
import { AppError } from "../errors.ts";
import type { Json, Variables } from "../graph/selection.ts";
import type { Feed } from "./feed.ts";
import type { Queries } from "./queries.ts";
import { isList, nameOf, type ShortForm, shortFormOf } from "./short-form.ts";

/** What somebody has asked a feed for. */
export interface Parameters {
  readonly variables: Variables;
  /** Values of the parameters that the writer alone knows. */
  readonly options: Readonly<Record<string, string>>;
}

/** Where the value of a parameter goes: a variable (or a member of one), or an option of the writer. */
interface Place {
  readonly path: readonly [variable: string, member?: string] | null;
  readonly read: ShortForm;
  /** Whether several values are one: `status=A&status=B` is `status=A,B`. */
  readonly isList: boolean;
}

/** Variables of every page, which are nobody's to choose. */
const PAGING: readonly string[] = ["first", "after"];

/** What a member of `at` is called as a parameter; others keep their names. */
const POINT_NAMES: Readonly<Record<string, string>> = { valid: "at" };

const LONGEST_SHOWN = 60;

/** Names of all parameters that a feed takes. */
export function parameterNames(queries: Queries, feed: Feed): string[] {
  return [...placesOf(queries, feed).keys()];
}

/** Reads parameters by name. Throws `INPUT_INVALID` for one that the feed does not take, that is empty, or that cannot be read. */
export function readParameters(queries: Queries, feed: Feed, given: Iterable<readonly [string, string]>): Parameters {
  const places = placesOf(queries, feed);
  const values = new Map<string, string>();
  for (const [name, value] of given) {
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

function placesOf(queries: Queries, feed: Feed): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [variable, type] of Object.entries(queries.variablesOf(feed.document))) {
    if (PAGING.includes(variable)) continue;
    const fields = Object.entries(queries.inputFieldsOf(nameOf(type)) ?? {});
    if (variable === "at") {
      for (const [member, each] of fields) {
        const read = shortFormOf(queries, each);
        if (read !== null) places.set(POINT_NAMES[member] ?? member, { path: [variable, member], read, isList: false });
      }
      continue;
    }
    const read = fields.length > 0 ? jsonOf : (shortFormOf(queries, type) ?? jsonOf);
    places.set(variable, { path: [variable], read, isList: isList(type) });
    if (variable === "filter") for (const [name, place] of shortForms(queries, fields)) places.set(name, place);
  }
  for (const name of Object.keys(feed.options ?? {}))
    places.set(name, { path: null, read: (text) => text, isList: false });
  return places;
}

/** Those of the filter's fields; of a list of texts each is named in the singular: `topic=linux`. */
function* shortForms(queries: Queries, members: readonly (readonly [string, string])[]): Generator<[string, Place]> {
  for (const [member, type] of members) {
    const read = shortFormOf(queries, type);
    if (read === null) continue;
    const fields = queries.inputFieldsOf(type);
    const takesSeveral = fields === null ? isList(type) : !("contains" in fields || "within" in fields);
    const place: Place = { path: ["filter", member], read, isList: takesSeveral };
    yield [type === "TextListFilter" ? member.replace(/(?<=s)es$|s$/, "") : member, place];
  }
}

const jsonOf: ShortForm = (text, name) => {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    const message = `The parameter \`${name}\` is not JSON: ${(cause as Error).message}.`;
    throw new AppError("INPUT_INVALID", message, { cause });
  }
};

function unknownParameter(feed: Feed, name: string, known: Iterable<string>): AppError {
  const names = [...known];
  const shown = name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;
  const nearest = suggestion(name, names) || ` It takes ${names.join(", ")}.`;
  return new AppError("INPUT_INVALID", `The feed ${feed.name} takes no parameter "${shown}".${nearest}`, {
    details: { parameter: shown },
  });
}
