/** How claims, sources and parties hang together, as a picture, a list and tables. */

import { useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { AnswerState } from "../api/use-asked.ts";
import { Answered } from "../parts/answered.tsx";
import { Empty } from "../parts/empty.tsx";
import { Page } from "../shell/page.tsx";
import { Link, useAddress } from "../state/link.tsx";
import { useParameters } from "../state/parameters.ts";
import { numberText } from "../words/count-words.ts";
import { BeginningForm } from "./beginning-form.tsx";
import { TooManyNodes } from "./data/load-graph.ts";
import { type GraphRead, useGraph } from "./data/use-graph.ts";
import { type Graph, MOST_NODES } from "./graph.ts";
import { GraphView } from "./graph-view.tsx";
import { afresh, claimFilterOf, isDefault, parametersOf, type Scope, scopeOf } from "./scope.ts";
import "./graph.css";

/** The page at `/graph`. */
export function GraphPage() {
  const { url, route } = useLocation();
  const address = useAddress();
  const here = useParameters();
  const scope = useMemo(() => scopeOf(here), [here]);
  const { state, progress } = useGraph(scope);
  const graph = graphIn(state);
  const [chosen, setChosen] = useState<string | null>(null);
  const around = graph?.nodes.find(({ id }) => id === (scope.focus || scope.about))?.text ?? null;
  const go = (changed: Partial<Scope>) => {
    const to = address("/graph", parametersOf({ ...scope, ...changed }));
    if (to !== url) route(to);
  };
  return (
    <Page
      title={titleOf(scope, around)}
      kicker={kickerOf(scope)}
      heading={headingOf(scope, around)}
      isSentence={scope.focus.startsWith("claim:")}
      isReady={state.phase === "ready"}
      told={`${graph?.nodes.length ?? 0} things and ${graph?.edges.length ?? 0} lines.`}
    >
      <div class="graph-head">
        <p class="lede">{ledeOf(scope)}</p>
        <BeginningForm scope={scope} around={around} onChange={(beginning) => go({ ...afresh(scope), ...beginning })} />
      </div>
      {state.phase === "failed" && <Failed state={state} scope={scope} />}
      {state.phase === "loading" && !graph && <Loading progress={progress} />}
      {graph && graph.nodes.length === 0 && state.phase === "ready" && <Nothing scope={scope} />}
      {graph && graph.nodes.length > 0 && (
        <div class={state.phase === "loading" ? "graph-waiting" : undefined} aria-busy={state.phase === "loading"}>
          <GraphView graph={graph} scope={scope} chosen={chosen} onChoose={setChosen} onGo={go} />
        </div>
      )}
    </Page>
  );
}

function graphIn(state: AnswerState<Graph>): Graph | null {
  if (state.phase === "failed") return null;
  return (state.phase === "ready" ? state.answer : state.previous)?.data ?? null;
}

function titleOf(scope: Scope, around: string | null): string {
  const heading = headingOf(scope, around);
  return heading === "Graph" ? heading : `Graph: ${heading}`;
}

function kickerOf(scope: Scope): string | undefined {
  if (scope.focus !== "") return "Graph around";
  return isDefault(scope) ? undefined : "Graph";
}

function headingOf({ topic, focus, about, isEverything }: Scope, around: string | null): string {
  if (focus !== "" || about !== "") return around ?? (focus || about).slice(0, 100);
  if (topic !== "") return `Claims on ${topic}`;
  return isEverything ? "Everything" : "Graph";
}

function ledeOf(scope: Scope): string {
  if (scope.focus !== "") return "What it hangs together with, and how those hang together.";
  if (claimFilterOf(scope) === null) return "The claims to do with it, their sources and who made them.";
  if (isDefault(scope))
    return "Who says what, on which evidence. Here are the claims that distort another when they say it again, with everything they hang together with.";
  return "The claims, their sources, and whom they are by and about.";
}

function Loading({ progress }: Pick<GraphRead, "progress">) {
  return (
    <div class="graph-loading">
      <div class="skeleton graph-skeleton" aria-hidden="true">
        <span />
      </div>
      <p class="quiet">{progress ? `Read ${progress.read} of ${progress.total} things.` : "Reading the graph…"}</p>
    </div>
  );
}

interface FailedProps {
  readonly state: Extract<AnswerState<Graph>, { readonly phase: "failed" }>;
  readonly scope: Scope;
}

function Failed({ state, scope }: FailedProps) {
  if (state.failure instanceof TooManyNodes) return <TooMany count={state.failure.count} scope={scope} />;
  return <Answered state={state}>{() => null}</Answered>;
}

function TooMany({ count, scope }: { readonly count: number; readonly scope: Scope }) {
  return (
    <section class="notice" role="alert">
      <h2>That is more than can be seen</h2>
      <p>
        This graph has {numberText(count)} things or more; at most {numberText(MOST_NODES)} are drawn. Begin with a
        topic or with one thing instead.
      </p>
      <p class="notice-ways">
        {scope.open.length > 0 && (
          <Link to="/graph" parameters={parametersOf({ ...scope, open: scope.open.slice(0, -1) })}>
            Go back a step
          </Link>
        )}
        <Link to="/graph">Begin with few</Link>
      </p>
    </section>
  );
}

function Nothing({ scope }: { readonly scope: Scope }) {
  const id = scope.focus || scope.about;
  return (
    <Empty>
      {id === "" ? (
        <p>No claim is so.</p>
      ) : (
        <p>
          There is no claim, source or party with the id <code>{id.slice(0, 100)}</code>.
        </p>
      )}
      <p>
        {isDefault(scope) ? (
          <Link to="/graph" parameters={{ show: "all" }}>
            Show everything
          </Link>
        ) : (
          <Link to="/graph">Begin with few</Link>
        )}
      </p>
    </Empty>
  );
}
