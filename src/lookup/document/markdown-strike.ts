/** Finds what GitHub's Markdown strikes out: `~~so~~`. What is struck out is no longer stated. */
import type { Stretch } from "./block-text.ts";

/** An inline node: where it stands, and whether it is text, in which alone the marks mean anything. */
export interface StrikableNode extends Stretch {
  readonly isText: boolean;
}

/** A mark, and on which of its sides it holds on to a word. */
interface Mark {
  readonly at: number;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

const LENGTH = 2;

/** Stretches of the document between two marks, with the marks; `nodes` stand beside each other in one paragraph. */
export function struckStretches(source: string, nodes: readonly StrikableNode[]): Stretch[] {
  const struck: Stretch[] = [];
  let open: number | null = null;
  for (const { at, mayOpen, mayClose } of nodes.flatMap((node) => (node.isText ? marksOf(source, node) : []))) {
    if (open !== null && mayClose) {
      struck.push({ from: open, to: at + LENGTH });
      open = null;
    } else if (open === null && mayOpen) open = at;
  }
  return struck;
}

/** The rules are those of emphasis: a mark opens before a word and closes behind one. */
function marksOf(source: string, { from, to }: Stretch): Mark[] {
  const text = source.slice(from, to);
  return Array.from(text.matchAll(/(?<![\\~])~~(?!~)/g), ({ index }) => {
    const [before, after] = [edgeOf(source[from + index - 1]), edgeOf(source[from + index + LENGTH])];
    return {
      at: from + index,
      mayOpen: after === "word" || (after === "mark" && before !== "word"),
      mayClose: before === "word" || (before === "mark" && after !== "word"),
    };
  });
}

function edgeOf(unit: string | undefined): "blank" | "mark" | "word" {
  if (unit === undefined || /\s/.test(unit)) return "blank";
  return /[\p{P}\p{S}]/u.test(unit) ? "mark" : "word";
}
