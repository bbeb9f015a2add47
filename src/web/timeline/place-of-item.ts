/** Where an item leads: its own page, else that of a claim that tells of it, else that of whom it is about, else what a search finds. */
import type { Place } from "../state/page-of.ts";
import { pageOf } from "../state/page-of.ts";
import type { TimelineItem } from "./timeline-item.ts";

/** The page that an item opens. */
export function placeOfItem({ id, claims, subject, title }: TimelineItem): Place {
  for (const one of [id, ...claims.slice(0, 1), ...(subject === null ? [] : [subject])]) {
    const place = pageOf(one);
    if (place) return place;
  }
  return { to: "/search", parameters: { q: title } };
}
