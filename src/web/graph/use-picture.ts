/** The drawn picture of a graph as state of the page. */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useMedia } from "../state/use-media.ts";
import type { Graph } from "./graph.ts";
import type { Picture } from "./picture/picture.ts";

/** What a picture is of. */
export interface Pictured {
  readonly graph: Graph;
  readonly chosen: string | null;
  /** A thing was clicked; null for the ground between them. */
  readonly onTap: (id: string | null) => void;
}

interface DrawnPicture {
  /** For the element that it is drawn into. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** Null until the drawing library is there. */
  readonly picture: Picture | null;
  readonly phase: "arranging" | "arranged" | "failed";
}

/** Draws a graph, and again whenever it, what is chosen or the theme changes. */
export function usePicture({ graph, chosen, onTap }: Pictured): DrawnPicture {
  const place = useRef<HTMLDivElement>(null);
  const [ended, setEnded] = useState<{ readonly graph: Graph; readonly phase: "arranged" | "failed" } | null>(null);
  const [hasNoLibrary, setNoLibrary] = useState(false);
  const picture = useOpenPicture(place, onTap, () => setNoLibrary(true));
  const chosenNow = useRef(chosen);
  chosenNow.current = chosen;
  useEffect(() => {
    if (!picture) return;
    picture.show(graph).then(
      (isDone) => {
        if (!isDone) return;
        picture.choose(chosenNow.current);
        setEnded({ graph, phase: "arranged" });
      },
      () => setEnded({ graph, phase: "failed" }),
    );
  }, [picture, graph]);
  useEffect(() => picture?.choose(chosen), [picture, chosen]);
  useThemes(picture);
  // Of the graph that is shown now: one before it may have been arranged.
  const phase = ended?.graph === graph ? ended.phase : "arranging";
  return { place, picture, phase: hasNoLibrary ? "failed" : phase };
}

/** Loads the drawing library once; whoever is told of taps may change. */
function useOpenPicture(
  place: RefObject<HTMLDivElement | null>,
  onTap: Pictured["onTap"],
  onFailure: () => void,
): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  const tapped = useRef(onTap);
  tapped.current = onTap;
  useEffect(() => {
    let made: Picture | null = null;
    let isGone = false;
    import("./picture/picture.ts").then(
      ({ openPicture }) => {
        if (isGone || !place.current) return;
        made = openPicture(place.current, (id) => tapped.current(id));
        setPicture(made);
      },
      () => isGone || onFailure(),
    );
    return () => {
      isGone = true;
      made?.destroy();
    };
  }, []);
  return picture;
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
