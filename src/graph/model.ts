/**
 * The one declaration of the graph: every label, relationship type, key and index, and how each shows in GraphQL.
 * Writing, querying, the feeds and the generated part of the SDL follow it; to change a field of the model, change it here.
 */
import {
  composite,
  type ModelDeclaration,
  type NodeDeclaration,
  type OrderDeclaration,
  type Properties,
  scalar,
  scalarStoredAs,
  word,
  wordList,
} from "./declaration.ts";

const text = scalar("text");
const texts = scalar("texts");
const partialDate = composite("PartialDate");

const PARTIES = ["Company", "Organization", "Person", "Project"] as const;
const SPEAKERS = ["Company", "Organization", "Person"] as const;

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

export const model = {
  nodes: {
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
      searched: ["title", "criteria"],
    },
    Adoption: {
      prefix: "adoption",
      description: "Somebody's use of a project in one workload.",
      root: { one: "adoption", many: "adoptions" },
      properties: { component: text, scale: text, since: partialDate, ...RECORD },
      state: { stage: { type: word("AdoptionStage"), otherwise: null } },
      orders: { SINCE: byKey("since"), COMPONENT: byKey("component"), ID: byId },
      defaultOrder: { field: "ID", direction: "ASC" },
      searched: ["component"],
    },
    Metric: {
      prefix: "metric",
      description: "A measured series.",
      root: { one: "metric", many: "metrics" },
      properties: { name: text, unit: text, population: text, ...RECORD },
      orders: { NAME: byKey("name"), ID: byId },
      defaultOrder: { field: "NAME", direction: "ASC" },
      searched: ["name"],
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
  },
  relationships: {
    HAS_STATUS: {
      from: ["Claim", "Milestone", "Adoption", "Source"],
      to: ["Assessment"],
      reads: ["is judged by", "judges"],
      properties: {
        validFrom: scalar("day"),
        validTo: scalar("day"),
        validFromText: text,
        knownFrom: scalarStoredAs("instant", "knownFromAt"),
        knownTo: scalarStoredAs("instant", "knownToAt"),
        knownFromRevision: scalarStoredAs("revision", "knownFrom"),
        knownToRevision: scalarStoredAs("revision", "knownTo"),
      },
      out: {
        field: "statusHistory",
        shape: "edges",
        edgeType: "StatusPeriod",
        nodeField: "assessment",
        filterField: "assessment",
        sort: ["r.validFrom", "r.knownFrom", "m.id"],
      },
    },
    BASED_ON: {
      from: ["Assessment"],
      to: ["Source"],
      reads: ["rests on", "is the basis of"],
      out: { field: "basedOn", shape: "list" },
    },
    REVIEWED: {
      from: ["Review"],
      to: ["Assessment"],
      reads: ["looked again at", "was looked at again by"],
      in: { field: "reviews", shape: "list", sort: ["m.reviewedAt", "m.id"] },
    },
    CITES: {
      from: ["Claim"],
      to: ["Source"],
      reads: ["cites", "is cited by"],
      properties: {
        stance: word("Stance"),
        tier: word("Tier"),
        finding: text,
        locator: text,
        access: word("Access"),
      },
      out: { field: "citations", shape: "connection", edgeType: "Citation", filterField: "source" },
      in: { field: "citedBy", shape: "connection", edgeType: "CitedBy", filterField: "claim" },
    },
    STATED_IN: {
      from: ["Claim"],
      to: ["Source"],
      reads: ["is stated in", "states"],
      properties: { locator: composite("Locator"), rating: text },
      out: { field: "statedIn", shape: "edges", edgeType: "StatedIn", nodeField: "source", filterField: "source" },
      in: { field: "states", shape: "connection", edgeType: "Stated", filterField: "claim" },
    },
    MADE_BY: {
      from: ["Claim"],
      to: SPEAKERS,
      reads: ["was made by", "made"],
      out: { field: "madeBy", shape: "list" },
    },
    ABOUT: {
      from: ["Claim"],
      to: PARTIES,
      reads: ["is about", "is the subject of"],
      out: { field: "about", shape: "list" },
    },
    HAS_QUANTITY: {
      from: ["Claim"],
      to: ["Quantity"],
      reads: ["gives the figure", "is a figure of"],
      out: { field: "quantities", shape: "list" },
    },
    RESTATES: {
      from: ["Claim"],
      to: ["Claim"],
      reads: ["restates", "is restated by"],
      properties: { fidelity: word("Fidelity"), drift: wordList("Drift"), note: text },
      out: { field: "restates", shape: "edges", edgeType: "Restatement", nodeField: "claim", filterField: "claim" },
      in: { field: "restatedBy", shape: "edges", edgeType: "Restatement", nodeField: "claim", filterField: "claim" },
    },
    CLARIFIES: {
      from: ["Claim"],
      to: ["Claim"],
      reads: ["clarifies", "is clarified by"],
      out: { field: "clarifies", shape: "list" },
      in: { field: "clarifiedBy", shape: "list" },
    },
    CONTRADICTS: {
      from: ["Claim"],
      to: ["Claim"],
      reads: ["contradicts", "is contradicted by"],
      out: { field: "contradicts", shape: "list" },
      in: { field: "contradictedBy", shape: "list" },
    },
    SUPERSEDES: {
      from: ["Claim"],
      to: ["Claim"],
      reads: ["supersedes", "is superseded by"],
      out: { field: "supersedes", shape: "list" },
      in: { field: "supersededBy", shape: "list" },
    },
    ANNOUNCES: {
      from: ["Claim"],
      to: ["Milestone"],
      reads: ["announces", "is announced by"],
      out: { field: "announces", shape: "list" },
      in: { field: "announcedBy", shape: "list" },
    },
    REPORTS: {
      from: ["Claim"],
      to: ["Milestone"],
      reads: ["reports", "is reported by"],
      out: { field: "reports", shape: "list" },
      in: { field: "reportedBy", shape: "list" },
    },
    MEASURES: {
      from: ["Claim"],
      to: ["Metric"],
      reads: ["gives a point of", "is measured by"],
      out: { field: "measures", shape: "list" },
      in: { field: "measuredBy", shape: "list" },
    },
    PUBLISHED_BY: {
      from: ["Source"],
      to: SPEAKERS,
      reads: ["was published by", "published"],
      out: { field: "publishers", shape: "list" },
      in: { field: "sources", shape: "connection" },
    },
    AUTHORED_BY: {
      from: ["Source"],
      to: SPEAKERS,
      reads: ["was written by", "wrote"],
      out: { field: "authors", shape: "list" },
      in: { field: "authored", shape: "connection" },
    },
    QUOTES: {
      from: ["Source"],
      to: ["Source"],
      reads: ["quotes", "is quoted by"],
      out: { field: "quotes", shape: "list" },
      in: { field: "quotedBy", shape: "list" },
    },
    DERIVED_FROM: {
      from: ["Source"],
      to: ["Source"],
      reads: ["is derived from", "is the origin of"],
      out: { field: "derivedFrom", shape: "list" },
      in: { field: "derivatives", shape: "list" },
    },
    REPUBLISHES: {
      from: ["Source"],
      to: ["Source"],
      reads: ["republishes", "is republished by"],
      out: { field: "republishes", shape: "list" },
      in: { field: "republishedBy", shape: "list" },
    },
    CONCERNS: {
      from: ["Milestone"],
      to: PARTIES,
      reads: ["concerns", "is concerned by"],
      out: { field: "concerns", shape: "list" },
      in: { field: "milestones", shape: "connection" },
    },
    WITHIN: {
      from: ["Milestone"],
      to: ["Milestone"],
      reads: ["lies within", "contains"],
      out: { field: "within", shape: "one" },
      in: { field: "contains", shape: "list" },
    },
    RESCHEDULES: {
      from: ["Milestone"],
      to: ["Milestone"],
      reads: ["reschedules", "is rescheduled by"],
      properties: { announcedOn: partialDate },
      out: {
        field: "reschedules",
        shape: "edges",
        edgeType: "Rescheduling",
        nodeField: "milestone",
        filterField: "milestone",
      },
      in: { field: "rescheduledTo", shape: "one", sort: ["r.announcedOnEarliest", "m.id"] },
    },
    HAS_ADOPTION: {
      from: PARTIES,
      to: ["Adoption"],
      reads: ["has the adoption", "is an adoption by"],
      out: { field: "adoptions", shape: "list" },
      in: { field: "adopter", shape: "one" },
    },
    ADOPTS: {
      from: ["Adoption"],
      to: ["Project"],
      reads: ["adopts", "is adopted in"],
      out: { field: "adopts", shape: "list" },
      in: { field: "adoptedIn", shape: "connection" },
    },
    IN: {
      from: ["Adoption"],
      to: ["Project"],
      reads: ["happens in", "is where there is"],
      out: { field: "projects", shape: "list" },
      in: { field: "hosts", shape: "list" },
    },
    EVIDENCED_BY: {
      from: ["Adoption"],
      to: ["Source"],
      reads: ["is evidenced by", "is evidence for"],
      out: { field: "sources", shape: "list" },
      in: { field: "evidenceFor", shape: "list" },
    },
    OF_METRIC: {
      from: ["Observation"],
      to: ["Metric"],
      reads: ["is a point of", "has the point"],
      out: { field: "metric", shape: "one" },
      in: { field: "observations", shape: "list", sort: ["m.asOfEarliest", "m.id"] },
    },
    REPORTED_IN: {
      from: ["Observation"],
      to: ["Source"],
      reads: ["is reported in", "reports the point"],
      out: { field: "source", shape: "one" },
      in: { field: "observations", shape: "list" },
    },
    AFFILIATED_WITH: {
      from: ["Person"],
      to: PARTIES,
      reads: ["is affiliated with", "has among its people"],
      properties: { from: partialDate, to: partialDate },
      out: { field: "affiliations", shape: "edges", edgeType: "Affiliation", nodeField: "party", filterField: "party" },
      in: { field: "people", shape: "connection", edgeType: "Affiliate", filterField: "person" },
    },
    PART_OF: {
      from: ["Project"],
      to: PARTIES,
      reads: ["is part of", "comprises"],
      out: { field: "partOf", shape: "list" },
      in: { field: "parts", shape: "list" },
    },
  },
  pathFields: [
    {
      on: PARTIES,
      field: "claims",
      target: "Claim",
      description: "Claims that have to do with it, by the paths that `via` names.",
      argument: { name: "via", enumName: "ClaimPath", default: ["ABOUT", "MADE_BY"] },
      paths: {
        ABOUT: [{ type: "ABOUT", direction: "in" }],
        MADE_BY: [{ type: "MADE_BY", direction: "in" }],
        PEOPLE: [
          { type: "AFFILIATED_WITH", direction: "in" },
          { type: "MADE_BY", direction: "in" },
        ],
        PRODUCTS: [
          { type: "PART_OF", direction: "in" },
          { type: "ABOUT", direction: "in" },
        ],
      },
    },
  ],
} as const satisfies ModelDeclaration;

/** A label of the graph. */
export type Label = keyof typeof model.nodes;
/** A relationship type of the graph. */
export type RelationshipType = keyof typeof model.relationships;
