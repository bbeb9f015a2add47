/** Every feed there is. Lists, addresses and the command line all read this one list. */
import type { Feed } from "./feed.ts";
import { tableFeeds } from "./table/table-feeds.ts";
import { claims } from "./tables/claims.ts";

/** In the order in which lists show them. */
export const FEEDS: readonly Feed[] = [...tableFeeds(claims)];
