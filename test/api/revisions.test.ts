import { beforeAll, describe, expect, it } from "vitest";
import { type GivenApi, givenApi } from "./given-api.ts";

describe("The revision of an answer", () => {
  let given: GivenApi;
  beforeAll(async () => {
    given = await givenApi();
  });

  it("is the newest for a field that names none, whatever its neighbours name", async () => {
    const { data, extensions } = await given.ask(`{
      first: claim(id: "rust-is-used", at: { revision: 1 }) { status }
      later: claim(id: "rust-is-used", at: { revision: 2 }) { status }
      now: claim(id: "rust-is-used") { status }
    }`);
    expect(data).toEqual({
      first: { status: "UNASSESSED" },
      later: { status: "SUPPORTED" },
      now: { status: "MISLEADING" },
    });
    expect(extensions).toEqual({ revision: 4 });
  });

  it("is the one that an instant names, so that asking for it again gives the same", async () => {
    const query = "query Q($at: PointInTime) { claims(at: $at) { nodes { status } } }";
    const earlier = await given.ask(query, { at: { known: "2026-11-02T13:00:00Z" } });
    expect(earlier.extensions).toEqual({ revision: 2 });
    expect(await given.ask(query, { at: { revision: 2 } })).toEqual(earlier);
  });

  it("is not named where every field was skipped", async () => {
    const answer = await given.ask("{ claims @skip(if: true) { totalCount } }");
    expect(answer).toEqual({ status: 200, data: {} });
  });
});
