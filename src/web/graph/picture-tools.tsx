/** What is done to the picture by keys and buttons. */
import { announce } from "../shell/announcer.tsx";
import type { Picture } from "./picture/picture.ts";

const ZOOM = 1.25;
const STEP = 60;

/** What is done on which key. */
export type PictureActs = Readonly<Record<string, () => void>>;

/** The acts on a picture, which do nothing while there is none; `onReset` begins afresh. */
export function pictureActs(picture: Picture | null, onReset: () => void): PictureActs {
  const zoomIn = () => picture?.zoom(ZOOM);
  return {
    "+": zoomIn,
    "=": zoomIn,
    "-": () => picture?.zoom(1 / ZOOM),
    "0": () => picture?.fit(),
    ArrowLeft: () => picture?.pan(STEP, 0),
    ArrowRight: () => picture?.pan(-STEP, 0),
    ArrowUp: () => picture?.pan(0, STEP),
    ArrowDown: () => picture?.pan(0, -STEP),
    Escape: () => {
      onReset();
      picture?.fit();
      announce("The graph begins afresh.");
    },
  };
}

const TOOLS = [
  { key: "+", label: "Zoom in", sign: "+" },
  { key: "-", label: "Zoom out", sign: "−" },
  { key: "0", label: "Fit", sign: "Fit" },
  { key: "Escape", label: "Reset", sign: "Reset" },
] as const;

/** The buttons. */
export function PictureTools({ acts }: { readonly acts: PictureActs }) {
  return (
    <div class="graph-tools" role="toolbar" aria-label="Picture">
      {TOOLS.map(({ key, label, sign }) => (
        <button key={key} type="button" class="button" aria-label={label} title={label} onClick={acts[key]}>
          {sign}
        </button>
      ))}
    </div>
  );
}
