/** The project's own sentences as examples to learn from: those of `tune.yaml` and `short.yaml`, and the lists by which the comparison was made. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { RankedText } from "../../src/lookup/rank/features.ts";
import { getDataset } from "../../src/records/validate.ts";
import { bestOf, type Example, type Weights } from "./fit.ts";
import { indexOf, type Scored } from "./measured.ts";

const FOLDER = "test/lookup";

/** A sentence with its measured candidates; a stranger has no right claim. */
export interface OwnSentence {
  readonly right: ReadonlySet<string>;
  readonly present: readonly Scored[];
  /** The same with the right claims taken out. */
  readonly absent: readonly Scored[];
}

/** All sentences to learn from, measured against the committed claims; those of `tune.yaml` apart, by which the threshold is chosen. */
export async function measureOwnSentences(): Promise<{
  readonly all: OwnSentence[];
  readonly tune: OwnSentence[];
}> {
  const index = await indexOf(await committedTexts());
  const measured = async (sentences: readonly Sentence[]): Promise<OwnSentence[]> => {
    const all: OwnSentence[] = [];
    for (const { text, right } of sentences)
      all.push({ right, present: await index.candidates(text), absent: await index.candidates(text, right) });
    return all;
  };
  const tune = await measured(sentencesOf("tune"));
  const others = await measured([...listedSentences(), ...sentencesOf("short")]);
  await index.close();
  return { all: [...others, ...tune], tune };
}

/** Of a sentence its right claims, the best wrong one beside them, and the best when they are gone. */
export function ownExamples({ right, present, absent }: OwnSentence, order: Weights): Example[] {
  const others = [
    bestOf(
      present.filter(({ id }) => !right.has(id)),
      order,
    ),
    bestOf(absent, order),
  ].filter((each) => each !== undefined);
  return [
    ...present.filter(({ id }) => right.has(id)).map(({ features }) => ({ features, isRight: true })),
    ...others.map(({ features }) => ({ features, isRight: false })),
  ];
}

/** The share of sentences for which a right claim is told from this probability on, or nothing where there is none. */
export function toldRightly(
  sentences: readonly OwnSentence[],
  probability: (candidate: Scored) => number,
  from: number,
): number {
  const rightly = sentences.filter(({ right, present }) => {
    const told = present.filter((candidate) => probability(candidate) >= from);
    return right.size === 0 ? told.length === 0 : told.some(({ id }) => right.has(id));
  });
  return rightly.length / sentences.length;
}

interface Sentence {
  readonly text: string;
  readonly right: ReadonlySet<string>;
}

function listedSentences(): Sentence[] {
  const files = readdirSync(FOLDER).filter((name) => /^given-.*\.yaml$/.test(name));
  return files.flatMap((name) =>
    Object.entries(parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Record<string, Record<string, string>>).flatMap(
      ([claim, sentences]) => Object.values(sentences).map((text) => ({ text, right: new Set([claim]) })),
    ),
  );
}

function sentencesOf(name: "tune" | "short"): Sentence[] {
  const all = parse(readFileSync(`${FOLDER}/sentences/${name}.yaml`, "utf8")) as readonly {
    readonly text: string;
    readonly claims: readonly string[];
  }[];
  return all.map(({ text, claims }) => ({ text, right: new Set(claims) }));
}

async function committedTexts(): Promise<RankedText[]> {
  const { claim, company, organization, person, project } = await getDataset("data");
  const names = new Map(
    [...company, ...organization, ...person, ...project].map(({ id, name, aliases = [] }) => [id, [name, ...aliases]]),
  );
  return claim.map(({ id, statement, about = [], madeBy = [] }) => ({
    id: id.slice("claim:".length),
    statement,
    besides: [...about, ...madeBy].flatMap((party) => names.get(party) ?? []).join(" "),
  }));
}
