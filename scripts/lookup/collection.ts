/** Reads a claim-retrieval collection: `verified_claims.docs.tsv` (id, claim, title) and parts with queries and TREC judgements. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RankedText } from "../../src/lookup/rank/features.ts";

export interface Query {
  readonly id: string;
  readonly text: string;
  /** Ids of the claims that answer it; never empty. */
  readonly right: ReadonlySet<string>;
}

export async function readClaims(folder: string): Promise<RankedText[]> {
  const [, ...rows] = tabbed(await readFile(join(folder, "verified_claims.docs.tsv"), "utf8"));
  return rows.flatMap(([id, statement, besides = ""]) =>
    id && statement ? [{ id: orderedId(id), statement, besides }] : [],
  );
}

/** Claims by their words, punctuation apart: collections hold some claims twice, with other quotation marks. */
export function twinsOf(claims: readonly RankedText[]): (id: string) => ReadonlySet<string> {
  const wordsOf = ({ statement }: RankedText): string =>
    (statement.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  const groups = Map.groupBy(claims, wordsOf);
  const words = new Map(claims.map((claim) => [claim.id, wordsOf(claim)]));
  return (id) => new Set(groups.get(words.get(id) ?? "")?.map((claim) => claim.id) ?? [id]);
}

/** Numbers as texts that sort as the numbers do, so that ties go to the claim that stands first. */
function orderedId(id: string): string {
  return /^\d+$/.test(id) ? id.padStart(9, "0") : id;
}

/** The queries of a part that have a right claim. */
export async function readQueries(folder: string, part: string): Promise<Query[]> {
  const files = await readdir(join(folder, part));
  const named = (ending: string): string => {
    const file = files.find((each) => each.endsWith(ending));
    if (file === undefined) throw new Error(`${join(folder, part)} holds no file that ends in ${ending}.`);
    return join(folder, part, file);
  };
  const right = new Map<string, Set<string>>();
  for (const line of (await readFile(named(".qrels"), "utf8")).split("\n")) {
    const [query, , claim, relevance] = line.trim().split(/\s+/);
    if (!query || !claim || relevance === "0") continue;
    right.set(query, (right.get(query) ?? new Set()).add(orderedId(claim)));
  }
  const [, ...rows] = tabbed(await readFile(named(".queries.tsv"), "utf8"));
  return rows.flatMap(([id = "", text]) => {
    const claims = right.get(id);
    return text === undefined || claims === undefined ? [] : [{ id, text, right: claims }];
  });
}

/** Rows of tab-separated cells; a cell in quotation marks may hold tabs, line breaks and doubled marks. */
function tabbed(text: string): string[][] {
  const cells = /(?:^|(?<=[\t\n]))(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\r?\n|$)/g;
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(cells)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\t") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}
