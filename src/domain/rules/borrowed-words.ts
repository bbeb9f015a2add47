/** The rule on other people's sentences, made for one text that records must not borrow from. */
import type { RecordPath } from "../problem.ts";
import { indexWords, longestCommonRun } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** So many words in a row are another's sentence. */
const BORROWED_WORDS = 7;

/** Keys whose texts are ours; ids, titles, names, locators and quotes say what others said. */
const OWN_TEXTS: ReadonlySet<string> = new Set(["statement", "finding", "rationale", "note", "criteria", "scale"]);

/** The rule for one text. It is no part of `RULES`, since the text is no part of the data. */
export function borrowedWords(text: string): Rule {
  const reference = indexWords(text);
  return {
    id: "borrowed-words",
    sentence: `No text of ours shares ${BORROWED_WORDS} words in a row with the given one.`,
    *check({ all }) {
      for (const { record } of all) {
        for (const { path, value } of ownTexts(record, [])) {
          const run = longestCommonRun(value, reference);
          if (run.length < BORROWED_WORDS) continue;
          yield {
            record,
            path,
            message: `${run.length} words in a row are another's: "${run.text}". Say it in our own.`,
          };
        }
      }
    },
  };
}

function* ownTexts(value: object, path: RecordPath): Iterable<{ readonly path: RecordPath; readonly value: string }> {
  for (const [key, member] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof member === "string" && OWN_TEXTS.has(key)) yield { path: at, value: member };
    else if (typeof member === "object" && member !== null) yield* ownTexts(member, at);
  }
}
