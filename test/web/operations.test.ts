import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { webOperationFiles } from "../../scripts/web-operations.ts";
import { givenApi } from "../api/given-api.ts";

it("Every document of the explorer is valid, and the types beside it are made from it", async () => {
  const made = await webOperationFiles();
  expect(made.length).toBeGreaterThan(5);
  for (const [path, text] of made) {
    expect(await readFile(new URL(`../../${path}`, import.meta.url), "utf8"), path).toBe(text);
  }
});

it("Every document of the explorer keeps to the limits of the API", async () => {
  const { ask } = await givenApi();
  const things = { party: "company:acme", source: "origin", milestone: "origin", metric: "origin" };
  const one = { id: "claim:origin", ids: ["claim:origin"], text: "rust" };
  const variables = { ...one, ...things, first: 60, input: { text: "rust" } };
  for (const [path] of await webOperationFiles()) {
    const { errors = [] } = await ask(
      await readFile(new URL(`../../${path.replace(/ts$/, "graphql")}`, import.meta.url), "utf8"),
      variables,
    );
    expect(
      errors.map(({ message }) => message),
      path,
    ).toEqual([]);
  }
});
