/**
 * The records of a data folder as the domain sees them: one interface a kind, dates parsed, ids whole.
 * `records/record-schema.ts` holds the same shapes as zod types, checked against these by the compiler.
 */
import type { PartialDate } from "./partial-date.ts";
import type {
  Access,
  AdoptionStage,
  ClaimKind,
  ClaimStatus,
  Delivery,
  SourceCondition,
  Standing,
  Word,
} from "./vocabulary.ts";

/** What every record has. `id` is `kind:slug`; the file is `data/<folder>/<slug>.yaml`. */
export interface RecordBase {
  readonly id: string;
  /** Instant (UTC, ISO 8601) at which the record entered the data folder. */
  readonly recordedAt: string;
}

/** What every assessment has. It is one judgement about its record and a full state: what did not change is repeated. */
export interface AssessmentBase {
  /** The day (or month, or year) from which the state held in the world; a plain partial date. */
  readonly validFrom: PartialDate;
  /** Instant at which it was judged. */
  readonly assessedAt: string;
  readonly assessedBy: string;
  readonly confidence: Word<"Confidence">;
  readonly rationale: string;
  /** Ids of the sources it rests on. */
  readonly basedOn: readonly string[];
  /** Instant at which this entry was found wrong; the entry after it with the same `validFrom` takes its place. */
  readonly correctedAt?: string;
  /** Looks at this judgement that changed nothing. */
  readonly reviews?: readonly ReviewEntry[];
}

/** Somebody looked and nothing had changed. */
export interface ReviewEntry {
  readonly reviewedAt: string;
  readonly by: string;
  readonly note?: string;
}

export interface ClaimAssessment extends AssessmentBase {
  readonly status: ClaimStatus;
  readonly standing: Standing;
}
export interface MilestoneAssessment extends AssessmentBase {
  readonly delivery: Delivery;
  readonly deliveredOn?: PartialDate;
}
export interface AdoptionAssessment extends AssessmentBase {
  readonly stage: AdoptionStage;
}
export interface SourceAssessment extends AssessmentBase {
  readonly condition: SourceCondition;
}

/** A figure with its meaning. `unit` is singular and plain: `percent`, `percentage point`, `line`, `request/day`, `language`. */
export interface Quantity {
  readonly comparator: Word<"Comparator">;
  readonly value: number;
  readonly unit: string;
  /** Of whom or what the figure is: the people asked, the things counted. */
  readonly population?: string;
  readonly asOf?: PartialDate;
}

/** A place in a document. `text` says it for people; the parts are for programs. */
export interface Locator {
  readonly text: string;
  readonly section?: string;
  /** Which block of the section: `paragraph 2`, `table 1`, `chart`, `callout`, `pull quote`. */
  readonly block?: string;
  readonly row?: string;
  readonly column?: string;
  readonly sentence?: number;
}

export interface Statement {
  readonly source: string;
  readonly locator: Locator;
  /** The document's own rating of a table cell, where it gives one. */
  readonly rating?: string;
}

export interface Citation {
  readonly source: string;
  readonly stance: Word<"Stance">;
  readonly tier: Word<"Tier">;
  /** What the source says about the claim, in our own words. */
  readonly finding: string;
  /** Where in the source. */
  readonly locator?: string;
  /** How the source was read for this claim, where it differs from the source's own `access`. */
  readonly access?: Access;
}

export interface Restatement {
  readonly claim: string;
  readonly fidelity: Word<"Fidelity">;
  readonly drift?: readonly Word<"Drift">[];
  readonly note?: string;
}

export interface ClaimRecord extends RecordBase {
  readonly kind: ClaimKind;
  /** The claim in our own words. */
  readonly statement: string;
  /** The speaker's own words (a QUOTATION only, 25 words at most). */
  readonly quote?: string;
  readonly madeOn?: PartialDate;
  readonly topics?: readonly string[];
  readonly madeBy?: readonly string[];
  readonly about?: readonly string[];
  readonly quantities?: readonly Quantity[];
  readonly statedIn: readonly Statement[];
  readonly citations?: readonly Citation[];
  readonly restates?: readonly Restatement[];
  readonly clarifies?: readonly string[];
  readonly contradicts?: readonly string[];
  readonly supersedes?: readonly string[];
  /** Ids of TARGET milestones. */
  readonly announces?: readonly string[];
  /** Ids of EVENT milestones. */
  readonly reports?: readonly string[];
  /** Ids of metrics. */
  readonly measures?: readonly string[];
  readonly assessments?: readonly ClaimAssessment[];
}

export interface SourceRecord extends RecordBase {
  readonly kind: Word<"SourceKind">;
  readonly title: string;
  readonly url?: string;
  readonly publishedOn?: PartialDate;
  /** The best reading of it. */
  readonly access: Access;
  /** How exactly it was read: the revision of a repository, the pages of a PDF. */
  readonly accessNote?: string;
  /** Address of the copy that was read, when `access` is COPY. */
  readonly copyUrl?: string;
  readonly archivedUrl?: string;
  readonly publishers?: readonly string[];
  readonly authors?: readonly string[];
  readonly quotes?: readonly string[];
  readonly derivedFrom?: readonly string[];
  readonly republishes?: readonly string[];
  readonly assessments?: readonly SourceAssessment[];
}

interface PartyRecord extends RecordBase {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly url?: string;
}
export interface CompanyRecord extends PartyRecord {}
export interface OrganizationRecord extends PartyRecord {
  readonly kind: Word<"OrganizationKind">;
}
export interface PersonRecord extends PartyRecord {
  readonly affiliations?: readonly { readonly party: string; readonly from?: PartialDate; readonly to?: PartialDate }[];
}
export interface ProjectRecord extends PartyRecord {
  readonly kind: Word<"ProjectKind">;
  /** Ids of parties or projects that it is a part or product of. */
  readonly partOf?: readonly string[];
}

export interface MilestoneRecord extends RecordBase {
  readonly kind: Word<"MilestoneKind">;
  readonly title: string;
  /** What would count as delivered (a TARGET). */
  readonly criteria?: string;
  readonly due?: PartialDate;
  readonly happenedOn?: PartialDate;
  readonly concerns?: readonly string[];
  /** Id of the wider target that this one lies inside. */
  readonly within?: string;
  /** The older target that this one replaces, and when that was announced. */
  readonly reschedules?: readonly { readonly milestone: string; readonly announcedOn?: PartialDate }[];
  /** A TARGET's states; an EVENT has none. */
  readonly assessments?: readonly MilestoneAssessment[];
}

export interface AdoptionRecord extends RecordBase {
  /** Who uses it: a party or project. */
  readonly adopter: string;
  /** What is used: the project `project:rust`, as a rule. */
  readonly adopts: readonly string[];
  /** In which projects of the adopter. */
  readonly projects?: readonly string[];
  readonly component: string;
  readonly scale?: string;
  readonly since?: PartialDate;
  readonly sources?: readonly string[];
  readonly assessments?: readonly AdoptionAssessment[];
}

export interface MetricRecord extends RecordBase {
  readonly name: string;
  readonly unit: string;
  readonly population?: string;
  /** Its points; each has the id `observation:<metric slug>/<asOf text>`. */
  readonly observations: readonly {
    readonly value: number;
    readonly comparator: Word<"Comparator">;
    readonly asOf: PartialDate;
    readonly source: string;
    readonly note?: string;
  }[];
}

/** Record kinds by the prefix of their ids, with the folder their files lie in. */
export const RECORD_FOLDERS = {
  claim: "claims",
  source: "sources",
  company: "companies",
  organization: "organizations",
  person: "people",
  project: "projects",
  milestone: "milestones",
  adoption: "adoptions",
  metric: "metrics",
} as const;

/** Prefix of a record's id. */
export type RecordKind = keyof typeof RECORD_FOLDERS;

export interface RecordTypes {
  claim: ClaimRecord;
  source: SourceRecord;
  company: CompanyRecord;
  organization: OrganizationRecord;
  person: PersonRecord;
  project: ProjectRecord;
  milestone: MilestoneRecord;
  adoption: AdoptionRecord;
  metric: MetricRecord;
}

/** A whole data folder, parsed. */
export type Dataset = { readonly [K in RecordKind]: readonly RecordTypes[K][] };
