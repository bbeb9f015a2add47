import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { completedRatingTable } from "../../scripts/rating-table.ts";

it("docs/claim-review.md shows the table by which ratings are written and read", () => {
  const page = readFileSync(new URL("../../docs/claim-review.md", import.meta.url), "utf8");
  expect(completedRatingTable(page)).toBe(page);
});
