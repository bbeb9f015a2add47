/** How the explorer says what sources do to a claim, and how they were read. */
import type { Access, Confidence, SourceCondition, Stance, Tier } from "../api/schema-types.generated.ts";

/** What a source does to the claim, in the order in which they are shown. */
export const STANCES: Readonly<Record<Stance, { readonly heading: string; readonly sign: string }>> = {
  SUPPORTS: { heading: "Supports it", sign: "+" },
  QUALIFIES: { heading: "Qualifies it", sign: "±" },
  DISPUTES: { heading: "Disputes it", sign: "−" },
  MENTIONS: { heading: "Mentions it", sign: "·" },
};

/** How close a source is to the matter. */
export const TIERS: Readonly<Record<Tier, string>> = { PRIMARY: "Primary source", SECONDARY: "Secondary source" };

/** How a source was read. */
export const ACCESSES: Readonly<Record<Access, { readonly label: string; readonly meaning: string }>> = {
  OPENED: { label: "Read", meaning: "The document itself was read." },
  COPY: { label: "Copy read", meaning: "A republished copy or a translation was read." },
  SECONDHAND: { label: "Second hand", meaning: "Only abstracts or descriptions were read." },
  RECALLED: { label: "From memory", meaning: "Not read: a lead, and never proof." },
};

/** What became of a document, where that has to be said. */
export const CONDITIONS: Readonly<Record<SourceCondition, string | null>> = {
  LIVE: null,
  DEAD_LINK: "The address no longer leads to it",
  CORRECTED: "Corrected by its publisher",
  RETRACTED: "Withdrawn by its publisher",
};

/** How sure a judgement is. */
export const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  LOW: "little confidence",
  MEDIUM: "medium confidence",
  HIGH: "high confidence",
};
