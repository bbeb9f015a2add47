/** What a look-up answers: the checked passages of what was given, and the claims that each repeats. */
import type { Word } from "../domain/vocabulary.ts";

/** What is known about one passage. */
export type Decision = Word<"LookUpDecision">;

/** A part of what a passage says that is recorded the same; `recorded` is how the claim has it. */
export interface Agreement {
  readonly type: Word<"AgreementType">;
  readonly recorded: string;
}

/** A typed difference between a passage and a claim, in short texts that stand beside each other. */
export interface Difference {
  readonly type: Word<"Drift">;
  /** As the passage has it; null where it leaves out what is recorded. */
  readonly stated: string | null;
  /** As the claim has it; null where nothing of the kind is recorded. */
  readonly recorded: string | null;
}

/** A claim that a passage may repeat. */
export interface Candidate {
  readonly claimId: string;
  /** How alike the two are, larger is more; comparable within one passage. Null where nothing was compared (an address). */
  readonly score: number | null;
  /** Calibrated probability, 0 to 1, that the passage is about what the claim says; null like the score. */
  readonly probability: number | null;
  readonly agrees: readonly Agreement[];
  readonly differs: readonly Difference[];
}

/** What kind of text a passage is. */
export type PassageKind = Word<"PassageKind">;

/** A piece of a document that is checked by itself. Offsets count UTF-16 units of the document as it was given; `end` is exclusive. */
export interface Passage {
  readonly kind: PassageKind;
  /** What it says, without markup; blanks as single spaces. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A passage with its answer. */
export interface CheckedPassage extends Passage {
  readonly decision: Decision;
  /** Best first; none where the decision is UNKNOWN. */
  readonly candidates: readonly Candidate[];
}
