import type { ComponentChildren } from "preact";
import { Link } from "../state/link.tsx";
import { pageOf } from "../state/page-of.ts";

interface ThingLinkProps {
  /** The whole id. */
  readonly id: string;
  readonly children: ComponentChildren;
}

/** A link to the page of a thing; its text alone where it has none. */
export function ThingLink({ id, children }: ThingLinkProps) {
  const place = pageOf(id);
  return place ? <Link {...place}>{children}</Link> : <span>{children}</span>;
}

/** Things by name, each linked, with commas between. */
export function ThingList({ things }: { readonly things: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <>
      {things.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <ThingLink id={id}>{name}</ThingLink>
        </span>
      ))}
    </>
  );
}
