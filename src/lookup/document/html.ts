/**
 * Reads HTML as a reader would see it: no scripts, styles, comments, menus or hidden parts. Nothing in it is run or fetched. The
 * parser's time grows with depth, so a page nested deeper than any browser keeps it is read as text with its tags blanked out.
 */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser, type ParserOptions, parseFragment } from "parse5";
import type { Passage } from "../checked.ts";
import { BlockText } from "./block-text.ts";
import { isDataTable, tableRows } from "./html-table.ts";
import { withoutOpenComments, withoutTags } from "./html-tags.ts";
import { isCode, paragraphPassages, sentencePassages } from "./paragraph.ts";
import { readPlainText } from "./plain-text.ts";
import { addAligned } from "./source-alignment.ts";
import { headerTexts, rowPassages } from "./table-row.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Tree = DefaultTreeAdapterTypes.ParentNode;

/** What browsers keep of elements inside each other. */
const MAX_DEPTH = 512;

/** Elements without text of the document. */
const SILENT = new Set(
  `head script style template noscript nav iframe object embed svg math canvas audio video select button textarea input img picture
  dialog datalist progress meter`.split(/\s+/),
);
/** What is struck out is no longer stated. */
const STRUCK = new Set(["s", "del", "strike"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "summary", "legend"]);
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub
  sup time tt u var wbr`.split(/\s+/),
);

/** Units of a page that are parsed in one step. */
const STEP_LENGTH = 50_000;

type Options = ParserOptions<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;

/** Reads a page, which is parsed step by step. */
export function* readHtml(given: string): Generator<void, Passage[]> {
  const source = withoutOpenComments(given);
  try {
    const parser = new Parser(parserOptions());
    for (let at = 0; at < source.length; at += STEP_LENGTH) {
      parser.tokenizer.write(source.slice(at, at + STEP_LENGTH), at + STEP_LENGTH >= source.length);
      yield;
    }
    return readTree(source, parser.document);
  } catch (error) {
    return readTooDeep(source, error);
  }
}

/** Reads HTML that stands inside another document, with places in itself. */
export function readHtmlFragment(given: string): Passage[] {
  const source = withoutOpenComments(given);
  try {
    return readTree(source, parseFragment(source, parserOptions()));
  } catch (error) {
    return readTooDeep(source, error);
  }
}

function readTree(source: string, { childNodes }: Tree): Passage[] {
  const reading = new Reading(source);
  reading.visit(childNodes);
  return reading.finish();
}

function readTooDeep(source: string, error: unknown): Passage[] {
  if (error instanceof TooDeep) return readPlainText(withoutTags(source));
  throw error;
}

function parserOptions(): Options {
  return { sourceCodeLocationInfo: true, treeAdapter: shallowAdapter() };
}

class TooDeep extends Error {}

/** The parser's own tree, which gives up where it grows too deep. */
function shallowAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/** One walk through a tree: text is collected until a block begins or ends. */
class Reading {
  readonly #source: string;
  readonly #passages: Passage[][] = [];
  #block = new BlockText();
  #isHeading = false;

  constructor(source: string) {
    this.#source = source;
  }

  finish(): Passage[] {
    this.#flush();
    return this.#passages.flat();
  }

  visit(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if ("value" in node) this.#addText(this.#block, node, " ");
      else if ("tagName" in node && !isSilent(node)) this.#visitElement(node);
    }
  }

  #visitElement(element: Element): void {
    const { tagName, childNodes } = element;
    if (tagName === "br") this.#addBreak(element);
    else if (INLINE.has(tagName)) {
      if (isFootnoteMark(element)) return;
      if (isPower(this.#block, element)) this.#block.addBetween("^", this.#block.endBefore(this.#block.length));
      this.visit(childNodes);
    } else {
      this.#flush();
      this.#visitBlock(element);
      this.#flush();
    }
  }

  #visitBlock(element: Element): void {
    if (element.tagName === "pre") this.#preformatted(element);
    else if (element.tagName === "table" && isDataTable(element)) this.#table(element);
    else {
      const wasHeading = this.#isHeading;
      this.#isHeading ||= HEADINGS.has(element.tagName);
      this.visit(element.childNodes);
      this.#flush();
      this.#isHeading = wasHeading;
    }
  }

  /** Letters and lists of old are preformatted as well as code. */
  #preformatted(element: Element): void {
    const block = new BlockText();
    this.#collect(block, element.childNodes, "\n");
    const hasCode = element.childNodes.some((node) => node.nodeName === "code");
    if (!hasCode && !isCode(block.text.split(/[\n\u2029]/))) this.#passages.push(paragraphPassages(block, false));
  }

  #table(element: Element): void {
    const { captions, header, rows } = tableRows(element);
    for (const caption of captions) this.#visitElement(caption);
    const cell = (given: Element | null) => {
      if (given === null) return null;
      const block = new BlockText();
      this.#collect(block, given.childNodes, " ");
      return { block, stretch: block.whole() };
    };
    const headers = headerTexts(
      header.map((given) => cell(given) ?? { block: new BlockText(), stretch: { from: 0, to: 0 } }),
    );
    for (const row of rows) this.#passages.push(rowPassages(row.map(cell), headers));
  }

  /** All text below some nodes; blocks inside are set apart by a blank. */
  #collect(block: BlockText, nodes: readonly Node[], lineEnd: string): void {
    for (const node of nodes) {
      if ("value" in node) this.#addText(block, node, lineEnd);
      else if ("tagName" in node && !isSilent(node) && !isFootnoteMark(node)) {
        const at = node.sourceCodeLocation?.startOffset ?? 0;
        if (!INLINE.has(node.tagName)) block.add(node.tagName === "br" ? lineEnd : " ", at, at);
        this.#collect(block, node.childNodes, lineEnd);
        const end = node.sourceCodeLocation?.endOffset ?? 0;
        if (!INLINE.has(node.tagName)) block.add(" ", end, end);
      }
    }
  }

  #addText(
    block: BlockText,
    { value, sourceCodeLocation: place }: DefaultTreeAdapterTypes.TextNode,
    lineEnd: string,
  ): void {
    if (place === null || place === undefined) return;
    const { startOffset: start, endOffset: end } = place;
    addAligned(block, value, { source: this.#source, start, end, hasEntities: true, lineEnd });
  }

  #addBreak({ sourceCodeLocation: place }: Element): void {
    if (place) this.#block.add("\n", place.startOffset, place.endOffset);
  }

  #flush(): void {
    const block = this.#block;
    if (block.length === 0) return;
    this.#block = new BlockText();
    const isLines = block.text.includes("\n");
    if (this.#isHeading) this.#passages.push(block.passages("HEADING", block.whole()));
    else this.#passages.push(isLines ? paragraphPassages(block, false) : sentencePassages(block, block.whole()));
  }
}

function isSilent({ tagName, attrs, sourceCodeLocation }: Element): boolean {
  if (SILENT.has(tagName)) return true;
  // One that is never closed would strike out the rest of the page.
  if (STRUCK.has(tagName) && sourceCodeLocation?.endTag !== undefined) return true;
  return attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "aria-hidden" && value === "true") ||
      (name === "style" && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)),
  );
}

/** A raised link of a few characters leads to a note. */
function isFootnoteMark({ tagName, childNodes }: Element): boolean {
  if (tagName !== "sup") return false;
  const [link, ...others] = childNodes.filter((node) => !("value" in node) || node.value.trim() !== "");
  return link?.nodeName === "a" && others.length === 0;
}

/** Raised figures behind a figure are its power: 10⁶ is not 106. */
function isPower(block: BlockText, { tagName, childNodes: [first] }: Element): boolean {
  return (
    tagName === "sup" &&
    first !== undefined &&
    "value" in first &&
    /^[\d−-]/.test(first.value) &&
    /\d$/.test(block.text.slice(-1))
  );
}
