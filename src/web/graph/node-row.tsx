/** A thing as a row of the list beside the picture. */
import { StatusShape } from "../parts/status-mark.tsx";
import type { FoundThing } from "../search/found-thing.ts";
import { STATUSES } from "../words/status-words.ts";
import type { GraphNode } from "./graph.ts";
import { NodeMark } from "./node-mark.tsx";

interface NodeRowProps {
  /** A thing of the picture, or one that was found besides. */
  readonly thing: GraphNode | FoundThing;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
}

/** The row; a click chooses what is in the picture, and adds what is not. */
export function NodeRow({ thing, isCurrent, isChosen, onChoose, onOpen }: NodeRowProps) {
  const isInside = "isOpen" in thing;
  const note = isInside ? (thing.status ? STATUSES[thing.status].label : thing.type) : thing.sort;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
    <div
      role="option"
      class="graph-thing"
      data-id={thing.id}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => (isInside ? onChoose(thing.id) : onOpen(thing.id))}
      onDblClick={() => onOpen(thing.id)}
      onFocus={() => onChoose(thing.id)}
    >
      {isInside ? <NodeMark {...thing} /> : thing.status && <StatusShape status={thing.status} />}
      <span class="graph-thing-text">{thing.text}</span>
      <span class="graph-thing-sort">
        {note}
        {isInside && thing.isCircular && ", goes round in a circle"}
      </span>
    </div>
  );
}
