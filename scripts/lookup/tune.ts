/**
 * `npm run tune:lookup -- --dir DIR`: fits the ranker's weights on the `train` part of a collection and the project's own sentences to
 * learn from, says by cross-validation on `train` how well they do, and writes `src/lookup/rank/weights.ts`.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { FEATURES } from "../../src/lookup/rank/features.ts";
import { readClaims, readQueries, twinsOf } from "./collection.ts";
import { bestOf, dot, type Example, fitDecision, fitOrder, type Weights } from "./fit.ts";
import { FOLDS, indexOf, type MeasuredQuery, measureQueries } from "./measured.ts";
import { measureOwnSentences, ownExamples, toldRightly } from "./own-examples.ts";
import { abstentionRecall, meanAveragePrecision, rankQueries, thresholdAt } from "./scores.ts";

const { dir } = parseArgs({ options: { dir: { type: "string" } } }).values;
if (dir === undefined) throw new Error("Give the folder of a collection: npm run tune:lookup -- --dir DIR");

const claims = await readClaims(dir);
const index = await indexOf(claims);
const queries = await measureQueries(index, await readQueries(dir, "train"), twinsOf(claims));
await index.close();
const own = await measureOwnSentences();

/** Whether the best leads says much where one claim is right, and little where a sentence repeats several. */
const DECIDED_BY = FEATURES.filter((name) => name !== "lead");
const STEPS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3];

interface Fitted {
  readonly order: Weights;
  readonly odds: { readonly weights: Weights; readonly bias: number };
}

function fitted(training: readonly MeasuredQuery[]): Fitted {
  const order = fitOrder(training, FEATURES);
  return {
    order,
    odds: fitDecision(
      [
        ...training.flatMap((query) => examplesOf(query, order)),
        ...own.all.flatMap((sentence) => ownExamples(sentence, order)),
      ],
      DECIDED_BY,
    ),
  };
}

/** Of each query the best candidate as things are, and the best when the right claims are gone. */
function examplesOf({ right, present, absentTwins }: MeasuredQuery, order: Weights): Example[] {
  const [found, other] = [bestOf(present, order), bestOf(absentTwins, order)];
  return [
    ...(found === undefined ? [] : [{ features: found.features, isRight: right.has(found.id) }]),
    ...(other === undefined ? [] : [{ features: other.features, isRight: false }]),
  ];
}

const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const { order, odds } = fitted(queries.filter((query) => query.fold !== fold));
  return rankQueries(
    queries.filter((query) => query.fold === fold),
    order,
    odds.weights,
  );
});
const all = unseen.flat();
const threshold = thresholdAt(all, 0.05, "oddsAbsentTwins");
process.stdout.write(
  `cross-validated on train: MAP@5 ${meanAveragePrecision(all, 5).toFixed(3)}, recall at 5 % false known ${abstentionRecall(all, 0.05, "oddsAbsentTwins").toFixed(3)}\n`,
);

const { order, odds } = fitted(queries);
const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-(logOdds + odds.bias)));
const rightlyFrom = (from: number): number =>
  toldRightly(own.tune, ({ features }) => probabilityOf(dot(odds.weights, features)), from);
const likelyFrom = STEPS.reduce((best, from) => (rightlyFrom(from) > rightlyFrom(best) ? from : best));
process.stdout.write(
  `5 % false known lies at a probability of ${probabilityOf(threshold).toFixed(2)}; claims are told from ${likelyFrom} on, ` +
    `which is right for ${(rightlyFrom(likelyFrom) * 100).toFixed(1)} % of the sentences of tune.yaml\n`,
);
await writeFile(
  "src/lookup/rank/weights.ts",
  `/** The ranker's weights. Made by \`npm run tune:lookup\`: change what it is made from, not this. */
import type { FeatureName } from "./features.ts";

type Weights = Readonly<Partial<Record<FeatureName, number>>>;

/** By which candidates are put in order. */
export const ORDER: Weights = ${literal(order)};

/** Log odds that a candidate says what the text says, but for {@link ODDS_BIAS}. */
export const ODDS: Weights = ${literal(odds.weights)};
export const ODDS_BIAS = ${odds.bias.toFixed(3)};

/** A candidate is told from this probability on. */
export const LIKELY_FROM = ${likelyFrom};
`,
);

function literal(weights: Weights): string {
  return `{\n${Object.entries(weights)
    .map(([name, weight]) => `  ${name}: ${weight},\n`)
    .join("")}}`;
}
