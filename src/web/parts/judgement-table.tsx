/** How something other than a claim was judged, and when each judgement held. */
import { dayText, instantText } from "../words/date-words.ts";
import { SourceLink } from "./source-link.tsx";
import "./judgement-table.css";

interface Assessment {
  readonly id: string;
  readonly rationale: string;
  readonly assessedBy: string;
  readonly assessedAt: string;
  readonly basedOn?: readonly { readonly id: string; readonly title: string; readonly url: string | null }[];
}

interface Period<Judged extends Assessment> {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly assessment: Judged;
}

interface JudgementTableProps<Judged extends Assessment> {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  /** The heading above the judgements. */
  readonly judged: string;
  readonly periods: readonly Period<Judged>[];
  readonly wordOf: (assessment: Judged) => string;
}

/** The judgements as a table, newest first. */
export function JudgementTable<Judged extends Assessment>({
  caption,
  judged,
  periods,
  wordOf,
}: JudgementTableProps<Judged>) {
  const sorted = [...periods].sort((a, b) => b.validFrom.localeCompare(a.validFrom));
  return (
    <table class="data-table judgement-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{judged}</th>
          <th scope="col">Held in the world</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ validFrom, validTo, assessment }) => (
          <tr key={`${validFrom} ${assessment.id}`}>
            <th scope="row">{wordOf(assessment)}</th>
            <td data-label="Held in the world">{spanText(validFrom, validTo)}</td>
            <td data-label="Why">
              {assessment.rationale}
              <Judge assessment={assessment} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Judge({ assessment: { assessedBy, assessedAt, basedOn = [] } }: { readonly assessment: Assessment }) {
  return (
    <>
      <p class="row-note">
        <span>
          {assessedBy}, {instantText(assessedAt)}
        </span>
      </p>
      {basedOn.length > 0 && (
        <p class="row-note">
          {basedOn.map((source, index) => (
            <span key={source.id}>
              {index === 0 && "Based on "}
              <SourceLink source={source} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** `validTo` is the first day on which it no longer held. */
function spanText(validFrom: string, validTo: string | null): string {
  return validTo === null ? `since ${dayText(validFrom)}` : `${dayText(validFrom)} until before ${dayText(validTo)}`;
}
