import type { Statement, StoreSchema } from "./store.ts";

/** Words as they are: no stop words, no stems, so that it finds what the embedded engine finds. */
const ANALYZER = "standard-no-stop-words";

/** One thing to define: its name, what it covers (as {@link SHOW_INDEXES} tells it) and how. */
interface Definition {
  readonly name: string;
  readonly covers: string;
  readonly text: string;
}

/** Which indexes are there, what do they cover? Constraints show as the index that holds them. */
export const SHOW_INDEXES: Statement = {
  text: `SHOW INDEXES YIELD name, type, labelsOrTypes AS labels, properties WHERE type <> "LOOKUP" RETURN name, labels, properties`,
  parameters: {},
};

/** What a row of {@link SHOW_INDEXES} covers, to be compared with a definition's. */
export function covers(labels: unknown, properties: unknown): string {
  return `${labels}(${properties})`;
}

/**
 * Which nodes hold any of the words? One index a label and 2.2 (BM25's k1 + 1, which Lucene leaves out), so that scores are
 * those of the embedded engine.
 */
export function searchStatement(parameters: {
  readonly indexes: readonly { readonly name: string; readonly label: string }[];
  readonly query: string;
  readonly limit: number;
}): Statement {
  return {
    text: `UNWIND $indexes AS index
      CALL db.index.fulltext.queryNodes(index.name, $query, {limit: $limit}) YIELD node, score
      RETURN index.label AS label, node.id AS id, score * 2.2 AS score`,
    parameters,
  };
}

/** The name of one label's part of a full-text index. */
export function textIndexName(index: string, label: string): string {
  return `${index}_${label}`;
}

/** Everything a schema asks for. A UNIQUE constraint brings its index along. */
export function* definitions(schema: StoreSchema): Generator<Definition> {
  for (const label of schema.uniqueIds) {
    const name = `${label}_id`;
    const text = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
    yield { name, covers: covers([label], ["id"]), text };
  }
  for (const { name, label, properties } of schema.indexes) {
    const columns = properties.map((property) => `n.${property}`).join(", ");
    const text = `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${columns})`;
    yield { name, covers: covers([label], properties), text };
  }
  for (const index of schema.textIndexes) {
    for (const label of index.labels) {
      const name = textIndexName(index.name, label);
      const options = `{indexConfig: {\`fulltext.analyzer\`: "${ANALYZER}", \`fulltext.eventually_consistent\`: false}}`;
      const text = `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${index.property}] OPTIONS ${options}`;
      yield { name, covers: covers([label], [index.property]), text };
    }
  }
}
