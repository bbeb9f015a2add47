/** MODALITY: what is, what will be, what is planned, possible, asked for or denied were exchanged. */
import type { ClaimKind } from "../../domain/vocabulary.ts";
import type { Agreement, Difference } from "../checked.ts";
import type { ModalityReading } from "../reading/modality-reading.ts";
import type { Modality } from "../reading/word-lists.ts";
import type { Pair } from "./recorded-claim.ts";

const SAID: Readonly<Record<Modality, string>> = {
  IS: "is or was",
  WILL: "will",
  PLANS: "plans to",
  MAY: "may",
  SHOULD: "should",
  DENIES: "denies",
};
/** What a kind of claim has besides what its statement's words show. */
const OF_KIND: Partial<Readonly<Record<ClaimKind, readonly Modality[]>>> = {
  EVENT: ["IS"],
  STATE: ["IS"],
  STATISTIC: ["IS"],
  CAPABILITY: ["IS"],
  COMPARISON: ["IS"],
};

/** The difference or agreement in modality. */
export function compareModality({ stated, recorded, claim }: Pair): {
  readonly agrees: readonly Agreement[];
  readonly differs: readonly Difference[];
} {
  const own = stated.modality;
  const other = recordedModality(recorded.modality, claim.kind);
  if (own.all.has("DENIES") && !other.all.has("DENIES") && recorded.polarity.denials.length === 0)
    return { agrees: [], differs: [differenceOf(own, other, "DENIES")] };
  const isOther = !other.all.has(own.main) || (own.main !== other.main && !own.all.has(other.main));
  if (!isOther) return { agrees: [{ type: "MODALITY", recorded: other.word ?? SAID[own.main] }], differs: [] };
  return { agrees: [], differs: [differenceOf(own, other, own.main)] };
}

/** A promise without a word for it (`has a talk on its schedule`) may be told as planned or as coming. */
function recordedModality(read: ModalityReading, kind: ClaimKind): ModalityReading {
  const all = new Set([...read.all, ...(OF_KIND[kind] ?? [])]);
  if (read.main === "IS" && kind === "COMMITMENT")
    return { main: "PLANS", word: read.word, all: new Set([...all, "PLANS", "WILL"]) };
  if (read.main === "IS" && kind === "FORECAST")
    return { main: "WILL", word: read.word, all: new Set([...all, "WILL"]) };
  if (OF_KIND[kind] !== undefined && read.main !== "IS" && read.main !== "MAY") return { ...read, all };
  return { ...read, all: read.all };
}

function differenceOf(own: ModalityReading, other: ModalityReading, modality: Modality): Difference {
  return {
    type: "MODALITY",
    stated: own.main === modality && own.word !== null ? own.word : SAID[modality],
    recorded: other.word ?? SAID[other.main],
  };
}
