import type { MilestoneStoryQuery } from "./milestone.generated.ts";

/** A milestone that is there. */
export type Milestone = NonNullable<MilestoneStoryQuery["milestone"]>;
