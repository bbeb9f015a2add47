/** To whom a sentence puts down what it says: `according to X`, `X said`, `X's survey`, `“…” — X`. */

import { SAY_STEMS } from "./modal-words.ts";
import type { Mention } from "./names.ts";
import type { Token } from "./token.ts";

/** Somebody to whom words or findings are put down. */
export interface Attribution {
  /** Parties that the name may stand for; none for an unknown name. */
  readonly ids: readonly string[];
  readonly name: string;
}

/** A name with its place, known or not. */
export type Named = Pick<Mention, "ids" | "text" | "start" | "end">;

const BEFORE =
  /(?:\baccording to|(?:data|figures|survey|study|report|poll|findings|analysis|numbers|research|post|statement|words|memo|advisory|announcement|quote) (?:from|by|of)|(?:said|told|written|reported|announced|revealed|claimed|declared|stated|disclosed|found|published|confirmed|explained|noted|warned|argued|wrote|says|writes|carried out|conducted|run|called for|put forward|asked) by|in the words of|[”"]\s*[-–—,]+|—|--)\s+(?:the |an? |us )?(?:[\p{L}.-]+ ){0,3}$/iu;
const CLOSE_AFTER =
  /^(?:['’]s?)?(?: (?:own|annual|latest|yearly|\d{4}|recent|developer|security|engineering|research|internal|new|team|\p{L}+ly))* (?:survey|study|report|poll|data|figures|findings|analysis|numbers|blog|statement|announcement|estimate|advisory)\b/iu;
/** So many characters after a name a verb of saying is looked for. */
const REACH = 60;

/** The parties and unknown names to which a sentence is put down. */
export function readAttributions(text: string, tokens: readonly Token[], names: readonly Named[]): Attribution[] {
  return names
    .map((name) => withGroup(text, name))
    .filter(({ ids, text: name }) => ids.length === 0 || ids.some((id) => !id.startsWith("project:")) || isGroup(name))
    .filter((name) => isSayer(text, tokens, names, name))
    .map(({ ids, text: name }) => ({ ids, name }));
}

const GROUP =
  /^['’]s (?:\p{L}+ ){0,2}(?:team|group|committee|board|council|foundation|maintainers|developers|engineers|leadership|leaders)\b/iu;

/** `Debian's release team` speaks where `Debian` alone is a thing. */
function withGroup(text: string, name: Named): Named {
  const group = name.ids.every((id) => id.startsWith("project:")) ? GROUP.exec(text.slice(name.end))?.[0] : undefined;
  return group === undefined ? name : { ...name, text: name.text + group, end: name.end + group.length };
}

function isGroup(name: string): boolean {
  return /['’]s /.test(name);
}

function isSayer(text: string, tokens: readonly Token[], names: readonly Named[], { start, end }: Named): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (BEFORE.test(before)) return true;
  const after = text.slice(end, end + REACH);
  if (CLOSE_AFTER.test(after)) return true;
  return saysAfter(text, tokens, names, end) || saidBefore(tokens, start);
}

/** `X said`, `X, who leads Y, said`: the first verb after the name is one of saying. */
function saysAfter(text: string, tokens: readonly Token[], names: readonly Named[], end: number): boolean {
  const first = tokens.findIndex(({ start }) => start >= end);
  if (first < 0 || /^['’]s/.test(text.slice(end, end + 2))) return false;
  let place = first;
  if (tokens[place]?.lower === "," || tokens[place]?.lower === "(") {
    const close = tokens.findIndex(
      ({ lower, start }, index) => index > place && (lower === "," || lower === ")") && start < end + REACH,
    );
    if (close < 0) return false;
    place = close + 1;
  }
  while (
    /^(has|have|had|also|then|later|once|recently|himself|itself|publicly|repeatedly|since|already|and|team|project|itself|engineers?|researchers?|officials?|developers?)$/.test(
      tokens[place]?.lower ?? "",
    ) ||
    isWithin(tokens[place], names)
  )
    place += 1;
  const verb = tokens[place];
  return verb !== undefined && verb.kind === "WORD" && isSaying(verb, tokens[place + 1]);
}

function isWithin(token: Token | undefined, names: readonly Named[]): boolean {
  return token !== undefined && names.some(({ start, end }) => token.start >= start && token.end <= end);
}

/** `…, said X`, `…, X's Y wrote`. */
function saidBefore(tokens: readonly Token[], start: number): boolean {
  const place = tokens.findIndex((token) => token.start === start);
  const verb = tokens[place - 1];
  return (
    verb !== undefined && /^(said|says|wrote|writes|explained|warned|argued|announced|noted|added)$/.test(verb.lower)
  );
}

function isSaying(verb: Token, next: Token | undefined): boolean {
  if (!SAY_STEMS.has(verb.stem)) return false;
  if (verb.stem === "writ") return next === undefined || /^(that|[,:"“]|about|of|on)$/.test(next.lower);
  if (/^(put|call|show|found|find|add|state|post|report|publish|maintain|estimate|claim)$/.test(verb.stem))
    return (
      next === undefined ||
      !/^(in|on|by|to|up|into|for|software|more|support)$/.test(next.lower) ||
      /^(reported|claimed|stated)$/.test(verb.lower)
    );
  return (
    !/^(reports|claims|states|posts|notes|calls|quotes)$/.test(verb.lower) ||
    /^(that|it|how|the|a|an|about|in)$/.test(next?.lower ?? "that")
  );
}
