import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Keys that work while the focus is in the result, and nowhere else (WCAG 2.1.4). */
export function usePassageKeys(
  region: RefObject<HTMLElement | null>,
  keys: Readonly<Record<string, () => void>>,
): void {
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      event.preventDefault();
      act();
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  });
}
