/** Which passages are marked: `?show=POSSIBLE` in the address. */
import { useMemo } from "preact/hooks";
import type { LookUpDecision } from "../api/schema-types.generated.ts";
import { DECISION_ORDER, type Passage } from "./decision-words.ts";

/** The decision of an address; null for all of them. */
export function chosenDecision(parameters: URLSearchParams): LookUpDecision | null {
  const word = parameters.get("show");
  return DECISION_ORDER.find((decision) => decision === word) ?? null;
}

/** The places of the passages that are marked; the same list for as long as they are the same. */
export function useShown(checked: readonly Passage[], decision: LookUpDecision | null): readonly number[] {
  return useMemo(
    () => checked.flatMap((passage, index) => (decision === null || passage.decision === decision ? [index] : [])),
    [checked, decision],
  );
}
