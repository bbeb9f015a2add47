import { describe, expect, it } from "vitest";
import { claimline } from "./claimline.ts";
import { changed, givenRecords } from "./given-records.ts";

const TARGET = `
id: milestone:acme-everywhere
kind: TARGET
recordedAt: 2026-11-03T12:00:00Z
title: Acme ships Rust everywhere
due: 2026-12
`;
const FORECAST = `announces: [milestone:acme-everywhere]
assessments:
  - status: PENDING
    standing: CURRENT
    validFrom: 2025-03
    assessedAt: 2026-11-03T12:00:00Z
    assessedBy: the tests
    confidence: HIGH
    rationale: Its month has not come.
    basedOn: [source:acme-report]
citations:
  - source: source:acme-report
    stance: MENTIONS
    tier: PRIMARY
    finding: The report expects it.
`;

describe("claimline status --stale", () => {
  const stale = async (now: string, ...days: string[]) => {
    const folder = await givenRecords({
      ...changed("claims/acme-plans-more.yaml", "statedIn:", `${FORECAST}statedIn:`),
      "milestones/acme-everywhere.yaml": TARGET,
    });
    const options = { env: { CLAIMLINE_NOW: now } };
    const { code, stdout } = await claimline(["status", "--stale", ...days, "--json", "--data", folder], options);
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as { entries: { reason: string; on: string | null; id: string }[]; more: number };
    expect(report.more).toBe(0);
    return report.entries.map(({ reason, on, id }) => `${reason} ${on} ${id}`);
  };

  it("lists what is still open, and what nobody has ever looked at", async () => {
    expect(await stale("2026-11-20")).toEqual([
      "pending 2026-12 claim:acme-plans-more",
      "unreviewed null milestone:acme-everywhere",
    ]);
  });

  it("lists a target whose date went by while nobody looked, and claims that were last looked at too long ago", async () => {
    expect(await stale("2027-05-02")).toEqual([
      "overdue 2026-12 milestone:acme-everywhere",
      "pending 2026-12 claim:acme-plans-more",
      "unreviewed null milestone:acme-everywhere",
      "unreviewed 2026-11-02 claim:acme-ships-rust",
      "unreviewed 2026-11-03 claim:acme-plans-more",
    ]);
  });

  it("takes the number of days after which a look is an old one", async () => {
    expect(await stale("2026-11-20", "18")).toContain("unreviewed 2026-11-02 claim:acme-ships-rust");
    expect(await stale("2026-11-20", "19")).not.toContain("unreviewed 2026-11-02 claim:acme-ships-rust");
  });

  it("says so when there is nothing, and refuses days that are no number", async () => {
    const judged = FORECAST.replace("PENDING", "UNVERIFIABLE").replace(/^announces.*\n/, "");
    const folder = await givenRecords(changed("claims/acme-plans-more.yaml", "statedIn:", `${judged}statedIn:`));
    const options = { env: { CLAIMLINE_NOW: "2026-11-20" } };
    expect(await claimline(["status", "--stale", "--data", folder], options)).toEqual({
      code: 0,
      stdout: "",
      stderr: "Nothing is overdue, and everything was looked at within 180 days.\n",
    });
    const refused = await claimline(["status", "--stale", "soon", "--data", folder]);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(
      "Option '--stale [days]' argument 'soon' is invalid. It has to be a number of days.",
    );
  });
});
