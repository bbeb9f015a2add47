import { idsOf } from "./named-columns.ts";
import { type Column, column, type Table } from "./table.ts";

/** A judgement, less what it says of the state. */
interface Judgement {
  readonly rationale: string;
  readonly confidence: string;
  readonly assessedBy: string;
  readonly assessedAt: string;
  readonly basedOn: readonly { readonly id: string }[];
}

interface Period<State> {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly validFromText: string | null;
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly knownFromRevision: number;
  readonly knownToRevision: number | null;
  readonly assessment: Judgement & State;
}

interface Judged<State> {
  readonly id: string;
  readonly statusHistory: readonly Period<State>[];
}

/** One period of the history of one thing. */
export interface HistoryRow<State> extends Period<State> {
  readonly id: string;
}

/** What differs between the histories of claims, milestones, adoptions and sources. */
export interface HistoryOf<State> {
  readonly name: string;
  readonly description: string;
  /** The root field and the type of its filter. */
  readonly root: string;
  readonly filter: string;
  /** What the first column is called, and the fields of the state in the document. */
  readonly subject: string;
  readonly fields: string;
  readonly state: readonly Column<HistoryRow<State>>[];
}

/** The table of a history on both clocks: every judgement that was ever in force, also where a later one is known to be right. */
export function historyTable<State>(of: HistoryOf<State>): Table<Judged<State>, HistoryRow<State>> {
  return {
    name: of.name,
    description: of.description,
    version: 1,
    document: /* GraphQL */ `
      query ($filter: ${of.filter}, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
        ${of.root}(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
          nodes {
            id
            statusHistory(superseded: true) {
              validFrom validTo validFromText knownFrom knownTo knownFromRevision knownToRevision
              assessment { ${of.fields} rationale confidence assessedBy assessedAt basedOn { id } }
            }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    `,
    rows: ({ id, statusHistory }) => statusHistory.map((period) => ({ id, ...period })),
    columns: [
      column(of.subject, `The id of the ${of.subject}.`, ({ id }) => id),
      ...of.state,
      ...clockColumns<State>(),
    ],
  };
}

function clockColumns<State>(): readonly Column<HistoryRow<State>>[] {
  return [
    column("validFrom", "The first day on which it held.", ({ validFrom }) => validFrom),
    column("validTo", "The first day on which it no longer held; empty while it holds.", ({ validTo }) => validTo),
    column("validFromText", "`validFrom` as its source has it.", ({ validFromText }) => validFromText),
    column("knownFrom", "Since when the graph has known that it held so.", ({ knownFrom }) => knownFrom),
    column("knownTo", "From when on the graph knew better; empty while it is known.", ({ knownTo }) => knownTo),
    column("knownFromRevision", "The revision of `knownFrom`.", ({ knownFromRevision }) => knownFromRevision),
    column("knownToRevision", "The revision of `knownTo`.", ({ knownToRevision }) => knownToRevision),
    column("confidence", "How sure the judgement is.", ({ assessment }) => assessment.confidence),
    column("rationale", "Why it was judged so, in our own words.", ({ assessment }) => assessment.rationale),
    column("assessedBy", "The name of whoever judged.", ({ assessment }) => assessment.assessedBy),
    column("assessedAt", "When it was judged.", ({ assessment }) => assessment.assessedAt),
    column("basedOn", "The sources on which it rests. Ids.", ({ assessment }) => idsOf(assessment.basedOn)),
  ];
}
