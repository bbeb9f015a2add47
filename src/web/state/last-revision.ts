import { sharedValue } from "./shared-value.ts";

/** The revision of the graph that the last answer was of; null before the first. */
export const lastRevision = sharedValue<number | null>(null);
