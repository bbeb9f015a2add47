/** A figure of a claim as a line of text. */
import { partialDateText } from "../words/date-words.ts";
import { COMPARATORS } from "../words/figure-words.ts";
import type { Claim } from "./claim.ts";

type Quantity = Claim["quantities"][number];

/** `about 45.5 percent of respondents, 2024`. */
export function quantityText({ comparator, value, unit, population, asOf }: Quantity): string {
  const figure = `${COMPARATORS[comparator].before}${value.toLocaleString("en-GB", { maximumFractionDigits: 6 })} ${unit}`;
  return `${figure}${population ? ` of ${population}` : ""}${asOf ? `, ${partialDateText(asOf)}` : ""}`;
}
