/** How the explorer says what sort of statement a claim is. */
import type { ClaimKind } from "../api/schema-types.generated.ts";

/** The kinds of claims. */
export const KINDS: Readonly<Record<ClaimKind, string>> = {
  STATISTIC: "Statistic",
  EVENT: "Event",
  COMMITMENT: "Commitment",
  FORECAST: "Forecast",
  QUOTATION: "Quotation",
  COMPARISON: "Comparison",
  CAPABILITY: "Capability",
  STATE: "State of things",
  OPINION: "Opinion",
};
