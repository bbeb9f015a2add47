/** The timeline as a specification of Vega-Lite with its data inside, a row a line; what is drawn comes behind the data. */
import type { Feed, Reading } from "../feed.ts";
import { dayOfReading, pointWords } from "../point-words.ts";
import { chartRow } from "./chart-row.ts";
import { BY_SUBJECT, LANES_OPTION, lanedPages } from "./lane.ts";
import { STATES_IN_ORDER } from "./state-mark.ts";
import { timelineLayers, VEGA_LITE_SCHEMA } from "./vega-lite-spec.ts";

const DAYS = { from: "utc:'%Y-%m-%d'", until: "utc:'%Y-%m-%d'", on: "utc:'%Y-%m-%d'" };

/** What happened and what is due, as a picture with lanes. */
export const vegaLiteFeed: Feed = {
  name: "timeline.vl.json",
  description: "The timeline as a picture with lanes: a Vega-Lite specification with its data.",
  type: "application/json; charset=utf-8",
  version: 1,
  document: BY_SUBJECT,
  pageSize: 500,
  options: LANES_OPTION,
  write: writeSpecification,
};

async function* writeSpecification(reading: Reading): AsyncGenerator<string> {
  const drawn = new Set<string>();
  let before = `{"$schema":${JSON.stringify(VEGA_LITE_SCHEMA)},\n"data":{"values":[`;
  let separator = "\n";
  for await (const entries of lanedPages(reading)) {
    for (const row of entries.map(chartRow)) {
      if (row === null) continue;
      drawn.add(row.state);
      before += separator + JSON.stringify(row);
      separator = ",\n";
    }
    yield before;
    before = "";
  }
  const states = STATES_IN_ORDER.filter((state) => drawn.has(state));
  yield `\n],"format":{"parse":${JSON.stringify(DAYS)}}},\n${pictureOf(reading, timelineLayers(states, dayOfReading(reading)))}}\n`;
}

/** The members of the specification besides its data. */
function pictureOf(reading: Reading, layer: readonly object[]): string {
  const picture = {
    description: `What happened and what is due, by lanes, ${pointWords(reading)}.`,
    width: 900,
    height: { step: 20 },
    layer,
    resolve: { scale: { color: "shared" } },
  };
  return JSON.stringify(picture).slice(1, -1);
}
