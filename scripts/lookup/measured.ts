/** Asks the embedded engine for the candidates of each query, and measures them as the look-up does. */
import { createHash } from "node:crypto";
import { lookUpTerms, lookUpText } from "../../src/graph/lookup-words.ts";
import { LOOKUP_INDEX } from "../../src/graph/schema.ts";
import { MOST_HITS } from "../../src/lookup/look-up.ts";
import { type Features, measure, type RankedText } from "../../src/lookup/rank/features.ts";
import { Lexicon } from "../../src/lookup/rank/lexicon.ts";
import { plainText } from "../../src/lookup/rank/sayer.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import type { Query } from "./collection.ts";

const BATCH = 2_000;

/** A query with its measured candidates, as found when all claims are there and when the right ones are not. */
export interface MeasuredQuery {
  readonly fold: number;
  readonly right: ReadonlySet<string>;
  readonly present: readonly Scored[];
  readonly absent: readonly Scored[];
  /** The same with claims of the same words as the right ones taken out too. */
  readonly absentTwins: readonly Scored[];
}

export interface Scored {
  readonly id: string;
  readonly features: Features;
}

export const FOLDS = 5;

/** An index of claims that can be asked. */
export interface Index {
  candidates(text: string, without?: ReadonlySet<string>): Promise<readonly Scored[]>;
  close(): Promise<void>;
}

export async function indexOf(claims: readonly RankedText[]): Promise<Index> {
  const store = await openStore({ address: "memory:" } as Parameters<typeof openStore>[0]);
  await fill(store, claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const lexicon = new Lexicon(claims.map(({ statement, besides }) => lookUpText([statement, besides])));
  return {
    candidates: async (text, without = new Set()) => {
      const terms = lexicon.pruned(lookUpTerms(plainText(text)));
      if (terms.length === 0) return [];
      const hits = await store.search(LOOKUP_INDEX, terms.join(" "), MOST_HITS + without.size);
      const found = hits
        .map(({ id }) => byId.get(id.slice("claim:".length)))
        .filter((claim) => claim !== undefined && !without.has(claim.id))
        .slice(0, MOST_HITS) as RankedText[];
      return measure(text, found, lexicon).map(({ candidate: { id }, features }) => ({ id, features }));
    },
    close: () => store.close(),
  };
}

export async function measureQueries(
  index: Index,
  queries: readonly Query[],
  twins: (id: string) => ReadonlySet<string>,
): Promise<MeasuredQuery[]> {
  const measured: MeasuredQuery[] = [];
  for (const { id, text, right } of queries) {
    const present = await index.candidates(text);
    const absent = await index.candidates(text, right);
    const all = new Set([...right].flatMap((each) => [...twins(each)]));
    const absentTwins = all.size === right.size ? absent : await index.candidates(text, all);
    const fold = (createHash("sha256").update(id).digest()[0] ?? 0) % FOLDS;
    measured.push({ fold, right, present, absent, absentTwins });
  }
  return measured;
}

async function fill(store: GraphStore, claims: readonly RankedText[]): Promise<void> {
  await store.prepare({
    uniqueIds: ["Claim"],
    indexes: [],
    textIndexes: [{ name: LOOKUP_INDEX, labels: ["Claim"], property: "lookupText" }],
  });
  for (let start = 0; start < claims.length; start += BATCH) {
    const rows = claims.slice(start, start + BATCH).map(({ id, statement, besides }) => ({
      id: `claim:${id}`,
      lookupText: lookUpText([statement, besides]),
    }));
    const text = "UNWIND $rows AS row CREATE (c:Claim {id: row.id, lookupText: row.lookupText})";
    await store.write([{ text, parameters: { rows } }]);
  }
}
