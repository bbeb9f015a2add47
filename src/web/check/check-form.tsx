/** Where a text is given: typed, pasted, chosen or dropped. */
import { useRef } from "preact/hooks";
import { ChosenFile } from "./chosen-file.tsx";
import { type GivenText, MOST_SHARED } from "./given-text.ts";
import { useDraft } from "./use-draft.ts";
import { useDrop } from "./use-drop.ts";
import "./check-form.css";

interface CheckFormProps {
  /** What is being shown, to go on from; null where nothing is. */
  readonly given: GivenText | null;
  readonly onCheck: (given: GivenText) => void;
  /** Leads back to the empty page. */
  readonly onClear: () => void;
}

/** One field, one file, one button. What is wrong is said before anything is sent. */
export function CheckForm({ given, onCheck, onClear }: CheckFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft({ given, form, onCheck, onClear });
  const { text, fileName } = draft.given;
  const isDragging = useDrop(form, draft.take);
  const submit = (event: Event) => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form ref={form} class={isDragging ? "check-form is-dragging" : "check-form"} aria-label="Check" onSubmit={submit}>
      {fileName === null ? (
        <Field text={text} isFaulty={draft.fault !== null} isShort={given !== null} onChange={draft.change} />
      ) : (
        <ChosenFile name={fileName} text={text} onRemove={draft.empty} />
      )}
      {draft.fault && (
        <p class="check-fault" id="check-fault" role="alert">
          {draft.fault}
        </p>
      )}
      <div class="check-ways">
        <button type="submit" class="button check-button">
          Check it
        </button>
        <FileButton onChoose={draft.take} />
        {given && (
          <button type="button" class="button" onClick={draft.empty}>
            Start over
          </button>
        )}
        <p class="quiet">or drop one here: .txt, .md or .html, at most 1 MB</p>
      </div>
      <Privacy />
    </form>
  );
}

function Privacy() {
  return (
    <p class="quiet check-privacy">
      It goes to this server to be looked up, and to nobody else; addresses are looked up and never visited. A text of
      at most {MOST_SHARED} characters stands in the address of this page, so that it can be shared. Anything longer,
      and every file, stays out of it and is forgotten when this window is closed.
    </p>
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
