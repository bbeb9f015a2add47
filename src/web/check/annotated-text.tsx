/** The text as it was given, with its passages marked. It is text and nothing else: no markup in it means anything here. */
import { useMemo } from "preact/hooks";
import type { Passage } from "./decision-words.ts";
import { Gap } from "./gap.tsx";
import { PassageMark, passageId } from "./passage-mark.tsx";
import { type TextBlock, textBlocks } from "./text-blocks.ts";

interface AnnotatedTextProps {
  readonly text: string;
  readonly checked: readonly Passage[];
  /** The places of those that are marked; another list only where they are others. */
  readonly shown: readonly number[];
  readonly open: number | null;
  /** Whichever was given first is called. */
  readonly onOpen: (index: number) => void;
}

/** The whole text; what lies between the passages is shown in grey. */
export function AnnotatedText({ text, checked, shown, open, onOpen }: AnnotatedTextProps) {
  const blocks = useMemo(() => textBlocks(text, checked), [text, checked]);
  const marked = useMemo(() => new Set(shown), [shown]);
  return (
    <div class="annotated">
      {blocks.map((block) => (
        <Block
          key={block[0]?.start}
          block={block}
          text={text}
          checked={checked}
          marked={marked}
          open={block.some(({ index }) => index !== null && index === open) ? open : null}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

interface BlockProps extends Omit<AnnotatedTextProps, "shown"> {
  readonly block: TextBlock;
  readonly marked: ReadonlySet<number>;
}

/** Some lines; drawn anew only where they change, for there may be thousands. */
function Block({ block, text, checked, marked, open, onOpen }: BlockProps) {
  return useMemo(
    () => (
      <div class="annotated-block" dir="auto">
        {block.map(({ start, end, index }) => {
          const piece = text.slice(start, end);
          const passage = index === null ? undefined : checked[index];
          if (index === null || !passage) return <Gap key={start} text={piece} />;
          if (!marked.has(index)) return <span key={start}>{piece}</span>;
          return (
            <PassageMark
              key={start}
              id={passageId(index)}
              text={piece}
              passage={passage}
              isOpen={open === index}
              onOpen={() => onOpen(index)}
            />
          );
        })}
      </div>
    ),
    [block, checked, marked, open],
  );
}
