/** The due date with its uncertainty, and the dates that it took the place of: drawn, and the same as a list. */
import { percent } from "../parts/time-scale.ts";
import { dayText, partialDateText } from "../words/date-words.ts";
import { daysText } from "../words/milestone-words.ts";
import { type Chain, type ChainDate, chainOf } from "./chain.ts";
import type { Milestone } from "./milestone-page.tsx";
import "./chain.css";

interface ChainPartProps {
  readonly milestone: Milestone;
  readonly due: NonNullable<Milestone["due"]>;
}

/** The drawing and the list. */
export function ChainPart({ milestone, due }: ChainPartProps) {
  const chain = chainOf(milestone, due);
  if (chain === null) return null;
  const hasMoved = chain.dates.length > 1;
  return (
    <section class="part" aria-labelledby="dates">
      <h2 id="dates">{hasMoved ? "How its date moved" : "Its date"}</h2>
      <div class="chain" aria-hidden="true">
        {chain.dates.map((date) => (
          <ChainRow key={`${date.due.text} ${date.due.qualifier}`} date={date} chain={chain} />
        ))}
        <ChainAxis chain={chain} deliveredOn={milestone.deliveredOn?.latest ?? null} />
      </div>
      <ol class="chain-list">
        {chain.dates.map((date) => (
          <li key={`${date.due.text} ${date.due.qualifier}`}>{sentenceOf(date)}</li>
        ))}
      </ol>
    </section>
  );
}

function ChainRow({
  date: { due, announcedOn, days, isThis },
  chain: { scale },
}: {
  readonly date: ChainDate;
  readonly chain: Chain;
}) {
  const { earliest, latest } = due;
  // A date without a floor counts from when it was set; one without a ceiling goes on beyond what is drawn.
  const start = earliest ?? announcedOn?.latest ?? null;
  const from = start === null ? 0 : scale.place(start);
  const to = latest === null ? 1 : scale.place(latest);
  const edges = `${earliest === null ? "has-no-floor" : ""} ${latest === null ? "has-no-ceiling" : ""}`;
  return (
    <div class={`chain-row ${isThis ? "is-this" : ""}`}>
      <span class="chain-label">
        {partialDateText(due)}
        {days !== null && <small>{movedText(days)}</small>}
      </span>
      <span class="chain-track">
        {announcedOn?.latest && <span class="chain-set" style={{ left: percent(scale.place(announcedOn.latest)) }} />}
        <span class={`chain-window ${edges}`} style={{ left: percent(from), width: percent(Math.max(0, to - from)) }} />
        {latest !== null && <span class="chain-end" style={{ left: percent(to) }} />}
      </span>
    </div>
  );
}

function ChainAxis({
  chain: { scale, today },
  deliveredOn,
}: {
  readonly chain: Chain;
  readonly deliveredOn: string | null;
}) {
  return (
    <div class="chain-row chain-axis">
      <span class="chain-label" />
      <span class="chain-track">
        {scale.ticks.map(({ at, label }) => (
          <span class={`chain-tick ${at > 0.85 ? "is-end" : ""}`} key={label} style={{ left: percent(at) }}>
            {label}
          </span>
        ))}
        {today && (
          <span
            class={`chain-day ${scale.place(today) > 0.7 ? "is-end" : ""}`}
            style={{ left: percent(scale.place(today)) }}
          >
            {dayText(today)}
          </span>
        )}
        {deliveredOn && (
          <span class="chain-day is-delivered" style={{ left: percent(scale.place(deliveredOn)) }}>
            delivered
          </span>
        )}
      </span>
    </div>
  );
}

function sentenceOf({ due, announcedOn, days }: ChainDate): string {
  const set = announcedOn ? `Set on ${partialDateText(announcedOn)}: ` : "First set: ";
  const words = due.words ? ` (“${due.words}”)` : "";
  return `${set}${partialDateText(due)}${words}${days === null ? "" : `, ${movedText(days)}`}.`;
}

function movedText(days: number): string {
  if (days === 0) return "the same last day";
  return `${daysText(Math.abs(days))} ${days > 0 ? "later" : "earlier"}`;
}
