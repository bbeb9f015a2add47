/** Whether the date of a target was kept, in a word and a colour. */
import type { Deadline } from "../api/schema-types.generated.ts";
import { DEADLINES, daysText } from "../words/milestone-words.ts";
import "./deadline-mark.css";

interface DeadlineMarkProps {
  readonly target: {
    readonly deadline: Deadline | null;
    readonly daysLeft: number | null;
    readonly daysLate: number | null;
  };
}

/** The word, with the days left or late. */
export function DeadlineMark({ target: { deadline, daysLeft, daysLate } }: DeadlineMarkProps) {
  if (deadline === null) return <span>Target</span>;
  return (
    <span class="deadline-mark" data-deadline={deadline}>
      <strong>{DEADLINES[deadline]}</strong>
      {daysLate !== null && ` by ${daysText(daysLate)}`}
      {daysLeft !== null && leftText(deadline, daysLeft)}
    </span>
  );
}

/** Where it cannot be told whether the date has come, the days until the last that it may be. */
function leftText(deadline: Deadline, days: number): string {
  return deadline === "INDETERMINATE" ? ` (up to ${daysText(days)} left)` : `, ${daysText(days)} left`;
}
