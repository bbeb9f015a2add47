import type { Comparator } from "../api/schema-types.generated.ts";

const down = <path d="M12 17v11M8.5 24.5L12 28l3.5-3.5" class="arrow" />;
const up = <path d="M12 15V4M8.5 7.5L12 4l3.5 3.5" class="arrow" />;
const full = <circle cx="12" cy="16" r="4" class="full" />;
const hollow = <circle cx="12" cy="16" r="4" class="hollow" />;

/** A filled circle is the value itself, a hollow one is not; an arrow says on which side the truth lies. */
const MARKS: Readonly<Record<Comparator, preact.ComponentChildren>> = {
  EQUAL: full,
  ABOUT: (
    <>
      {hollow}
      <path d="M5 16.8q1.8-2 3.5-.8t3.5 0 3.5 0 3.5-.8" class="arrow" />
    </>
  ),
  AT_LEAST: (
    <>
      {up}
      {full}
    </>
  ),
  MORE_THAN: (
    <>
      {up}
      {hollow}
    </>
  ),
  AT_MOST: (
    <>
      {down}
      {full}
    </>
  ),
  LESS_THAN: (
    <>
      {down}
      {hollow}
    </>
  ),
  UP_TO: (
    <>
      {down}
      <path d="M6 16h12" class="arrow thick" />
    </>
  ),
  ORDER_OF: (
    <>
      {up}
      {down}
      <path d="M12 11l5 5-5 5-5-5z" class="hollow" />
    </>
  ),
};

/** The mark of a point, by how its figure is meant. */
export function PointMark({ comparator }: { readonly comparator: Comparator }) {
  return (
    <svg class="point-mark" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
      {MARKS[comparator]}
    </svg>
  );
}
