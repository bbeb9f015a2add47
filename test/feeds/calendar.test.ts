import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { assessment, claim, datasetOf, date, noonOf, source } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type GivenFeeds, givenCommitted, givenFeeds, givenStore } from "./given-feeds.ts";
import { inXml, NASTY, nastyDataset, nastySlug } from "./given-nasty.ts";

const PATH = "/feeds/milestones.ics";

interface Entry {
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly sequence: number;
  readonly stamp: string;
  readonly status: string;
  readonly date: string;
  readonly qualifier: string;
}

/** Entries by their UIDs, as a parser that is not ours reads them. */
function entriesOf(text: string): ReadonlyMap<string, Entry> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.name).toBe("vcalendar");
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const entries = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const textOfProperty = (name: string) => String(component.getFirstPropertyValue(name));
    const entry: Entry = {
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isAllDay: event.startDate.isDate && event.endDate.isDate,
      sequence: Number(component.getFirstPropertyValue("sequence")),
      stamp: textOfProperty("dtstamp"),
      status: textOfProperty("status"),
      date: textOfProperty("x-claimline-date"),
      qualifier: textOfProperty("x-claimline-qualifier"),
    };
    return [event.uid, entry] as const;
  });
  expect(new Set(entries.map(([uid]) => uid)).size).toBe(entries.length);
  return new Map(entries);
}

const textOf = async (given: GivenFeeds, query = ""): Promise<string> => {
  const response = await given.get(`${PATH}${query}`);
  expect(response.status).toBe(200);
  return await response.text();
};
const uid = (slug: string): string => `urn:claimline:milestone:${slug}`;

describeEngines("the calendar of the committed data", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    given = await givenFeeds(store);
  });

  it("has an entry of whole days for each milestone with a date, and none for others", async () => {
    const { milestone } = await getDataset("data");
    const dated = milestone.filter(({ due, happenedOn }) => due !== undefined || happenedOn !== undefined);
    expect(dated.length).toBeLessThan(milestone.length);
    const entries = entriesOf(await textOf(given));
    expect([...entries.keys()]).toEqual(dated.map(({ id }) => `urn:claimline:${id}`).sort());
    expect([...entries.values()].filter(({ isAllDay }) => !isAllDay)).toEqual([]);
  });

  it.each([
    ["apt-3-3-0-requires-sqv", "2026-05-01", "ON", "2026-05-01", "2026-05-02"],
    ["apt-hard-rust-requirement", "2026-05", "NOT_BEFORE", "2026-05-01", "2026-06-01"],
    ["c-binder-removed-in-linux-7-4", "2027-01", "AROUND", "2027-01-01", "2027-02-01"],
    ["microsoft-no-c-cpp-by-2030", "2030", "BY", "2030-01-01", "2031-01-01"],
    ["rustc-gcc-backend-in-rustup", "2026-01-15/2026-01-31", "ON", "2026-01-15", "2026-02-01"],
    ["cloudflare-fl1-retired", "2026-01/2026-06", "ON", "2026-01-01", "2026-07-01"],
  ])("shows %s, dated %s %s, from %s until %s", async (slug, text, qualifier, start, end) => {
    const entry = entriesOf(await textOf(given, `?id=${slug}`)).get(uid(slug));
    expect(entry).toMatchObject({ date: text, qualifier, start, end });
  });

  it("says in words what days cannot", async () => {
    const entries = entriesOf(await textOf(given));
    const floor = entries.get(uid("apt-hard-rust-requirement"));
    expect(floor?.summary).toBe("Due no earlier than 2026-05: APT needs Rust");
    expect(floor?.description).toContain("That is a floor: it may come on any later day.");
    expect(floor?.description).toContain("Delivery: partly delivered on 2026-05-01. The newest version known");
    const moved = entries.get(uid("gccrs-compile-core-september-2026"));
    expect(moved?.description).toContain(
      "Slip: due in 2025 at first, then due by the end of 2026-09 (273 days later, announced on 2026-01-08).",
    );
    expect(moved?.description).toContain("(in the source's words: before RustConf and EuroRust)");
    const about = entries.get(uid("c-binder-removed-in-linux-7-4"));
    expect(about?.description).toContain("That may be any day from 2026-12-01 to 2027-02-28.");
    expect(entries.get(uid("gccrs-compile-kernel-with-gcc-16-1"))?.status).toBe("CANCELLED");
  });

  it("counts the revisions that touched a milestone, and is stamped by the last of them", async () => {
    const then = entriesOf(await textOf(given, "?revision=1")).get(uid("apt-hard-rust-requirement"));
    const now = entriesOf(await textOf(given)).get(uid("apt-hard-rust-requirement"));
    expect([then?.sequence, then?.stamp]).toEqual([0, "2026-11-23T12:00:00Z"]);
    expect([now?.sequence, now?.stamp]).toEqual([1, "2026-11-25T04:00:00Z"]);
    expect(entriesOf(await textOf(given, "?known=2026-11-24T00:00:00Z")).get(uid("apt-hard-rust-requirement"))).toEqual(
      then,
    );
  });

  it.runIf(engine.isServer)("is the same text on every engine", async () => {
    const embedded = await givenCommitted();
    expect(await textOf(given)).toBe(await textOf(embedded));
  });

  it("has lines of at most 75 octets", async () => {
    const text = await textOf(given);
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("takes the filter of the API", async () => {
    const entries = entriesOf(await textOf(given, "?deadline=MOVED&kind=TARGET"));
    expect([...entries.keys()]).toEqual([uid("gccrs-compile-kernel-with-gcc-16-1")]);
  });
});

describe("a calendar's entry", () => {
  it("comes back with whatever its texts say, but for characters that no calendar may hold", async () => {
    const given = await givenFeeds(await givenStore(nastyDataset()));
    const entries = entriesOf(await textOf(given));
    for (const [index, text] of NASTY.entries()) {
      const said = inXml(text).replace(/\r\n?/g, "\n");
      const entry = entries.get(uid(nastySlug(index)));
      expect(entry?.summary).toBe(`Due by the end of 2027-09: ${said}`);
      expect(entry?.description.split(said).length).toBeGreaterThanOrEqual(5);
    }
  });

  it("keeps its UID and counts up when its state changes, and nothing else moves its stamp", async () => {
    const target = (more: object) => ({
      id: "milestone:t",
      recordedAt: noonOf(1),
      kind: "TARGET" as const,
      title: "A target",
      due: date("2027-01"),
      ...more,
    });
    const { status: _, standing: __, ...judgement } = assessment();
    const first = { ...judgement, delivery: "UNDERWAY" as const };
    const states = [
      {},
      { assessments: [first] },
      { assessments: [{ ...first, reviews: [{ reviewedAt: noonOf(5), by: "reviewer" }] }] },
    ];
    const found: (Entry | undefined)[] = [];
    const store = await givenStore(datasetOf({ source: [source("article")], milestone: [target({})] }));
    const given = await givenFeeds(store);
    for (const more of states) {
      await loadRecords(
        store,
        datasetOf({
          source: [source("article")],
          claim: [claim("later", { recordedAt: noonOf(9) })],
          milestone: [target(more)],
        }),
      );
      found.push(entriesOf(await textOf(given)).get(uid("t")));
    }
    expect(found.map((entry) => [entry?.sequence, entry?.stamp])).toEqual([
      [0, "2026-11-01T12:00:00Z"],
      [1, "2026-11-02T12:00:00Z"],
      [2, "2026-11-05T12:00:00Z"],
    ]);
  });

  it("is not there where none matches, and the calendar is one all the same", async () => {
    const given = await givenFeeds(await givenStore(datasetOf({ source: [source("article")] })));
    expect(entriesOf(await textOf(given)).size).toBe(0);
  });
});
