/** Which passages are marked: `?show=POSSIBLE` in the address. */
import { useMemo } from "preact/hooks";
import type { LookUpDecision } from "../api/schema-types.generated.ts";
import { DECISION_ORDER, type Passage } from "./decision-words.ts";

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

/** The places of the passages that are marked; the same list for as long as they are the same. */
export function useShown(checked: readonly Passage[], decision: LookUpDecision | null): readonly number[] {
  return useMemo(
    () => checked.flatMap((passage, index) => (decision === null || passage.decision === decision ? [index] : [])),
    [checked, decision],
  );
}
