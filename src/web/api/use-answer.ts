/** The answer of one operation as state of a component. */
import { ask } from "./ask.ts";
import type { Operation } from "./operation.ts";
import { type AnswerState, useAsked } from "./use-asked.ts";

/** Asks once per operation and variables; null asks nothing. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
): AnswerState<Data> {
  const key = variables === null ? null : `${operation.name} ${JSON.stringify(variables)}`;
  // Without a key nothing is asked, so there are variables.
  return useAsked(key, (signal) => ask(operation, variables as Variables, signal));
}
