/** Compares a sentence with a recorded claim: what agrees, and in which typed ways they differ. It judges neither. */
import { wordsOf } from "../../domain/vocabulary.ts";
import type { Agreement, Difference } from "../checked.ts";
import type { Reading } from "../reading/read-sentence.ts";
import { compareAttributions } from "./attribution.ts";
import { compareDates } from "./date.ts";
import { designationDifferences } from "./designation.ts";
import { exchangedProperties } from "./exchanged-properties.ts";
import { exchangedFigures } from "./figure-binding.ts";
import { framingDifferences } from "./framing.ts";
import { compareModality } from "./modality.ts";
import { compareFigures, numberAgreements, numberDifferences } from "./number.ts";
import { polarityDifferences } from "./polarity.ts";
import { type Pair, type RecordedClaim, readingOf } from "./recorded-claim.ts";
import { scopeDifferences } from "./scope.ts";
import { compareNames, subjectDifferences } from "./subject.ts";
import { wordDifferences } from "./word-for-word.ts";

export type { RecordedClaim } from "./recorded-claim.ts";

/** What a sentence and a claim have in common, and how they differ. */
export interface Comparison {
  readonly agrees: readonly Agreement[];
  readonly differs: readonly Difference[];
}

/** So many shared words are shown. */
const MOST_WORDS = 5;

/** Compares a sentence with a claim. What the sentence leaves out is no difference unless it says more without it. Never throws. */
export function compare(stated: Reading, claim: RecordedClaim): Comparison {
  const pair: Pair = { stated, recorded: readingOf(claim, stated.names), claim };
  const figures = compareFigures(pair);
  const dates = compareDates(pair);
  const names = compareNames(pair);
  const attributions = compareAttributions(pair, names);
  const modality = compareModality(pair);
  const differs = [
    ...numberDifferences(figures, pair),
    ...exchangedFigures(pair),
    ...designationDifferences(pair),
    ...dates.differs,
    ...subjectDifferences(pair, names, attributions.others),
    ...framingDifferences(pair),
    ...polarityDifferences(pair),
    ...exchangedProperties(pair),
    ...modality.differs,
    ...scopeDifferences(pair, figures, names),
    ...attributions.differs,
  ];
  if (differs.length === 0) differs.push(...wordDifferences(pair));
  const agrees = [
    ...wording(pair),
    ...names.agrees,
    ...numberAgreements(figures),
    ...dates.agrees,
    ...modality.agrees,
    ...attributions.agrees,
  ];
  return { agrees: inOrder(agrees, wordsOf("AgreementType")), differs: inOrder(differs, wordsOf("Drift")) };
}

/** In the order of the vocabulary, each once. */
function inOrder<T extends Agreement | Difference>(found: readonly T[], order: readonly T["type"][]): T[] {
  const unlike = new Map(found.map((each) => [JSON.stringify(each), each]));
  return [...unlike.values()].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** The words that both have, names and numbers apart, longer ones first since they are rarer. */
function wording({ stated, recorded }: Pair): Agreement[] {
  const words = recorded.tokens.filter(
    ({ kind, stem, isCapital }) =>
      kind === "WORD" && !isCapital && recorded.content.has(stem) && stated.content.has(stem) && stem.length > 3,
  );
  const shared = [...new Map(words.map(({ stem, text }) => [stem, text])).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS);
  return shared.length === 0 ? [] : [{ type: "WORDING", recorded: shared.join(", ") }];
}
