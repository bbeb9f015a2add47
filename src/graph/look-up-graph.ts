/** What the look-up asks the graph: candidates by their words, the claims as they are compared, every word and name, a document's claims. */
import type { ComparedClaim, NamedParty } from "../domain/drift/compared-claim.ts";
import { compareTexts } from "../domain/text-order.ts";
import { AppError } from "../errors.ts";
import type { CallOptions, GraphStore, StoreRow } from "../store/store.ts";
import { comparedClaims, comparedClaimsOf, partyOf } from "./derived/compared-claims.ts";
import { type Clock, clockOf } from "./plan/clock.ts";
import { call, type Scope, where } from "./plan/scope.ts";
import { StatementBuilder } from "./plan/statement-builder.ts";
import { ADDRESS_KEYS, LOOKUP_INDEX } from "./schema.ts";
import { Arg, type Json } from "./selection.ts";

export type { CallOptions } from "../store/store.ts";

/** When a look-up asks for: today where nothing is given. */
export interface AskedTime {
  readonly valid?: string;
  readonly known?: string;
  readonly revision?: number;
}

/** The time of one look-up, and the instant at which it is made. */
export interface LookUpTime {
  readonly at: AskedTime;
  /** UTC, ISO 8601. */
  readonly instant: string;
}

/** What was read, with the revision that it is of and the newest there is. */
export interface AtRevision<T> {
  readonly value: T;
  readonly revision: number;
  readonly head: number;
}

/** What a claim is ranked by: its statement, and the ids of whom it is about and who made it, one for each. */
export interface WordedClaim {
  readonly statement: string;
  readonly parties: readonly string[];
}

/** The terms of each claim, parted by blanks, and all parties with their names. */
export interface Vocabulary {
  readonly texts: readonly string[];
  readonly parties: readonly NamedParty[];
}

/** So many claims of one document are told. */
const MOST_DOCUMENT_CLAIMS = 100;

const PARTY_LABELS = ["Company", "Organization", "Person", "Project"] as const;

/** The lines of a reading, what it returns, and what is made of that. */
interface Plan<T> {
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  readonly finish: (row: StoreRow) => T;
}

type WordedRow = readonly [id: string, statement: string, parties: readonly string[]];

export class LookUpGraph {
  readonly #store: GraphStore;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Ids of the claims that hold any of the terms, best first by the engine; at most `limit`. */
  async hits(terms: readonly string[], limit: number, options?: CallOptions): Promise<readonly string[]> {
    if (terms.length === 0) return [];
    const hits = await this.#store.search(LOOKUP_INDEX, terms.join(" "), limit, options);
    return hits.map(({ id }) => id);
  }

  /** What the claims of these ids are ranked by: those that were known and had come about. */
  async worded(
    ids: readonly string[],
    time: LookUpTime,
    options?: CallOptions,
  ): Promise<AtRevision<ReadonlyMap<string, WordedClaim>>> {
    return await this.#read(time, options, (scope) => {
      const isLinked = where([scope.clock.known("r"), scope.clock.existing("y")]);
      const parties = `[(c)-[r:ABOUT|MADE_BY]->(y) ${isLinked.join(" ")} | y.id]`;
      return {
        lines: call(scope, null, [...matched(scope, ids), `RETURN collect([c.id, c.statement, ${parties}]) AS worded`]),
        columns: ["worded"],
        finish: ({ worded }) => new Map((worded as readonly WordedRow[]).map(wordedOf)),
      };
    });
  }

  /** The same claims as they are compared. */
  async claims(
    ids: readonly string[],
    time: LookUpTime,
    options?: CallOptions,
  ): Promise<AtRevision<ReadonlyMap<string, ComparedClaim>>> {
    return await this.#read(time, options, (scope) => {
      const claims = scope.builder.variable("claims");
      const { lines, rows } = comparedClaims(scope, claims);
      return {
        lines: [...call(scope, null, [...matched(scope, ids), `RETURN collect(c) AS ${claims}`]), ...lines],
        columns: [`${rows} AS value`],
        finish: (row) => comparedClaimsOf(row.value as Json),
      };
    });
  }

  /** Every claim's terms and every party's names. Relies on nothing: it reads them all. */
  async vocabulary(time: LookUpTime, options?: CallOptions): Promise<AtRevision<Vocabulary>> {
    return await this.#read(time, options, (scope) => {
      const parts = PARTY_LABELS.map((label) => collected(scope, label, `${label}Rows`, "[n.id, n.name, n.aliases]"));
      const lines = [...collected(scope, "Claim", "texts", "n.lookupText"), ...parts.flat()];
      const columns = ["texts", ...PARTY_LABELS.map((label) => `${label}Rows`)];
      return {
        lines,
        columns,
        finish: (row) => ({
          texts: row.texts as readonly string[],
          parties: PARTY_LABELS.flatMap((label) => (row[`${label}Rows`] as readonly Json[]).map(partyOf)),
        }),
      };
    });
  }

  /** Ids of the claims that the document behind an address in its normal form states, then of those that cite it. Relies on: the indexes on the addresses' keys. */
  async claimsOf(address: string, time: LookUpTime, options?: CallOptions): Promise<AtRevision<readonly string[]>> {
    return await this.#read(time, options, (scope) => {
      const key = scope.builder.parameter(() => address);
      const found = ADDRESS_KEYS.map((name) => `MATCH (s:Source {${name}: ${key}}) RETURN s`);
      const { clock } = scope;
      const linked = (type: string, name: string): string[] =>
        call(scope, "sources", [
          "UNWIND sources AS s",
          `MATCH (s)<-[r:${type}]-(c:Claim)`,
          ...where([clock.known("r"), clock.existing("c")]),
          "WITH DISTINCT c.id AS id ORDER BY id",
          `RETURN collect(id) AS ${name}`,
        ]);
      const lines = [
        ...call(scope, null, [
          "CALL () {",
          ...found.flatMap((each, index) => (index === 0 ? [`  ${each}`] : ["  UNION ALL", `  ${each}`])),
          "}",
          "WITH DISTINCT s",
          ...where([clock.known("s"), clock.existing("s")]),
          "RETURN collect(s) AS sources",
        ]),
        ...linked("STATED_IN", "stated"),
        ...linked("CITES", "citing"),
      ];
      return { lines, columns: ["stated", "citing"], finish: documentClaims };
    });
  }

  async #read<T>(
    { at, instant }: LookUpTime,
    options: CallOptions | undefined,
    plan: (scope: Scope) => Plan<T>,
  ): Promise<AtRevision<T>> {
    const builder = new StatementBuilder();
    const clock: Clock = clockOf(builder, Arg.constant(at as Json), undefined);
    const { lines, columns, finish } = plan({ builder, clock });
    const text = [
      "MATCH (head:Head {id: 'head'})",
      ...clock.prelude,
      ...lines,
      `RETURN ${["head.revision AS revision", ...clock.imports, ...columns].join(", ")}`,
    ].join("\n");
    const statement = builder.finish(text)({ variables: {}, today: instant.slice(0, 10), instant });
    const [row] = await this.#store.read(statement, options);
    if (row === undefined) {
      throw new AppError("STORE_NOT_LOADED", "The engine holds no graph yet: run `claimline load` to fill it.");
    }
    const head = Number(row.revision);
    const asked = row.known ?? at.revision ?? null;
    const revision = asked === null ? head : Number(asked);
    if (revision > head) {
      throw new AppError("INPUT_POINT_IN_TIME_INVALID", `There is no revision ${revision} yet: the newest is ${head}.`);
    }
    return { value: finish(row), revision, head };
  }
}

function matched({ builder, clock }: Scope, ids: readonly string[]): string[] {
  return [
    "MATCH (c:Claim)",
    ...where([`c.id IN ${builder.parameter(() => ids)}`, clock.known("c"), clock.existing("c")]),
  ];
}

function wordedOf([id, statement, parties]: WordedRow): [string, WordedClaim] {
  return [id, { statement, parties: parties.toSorted(compareTexts) }];
}

function collected(scope: Scope, label: string, name: string, expression: string): string[] {
  return call(scope, null, [
    `MATCH (n:${label})`,
    ...where([scope.clock.known("n")]),
    "WITH n ORDER BY n.id",
    `RETURN collect(${expression}) AS ${name}`,
  ]);
}

function documentClaims({ stated, citing }: StoreRow): readonly string[] {
  const ids = new Set([...(stated as readonly string[]), ...(citing as readonly string[])]);
  return [...ids].slice(0, MOST_DOCUMENT_CLAIMS);
}
