import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { compile } from "vega-lite";
import type { ChartRow } from "../../src/feeds/timeline/chart-row.ts";
import type { TimelineJsEra, TimelineJsEvent } from "../../src/feeds/timeline/timelinejs.ts";
import type { GivenFeeds } from "./given-feeds.ts";

/** The JSON of TimelineJS. */
export interface TimelineJs {
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
  readonly events: readonly TimelineJsEvent[];
  readonly eras: readonly TimelineJsEra[];
}

interface Layer {
  readonly encoding: Readonly<
    Record<string, { readonly field: string; readonly scale?: { readonly domain: string[]; readonly range: string[] } }>
  >;
}

/** The specification, as far as tests look into it. */
export interface VegaLite {
  readonly data: { readonly values: readonly ChartRow[] };
  readonly layer: readonly Layer[];
}

/** Every date that a timeline has. */
export const ALL_AXES = "axes=STATED,HAPPENED,DUE,PUBLISHED,RECORDED";

/** What TimelineJS documents of its JSON. */
const POINT = {
  type: "object",
  required: ["year"],
  additionalProperties: false,
  properties: {
    year: { type: "integer" },
    month: { type: "integer", minimum: 1, maximum: 12 },
    day: { type: "integer", minimum: 1, maximum: 31 },
  },
  dependentRequired: { day: ["month"] },
};
const TEXT = {
  type: "object",
  required: ["headline"],
  properties: { headline: { type: "string" }, text: { type: "string" } },
  additionalProperties: false,
};
const TIMELINE_JS = {
  type: "object",
  required: ["title", "events", "eras"],
  properties: {
    title: { type: "object", required: ["text"], properties: { text: TEXT } },
    events: {
      type: "array",
      items: {
        type: "object",
        required: ["start_date", "text", "unique_id"],
        additionalProperties: false,
        properties: {
          start_date: POINT,
          end_date: POINT,
          display_date: { type: "string", minLength: 1 },
          text: TEXT,
          group: { type: "string", minLength: 1 },
          unique_id: { type: "string", pattern: "^[a-zA-Z0-9-]+$" },
          autolink: { const: false },
        },
      },
    },
    eras: {
      type: "array",
      items: {
        type: "object",
        required: ["start_date", "end_date", "text"],
        properties: { start_date: POINT, end_date: POINT, text: TEXT },
      },
    },
  },
};

/** The text of a feed that is given. */
export const textOf = async (given: GivenFeeds, path: string): Promise<string> => {
  const response = await given.get(`/feeds/${path}`);
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return text;
};
/** The timeline as TimelineJS takes it. */
export const timelineJs = async (given: GivenFeeds, query = ALL_AXES): Promise<TimelineJs> =>
  JSON.parse(await textOf(given, `timelinejs.json?${query}`));
/** The timeline as a Vega-Lite specification. */
export const vegaLite = async (given: GivenFeeds, query = ALL_AXES): Promise<VegaLite> =>
  JSON.parse(await textOf(given, `timeline.vl.json?${query}`));

const ajv = addFormats.default(
  new Ajv({ strict: false, allErrors: true, formats: { "color-hex": /^#[0-9a-f]{6}$/i } }),
);
/** Holds a value to what TimelineJS documents. */
export const isTimelineJs = ajv.compile(TIMELINE_JS);
/** Holds a value to Vega-Lite's own schema. */
export const isVegaLite = ajv.compile(
  JSON.parse(
    readFileSync(new URL("../../node_modules/vega-lite/build/vega-lite-schema.json", import.meta.url), "utf8"),
  ),
);

/** Compiles as Vega-Lite does; gives what it says is wrong. */
export function remarksOn(spec: VegaLite): string[] {
  const remarks: string[] = [];
  const note = (...words: readonly string[]) => {
    remarks.push(words.join(" "));
    return logger;
  };
  const level = (() => logger) as never;
  const logger = { level, error: note, warn: note, info: () => logger, debug: () => logger };
  compile(spec as never, { logger: logger as never });
  return remarks;
}
