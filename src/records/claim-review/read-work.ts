/** Documents, parties, dates and addresses as a review names them. */
import { readInterval } from "../../domain/claim-review-date.ts";
import { recordIdOf, wordOfUrn } from "../../domain/claim-review-name.ts";
import { type PartialDate, parsePartialDate } from "../../domain/partial-date.ts";
import { isHttpUrl } from "../../domain/url.ts";
import type { Word } from "../../domain/vocabulary.ts";
import { ItemFault, type JsonNode } from "./json-node.ts";
import { publishedDate } from "./published-date.ts";

/** A person or organization as a review names it. */
export interface ReadParty {
  /** The id of a record, where the review was written by this program. */
  readonly id: string | null;
  readonly name: string;
  readonly types: readonly string[];
  readonly url: string | null;
}

/** A document as a review names it; it has a title, an address or an id. */
export interface ReadWork {
  readonly id: string | null;
  /** The kind of a record, where the review was written by this program and schema.org has no type for it. */
  readonly kind: Word<"SourceKind"> | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly types: readonly string[];
  readonly publishedOn: PartialDate | null;
  readonly authors: readonly ReadParty[];
  readonly publishers: readonly ReadParty[];
}

/** Most characters of each text; a longer id would be no name of a file. */
export const MOST = { id: 250, claim: 2_000, name: 500, address: 8_192, explanation: 20_000, date: 100 } as const;

/** The documents under a key; `today` is the last day that a date may name. Throws an {@link ItemFault}. */
export function readWorks(node: JsonNode, key: string, today: string): ReadWork[] {
  return node.nodes(key, "url").flatMap((work) => readWork(work, today) ?? []);
}

/** A document; null, and that is noted, where it can be told from no other. Throws an {@link ItemFault}. */
export function readWork(node: JsonNode, today: string): ReadWork | null {
  const key = node.member("url") === undefined && typeof node.member("sameAs") === "string" ? "sameAs" : "url";
  const written = node.text(key, MOST.address);
  const url = written !== null && isHttpUrl(written) ? written : null;
  // A citation may be a text alone, which is then no address but the title.
  const title =
    node.text("name", MOST.name) ?? node.text("headline", MOST.name) ?? (url === null ? shortened(written) : null);
  const id = ownId(node, "source");
  if (title === null && url === null && id === null) {
    node.note("This document has neither a title nor an http(s) address, and is left out.");
    return null;
  }
  return {
    id,
    kind: wordOfUrn("SourceKind", node.member("additionalType")),
    title,
    url,
    types: node.types(),
    publishedOn: readDate(node, today, id !== null),
    authors: readParties(node, "author"),
    publishers: readParties(node, "publisher"),
  };
}

function shortened(text: string | null): string | null {
  return text === null || /^[a-z][a-z0-9+.-]*:/i.test(text) ? null : text.slice(0, MOST.name);
}

/** The people and organizations under a key. Throws an {@link ItemFault}. */
export function readParties(node: JsonNode, key: string): ReadParty[] {
  return node.nodes(key, "name").flatMap((party) => {
    const name = party.text("name", MOST.name);
    if (name === null) {
      party.note(`This ${key} has no name, and is left out.`);
      return [];
    }
    const written = typeof party.member("url") === "string" ? party.text("url", MOST.address) : null;
    const url = written !== null && isHttpUrl(written) ? written : null;
    const id = ownId(party, "company") ?? ownId(party, "organization") ?? ownId(party, "person");
    return [{ id, name, types: party.types(), url }];
  });
}

/** An address, or null where there is none or a URN of ours stands in. Throws an {@link ItemFault} for another scheme. */
export function readAddress(node: JsonNode, key: string): string | null {
  const url = node.text(key, MOST.address);
  if (url === null || isHttpUrl(url)) return url;
  if (url.startsWith("urn:")) return null;
  throw new ItemFault(node.at(key), `"${url.slice(0, 100)}" is not an address that begins with https:// or http://.`);
}

/**
 * When the object was published; null, and that is noted, where it cannot be told or lies after `today`. Where `isOwn`, ranges and
 * open ends are read as well, which this program writes under "temporal".
 */
export function readDate(node: JsonNode, today: string, isOwn: boolean): PartialDate | null {
  const key = isOwn && node.member("datePublished") === undefined ? "temporal" : "datePublished";
  const text = node.text(key, MOST.date);
  if (text === null) return null;
  const date = key === "temporal" ? readInterval(text) : partialDate(publishedDate(text));
  if (date === null) node.note(`"${text}" cannot be read as one date, and is left out.`, key);
  else if ((date.earliest ?? "") > today) {
    node.note(`"${text}" lies after the day of the import, ${today}, and is left out.`, key);
    return null;
  }
  return date;
}

function partialDate(text: string | null): PartialDate | null {
  const result = text === null ? null : parsePartialDate(text);
  return result !== null && "date" in result ? result.date : null;
}

/** The id of the record that an object stands for, where this program wrote it and it is of this kind. */
export function ownId(node: JsonNode | undefined, kind: string): string | null {
  const urn = node?.member("@id");
  const id = typeof urn === "string" ? recordIdOf(urn) : null;
  return id?.startsWith(`${kind}:`) === true && id.length <= MOST.id ? id : null;
}
