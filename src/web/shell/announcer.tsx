/** What is told to people who do not see the page change. */
import { sharedValue } from "../state/shared-value.ts";

const announced = sharedValue("");

/** Has a screen reader say this when it has time. */
export function announce(text: string): void {
  announced.set(text);
}

/** The place that screen readers watch; one for the whole explorer. */
export function Announcer() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {announced.use()}
    </div>
  );
}
