/** What was asked of the API as state of a component. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Answer, ApiFailure } from "./ask.ts";

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
const MOST_KEPT = 80;

/** Asks once per key, which names all that is asked; null asks nothing. An answer that is shown from this visit is asked for again. */
export function useAsked<Data>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<Answer<Data>>,
): AnswerState<Data> {
  const [settled, setSettled] = useState<Settled<Data> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const shown = useRef<Answer<Data> | null>(null);
  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    ask(signal).then(
      (answer) => signal.aborted || setSettled({ key, answer: keep(key, answer) }),
      (reason: unknown) => {
        if (!signal.aborted) setSettled({ key, failure: failureOf(reason) });
        // What else is on its way for the same answer is of no use any more.
        controller.abort();
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  const current = settled?.key === key ? settled : null;
  const retry = () => {
    setSettled(null);
    setAttempt(attempt + 1);
  };
  if (current?.failure) return { phase: "failed", failure: current.failure, retry };
  const answer = current?.answer ?? (key === null ? undefined : (kept.get(key) as Answer<Data> | undefined));
  if (!answer) return { phase: "loading", previous: shown.current };
  shown.current = answer;
  return { phase: "ready", answer };
}

/** The answer to show: where it says what was there already, that one, so that nothing is drawn anew. */
function keep<Data>(key: string, answer: Answer<Data>): Answer<Data> {
  const before = kept.get(key) as Answer<Data> | undefined;
  const shown = before && JSON.stringify(before) === JSON.stringify(answer) ? before : answer;
  kept.delete(key);
  kept.set(key, shown);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return shown;
}

function failureOf(reason: unknown): ApiFailure {
  if (reason instanceof ApiFailure) return reason;
  return new ApiFailure("UNKNOWN", reason instanceof Error ? reason.message : String(reason));
}
