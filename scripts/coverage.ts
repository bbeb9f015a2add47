/**
 * Holds a list of an article's checkable statements against the records: `node scripts/coverage.ts FILE [SOURCE]`. FILE is YAML with
 * `statements: [{n, locator, covered_by: [slug…], missing}]` and `proposed_claims: [{id, covers: [n…], in_article}]`. Every statement has
 * to be covered by each claim named for it, with a `statedIn` of that source whose text is the locator ("section " before a number).
 * Prints what is not; exit code 1.
 */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { readConfig } from "../src/app.ts";
import { getDataset } from "../src/records/validate.ts";

interface Coverage {
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

const [file, source = "source:rust-enterprise-takeover"] = process.argv.slice(2);
if (file === undefined) throw new Error("Name the file that lists the statements.");
const coverage = parse(await readFile(file, "utf8")) as Coverage;
const { claim: claims } = await getDataset(readConfig().dataFolder);
const placesOf = new Map(
  claims.map(({ id, statedIn }) => [
    id.replace(/^claim:/, ""),
    new Set(statedIn.filter((place) => place.source === source).map(({ locator }) => locator.text)),
  ]),
);

const gaps: string[] = [];
for (const { n, locator, covered_by } of coverage.statements) {
  const place = /^\d/.test(locator) ? `section ${locator}` : locator;
  const proposed = coverage.proposed_claims.filter(
    ({ covers = [], in_article }) => covers.includes(n) && in_article !== false,
  );
  const named = new Set([...covered_by, ...proposed.map(({ id }) => id)]);
  if (named.size === 0) gaps.push(`${n} ${place}: no claim is named for it.`);
  for (const slug of named) {
    const places = placesOf.get(slug);
    if (places === undefined) gaps.push(`${n} ${place}: there is no claim "${slug}".`);
    else if (!places.has(place)) gaps.push(`${n} ${place}: "${slug}" is not stated there.`);
  }
}
for (const { id } of coverage.proposed_claims) {
  if (!placesOf.has(id)) gaps.push(`There is no claim "${id}".`);
}
for (const gap of new Set(gaps)) console.log(gap);
console.error(`${coverage.statements.length} statements, ${new Set(gaps).size} gaps.`);
process.exitCode = gaps.length > 0 ? 1 : 0;
