import { bytesOf, sizeText } from "./given-text.ts";

interface ChosenFileProps {
  readonly name: string;
  readonly text: string;
  readonly onRemove: () => void;
}

const SHOWN = 400;

/** A file that was chosen, with how it begins, in the place of the field. */
export function ChosenFile({ name, text, onRemove }: ChosenFileProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and there is none
    <div class="chosen-file" role="group" aria-label="Chosen file">
      <p class="chosen-file-head">
        <strong>{name}</strong> <span class="quiet">{sizeText(bytesOf(text))}</span>
        <button type="button" class="link-button" onClick={onRemove}>
          Remove it
        </button>
      </p>
      <p class="chosen-file-text" dir="auto">
        {text.slice(0, SHOWN)}
        {text.length > SHOWN && "…"}
      </p>
    </div>
  );
}
