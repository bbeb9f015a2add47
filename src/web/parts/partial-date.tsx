import { partialDateText, type ShownDate } from "../words/date-words.ts";

/** A date as precise as its source, with the source's own words where a date alone would lose them. */
export function PartialDate({ date }: { readonly date: ShownDate }) {
  const shown = partialDateText(date);
  return (
    <span class="date">
      {shown}
      {date.words && <span class="date-words"> (“{date.words}”)</span>}
    </span>
  );
}
