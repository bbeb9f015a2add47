/** Targets whose date is to come, and targets whose date was not kept. */
import { ThingLink, ThingList } from "../parts/thing-link.tsx";
import { partialDateText } from "../words/date-words.ts";
import { DEADLINES, DELIVERIES, daysText } from "../words/milestone-words.ts";
import type { OverviewQuery } from "./overview.generated.ts";

const MOST_SHOWN = 6;

type Ahead = OverviewQuery["ahead"]["nodes"][number];
type Late = OverviewQuery["late"]["nodes"][number];

/** What is due, soonest first. A target with a floor but no last day cannot be due. */
export function TargetsAhead({ targets }: { readonly targets: readonly Ahead[] }) {
  const dated = targets.filter(({ daysLeft }) => daysLeft !== null).slice(0, MOST_SHOWN);
  return (
    <section class="overview-part" aria-labelledby="ahead">
      <h2 id="ahead">What is due</h2>
      {dated.length === 0 && <p class="quiet">No promised date lies ahead.</p>}
      <ol class="rows">
        {dated.map((target) => (
          <TargetRow key={target.id} target={target} kind={target.deadline === "DUE_SOON" ? "soon" : "ahead"}>
            {target.deadline === "DUE_SOON" && <strong>{DEADLINES.DUE_SOON}: </strong>}
            {daysText(target.daysLeft ?? 0)} left
          </TargetRow>
        ))}
      </ol>
    </section>
  );
}

/** What is late: first what nobody has looked at since its date passed. */
export function TargetsLate({ targets, total }: { readonly targets: readonly Late[]; readonly total: number }) {
  const sorted = [...targets].sort((a, b) => Number(b.deadline === "OVERDUE") - Number(a.deadline === "OVERDUE"));
  return (
    <section class="overview-part" aria-labelledby="late">
      <h2 id="late">Overdue and missed</h2>
      {sorted.length === 0 && (
        <p class="quiet">Every promised date that has passed was kept, moved, or cannot be told.</p>
      )}
      <ol class="rows">
        {sorted.slice(0, MOST_SHOWN).map((target) => (
          <TargetRow key={target.id} target={target} kind="late">
            <strong>{DEADLINES[target.deadline ?? "MISSED"]}</strong>
            {target.daysLate !== null && <> by {daysText(target.daysLate)}</>}
          </TargetRow>
        ))}
      </ol>
      {total > MOST_SHOWN && <p class="quiet">{total - MOST_SHOWN} more are late.</p>}
    </section>
  );
}

interface TargetRowProps {
  readonly target: Pick<Ahead, "id" | "title" | "due" | "delivery" | "concerns">;
  readonly kind: "ahead" | "soon" | "late";
  readonly children: preact.ComponentChildren;
}

function TargetRow({ target: { id, title, due, delivery, concerns }, kind, children }: TargetRowProps) {
  return (
    <li class="row">
      <p class="row-date">{due && partialDateText(due)}</p>
      <div>
        <p class="row-title">
          <ThingLink id={id}>{title}</ThingLink>
        </p>
        <p class="row-note">
          <span class={`deadline deadline-${kind}`}>{children}</span>
          {delivery && <span>{DELIVERIES[delivery]}</span>}
          {concerns.length > 0 && (
            <span>
              <ThingList things={concerns.slice(0, 3)} />
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
