/** How many of an article's checkable statements the look-up finds when it is given the article. */
import type { LookUp } from "../../src/lookup/look-up.ts";
import { readArticleStatements } from "../article-statements.ts";
import { ASKED } from "./committed.ts";

/** Statements of one kind, and those of them that no passage of that kind led to. */
export interface Recall {
  readonly statements: number;
  readonly found: number;
  readonly missed: readonly string[];
}

/**
 * Checks a document against a list of its statements: one is found when a passage (a sentence or heading for prose, a row for a
 * table) is answered with a claim that covers it. Which sentence a statement stands in is not compared.
 */
export async function coverageRecall(
  lookUp: LookUp,
  document: string,
  coverageFile: string,
): Promise<{ readonly prose: Recall; readonly tables: Recall; readonly checked: number; readonly skipped: number }> {
  const { statements } = await readArticleStatements(coverageFile);
  const { checked, skipped } = await lookUp.check({ document }, ASKED);
  const foundIn = (isRow: boolean) =>
    new Set(
      checked
        .filter(({ kind }) => (kind === "ROW") === isRow)
        .flatMap(({ candidates }) => candidates.map(({ claimId }) => claimId.slice("claim:".length))),
    );
  const [inProse, inRows] = [foundIn(false), foundIn(true)];
  const recall = (isTable: boolean): Recall => {
    const wanted = statements.filter(
      ({ locator, claims }) => claims.length > 0 && /(?<!after the )\b(?:table|chart),/.test(locator) === isTable,
    );
    const found = isTable ? inRows : inProse;
    const missed = wanted.filter(({ claims }) => !claims.some((claim) => found.has(claim)));
    return {
      statements: wanted.length,
      found: wanted.length - missed.length,
      missed: missed.map(({ n, locator, claims }) => `${n} ${locator}: ${claims.join(", ")}`),
    };
  };
  return { prose: recall(false), tables: recall(true), checked: checked.length, skipped };
}
