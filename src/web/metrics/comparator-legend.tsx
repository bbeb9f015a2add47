import { COMPARATORS } from "../words/figure-words.ts";
import type { Comparator } from "./metrics.ts";
import { PointMark } from "./point-mark.tsx";

/** What the marks mean that are no plain values; nothing where there are none. */
export function ComparatorLegend({ comparators }: { readonly comparators: readonly Comparator[] }) {
  if (comparators.length === 0) return null;
  return (
    <ul class="chart-legend" aria-label="How figures are meant">
      {(["EQUAL", ...comparators] as const).map((comparator) => (
        <li key={comparator}>
          <PointMark comparator={comparator} />
          {COMPARATORS[comparator].meaning}
        </li>
      ))}
    </ul>
  );
}
