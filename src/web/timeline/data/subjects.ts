/** Whom the timeline can be narrowed to. */
import type { Entries } from "./load-entries.ts";

/** Somebody whom items are about. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

/** The subjects of entries, by name. */
export function subjectsOf(entries: Entries | null): readonly Subject[] {
  const names = new Map<string, string>();
  for (const { lane, laneLabel } of [...(entries?.things ?? []), ...(entries?.changes ?? [])])
    if (lane !== null) names.set(lane, laneLabel ?? lane);
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, "en"));
}
