/** A line as it is drawn, short, for beside what it means. */
import { RELATIONS, type Relation, type RelationName } from "./relations.ts";

/** The line with its pattern and its end; screen readers pass over it. */
export function LineMark({ relation }: { readonly relation: RelationName }) {
  const { colour, dashes, arrow, width }: Relation = RELATIONS[relation];
  const end = arrow === "none" ? 38 : 31;
  return (
    <svg
      class="line-mark"
      viewBox="0 0 40 12"
      width="40"
      height="12"
      aria-hidden="true"
      style={{ color: `var(${colour})` }}
    >
      <path d={`M2 6H${end}`} stroke-width={Math.max(1.5, width)} stroke-dasharray={dashes.join(" ")} />
      {ENDS[arrow]}
    </svg>
  );
}

const ENDS: Readonly<Record<Relation["arrow"], preact.ComponentChildren>> = {
  triangle: <path class="fill" d="M30 2l8 4-8 4z" />,
  vee: <path d="M31 2l6 4-6 4" stroke-width="1.8" />,
  tee: <path d="M33 1v10" stroke-width="2.5" />,
  circle: <circle class="fill" cx="34" cy="6" r="3" />,
  none: null,
};
