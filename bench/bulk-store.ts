/**
 * A store that commits a long write in pieces. The loader writes everything in one transaction, which is right for an editor's
 * folder and too much memory for a made-up graph of 100,000 claims; nobody reads a bench's graph while it is filled.
 */
import type { GraphStore, Statement, StoreRow } from "../src/store/store.ts";

const STATEMENTS_A_TRANSACTION = 40;

/** The same store with `write` cut into transactions. */
export function inPieces(store: GraphStore): GraphStore {
  const write: GraphStore["write"] = async (statements, onStatement) => {
    const rows: (readonly StoreRow[])[] = [];
    let piece: Statement[] = [];
    const flush = async (): Promise<void> => {
      const before = rows.length;
      rows.push(...(await store.write(piece, (done) => onStatement?.(before + done))));
      piece = [];
    };
    for (const statement of statements) {
      piece.push(statement);
      if (piece.length === STATEMENTS_A_TRANSACTION) await flush();
    }
    await flush();
    return rows;
  };
  return {
    engine: store.engine,
    capabilities: store.capabilities,
    prepare: (schema) => store.prepare(schema),
    read: (statement, options) => store.read(statement, options),
    write,
    search: (index, words, limit, options) => store.search(index, words, limit, options),
    refreshStatistics: () => store.refreshStatistics(),
    profile: (statement) => store.profile(statement),
    ping: (options) => store.ping(options),
    close: () => store.close(),
  };
}
