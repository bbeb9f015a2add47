/**
 * `npm run eval:lookup -- [--dir DIR [--part dev]] [--document FILE --coverage FILE] [--wrong]`: how well the look-up does on a public
 * collection, on the project's own sentences, and on an article whose statements are listed.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ODDS, ORDER } from "../../src/lookup/rank/weights.ts";
import { readClaims, readQueries, twinsOf } from "./collection.ts";
import { committedLookUp } from "./committed.ts";
import { coverageRecall } from "./coverage-recall.ts";
import { indexOf, measureQueries } from "./measured.ts";
import { checkOwnSet } from "./own-set.ts";
import {
  abstentionRecall,
  bootstrapInterval,
  meanAveragePrecision,
  meanReciprocalRank,
  type RankedQuery,
  rankQueries,
} from "./scores.ts";

const OWN_SETS = ["tune", "held", "fresh", "short"] as const;
const FALSE_KNOWN = 0.05;

const options = parseArgs({
  options: {
    dir: { type: "string" },
    part: { type: "string", default: "dev" },
    document: { type: "string" },
    coverage: { type: "string" },
    wrong: { type: "boolean", default: false },
  },
}).values;

if (options.dir !== undefined) await evaluateCollection(options.dir, options.part);
const { lookUp, close } = await committedLookUp();
for (const name of OWN_SETS) {
  const result = await checkOwnSet(lookUp, `test/lookup/sentences/${name}.yaml`);
  print(`own sentences, ${name}: decided rightly ${percent(result.accuracy)} of ${result.sentences}`);
  print(
    `  near misses called KNOWN ${result.nearMissesKnown} of ${result.nearMisses}, with the right type ${result.rightType}`,
  );
  print(`  strangers called KNOWN ${result.strangersKnown} of ${result.strangers}`);
  if (options.wrong) for (const each of result.wrong) print(`  ${each}`);
}
if (options.document !== undefined && options.coverage !== undefined) {
  const recall = await coverageRecall(lookUp, await readFile(options.document, "utf8"), options.coverage);
  print(`document: ${recall.checked} passages checked, ${recall.skipped} skipped`);
  for (const [name, { statements, found, missed }] of [
    ["prose", recall.prose],
    ["tables and charts", recall.tables],
  ] as const) {
    print(`  statements in ${name} found ${found} of ${statements} (${percent(found / statements)})`);
    if (options.wrong) for (const each of missed) print(`    ${each}`);
  }
}
await close();

async function evaluateCollection(folder: string, part: string): Promise<void> {
  const claims = await readClaims(folder);
  const queries = await readQueries(folder, part);
  const twins = twinsOf(claims);
  const index = await indexOf(claims);
  const measured = await measureQueries(index, queries, twins);
  await index.close();
  const ranked = rankQueries(measured, ORDER, ODDS);
  print(`${part}: ${queries.length} queries, ${claims.length} claims`);
  const figure = (name: string, of: (sample: readonly RankedQuery[]) => number): void => {
    const [low, high] = bootstrapInterval(ranked, of);
    print(`  ${name.padEnd(58)} ${of(ranked).toFixed(3)}  (95 %: ${low.toFixed(3)} to ${high.toFixed(3)})`);
  };
  figure("MAP@1", (sample) => meanAveragePrecision(sample, 1));
  figure("MAP@5", (sample) => meanAveragePrecision(sample, 5));
  figure("MRR", meanReciprocalRank);
  figure("recall at 5 % false known, claim and its twins taken out", (sample) =>
    abstentionRecall(sample, FALSE_KNOWN, "oddsAbsentTwins"),
  );
  figure("the same with claims of the same words left in", (sample) =>
    abstentionRecall(sample, FALSE_KNOWN, "oddsAbsent"),
  );
  const twinned = measured.filter(({ absent, absentTwins }) => absent !== absentTwins).length;
  print(`  queries whose right claim is there twice: ${twinned}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
