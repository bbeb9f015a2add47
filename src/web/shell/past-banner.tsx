import { useLocation } from "preact-iso";
import { withParameters } from "../state/parameters.ts";
import { POINT_PARAMETERS, usePointInTime } from "../state/point-in-time.ts";
import { dayText } from "../words/date-words.ts";

const NO_POINT = Object.fromEntries(POINT_PARAMETERS.map((name) => [name, null]));

/** Says that the past is shown, and leads back to today. */
export function PastBanner() {
  const point = usePointInTime();
  const { url } = useLocation();
  if (!point) return null;
  const { valid, known, revision } = point;
  const parts = [
    valid && `as of ${dayText(valid)}`,
    known && `by what was known at ${known}`,
    revision !== undefined && `by what was known at revision ${revision}`,
  ].filter(Boolean);
  return (
    <aside class="past-banner" aria-label="Point in time">
      <p>
        You see the claims <strong>{parts.join(", ")}</strong>. Names and statements are always the latest.{" "}
        <a href={withParameters(url, NO_POINT)}>Back to today</a>
      </p>
    </aside>
  );
}
