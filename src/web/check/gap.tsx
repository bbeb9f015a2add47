import { useEffect, useRef, useState } from "preact/hooks";
import { numberText } from "../words/count-words.ts";

const MOST_SHOWN = 600;
const EDGE = 160;

/** Text between passages: nothing in it is checked. A long stretch, such as the head of a page, is folded. */
export function Gap({ text }: { readonly text: string }) {
  const [isWhole, setWhole] = useState(false);
  const whole = useRef<HTMLSpanElement>(null);
  // The button that had the focus is gone then.
  useEffect(() => {
    if (isWhole) whole.current?.focus({ preventScroll: true });
  }, [isWhole]);
  if (isWhole || text.length <= MOST_SHOWN) {
    return (
      <span ref={whole} class="gap" tabIndex={isWhole ? -1 : undefined}>
        {text}
      </span>
    );
  }
  const hidden = text.length - 2 * EDGE;
  return (
    <span class="gap">
      {text.slice(0, EDGE)}
      <button type="button" class="gap-fold" onClick={() => setWhole(true)}>
        … {numberText(hidden)} characters with nothing checked: show them …
      </button>
      {text.slice(-EDGE)}
    </span>
  );
}
