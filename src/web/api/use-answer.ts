/** Answers of the API as state of a component. */
import { useEffect, useState } from "preact/hooks";
import { lastRevision } from "../state/last-revision.ts";
import { type Answer, ApiFailure, ask } from "./ask.ts";
import type { Operation } from "./operation.ts";

/** How far an answer has come. While another one loads, `previous` is what was there before. */
export type AnswerState<Data> =
  | { readonly phase: "loading"; readonly previous: Answer<Data> | null }
  | { readonly phase: "ready"; readonly answer: Answer<Data> }
  | { readonly phase: "failed"; readonly failure: ApiFailure; readonly retry: () => void };

interface Settled<Data> {
  readonly key: string;
  readonly answer?: Answer<Data>;
  readonly failure?: ApiFailure;
}

/** Answers of this visit, so that going back shows at once what was there, and the place on the page is found again. */
const kept = new Map<string, Answer<unknown>>();
const MOST_KEPT = 30;

/** Asks once per operation and variables; null asks nothing. An answer that is shown from this visit is asked for again. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
): AnswerState<Data> {
  const key = variables === null ? "" : `${operation.name} ${JSON.stringify(variables)}`;
  const [settled, setSettled] = useState<Settled<Data> | null>(null);
  const [attempt, setAttempt] = useState(0);
  // The key stands for operation and variables.
  useEffect(() => {
    if (variables === null) return;
    const controller = new AbortController();
    ask(operation, variables, controller.signal).then(
      (answer) => {
        keep(key, answer);
        if (answer.revision !== null) lastRevision.set(answer.revision);
        setSettled({ key, answer });
      },
      (reason: unknown) => {
        if (!controller.signal.aborted) setSettled({ key, failure: failureOf(reason) });
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  const current = settled?.key === key ? settled : null;
  if (current?.failure) return { phase: "failed", failure: current.failure, retry: () => setAttempt(attempt + 1) };
  const answer = current?.answer ?? (kept.get(key) as Answer<Data> | undefined);
  return answer ? { phase: "ready", answer } : { phase: "loading", previous: settled?.answer ?? null };
}

function keep(key: string, answer: Answer<unknown>): void {
  kept.delete(key);
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

function failureOf(reason: unknown): ApiFailure {
  if (reason instanceof ApiFailure) return reason;
  return new ApiFailure("UNKNOWN", reason instanceof Error ? reason.message : String(reason));
}
