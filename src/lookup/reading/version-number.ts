/** Numbers that say which one and count nothing: versions and places in an order. */
import { ORDINALS } from "./number-words.ts";
import type { Token } from "./token.ts";

/** Whether a word stands for percent. */
export function isPercent(word: string): boolean {
  return /^(%|percent|pct)$/.test(word);
}

/** Whether a word after a number says how many times. */
export function isTimes(word: string): boolean {
  return /^(times|x|×|fold)$/.test(word);
}

/** `Linux 6.18`, `v6.8`, `version 0.8.0`, `Windows 11`: a number that says which one of something. */
export function versionAt(tokens: readonly Token[], place: number, isTaken: (token: Token) => boolean): string | null {
  const [token, before, after] = [tokens[place], tokens[place - 1], tokens[place + 1]];
  if (token === undefined) return null;
  if (token.kind === "NUMBER" && /^v/i.test(token.text)) return token.text.slice(1);
  if (/^\d+(\.\d+){2,}$/.test(token.text)) return token.text;
  if (token.kind === "NUMBER" && after?.lower === "-" && /^rc\d*$/.test(tokens[place + 2]?.lower ?? ""))
    return token.text;
  if (token.kind !== "NUMBER" || before === undefined) return null;
  const isGlued = before.end === token.start;
  if (isGlued && (before.lower === "-" || before.lower === "$")) return null;
  if (isPercent(after?.lower ?? "") || isTimes(after?.lower ?? "")) return null;
  if (/^(version|release|build|edition|v|rc)s?$/.test(before.lower)) return token.text;
  const isSmall = Number.parseFloat(token.text) < 100 || token.text.includes(".");
  const isNamed = before.kind === "WORD" && before.isCapital && !before.isPossessive && place > 1;
  const isNamedFirst = before.kind === "WORD" && before.isCapital && place === 1 && token.text.includes(".");
  if (!isSmall || token.text.includes(",")) return null;
  return (isNamed || isNamedFirst || (token.text.includes(".") && before.kind === "WORD" && isTaken(before))) &&
    !isMonth(before)
    ? token.text
    : null;
}

const OF_VERSIONS = /\bversions?\b|\bRust \d+\.\d/i;

/** `versions moved from 1.78 to 1.85`: a decimal without a unit where it is spoken of versions. */
export function versionAmong(text: string, tokens: readonly Token[], place: number): string | null {
  const [token, after] = [tokens[place], tokens[place + 1]];
  if (token?.kind !== "NUMBER" || !/^\d+\.\d+$/.test(token.text) || !OF_VERSIONS.test(text)) return null;
  const isUnit = after !== undefined && after.kind !== "WORD" && after.lower === "%";
  return isUnit || /^(percent|times|x|million|billion|thousand|points?|per|pct|fold)$/.test(after?.lower ?? "")
    ? null
    : token.text;
}

function isMonth({ lower }: Token): boolean {
  return /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(lower);
}

/** The place in an order that begins at a token: `ninth`, `9th`. */
export function ordinalAt(
  tokens: readonly Token[],
  place: number,
): { readonly value: number; readonly next: number } | null {
  const token = tokens[place];
  const value = ORDINALS.get(token?.lower ?? "");
  if (value !== undefined) return { value, next: place + 1 };
  const after = tokens[place + 1];
  const isDigits = token?.kind === "NUMBER" && after?.start === token.end && /^(st|nd|rd|th)$/.test(after.lower);
  return isDigits ? { value: Number.parseFloat(token.text), next: place + 2 } : null;
}
