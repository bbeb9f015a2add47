import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const expectedOf = { PARAPHRASE: "KNOWN", NEAR_MISS: "POSSIBLE", STRANGER: "UNKNOWN" } as const;
const types = ["NUMBER", "DATE", "SUBJECT", "POLARITY", "MODALITY", "SCOPE", "ATTRIBUTION"] as const;

const entrySchema = z.strictObject({
  id: z.string().regex(/^[pns]\d{3}$/),
  text: z.string(),
  kind: z.enum(["PARAPHRASE", "NEAR_MISS", "STRANGER"]),
  claims: z.array(z.string()),
  differs: z.array(z.enum(types)).min(1).optional(),
  expected: z.enum(["KNOWN", "POSSIBLE", "UNKNOWN"]),
  note: z.string().min(1).optional(),
});
type Entry = z.infer<typeof entrySchema>;

const entriesOf = (name: string): readonly Entry[] =>
  z.array(entrySchema).parse(parse(readFileSync(new URL(`sentences/${name}.yaml`, import.meta.url), "utf8")));

const files = { tune: entriesOf("tune"), held: entriesOf("held") };
/** Written later, by somebody who knew none of the rules: `fresh` to see how they do, `short` as people type into a box. */
const later = { fresh: entriesOf("fresh"), short: entriesOf("short") };
const all = [...files.tune, ...files.held, ...later.fresh, ...later.short];
const committed = new Set(
  readdirSync(new URL("../../data/claims/", import.meta.url)).map((file) => file.replace(/\.yaml$/, "")),
);

/** A sentence without what two writings of it may differ in: case, blanks and signs. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe.each(Object.entries(files))("the sentences of %s.yaml", (_, entries) => {
  const count = (kind: Entry["kind"]): number => entries.filter((entry) => entry.kind === kind).length;

  test("are enough of each kind", () => {
    expect(count("PARAPHRASE")).toBeGreaterThanOrEqual(50);
    expect(count("NEAR_MISS")).toBeGreaterThanOrEqual(50);
    expect(count("STRANGER")).toBeGreaterThanOrEqual(20);
  });

  test.each(types)("hold at least seven near misses that differ in %s", (type) => {
    expect(entries.filter(({ differs }) => differs?.includes(type)).length).toBeGreaterThanOrEqual(7);
  });

  test("are of 8 to 40 words, begin with their kind's letter and expect what fits the kind", () => {
    for (const { id, text, kind, expected } of entries) {
      const words = text.split(" ").length;
      expect(words >= 8 && words <= 40, `${id} has ${words} words`).toBe(true);
      expect(id[0], id).toBe(kind[0]?.toLowerCase());
      expect(expected, id).toBe(expectedOf[kind]);
    }
  });

  test("name committed claims, each once, and strangers none", () => {
    for (const { id, kind, claims } of entries) {
      expect(
        claims.filter((claim) => !committed.has(claim)),
        id,
      ).toEqual([]);
      expect(repeated(claims), id).toEqual([]);
      expect(claims.length > 0, id).toBe(kind !== "STRANGER");
    }
  });

  test("name differences where they are near misses, and only there", () => {
    for (const { id, kind, differs } of entries) {
      expect(differs !== undefined, id).toBe(kind === "NEAR_MISS");
      expect(repeated(differs ?? []), id).toEqual([]);
    }
  });
});

describe.each(Object.entries(later))("the sentences of %s.yaml", (name, entries) => {
  test("are of few words or many, and expect what fits their kind", () => {
    for (const { id, text, kind, expected, differs } of entries) {
      const words = text.split(" ").length;
      expect(name === "short" ? words >= 3 && words <= 10 : words >= 6 && words <= 35, `${id} has ${words} words`).toBe(
        true,
      );
      expect(expected, id).toBe(expectedOf[kind]);
      expect(differs !== undefined, id).toBe(kind === "NEAR_MISS");
    }
  });

  test("name committed claims, and strangers none", () => {
    for (const { id, kind, claims } of entries) {
      expect(
        claims.filter((claim) => !committed.has(claim)),
        id,
      ).toEqual([]);
      expect(claims.length > 0, id).toBe(kind !== "STRANGER");
    }
  });
});

describe("all files together", () => {
  test("give no id and no sentence twice", () => {
    expect(repeated(all.map(({ id }) => id))).toEqual([]);
    expect(repeated(all.map(({ text }) => plain(text)))).toEqual([]);
  });

  test("share no claim, so that what is tuned on one says nothing about the other", () => {
    const tuned = new Set(files.tune.flatMap(({ claims }) => claims));
    expect(files.held.filter(({ claims }) => claims.some((claim) => tuned.has(claim))).map(({ id }) => id)).toEqual([]);
  });
});
