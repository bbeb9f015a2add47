/** The claims that somebody has judged, with everything that a review of them says, read from the graph page by page. */
import type { PartialDate } from "../../domain/partial-date.ts";
import type { ClaimKind, ClaimStatus, Standing, Word } from "../../domain/vocabulary.ts";
import type { GraphReader } from "../../graph/reader.ts";
import { Arg, type FieldSelection, type Json } from "../../graph/selection.ts";

/** A company, organization or person. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
}

/** A date as far as a review says it. */
export type ReviewDate = Pick<PartialDate, "text" | "qualifier" | "earliest">;

/** A document that states or is cited for a claim. */
export interface Work {
  readonly id: string;
  readonly kind: Word<"SourceKind">;
  readonly title: string;
  readonly url: string | null;
  readonly publishedOn: ReviewDate | null;
  readonly authors: readonly Speaker[];
  readonly publishers: readonly Speaker[];
}

/** What a document is cited for. */
export interface Citation {
  readonly stance: Word<"Stance">;
  readonly tier: Word<"Tier">;
  readonly finding: string;
  /** Where in the document. */
  readonly locator: string | null;
  readonly node: Work;
}

/** The judgement in force. */
export interface Judgement {
  readonly status: ClaimStatus;
  readonly standing: Standing | null;
  readonly rationale: string;
  readonly assessedBy: string;
  readonly assessedAt: string;
}

/** A claim with the judgement in force today; works may stand in a list twice. */
export interface AssessedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly statement: string;
  readonly topics: readonly string[];
  readonly madeOn: ReviewDate | null;
  readonly madeBy: readonly Speaker[];
  readonly statedIn: readonly { readonly source: Work }[];
  readonly citations: { readonly edges: readonly Citation[] };
  /** Periods that are known today, oldest first; the one without an end is in force. */
  readonly statusHistory: readonly { readonly validTo: string | null; readonly assessment: Judgement }[];
}

/** The point in time of a reading: its instant, and the UTC day of it. */
export interface ReadingTime {
  readonly instant: string;
  readonly today: string;
}

const PAGE = 100;
/** More citations than a claim will ever have. */
const ALL = 10_000;

const names = (...all: string[]) => all.map((name) => field(name, []));
const DATE = names("text", "qualifier", "earliest");
const SPEAKER = names("id", "name", "url");
const WORK = [
  ...names("id", "kind", "title", "url"),
  field("publishedOn", DATE),
  field("authors", SPEAKER),
  field("publishers", SPEAKER),
];
const CLAIM = [
  ...names("id", "kind", "statement", "topics"),
  field("madeOn", DATE),
  field("madeBy", SPEAKER),
  field("statedIn", [field("source", WORK)]),
  field("citations", [field("edges", [...names("stance", "tier", "finding", "locator"), field("node", WORK)])], {
    first: Arg.constant(ALL),
  }),
  field("statusHistory", [
    ...names("validTo"),
    field("assessment", names("status", "standing", "rationale", "assessedBy", "assessedAt")),
  ]),
];

/** Identity under which the reader keeps the plan. */
const DOCUMENT = {};

/**
 * All claims with a judgement, in the order of their ids, a page at a time and all of one revision: a load meanwhile changes
 * nothing. Throws `STORE_*`.
 */
export async function* readAssessedClaims(reader: GraphReader, time: ReadingTime): AsyncGenerator<AssessedClaim> {
  const { revision } = await reader.status();
  for (let after: Json = null; ; ) {
    const variables = { revision: revision ?? 0, after };
    const select = () => [claimsPage(variables)];
    const shape = after === null ? "first" : "next";
    const { values } = await reader.read({ document: DOCUMENT, shape, variables, select, ...time });
    const page = values[0] as unknown as {
      readonly nodes: readonly AssessedClaim[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    yield* page.nodes;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

function claimsPage({ revision, after }: { readonly revision: number; readonly after: Json }): FieldSelection {
  const judged = Arg.constant({ status: { ne: "UNASSESSED" } });
  return field("claims", [field("nodes", CLAIM), field("pageInfo", names("hasNextPage", "endCursor"))], {
    first: Arg.constant(PAGE),
    filter: judged,
    orderBy: Arg.constant([{ field: "ID", direction: "ASC" }]),
    at: Arg.object({ revision: Arg.variable("revision", revision) }),
    ...(after === null ? {} : { after: Arg.variable("after", after) }),
  });
}

function field(name: string, fields: readonly FieldSelection[], args: FieldSelection["args"] = {}): FieldSelection {
  return { key: name, name, args, on: null, fields };
}
