import { Link } from "../state/link.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { Empty } from "./empty.tsx";

interface MissingProps {
  /** What sort of thing was asked for, as in `no such milestone`. */
  readonly sort: string;
  readonly slug: string;
  readonly way: { readonly to: string; readonly label: string };
}

/** Says that there is no such thing, and where to go on. */
export function Missing({ sort, slug, way }: MissingProps) {
  const isPast = usePointInTime() !== null;
  return (
    <Empty>
      <p>
        There is no {sort} <code>{slug.slice(0, 100)}</code>
        {isPast && " at this point in time"}.
      </p>
      <p>
        <Link to={way.to}>{way.label}</Link>
      </p>
    </Empty>
  );
}
