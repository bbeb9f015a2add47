/**
 * Holds a list of an article's checkable statements (see `article-statements.ts`) against the records:
 * `node scripts/coverage.ts FILE [SOURCE]`. Every statement has to be covered by each claim named for it, with a `statedIn` of that
 * source whose text is the locator ("section " before a number). Prints what is not; exit code 1.
 */
import { readConfig } from "../src/app.ts";
import { getDataset } from "../src/records/validate.ts";
import { readArticleStatements } from "./article-statements.ts";

const [file, source = "source:rust-enterprise-takeover"] = process.argv.slice(2);
if (file === undefined) throw new Error("Name the file that lists the statements.");
const { statements, proposed } = await readArticleStatements(file);
const { claim: claims } = await getDataset(readConfig().dataFolder);
const placesOf = new Map(
  claims.map(({ id, statedIn }) => [
    id.replace(/^claim:/, ""),
    new Set(statedIn.filter((place) => place.source === source).map(({ locator }) => locator.text)),
  ]),
);

const gaps: string[] = [];
for (const { n, locator, claims: named } of statements) {
  const place = /^\d/.test(locator) ? `section ${locator}` : locator;
  if (named.length === 0) gaps.push(`${n} ${place}: no claim is named for it.`);
  for (const slug of named) {
    const places = placesOf.get(slug);
    if (places === undefined) gaps.push(`${n} ${place}: there is no claim "${slug}".`);
    else if (!places.has(place)) gaps.push(`${n} ${place}: "${slug}" is not stated there.`);
  }
}
for (const id of proposed) {
  if (!placesOf.has(id)) gaps.push(`There is no claim "${id}".`);
}
for (const gap of new Set(gaps)) console.log(gap);
console.error(`${statements.length} statements, ${new Set(gaps).size} gaps.`);
process.exitCode = gaps.length > 0 ? 1 : 0;
