/** What the shapes mean. */
import type { Deadline } from "../api/schema-types.generated.ts";
import { StatusMark } from "../parts/status-mark.tsx";
import { DEADLINES } from "../words/milestone-words.ts";
import { STATUS_ORDER } from "../words/status-words.ts";
import { AdoptionGlyph, ClaimGlyph, EventGlyph, TargetGlyph } from "./chart/glyph.tsx";
import { SORT_WORDS } from "./item-words.ts";

const FLAGS = Object.keys(DEADLINES) as readonly Deadline[];
const DATES = [
  { shape: "", words: "a month, a year or a range: some day in it" },
  { shape: "is-around", words: "about then" },
  { shape: "is-by", words: "by its last day" },
  { shape: "is-not-before", words: "no earlier than its first day" },
] as const;

/** Every shape with its words. */
export function Legend() {
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">What the marks mean</h2>
      <dl>
        <dt>How a claim stood from that day</dt>
        <dd>
          {STATUS_ORDER.map((status) => (
            <StatusMark key={status} status={status} />
          ))}
        </dd>
        <dt>What happened</dt>
        <dd>
          <span class="legend-item">
            <ClaimGlyph status="SUPPORTED" /> {SORT_WORDS.claims.one}, with its status
          </span>
          <span class="legend-item">
            <EventGlyph /> {SORT_WORDS.events.one}
          </span>
          <span class="legend-item">
            <AdoptionGlyph stage="PRODUCTION" /> Use in production
          </span>
          <span class="legend-item">
            <AdoptionGlyph stage="TRIAL" /> Use before or after that
          </span>
        </dd>
        <dt>Targets, by their date</dt>
        <dd>
          <TargetLegend />
        </dd>
        <dt>How exact a date is</dt>
        <dd>
          {DATES.map(({ shape, words }) => (
            <span class="legend-item" key={words}>
              <span class={`mark-bar legend-bar ${shape}`} aria-hidden="true" /> {words}
            </span>
          ))}
        </dd>
      </dl>
    </section>
  );
}

function TargetLegend() {
  return (
    <>
      {FLAGS.map((deadline) => (
        <span class="legend-item" key={deadline}>
          <TargetGlyph deadline={deadline} /> {DEADLINES[deadline]}
        </span>
      ))}
      <span class="legend-item">
        <span class="legend-slip" aria-hidden="true">
          <span class="slip-from" />
          <span class="slip-line" />
        </span>
        moved from an earlier date
      </span>
    </>
  );
}
