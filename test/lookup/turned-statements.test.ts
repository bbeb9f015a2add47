/** Every recorded statement, word for word, but denied, doubted, asked, turned round or changed in one word: none may be called KNOWN. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ASKED, committedLookUp } from "../../scripts/lookup/committed.ts";
import type { LookUp } from "../../src/lookup/look-up.ts";
import { getDataset } from "../../src/records/validate.ts";

type Turn = (statement: string) => string | null;

/** A statement as it stands within a sentence. */
const within = (statement: string): string =>
  (/^(?:[A-Z][a-z]* )/.test(statement) &&
  /^(?:The|A|An|In|On|At|More|About|For|By|From|With|It|There|Since|Each|Most|Among) /.test(statement)
    ? `${statement.charAt(0).toLowerCase()}${statement.slice(1)}`
    : statement
  ).replace(/\.$/, "");
const framed =
  (before: string, after = "."): Turn =>
  (statement) =>
    `${before}${within(statement)}${after}`;
const replaced =
  (pattern: RegExp, by: string): Turn =>
  (statement) =>
    pattern.test(statement) ? statement.replace(pattern, by) : null;

/** With how many of the statements that can be turned so may be missed: those that were when this was last gone through. */
const TURNS: readonly (readonly [name: string, turn: Turn, most: number])[] = [
  ["called false", framed("It is false that "), 0],
  ["called untrue", framed("It is not true that "), 0],
  ["called a myth", framed("It is a myth that "), 0],
  ["called wrong afterwards", framed("", ", which is wrong."), 0],
  ["debunked", framed("Fact-checkers have debunked the claim that "), 0],
  ["wrongly believed", framed("People wrongly believe that "), 0],
  ["said by nobody", framed("Nobody says that "), 1],
  ["without evidence", framed("There is no evidence that "), 0],
  ["doubted", framed("I doubt that "), 0],
  ["only rumoured", framed("There are rumours that "), 0],
  ["alleged", framed("Allegedly, "), 0],
  ["possible", framed("It might be that "), 1],
  ["open", framed("It is not known whether "), 0],
  ["supposed", framed("Suppose that "), 0],
  ["a condition", framed("If ", ", then the matter is settled."), 2],
  ["no longer so", framed("It is no longer true that "), 0],
  ["asked", framed("Is it true that ", "?"), 0],
  ["a question", framed("", "?"), 0],
  ["denied by `not`", replaced(/\b(is|are|was|were|has|have|can|will)\b/, "$1 not"), 4],
  ["denied by `never`", replaced(/\b(is|are|was|were|has|have|can|will)\b/, "$1 never"), 0],
  ["freed of its denial", replaced(/\b(?:not|never|no) /, ""), 0],
  ["with instead of without", replaced(/\bwithout\b/, "with"), 0],
  ["without instead of with", replaced(/\bwith\b/, "without"), 0],
  ["last instead of first", replaced(/\bfirst\b/, "last"), 0],
  ["less instead of more", replaced(/\bmore\b/, "less"), 1],
  ["after instead of before", replaced(/\bbefore\b/, "after"), 0],
  ["without its `only`", replaced(/\bonly /, ""), 0],
  ["turned from to into to from", replaced(/from (\S+) to ([^ ,.]+)/, "from $2 to $1"), 1],
  ["dropped", replaced(/\b(?:uses|used|adopted|supports|maintains|writes|runs)\b/, "dropped"), 0],
  ["missed", replaced(/\b(?:reached|met|achieved|hit|won|passed|completed)\b/, "missed"), 0],
  ["done instead of planned", replaced(/\b(?:wants to|plans to|aims to|intends to|hopes to|will)\b/, "did"), 2],
  ["a year later", (text) => text.replace(/\b20[12]\d\b/, (year) => String(Number(year) + 1)), 1],
];
/** The same said otherwise. */
const SAME: readonly (readonly [name: string, turn: Turn])[] = [
  ["word for word", (statement) => statement],
  ["called true", framed("It is true that ")],
  ["well known", framed("It is well known that ")],
  ["confirmed", framed("It has been confirmed that ")],
  ["in quotation marks", (statement) => `“${statement}”`],
  ["with an exclamation mark", framed("", "!")],
];
/** Of the statements every so many-th is turned, so that a run takes seconds. */
const EVERY = 2;

describe("A recorded statement", () => {
  let lookUp: LookUp;
  let close: () => Promise<void>;
  let statements: readonly string[];
  beforeAll(async () => {
    ({ lookUp, close } = await committedLookUp());
    statements = (await getDataset("data")).claim.map(({ statement }) => statement);
  }, 60_000);
  afterAll(() => close());

  const known = async (texts: readonly string[]): Promise<string[]> => {
    const found: string[] = [];
    for (const text of texts) {
      const { checked } = await lookUp.check({ text }, ASKED);
      if (checked.every(({ decision }) => decision === "KNOWN")) found.push(text);
    }
    return found;
  };
  const turnedBy = (turn: Turn): string[] =>
    statements.flatMap((statement) => {
      const text = turn(statement);
      return text === null || text === statement ? [] : [text];
    });
  const some = (texts: readonly string[]): string[] =>
    texts.length <= 60 ? [...texts] : texts.filter((_, index) => index % EVERY === 0);

  it.each(TURNS)("is not known when it is %s", { timeout: 60_000 }, async (_, turn, most) => {
    const texts = some(turnedBy(turn));
    expect(texts.length).toBeGreaterThan(0);
    const missed = await known(texts);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(most);
  });

  it.each(SAME)("stays known when it is %s", { timeout: 60_000 }, async (_, turn) => {
    const texts = some(statements.flatMap((statement) => turn(statement) ?? []));
    const found = await known(texts);
    expect(texts.filter((text) => !found.includes(text))).toEqual([]);
  });
});
