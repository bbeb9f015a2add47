/** Where a text is given: typed, pasted, chosen or dropped. */
import { useEffect, useRef, useState } from "preact/hooks";
import { ChosenFile } from "./chosen-file.tsx";
import { faultOf, type GivenText, MOST_SHARED } from "./given-text.ts";
import { readFile } from "./read-file.ts";
import { useDrop } from "./use-drop.ts";
import "./check-form.css";

interface CheckFormProps {
  /** What is being shown, to go on from; null where nothing is. */
  readonly given: GivenText | null;
  readonly onCheck: (given: GivenText) => void;
  /** Leads back to the empty page. */
  readonly onClear: () => void;
}

const EMPTY: GivenText = { text: "", fileName: null };

/** One field, one file, one button. What is wrong is said before anything is sent. */
export function CheckForm({ given, onCheck, onClear }: CheckFormProps) {
  const [draft, setDraft] = useState(given ?? EMPTY);
  const [fault, setFault] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => setDraft(given ?? EMPTY), [given?.text, given?.fileName]);
  const change = (changed: GivenText) => {
    setDraft(changed);
    setFault(null);
  };
  const take = (file: File | undefined) => {
    if (file) readFile(file).then(change, (reason: Error) => setFault(reason.message));
  };
  const empty = () => {
    change(EMPTY);
    onClear();
    requestAnimationFrame(() => form.current?.querySelector("textarea")?.focus());
  };
  const isDragging = useDrop(form, take);
  const submit = (event: Event) => {
    event.preventDefault();
    const found = faultOf(draft);
    setFault(found);
    if (found === null) onCheck(draft.fileName === null ? { ...draft, text: draft.text.trim() } : draft);
  };
  return (
    <form ref={form} class={isDragging ? "check-form is-dragging" : "check-form"} aria-label="Check" onSubmit={submit}>
      {draft.fileName === null ? (
        <Field text={draft.text} isFaulty={fault !== null} isShort={given !== null} onChange={change} />
      ) : (
        <ChosenFile name={draft.fileName} text={draft.text} onRemove={empty} />
      )}
      {fault && (
        <p class="check-fault" id="check-fault" role="alert">
          {fault}
        </p>
      )}
      <div class="check-ways">
        <button type="submit" class="button check-button">
          Check it
        </button>
        <FileButton onChoose={take} />
        {given && (
          <button type="button" class="button" onClick={empty}>
            Start over
          </button>
        )}
        <p class="quiet">or drop one here: .txt, .md or .html, at most 1 MB</p>
      </div>
      <p class="quiet check-privacy">
        It goes to this server to be looked up, and to nobody else; addresses are looked up and never visited. A text of
        at most {MOST_SHARED} characters stands in the address of this page, so that it can be shared. Anything longer,
        and every file, stays out of it and is forgotten when this window is closed.
      </p>
    </form>
  );
}

interface FieldProps {
  readonly text: string;
  readonly isFaulty: boolean;
  /** Whether a result is shown below, which wants the room. */
  readonly isShort: boolean;
  readonly onChange: (given: GivenText) => void;
}

function Field({ text, isFaulty, isShort, onChange }: FieldProps) {
  return (
    <>
      <label class="check-label" for="check-text">
        A sentence, an address or a whole text
      </label>
      <textarea
        id="check-text"
        class="check-text"
        rows={isShort ? 3 : 7}
        dir="auto"
        spellcheck={false}
        autocomplete="off"
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? "check-fault" : undefined}
        aria-keyshortcuts="Control+Enter"
        value={text}
        onInput={({ currentTarget }) => onChange({ text: currentTarget.value, fileName: null })}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </>
  );
}

function FileButton({ onChoose }: { readonly onChoose: (file: File | undefined) => void }) {
  return (
    <label class="button check-file">
      Choose a file
      <input
        type="file"
        class="visually-hidden"
        accept=".txt,.text,.md,.markdown,.html,.htm"
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.files?.[0]);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
