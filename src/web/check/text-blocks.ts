/** Cuts an annotated text into blocks of whole lines: a long text is drawn anew where it changes, and each line has its own direction. */
import type { Passage } from "./decision-words.ts";

/** A stretch of the text: a passage by its place among all, or what lies between two. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  /** Null for what is no passage. */
  readonly index: number | null;
}

/** Pieces that follow one another; a block ends behind the end of a line, or with the text. */
export type TextBlock = readonly TextPiece[];

/** The blocks; together their pieces are the whole text. Passages are in their order and never overlap. */
export function textBlocks(text: string, checked: readonly Pick<Passage, "start" | "end">[]): readonly TextBlock[] {
  const blocks: TextPiece[][] = [[]];
  const put = (start: number, end: number, index: number | null) => {
    if (end > start) blocks.at(-1)?.push({ start, end, index });
  };
  const putGap = (start: number, end: number) => {
    const cut = start + text.slice(start, end).lastIndexOf("\n") + 1;
    put(start, cut, null);
    if (cut > start && cut < text.length) blocks.push([]);
    put(cut, end, null);
  };
  let at = 0;
  for (const [index, { start, end }] of checked.entries()) {
    putGap(at, start);
    put(start, end, index);
    at = end;
  }
  putGap(at, text.length);
  return blocks.filter((block) => block.length > 0);
}
