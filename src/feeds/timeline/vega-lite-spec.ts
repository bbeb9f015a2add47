/** The picture of a timeline in the terms of Vega-Lite; its data come from elsewhere. */
import { STATE_MARKS } from "./state-mark.ts";

/** The version of Vega-Lite that it is written for. */
export const VEGA_LITE_SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";

const LANE = {
  field: "lane",
  type: "nominal",
  title: null,
  sort: { field: "from", op: "min" },
  axis: { grid: true, labelLimit: 220 },
};

const TIME = { type: "temporal", title: null, scale: { type: "utc" }, axis: { orient: "top" } };

const TOOLTIP = [
  { field: "title", title: "what" },
  { field: "date", title: "when" },
  { field: "state", title: "state" },
  { field: "kind", title: "kind" },
  { field: "axis", title: "date of" },
  { field: "id", title: "id" },
].map((each) => ({ ...each, type: "nominal" }));

/**
 * The layers of the picture: each date that is wider than a day as a bar over all days that it may be, every entry as a mark whose
 * colour and shape tell its state, an arrow where a date is open, and a line at the day of asking.
 */
export function timelineLayers(states: readonly (keyof typeof STATE_MARKS)[], day: string): readonly object[] {
  const scaleOf = (channel: "color" | "shape") => ({
    field: "state",
    type: "nominal",
    title: "state",
    // Otherwise it would be as pale as the bars are.
    legend: { symbolOpacity: 1 },
    scale: { domain: states, range: states.map((state) => STATE_MARKS[state][channel]) },
  });
  const color = scaleOf("color");
  return [
    {
      transform: [{ filter: "datum.open !== null || +toDate(datum.until) - +toDate(datum.from) > 86400000" }],
      mark: { type: "bar", height: 6, cornerRadius: 3, opacity: 0.35 },
      encoding: { y: LANE, x: { field: "from", ...TIME }, x2: { field: "until" }, color, tooltip: TOOLTIP },
    },
    {
      params: [{ name: "view", select: { type: "interval", encodings: ["x"] }, bind: "scales" }],
      mark: { type: "point", filled: true, size: 70, opacity: 0.9 },
      encoding: { y: LANE, x: { field: "on", ...TIME }, color, shape: scaleOf("shape"), tooltip: TOOLTIP },
    },
    {
      transform: [{ filter: "datum.open !== null" }],
      mark: { type: "text", dx: { expr: "datum.open === '←' ? -12 : 12" }, fontSize: 13 },
      encoding: { y: LANE, x: { field: "on", ...TIME }, text: { field: "open", type: "nominal" }, color },
    },
    {
      data: { values: [{ day }], format: { parse: { day: "utc:'%Y-%m-%d'" } } },
      mark: { type: "rule", strokeDash: [4, 4], color: "#6b6b6b" },
      encoding: { x: { field: "day", ...TIME }, tooltip: { field: "day", type: "temporal", title: "as of" } },
    },
  ];
}
