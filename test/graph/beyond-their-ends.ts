import { LABELS } from "../../src/graph/fields.ts";
import type { GraphStore } from "../../src/store/store.ts";

/** How many relationships are known while one of their ends is not, or at no time; there must be none. */
export async function beyondTheirEnds(store: GraphStore): Promise<number> {
  const outlives = (end: string) =>
    `r.knownFrom < ${end}.knownFrom OR (${end}.knownTo IS NOT NULL AND (r.knownTo IS NULL OR r.knownTo > ${end}.knownTo))`;
  const counts = LABELS.map(async (label) => {
    const text = `MATCH (x:${label})-[r]->(y) WHERE ${outlives("x")} OR ${outlives("y")} OR r.knownTo <= r.knownFrom RETURN count(r) AS count`;
    return Number((await store.read({ text, parameters: {} }))[0]?.count);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
