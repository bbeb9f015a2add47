import { DATE, dateColumns, type TableDate } from "../table-format/date-columns.ts";
import { idsOf, type Named, namedColumns } from "../table-format/named-columns.ts";
import { column, type Table } from "../table-format/table.ts";

interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly statement: string;
  readonly quote: string | null;
  readonly status: string;
  readonly standing: string | null;
  readonly madeOn: TableDate | null;
  readonly topics: readonly string[];
  readonly madeBy: readonly Named[];
  readonly about: readonly Named[];
  readonly statedIn: readonly { readonly source: { readonly id: string } }[];
  readonly recordedAt: string;
}

/** The claims, each with its status. */
export const claims: Table<Claim> = {
  name: "claims",
  description: "Claims with their status, who made them and whom or what they are about.",
  version: 1,
  document: /* GraphQL */ `
    query ($filter: ClaimFilter, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
      claims(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
        nodes {
          id kind statement quote status standing madeOn ${DATE} topics
          madeBy { id name } about { id name } statedIn { source { id } } recordedAt
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  columns: [
    column("id", "The whole id.", ({ id }) => id),
    column("kind", "What sort of statement it is.", ({ kind }) => kind),
    column("statement", "The claim in our own words.", ({ statement }) => statement),
    column("quote", "The speaker's own words, where they were kept.", ({ quote }) => quote),
    column("status", "Whether it is accurate.", ({ status }) => status),
    column("standing", "Whether it still stands.", ({ standing }) => standing),
    ...dateColumns<Claim>("madeOn", "When it was made.", ({ madeOn }) => madeOn),
    column("topics", "What it is about, in words.", ({ topics }) => topics),
    ...namedColumns<Claim>("madeBy", "Who made it.", ({ madeBy }) => madeBy),
    ...namedColumns<Claim>("about", "Whom or what it is about.", ({ about }) => about),
    column("statedIn", "The sources that state it. Ids.", ({ statedIn }) =>
      idsOf(statedIn.map(({ source }) => source)),
    ),
    column("recordedAt", "When it entered the graph.", ({ recordedAt }) => recordedAt),
  ],
};
