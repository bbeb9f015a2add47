import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { completedDataPage } from "../scripts/data-page.ts";
import { completedFeedsPage } from "../scripts/feeds-page.ts";
import { answeredPage, completedReadme } from "../scripts/readme.ts";

const page = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

it("README's operations answer as it says, and it lists every error code", async () => {
  const text = page("README.md");
  expect(await completedReadme(text)).toBe(text);
});

it("ARCHITECTURE's worked example of the two clocks answers as it says", async () => {
  const text = page("ARCHITECTURE.md");
  expect(text).toContain("statusHistory(superseded: true)");
  expect(await answeredPage(text)).toBe(text);
});

it("docs/data.md says of the data what the graph holds", async () => {
  const text = page("docs/data.md");
  expect(await completedDataPage(text)).toBe(text);
});

it("docs/feeds.md lists every feed, its parameters, and every column of the tables", async () => {
  const text = page("docs/feeds.md");
  expect(await completedFeedsPage(text)).toBe(text);
});
