import type { ComponentChildren } from "preact";

/** What is shown where there is nothing, with a way on. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}
