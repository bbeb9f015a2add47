/** The labels: what each is, its properties, what an assessment decides of it, and its orders. Part of `model.ts`. */
import {
  composite,
  type NodeDeclaration,
  type OrderDeclaration,
  type Properties,
  scalar,
  word,
} from "./declaration.ts";

const text = scalar("text");
const texts = scalar("texts");
const partialDate = composite("PartialDate");

const byKey = (of: string): OrderDeclaration => ({ kind: "key", property: `${of}Key`, of });
const byWord = (of: string): OrderDeclaration => ({ kind: "word", property: of, of });
const byId: OrderDeclaration = { kind: "key", property: "id", of: "id" };

/** What every record has besides its own properties. */
const RECORD: Properties = { origin: word("Origin"), recordedAt: scalar("instant") };

const party = (
  prefix: string,
  description: string,
  root: NonNullable<NodeDeclaration["root"]>,
  own: Properties = {},
): NodeDeclaration => ({
  prefix,
  description,
  root,
  properties: { ...own, name: text, aliases: texts, url: text, ...RECORD },
  orders: { NAME: byKey("name"), ID: byId },
  defaultOrder: { field: "NAME", direction: "ASC" },
  searched: ["name", "aliases"],
});

export const nodes = {
  Claim: {
    prefix: "claim",
    description: "One checkable statement as somebody made it, in our own words.",
    root: { one: "claim", many: "claims" },
    properties: {
      kind: word("ClaimKind"),
      statement: text,
      quote: text,
      madeOn: partialDate,
      topics: texts,
      ...RECORD,
    },
    state: {
      status: { type: word("ClaimStatus"), otherwise: "UNASSESSED" },
      standing: { type: word("Standing"), otherwise: null },
    },
    orders: { MADE_ON: byKey("madeOn"), STATUS: byWord("status"), KIND: byWord("kind"), ID: byId },
    defaultOrder: { field: "MADE_ON", direction: "DESC" },
    searched: ["statement", "quote", "topics"],
  },
  Source: {
    prefix: "source",
    description: "A document: a page, post, mail, report, talk, guidance or code.",
    root: { one: "source", many: "sources" },
    properties: {
      kind: word("SourceKind"),
      title: text,
      url: text,
      publishedOn: partialDate,
      access: word("Access"),
      accessNote: text,
      copyUrl: text,
      archivedUrl: text,
      ...RECORD,
    },
    state: { condition: { type: word("SourceCondition"), otherwise: null } },
    orders: { PUBLISHED_ON: byKey("publishedOn"), TITLE: byKey("title"), KIND: byWord("kind"), ID: byId },
    defaultOrder: { field: "PUBLISHED_ON", direction: "DESC" },
    searched: ["title"],
  },
  Company: party("company", "A company.", { one: "company", many: "companies" }),
  Organization: party(
    "organization",
    "An agency, foundation, community, publisher, conference or university.",
    { one: "organization", many: "organizations" },
    { kind: word("OrganizationKind") },
  ),
  Person: party("person", "A person.", { one: "person", many: "people" }),
  Project: party(
    "project",
    "A product, language, compiler, kernel, library, tool, distribution or model.",
    { one: "project", many: "projects" },
    { kind: word("ProjectKind") },
  ),
  Milestone: {
    prefix: "milestone",
    description: "Something dated: a target that somebody set, or an event that happened.",
    root: { one: "milestone", many: "milestones" },
    properties: {
      kind: word("MilestoneKind"),
      title: text,
      criteria: text,
      due: partialDate,
      happenedOn: partialDate,
      ...RECORD,
      lastReviewedOn: scalar("day"),
    },
    state: {
      delivery: { type: word("Delivery"), otherwise: null },
      deliveredOn: { type: partialDate, otherwise: null },
    },
    orders: { DUE: byKey("due"), HAPPENED_ON: byKey("happenedOn"), TITLE: byKey("title"), ID: byId },
    defaultOrder: { field: "ID", direction: "ASC" },
  },
  Adoption: {
    prefix: "adoption",
    description: "Somebody's use of a project in one workload.",
    root: { one: "adoption", many: "adoptions" },
    properties: { component: text, scale: text, since: partialDate, ...RECORD },
    state: { stage: { type: word("AdoptionStage"), otherwise: null } },
    orders: { SINCE: byKey("since"), COMPONENT: byKey("component"), ID: byId },
    defaultOrder: { field: "ID", direction: "ASC" },
  },
  Metric: {
    prefix: "metric",
    description: "A measured series.",
    root: { one: "metric", many: "metrics" },
    properties: { name: text, unit: text, population: text, ...RECORD },
    orders: { NAME: byKey("name"), ID: byId },
    defaultOrder: { field: "NAME", direction: "ASC" },
  },
  Observation: {
    prefix: "observation",
    description: "One point of a metric.",
    properties: { value: scalar("float"), comparator: word("Comparator"), asOf: partialDate, note: text },
    orders: { ID: byId },
  },
  Quantity: {
    prefix: "quantity",
    description: "A figure in a claim, with its meaning.",
    properties: {
      comparator: word("Comparator"),
      value: scalar("float"),
      unit: text,
      population: text,
      asOf: partialDate,
    },
    orders: { ID: byId },
  },
  Assessment: {
    prefix: "assessment",
    description: "One judgement, never edited: a full state with its reason.",
    properties: {
      status: word("ClaimStatus"),
      standing: word("Standing"),
      delivery: word("Delivery"),
      deliveredOn: partialDate,
      stage: word("AdoptionStage"),
      condition: word("SourceCondition"),
      rationale: text,
      assessedBy: text,
      assessedAt: scalar("instant"),
      confidence: word("Confidence"),
    },
    orders: { ID: byId },
  },
  Review: {
    prefix: "review",
    description: "Somebody looked at an assessment and nothing had changed.",
    properties: { reviewedAt: scalar("instant"), by: text, note: text },
    orders: { ID: byId },
  },
} as const satisfies Record<string, NodeDeclaration>;
