import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** How large something is, in whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large an element is, and from then on whenever that changes; nothing before it is there. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () => setSize((before) => sizeOf(watched, before));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** The same object where nothing changed, so that nothing is drawn again. */
function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement, before: Size): Size {
  return width === before.width && height === before.height ? before : { width, height };
}
