/** Whether a source leads back to itself. */
import type { Source } from "./source.ts";

interface NamedSource {
  readonly id: string;
  readonly title: string;
}

/**
 * The sources of the circle that a source is in; empty where it is in none. What the evidence of the claims that cite it says, and
 * what the source's own neighbours show; a longer circle that no claim leans on is not seen.
 */
export function circularOf(source: Source): readonly NamedSource[] {
  const told = source.citedBy.edges.flatMap(({ node }) => node.evidence.circularSources);
  const before = [...source.quotes, ...source.derivedFrom, ...source.republishes];
  const after = new Set([...source.quotedBy, ...source.derivatives, ...source.republishedBy].map(({ id }) => id));
  const mutual = before.filter(({ id }) => after.has(id));
  const found = told.some(({ id }) => id === source.id) ? [...told, ...mutual] : mutual;
  return [...new Map(found.map((other) => [other.id, other])).values()];
}
