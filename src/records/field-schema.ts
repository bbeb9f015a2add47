/** The pieces that record schemas are made of: texts, ids, dates, instants and words, each with the sentence that says what is wrong. */
import { z } from "zod";
import { isInstant } from "../domain/calendar.ts";
import { type PartialDate, parsePartialDate } from "../domain/partial-date.ts";
import { VOCABULARY, type VocabularyName, type Word, wordsOf } from "../domain/vocabulary.ts";

const TOO_LARGE = "The figure is larger than numbers are kept exactly (2^53).";

/** A text that is more than white space. */
export const text = (description: string) =>
  z.string().regex(/\S/, { error: "This is empty: write something, or leave the key out." }).describe(description);

/** The id of another record; whether it exists is a rule over the whole data set. */
export const id = (description: string) =>
  z
    .string()
    .regex(/^[a-z]+:\S+$/, { error: ({ input }) => `"${input}" is not an id of the form "kind:slug".` })
    .describe(description);

/** A list of ids. */
export const ids = (description: string) => z.array(id("An id, `kind:slug`.")).describe(description);

/** A figure that every engine keeps exactly. */
export const figure = (description: string) =>
  z.number().min(-Number.MAX_SAFE_INTEGER, TOO_LARGE).max(Number.MAX_SAFE_INTEGER, TOO_LARGE).describe(description);

/** An address; that it begins with http or https is a rule over the whole data set. */
export const address = (description: string) => text(description);

/** An instant in UTC. */
export const instant = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/, { error: instantFault, abort: true })
    .refine(isInstant, { error: instantFault })
    .describe(description);

/** A word of a closed list. */
export function word<N extends VocabularyName>(name: N, description: string): z.ZodType<Word<N>, Word<N>> {
  const words = wordsOf(name);
  const meanings: Readonly<Record<string, string>> = VOCABULARY[name];
  const lines = words.map((each) => `- ${each}: ${meanings[each]}`);
  return z.enum(words as readonly [Word<N>, ...Word<N>[]]).describe([description, ...lines].join("\n"));
}

/** A list without an end. */
export const list = <T extends z.ZodType>(item: T, description: string) => z.array(item).describe(description);

const DATE_TEXT =
  "A year (2026), a month (2026-09), a day (2026-09-30), or a range of two of them (2026-09/2026-10), as precise as the source is.";
const POINT = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

/** The patterns are for editors; the reader's sentences come from the domain. Editors see an unquoted year as a number. */
const dateText = z.string().meta({ description: DATE_TEXT, pattern: `^${POINT}(/${POINT})?$` });
const year = z.int().min(1000).max(9998).describe("A year.");

const dateMapping = z.strictObject({
  text: z.union([dateText, year]),
  qualifier: word("DateQualifier", "What the date says of the day; ON when left out.").exactOptional(),
  words: text(
    'The source\'s own way to say it ("before RustConf"), where the date alone would lose it.',
  ).exactOptional(),
});

/** A date: its text alone, or a mapping of text, qualifier and words. Its output is the parsed date. */
export const partialDate = (description: string) =>
  z
    .union([dateText, year, dateMapping])
    .transform((value, context): PartialDate => {
      const { text, qualifier = "ON", words = null } = typeof value === "object" ? value : { text: value };
      return parsed(text, { qualifier, words }, context);
    })
    .describe(description);

const PLAIN_DATE_TEXT = "A year (2026), a month (2026-09) or a day (2026-09-30).";

/** A date that is nothing but a year, a month or a day. */
export const plainDate = (description: string) =>
  z
    .union([z.string().meta({ description: PLAIN_DATE_TEXT, pattern: `^${POINT}$` }), year])
    .refine((value) => !String(value).includes("/"), {
      error: "This cannot be a range: name one year, month or day.",
      abort: true,
    })
    .transform((value, context): PartialDate => parsed(value, {}, context))
    .describe(description);

function parsed(
  value: string | number,
  options: Parameters<typeof parsePartialDate>[1],
  context: z.core.ParsePayload | z.RefinementCtx,
): PartialDate {
  const result = parsePartialDate(String(value), options);
  if ("date" in result) return result.date;
  context.issues.push({ code: "custom", message: result.fault, input: value, params: { rule: "date-form" } });
  return z.NEVER;
}

function instantFault({ input }: { readonly input?: unknown }): string {
  return `"${String(input)}" is not an instant in UTC such as 2026-11-23T12:00:00Z.`;
}
