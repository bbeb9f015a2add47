import { afterAll, beforeAll, expect, it } from "vitest";
import { ASKED, committedLookUp } from "../../scripts/lookup/committed.ts";

let given: Awaited<ReturnType<typeof committedLookUp>>;
beforeAll(async () => {
  given = await committedLookUp();
}, 120_000);
afterAll(async () => await given.close());

it("A heading or a question that names nobody, no figure and no date needs more than a few words of a claim", async () => {
  const headings = ["Ask it", "On the command line", "When something fails", "How to dispute a record"];
  const document = `${headings.map((heading) => `## ${heading}\n`).join("\n")}\nHow do the claims stand?\n\n## Rust is stable\n`;
  const { checked, skipped } = await given.lookUp.check({ document }, ASKED);
  expect([checked.map(({ text }) => text), skipped]).toEqual([["Rust is stable"], headings.length + 1]);
  // As a sentence that somebody asks about, each is answered.
  for (const text of headings) expect((await given.lookUp.check({ text }, ASKED)).checked).toHaveLength(1);
});
