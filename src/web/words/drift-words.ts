/** How the explorer says what became of a claim that is said again. */
import type { Drift, Fidelity } from "../api/schema-types.generated.ts";
import type { Word } from "./status-words.ts";

/** How true a restatement is. */
export const FIDELITIES: Readonly<Record<Fidelity, Word>> = {
  FAITHFUL: { label: "Faithful", meaning: "Says the same." },
  NARROWED: { label: "Narrowed", meaning: "Says less than the original." },
  BROADENED: { label: "Broadened", meaning: "Says more than the original." },
  DISTORTED: { label: "Distorted", meaning: "Says something else." },
};

/** In what a restatement differs from the original. */
export const DRIFTS: Readonly<Record<Drift, Word>> = {
  NUMBER: { label: "number", meaning: "A figure differs." },
  DATE: { label: "date", meaning: "A date differs." },
  SUBJECT: { label: "subject", meaning: "Another company, project or population." },
  POLARITY: { label: "polarity", meaning: "Said where the original denies, or the other way round." },
  MODALITY: { label: "modality", meaning: "Has, will, plans, aims or denies were exchanged." },
  SCOPE: { label: "scope", meaning: "Wider or narrower than the original." },
  ATTRIBUTION: { label: "attribution", meaning: "Put into another mouth." },
};
