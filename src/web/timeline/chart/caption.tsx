/** What is said of the mark that has the pointer or the focus: a line at the foot of the chart that stays in sight. */
import { StatusMark } from "../../parts/status-mark.tsx";
import { SORT_WORDS, stateText, whenText } from "../item-words.ts";
import type { TimelineItem } from "../timeline-item.ts";

/** The line. Screen readers have the same from the mark itself. */
export function Caption({ item }: { readonly item: TimelineItem | null }) {
  if (!item) {
    return (
      <div class="caption quiet" aria-hidden="true">
        <p>Point at a mark, or move to one by the arrow keys, to read it whole here. Enter opens it.</p>
      </div>
    );
  }
  const state = stateText(item);
  const isClaim = item.sort === "claims" || item.sort === "statuses";
  return (
    <div class="caption" aria-hidden="true">
      <p class="caption-title">{item.title}</p>
      <p class="row-note">
        <span>{SORT_WORDS[item.sort].one}</span>
        <span>{whenText(item)}</span>
        {isClaim ? <StatusMark status={item.status} /> : state !== "" && <span>{state}</span>}
        {item.subjectName && <span>{item.subjectName}</span>}
      </p>
    </div>
  );
}
