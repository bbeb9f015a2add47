/** Addresses of records as IRIs. A browser follows what a record has; a parser of RDF takes less. */
import { withoutCredentials } from "../domain/claim-review-address.ts";

/** What an IRI may not hold as it is (RDF 1.1 Turtle, IRIREF). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const NOT_IN_IRIS = /[\u0000-\u0020<>"{}|^`\\]/g;

/** An address without what lets its owner in, and with every character escaped that no IRI may hold. */
export function iriOf(url: string): string {
  return withoutCredentials(url).replace(NOT_IN_IRIS, (character) => encodeURIComponent(character));
}
