/** What is known of a thing, as a list of terms. */
import type { ComponentChildren } from "preact";
import "./fact-list.css";

/** The list. */
export function FactList({ children }: { readonly children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

interface FactProps {
  readonly term: string;
  readonly children: ComponentChildren;
}

/** A term and its value; nothing where it has none. */
export function Fact({ term, children }: FactProps) {
  const isEmpty = !children || (Array.isArray(children) && children.length === 0);
  return isEmpty ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
