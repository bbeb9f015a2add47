import { expect, it } from "vitest";
import { pageAddress } from "../../src/feeds/page-address.ts";
import { pageOf } from "../../src/web/state/page-of.ts";

const KINDS = ["claim", "company", "organization", "person", "project", "source", "milestone", "adoption", "metric"];

it.each(KINDS)("An entry about a thing of the kind %s leads to the explorer's page of it", (kind) => {
  const page = pageOf(`${kind}:some-slug`);
  const known = "2026-11-24T00:00:00Z";
  const address = new URL(pageAddress(`${kind}:some-slug`, "https://claims.example", known) ?? "about:blank");
  expect(address.pathname).toBe(page?.to);
  expect(Object.fromEntries(address.searchParams)).toEqual({ ...page?.parameters, known });
});
