/** Terms of RDF for what the graph holds: names, texts, dates. Whatever is made here can be written, whatever a record says. */
import { DataFactory, type Literal, type NamedNode } from "n3";
import { intervalText, isPlainDate, type WrittenDate } from "../../domain/claim-review-date.ts";
import { recordUrn } from "../../domain/claim-review-name.ts";
import { isHttpUrl } from "../../domain/url.ts";
import { writableText } from "../characters.ts";
import { iriOf } from "../iri.ts";

const { namedNode, literal } = DataFactory;

/** The vocabularies, by the prefixes under which they are written. */
export const PREFIXES = {
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
} as const;

/** A term of a vocabulary: `term("prov", "Entity")`. */
export function term(prefix: keyof typeof PREFIXES, name: string): NamedNode {
  return namedNode(PREFIXES[prefix] + name);
}

/** The name of a record, or of what belongs to one: `urn:claimline:…`. */
export function named(id: string): NamedNode {
  return namedNode(recordUrn(id));
}

/** An address as an IRI; null for what is no http(s) address. */
export function address(url: string | null): NamedNode | null {
  return url === null || !isHttpUrl(url) ? null : namedNode(iriOf(url));
}

/** A text of ours, which is English. */
export function english(text: string): Literal {
  return literal(writableText(text), "en");
}

/** A text of somebody else's, in whatever language. */
export function plain(text: string): Literal {
  return literal(writableText(text));
}

/** A name as the last part of a URN. */
export function urnPart(text: string): string {
  return encodeURIComponent(writableText(text)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A whole number. */
export function whole(value: number): Literal {
  return literal(String(value), term("xsd", "integer"));
}

/** An instant. */
export function instant(text: string): Literal {
  return literal(text, term("xsd", "dateTime"));
}

/** When something was published: the property that can say it, and the date as precise as it is known. */
export function published(date: WrittenDate): readonly [NamedNode, Literal] {
  if (!isPlainDate(date)) return [term("schema", "temporal"), plain(intervalText(date))];
  const type = { 4: "gYear", 7: "gYearMonth" }[date.text.length] ?? "date";
  return [term("schema", "datePublished"), literal(date.text, term("xsd", type))];
}
