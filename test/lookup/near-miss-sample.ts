/** The development sample: one paraphrase of each of many claims and near misses of it, run through the comparison. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { NamedParty } from "../../src/domain/drift/compared-claim.ts";
import type { Dataset } from "../../src/domain/record.ts";
import { type Word, wordsOf } from "../../src/domain/vocabulary.ts";
import type { Difference } from "../../src/lookup/checked.ts";
import { compare, type RecordedClaim } from "../../src/lookup/difference/compare.ts";
import { NameIndex } from "../../src/lookup/reading/names.ts";
import { readSentence } from "../../src/lookup/reading/read-sentence.ts";
import { comparedClaimsIn } from "../domain/given-compared-claim.ts";

type Drift = Word<"Drift">;

/** A sentence with what should be and what was found. */
export interface SampleResult {
  readonly claim: string;
  readonly text: string;
  /** Null for a paraphrase. */
  readonly type: Drift | null;
  readonly differs: readonly Difference[];
}

/** All parties of a data set. */
export function partiesIn({ company, organization, person, project }: Dataset): NamedParty[] {
  return [...company, ...organization, ...person, ...project].map(({ id, name, aliases }) => ({
    id,
    names: [name, ...(aliases ?? [])],
  }));
}

/** The claims of a data set as a look-up has them. */
export function recordedClaimsIn(dataset: Dataset): (slug: string) => RecordedClaim {
  const compared = comparedClaimsIn(dataset);
  return (slug) => ({ id: `claim:${slug}`, ...compared(`claim:${slug}`) });
}

/** Compares every sentence of a sample with its claim. */
export function runSample(dataset: Dataset, file: string): SampleResult[] {
  const text = readFileSync(join(import.meta.dirname, file), "utf8");
  const sample = parse(text) as Record<string, Partial<Record<Drift, string>> & { readonly same?: string }>;
  const names = new NameIndex(partiesIn(dataset));
  const recorded = recordedClaimsIn(dataset);
  return Object.entries(sample).flatMap(([claim, sentences]) =>
    [null, ...wordsOf("Drift")].flatMap((type) => {
      const sentence = type === null ? sentences.same : sentences[type];
      if (sentence === undefined) return [];
      return [
        { claim, type, text: sentence, differs: compare(readSentence(sentence, names), recorded(claim)).differs },
      ];
    }),
  );
}

/** One line a type: near misses, how many were found different, how many with the right type, false alarms in paraphrases. */
export function sampleTable(results: readonly SampleResult[]): string {
  const same = results.filter(({ type }) => type === null);
  const lines = wordsOf("Drift").map((drift) => {
    const near = results.filter(({ type }) => type === drift);
    const found = near.filter(({ differs }) => differs.length > 0).length;
    const right = near.filter(({ differs }) => differs.some(({ type }) => type === drift)).length;
    const alarms = same.filter(({ differs }) => differs.some(({ type }) => type === drift)).length;
    return [drift.padEnd(12), near.length, found, right, alarms].join("\t");
  });
  const alarmed = same.filter(({ differs }) => differs.length > 0).length;
  return [
    "type        \tmisses\tfound\tright\talarms",
    ...lines,
    `paraphrases ${same.length}, with a false alarm ${alarmed}`,
  ].join("\n");
}
