import { useEffect, useState } from "preact/hooks";
import { bytesOf, sizeText } from "./given-text.ts";

interface CheckProgressProps {
  readonly text: string;
  readonly onStop: () => void;
}

/** That something is being looked up, how long that has taken, and the way to stop it. */
export function CheckProgress({ text, onStop }: CheckProgressProps) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((shown) => shown + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="check-progress">
      <progress aria-label="Checking" />
      <p>
        Checking {sizeText(bytesOf(text))}
        {seconds > 0 && <span aria-hidden="true">, {seconds} s so far</span>}. A long text may wait for others.
      </p>
      <button type="button" class="button" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}
