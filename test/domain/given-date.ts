import { type PartialDate, parsePartialDate } from "../../src/domain/partial-date.ts";
import type { DateQualifier } from "../../src/domain/vocabulary.ts";

/** A date that is known to be well formed. */
export function date(text: string, qualifier: DateQualifier = "ON"): PartialDate {
  const result = parsePartialDate(text, { qualifier });
  if ("fault" in result) throw new Error(result.fault);
  return result.date;
}
