/** Reads Markdown with tables. Code, images, definitions and front matter are passed over; HTML in it is read as HTML. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Passage } from "../checked.ts";
import { BlockText } from "./block-text.ts";
import { readHtmlPart } from "./html.ts";
import { linkLabels, markdownChunks, withDefinitions } from "./markdown-chunk.ts";
import { MAX_WEIGHT, markdownWeight } from "./markdown-weight.ts";
import { isCode, isHeading, paragraphPassages, sentencePassages } from "./paragraph.ts";
import { readPlainText } from "./plain-text.ts";
import { addAligned } from "./source-alignment.ts";
import { type Cell, headerTexts, rowPassages } from "./table-row.ts";

type RootContent = ReturnType<typeof fromMarkdown>["children"][number];
type PhrasingContent = Extract<RootContent, { type: "paragraph" }>["children"][number];
type Table = Extract<RootContent, { type: "table" }>;
type TableRow = Table["children"][number];

/** Reads Markdown, or text that happens to be none; what would keep the parser too long is read as plain text. */
export function readMarkdown(given: string): Passage[] {
  const source = withoutFrontMatter(given);
  const labels = linkLabels(source);
  let left = MAX_WEIGHT;
  return markdownChunks(source).flatMap(({ from, to }) => {
    const chunk = source.slice(from, to);
    const weight = markdownWeight(chunk);
    if (weight > left) return shifted(readPlainText(chunk), from);
    left -= weight;
    const root = fromMarkdown(withDefinitions(chunk, labels), MARKDOWN);
    return shifted(blocksPassages(chunk, root.children, true), from);
  });
}

const MARKDOWN = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

function shifted(passages: Passage[], by: number): Passage[] {
  if (by === 0) return passages;
  return passages.map((passage) => ({ ...passage, start: passage.start + by, end: passage.end + by }));
}

/** Blanks of the same length stand for front matter, so that offsets stay. */
function withoutFrontMatter(source: string): string {
  const [matter] = /^(---|\+\+\+)[ \t]*\r?\n[\w"'-]+[ \t]*[:=](?:.*\r?\n)*?\1[ \t]*(?:\r?\n|$)/.exec(source) ?? [];
  return matter === undefined ? source : `${" ".repeat(matter.length - 1)}\n${source.slice(matter.length)}`;
}

function blocksPassages(source: string, nodes: readonly RootContent[], isTop: boolean): Passage[] {
  return nodes.flatMap((node, index) => blockPassages(source, node, isTop && index < nodes.length - 1));
}

/** Passages of one block; `isFollowed` says that it stands at the top of the document and another block follows. */
function blockPassages(source: string, node: RootContent, isFollowed: boolean): Passage[] {
  switch (node.type) {
    case "heading":
      return headingPassages(inlineBlock(source, node.children));
    case "paragraph":
      return paragraphPassages(inlineBlock(source, node.children), isFollowed);
    case "list": {
      const [item, ...others] = node.children;
      const isNumberedHeading = isFollowed && node.ordered === true && others.length === 0;
      return isNumberedHeading && item !== undefined
        ? numberedPassages(source, item.children)
        : blocksPassages(source, node.children, false);
    }
    case "blockquote":
    case "listItem":
      return blocksPassages(source, node.children, false);
    case "table":
      return tablePassages(source, node);
    case "html":
      return readHtmlPart(source, ...span(node));
    case "code":
      return indentedPassages(source, node);
    default:
      return [];
  }
}

function headingPassages(block: BlockText): Passage[] {
  return block.passages("HEADING", block.whole());
}

/** A list of one number is a numbered heading of plain text where it is short as one. */
function numberedPassages(source: string, [first, ...others]: readonly RootContent[]): Passage[] {
  if (first === undefined) return [];
  const block = first.type === "paragraph" ? inlineBlock(source, first.children) : null;
  const isTitle = block !== null && !block.text.includes("\n") && isHeading(block.text.trim());
  const passages = isTitle ? headingPassages(block) : blockPassages(source, first, false);
  return [...passages, ...blocksPassages(source, others, false)];
}

/** Plain text may indent its paragraphs, which Markdown takes for code; prose has long sentences with a point. */
function indentedPassages(source: string, node: RootContent): Passage[] {
  const [start, end] = span(node);
  const given = source.slice(start, end);
  if (/^\s*(?:```|~~~)/.test(given) || isCode(given.trim().split("\n"))) return [];
  const block = new BlockText();
  addAligned(block, given, { source, start, end, hasEntities: false });
  const sentences = sentencePassages(block, block.whole());
  return sentences.some(({ text }) => /^\p{Lu}.*[.!?]["”’)]*$/u.test(text) && text.split(" ").length > 5)
    ? paragraphPassages(block, false)
    : [];
}

function tablePassages(source: string, { children: [header, ...rows] }: Table): Passage[] {
  const headers = header === undefined ? [] : headerTexts(cellsOf(source, header));
  return rows.flatMap((row) => rowPassages(cellsOf(source, row), headers));
}

function cellsOf(source: string, row: TableRow): Cell[] {
  return row.children.map(({ children }) => {
    const block = inlineBlock(source, children);
    return { block, stretch: block.whole() };
  });
}

function inlineBlock(source: string, nodes: readonly PhrasingContent[]): BlockText {
  const block = new BlockText();
  addInline(block, source, nodes);
  return block;
}

/** Elements whose content is no text of the document. */
const SILENT = /^<(script|style|template|noscript|nav)\b/i;

function addInline(block: BlockText, source: string, nodes: readonly PhrasingContent[]): void {
  let silent: string | null = null;
  for (const node of nodes) {
    const [start, end] = span(node);
    if (silent !== null) {
      if (node.type === "html" && node.value.toLowerCase().startsWith(`</${silent}`)) silent = null;
    } else if (node.type === "html") {
      silent = SILENT.exec(node.value)?.[1]?.toLowerCase() ?? null;
      if (/^<br\b/i.test(node.value)) block.add("\n", start, end);
    } else if (node.type === "text" || node.type === "inlineCode") {
      addAligned(block, node.value, { source, start, end, hasEntities: node.type === "text" });
    } else if (node.type === "break") block.add("\n", start, end);
    else if ("children" in node) addInline(block, source, node.children);
  }
}

function span({ position }: RootContent): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
