/** A sentence that denies, doubts, asks or only supposes what the record states. */
import type { Difference } from "../checked.ts";
import { conditionOf, type Framing, type FramingKind } from "../reading/framing.ts";
import { lemmaStem } from "../reading/lemma.ts";
import type { Pair } from "./recorded-claim.ts";

/** The difference that each frame makes. */
const TYPES: Readonly<Record<FramingKind, Difference["type"]>> = {
  DENIED: "POLARITY",
  DOUBTED: "MODALITY",
  ASKED: "MODALITY",
  SUPPOSED: "MODALITY",
};

/** What only one of the two says from a distance. */
export function framingDifferences(pair: Pair): Difference[] {
  const [own, other] = [pair.stated.framing, pair.recorded.framing];
  const kinds = Object.keys(TYPES) as FramingKind[];
  const kind = kinds.find((each) => own.has(each) && !other.has(each) && !isRecorded(pair, own, each));
  if (kind !== undefined) return [{ type: TYPES[kind], stated: own.get(kind) ?? null, recorded: null }];
  const condition = supposed(pair);
  return condition === null ? [] : [{ type: "MODALITY", stated: condition, recorded: null }];
}

/** The record has the word too, or denies in other words what is denied here. */
function isRecorded({ stated, recorded }: Pair, framing: Framing, kind: FramingKind): boolean {
  const stem = lemmaStem(framing.get(kind)?.toLowerCase() ?? "");
  const isOtherwise = recorded.polarity.denials.length > stated.polarity.denials.length;
  return kind === "DENIED" && (isOtherwise || recorded.content.has(stem));
}

/** What the record states stands in a condition: `If A, then B` states neither. */
function supposed({ stated, recorded }: Pair): string | null {
  const condition = new Set(conditionOf(stated.tokens).map(({ stem }) => stem));
  if (condition.size === 0 || /\b(if|when|whenever|unless)\b/i.test(recorded.text)) return null;
  const shared = [...stated.content].filter((stem) => recorded.content.has(stem));
  const inside = shared.filter((stem) => condition.has(stem));
  return shared.length > 1 && inside.length > shared.length / 2 ? (stated.tokens[0]?.text ?? null) : null;
}
