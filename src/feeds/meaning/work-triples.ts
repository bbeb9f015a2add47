/** What is said of documents and of those who speak, once in a whole text. */
import { DataFactory, type NamedNode, type Quad, type Quad_Object } from "n3";
import { documentType, wordUrn } from "../../domain/claim-review-name.ts";
import type { Speaker, Work } from "../claim-review/assessed-claim.ts";
import { address, named, plain, published, term } from "./terms.ts";

const { quad, namedNode } = DataFactory;

/** A property and its value; nothing is said where the value is null. */
export type Said = readonly [property: NamedNode, value: Quad_Object | null];

/** The triples of one subject. */
export function triples(subject: NamedNode, said: readonly Said[]): Quad[] {
  return said.flatMap(([property, value]) => (value === null ? [] : [quad(subject, property, value)]));
}

/** Says of each thing what there is to say, when it is named first. */
export class WorkTriples {
  readonly #said = new Set<string>();

  /** A document, with those who wrote and published it. */
  work({ id, kind, title, url, publishedOn, authors, publishers }: Work): Quad[] {
    if (!this.#isNew(id)) return [];
    const type = documentType(kind);
    const said: readonly Said[] = [
      [term("rdf", "type"), term("schema", type)],
      [term("rdf", "type"), term("prov", "Entity")],
      [term("schema", "additionalType"), namedNode(wordUrn("SourceKind", kind))],
      [term("schema", "name"), plain(title)],
      [term("schema", "url"), address(url)],
      ...(publishedOn === null ? [] : [published(publishedOn)]),
      ...authors.map((author): Said => [term("schema", "author"), named(author.id)]),
      ...publishers.map((publisher): Said => [term("schema", "publisher"), named(publisher.id)]),
    ];
    return [...triples(named(id), said), ...[...authors, ...publishers].flatMap((each) => this.speaker(each))];
  }

  /** A company, organization or person. */
  speaker({ id, name, url }: Speaker): Quad[] {
    if (!this.#isNew(id)) return [];
    const isPerson = id.startsWith("person:");
    return triples(named(id), [
      [term("rdf", "type"), term("schema", isPerson ? "Person" : "Organization")],
      [term("rdf", "type"), term("prov", isPerson ? "Person" : "Organization")],
      [term("schema", "name"), plain(name)],
      [term("schema", "url"), address(url)],
    ]);
  }

  /** What a claim is about, be it a project. */
  subject(thing: Speaker): Quad[] {
    const { id, name, url } = thing;
    if (!id.startsWith("project:")) return this.speaker(thing);
    if (!this.#isNew(id)) return [];
    return triples(named(id), [
      [term("rdf", "type"), term("schema", "Thing")],
      [term("schema", "name"), plain(name)],
      [term("schema", "url"), address(url)],
    ]);
  }

  /** Whoever judges, of whom the name is all that is known. */
  assessor(agent: NamedNode, name: string): Quad[] {
    if (!this.#isNew(agent.value)) return [];
    return triples(agent, [
      [term("rdf", "type"), term("prov", "Agent")],
      [term("schema", "name"), plain(name)],
    ]);
  }

  #isNew(id: string): boolean {
    if (this.#said.has(id)) return false;
    this.#said.add(id);
    return true;
  }
}
