/**
 * Which record a party or document of a review is: one that the folder holds, one that this import has made already, or a new
 * one. Ids follow from what a review says, so that the same review makes the same ids again.
 */
import { createHash } from "node:crypto";
import { documentUrl } from "../../domain/document-url.ts";
import type { Dataset, RecordKind } from "../../domain/record.ts";
import { PARTY_KINDS } from "../../domain/record-id.ts";

/** A record as it is written into a file. */
export type RecordDraft = Readonly<Record<string, unknown>> & { readonly id: string };

const SLUG_LENGTH = 60;
const HASH_LENGTH = 10;

/** An id of this kind out of a text for people and a key that tells it from others: `claim:the-words-0123456789`. */
export function derivedId(kind: RecordKind, text: string, key: string): string {
  const hash = createHash("sha256").update(key.normalize("NFKC")).digest("hex").slice(0, HASH_LENGTH);
  return `${kind}:${[slugOf(text), hash].filter((part) => part !== "").join("-")}`;
}

/** Whole words of a text as a slug; empty where it has no letter or digit of ASCII. */
export function slugOf(text: string): string {
  const words =
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, SLUG_LENGTH) : `${slug}-${word}`;
    if (longer.length > SLUG_LENGTH) break;
    slug = longer;
  }
  return slug;
}

/** Case, width and blanks aside, as the rule on names has it. */
export function foldedName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The records of a folder and of an import, by their ids, names and addresses. */
export class RecordFinder {
  readonly #held: ReadonlySet<string>;
  readonly #unreadable: ReadonlySet<string>;
  readonly #byName = new Map<string, string>();
  readonly #byAddress = new Map<string, string>();
  readonly #topics = new Map<string, string>();
  /** New records by id. */
  readonly made = new Map<string, RecordDraft>();

  /** `unreadable` holds ids of records that exist and have faults: nothing is written over them, and nothing new leans on them. */
  constructor(dataset: Dataset, unreadable: ReadonlySet<string>) {
    const records = Object.values(dataset).flat();
    this.#held = new Set(records.map(({ id }) => id));
    this.#unreadable = unreadable;
    for (const kind of PARTY_KINDS) {
      for (const { id, name, aliases = [] } of dataset[kind]) {
        for (const each of [name, ...aliases]) this.#byName.set(foldedName(each), id);
      }
    }
    for (const topic of dataset.claim.flatMap(({ topics = [] }) => topics)) this.topicSpelled(topic);
    for (const { id, url, copyUrl, archivedUrl } of dataset.source) {
      for (const each of [archivedUrl, copyUrl, url]) this.#keepAddress(each, id);
    }
    // A source's own address counts before another's copy.
    for (const { id, url } of dataset.source) this.#keepAddress(url, id);
  }

  /** Whether the folder held it before, as a record that can be read. */
  isHeld(id: string): boolean {
    return this.#held.has(id);
  }

  /** Whether there is such a record, be it a new one or one that cannot be read. */
  has(id: string): boolean {
    return this.isAnother(id) || this.#unreadable.has(id);
  }

  /** Whether the id is taken by a record that is known to be another; one that cannot be read may be the same. */
  isAnother(id: string): boolean {
    return this.#held.has(id) || this.made.has(id);
  }

  partyNamed(name: string): string | null {
    return this.#byName.get(foldedName(name)) ?? null;
  }

  sourceAt(url: string): string | null {
    return this.#byAddress.get(documentUrl(url) ?? "") ?? null;
  }

  /** The topic as it was first spelled here: one that differs in case, hyphens or a plural is the same by the rule on topics. */
  topicSpelled(topic: string): string {
    const folded = topic.toLowerCase().replaceAll("-", " ").replace(/s$/, "");
    const spelled = this.#topics.get(folded) ?? topic;
    this.#topics.set(folded, spelled);
    return spelled;
  }

  /** Takes in a new record with the names or the address by which it is found from now on. */
  add(draft: RecordDraft, { name, url }: { readonly name?: string; readonly url?: string }): string {
    this.made.set(draft.id, draft);
    if (name !== undefined) this.#byName.set(foldedName(name), draft.id);
    this.#keepAddress(url, draft.id);
    return draft.id;
  }

  #keepAddress(url: string | undefined, id: string): void {
    const address = url === undefined ? null : documentUrl(url);
    if (address !== null) this.#byAddress.set(address, id);
  }
}
