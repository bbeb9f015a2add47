/** Values of a JSON-LD document with their places. Keys are only ever asked for by name, so whatever else a document holds stays where it is. */
import { withoutCredentials } from "../../domain/claim-review-address.ts";
import { plainText } from "./plain-text.ts";
import { type Remark, stepInto } from "./remark.ts";

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

/** What the objects of a document share. */
export interface JsonDocument {
  /** Objects that others may stand for by `{"@id": …}` alone. */
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** Told what is left out. */
  readonly note: (remark: Remark) => void;
}

/** An object of the document and its place. */
export class JsonNode {
  readonly value: JsonObject;
  readonly pointer: string;
  /** What stands between this object and the one that names it and says how they hang together (schema.org's Role). */
  readonly role: JsonNode | null;
  readonly #document: JsonDocument;
  readonly #isText: boolean;

  /** `isText` where a text stands in the document instead of the object. */
  constructor(
    value: JsonObject,
    pointer: string,
    document: JsonDocument,
    { role = null, isText = false }: { readonly role?: JsonNode | null; readonly isText?: boolean } = {},
  ) {
    this.value = value;
    this.pointer = pointer;
    this.#document = document;
    this.role = role;
    this.#isText = isText;
  }

  /** The place of a member. */
  at(key: string): string {
    return this.#isText ? this.pointer : stepInto(this.pointer, key);
  }

  /** Says that something of a member, or of the whole object, is left out. */
  note(message: string, key?: string): void {
    this.#document.note({ pointer: key === undefined ? this.pointer : this.at(key), message });
  }

  /** A member; undefined where it is absent or null. */
  member(key: string): unknown {
    return Object.hasOwn(this.value, key) ? bareValue(this.value[key]) : undefined;
  }

  /** The types, without the vocabulary's address before them. */
  types(): string[] {
    const types = [this.member("@type") ?? []].flat();
    return types.flatMap((type) =>
      typeof type === "string" ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, "")] : [],
    );
  }

  /**
   * A text of at most so many characters, in one line; characters that nobody sees and passwords in addresses are left out, and
   * that is noted. Null where it is absent or blank. Throws an {@link ItemFault} for anything else.
   */
  text(key: string, most: number): string | null {
    const value = this.#single(key);
    return value === undefined ? null : this.#plain(value, key, this.at(key), most);
  }

  /** Texts, one or a list; blank ones are left out. Throws an {@link ItemFault} for anything else. */
  texts(key: string, most: number): string[] {
    return this.#entries(key).flatMap(({ value, pointer }) => this.#plain(value, key, pointer, most) ?? []);
  }

  /** A number, be it written as a text; null where it is absent. Throws an {@link ItemFault}. */
  number(key: string): number | null {
    const value = this.#single(key);
    if (value === undefined || value === "") return null;
    const number = typeof value === "string" && /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
    if (typeof number !== "number") {
      throw new ItemFault(this.at(key), `"${key}" is ${nameOf(value)}, and has to be a number.`);
    }
    if (Number.isFinite(number)) return number;
    const most = Number.MAX_VALUE.toPrecision(3);
    throw new ItemFault(this.at(key), `"${key}" is too large: numbers are read between -${most} and ${most}.`);
  }

  /**
   * Members that are objects, one or a list; a text stands for an object that has only that under `textKey`, and a Role for what
   * it leads to. Throws an {@link ItemFault}.
   */
  nodes(key: string, textKey: string): JsonNode[] {
    return this.#entries(key).flatMap(({ value, pointer }) => {
      const node = this.#nodeOf(value, pointer, textKey, null);
      if (node === null) {
        throw new ItemFault(pointer, `"${key}" holds ${nameOf(value)}, and has to hold objects or texts.`);
      }
      const ends = node.types().some((type) => type.endsWith("Role")) ? node.#ends(key, textKey) : [];
      return ends.length === 0 ? [node] : ends;
    });
  }

  /** What a Role leads to, under the same name as the Role itself; another Role there is taken as it is. */
  #ends(key: string, textKey: string): JsonNode[] {
    return this.#entries(key).flatMap(({ value, pointer }) => this.#nodeOf(value, pointer, textKey, this) ?? []);
  }

  #nodeOf(value: unknown, pointer: string, textKey: string, role: JsonNode | null): JsonNode | null {
    if (typeof value === "string") {
      return new JsonNode({ [textKey]: value }, pointer, this.#document, { role, isText: true });
    }
    return isObject(value) ? new JsonNode(this.#whole(value), pointer, this.#document, { role }) : null;
  }

  /** A member; in JSON-LD a list of one is the one. */
  #single(key: string): unknown {
    const value = this.member(key);
    return Array.isArray(value) && value.length === 1 ? bareValue(value[0]) : value;
  }

  #entries(key: string): { readonly value: unknown; readonly pointer: string }[] {
    const value = this.member(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [{ value, pointer: this.at(key) }];
    if (value.length > MOST_LISTED) {
      throw new ItemFault(this.at(key), `"${key}" has ${value.length} entries, and at most ${MOST_LISTED} are read.`);
    }
    return value.map((each, i) => ({ value: bareValue(each), pointer: stepInto(this.at(key), i) }));
  }

  #plain(value: unknown, key: string, pointer: string, most: number): string | null {
    if (typeof value !== "string") throw new ItemFault(pointer, `"${key}" is ${nameOf(value)}, and has to be a text.`);
    const { text: plain, dropped } = plainText(value);
    if (plain.length > most) {
      throw new ItemFault(pointer, `"${key}" has ${plain.length} characters, and at most ${most} are read.`);
    }
    const text = withoutCredentials(plain);
    const leaveOut = (what: string) => this.#document.note({ pointer, message: `"${key}" holds ${what} left out.` });
    if (dropped.length > 0) leaveOut(`characters that nobody sees (${dropped.slice(0, 5).join(", ")}), which are`);
    if (text !== plain) leaveOut("an address with a user or a password, which are");
    return text === "" ? null : text;
  }

  /** The object that a reference stands for. */
  #whole(value: JsonObject): JsonObject {
    const id = Object.hasOwn(value, "@id") ? value["@id"] : undefined;
    const isReference = typeof id === "string" && Object.keys(value).every((key) => key === "@id" || key === "@type");
    return isReference ? (this.#document.byId.get(id) ?? value) : value;
  }
}

/** What a value object of JSON-LD (`{"@value": "…", "@language": "en"}`) holds, or the value itself; undefined for null. */
function bareValue(value: unknown): unknown {
  const bare = isObject(value) && Object.hasOwn(value, "@value") ? value["@value"] : value;
  return bare ?? undefined;
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null || value === undefined) return "null";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
