import { StatusShape } from "../parts/status-mark.tsx";
import { markWord, type Passage } from "./decision-words.ts";

interface PassageMarkProps {
  readonly id: string;
  readonly text: string;
  readonly passage: Passage;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** The id of the mark of a passage, by its place among all. */
export function passageId(index: number): string {
  return `passage-${index}`;
}

/** A passage in its text, with its decision as a line below it and as a word behind it. */
export function PassageMark({ id, text, passage, isOpen, onOpen }: PassageMarkProps) {
  const { decision, kind, candidates } = passage;
  const [first] = candidates;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onOpen();
  };
  return (
    <mark class="passage" data-decision={decision} data-open={isOpen || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot be broken across lines */}
      <span
        id={id}
        class="passage-button"
        role="button"
        tabIndex={0}
        aria-expanded={isOpen}
        aria-controls={isOpen ? "passage-panel" : undefined}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <span class="passage-text">{text}</span>
        <span class="passage-word">
          {/* It hangs on the last word: at the start of a line it would seem to belong to what follows. */}
          {"\u00a0"}
          {decision === "KNOWN" && kind !== "ADDRESS" && first && (
            <StatusShape status={first.claim.status ?? "UNASSESSED"} />
          )}
          {markWord(passage)}
        </span>
      </span>
    </mark>
  );
}
