/** The place of the picture on the page: its keys, its buttons, and the thing that is chosen in it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { announce } from "../shell/announcer.tsx";
import { useMedia } from "../state/use-media.ts";
import type { Graph } from "./graph.ts";
import type { Picture } from "./picture/picture.ts";

interface GraphPictureProps {
  readonly graph: Graph;
  readonly chosen: string | null;
  /** A thing was clicked; null for the ground between them. */
  readonly onTap: (id: string | null) => void;
  readonly onReset: () => void;
}

const ZOOM = 1.25;
const STEP = 60;

/** The picture. It is not all there is: list and tables say the same. */
export function GraphPicture({ graph, chosen, onTap, onReset }: GraphPictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [phase, setPhase] = useState<"arranging" | "arranged" | "failed">("arranging");
  const tapped = useRef(onTap);
  tapped.current = onTap;
  const chosenNow = useRef(chosen);
  chosenNow.current = chosen;
  useEffect(() => {
    let made: Picture | null = null;
    let isGone = false;
    import("./picture/picture.ts").then(
      ({ openPicture }) => {
        if (isGone || !place.current) return;
        made = openPicture(place.current, (id) => tapped.current(id));
        setPicture(made);
      },
      () => isGone || setPhase("failed"),
    );
    return () => {
      isGone = true;
      made?.destroy();
    };
  }, []);
  useEffect(() => {
    if (!picture) return;
    setPhase("arranging");
    picture.show(graph).then(
      (isDone) => {
        if (!isDone) return;
        picture.choose(chosenNow.current);
        setPhase("arranged");
      },
      () => setPhase("failed"),
    );
  }, [picture, graph]);
  useEffect(() => picture?.choose(chosen), [picture, chosen]);
  useThemes(picture);
  const acts = actsOf(picture, onReset);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <figure class="graph-figure" data-phase={phase}>
      {/* A picture that the keyboard moves: no element of HTML is that. */}
      <div
        class="graph-picture"
        role="application"
        aria-label={`Picture of ${graph.nodes.length} things and ${graph.edges.length} lines`}
        aria-describedby="graph-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move and zoom it
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => picture?.setWheel(true)}
        onBlur={() => picture?.setWheel(false)}
      >
        <div ref={place} class="graph-canvas" aria-hidden="true" />
      </div>
      {/* The drawing library would put an element with styles here, which the policy refuses, where none has this id. */}
      <span id="__________cytoscape_stylesheet" hidden />
      {phase === "arranging" && <p class="graph-phase">Arranging…</p>}
      {phase === "failed" && (
        <p class="graph-phase" role="alert">
          The picture could not be drawn. The list and the tables hold all of it.
        </p>
      )}
      <Tools acts={acts} />
      <figcaption id="graph-keys" class="visually-hidden">
        Arrow keys move the picture, plus and minus zoom, 0 fits it in, Escape begins afresh. The list of things beside
        it holds everything that is drawn.
      </figcaption>
    </figure>
  );
}

type Acts = Readonly<Record<string, () => void>>;

/** What is done on which key. */
function actsOf(picture: Picture | null, onReset: () => void): Acts {
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

function Tools({ acts }: { readonly acts: Acts }) {
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

/** Has the picture take its colours anew when the theme changes. */
function useThemes(picture: Picture | null): void {
  const isDark = useMedia("(prefers-color-scheme: dark)");
  useEffect(() => {
    if (!picture) return;
    picture.recolour();
    const observer = new MutationObserver(() => picture.recolour());
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  }, [picture, isDark]);
}
