import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FILES = globSync("test/store/conformance/*.ts").sort();

it("every case of the conformance suite has an id of its own, and none is left out or used again", () => {
  const ids = FILES.flatMap((file) => readFileSync(file, "utf8").match(/"S-[A-Z]{3}-\d\d(?=[ "])/g) ?? []);
  const byGroup = Map.groupBy(ids, (id) => id.slice(1, 6));
  expect([...byGroup.keys()].sort()).toEqual(
    "CON ERR IDX LIF REA SEA SHP VAL WRI".split(" ").map((group) => `S-${group}`),
  );
  for (const [group, members] of byGroup) {
    const wanted = members.map((_, at) => `"${group}-${String(at + 1).padStart(2, "0")}`);
    expect(members.sort()).toEqual(wanted);
  }
});
