/** How the explorer says how far the use of something has come. */
import type { AdoptionStage } from "../api/schema-types.generated.ts";
import { partialDateText, type ShownDate } from "./date-words.ts";
import type { Word } from "./status-words.ts";

/** The stages of an adoption, from the first trial on. */
export const STAGES: Readonly<Record<AdoptionStage, Word>> = {
  RESEARCH: { label: "Research", meaning: "Tried out in research." },
  TRIAL: { label: "Trial", meaning: "Tried out in a bounded part of real work." },
  ROLLING_OUT: { label: "Rolling out", meaning: "On its way into everyday work." },
  PRODUCTION: { label: "In production", meaning: "Everyday work depends on it." },
  RETIRED: { label: "Retired", meaning: "No longer used." },
};

/** The order in which stages are shown everywhere. */
export const STAGE_ORDER = Object.keys(STAGES) as readonly AdoptionStage[];

/** Since when something is used: `since October 2023`; of a last possible day `in use by October 2023`. */
export function sinceText(since: ShownDate): string {
  return `${since.qualifier === "BY" ? "in use" : "since"} ${partialDateText(since)}`;
}
