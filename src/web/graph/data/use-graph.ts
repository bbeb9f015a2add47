/** The graph of an address as state of the page. */
import { useMemo, useState } from "preact/hooks";
import { type AnswerState, useAsked } from "../../api/use-asked.ts";
import { usePointInTime } from "../../state/point-in-time.ts";
import type { Graph } from "../graph.ts";
import type { Scope } from "../scope.ts";
import { loadGraph, type Progress } from "./load-graph.ts";
import { RecordStore } from "./record-store.ts";

/** How far the graph has come. */
export interface GraphRead {
  readonly state: AnswerState<Graph>;
  /** Null before anything was read. */
  readonly progress: Progress | null;
}

/** Reads the graph of a scope at the point in time of the address. What is hidden makes no difference. */
export function useGraph(scope: Scope): GraphRead {
  const at = usePointInTime();
  const store = useMemo(() => new RecordStore(at), [JSON.stringify(at)]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const state = useAsked(`graph ${JSON.stringify([{ ...scope, hidden: [] }, at])}`, async (signal) => {
    setProgress(null);
    const data = await loadGraph(scope, store, signal, (made) => signal.aborted || setProgress(made));
    return { data, revision: null };
  });
  return { state, progress };
}
