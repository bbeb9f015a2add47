/** Every feed there is. Lists, addresses and the command line all read this one list. */
import { milestoneCalendar } from "./calendar/milestone-calendar.ts";
import { claimReviewFeed } from "./claim-review/claim-review-feed.ts";
import type { Feed } from "./feed.ts";
import { cytoscapeFeed } from "./graph/cytoscape-feed.ts";
import { d3Feed } from "./graph/d3-feed.ts";
import { gexfFeed } from "./graph/gexf-feed.ts";
import { claimsJsonLd } from "./meaning/claims-jsonld.ts";
import { claimsTurtle } from "./meaning/claims-turtle.ts";
import { changesNews } from "./news/changes-news.ts";
import { eventsNews } from "./news/events-news.ts";
import { tableFeeds } from "./table-format/table-feeds.ts";
import { adoptions } from "./tables/adoptions.ts";
import { changes } from "./tables/changes.ts";
import { citations } from "./tables/citations.ts";
import { claims } from "./tables/claims.ts";
import { adoptionHistory, milestoneHistory, sourceHistory, statusHistory } from "./tables/histories.ts";
import { milestones } from "./tables/milestones.ts";
import { observations } from "./tables/observations.ts";
import { sources } from "./tables/sources.ts";
import { timelineJsFeed } from "./timeline/timelinejs-feed.ts";
import { vegaLiteFeed } from "./timeline/vega-lite-feed.ts";

/** In the order in which lists show them. */
export const FEEDS: readonly Feed[] = [
  ...tableFeeds(claims),
  ...tableFeeds(sources),
  ...tableFeeds(citations),
  ...tableFeeds(statusHistory),
  ...tableFeeds(milestones),
  ...tableFeeds(milestoneHistory),
  ...tableFeeds(adoptions),
  ...tableFeeds(adoptionHistory),
  ...tableFeeds(sourceHistory),
  ...tableFeeds(observations),
  ...tableFeeds(changes),
  claimReviewFeed,
  timelineJsFeed,
  vegaLiteFeed,
  cytoscapeFeed,
  d3Feed,
  gexfFeed,
  milestoneCalendar,
  ...changesNews,
  ...eventsNews,
  claimsJsonLd,
  claimsTurtle,
];
