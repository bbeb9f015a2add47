/** Which passages are marked: `?show=POSSIBLE` in the address. */
import type { LookUpDecision } from "./check.ts";
import { DECISION_ORDER } from "./decision-words.ts";

/** The decision of an address; null for all of them. */
export function chosenDecision(parameters: URLSearchParams): LookUpDecision | null {
  const word = parameters.get("show");
  return DECISION_ORDER.find((decision) => decision === word) ?? null;
}

/** The same address with another decision. */
export function withDecision(url: string, decision: LookUpDecision | null): string {
  const address = new URL(url, location.origin);
  if (decision === null) address.searchParams.delete("show");
  else address.searchParams.set("show", decision);
  return address.pathname + address.search;
}
