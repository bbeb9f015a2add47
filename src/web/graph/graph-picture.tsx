/** The place of the picture on the page, with its keys and its buttons. */
import { PictureTools, pictureActs } from "./picture-tools.tsx";
import { type Pictured, usePicture } from "./use-picture.ts";

interface GraphPictureProps extends Pictured {
  readonly onReset: () => void;
}

/** The picture. It is not all there is: list and tables say the same. */
export function GraphPicture({ onReset, ...pictured }: GraphPictureProps) {
  const { nodes, edges } = pictured.graph;
  const { place, picture, phase } = usePicture(pictured);
  const acts = pictureActs(picture, onReset);
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
        aria-label={`Picture of ${nodes.length} things and ${edges.length} lines`}
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
      <Phase phase={phase} />
      <PictureTools acts={acts} />
      <figcaption id="graph-keys" class="visually-hidden">
        Arrow keys move the picture, plus and minus zoom, 0 fits it in, Escape begins afresh. The list of things beside
        it holds everything that is drawn.
      </figcaption>
    </figure>
  );
}

function Phase({ phase }: Pick<ReturnType<typeof usePicture>, "phase">) {
  if (phase === "arranging") return <p class="graph-phase">Arranging…</p>;
  return phase === "arranged" ? null : (
    <p class="graph-phase" role="alert">
      The picture could not be drawn. The list and the tables hold all of it.
    </p>
  );
}
