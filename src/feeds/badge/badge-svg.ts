/** The badge as SVG: two words on a ground, without script, font or anything from elsewhere. */
import type { ClaimStatus } from "../../domain/vocabulary.ts";
import { escapeHtml, writableText } from "../characters.ts";
import type { LiveStatus } from "./live-status.ts";

/** What a badge says where it cannot say a status. */
export const NOT_AVAILABLE = "status not available";

/** Grounds on which white letters have a contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3); a test holds those of the element to them. */
const STATUS_COLOURS: Readonly<Record<ClaimStatus, string>> = {
  SUPPORTED: "#1a7f37",
  MOSTLY_SUPPORTED: "#3f7a1d",
  PARTLY_SUPPORTED: "#7d5f00",
  MISLEADING: "#a84300",
  REFUTED: "#b3261e",
  UNVERIFIABLE: "#57606a",
  PENDING: "#0b5cad",
  UNASSESSED: "#57606a",
};

const GREY = STATUS_COLOURS.UNASSESSED;
const DARK = "#24292f";
const HEIGHT = 20;
const LETTER = 6.6;
const PADDING = 8;

/** The badge of a status; its title says whose it is. */
export function badgeOf({ status, label, statement, since }: LiveStatus): string {
  const title = `Claim ${label.toLowerCase()}${since === null ? "" : ` since ${since}`}: ${statement}`;
  return svgOf(label.toLowerCase(), STATUS_COLOURS[status], title);
}

/** The badge where there is no status, with a sentence that says why. */
export function emptyBadge(reason: string): string {
  return svgOf(NOT_AVAILABLE, GREY, reason);
}

function svgOf(word: string, ground: string, title: string): string {
  const [left, right] = [widthOf("claim"), widthOf(word)];
  const width = left + right;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">
<title id="title">${escaped(title)}</title>
<rect width="${width}" height="${HEIGHT}" rx="3" fill="${DARK}"/>
<path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v${HEIGHT - 6}a3 3 0 0 1-3 3h-${right - 3}z" fill="${ground}"/>
<g aria-hidden="true" fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
${textOf("claim", left / 2, left)}
${textOf(word, left + right / 2, right)}
</g>
</svg>
`;
}

/** Letters are as wide as the place for them, whatever font there is. */
function textOf(word: string, middle: number, width: number): string {
  return `<text x="${middle}" y="14" textLength="${width - 2 * PADDING}" lengthAdjust="spacingAndGlyphs">${escaped(word)}</text>`;
}

function widthOf(word: string): number {
  return Math.round(word.length * LETTER) + 2 * PADDING;
}

function escaped(text: string): string {
  return escapeHtml(writableText(text));
}
