import { column, type Table } from "../table-format/table.ts";

interface Change {
  readonly subjectId: string;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Revision {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly message: string;
  readonly changed: readonly Change[];
}

interface Row extends Change {
  readonly revision: Revision;
}

/** What each revision did to which record, oldest first. */
export const changes: Table<Revision, Row> = {
  name: "changes",
  description: "What each revision of the data did to which record, oldest first.",
  version: 1,
  pageSize: 100,
  document: /* GraphQL */ `
    query ($first: Int!, $after: String, $at: PointInTime) {
      changes(first: $first, after: $after, at: $at) {
        edges { node { number at by message changed { subjectId kind before after } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  rows: (revision) => revision.changed.map((change) => ({ revision, ...change })),
  columns: [
    column("revision", "The number of the revision.", ({ revision }) => revision.number),
    column("at", "The instant from which on the graph knew it.", ({ revision }) => revision.at),
    column("by", "Who made it.", ({ revision }) => revision.by),
    column("message", "What the revision was, for people.", ({ revision }) => revision.message),
    column("subject", "The id of the record.", ({ subjectId }) => subjectId),
    column("kind", "What was done.", ({ kind }) => kind),
    column("before", "The record just before, as JSON; empty when it became known.", ({ before }) => before),
    column("after", "The record from then on, as JSON; empty when it is known no longer.", ({ after }) => after),
  ],
};
