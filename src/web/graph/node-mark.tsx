/** A thing as it is drawn, small, for beside its name. */
import { StatusShape } from "../parts/status-mark.tsx";
import type { NodeSort, Thing } from "./graph.ts";

/** The shape; screen readers pass over it. */
export function NodeMark({ sort, status }: Pick<Thing, "sort" | "status">) {
  if (status) return <StatusShape status={status} />;
  return (
    <svg class="node-mark" data-sort={sort} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[sort]}
    </svg>
  );
}

const SHAPES: Readonly<Record<NodeSort, preact.ComponentChildren>> = {
  CLAIM: <circle cx="8" cy="8" r="6.5" />,
  SOURCE: <rect x="3" y="1.5" width="10" height="13" />,
  PARTY: <path d="M8 1l7 7-7 7-7-7z" />,
};
