/** What changed on the way from an original to its restatement, as far as the two records themselves show it. */
import { compareTexts } from "../text-order.ts";
import { wordsOf } from "../vocabulary.ts";
import { attributionRule } from "./attribution-rule.ts";
import type { ComparedClaim, DriftProposal, DriftRule, NamedParty, ReadClaim } from "./compared-claim.ts";
import { dateRule } from "./date-rule.ts";
import { modalityRule, polarityRule } from "./modality-rule.ts";
import { numberRule } from "./number-rule.ts";
import { readText } from "./phrase.ts";
import { scopeRule } from "./scope-rule.ts";
import { subjectRule } from "./subject-rule.ts";

const RULES: Readonly<Record<DriftProposal["drift"], DriftRule>> = {
  NUMBER: numberRule,
  DATE: dateRule,
  SUBJECT: subjectRule,
  POLARITY: polarityRule,
  MODALITY: modalityRule,
  SCOPE: scopeRule,
  ATTRIBUTION: attributionRule,
};

/**
 * The kinds of drift between two claims, in the order of the vocabulary, at most one of each, with all its reasons. It is made by
 * comparison and judges nothing: a proposal may be wrong, and what only a reader sees is missing. A claim has drifted nowhere from itself.
 */
export function proposeDrift(original: ComparedClaim, restated: ComparedClaim): DriftProposal[] {
  const [before, after] = [read(original), read(restated)];
  return wordsOf("Drift").flatMap((drift) => {
    const reasons = RULES[drift](before, after);
    return reasons.length === 0 ? [] : [{ drift, because: reasons.join(" ") }];
  });
}

/** In an order of its own, so that proposals do not hang on the order in which records are listed. */
function read(claim: ComparedClaim): ReadClaim {
  return {
    ...claim,
    madeBy: claim.madeBy.toSorted(byId),
    about: claim.about.toSorted(byId),
    quantities: claim.quantities.toSorted((a, b) => compareTexts(a.unit, b.unit) || a.value - b.value),
    read: readText(claim.statement),
  };
}

function byId(a: NamedParty, b: NamedParty): number {
  return compareTexts(a.id, b.id);
}
