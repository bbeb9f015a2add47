/** The timeline in the JSON of TimelineJS, an event a line. */
import { escapeHtml } from "../characters.ts";
import type { Feed, Reading } from "../feed.ts";
import { pointWords } from "../point-words.ts";
import { BY_SUBJECT, LANES_OPTION, lanedPages } from "./lane.ts";
import { type TimelineJsEra, timelineJsEra, timelineJsEvent } from "./timelinejs.ts";

/** More spans behind the events than anybody could tell apart. */
const MOST_ERAS = 50;

/** What happened and what is due, for TimelineJS. */
export const timelineJsFeed: Feed = {
  name: "timelinejs.json",
  description: "The timeline of what happened and what is due, as TimelineJS takes it.",
  type: "application/json; charset=utf-8",
  version: 1,
  document: BY_SUBJECT,
  pageSize: 500,
  options: LANES_OPTION,
  write: writeTimeline,
};

async function* writeTimeline(reading: Reading): AsyncGenerator<string> {
  const eras: TimelineJsEra[] = [];
  let before = `{"title":${JSON.stringify(titleOf(reading))},\n"events":[`;
  let separator = "\n";
  for await (const entries of lanedPages(reading)) {
    const found = entries.map(timelineJsEra).filter((era) => era !== null);
    eras.push(...found.slice(0, MOST_ERAS - eras.length));
    for (const entry of entries) {
      before += separator + JSON.stringify(timelineJsEvent(entry));
      separator = ",\n";
    }
    yield before;
    before = "";
  }
  yield `\n],\n"eras":${JSON.stringify(eras)}}\n`;
}

/** The slide before all others says as of when everything is. */
function titleOf(reading: Reading): { readonly text: Readonly<Record<string, string>> } {
  const text = escapeHtml(`This is ${pointWords(reading)}.`);
  return { text: { headline: "What happened, and what is due", text } };
}
