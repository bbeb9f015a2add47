/** Arguments of a field: each knows its value, and where to find the value again in the variables of another run. */

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
  namesGiven(): readonly string[] {
    if (!isObject(this.value)) return [];
    const value = this.value;
    return Object.keys(value).filter((name) => value[name] !== undefined);
  }

  /** Names of the members that are neither absent nor null. */
  namesWithValue(): readonly string[] {
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
