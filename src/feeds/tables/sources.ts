import { DATE, dateColumns, type TableDate } from "../table-format/date-columns.ts";
import { idsOf, type Named, namedColumns } from "../table-format/named-columns.ts";
import { column, type Table } from "../table-format/table.ts";

interface Id {
  readonly id: string;
}

interface Source {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedOn: TableDate | null;
  readonly access: string;
  readonly accessNote: string | null;
  readonly copyUrl: string | null;
  readonly archivedUrl: string | null;
  readonly condition: string | null;
  readonly publishers: readonly Named[];
  readonly authors: readonly Named[];
  readonly quotes: readonly Id[];
  readonly derivedFrom: readonly Id[];
  readonly republishes: readonly Id[];
  readonly recordedAt: string;
}

/** The sources, each with how it was read. */
export const sources: Table<Source> = {
  name: "sources",
  description: "Sources with who published and wrote them, how they were read and which others they draw on.",
  version: 1,
  document: /* GraphQL */ `
    query ($filter: SourceFilter, $first: Int!, $after: String, $at: PointInTime, $now: Date) {
      sources(filter: $filter, orderBy: [{ field: ID }], first: $first, after: $after, at: $at, now: $now) {
        nodes {
          id kind title url publishedOn ${DATE} access accessNote copyUrl archivedUrl condition
          publishers { id name } authors { id name } quotes { id } derivedFrom { id } republishes { id } recordedAt
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  columns: [
    column("id", "The whole id.", ({ id }) => id),
    column("kind", "What sort of document it is.", ({ kind }) => kind),
    column("title", "Its title, as the document itself gives it.", ({ title }) => title),
    column("url", "Where on the web it is found.", ({ url }) => url),
    ...dateColumns<Source>("publishedOn", "When it was published.", ({ publishedOn }) => publishedOn),
    column("access", "The best way in which it was read.", ({ access }) => access),
    column("accessNote", "How exactly it was read.", ({ accessNote }) => accessNote),
    column("copyUrl", "The address of the copy that was read.", ({ copyUrl }) => copyUrl),
    column("archivedUrl", "The address of an archived copy.", ({ archivedUrl }) => archivedUrl),
    column("condition", "What became of the document.", ({ condition }) => condition),
    ...namedColumns<Source>("publishers", "Who published it.", ({ publishers }) => publishers),
    ...namedColumns<Source>("authors", "Who wrote it.", ({ authors }) => authors),
    column("quotes", "The sources that it quotes. Ids.", ({ quotes }) => idsOf(quotes)),
    column("derivedFrom", "The sources that it is derived from. Ids.", ({ derivedFrom }) => idsOf(derivedFrom)),
    column("republishes", "The sources that it republishes. Ids.", ({ republishes }) => idsOf(republishes)),
    column("recordedAt", "When it entered the graph.", ({ recordedAt }) => recordedAt),
  ],
};
