/** Values of a JSON-LD document with their places. Keys are only ever asked for by name, so whatever else a document holds stays where it is. */

/** Something to say of a place in a document. */
export interface Remark {
  /** JSON pointer (RFC 6901) from the top of the document: `/@graph/3/reviewRating`; empty for all of it. */
  readonly pointer: string;
  /** A whole sentence. */
  readonly message: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Most entries that are read of one list of a review, such as its citations. */
export const MOST_LISTED = 200;

/** A fault that keeps an item from being taken; thrown inside the reading of one item, and a value outside. */
export class ItemFault extends Error {
  readonly remark: Remark;

  constructor(pointer: string, message: string) {
    super(message);
    this.remark = { pointer, message };
  }
}

/** Whether the value is an object and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A pointer with one step more. */
export function stepInto(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** An object of the document and its place. */
export class JsonNode {
  readonly value: JsonObject;
  readonly pointer: string;
  readonly #byId: ReadonlyMap<string, JsonObject>;

  /** `byId` holds the objects that others may stand for by `{"@id": …}` alone. */
  constructor(value: JsonObject, pointer: string, byId: ReadonlyMap<string, JsonObject>) {
    this.value = value;
    this.pointer = pointer;
    this.#byId = byId;
  }

  /** The place of a member. */
  at(key: string): string {
    return stepInto(this.pointer, key);
  }

  /** A member; undefined where it is absent or null. */
  member(key: string): unknown {
    return Object.hasOwn(this.value, key) ? (this.value[key] ?? undefined) : undefined;
  }

  /** The types, without the vocabulary's address before them. */
  types(): string[] {
    const types = [this.member("@type") ?? []].flat();
    return types.flatMap((type) =>
      typeof type === "string" ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, "")] : [],
    );
  }

  /**
   * A text of at most so many characters, in one line and without control characters; null where it is absent or blank. Throws
   * an {@link ItemFault} for anything else.
   */
  text(key: string, most: number): string | null {
    const value = this.member(key);
    if (value === undefined) return null;
    if (typeof value !== "string")
      throw new ItemFault(this.at(key), `"${key}" is ${nameOf(value)}, and has to be a text.`);
    const text = plainText(value);
    if (text.length <= most) return text === "" ? null : text;
    throw new ItemFault(this.at(key), `"${key}" has ${text.length} characters, and at most ${most} are read.`);
  }

  /** A number, be it written as a text; null where it is absent. Throws an {@link ItemFault}. */
  number(key: string): number | null {
    const value = this.member(key);
    if (value === undefined || value === "") return null;
    const number = typeof value === "string" && /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
    throw new ItemFault(this.at(key), `"${key}" is ${nameOf(value)}, and has to be a number.`);
  }

  /** Members that are objects, one or a list; a text stands for an object that has only that under `textKey`. Throws an {@link ItemFault}. */
  nodes(key: string, textKey: string): JsonNode[] {
    const value = this.member(key);
    if (value === undefined) return [];
    const values = Array.isArray(value) ? value : [value];
    if (values.length > MOST_LISTED) {
      throw new ItemFault(this.at(key), `"${key}" has ${values.length} entries, and at most ${MOST_LISTED} are read.`);
    }
    return values.map((each, i) => {
      const pointer = Array.isArray(value) ? stepInto(this.at(key), i) : this.at(key);
      if (typeof each === "string") return new JsonNode({ [textKey]: each }, pointer, this.#byId);
      if (isObject(each)) return new JsonNode(this.#whole(each), pointer, this.#byId);
      throw new ItemFault(pointer, `"${key}" holds ${nameOf(each)}, and has to hold objects or texts.`);
    });
  }

  /** The object that a reference stands for. */
  #whole(value: JsonObject): JsonObject {
    const id = Object.hasOwn(value, "@id") ? value["@id"] : undefined;
    const isReference = typeof id === "string" && Object.keys(value).every((key) => key === "@id" || key === "@type");
    return isReference ? (this.#byId.get(id) ?? value) : value;
  }
}

/** A text in one line: white space as single blanks, no control characters, no halves of characters. */
function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "null";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
