import { Link } from "../state/link.tsx";
import { Empty } from "./empty.tsx";

interface NothingProps {
  /** One of what is listed, as in `no claim`. */
  readonly of: string;
  /** The page of the list. */
  readonly list: string;
  /** Whether anything is left out of the list. */
  readonly isNarrowed: boolean;
}

/** What a list shows that is empty. */
export function Nothing({ of, list, isNarrowed }: NothingProps) {
  return (
    <Empty>
      <p>{isNarrowed ? `No ${of} is so.` : `No ${of} was known at this point in time.`}</p>
      {isNarrowed && (
        <p>
          <Link to={list}>Show all {of}s</Link>
        </p>
      )}
    </Empty>
  );
}
