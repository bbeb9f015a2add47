import { readFile } from "node:fs/promises";
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isUnionType,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { generatedSchema } from "../../src/api/generated-schema.ts";
import { schemaTexts } from "../../src/api/schema-texts.ts";
import { VOCABULARY } from "../../src/domain/vocabulary.ts";
import { COMPOSITES, type PropertyType, type ScalarType } from "../../src/graph/declaration.ts";
import { type FieldMeaning, fieldsOf, LABELS, type Relation } from "../../src/graph/fields.ts";
import { type Label, model } from "../../src/graph/model.ts";
import { TIMELINE_LANES } from "../../src/graph/plan/timeline-thing.ts";
import { SEARCHED_LABELS } from "../../src/graph/schema.ts";
import { TIMELINE_AXES, TIMELINE_LABELS } from "../../src/graph/timeline-stream.ts";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = buildSchema((await schemaTexts()).join("\n"));
});

const objectType = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;
const wordsOfEnum = (name: string): string[] =>
  (schema.getType(name) as GraphQLEnumType).getValues().map((each) => each.name);
const membersOf = (name: string): string[] | false => {
  const union = schema.getType(name);
  return isUnionType(union) && union.getTypes().map((type) => type.name);
};
/** The type of a field without its outer "!": whether a value may be missing is not the model's to say. */
const shown = ({ type }: GraphQLField<unknown, unknown>): string => String(type).replace(/!$/, "");

const SCALARS: Readonly<Record<ScalarType, string>> = {
  id: "ID",
  text: "String",
  texts: "[String!]",
  int: "Int",
  float: "Float",
  day: "Date",
  instant: "DateTime",
  revision: "Int",
};

function typeOfProperty(type: PropertyType): string {
  if (type.kind === "composite") return type.composite;
  if (type.kind === "scalar") return SCALARS[type.scalar];
  return type.kind === "wordList" ? `[${type.vocabulary}!]` : type.vocabulary;
}

const targetOf = (targets: readonly Label[]): string => (targets.length === 1 ? String(targets[0]) : "Party");

function typeOfRelation({ field, targets }: Relation): string {
  const target = targetOf(targets);
  if (field.shape === "one") return target;
  if (field.shape === "list") return `[${target}!]`;
  return field.shape === "edges" ? `[${field.edgeType}!]` : `${field.edgeType ?? target}Connection`;
}

/** What the SDL has to say of a field; null for what is computed, whose type no declaration tells. */
function typeOfMeaning(meaning: FieldMeaning): string | null {
  if (meaning.kind === "id") return "ID";
  if (meaning.kind === "relation") return typeOfRelation(meaning);
  if (meaning.kind === "path") return `${meaning.path.target}Connection`;
  return meaning.kind === "derived" ? null : typeOfProperty(meaning.type);
}

describe("The SDL", () => {
  it("has the generated half that the model makes; `npm run generate` makes it anew", async () => {
    const file = new URL("../../schema/generated.graphql", import.meta.url);
    expect(await readFile(file, "utf8")).toBe(generatedSchema());
  });

  it("describes every type, field, argument and word in a sentence", () => {
    const bare: string[] = [];
    const check = (where: string, description: string | null | undefined): void => {
      if (!/^\S[\s\S]{4,}[.?]$/.test(description?.trim() ?? "")) bare.push(where);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || (isScalarType(type) && !type.astNode)) continue;
      check(type.name, type.description);
      if (isEnumType(type)) for (const word of type.getValues()) check(`${type.name}.${word.name}`, word.description);
      if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field.description);
          for (const arg of "args" in field ? field.args : [])
            check(`${type.name}.${field.name}(${arg.name})`, arg.description);
        }
      }
    }
    expect(bare).toEqual([]);
  });

  it.each(LABELS)("has a type %s with the fields of the model, of fitting types, and no others", (label) => {
    const fields = objectType(label).getFields();
    const meanings = fieldsOf(label);
    expect(Object.keys(fields).sort()).toEqual([...meanings.keys()].sort());
    for (const [name, meaning] of meanings) {
      const expected = typeOfMeaning(meaning);
      if (expected !== null) expect([name, fields[name] && shown(fields[name])]).toEqual([name, expected]);
    }
  });

  it("has edges with the properties of their relationships and the node under its name", () => {
    const relations = LABELS.flatMap((label) =>
      [...fieldsOf(label).values()].filter((each) => each.kind === "relation"),
    );
    for (const { field, properties, targets } of relations) {
      if (field.edgeType === undefined) continue;
      const isConnection = field.shape === "connection";
      const expected = {
        ...(isConnection
          ? { cursor: "String", node: targetOf(targets) }
          : { [String(field.nodeField)]: targetOf(targets) }),
        ...Object.fromEntries(Object.entries(properties).map(([name, type]) => [name, typeOfProperty(type)])),
      };
      const fields = Object.values(objectType(field.edgeType).getFields());
      expect([field.edgeType, Object.fromEntries(fields.map((each) => [each.name, shown(each)]))]).toEqual([
        field.edgeType,
        expected,
      ]);
    }
  });

  it.each(Object.entries(COMPOSITES))("has the parts of a %s", (name, parts) => {
    expect(Object.keys(objectType(name).getFields())).toEqual(Object.keys(parts));
  });

  it("has the same arguments on every page", () => {
    const pages = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(
        ({ field }) =>
          /Connection!$/.test(String(field.type)) && !["search", "changes", "timeline"].includes(field.name),
      );
    expect(pages.length).toBeGreaterThan(30);
    const wanted = ["filter", "orderBy", "first", "after", "last", "before"];
    for (const { type, field } of pages) {
      const names = field.args.map(({ name }) => name).filter((name) => !["at", "now", "via"].includes(name));
      expect([type.name, field.name, names]).toEqual([type.name, field.name, wanted]);
    }
  });

  it("reads every root field at a point in time, with a day that counts as today", () => {
    for (const { name, args } of Object.values(objectType("Query").getFields())) {
      const clock = args
        .filter((arg) => arg.name === "at" || arg.name === "now")
        .map((arg) => `${arg.name}: ${arg.type}`);
      expect([name, clock]).toEqual([name, ["at: PointInTime", "now: Date"]]);
    }
  });

  it("has a root field for one and for a page of every label that has pages, and the others that were promised", () => {
    const roots = LABELS.flatMap((label) => {
      const node = model.nodes[label];
      return "root" in node ? [node.root.one, node.root.many] : [];
    });
    const others = ["changes", "claimCounts", "factCheck", "search", "node", "nodes", "path", "timeline"];
    expect(Object.keys(objectType("Query").getFields()).sort()).toEqual([...roots, ...others].sort());
  });

  it.each(Object.entries(VOCABULARY))("has the words of %s", (name, words) => {
    expect(wordsOfEnum(name)).toEqual(Object.keys(words));
  });

  it("searches what the planner knows", () => {
    expect(membersOf("SearchResult")).toEqual(SEARCHED_LABELS);
  });

  it("has the axes and entries of a timeline that the planner knows", () => {
    expect(wordsOfEnum("TimelineAxis").sort()).toEqual([...TIMELINE_AXES].sort());
    expect(wordsOfEnum("TimelineLane")).toEqual(TIMELINE_LANES);
    expect(membersOf("TimelineEntry")).toEqual(TIMELINE_LABELS);
    expect(wordsOfEnum("TimelineEntryKind")).toEqual(TIMELINE_LABELS.map((label) => label.toUpperCase()));
  });
});
