/** The part of the window that a page fills. */
import type { ComponentChildren } from "preact";
import { sharedValue } from "../state/shared-value.ts";
import { announce } from "./announcer.tsx";

const isPageLoading = sharedValue(false);

/** Says that the next page is on its way, while the one before it stays on the screen. */
export function pageLoadStarts(): void {
  isPageLoading.set(true);
  announce("Loading…");
}

/** Says that the page of the address is on the screen. */
export function pageLoadEnds(): void {
  isPageLoading.set(false);
}

/** Holds the page, dimmed while the next one loads. The router within is not drawn anew for that, or it would let go of the page it keeps. */
export function MainContent({ children }: { readonly children: ComponentChildren }) {
  const isLoading = isPageLoading.use();
  return (
    <main id="main" tabIndex={-1} aria-busy={isLoading} class={isLoading ? "is-loading" : undefined}>
      {children}
    </main>
  );
}
