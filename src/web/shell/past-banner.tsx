import { useLocation } from "preact-iso";
import { usePointInTime } from "../state/point-in-time.ts";
import { dayText } from "../words/date-words.ts";

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
        <a href={withoutPoint(url)}>Back to today</a>
      </p>
    </aside>
  );
}

function withoutPoint(url: string): string {
  const address = new URL(url, location.origin);
  for (const name of ["valid", "known", "revision"]) address.searchParams.delete(name);
  return address.pathname + address.search;
}
