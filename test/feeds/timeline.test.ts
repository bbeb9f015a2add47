import { beforeAll, expect, it } from "vitest";
import { VOCABULARY } from "../../src/domain/vocabulary.ts";
import type { ChartRow } from "../../src/feeds/timeline/chart-row.ts";
import { STATE_MARKS } from "../../src/feeds/timeline/state-mark.ts";
import type { TimelineJsEvent } from "../../src/feeds/timeline/timelinejs.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { answerOf, post } from "../api/given-api.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type GivenFeeds, givenCommitted, givenFeeds } from "./given-feeds.ts";
import { NASTY, nastyDataset, stored } from "./given-nasty.ts";
import { ALL_AXES, isTimelineJs, isVegaLite, remarksOn, textOf, timelineJs, vegaLite } from "./given-timelines.ts";

/** The API's own timeline. */
const asked = async <T>({ api }: GivenFeeds, query: string): Promise<T> =>
  (await answerOf(await api.fetch(post({ query })))).data?.timeline as T;

/** What a browser shows of HTML without elements. */
const shown = (html: string): string =>
  html.replace(/<[^>]*>/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describeEngines("the timeline of the committed data", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    given = await givenFeeds(store);
  });

  it("has every entry of the API's timeline, as TimelineJS and as Vega-Lite take it", async () => {
    const query = "{ timeline(axes: [STATED, HAPPENED, DUE, PUBLISHED, RECORDED]) { totalCount } }";
    const { totalCount } = await asked<{ totalCount: number }>(given, query);
    expect(totalCount).toBeGreaterThan(500);
    const { events } = await timelineJs(given);
    expect(new Set(events.map(({ unique_id }) => unique_id)).size).toBe(totalCount);
    expect((await vegaLite(given)).data.values).toHaveLength(totalCount);
  });

  it("is well formed as TimelineJS, whatever the lanes are", async () => {
    for (const lanes of ["SUBJECT", "TOPIC", "KIND", "STATUS"]) {
      isTimelineJs(await timelineJs(given, `${ALL_AXES}&lanes=${lanes}`));
      expect([lanes, isTimelineJs.errors]).toEqual([lanes, null]);
    }
  });

  it("is a valid Vega-Lite specification, of which the compiler has nothing to say", async () => {
    const spec = await vegaLite(given);
    isVegaLite(spec);
    expect(isVegaLite.errors).toBeNull();
    expect(remarksOn(spec)).toEqual([]);
  });

  const paths = [`timelinejs.json?${ALL_AXES}&lanes=TOPIC`, `timeline.vl.json?${ALL_AXES}`];
  it.each(paths)("is the same text at every reading: %s", async (path) => {
    expect(await textOf(given, path)).toBe(await textOf(given, path));
  });

  it.runIf(engine.isServer)("is the same text on every engine", async () => {
    const embedded = await givenCommitted();
    for (const path of paths) expect(await textOf(given, path)).toBe(await textOf(embedded, path));
  });

  it("takes the parameters of the API's timeline", async () => {
    const parameters = "axes=DUE&subject=company:microsoft&from=2020-01-01&to=2030-12-31&at=2026-02-01&revision=1";
    const query =
      '{ timeline(axes: [DUE], filter: {subject: "company:microsoft"}, from: "2020-01-01", to: "2030-12-31", at: {valid: "2026-02-01", revision: 1}, first: 100) { nodes { entry { ... on Milestone { id } } } } }';
    const { nodes } = await asked<{ nodes: { entry: { id: string } }[] }>(given, query);
    expect(nodes.length).toBeGreaterThan(0);
    const { values } = (await vegaLite(given, parameters)).data;
    expect(values.map(({ id }) => id)).toEqual(nodes.map(({ entry }) => entry.id));
    expect((await timelineJs(given, parameters)).title.text.text).toBe(
      "This is as of 2026-02-01, as it was known at revision 1.",
    );
  });
});

describeEngines("a timeline", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, nastyDataset());
    given = await givenFeeds(store);
  });
  const eventOf = async (id: string, query = "axes=DUE,STATED"): Promise<TimelineJsEvent> => {
    const { events } = await timelineJs(given, query);
    const found = events.filter(({ unique_id }) => unique_id.endsWith(id.replace(":", "-")));
    expect(found).toHaveLength(1);
    return found[0] as TimelineJsEvent;
  };
  const rowOf = async (id: string): Promise<ChartRow> => {
    const found = (await vegaLite(given, "axes=DUE,STATED")).data.values.filter((row) => row.id === id);
    expect(found).toHaveLength(1);
    return found[0] as ChartRow;
  };

  it("keeps every text as it is, and no text becomes an element", async () => {
    const { events } = await timelineJs(given, "axes=STATED");
    const nasty = events.filter(({ unique_id }) => unique_id.includes("nasty"));
    expect(nasty.map(({ text }) => stored(shown(text.headline)))).toEqual(NASTY.map(stored));
    const html = JSON.stringify(await timelineJs(given, ALL_AXES));
    expect(
      html.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(?:p|small|a(?: href=\\"https?:[^"<>]*\\")?)>$/.test(tag)),
    ).toEqual([]);
    const { values } = (await vegaLite(given, "axes=STATED")).data;
    expect(values.filter(({ id }) => id.includes("nasty")).map(({ title }) => stored(title))).toEqual(
      NASTY.map(stored),
    );
  });

  it("is valid however odd its texts are", async () => {
    for (const lanes of ["SUBJECT", "TOPIC"]) {
      isTimelineJs(await timelineJs(given, `${ALL_AXES}&lanes=${lanes}`));
      expect(isTimelineJs.errors).toBeNull();
      const spec = await vegaLite(given, `${ALL_AXES}&lanes=${lanes}`);
      isVegaLite(spec);
      expect(isVegaLite.errors).toBeNull();
      expect(remarksOn(spec)).toEqual([]);
    }
  });

  it("tells TimelineJS a date no more precisely than it is known, and says in words how it is meant", async () => {
    expect(await eventOf("claim:origin")).toMatchObject({ start_date: { year: 2025, month: 3 } });
    expect(await eventOf("claim:origin")).not.toHaveProperty("display_date");
    expect(await eventOf("milestone:all-rust")).toMatchObject({ start_date: { year: 2030 }, display_date: "by 2030" });
    expect(await eventOf("milestone:floor")).toMatchObject({
      start_date: { year: 2027, month: 3 },
      display_date: "no earlier than March 2027",
    });
    const about = await eventOf("milestone:about");
    expect(shown(about.display_date ?? "")).toBe('about 2028 (“before <b>"RustConf"</b>”)');
  });

  it("shows a range from end to end, and one of months behind the events as well", async () => {
    const range = { start_date: { year: 2026, month: 1 }, end_date: { year: 2026, month: 6 } };
    expect(await eventOf("milestone:window")).toMatchObject(range);
    expect((await timelineJs(given, "axes=DUE")).eras).toEqual([
      { ...range, text: { headline: expect.stringContaining("alert") } },
    ]);
  });

  it("draws what is uncertain between the days that it may be, and marks the side that lies open", async () => {
    expect(await rowOf("claim:origin")).toMatchObject({
      from: "2025-03-01",
      on: "2025-03-16",
      until: "2025-04-01",
      open: null,
    });
    expect(await rowOf("milestone:all-rust")).toMatchObject({
      on: "2030-12-31",
      from: "2030-12-31",
      open: "←",
      date: "by 2030",
    });
    expect(await rowOf("milestone:floor")).toMatchObject({ on: "2027-03-01", until: "2027-03-02", open: "→" });
    expect(await rowOf("milestone:about")).toMatchObject({ from: "2027-01-01", until: "2030-01-01" });
  });

  it("has lanes by subject or by topic, also for judgements and milestones", async () => {
    const laneOf = async (lanes: string, title: string) =>
      (await vegaLite(given, `axes=STATED,HAPPENED&lanes=${lanes}`)).data.values
        .filter((row) => row.title.endsWith(title))
        .map(({ lane }) => lane);
    expect(await laneOf("TOPIC", "What rust-is-used says.")).toEqual(["usage", "usage", "usage"]);
    expect(await laneOf("TOPIC", "A summit")).toEqual(["usage"]);
    expect(await laneOf("SUBJECT", "What rust-is-used says.")).toEqual(["Rust", "Rust", "Rust"]);
  });

  it("draws each state in a colour and a shape of its own, told by one legend", async () => {
    const { layer, data } = await vegaLite(given, ALL_AXES);
    const { color, shape } = layer[1]?.encoding ?? {};
    expect(color?.scale?.domain).toEqual(shape?.scale?.domain);
    expect(new Set(color?.scale?.domain)).toEqual(new Set(data.values.map(({ state }) => state)));
    const marks = Object.values(STATE_MARKS).map((mark) => Object.values(mark).join());
    expect(new Set(marks).size).toBe(marks.length);
    for (const list of ["ClaimStatus", "Deadline", "Delivery", "AdoptionStage", "SourceCondition"] as const) {
      const own = Object.keys(VOCABULARY[list]).map((word) => STATE_MARKS[word as keyof typeof STATE_MARKS]);
      for (const channel of ["color", "shape"] as const) {
        expect([list, channel, new Set(own.map((mark) => mark[channel])).size]).toEqual([list, channel, own.length]);
      }
    }
  });

  it("without an entry is a title and an empty picture", async () => {
    const nothing = "axes=DUE&from=1990-01-01&to=1990-12-31&certainty=CERTAINLY";
    expect(await timelineJs(given, nothing)).toMatchObject({ events: [], eras: [] });
    const spec = await vegaLite(given, nothing);
    isVegaLite(spec);
    expect([spec.data.values, isVegaLite.errors]).toEqual([[], null]);
  });

  it("refuses lanes that there are not, with the nearest", async () => {
    const response = await given.get("/feeds/timelinejs.json?lanes=TOPICS");
    expect([response.status, await response.json()]).toEqual([
      400,
      { code: "INPUT_INVALID", message: 'There are no lanes "TOPICS". Did you mean "TOPIC"?' },
    ]);
  });
});
