/** Whether the date of a target was kept, in a word and a colour. */
import { DEADLINES, daysText } from "../words/milestone-words.ts";
import type { Deadline } from "./milestones.ts";
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
      {daysLeft !== null && `, ${daysText(daysLeft)} left`}
    </span>
  );
}
