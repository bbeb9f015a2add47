import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { schemaTexts } from "../../src/api/schema-texts.ts";
import { LABELS } from "../../src/graph/fields.ts";
import { type Label, model } from "../../src/graph/model.ts";
import { getDataset } from "../../src/records/validate.ts";
import { everything } from "../graph/given-dataset.ts";
import { type GivenApi, givenApi } from "./given-api.ts";

let schema: GraphQLSchema;
let given: GivenApi;
beforeAll(async () => {
  schema = buildSchema((await schemaTexts()).join("\n"));
  given = await givenApi();
});

const PAGED = LABELS.flatMap((label): [Label, string][] => {
  const node = model.nodes[label];
  return "root" in node ? [[label, node.root.many]] : [];
});

const SAMPLES: Readonly<Record<string, string>> = {
  ID: '"a-slug"',
  String: '"a"',
  Int: "1",
  Float: "1.5",
  Boolean: "true",
  Date: '"2026-01-01"',
  DateTime: '"2026-01-01T00:00:00Z"',
};

/** Values of an input type that between them use every member, down to so many levels of filters; one operator on the lowest. */
function samplesOf(type: GraphQLInputType, levels: number): string[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return samplesOf(nullable.ofType, levels).flatMap((sample) => [`[${sample}]`]);
  const named = getNamedType(nullable);
  if (isEnumType(named)) return [String(named.getValues()[0]?.name)];
  if (!isInputObjectType(named)) return [SAMPLES[named.name] ?? `"no sample of ${named.name}"`];
  if (named.name === "DateRange") return ['{ from: "2026-01-01", to: "2026-12-31" }'];
  const isFilterOfNodes = "and" in named.getFields();
  if (isFilterOfNodes && levels === 0) return ["{}"];
  const below = isFilterOfNodes ? levels - 1 : levels;
  const fields = Object.values(named.getFields());
  const isLowest = levels === 0 && !/Quantifier$/.test(named.name);
  return (isLowest ? fields.slice(0, 1) : fields).flatMap((field) =>
    samplesOf(field.type, below).map((sample) => `{ ${field.name}: ${sample} }`),
  );
}

/** Everything that can be selected of a type: leaves, and one level of what lies behind relationships. */
function selectionOf(type: GraphQLNamedType, levels: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return "{ __typename }";
  const fields = Object.values(type.getFields()).flatMap(({ name, type: output }) => {
    const inner = getNamedType(output as GraphQLOutputType);
    if (isLeafType(inner)) return [name];
    return levels === 0 ? [] : [`${name} ${selectionOf(inner, isIdentified(inner) ? levels - 1 : levels)}`];
  });
  return `{ __typename ${fields.join(" ")} }`;
}

function isIdentified(type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && (type as GraphQLObjectType).getFields().id !== undefined;
}

describe("Every filter of the SDL is answered", () => {
  it.each(PAGED)(
    "of %s, with every operator",
    async (label, root) => {
      const filters = samplesOf(schema.getType(`${label}Filter`) as GraphQLInputType, 2);
      const failed: string[] = [];
      for (const filter of filters) {
        const { errors } = await given.ask(`{ ${root}(filter: ${filter}) { totalCount } }`);
        // A made-up slug is no id of an interface, which says so.
        if (errors && errors[0]?.extensions.code !== "INPUT_ID_INVALID")
          failed.push(`${filter}: ${errors[0]?.message}`);
      }
      expect(filters.length).toBeGreaterThan(100);
      expect(failed).toEqual([]);
    },
    120_000,
  );
});

describe.each([
  ["of made-up records", async () => everything()],
  ["of the committed records", async () => await getDataset("data")],
])("Every field of the SDL is answered, out %s", (_what, datasetOf) => {
  let full: GivenApi;
  beforeAll(async () => {
    const limits = { tokens: 10_000, cost: 10_000_000 };
    full = await givenApi({ limits, dataset: await datasetOf() });
  });

  it.each(PAGED)("of %s, from one page on", async (label, root) => {
    const selection = selectionOf(schema.getType(label) as GraphQLNamedType, 1);
    const { errors, data } = await full.ask(`{ ${root}(first: 100) { nodes ${selection} } }`);
    expect(full.logged).toEqual([]);
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty(`${root}.nodes.0.__typename`, label);
  });

  it("claims counted by every dimension", async () => {
    for (const { name } of (schema.getType("ClaimDimension") as GraphQLEnumType).getValues()) {
      const { errors, data } = await full.ask(`{ claimCounts(by: [${name}]) { keys { dimension value } count } }`);
      expect([name, errors]).toEqual([name, undefined]);
      expect(data).toHaveProperty("claimCounts.0.keys.0.dimension", name);
    }
  });

  it("in every order", async () => {
    for (const [label, root] of PAGED) {
      for (const field of Object.keys(model.nodes[label].orders)) {
        const query = `{ ${root}(orderBy: { field: ${field}, direction: DESC }) { nodes { id } } }`;
        expect([root, field, (await full.ask(query)).errors]).toEqual([root, field, undefined]);
      }
    }
  });
});
