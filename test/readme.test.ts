import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { completedReadme } from "../scripts/readme.ts";

it("README's operations answer as it says, and it lists every error code", async () => {
  const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(await completedReadme(text)).toBe(text);
});
