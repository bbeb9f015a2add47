/** The targets that the claim announces and the events that it reports. */
import { ThingLink } from "../parts/thing-link.tsx";
import { dayText, partialDateText } from "../words/date-words.ts";
import { DEADLINES, DELIVERIES, daysText } from "../words/milestone-words.ts";
import type { Claim } from "./claim.ts";

type Target = Claim["announces"][number];

/** Nothing where there are none. */
export function MilestonePart({ claim: { announces, reports } }: { readonly claim: Claim }) {
  if (announces.length === 0 && reports.length === 0) return null;
  return (
    <section class="part" aria-labelledby="milestones">
      <h2 id="milestones">Milestones</h2>
      <ul class="rows">
        {announces.map((target) => (
          <TargetItem key={target.id} target={target} />
        ))}
        {reports.map(({ id, title, happenedOn }) => (
          <li class="row" key={id}>
            <p class="row-date">{happenedOn ? partialDateText(happenedOn) : "Undated"}</p>
            <div>
              <p class="row-title">
                <ThingLink id={id}>{title}</ThingLink>
              </p>
              <p class="row-note">
                <span>Event</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TargetItem({
  target: { id, title, due, deadline, delivery, daysLeft, daysLate, slips },
}: {
  readonly target: Target;
}) {
  const isLate = deadline === "MISSED" || deadline === "OVERDUE";
  return (
    <li class="row">
      <p class="row-date">{due ? partialDateText(due) : "No date set"}</p>
      <div>
        <p class="row-title">
          <ThingLink id={id}>{title}</ThingLink>
        </p>
        <p class="row-note">
          <span>Target</span>
          {deadline && (
            <span class={`deadline deadline-${isLate ? "late" : "ahead"}`}>
              <strong>{DEADLINES[deadline]}</strong>
              {daysLate !== null && ` by ${daysText(daysLate)}`}
              {daysLeft !== null && `, ${daysText(daysLeft)} left`}
            </span>
          )}
          {delivery && <span>{DELIVERIES[delivery]}</span>}
        </p>
        {slips.map(({ from, to, days }) => (
          <p class="row-note" key={`${from?.text} ${to?.text}`}>
            Moved from {from ? dayText(from.text) : "no date"} to {to ? dayText(to.text) : "no date"}
            {days !== null && ` (${daysText(days)})`}
          </p>
        ))}
      </div>
    </li>
  );
}
