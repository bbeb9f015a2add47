/**
 * What changed in the data: one entry for each record that a revision touched. A record that is corrected is another entry, so that
 * nobody who has read the first misses the second.
 */
import { recordUrn } from "../../domain/claim-review-name.ts";
import { pageAddress } from "../page-address.ts";
import { type Change, changeParagraphs, changeTitle } from "./change-words.ts";
import { newsFeeds, type Paged } from "./news-feeds.ts";
import type { NewsEntry } from "./news-page.ts";

interface Revision {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly message: string;
  readonly changed: readonly Change[];
}

interface Changes extends Paged {
  readonly edges: readonly { readonly node: Revision }[];
}

/** Changes of the data, as feeds that readers subscribe to. A page ends after a hundred changes. */
export const changesNews = newsFeeds<Changes>({
  name: "changes",
  title: "Changes of Claimline",
  description: "What each revision of the data did to which record, newest first.",
  version: 1,
  document: /* GraphQL */ `
    query ($older: String, $at: PointInTime) {
      changes(direction: DESC, first: 100, after: $older, at: $at) {
        edges { node { number at by message changed { subjectId kind before after } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  entries: ({ edges }, origin) =>
    edges.flatMap(({ node }) => node.changed.map((change) => entryOf(node, change, origin))),
});

function entryOf({ number, at, by, message }: Revision, change: Change, origin: string | null): NewsEntry {
  const { subjectId, kind } = change;
  // Of the instant, since a revision's number may move when older records are brought in.
  const id = recordUrn(`change:${at}/${subjectId}`);
  return {
    id,
    title: changeTitle(change),
    paragraphs: [...changeParagraphs(change), `Record ${subjectId}, revision ${number} by ${by}: ${message}`],
    url: origin === null ? null : pageAddress(subjectId, origin, at),
    updated: at,
    author: by,
    tags: [kind, subjectId.slice(0, subjectId.indexOf(":"))],
  };
}
