/** A figure of a claim as a line of text. */
import { partialDateText } from "../words/date-words.ts";
import type { Claim } from "./claim-page.tsx";

type Quantity = Claim["quantities"][number];

const COMPARATORS: Readonly<Record<Quantity["comparator"], string>> = {
  EQUAL: "",
  ABOUT: "about ",
  AT_LEAST: "at least ",
  AT_MOST: "at most ",
  MORE_THAN: "more than ",
  LESS_THAN: "less than ",
  UP_TO: "up to ",
  ORDER_OF: "of the order of ",
};

/** `about 45.5 percent of respondents, 2024`. */
export function quantityText({ comparator, value, unit, population, asOf }: Quantity): string {
  const figure = `${COMPARATORS[comparator]}${value.toLocaleString("en-GB", { maximumFractionDigits: 6 })} ${unit}`;
  return `${figure}${population ? ` of ${population}` : ""}${asOf ? `, ${partialDateText(asOf)}` : ""}`;
}
