import { beforeAll, expect, it } from "vitest";
import { describeEngines } from "../engine/describe-engines.ts";
import { type Ask, askingCommittedData } from "./given-committed-data.ts";

const TARGETS = `query ($ids: [ID!], $now: Date, $at: PointInTime) {
  milestones(first: 100, filter: { id: { in: $ids } }, now: $now, at: $at) { nodes { id deadline within { id } } }
  forecast: claim(id: "drm-rust-for-new-drivers-within-a-year", at: $at, now: $now) { status }
}`;

const YEAR = "milestone:gccrs-compile-kernel-2026";
const SEPTEMBER = "milestone:gccrs-compile-kernel-september-2026";
const APT = "milestone:apt-hard-rust-requirement";
const DRM = "milestone:drm-refuses-new-c-drivers";

describeEngines("The targets of the article", (engine) => {
  let ask: Ask;

  beforeAll(async () => {
    ({ ask } = await askingCommittedData(engine, "2026-11-27T12:00:00Z"));
  }, 300_000);

  async function deadlines(variables: object): Promise<Record<string, string | null>> {
    const { data, errors } = await ask({
      query: TARGETS,
      variables: { ids: [YEAR, SEPTEMBER, APT, DRM], ...variables },
    });
    expect(errors).toBeUndefined();
    const { nodes } = (data?.milestones ?? { nodes: [] }) as {
      nodes: { id: string; deadline: string | null; within: { id: string } | null }[];
    };
    expect(nodes.find(({ id }) => id === SEPTEMBER)?.within).toEqual({ id: YEAR });
    const { status } = (data?.forecast ?? { status: "" }) as { status: string };
    return { ...Object.fromEntries(nodes.map(({ id, deadline }) => [id, deadline])), forecast: status };
  }

  it("on 23 November 2026: September missed, the year still open, a floor not missed, the forecast still open", async () => {
    expect(await deadlines({ now: "2026-11-23" })).toEqual({
      [YEAR]: "PENDING",
      [SEPTEMBER]: "MISSED",
      [APT]: "PENDING",
      [DRM]: "INDETERMINATE",
      forecast: "PENDING",
    });
  });

  it("on 1 June 2026: both targets of gccrs still open", async () => {
    for (const point of [
      { at: { valid: "2026-06-01" } },
      { now: "2026-06-01", at: { valid: "2026-06-01", revision: 3 } },
    ]) {
      expect(await deadlines(point)).toMatchObject({
        [YEAR]: "PENDING",
        [SEPTEMBER]: "PENDING",
        [APT]: "PENDING",
        [DRM]: "PENDING",
      });
    }
  });

  it("what happened after the last day of the year, if nobody looks until then: overdue, and not missed", async () => {
    expect(await deadlines({ now: "2027-01-05" })).toMatchObject({ [YEAR]: "OVERDUE", [SEPTEMBER]: "MISSED" });
  });
});
