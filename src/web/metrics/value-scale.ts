/** Where values lie on a chart from bottom to top, and the marks beside it. */

/** A span of values as a line of length 1. */
export interface ValueScale {
  place(value: number): number;
  readonly ticks: readonly number[];
  /** The value at the bottom. */
  readonly floor: number;
}

const MOST_TICKS = 5;
/** A series that stays above this share of its greatest value would be a flat line over much nothing. */
const HIGH_AND_FLAT = 0.8;

/** A scale that begins at zero, or, where all values are high and close together, at a round figure below them. */
export function valueScale(values: readonly number[], unit: string): ValueScale {
  const greatest = Math.max(...values, 0);
  const least = Math.min(...values);
  // Shares are read against nothing and all.
  const isCut = unit !== "percent" && values.length > 1 && least > HIGH_AND_FLAT * greatest && least < greatest;
  const bottom = isCut ? least - 0.25 * (greatest - least) : Math.min(0, least);
  const step = roundStep((greatest - bottom || 1) / (MOST_TICKS - 1));
  const floor = Math.floor(bottom / step) * step;
  const ceiling = Math.max(Math.ceil(greatest / step), Math.floor(floor / step) + 1) * step;
  const count = Math.round((ceiling - floor) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((floor + index * step).toPrecision(12)));
  return { place: (value) => (value - floor) / (ceiling - floor), ticks, floor };
}

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}
