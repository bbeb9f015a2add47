/**
 * The list of an article's checkable statements: YAML with `statements: [{n, locator, covered_by: [slug…], missing}]` and
 * `proposed_claims: [{id, covers: [n…], in_article}]`.
 */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";

interface Listed {
  readonly statements: readonly {
    readonly n: string;
    readonly locator: string;
    readonly covered_by: readonly string[];
  }[];
  readonly proposed_claims: readonly {
    readonly id: string;
    readonly covers?: readonly string[];
    readonly in_article?: boolean;
  }[];
}

/** A statement with the slugs of all claims that are named for it, each once. */
export interface ArticleStatement {
  readonly n: string;
  readonly locator: string;
  readonly claims: readonly string[];
}

/** The statements of a list in their order, and the slugs of the claims that it proposes. */
export async function readArticleStatements(
  file: string,
): Promise<{ readonly statements: readonly ArticleStatement[]; readonly proposed: readonly string[] }> {
  const { statements, proposed_claims } = parse(await readFile(file, "utf8")) as Listed;
  return {
    statements: statements.map(({ n, locator, covered_by }) => {
      const proposed = proposed_claims.filter(
        ({ covers = [], in_article }) => covers.includes(n) && in_article !== false,
      );
      return { n, locator, claims: [...new Set([...covered_by, ...proposed.map(({ id }) => id)])] };
    }),
    proposed: proposed_claims.map(({ id }) => id),
  };
}
