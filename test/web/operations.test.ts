import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { webOperationFiles } from "../../scripts/web-operations.ts";
import { givenApi } from "../api/given-api.ts";

const WEB = new URL("../../src/web/", import.meta.url);

it("Every document of the explorer is valid, and the types beside it are made from it", async () => {
  const made = await webOperationFiles();
  for (const [path, text] of made) {
    expect(await readFile(new URL(`../../${path}`, import.meta.url), "utf8"), path).toBe(text);
  }
  const there = (await readdir(WEB, { recursive: true })).filter((path) => path.endsWith(".generated.ts"));
  expect(there.map((path) => `src/web/${path}`).sort()).toEqual(made.map(([path]) => path).sort());
});

it("Every document of the explorer keeps to the limits of the API", async () => {
  const { ask } = await givenApi();
  const things = { party: "company:acme", source: "origin", milestone: "origin", metric: "origin" };
  const one = { id: "claim:origin", ids: ["claim:origin"], text: "rust" };
  const variables = { ...one, ...things, first: 60, input: { text: "rust" } };
  const documents = (await readdir(WEB, { recursive: true })).filter((path) => path.endsWith(".graphql"));
  expect(documents.length).toBeGreaterThan(5);
  for (const path of documents) {
    const { errors = [] } = await ask(await readFile(new URL(path, WEB), "utf8"), variables);
    expect(
      errors.map(({ message }) => message),
      path,
    ).toEqual([]);
  }
});
