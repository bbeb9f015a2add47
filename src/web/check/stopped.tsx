import { useEffect, useRef } from "preact/hooks";
import { announce } from "../shell/announcer.tsx";

/** What is shown of a check that somebody stopped: the way to begin it again, with the focus. */
export function Stopped({ onAgain }: { readonly onAgain: () => void }) {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    again.current?.focus();
    announce("The check was stopped.");
  }, []);
  return (
    <div class="empty">
      <p>The check was stopped, and nothing is shown of it.</p>
      <p>
        <button ref={again} type="button" class="button" onClick={onAgain}>
          Check it again
        </button>
      </p>
    </div>
  );
}
