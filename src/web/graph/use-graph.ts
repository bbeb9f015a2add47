/** The graph of an address as state of the page. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { ApiFailure } from "../api/ask.ts";
import { usePointInTime } from "../state/point-in-time.ts";
import type { Graph } from "./graph.ts";
import { loadGraph, type Progress, TooManyNodes } from "./load-graph.ts";
import { RecordStore } from "./record-store.ts";
import type { Scope } from "./scope.ts";

/** How far the graph has come. While another one loads, `previous` is what was there before. */
export type GraphState =
  | { readonly phase: "loading"; readonly previous: Graph | null; readonly progress: Progress | null }
  | { readonly phase: "ready"; readonly graph: Graph }
  | { readonly phase: "too-many"; readonly count: number }
  | { readonly phase: "failed"; readonly failure: ApiFailure; readonly retry: () => void };

interface Settled {
  readonly key: string;
  readonly graph?: Graph;
  readonly failure?: unknown;
}

/** Reads the graph of a scope at the point in time of the address. What is hidden makes no difference. */
export function useGraph(scope: Scope): GraphState {
  const at = usePointInTime();
  const store = useMemo(() => new RecordStore(at), [JSON.stringify(at)]);
  const key = JSON.stringify([{ ...scope, hidden: [] }, at]);
  const [settled, setSettled] = useState<Settled | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [attempt, setAttempt] = useState(0);
  // The key stands for scope and point in time.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setProgress(null);
    loadGraph(scope, store, signal, (made) => signal.aborted || setProgress(made)).then(
      (graph) => signal.aborted || setSettled({ key, graph }),
      (failure: unknown) => {
        if (!signal.aborted) setSettled({ key, failure });
        controller.abort();
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  return useMemo(() => {
    const current = settled?.key === key ? settled : null;
    if (current?.graph) return { phase: "ready", graph: current.graph };
    if (!current) return { phase: "loading", previous: settled?.graph ?? null, progress };
    if (current.failure instanceof TooManyNodes) return { phase: "too-many", count: current.failure.count };
    const retry = () => {
      setSettled(null);
      setAttempt((count) => count + 1);
    };
    return { phase: "failed", failure: failureOf(current.failure), retry };
  }, [settled, key, progress]);
}

function failureOf(reason: unknown): ApiFailure {
  if (reason instanceof ApiFailure) return reason;
  return new ApiFailure("UNKNOWN", reason instanceof Error ? reason.message : String(reason));
}
