/** What stands in the form and is not sent yet. */
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { faultOf, type GivenText } from "./given-text.ts";
import { readFile } from "./read-file.ts";

/** A draft, what is wrong with it, and what can be done with it. */
export interface Draft {
  readonly given: GivenText;
  readonly fault: string | null;
  readonly change: (given: GivenText) => void;
  /** Takes a file in place of what was typed. */
  readonly take: (file: File | undefined) => void;
  /** Hands it over where nothing is wrong with it. */
  readonly submit: () => void;
  /** Throws it away, and leads into the field. */
  readonly empty: () => void;
}

interface DraftOptions {
  readonly given: GivenText | null;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onCheck: (given: GivenText) => void;
  readonly onClear: () => void;
}

const EMPTY: GivenText = { text: "", fileName: null };

/** The draft: from the start, and whenever something else is shown, what is shown. */
export function useDraft({ given, form, onCheck, onClear }: DraftOptions): Draft {
  const [draft, setDraft] = useState(given ?? EMPTY);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => setDraft(given ?? EMPTY), [given?.text, given?.fileName]);
  const change = (changed: GivenText) => {
    setDraft(changed);
    setFault(null);
  };
  return {
    given: draft,
    fault,
    change,
    take: (file) => {
      if (file) readFile(file).then(change, (reason: Error) => setFault(reason.message));
    },
    submit: () => {
      const found = faultOf(draft);
      setFault(found);
      if (found === null) onCheck(draft.fileName === null ? { ...draft, text: draft.text.trim() } : draft);
    },
    empty: () => {
      change(EMPTY);
      onClear();
      requestAnimationFrame(() => form.current?.querySelector("textarea")?.focus());
    },
  };
}
