/** A milestone as an entry of a list. */
import { ThingLink, ThingList } from "../parts/thing-link.tsx";
import { partialDateText, type ShownDate } from "../words/date-words.ts";
import { DELIVERIES } from "../words/milestone-words.ts";
import { DeadlineMark } from "./deadline-mark.tsx";
import type { MilestonesPageQuery } from "./milestones.generated.ts";

type Listed = MilestonesPageQuery["milestones"]["nodes"][number];

/** As much of a milestone as an entry shows. */
export interface ShownMilestone
  extends Pick<Listed, "id" | "kind" | "title" | "deadline" | "delivery" | "daysLeft" | "daysLate"> {
  readonly due: ShownDate | null;
  readonly happenedOn: ShownDate | null;
  readonly concerns?: Listed["concerns"];
  readonly slips?: Listed["slips"];
}

/** Its date, its title, and how it stands. */
export function MilestoneRow({ milestone }: { readonly milestone: ShownMilestone }) {
  const { id, kind, title, due, happenedOn, delivery, concerns = [], slips = [] } = milestone;
  const date = due ?? happenedOn;
  return (
    <li class="row">
      <p class="row-date">{date ? partialDateText(date) : "No date set"}</p>
      <div>
        <p class="row-title">
          <ThingLink id={id}>{title}</ThingLink>
        </p>
        <p class="row-note">
          {kind === "TARGET" ? <DeadlineMark target={milestone} /> : <span>Event</span>}
          {delivery && <span>{DELIVERIES[delivery]}</span>}
          {slips.length > 0 && <span>{slips.length === 1 ? "moved once" : `moved ${slips.length} times`}</span>}
          {concerns.length > 0 && (
            <span>
              <ThingList things={concerns.slice(0, 4)} />
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
