/** SUBJECT: another company, project, person or group of people. */
import type { NamedParty } from "../../domain/drift/compared-claim.ts";
import { exactPhrasesIn, readText } from "../../domain/drift/phrase.ts";
import type { Agreement, Difference } from "../checked.ts";
import type { Mention } from "../reading/names.ts";
import { tokensOf } from "../reading/token.ts";
import { substitution } from "./alignment.ts";
import { PEOPLE } from "./opposition-lists.ts";
import type { Pair } from "./recorded-claim.ts";

/** Words that do not make a name another one's: the Debian project is Debian. */
const KIN = new Set(
  "project projects team community developers kernel core the language platform subsystem driver compiler os inc editors mailing list maintainers library crate runtime group".split(
    " ",
  ),
);
/** What all claims are about may be named anywhere. */
const THEME = "Rust";

/** Things that hold many others: to name them beside the record says nothing new. */
const BROAD = /kernel|linux|windows|android|\bjava\b|chromium|^c(\+\+)?$/i;

/** Parties that the sentence names and the record does not, and parties that both name. */
export interface NameOutcome {
  readonly agrees: readonly Agreement[];
  /** Names that the record does not have, known or not. */
  readonly gained: readonly string[];
  /** Parties of the statement that the sentence does not name. */
  readonly lost: readonly Mention[];
}

/** Sets the names of the sentence against those of the record. */
export function compareNames({ stated, recorded, claim }: Pair): NameOutcome {
  const parties = [...claim.madeBy, ...claim.about];
  const held = new Set([...parties.map(({ id }) => id), ...recorded.mentions.flatMap(({ ids }) => ids)]);
  const text = new Set(recorded.tokens.map(({ lower }) => lower));
  const named = new Set(stated.mentions.flatMap(({ ids }) => ids));
  const lost = recorded.mentions.filter(
    ({ ids, text: name }) => name !== THEME && !ids.some((id) => named.has(id)) && !isKinOf(name, stated.mentions),
  );
  const inRecord = stated.mentions.filter((mention) => isHeld(mention, held, parties));
  const gained = stated.mentions.filter((mention) => !isHeld(mention, held, parties) && !isInText(mention.text, text));
  const replaced = inRecord.filter((mention) => replaces(mention, recorded.mentions, lost, claim.madeBy));
  const unknown = stated.unknownNames.filter(({ text: name }) => !isInText(name, text) && !isNameOf(name, parties));
  return {
    agrees: [...new Set(inRecord.map(({ text: name }) => name))].map((name) => ({ type: "SUBJECT", recorded: name })),
    gained: [...gained, ...replaced, ...unknown].sort((a, b) => a.start - b.start).map(({ text: name }) => name),
    lost,
  };
}

/** The differences in names, but for those that were put down to a sayer, and in groups of people. */
export function subjectDifferences(pair: Pair, { gained, lost }: NameOutcome, sayers: readonly string[]): Difference[] {
  const isSwapped = lost.some(({ ids }) => ids.some((id) => !id.startsWith("person:")));
  const others = gained.filter((name) => isSwapped || !sayers.includes(name));
  const [first] = others;
  const group = otherGroup(pair) ?? otherThing(pair);
  const recorded = lost[0]?.text ?? null;
  return [
    ...(first === undefined ? [] : [{ type: "SUBJECT" as const, stated: [...new Set(others)].join(", "), recorded }]),
    ...(group === null || first !== undefined ? [] : [group]),
  ];
}

function isHeld({ ids, text }: Mention, held: ReadonlySet<string>, parties: readonly NamedParty[]): boolean {
  return (
    text === THEME ||
    ids.some((id) => held.has(id)) ||
    parties.some(({ names }) => names.some((name) => isKin(text, name)))
  );
}

function isInText(name: string, words: ReadonlySet<string>): boolean {
  return tokensOf(name).every(({ lower, kind }) => kind === "SIGN" || lower === "the" || words.has(lower));
}

/** The unknown name `Debian Linux` is told by the known one within it. */
function isNameOf(name: string, parties: readonly NamedParty[]): boolean {
  const words = tokensOf(name).map(({ lower }) => lower);
  return parties.some(({ names }) =>
    names.some((other) => {
      const own = tokensOf(other).map(({ lower }) => lower);
      return own.every((word) => words.includes(word)) || words.every((word) => own.includes(word));
    }),
  );
}

function isKinOf(name: string, mentions: readonly Mention[]): boolean {
  return mentions.some(({ text }) => isKin(text, name));
}

/** Whether two names differ by words only that do not make another one. */
function isKin(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => new Set(name.toLowerCase().split(/[ -]+/)));
  if (a === undefined || b === undefined) return false;
  const apart = a.symmetricDifference(b);
  return a.intersection(b).size > 0 && [...apart].every((word) => KIN.has(word));
}

/** A party that the record only has around its statement stands in the place of one that the statement names. */
function replaces(
  { ids, text }: Mention,
  said: readonly Mention[],
  lost: readonly Mention[],
  madeBy: readonly NamedParty[],
): boolean {
  if (
    text === THEME ||
    BROAD.test(text) ||
    said.some((mention) => mention.ids.some((id) => ids.includes(id)) || isKin(mention.text, text))
  )
    return false;
  if (madeBy.some(({ id }) => ids.includes(id))) return false;
  return lost.some(
    (mention) =>
      kindsOf(mention).some((kind) => kindsOf({ ids }).includes(kind)) &&
      !madeBy.some(({ id }) => mention.ids.includes(id)),
  );
}

function kindsOf({ ids }: Pick<Mention, "ids">): string[] {
  return ids.map((id) => id.split(":")[0] ?? "");
}

/** Each speaks of a group of people or bodies that the other does not: organizations in the record, enterprises in the sentence. */
function otherGroup({ stated, recorded, claim }: Pair): Difference | null {
  const populations = claim.quantities.flatMap(({ population }) => population ?? []).join(" ");
  const isStrict = claim.kind === "STATISTIC";
  const [before, said, after] = [
    readText(recorded.text),
    readText(`${recorded.text} ${populations}`),
    readText(stated.text),
  ];
  const inOne = (read: typeof after, phrases: readonly string[]): string | undefined =>
    exactPhrasesIn(read, phrases)[0];
  const lost = PEOPLE.find(({ words }) => inOne(before, words) !== undefined && inOne(after, words) === undefined);
  const gained = PEOPLE.find(({ words }) => inOne(after, words) !== undefined && inOne(said, words) === undefined);
  if (lost === undefined || gained === undefined || (!isStrict && lost.sort === gained.sort)) return null;
  return { type: "SUBJECT", stated: inOne(after, gained.words) ?? null, recorded: inOne(before, lost.words) ?? null };
}

function otherThing(pair: Pair): Difference | null {
  const found = substitution(pair);
  return found === null ? null : { type: "SUBJECT", ...found };
}
