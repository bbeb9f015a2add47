/** Things exchanged within a sentence: from A to B told as from B to A, A ahead of B told as B ahead of A. */
import type { Difference } from "../checked.ts";
import type { Reading } from "../reading/read-sentence.ts";
import type { Pair } from "./recorded-claim.ts";

type Sides = Pick<Difference, "stated" | "recorded">;

interface Way {
  readonly from: string;
  readonly to: string;
}

/** Two figures or names that changed places; null where none did. */
export function reversal({ stated, recorded }: Pair): Sides | null {
  for (const read of [movesIn, replacementsIn, rankingsIn]) {
    const [own, other] = [read(stated), read(recorded)];
    for (const a of own)
      if (other.some((b) => a.from === b.to && a.to === b.from))
        return { stated: `${a.from} → ${a.to}`, recorded: `${a.to} → ${a.from}` };
  }
  return null;
}

interface Thing {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function thingsIn({ figures, mentions }: Reading): Thing[] {
  return [
    ...figures.map(({ text, start, value }) => ({ name: String(value), start, end: start + text.length })),
    ...mentions.map(({ ids, start, end }) => ({ name: ids.join(" "), start, end })),
  ].sort((a, b) => a.start - b.start);
}

/** `from A to B`, `up from A to B`, `to B from A`. */
function movesIn(reading: Reading): Way[] {
  const things = thingsIn(reading);
  const led = (word: string): Thing[] =>
    things.filter(({ start }) =>
      new RegExp(`\\b${word} (?:the |about |under |some |over |nearly )?$`, "i").test(
        reading.text.slice(Math.max(0, start - 16), start),
      ),
    );
  const [from] = led("from");
  const [to] = led("(?:to|into)");
  const years = YEARS_FROM_TO.exec(reading.text)?.groups;
  return [
    ...(from === undefined || to === undefined ? [] : [{ from: from.name, to: to.name }]),
    ...(years === undefined ? [] : [{ from: years.from ?? "", to: years.to ?? "" }]),
  ];
}

const YEARS_FROM_TO = /\b(?:from|between) (?<from>(?:19|20)\d\d) (?:to|and|until|till) (?<to>(?:19|20)\d\d)\b/i;

/** `A replaced B`, `A in place of B`, `B was replaced by A`, `A instead of B`. */
function replacementsIn({ text, mentions }: Reading): Way[] {
  return between(mentions, text).flatMap(({ left, right, gap }) => {
    if (
      /\b(replaced|replaces|replacing|replace|succeeds|succeeded|supplanted|supersedes|superseded|in place of|instead of|in favou?r of)\b/i.test(
        gap,
      )
    ) {
      const isBack = /\bby\b|in favou?r of/i.test(gap);
      return [isBack ? { from: left, to: right } : { from: right, to: left }];
    }
    return [];
  });
}

/** `A is faster than B`: who is ahead of whom in what. */
function rankingsIn({ text, mentions }: Reading): Way[] {
  return between(mentions, text).flatMap(({ left, right, gap, lead }) => {
    const isLess = /\b(less|fewer|slower|worse|smaller|lower|trails?|behind)\b/i.test(lead + gap);
    if (!/\bthan\b|\b(outperforms?|beats?|exceeds?|trails?|ahead of|behind)\b/i.test(gap)) return [];
    return [isLess ? { from: left, to: right } : { from: right, to: left }];
  });
}

function between(
  mentions: Reading["mentions"],
  text: string,
): { readonly left: string; readonly right: string; readonly gap: string; readonly lead: string }[] {
  return mentions.slice(1).map((right, index) => {
    const left = mentions[index] as Reading["mentions"][number];
    return {
      left: left.ids.join(" "),
      right: right.ids.join(" "),
      gap: text.slice(left.end, right.start),
      lead: clauseBefore(text, left.start),
    };
  });
}

/** What stands before a name in its clause: `Fewer people know …`. */
function clauseBefore(text: string, start: number): string {
  return (
    text
      .slice(0, start)
      .split(/[,;:.]/)
      .at(-1) ?? ""
  );
}
