import type { Comparator } from "../api/schema-types.generated.ts";
import { COMPARATORS } from "../words/figure-words.ts";
import { PointMark } from "./point-mark.tsx";

/** What the marks mean; nothing where all are plain values. */
export function ComparatorLegend({ comparators }: { readonly comparators: readonly Comparator[] }) {
  if (comparators.every((comparator) => comparator === "EQUAL")) return null;
  return (
    <ul class="chart-legend" aria-label="How figures are meant">
      {comparators.map((comparator) => (
        <li key={comparator}>
          <PointMark comparator={comparator} />
          {COMPARATORS[comparator].meaning}
        </li>
      ))}
    </ul>
  );
}
