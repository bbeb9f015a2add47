/**
 * Reads Markdown with tables. Code, images, definitions, front matter and what is struck out are passed over; HTML in it is read as
 * HTML. A fence or comment that is never closed hides nothing: what stands behind it is read as if it were not there.
 */
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Passage } from "../checked.ts";
import { BlockText, type Stretch } from "./block-text.ts";
import { readHtmlFragment } from "./html.ts";
import { linkLabels, markdownChunks, withDefinitions } from "./markdown-chunk.ts";
import { inlineBlock, span } from "./markdown-inline.ts";
import { MAX_WEIGHT, markdownWeight } from "./markdown-weight.ts";
import { openContent } from "./open-block.ts";
import { isCode, isHeading, paragraphPassages, sentencePassages } from "./paragraph.ts";
import { readPlainText } from "./plain-text.ts";
import { addAligned } from "./source-alignment.ts";
import { type Cell, headerTexts, rowPassages } from "./table-row.ts";

type RootContent = ReturnType<typeof fromMarkdown>["children"][number];
type Table = Extract<RootContent, { type: "table" }>;
type TableRow = Table["children"][number];

/** Reads Markdown, or text that happens to be none, piece by piece; what would keep the parser too long is read as plain text. */
export function* readMarkdown(given: string): Generator<void, Passage[]> {
  const source = withoutFrontMatter(given);
  const budget = { labels: linkLabels(source), weight: MAX_WEIGHT, reopened: 0 };
  const passages: Passage[][] = [];
  for (const chunk of markdownChunks(source)) {
    passages.push(readChunk(source, chunk, budget));
    yield;
  }
  return passages.flat();
}

/** What is left to be spent on a document, and the links that it defines. */
interface Budget {
  readonly labels: ReadonlySet<string>;
  weight: number;
  /** Blocks that were never closed and whose content was read again. */
  reopened: number;
}

/** Each may hold the next, so that reading again takes time by the square of their number. */
const MOST_REOPENED = 8;

function readChunk(source: string, { from, to }: Stretch, budget: Budget): Passage[] {
  const chunk = source.slice(from, to);
  const weight = markdownWeight(chunk);
  if (weight > budget.weight) return shifted(readPlainText(chunk), from);
  budget.weight -= weight;
  const { children } = fromMarkdown(withDefinitions(chunk, budget.labels), MARKDOWN);
  const piece = { source: chunk, budget };
  const isLast = to === source.length;
  const passages = children.flatMap((node, index) =>
    blockPassages(piece, node, !isLast || index < children.length - 1),
  );
  return shifted(passages, from);
}

/** A piece of a document whose blocks are read; places are places in it. */
interface Piece {
  readonly source: string;
  readonly budget: Budget;
}

/** What an unclosed block would hide. */
function readOpen({ source, budget }: Piece, { from, to }: Stretch): Passage[] {
  budget.reopened += 1;
  const content = source.slice(from, to).replaceAll("<!--", "    ");
  if (budget.reopened > MOST_REOPENED) return shifted(readPlainText(content), from);
  const passages = markdownChunks(content).flatMap((chunk) => readChunk(content, chunk, budget));
  return shifted(passages, from);
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

function blocksPassages(piece: Piece, nodes: readonly RootContent[]): Passage[] {
  return nodes.flatMap((node) => blockPassages(piece, node, false));
}

/** Passages of one block; `isFollowed` says that it stands at the top of the document and another block follows. */
function blockPassages(piece: Piece, node: RootContent, isFollowed: boolean): Passage[] {
  const { source } = piece;
  switch (node.type) {
    case "heading":
      return headingPassages(inlineBlock(source, node.children));
    case "paragraph":
      return paragraphPassages(inlineBlock(source, node.children), isFollowed);
    case "list": {
      const [item, ...others] = node.children;
      const isNumberedHeading = isFollowed && node.ordered === true && others.length === 0;
      return isNumberedHeading && item !== undefined
        ? numberedPassages(piece, item.children)
        : blocksPassages(piece, node.children);
    }
    case "blockquote":
    case "listItem":
      return blocksPassages(piece, node.children);
    case "table":
      return tablePassages(source, node);
    case "html":
    case "code": {
      const open = openContent(source, span(node));
      if (open !== null) return readOpen(piece, open);
      return node.type === "html" ? htmlPassages(source, node) : indentedPassages(source, node);
    }
    default:
      return [];
  }
}

function htmlPassages(source: string, node: RootContent): Passage[] {
  const [start, end] = span(node);
  return shifted(readHtmlFragment(source.slice(start, end)), start);
}

function headingPassages(block: BlockText): Passage[] {
  return block.passages("HEADING", block.whole());
}

/** A list of one number is a numbered heading of plain text where it is short as one. */
function numberedPassages(piece: Piece, [first, ...others]: readonly RootContent[]): Passage[] {
  if (first === undefined) return [];
  const block = first.type === "paragraph" ? inlineBlock(piece.source, first.children) : null;
  const isTitle = block !== null && !block.text.includes("\n") && isHeading(block.text.trim());
  const passages = isTitle ? headingPassages(block) : blockPassages(piece, first, false);
  return [...passages, ...blocksPassages(piece, others)];
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
