/** How the timeline says what its items are. */
import { partialDateText } from "../words/date-words.ts";
import { DEADLINES, DELIVERIES } from "../words/milestone-words.ts";
import { STAGES } from "../words/stage-words.ts";
import { STANDINGS, STATUSES } from "../words/status-words.ts";
import type { TimelineItem } from "./timeline-item.ts";
import type { ItemKind } from "./timeline-view.ts";

/** The kinds of items, one and several. */
export const KIND_WORDS: Readonly<Record<ItemKind, { readonly one: string; readonly many: string }>> = {
  claims: { one: "Claim made", many: "Claims made" },
  statuses: { one: "Status of a claim", many: "Statuses of claims" },
  events: { one: "Event", many: "Events" },
  targets: { one: "Target", many: "Targets" },
  adoptions: { one: "Adoption", many: "Adoptions" },
};

/** How the thing of an item stands, in words; empty where there is nothing to say. */
export function stateText({ kind, status, standing, deadline, delivery, stage }: TimelineItem): string {
  if (kind === "events") return delivery === null ? "" : "Target delivered";
  if (kind === "adoptions") return stage === null ? "" : STAGES[stage].label;
  if (kind === "targets")
    return [deadline && DEADLINES[deadline], delivery && DELIVERIES[delivery]].filter(Boolean).join(", ");
  const words = STATUSES[status ?? "UNASSESSED"].label;
  return standing && standing !== "CURRENT" ? `${words}, ${STANDINGS[standing].label.toLowerCase()}` : words;
}

/** When, in words, with the dates that a target had before. */
export function whenText({ date, former, isUnsure }: TimelineItem): string {
  const moves = former.map(({ date, announcedOn }) => {
    const said = announcedOn === null ? "" : `, given up on ${partialDateText({ text: announcedOn })}`;
    return `before: ${partialDateText(date)}${said}`;
  });
  const unsure = isUnsure ? ["no earlier bound is recorded"] : [];
  return [partialDateText(date), ...unsure, ...moves].join("; ");
}

/** Everything that an item says, for whoever does not see it. */
export function itemText(item: TimelineItem): string {
  const state = stateText(item);
  return `${KIND_WORDS[item.kind].one}: ${item.title} ${whenText(item)}.${state === "" ? "" : ` ${state}.`}`;
}
