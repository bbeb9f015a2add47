/** The adoption that the address opens, where the page of the list does not hold it: a link can lead to one that stands on a later page. */
import { useAnswer } from "../api/use-answer.ts";
import { usePointInTime } from "../state/point-in-time.ts";
import type { Adoption, AdoptionView } from "./adoption-view.ts";
import { ADOPTION_TABLE } from "./adoptions.generated.ts";

/** What is known of it by now; `isMissing` when there is none such. */
export interface OpenedAdoption {
  readonly adoption: Adoption | null;
  readonly isMissing: boolean;
}

/** Asks for it only where `listed` does not hold it. */
export function useOpenedAdoption({ open }: AdoptionView, listed: readonly Adoption[]): OpenedAdoption {
  const at = usePointInTime();
  const id = `adoption:${open}`;
  const isElsewhere = open !== "" && !listed.some((each) => each.id === id);
  const state = useAnswer(ADOPTION_TABLE, isElsewhere ? { opened: [id], at } : null);
  if (!isElsewhere || state.phase !== "ready") return { adoption: null, isMissing: false };
  const [adoption = null] = state.answer.data.adoptions.nodes;
  return { adoption, isMissing: adoption === null };
}

interface OpenedNoteProps {
  readonly view: AdoptionView;
  readonly opened: OpenedAdoption;
}

/** Says why the first row stands where it does, or that there is none such. */
export function OpenedNote({ view, opened: { adoption, isMissing } }: OpenedNoteProps) {
  if (adoption === null && !isMissing) return null;
  return (
    <p class="adoption-note" role="note">
      {isMissing ? (
        <>
          There is no adoption <code>{view.open.slice(0, 100)}</code>.
        </>
      ) : (
        "The first row is the one that was asked for; in its order it does not stand on this page."
      )}
    </p>
  );
}
