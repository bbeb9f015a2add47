/** How texts are put in order wherever the order must be the same for everybody. */

/** Order of two texts by their code units: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
