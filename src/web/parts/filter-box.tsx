import type { ComponentChildren } from "preact";
import { Link } from "../state/link.tsx";
import { useMedia } from "../state/use-media.ts";
import "./filter-box.css";

interface FilterBoxProps {
  /** The page of the list. */
  readonly list: string;
  /** Whether anything is left out of the list. */
  readonly isNarrowed: boolean;
  readonly children: ComponentChildren;
}

/** The fields by which a list is narrowed; on a narrow screen folded away until they are asked for. */
export function FilterBox({ list, isNarrowed, children }: FilterBoxProps) {
  const isWide = useMedia("(min-width: 60.01rem)");
  return (
    <details class="filter-box" open={isWide || isNarrowed}>
      <summary>Narrow the list</summary>
      <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        {children}
        {isNarrowed && (
          <p class="filter-clear">
            <Link to={list}>Clear all filters</Link>
          </p>
        )}
      </form>
    </details>
  );
}
