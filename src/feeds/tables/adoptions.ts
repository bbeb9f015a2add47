import { DATE, dateColumns, type TableDate } from "../table-format/date-columns.ts";
import { idsOf, type Named, namedColumns } from "../table-format/named-columns.ts";
import { column, type Table } from "../table-format/table.ts";

interface Adoption {
  readonly id: string;
  readonly adopter: Named | null;
  readonly component: string;
  readonly scale: string | null;
  readonly stage: string | null;
  readonly since: TableDate | null;
  readonly adopts: readonly Named[];
  readonly projects: readonly Named[];
  readonly sources: readonly { readonly id: string }[];
  readonly recordedAt: string;
}

/** Who uses what, and how far that has come. */
export const adoptions: Table<Adoption> = {
  name: "adoptions",
  description: "Who uses what in which workload, since when and how far that has come.",
  version: 1,
  document: /* GraphQL */ `
    query ($filter: AdoptionFilter, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
      adoptions(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
        nodes {
          id adopter { id name } component scale stage since ${DATE}
          adopts { id name } projects { id name } sources { id } recordedAt
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  columns: [
    column("id", "The whole id.", ({ id }) => id),
    column("adopter", "The id of who uses it.", ({ adopter }) => adopter?.id ?? null),
    column("adopterName", "The name of who uses it.", ({ adopter }) => adopter?.name ?? null),
    column("component", "What is used where.", ({ component }) => component),
    column("scale", "How much of it, in words.", ({ scale }) => scale),
    column("stage", "How far the use has come.", ({ stage }) => stage),
    ...dateColumns<Adoption>("since", "Since when it is used.", ({ since }) => since),
    ...namedColumns<Adoption>("adopts", "What is used.", ({ adopts }) => adopts),
    ...namedColumns<Adoption>("projects", "In which projects it is used.", ({ projects }) => projects),
    column("sources", "The sources that show it. Ids.", ({ sources }) => idsOf(sources)),
    column("recordedAt", "When it entered the graph.", ({ recordedAt }) => recordedAt),
  ],
};
