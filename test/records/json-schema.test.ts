import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { RecordKind } from "../../src/domain/record.ts";
import { REFERENCE_FIELDS } from "../../src/domain/rules/reference-field.ts";
import { labelOfId } from "../../src/graph/ids.ts";
import { type Label, model } from "../../src/graph/model.ts";
import { dateKeys } from "../../src/records/date-key.ts";
import { jsonSchemaFiles } from "../../src/records/json-schema.ts";

const folder = fileURLToPath(new URL("../../schema/records/", import.meta.url));

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly pattern?: string;
  readonly additionalProperties?: unknown;
}

function* nodesIn(node: Node, key: string): Iterable<{ key: string; node: Node }> {
  yield { key, node };
  for (const [name, child] of Object.entries(node.properties ?? {})) yield* nodesIn(child, name);
  if (node.items) yield* nodesIn(node.items, `${key}[]`);
  for (const child of node.anyOf ?? []) yield* nodesIn(child, `${key}|`);
}

const schemas = [...jsonSchemaFiles()].map(([name, text]) => [name, JSON.parse(text) as Node] as const);

describe("the JSON Schemas of the records", () => {
  it("are the committed ones; `npm run generate` makes them anew", async () => {
    expect((await readdir(folder)).sort()).toEqual([...jsonSchemaFiles().keys()].sort());
    for (const [name, text] of jsonSchemaFiles()) expect(await readFile(`${folder}${name}`, "utf8")).toBe(text);
  });

  it.each(schemas)("%s describes every key and takes no other", (_name, schema) => {
    for (const { key, node } of nodesIn(schema, "record")) {
      for (const [name, child] of Object.entries(node.properties ?? {})) {
        const described = child.description ?? child.anyOf?.[0]?.description;
        expect(described, `${key}.${name}`).toBeTruthy();
      }
      if (node.properties) expect(node.additionalProperties, key).toBe(false);
    }
  });

  it("have dates under just those keys that are read as text", () => {
    const isDate = (node: Node) => node.anyOf?.[0]?.pattern?.startsWith("^[0-9]{4}") ?? false;
    const keys = schemas.flatMap(([, schema]) =>
      [...nodesIn(schema, "")].filter(({ node }) => isDate(node)).map(({ key }) => key),
    );
    expect([...new Set(keys)].filter((key) => key !== "text").sort()).toEqual(dateKeys());
    const others = schemas.flatMap(([, schema]) =>
      [...nodesIn(schema, "")].filter(({ key, node }) => dateKeys().includes(key) && !isDate(node)),
    );
    expect(others).toEqual([]);
  });

  it.each(schemas)("%s has no key that the graph would drop", (name, schema) => {
    const kind = name.replace(".schema.json", "") as RecordKind;
    const stored = Object.keys(model.nodes[labelOfId(`${kind}:`) as Label].properties);
    const referring = REFERENCE_FIELDS[kind].map(({ steps }) => steps[0]);
    const known = ["id", "assessments", "quantities", ...stored, ...referring];
    expect(Object.keys(schema.properties ?? {}).filter((key) => !known.includes(key))).toEqual([]);
  });
});
