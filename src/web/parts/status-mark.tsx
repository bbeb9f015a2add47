/** A status as a shape, a colour and a word: never as a colour alone. */
import type { ClaimStatus } from "../api/schema-types.generated.ts";
import { STATUSES } from "../words/status-words.ts";
import "./status-mark.css";

interface StatusMarkProps {
  /** Null counts as unassessed, as in the API. */
  readonly status: ClaimStatus | null;
  readonly size?: "small" | "large";
}

/** The shape and the word. */
export function StatusMark({ status, size = "small" }: StatusMarkProps) {
  const shown = status ?? "UNASSESSED";
  return (
    <span class={`status status-${size}`} data-status={shown}>
      <StatusShape status={shown} />
      <span class="status-word">{STATUSES[shown].label}</span>
    </span>
  );
}

/** The shape alone, for beside the word; screen readers pass over it. */
export function StatusShape({ status }: { readonly status: ClaimStatus }) {
  return (
    <svg class="status-shape" data-status={status} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6.25" class="stroke" />;

/** The more of the circle is filled, the more of the statement is carried. */
const SHAPES: Readonly<Record<ClaimStatus, preact.ComponentChildren>> = {
  SUPPORTED: (
    <>
      <circle cx="8" cy="8" r="7" class="fill" />
      <path d="M4.6 8.3l2.3 2.3 4.5-5" class="on-fill" />
    </>
  ),
  MOSTLY_SUPPORTED: (
    <>
      {ring}
      <path d="M8 8V1.75A6.25 6.25 0 1 1 1.75 8z" class="fill" />
    </>
  ),
  PARTLY_SUPPORTED: (
    <>
      {ring}
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" class="fill" />
    </>
  ),
  MISLEADING: (
    <>
      <path d="M8 1.2L15.4 14.4H.6z" class="fill" />
      <path d="M8 6v4M8 11.9v.3" class="on-fill" />
    </>
  ),
  REFUTED: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2" class="fill" />
      <path d="M5 5l6 6M11 5l-6 6" class="on-fill" />
    </>
  ),
  UNVERIFIABLE: (
    <>
      {ring}
      <path d="M6 6.3a2 2 0 1 1 2.7 1.9c-.5.2-.7.6-.7 1.1M8 11.4v.3" class="stroke" />
    </>
  ),
  PENDING: (
    <>
      {ring}
      <path d="M8 4.4V8l2.4 1.6" class="stroke" />
    </>
  ),
  UNASSESSED: <circle cx="8" cy="8" r="6.25" class="stroke dashed" />,
};
