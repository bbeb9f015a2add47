/**
 * What a reader asks of the graph: a tree of fields with arguments. It is GraphQL's shape without GraphQL's machinery,
 * so that whoever asks need not ask in GraphQL. A tree is planned once and run many times with other variables; therefore an
 * argument knows not only its value but where the value comes from.
 */

/** Plain data. `undefined` members are absent members. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Values of the variables of one run, by name. */
export type Variables = Readonly<Record<string, Json | undefined>>;

type ArgSource =
  | { readonly kind: "constant" }
  | { readonly kind: "variable"; readonly path: readonly (string | number)[] }
  | { readonly kind: "list"; readonly items: readonly Arg[] }
  | { readonly kind: "object"; readonly members: Readonly<Record<string, Arg>> };

/** An argument's value (or a part of it), with where to find that value again in another run's variables. */
export class Arg {
  readonly value: Json | undefined;
  readonly #source: ArgSource;

  private constructor(value: Json | undefined, source: ArgSource) {
    this.value = value;
    this.#source = source;
  }

  /** A value written into the document: the same in every run. */
  static constant(value: Json | undefined): Arg {
    return new Arg(value, { kind: "constant" });
  }

  /** The whole value of a variable. */
  static variable(name: string, value: Json | undefined): Arg {
    return new Arg(value, { kind: "variable", path: [name] });
  }

  /** A list literal, some of whose items hold variables. */
  static list(items: readonly Arg[]): Arg {
    return new Arg(
      items.map((item) => item.value ?? null),
      { kind: "list", items },
    );
  }

  /** An object literal, some of whose members hold variables. */
  static object(members: Readonly<Record<string, Arg>>): Arg {
    const value = Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member.value]));
    return new Arg(value, { kind: "object", members });
  }

  /** A member of an object; an absent one has the value `undefined`. */
  member(name: string): Arg {
    const value = isObject(this.value) ? this.value[name] : undefined;
    if (this.#source.kind === "object") return this.#source.members[name] ?? Arg.constant(undefined);
    if (this.#source.kind === "variable")
      return new Arg(value, { kind: "variable", path: [...this.#source.path, name] });
    return Arg.constant(value);
  }

  /** Names of the members that were given, be it as null. */
  given(): readonly string[] {
    if (!isObject(this.value)) return [];
    const value = this.value;
    return Object.keys(value).filter((name) => value[name] !== undefined);
  }

  /** Names of the members that are neither absent nor null. */
  members(): readonly string[] {
    if (!isObject(this.value)) return [];
    const value = this.value;
    return Object.keys(value).filter((name) => value[name] !== undefined && value[name] !== null);
  }

  /** The items of a list; a single value counts as a list of one, as in GraphQL. */
  items(): readonly Arg[] {
    if (this.value === undefined || this.value === null) return [];
    if (!Array.isArray(this.value)) return [this];
    if (this.#source.kind === "list") return this.#source.items;
    const source = this.#source;
    return this.value.map((value: Json, index) =>
      source.kind === "variable"
        ? new Arg(value, { kind: "variable", path: [...source.path, index] })
        : Arg.constant(value),
    );
  }

  /** The value in another run. */
  in(variables: Variables): Json | undefined {
    switch (this.#source.kind) {
      case "constant":
        return this.value;
      case "variable":
        return this.#source.path.reduce<Json | undefined>(step, variables);
      case "list":
        return this.#source.items.map((item) => item.in(variables) ?? null);
      case "object":
        return Object.fromEntries(
          Object.entries(this.#source.members).map(([name, member]) => [name, member.in(variables)]),
        );
    }
  }
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function step(value: Json | undefined, key: string | number): Json | undefined {
  if (typeof key === "number") return Array.isArray(value) ? (value as readonly Json[])[key] : undefined;
  return isObject(value) ? value[key] : undefined;
}

/** A field that is answered without the graph: whoever completes an answer knows the type. Readers pass over it. */
export const TYPE_NAME = "__typename";

/** Rows of a page that asks for no number. */
export const DEFAULT_PAGE = 20;

/** One selected field. */
export interface FieldSelection {
  /** The name in the answer: the alias, else the field's name. */
  readonly key: string;
  readonly name: string;
  /** Arguments with the schema's defaults filled in; absent ones are left out. */
  readonly args: Readonly<Record<string, Arg>>;
  /** The object type that a fragment on an interface or union narrowed to; null where none did. */
  readonly on: string | null;
  readonly fields: readonly FieldSelection[];
}

/**
 * Under which name a field's value stands in what a reader returns: fields of narrowed types are kept apart, by a character that
 * no alias has.
 */
export function resultKey(field: Pick<FieldSelection, "key" | "on">): string {
  return field.on === null ? field.key : `${field.key}:${field.on}`;
}

/** One operation: its root fields are answered at one revision, but for those that name another. */
export interface ReadOperation {
  /** Identity under which plans are kept; the same object for the same document. */
  readonly document: object;
  /** Whatever besides the document decides the shape of the selection: operation name, shape of the variables. See `shapeOf`. */
  readonly shape: string;
  readonly variables: Variables;
  /** Builds the selection; called only when no plan is kept. */
  readonly select: () => readonly FieldSelection[];
  /** The day that `now` defaults to (UTC), and the instant of the call. */
  readonly today: string;
  readonly instant: string;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** What an operation answered: one value a root field, in their order. */
export interface ReadAnswer {
  /** The newest revision that was read; null where nothing was. */
  readonly revision: number | null;
  readonly values: readonly Json[];
}

/** A word of a closed list, or a text that looks like one. */
const WORD = /^[A-Z][A-Z_]*$/;

/**
 * The part of the variables that may change a statement's text: which members are there, words of closed lists, booleans,
 * prefixes of ids. Two calls of one document with the same shape run the same text with other parameters.
 */
export function shapeOf(value: Json | undefined): string {
  if (value === null || value === undefined) return "-";
  if (typeof value === "string") return WORD.test(value) ? value : (/^[a-z]+:/.exec(value)?.[0] ?? "s");
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "number") return "n";
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const plain = items.every((item) => item === null || typeof item !== "object");
    const shapes = items.map(shapeOf);
    // Of plain values that are no words it does not matter how many there are.
    const isTold = (shape: string, index: number) => !plain || WORD.test(shape) || shapes.indexOf(shape) === index;
    return `[${shapes.filter(isTold).join(",")}]`;
  }
  const object = value as { readonly [key: string]: Json | undefined };
  return `{${Object.keys(object)
    .sort()
    .map((key) => `${key}:${shapeOf(object[key])}`)
    .join(",")}}`;
}
