/** The due date with its uncertainty, and the dates that it took the place of: drawn, and the same as a list. */
import { percent } from "../parts/time-scale.ts";
import { dayText, partialDateText } from "../words/date-words.ts";
import { DELIVERIES, daysText } from "../words/milestone-words.ts";
import { type Chain, type ChainDate, chainOf } from "./chain.ts";
import type { Milestone } from "./milestone.ts";
import "./chain.css";

interface ChainPartProps {
  readonly milestone: Milestone;
  readonly due: NonNullable<Milestone["due"]>;
}

/** The drawing and the list. */
export function ChainPart({ milestone, due }: ChainPartProps) {
  const chain = chainOf(milestone, due);
  if (chain === null) return null;
  const { dates } = chain;
  const hasSet = dates.some(({ setOn }) => setOn !== null);
  return (
    <section class="part" aria-labelledby="dates">
      <h2 id="dates">{dates.length > 1 ? "How its date moved" : "Its date"}</h2>
      <p class="part-lead">
        A bar spans the days on which it may fall due, a stroke marks the last of them
        {hasSet && ", a ring the day on which the date was set"}.
      </p>
      <div class="chain" aria-hidden="true">
        {dates.map((date) => (
          <ChainRow key={`${date.due.text} ${date.due.qualifier}`} date={date} chain={chain} />
        ))}
        <ChainAxis chain={chain} delivery={DELIVERIES[milestone.delivery ?? "DELIVERED"]} />
      </div>
      <ol class="chain-list">
        {dates.map((date) => (
          <li key={`${date.due.text} ${date.due.qualifier}`}>{sentenceOf(date)}</li>
        ))}
      </ol>
    </section>
  );
}

interface ChainRowProps {
  readonly date: ChainDate;
  readonly chain: Chain;
}

function ChainRow({ date: { due, setOn, days, isThis }, chain: { scale, today, deliveredOn } }: ChainRowProps) {
  const { earliest, latest } = due;
  // A date without a floor counts from when it was set; one without a ceiling goes on beyond what is drawn.
  const start = earliest ?? setOn?.latest ?? null;
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
        <span class={`chain-window ${edges}`} style={{ left: percent(from), width: percent(Math.max(0, to - from)) }} />
        {latest !== null && <span class="chain-end" style={{ left: percent(to) }} />}
        {setOn?.latest && <span class="chain-set" style={{ left: percent(scale.place(setOn.latest)) }} />}
        {today && <span class="chain-line" style={{ left: percent(scale.place(today)) }} />}
        {deliveredOn && <span class="chain-line is-delivered" style={{ left: percent(scale.place(deliveredOn)) }} />}
      </span>
    </div>
  );
}

interface ChainAxisProps {
  readonly chain: Chain;
  readonly delivery: string;
}

function ChainAxis({ chain: { scale, today, deliveredOn }, delivery }: ChainAxisProps) {
  return (
    <div class="chain-row chain-axis">
      <span class="chain-label" />
      <span class="chain-track">
        {scale.ticks.map(({ at, label }) => (
          <span class="chain-tick" key={label} style={{ left: percent(at) }}>
            {label}
          </span>
        ))}
        {today && <DayMark at={scale.place(today)} text={dayText(today)} />}
        {deliveredOn && <DayMark at={scale.place(deliveredOn)} text={delivery} isDelivered />}
      </span>
    </div>
  );
}

interface DayMarkProps {
  readonly at: number;
  readonly text: string;
  readonly isDelivered?: boolean;
}

function DayMark({ at, text, isDelivered = false }: DayMarkProps) {
  const side = at > 0.6 ? "is-end" : "";
  return (
    <span class={`chain-day ${side} ${isDelivered ? "is-delivered" : ""}`} style={{ left: percent(at) }}>
      {text}
    </span>
  );
}

function sentenceOf({ due, setOn, days }: ChainDate): string {
  const set = setOn ? `Set ${onText(setOn)}: ` : "Set first: ";
  const words = due.words ? ` (“${due.words}”)` : "";
  return `${set}${partialDateText(due)}${words}${days === null ? "" : `, ${movedText(days)}`}.`;
}

/** `on 8 January 2026`, `in 2026`, `by June 2026`. */
function onText(date: ChainDate["due"]): string {
  if (date.qualifier !== "ON") return partialDateText(date);
  return `${date.earliest === date.latest ? "on" : "in"} ${partialDateText(date)}`;
}

function movedText(days: number): string {
  if (days === 0) return "the same last day";
  return `${daysText(Math.abs(days))} ${days > 0 ? "later" : "earlier"}`;
}
