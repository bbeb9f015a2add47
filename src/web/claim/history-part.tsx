/** How the claim stood: drawn on both clocks, and the same as a table. */
import { SourceLink } from "../parts/source-link.tsx";
import { StatusMark, StatusShape } from "../parts/status-mark.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { useMedia } from "../state/use-media.ts";
import { dayText, instantText } from "../words/date-words.ts";
import { CONFIDENCES } from "../words/evidence-words.ts";
import { STANDINGS, STATUSES } from "../words/status-words.ts";
import { drawingOf, type Period, type Segment, type Strip } from "./history.ts";
import "./history.css";

const MOST_TICKS = 6;
const MOST_TICKS_NARROW = 3;

/** The drawing and the table. */
export function HistoryPart({ periods }: { readonly periods: readonly Period[] }) {
  const isNarrow = useMedia("(max-width: 44rem)");
  const drawing = drawingOf(periods, isNarrow ? MOST_TICKS_NARROW : MOST_TICKS);
  const isPast = usePointInTime() !== null;
  const hasLearnt = drawing !== null && drawing.strips.length > 1;
  return (
    <section class="part" aria-labelledby="history">
      <h2 id="history">How it stood, and when that was known</h2>
      {drawing === null ? (
        <p class="quiet">Nobody has judged it.</p>
      ) : (
        <>
          <p class="part-lead">
            {hasLearnt
              ? "From left to right the time in the world; from top to bottom what this graph held, the newest first."
              : `From left to right the time in the world. What this graph held of it ${isPast ? "had not changed by then" : "has never changed"}.`}
          </p>
          <div class="history" aria-hidden="true">
            {drawing.strips.map((strip) => (
              <StripRow key={strip.fromRevision} strip={strip} />
            ))}
            <div class="history-axis">
              <span class="history-label" />
              <span class="history-track">
                {drawing.ticks.map(({ at, label }) => (
                  <span class="history-tick" key={label} style={{ left: percent(at) }}>
                    {label}
                  </span>
                ))}
              </span>
            </div>
          </div>
          <PeriodTable periods={periods} />
        </>
      )}
    </section>
  );
}

function StripRow({ strip: { toRevision, fromRevision, knownFrom, segments } }: { readonly strip: Strip }) {
  return (
    <div class={`history-strip ${toRevision === null ? "is-newest" : ""}`}>
      <span class="history-label">
        {toRevision === null ? "Held since" : "Held from"} {instantText(knownFrom)}
        <small>
          revision{" "}
          {toRevision === null || toRevision === fromRevision + 1 ? fromRevision : `${fromRevision}–${toRevision - 1}`}
        </small>
      </span>
      <span class="history-track">
        {segments.map((segment) => (
          <SegmentBox key={`${segment.period.validFrom} ${segment.period.assessment.id}`} segment={segment} />
        ))}
      </span>
    </div>
  );
}

function SegmentBox({ segment: { period, start, width, isOpen } }: { readonly segment: Segment }) {
  const status = period.assessment.status ?? "UNASSESSED";
  const { standing } = period.assessment;
  const words =
    STATUSES[status].label + (standing && standing !== "CURRENT" ? `, ${STANDINGS[standing].label.toLowerCase()}` : "");
  return (
    <span
      class={`history-segment ${isOpen ? "is-open" : ""} ${standing === "CURRENT" ? "" : "is-past"}`}
      data-status={status}
      style={{ left: percent(start), width: percent(width) }}
      title={`${words}: ${spanText(period)}`}
    >
      <StatusShape status={status} />
      <span>{words}</span>
    </span>
  );
}

function PeriodTable({ periods }: { readonly periods: readonly Period[] }) {
  const sorted = [...periods].sort(
    (a, b) => b.validFrom.localeCompare(a.validFrom) || b.knownFromRevision - a.knownFromRevision,
  );
  return (
    <table class="data-table period-table">
      <caption class="visually-hidden">Judgements, and when they held in the world and were known to the graph</caption>
      <thead>
        <tr>
          <th scope="col">Judgement</th>
          <th scope="col">Held in the world</th>
          <th scope="col">Known to the graph</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((period) => (
          <PeriodRow key={`${period.validFrom} ${period.knownFromRevision} ${period.assessment.id}`} period={period} />
        ))}
      </tbody>
    </table>
  );
}

function PeriodRow({ period }: { readonly period: Period }) {
  const { assessment, knownFrom, knownTo, knownFromRevision, knownToRevision, isHeld } = period;
  return (
    <tr class={isHeld ? undefined : "is-superseded"}>
      <th scope="row">
        <StatusMark status={assessment.status} />
        {assessment.standing && assessment.standing !== "CURRENT" && (
          <span class="standing">{STANDINGS[assessment.standing].label}</span>
        )}
      </th>
      <td data-label="Held in the world">{spanText(period)}</td>
      <td data-label="Known to the graph">
        since {instantText(knownFrom)} <span class="quiet">(revision {knownFromRevision})</span>
        {!isHeld && knownTo !== null && (
          <span class="known-until">
            {" "}
            until {instantText(knownTo)} <span class="quiet">(revision {knownToRevision})</span>
          </span>
        )}
      </td>
      <td data-label="Why">
        {assessment.rationale}
        <p class="row-note">
          <span>{CONFIDENCES[assessment.confidence]}</span>
          <span>
            {assessment.assessedBy}, {instantText(assessment.assessedAt)}
          </span>
        </p>
        {assessment.basedOn.length > 0 && (
          <p class="row-note">
            {assessment.basedOn.map((source, index) => (
              <span key={source.id}>
                {index === 0 && "Based on "}
                <SourceLink source={source} />
              </span>
            ))}
          </p>
        )}
      </td>
    </tr>
  );
}

/** `validTo` is the first day on which it no longer held. */
function spanText({ validFrom, validTo }: Period): string {
  return validTo === null ? `since ${dayText(validFrom)}` : `${dayText(validFrom)} until before ${dayText(validTo)}`;
}

function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(2)}%`;
}
