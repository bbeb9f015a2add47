/** What happened in the world: the entries of `timeline`, newest first, each of its date and updated by the revision that brought it. */
import { recordUrn } from "../../domain/claim-review-name.ts";
import { dateWords, SAID_DATE, type SaidDate } from "../date-words.ts";
import { pageAddress } from "../page-address.ts";
import { newsFeeds, type Paged } from "./news-feeds.ts";
import type { NewsEntry } from "./news-page.ts";

interface Item {
  /** `timeline:AXIS/id`. */
  readonly id: string;
  readonly axis: "STATED" | "HAPPENED" | "DUE" | "PUBLISHED" | "RECORDED";
  readonly date: SaidDate;
  readonly title: string;
  readonly laneLabel: string | null;
  readonly entry: {
    readonly __typename: string;
    readonly id: string;
    readonly recordedAt?: string;
    readonly assessedAt?: string;
    readonly assessedBy?: string;
    readonly rationale?: string;
  };
}

interface Items extends Paged {
  readonly nodes: readonly Item[];
}

const VERBS: Readonly<Record<Item["axis"], string>> = {
  STATED: "Said",
  HAPPENED: "Happened",
  DUE: "Due",
  PUBLISHED: "Published",
  RECORDED: "Recorded",
};

/** Events of the world, as feeds that readers subscribe to: the parameters of `timeline`, a hundred entries a page. */
export const eventsNews = newsFeeds<Items>({
  name: "events",
  title: "Events in Claimline",
  description: "What happened in the world: events, deliveries, adoptions and changes of status, newest first.",
  version: 2,
  document: /* GraphQL */ `
    query (
      $filter: TimelineFilter, $axes: [TimelineAxis!] = [HAPPENED], $from: Date, $to: Date, $certainty: Certainty! = POSSIBLY
      $older: String, $at: PointInTime, $now: Date
    ) {
      timeline(
        direction: DESC, first: 100, after: $older, filter: $filter, axes: $axes, from: $from, to: $to, certainty: $certainty
        at: $at, now: $now
      ) {
        nodes {
          id axis date ${SAID_DATE} title laneLabel
          entry {
            __typename
            ... on Claim { id recordedAt }
            ... on Milestone { id recordedAt }
            ... on Adoption { id recordedAt }
            ... on Source { id recordedAt }
            ... on Assessment { id assessedAt assessedBy rationale }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  entries: ({ nodes }, origin) => nodes.map((item) => entryOf(item, origin)),
});

function entryOf({ id, axis, date, title, laneLabel, entry }: Item, origin: string | null): NewsEntry {
  const { text, words, qualifier, earliest, latest } = date;
  const updated = entry.recordedAt ?? entry.assessedAt ?? "";
  const said = words === null ? "" : ` (in the source's words: ${words})`;
  return {
    id: recordUrn(id),
    title,
    paragraphs: [
      `${VERBS[axis]} ${dateWords(date)}${said}.`,
      ...(entry.rationale === undefined ? [] : [entry.rationale]),
      ...(laneLabel === null ? [] : [`Concerns: ${laneLabel}.`]),
      `Record: ${entry.id}`,
    ],
    url: origin === null ? null : pageAddress(entry.id, origin, updated),
    updated,
    author: entry.assessedBy ?? "Claimline",
    tags: [axis, entry.__typename.toUpperCase()],
    date: { text, qualifier, earliest, latest },
  };
}
