/** Statuses as shapes and signs on the nodes, so that none is a colour alone; they follow the marks beside the words. */
import type { ClaimStatus } from "../../api/schema-types.generated.ts";

/** The outline of a claim of a status, by the drawing library's names. */
export const STATUS_OUTLINES: Readonly<Record<ClaimStatus, "ellipse" | "triangle" | "round-rectangle">> = {
  SUPPORTED: "ellipse",
  MOSTLY_SUPPORTED: "ellipse",
  PARTLY_SUPPORTED: "ellipse",
  MISLEADING: "triangle",
  REFUTED: "round-rectangle",
  UNVERIFIABLE: "ellipse",
  PENDING: "ellipse",
  UNASSESSED: "ellipse",
};

const STROKE = 'fill="none" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"';

/** What is left out of the shape, in a square of 16. */
const SIGNS: Readonly<Record<ClaimStatus, string>> = {
  SUPPORTED: `<path d="M4.6 8.3l2.3 2.3 4.5-5" ${STROKE}/>`,
  MOSTLY_SUPPORTED: '<path d="M7.2 7.2V2.4A5.8 5.8 0 0 0 2.4 7.2z" stroke="none"/>',
  PARTLY_SUPPORTED: '<path d="M7.4 2.2a5.8 5.8 0 0 0 0 11.6z" stroke="none"/>',
  MISLEADING: `<path d="M8 6.5v3.7M8 12.4v.3" ${STROKE}/>`,
  REFUTED: `<path d="M5 5l6 6M11 5l-6 6" ${STROKE}/>`,
  UNVERIFIABLE: `<path d="M6 6.3a2 2 0 1 1 2.7 1.9c-.5.2-.7.6-.7 1.1M8 11.8v.2" ${STROKE}/>`,
  PENDING: `<path d="M8 4.4V8l2.4 1.6" ${STROKE}/>`,
  UNASSESSED: '<circle cx="8" cy="8" r="5.4" stroke="none"/>',
};

/** The sign as the address of a picture, in a colour. */
export function glyphOf(status: ClaimStatus, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 16 16" fill="${colour}" stroke="${colour}">${SIGNS[status]}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
