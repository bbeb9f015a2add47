/** POLARITY: what is said of two names is told the other way round: A for speed and B for ease, told as B for speed and A for ease. */
import type { Difference } from "../checked.ts";
import type { Reading } from "../reading/read-sentence.ts";
import { isWithin } from "../reading/token.ts";
import { isSynonym } from "./alignment.ts";
import type { Pair } from "./recorded-claim.ts";

/** Two names of which each has the words that the record says of the other, and none of its own. */
export function exchangedProperties({ stated, recorded }: Pair): Difference[] {
  const [own, other] = [propertiesOf(stated), propertiesOf(recorded)];
  const names = [...own.keys()].filter((name) => other.has(name));
  for (const first of names)
    for (const second of names) {
      if (first >= second) continue;
      const [a, b, c, d] = [own.get(first), own.get(second), other.get(first), other.get(second)];
      if (a && b && c && d && isExchanged(a, b, c, d))
        return [
          {
            type: "POLARITY",
            stated: `${a.text}: ${[...a.words.values()][0]}`,
            recorded: `${d.text}: ${[...a.words.values()][0]}`,
          },
        ];
    }
  return [];
}

interface Properties {
  readonly text: string;
  /** Words as written by their stems. */
  readonly words: ReadonlyMap<string, string>;
}

function isExchanged(a: Properties, b: Properties, c: Properties, d: Properties): boolean {
  return shares(a, d) && shares(b, c) && !shares(a, c) && !shares(b, d);
}

function shares(one: Properties, other: Properties): boolean {
  return [...one.words.keys()].some((stem) =>
    [...other.words.keys()].some((word) => stem === word || (stem.length > 4 && isSynonym(stem, word))),
  );
}

/** The words of each clause that has one name only, by that name; clauses end at a comma or a joining word before a name. */
function propertiesOf({ text, tokens, content, mentions }: Reading): Map<string, Properties> {
  const found = new Map<string, Properties>();
  let start = 0;
  for (const clause of text.split(/[,;:]| (?=(?:and|but|while|whereas) )/)) {
    const [from, to] = [start, start + clause.length];
    start = to + 1;
    const own = mentions.filter((mention) => mention.start >= from && mention.start < to);
    const [mention] = own;
    const names = new Set(own.map(({ ids }) => ids.join(" ")));
    if (mention === undefined || names.size !== 1) continue;
    const words = tokens.filter(
      (token) =>
        token.kind === "WORD" &&
        token.start >= from &&
        token.start < to &&
        content.has(token.stem) &&
        !isWithin(token, mentions),
    );
    const name = mention.ids.join(" ");
    const before = found.get(name)?.words ?? [];
    found.set(name, {
      text: mention.text,
      words: new Map([...before, ...words.map(({ stem, text: word }) => [stem, word] as const)]),
    });
  }
  return found;
}
