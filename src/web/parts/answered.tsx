/** An answer on the page: what is shown while it loads, when it fails, and when it is there. */
import type { ComponentChildren } from "preact";
import type { AnswerState } from "../api/use-asked.ts";
import { usePointInTime } from "../state/point-in-time.ts";
import { failureSentence } from "../words/failure-words.ts";

interface AnsweredProps<Data> {
  readonly state: AnswerState<Data>;
  readonly children: (data: Data, revision: number | null) => ComponentChildren;
}

/** Shows an answer; while a new one loads, the one before it, dimmed. */
export function Answered<Data>({ state, children }: AnsweredProps<Data>) {
  if (state.phase === "failed")
    return <Failed message={failureSentence(state.failure.message)} code={state.failure.code} retry={state.retry} />;
  if (state.phase === "ready") return <>{children(state.answer.data, state.answer.revision)}</>;
  if (!state.previous) return <Skeleton />;
  return (
    <div class="is-loading" aria-busy="true">
      {children(state.previous.data, state.previous.revision)}
    </div>
  );
}

/** The heading of a page whose thing is not there: not yet, not at all, or nobody can tell. */
export function headingWithout({ phase }: AnswerState<unknown>, sort: string): string {
  if (phase === "failed") return `The ${sort} could not be shown`;
  return phase === "ready" ? `No such ${sort}` : `The ${sort} is loading…`;
}

/** Grey lines where the text will be. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}

interface FailedProps {
  readonly message: string;
  readonly code: string;
  readonly retry: () => void;
}

function Failed({ message, code, retry }: FailedProps) {
  const isPast = usePointInTime() !== null;
  return (
    <section class="notice" role="alert">
      <h2>There is no answer</h2>
      <p>{message}</p>
      <p class="notice-code">
        <code>{code}</code>
      </p>
      <p class="notice-ways">
        <button type="button" class="button" onClick={retry}>
          Try again
        </button>
        {isPast && <a href={location.pathname}>Show today instead</a>}
      </p>
    </section>
  );
}
