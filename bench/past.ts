/** What asking for the past costs, beside the same question for today, and what a claim with a thousand citations costs. */
import type { GraphStore } from "../src/store/store.ts";
import { MOST_CITED } from "./generate.ts";
import { byTurns, TimedReader } from "./timed-reader.ts";

/** A page or a claim of the past may take so many times what it takes today. */
export const PAST_LIMIT = 1.3;

const FIELDS =
  "id statement status about { id name } statusHistory { validFrom assessment { status } } citations { edges { stance node { id title } } }";
const PAGE = `query ($at: PointInTime) { claims(first: 20, at: $at) { nodes { ${FIELDS} } } }`;
const CLAIM = `query ($at: PointInTime) { claim(id: "claim-17", at: $at) { ${FIELDS} } }`;
const COUNT = `query ($at: PointInTime) { claims(filter: { status: { eq: REFUTED } }, at: $at) { totalCount } }`;
const EVIDENCE = `{ claim(id: "${MOST_CITED}") { evidence { sourceCount independentCount roots { id } truncated } } }`;

/** After everything that was made up happened, so that the past holds as much as today does. */
const POINTS = {
  valid: { valid: "2026-11-30" },
  known: { known: "2026-12-01T00:00:00Z" },
  both: { valid: "2026-11-30", revision: 50 },
};

/** How many times a question for today a question for the past takes, and the milliseconds behind it. */
export interface PastRatio {
  readonly what: string;
  readonly today: number;
  readonly past: number;
  readonly ratio: number;
}

export interface PastFigures {
  /** Pages and single claims: these have a limit. */
  readonly read: readonly PastRatio[];
  /** Filters and totals by a past status: these have none, for a stored property has no past. */
  readonly counted: readonly PastRatio[];
  /** Milliseconds of the evidence of a claim with a thousand citations, and the statements that it took. */
  readonly evidence: number;
  readonly statements: number;
}

/** Measures on a store that is filled already. */
export async function pastFigures(store: GraphStore): Promise<PastFigures> {
  let statements = 0;
  const reader = await TimedReader.over(store, () => {
    statements += 1;
  });
  const ratios = async (name: string, query: string, calls?: number): Promise<PastRatio[]> => {
    const points = Object.entries(POINTS);
    const turns = [reader.turn(query), ...points.map(([, at]) => reader.turn(query, { at }))];
    const [today = 0, ...past] = await byTurns(turns, calls);
    return points.map(([what], index) => ({
      what: `${name}, ${what}`,
      today,
      past: past[index] ?? 0,
      ratio: (past[index] ?? 0) / today,
    }));
  };
  const read = [...(await ratios("page", PAGE)), ...(await ratios("claim", CLAIM))];
  const counted = await ratios("count by status", COUNT, 10);
  statements = 0;
  await reader.ask(EVIDENCE);
  const once = statements;
  const [evidence = 0] = await byTurns([reader.turn(EVIDENCE)], 20);
  return { read, counted, evidence, statements: once };
}
