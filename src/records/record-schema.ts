/**
 * The shape of every kind of record, once: the compiler holds it to the domain's interfaces, the reader checks files with it,
 * and `npm run generate` makes from it the JSON Schemas that complete and check records in editors.
 */
import { z } from "zod";
import type { RecordKind, RecordTypes } from "../domain/record.ts";
import { idFormOf } from "../domain/record-id.ts";
import { address, figure, id, ids, instant, list, partialDate, plainDate, text, word } from "./field-schema.ts";

const base = <K extends RecordKind>(kind: K) => ({
  id: z
    .string()
    .regex(idFormOf(kind), {
      error: ({ input }) =>
        `"${input}" is not of the form "${kind}:slug" (lower-case letters, digits, single hyphens).`,
    })
    .describe(`\`${kind}:\` and the name of the file without \`.yaml\`.`),
  recordedAt: instant("When the record entered the data folder, in UTC: 2026-11-23T12:00:00Z."),
});

const review = z.strictObject({
  reviewedAt: instant("When somebody looked again."),
  by: text("Who looked."),
  note: text("What was looked at.").exactOptional(),
});

const assessmentBase = z.strictObject({
  validFrom: plainDate("Since when this has been so in the world: a year, month or day, not after the assessment."),
  assessedAt: instant("When it was judged."),
  assessedBy: text("Who judged."),
  confidence: word("Confidence", "How sure the judgement is."),
  rationale: text("Why, in our own words."),
  basedOn: ids("Sources that it rests on; a claim must cite them."),
  correctedAt: instant(
    "When this entry was found wrong; a later entry with the same `validFrom` takes its place.",
  ).exactOptional(),
  reviews: list(review, "Looks at this judgement that changed nothing.").exactOptional(),
});

const ASSESSMENTS = "Judgements in the order in which they were made, each a full state; never edited, only added to.";

const quantity = z.strictObject({
  comparator: word("Comparator", "How the figure stands to the value."),
  value: figure("The figure."),
  unit: text("Singular and plain: percent, percentage point, line, request/day, language."),
  population: text("Of whom or what the figure is: the people asked, the things counted.").exactOptional(),
  asOf: partialDate("For which time the figure holds.").exactOptional(),
});

const locator = z.strictObject({
  text: text("The place, for people."),
  section: text("Heading of the section.").exactOptional(),
  block: text("Which block of the section: paragraph 2, table 1, chart, callout, pull quote.").exactOptional(),
  row: text("Row of a table.").exactOptional(),
  column: text("Column of a table.").exactOptional(),
  sentence: z.int().min(1).describe("Number of the sentence in its block, from 1.").exactOptional(),
});

const statement = z.strictObject({
  source: id("The source that states it."),
  locator: locator.describe("Where in the source."),
  rating: text("The document's own rating of a table cell, where it gives one.").exactOptional(),
});

const citation = z.strictObject({
  source: id("The source."),
  stance: word("Stance", "What the source does to the claim."),
  tier: word("Tier", "How close the source is to the matter."),
  finding: text("What the source says about the claim, in our own words."),
  locator: text("Where in the source.").exactOptional(),
  access: word(
    "Access",
    "How it was read for this claim, where that differs from the source's own `access`.",
  ).exactOptional(),
});

const restatement = z.strictObject({
  claim: id("The claim that this one says again."),
  fidelity: word("Fidelity", "How true to the original."),
  drift: list(word("Drift", "In what it differs."), "In what it differs; empty only when FAITHFUL.").exactOptional(),
  note: text("A remark, in our own words.").exactOptional(),
});

const claim = z.strictObject({
  ...base("claim"),
  kind: word("ClaimKind", "What sort of statement it is; the kind says what its status judges."),
  statement: text("The claim in our own words, one checkable statement."),
  quote: text("The speaker's own words: a QUOTATION only, 25 words at most.").exactOptional(),
  madeOn: partialDate("When it was said or written.").exactOptional(),
  topics: list(text("A topic."), "Topics, such as `memory safety`.").exactOptional(),
  madeBy: ids("Companies, organizations or people who said it.").exactOptional(),
  about: ids("Companies, organizations, people and projects that it is about.").exactOptional(),
  quantities: list(quantity, "Its figures; versions and dates are none.").exactOptional(),
  statedIn: list(statement, "Where it stands.").min(1, {
    error: "The claim is stated nowhere: name a source and the place in it.",
  }),
  citations: list(citation, "The evidence for and against it.").exactOptional(),
  restates: list(restatement, "Claims that it says again.").exactOptional(),
  clarifies: ids("Claims that it makes clearer.").exactOptional(),
  contradicts: ids("Claims that it cannot be true together with.").exactOptional(),
  supersedes: ids("Older claims that it replaces.").exactOptional(),
  announces: ids("Targets (milestones of kind TARGET) that it sets.").exactOptional(),
  reports: ids("Events (milestones of kind EVENT) that it tells of.").exactOptional(),
  measures: ids("Series (metrics) of which it gives a point.").exactOptional(),
  assessments: list(
    assessmentBase.extend({
      status: word("ClaimStatus", "Is the statement accurate?"),
      standing: word("Standing", "Does it still stand?"),
    }),
    ASSESSMENTS,
  ).exactOptional(),
});

const source = z.strictObject({
  ...base("source"),
  kind: word("SourceKind", "What sort of document it is."),
  title: text("Its title."),
  url: address("Its address; leave out what is not known.").exactOptional(),
  publishedOn: partialDate("When it was published.").exactOptional(),
  access: word("Access", "The best reading of it."),
  accessNote: text("How exactly it was read: the revision of a repository, the pages of a PDF.").exactOptional(),
  copyUrl: address("Address of the copy that was read, when `access` is COPY.").exactOptional(),
  archivedUrl: address("Address of an archived snapshot.").exactOptional(),
  publishers: ids("Companies, organizations or people who put it out.").exactOptional(),
  authors: ids("Companies, organizations or people who wrote it.").exactOptional(),
  quotes: ids("Sources whose words it repeats.").exactOptional(),
  derivedFrom: ids("Sources that it takes its matter from.").exactOptional(),
  republishes: ids("Sources that it is a copy or translation of.").exactOptional(),
  assessments: list(
    assessmentBase.extend({ condition: word("SourceCondition", "The state of the document.") }),
    ASSESSMENTS,
  ).exactOptional(),
});

const party = {
  name: text("Its usual name."),
  aliases: list(text("A name."), "Other names; no two parties share one.").exactOptional(),
  url: address("Its own site.").exactOptional(),
};

const affiliation = z.strictObject({
  party: id("Company, organization or project."),
  from: partialDate("Since when.").exactOptional(),
  to: partialDate("Until when.").exactOptional(),
});

const milestone = z.strictObject({
  ...base("milestone"),
  kind: word("MilestoneKind", "A target that somebody set, or an event that happened."),
  title: text("What it is."),
  criteria: text("What would count as delivered (a TARGET).").exactOptional(),
  due: partialDate("When it is due (a TARGET).").exactOptional(),
  happenedOn: partialDate("When it happened (an EVENT).").exactOptional(),
  concerns: ids("Parties and projects that it is about.").exactOptional(),
  within: id("The wider target that it lies inside.").exactOptional(),
  reschedules: list(
    z.strictObject({
      milestone: id("The older target."),
      announcedOn: partialDate("When the new date was announced.").exactOptional(),
    }),
    "Older targets that it replaces.",
  ).exactOptional(),
  assessments: list(
    assessmentBase.extend({
      delivery: word("Delivery", "Was it delivered?"),
      deliveredOn: partialDate("When it was delivered.").exactOptional(),
    }),
    ASSESSMENTS,
  ).exactOptional(),
});

const adoption = z.strictObject({
  ...base("adoption"),
  adopter: id("Who uses it: a party or project."),
  adopts: ids("The projects that are used, as a rule `project:rust`."),
  projects: ids("In which projects of the adopter.").exactOptional(),
  component: text("The workload."),
  scale: text("How much of it.").exactOptional(),
  since: partialDate("Since when.").exactOptional(),
  sources: ids("Sources that tell of it.").exactOptional(),
  assessments: list(
    assessmentBase.extend({ stage: word("AdoptionStage", "How far it has come.") }),
    ASSESSMENTS,
  ).exactOptional(),
});

const observation = z.strictObject({
  value: figure("The measured value."),
  comparator: word("Comparator", "How the figure stands to the value."),
  asOf: partialDate("For which time it holds; with the series it makes the observation's id."),
  source: id("The source that gives it."),
  note: text("A remark, in our own words.").exactOptional(),
});

/** The schema of each kind of record: what a file holds goes in, what the domain works with comes out. */
export const RECORD_SCHEMAS = {
  claim,
  source,
  company: z.strictObject({ ...base("company"), ...party }),
  organization: z.strictObject({
    ...base("organization"),
    ...party,
    kind: word("OrganizationKind", "What sort of organization."),
  }),
  person: z.strictObject({
    ...base("person"),
    ...party,
    affiliations: list(affiliation, "For whom the person works or speaks.").exactOptional(),
  }),
  project: z.strictObject({
    ...base("project"),
    ...party,
    kind: word("ProjectKind", "What sort of project."),
    partOf: ids("Parties or projects that it is a part or product of.").exactOptional(),
  }),
  milestone,
  adoption,
  metric: z.strictObject({
    ...base("metric"),
    name: text("What is measured."),
    unit: text("Singular and plain, as in figures."),
    population: text("Of whom or what.").exactOptional(),
    observations: list(observation, "Its points."),
  }),
} satisfies { [K in RecordKind]: z.ZodType<RecordTypes[K]> };

type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? ([keyof A] extends [keyof B] ? true : false) : false) : false;
type Shapes = { [K in RecordKind]: IsSame<z.output<(typeof RECORD_SCHEMAS)[K]>, Mutable<RecordTypes[K]>> };

type Asserted<T extends { [K in RecordKind]: true }> = T;

/** Does not compile when a schema and its interface differ; the error names the kinds. */
export type SchemasMatchDomain = Asserted<Shapes>;
