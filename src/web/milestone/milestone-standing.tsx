/** How a target stands, or when an event happened. */
import { instantText, partialDateText } from "../words/date-words.ts";
import { DELIVERIES } from "../words/milestone-words.ts";
import { DeadlineMark } from "./deadline-mark.tsx";
import { DEADLINE_MEANINGS } from "./deadline-meaning.ts";
import type { Milestone } from "./milestone.ts";

/** The state in large, with the newest judgement behind it. */
export function MilestoneStanding({ milestone }: { readonly milestone: Milestone }) {
  const { kind, due, happenedOn, deadline, delivery, deliveredOn, review, statusHistory } = milestone;
  const newest = [...statusHistory].sort((a, b) => b.validFrom.localeCompare(a.validFrom))[0];
  const date = due ?? happenedOn;
  return (
    <section class="standing-now milestone-now" data-deadline={deadline ?? kind} aria-labelledby="standing-now">
      <h2 id="standing-now" class="visually-hidden">
        How it stands
      </h2>
      <p class="milestone-date">{date ? capital(partialDateText(date)) : "No date was set"}</p>
      {kind === "TARGET" && (
        <p class="milestone-state">
          <DeadlineMark target={milestone} />
          {delivery && (
            <span>
              {DELIVERIES[delivery]}
              {deliveredOn && ` ${partialDateText(deliveredOn)}`}
            </span>
          )}
        </p>
      )}
      {deadline && <p class="quiet">{DEADLINE_MEANINGS[deadline]}</p>}
      {newest && <p class="standing-why">{newest.assessment.rationale}</p>}
      {review && (
        <p class="row-note">
          <span>last looked at on {instantText(review.lastReviewedAt)}</span>
        </p>
      )}
    </section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
