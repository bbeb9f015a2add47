/** The shapes of items: what sort they are of, and how they stand. Words beside them say the same. */
import type { AdoptionStage, ClaimStatus, Deadline } from "../../api/schema-types.generated.ts";
import { StatusShape } from "../../parts/status-mark.tsx";
import type { TimelineItem } from "../timeline-item.ts";

/** The shape of an item; screen readers pass over it. */
export function Glyph({ item: { sort, status, deadline, stage } }: { readonly item: TimelineItem }) {
  switch (sort) {
    case "claims":
      return <ClaimGlyph status={status ?? "UNASSESSED"} />;
    case "statuses":
      return <StatusShape status={status ?? "UNASSESSED"} />;
    case "events":
      return <EventGlyph />;
    case "targets":
      return <TargetGlyph deadline={deadline ?? "PENDING"} />;
    case "adoptions":
      return <AdoptionGlyph stage={stage} />;
  }
}

/** A status in a speech bubble: a claim on the day on which it was made. */
export function ClaimGlyph({ status }: { readonly status: ClaimStatus }) {
  return (
    <span class="glyph-claim" data-status={status}>
      <svg class="glyph-bubble" viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
        <path d="M4 1h14a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3h-7l-4 4v-4H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z" />
      </svg>
      <StatusShape status={status} />
    </span>
  );
}

/** Something that happened. */
export function EventGlyph() {
  return (
    <svg class="glyph glyph-event" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" />
    </svg>
  );
}

/** A flag: hollow while its date is open, full when that is decided. */
export function TargetGlyph({ deadline }: { readonly deadline: Deadline }) {
  return (
    <svg
      class="glyph glyph-target"
      data-deadline={deadline}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d="M2.5 1v14.5" class="pole" />
      <path d="M2.5 1.8H15l-2.6 4 2.6 4H2.5z" class="cloth" />
      <path d={FLAG_SIGNS[deadline]} class="sign" />
    </svg>
  );
}

/** A square: full where everyday work depends on the use. */
export function AdoptionGlyph({ stage }: { readonly stage: AdoptionStage | null }) {
  return (
    <svg
      class="glyph glyph-adoption"
      data-stage={stage ?? ""}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <rect x="2.2" y="2.2" width="11.6" height="11.6" rx="1.5" />
      {stage === "RETIRED" && <path d="M2.2 13.8L13.8 2.2" />}
    </svg>
  );
}

const FLAG_SIGNS: Readonly<Record<Deadline, string>> = {
  PENDING: "",
  DUE_SOON: "M7.5 4v2.2M7.5 7.9v.2",
  OVERDUE: "M5.5 3.9l3.8 3.8M9.3 3.9L5.5 7.7",
  MISSED: "M5.5 3.9l3.8 3.8M9.3 3.9L5.5 7.7",
  MET: "M5 5.8l1.8 1.9 3-3.8",
  MOVED: "M5 5.8h4.6M7.8 4l1.8 1.8-1.8 1.8",
  INDETERMINATE: "M6.1 4.5a1.3 1.3 0 1 1 1.8 1.2c-.3.1-.4.3-.4.6M7.5 7.8v.2",
};
