/** MODALITY: what is, what will be, what is planned, possible, asked for or denied were exchanged. */

import { stemOf } from "../../domain/drift/phrase.ts";
import type { ClaimKind } from "../../domain/vocabulary.ts";
import type { Agreement, Difference } from "../checked.ts";
import { AGENDA, CHOOSING, type Modality, WEIGHING, WISHES } from "../reading/modal-words.ts";
import type { Reading } from "../reading/read-sentence.ts";
import type { Pair } from "./recorded-claim.ts";

const SAID: Readonly<Record<Modality, string>> = {
  IS: "is or was",
  WILL: "will",
  PLANS: "plans to",
  MAY: "may",
  SHOULD: "should",
  DENIES: "denies",
};
/** Kinds that say how things are or were, whatever modal words their statements have. */
const FACTS: readonly ClaimKind[] = ["EVENT", "STATE", "STATISTIC", "COMPARISON", "CAPABILITY"];

/** What is only thought to become possible; `may` alone says of a capability that it is there. */
const ONE_DAY =
  /\b(one day|some ?day|eventually|in (the )?future|perhaps|might(?! have)|potentially|possibly|conceivably)\b/i;

interface ModalityOutcome {
  readonly agrees: readonly Agreement[];
  readonly differs: readonly Difference[];
}

/** Sets the modality of the sentence against that of the claim. */
export function compareModality({ stated, recorded, claim }: Pair): ModalityOutcome {
  const own = stated.modality;
  const mains = [...mainsOf(recorded, claim.kind, stated), ...(isToCome(recorded, claim) ? (["WILL"] as const) : [])];
  const all = new Set([...recorded.modality.all, ...mains]);
  const chosen = chosenInOne(stated, recorded) ?? doneForPlanned(stated, recorded);
  if (chosen !== null) return { agrees: [], differs: [{ type: "MODALITY", ...chosen }] };
  const other = recorded.modality.word ?? SAID[mains[0] ?? "IS"];
  if (own.all.has("DENIES") && !all.has("DENIES") && recorded.polarity.denials.length === 0)
    return { agrees: [], differs: [{ type: "MODALITY", stated: SAID.DENIES, recorded: other }] };
  if (own.all.has("MAY") && ONE_DAY.test(stated.text) && !ONE_DAY.test(recorded.text))
    return { agrees: [], differs: [{ type: "MODALITY", stated: own.word ?? SAID.MAY, recorded: other }] };
  if (claim.kind === "CAPABILITY" && own.main === "WILL" && /\b(will not|won['’]t|will never)\b/i.test(stated.text))
    return { agrees: [{ type: "MODALITY", recorded: other }], differs: [] };
  const isSaid = own.word !== null && hasWord(recorded, own.word);
  const isComing = isFuture(own.main) && own.all.has("IS") && [...recorded.modality.all].some(isFuture);
  const hasMain = mains.some((main) => own.all.has(main));
  const isOther =
    mains.includes(own.main) || isSaid || isComing
      ? false
      : !all.has(own.main)
        ? !mayBeMinor(own.all, own.main, mains)
        : !hasMain;
  if (!isOther) return { agrees: [{ type: "MODALITY", recorded: other }], differs: [] };
  return { agrees: [], differs: [{ type: "MODALITY", stated: own.word ?? SAID[own.main], recorded: other }] };
}

/** `was deleted` where the record has `queued the deletion, aimed at`. */
function doneForPlanned(stated: Reading, recorded: Reading): Pick<Difference, "stated" | "recorded"> | null {
  if (![...recorded.modality.all].some(isFuture) || [...stated.modality.all].some((each) => each !== "IS")) return null;
  const deeds = recorded.tokens.filter(({ lower }) => DEED.test(lower));
  for (const token of stated.tokens) {
    if (!/ed$/.test(token.lower) || !stated.tags(token).has("PastTense")) continue;
    const deed = deeds.find(({ lower }) => lower.slice(0, SAME_WORD) === token.lower.slice(0, SAME_WORD));
    if (deed !== undefined) return { stated: token.text, recorded: deed.text };
  }
  return null;
}

/** A noun that names what somebody does. */
const DEED = /^[a-z]{3,}(?:ion|al|ment|ance|ence)$/;
/** A verb and its noun begin with so many equal letters. */
const SAME_WORD = 5;

/** Whether a modal word stands in the record too; the month of May is none. */
function hasWord({ tokens }: Reading, word: string): boolean {
  const stem = stemOf(word.toLowerCase());
  return tokens.some((token) => token.stem === stem && !(token.lower === "may" && token.isCapital));
}

/** What one of them still weighs the other has settled on. */
function chosenInOne(stated: Reading, recorded: Reading): Pick<Difference, "stated" | "recorded"> | null {
  const [own, other] = [stated, recorded].map(choiceIn);
  return own === undefined || other === undefined || own.isMade === null || other.isMade === null
    ? null
    : own.isMade === other.isMade
      ? null
      : { stated: own.word, recorded: other.word };
}

function choiceIn({ tokens }: Reading): { readonly isMade: boolean | null; readonly word: string } {
  const weighed = tokens.find(({ stem }) => WEIGHING.has(stem));
  const made = tokens.find(({ stem }) => CHOOSING.has(stem));
  if ((weighed === undefined) === (made === undefined)) return { isMade: null, word: "" };
  return { isMade: made !== undefined, word: (made ?? weighed)?.text ?? "" };
}

/** A plain verb before the one that counts (`products that are written … should`) is no other modality; a modal word is. */
function mayBeMinor(all: ReadonlySet<Modality>, main: Modality, mains: readonly Modality[]): boolean {
  return main === "IS" && mains.some((each) => all.has(each));
}

/** The modalities by which a claim of this kind may be told. */
function mainsOf({ modality, tokens }: Reading, kind: ClaimKind, stated: Reading): readonly Modality[] {
  const { main, word } = modality;
  if (kind === "COMMITMENT" && main === "IS")
    return isOnAgenda(stated, tokens) ? ["PLANS", "WILL", "IS"] : ["PLANS", "WILL"];
  if (kind === "FORECAST" && main === "IS") return ["WILL"];
  if (kind === "CAPABILITY") return ["IS", "MAY"];
  if (FACTS.includes(kind)) return main === "IS" || main === "DENIES" ? ["IS"] : [main, "IS"];
  const isWish = word !== null && WISHES.has(stemOf(word.toLowerCase()));
  if (main === "PLANS" && isWish) return kind === "COMMITMENT" ? ["PLANS", "SHOULD"] : ["PLANS", "SHOULD", "IS"];
  return [main];
}

/** `has a talk on its schedule` tells a plan with a plain verb, and so does `visitors can listen`, but not `heard`. */
function isOnAgenda({ tokens, tags }: Reading, recorded: Reading["tokens"]): boolean {
  return (
    recorded.some(({ stem }) => AGENDA.has(stem)) &&
    (tokens.some(({ stem }) => AGENDA.has(stem)) || !tokens.some((token) => tags(token).has("PastTense")))
  );
}

/** Told in the present tense of a day that was yet to come. */
function isToCome({ tokens, tags, dates }: Reading, { madeOn, events }: Pair["claim"]): boolean {
  const days = [...events, ...dates.dates];
  return (
    madeOn !== null &&
    days.length > 0 &&
    days.every(({ earliest }) => earliest !== null && madeOn.latest !== null && earliest > madeOn.latest) &&
    !tokens.some((token) => tags(token).has("PastTense"))
  );
}

function isFuture(modality: Modality): boolean {
  return modality === "WILL" || modality === "PLANS";
}
