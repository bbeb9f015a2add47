/** The project's own sentences: how many are decided rightly, and what goes wrong. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Decision } from "../../src/lookup/checked.ts";
import type { LookUp } from "../../src/lookup/look-up.ts";
import { ASKED } from "./committed.ts";

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly kind: "PARAPHRASE" | "NEAR_MISS" | "STRANGER";
  readonly claims: readonly string[];
  readonly differs?: readonly string[];
  readonly expected: Decision;
}

/** How the sentences of one file were decided. */
export interface OwnSetResult {
  readonly sentences: number;
  readonly accuracy: number;
  readonly nearMisses: number;
  readonly nearMissesKnown: number;
  /** Near misses of which the right claim is told with a difference of the right type. */
  readonly rightType: number;
  readonly strangers: number;
  readonly strangersKnown: number;
  /** Ids of sentences whose decision was another than expected, with that decision. */
  readonly wrong: readonly string[];
}

/** Looks every sentence of a file up. A sentence that is cut in several counts by the least that is known. */
export async function checkOwnSet(lookUp: LookUp, file: string): Promise<OwnSetResult> {
  const sentences = parse(await readFile(file, "utf8")) as readonly Sentence[];
  const results: { readonly sentence: Sentence; readonly decision: Decision; readonly isRightType: boolean }[] = [];
  for (const sentence of sentences) {
    const { checked } = await lookUp.check({ text: sentence.text }, ASKED);
    const decision = leastKnown(checked.map((passage) => passage.decision));
    const found = checked
      .flatMap(({ candidates }) => candidates)
      .find(({ claimId }) => sentence.claims.includes(claimId.slice("claim:".length)));
    const isRightType = found?.differs.some(({ type }) => sentence.differs?.includes(type)) === true;
    results.push({ sentence, decision, isRightType });
  }
  const of = (kind: Sentence["kind"]) => results.filter(({ sentence }) => sentence.kind === kind);
  const knownOf = (kind: Sentence["kind"]) => of(kind).filter(({ decision }) => decision === "KNOWN").length;
  const wrong = results.filter(({ sentence, decision }) => sentence.expected !== decision);
  return {
    sentences: results.length,
    accuracy: 1 - wrong.length / results.length,
    nearMisses: of("NEAR_MISS").length,
    nearMissesKnown: knownOf("NEAR_MISS"),
    rightType: of("NEAR_MISS").filter(({ isRightType }) => isRightType).length,
    strangers: of("STRANGER").length,
    strangersKnown: knownOf("STRANGER"),
    wrong: wrong.map(({ sentence, decision }) => `${sentence.id} ${decision}`),
  };
}

const ORDER: readonly Decision[] = ["UNKNOWN", "POSSIBLE", "KNOWN"];

function leastKnown(decisions: readonly Decision[]): Decision {
  return ORDER.find((decision) => decisions.includes(decision)) ?? "UNKNOWN";
}
