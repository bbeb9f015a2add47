/** The text as it was given, with its passages marked. It is text and nothing else: no markup in it means anything here. */
import type { ComponentChildren } from "preact";
import type { Passage } from "./decision-words.ts";
import { Gap } from "./gap.tsx";
import { PassageMark, passageId } from "./passage-mark.tsx";

interface AnnotatedTextProps {
  readonly text: string;
  /** In their order; they never overlap. */
  readonly checked: readonly Passage[];
  /** The places of those that are marked. */
  readonly shown: readonly number[];
  readonly open: number | null;
  readonly onOpen: (index: number) => void;
}

/** The whole text; what lies between the passages is shown in grey. */
export function AnnotatedText({ text, checked, shown, open, onOpen }: AnnotatedTextProps) {
  const marked = new Set(shown);
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const [index, passage] of checked.entries()) {
    if (passage.start > at) pieces.push(<Gap key={`gap ${at}`} text={text.slice(at, passage.start)} />);
    const piece = text.slice(passage.start, passage.end);
    pieces.push(
      marked.has(index) ? (
        <PassageMark
          key={index}
          id={passageId(index)}
          text={piece}
          passage={passage}
          isOpen={open === index}
          onOpen={() => onOpen(index)}
        />
      ) : (
        piece
      ),
    );
    at = passage.end;
  }
  if (at < text.length) pieces.push(<Gap key="end" text={text.slice(at)} />);
  return (
    <div class="annotated" dir="auto">
      {pieces}
    </div>
  );
}
