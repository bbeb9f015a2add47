/** What drift is told from: two claims as their records have them, without the judgements about them. */
import type { PartialDate } from "../partial-date.ts";
import type { Quantity } from "../record.ts";
import type { ClaimKind, Word } from "../vocabulary.ts";
import type { ReadText } from "./phrase.ts";

/** A party or project with all its names; the prefix of its id says what it is. */
export interface NamedParty {
  readonly id: string;
  readonly names: readonly string[];
}

/** A claim as far as drift is told from it. */
export interface ComparedClaim {
  readonly kind: ClaimKind;
  readonly statement: string;
  readonly madeOn: PartialDate | null;
  readonly quantities: readonly Quantity[];
  readonly madeBy: readonly NamedParty[];
  readonly about: readonly NamedParty[];
  /** When the targets that it announces are due. */
  readonly targets: readonly PartialDate[];
  /** When the events that it reports happened. */
  readonly events: readonly PartialDate[];
}

/** A compared claim whose statement was read. */
export interface ReadClaim extends ComparedClaim {
  readonly read: ReadText;
}

/** A kind of drift that two claims show, and why: whole sentences that name what each of them has. */
export interface DriftProposal {
  readonly drift: Word<"Drift">;
  readonly because: string;
}

/** Looks at an original and its restatement for one kind of drift; a whole sentence for each sign of it. */
export type DriftRule = (original: ReadClaim, restated: ReadClaim) => readonly string[];
