/** The text inside one block of Markdown, without marks, tags and what is struck out. */
import type { fromMarkdown } from "mdast-util-from-markdown";
import { BlockText, type Stretch } from "./block-text.ts";
import { struckStretches } from "./markdown-strike.ts";
import { addAligned } from "./source-alignment.ts";

type RootContent = ReturnType<typeof fromMarkdown>["children"][number];
type PhrasingContent = Extract<RootContent, { type: "paragraph" }>["children"][number];

/** The text of inline nodes, each unit with its place. */
export function inlineBlock(source: string, nodes: readonly PhrasingContent[]): BlockText {
  const block = new BlockText();
  const struck: Stretch[] = [];
  addInline({ block, source, struck }, nodes);
  return struck.length === 0 ? block : block.without(struck.sort((a, b) => a.from - b.from));
}

/** Where a node stands in the document. */
export function span({ position }: RootContent): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Elements whose content is no text of the document. */
const SILENT = /^<(script|style|template|noscript|nav|s|del|strike)(?=[\s/>])/i;

interface Inline {
  readonly block: BlockText;
  readonly source: string;
  readonly struck: Stretch[];
}

function addInline(inline: Inline, nodes: readonly PhrasingContent[]): void {
  const { block, source, struck } = inline;
  let silent: string | null = null;
  for (const [index, node] of nodes.entries()) {
    const [start, end] = span(node);
    if (silent !== null) {
      if (closes(node, silent)) silent = null;
    } else if (node.type === "html") {
      const name = SILENT.exec(node.value)?.[1]?.toLowerCase();
      silent = name !== undefined && isClosed(nodes, index, name) ? name : null;
      if (/^<br\b/i.test(node.value)) block.add("\n", start, end);
    } else if (node.type === "text" || node.type === "inlineCode") {
      addAligned(block, node.value, { source, start, end, hasEntities: node.type === "text" });
    } else if (node.type === "break") block.add("\n", start, end);
    else if ("children" in node) addInline(inline, node.children);
  }
  struck.push(...struckStretches(source, nodes.map(strikable)));
}

/** What is never closed in its paragraph hides nothing of it. */
function isClosed(nodes: readonly PhrasingContent[], index: number, name: string): boolean {
  return nodes.findLastIndex((node) => closes(node, name)) > index;
}

function closes(node: PhrasingContent, name: string): boolean {
  return node.type === "html" && /^<\/([a-z]+)/i.exec(node.value)?.[1]?.toLowerCase() === name;
}

function strikable(node: PhrasingContent) {
  const [from, to] = span(node);
  return { from, to, isText: node.type === "text" };
}
