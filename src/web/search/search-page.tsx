/** Everything that a search found, at an address that can be kept. */

import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { Empty } from "../parts/empty.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { Page } from "../shell/page.tsx";
import { Link } from "../state/link.tsx";
import { useParameters } from "../state/parameters.ts";
import { POINT_PARAMETERS, usePointInTime } from "../state/point-in-time.ts";
import { numberText } from "../words/count-words.ts";
import { FOUND_GROUPS, type FoundThing, foundThing, grouped } from "./found-thing.ts";
import { SEARCH } from "./search.generated.ts";

const MOST_SHOWN = 60;

/** The page at `/search?q=…`. */
export function SearchPage() {
  const at = usePointInTime();
  const here = useParameters();
  const text = (here.get("q") ?? "").trim();
  const state = useAnswer(SEARCH, text === "" ? null : { text, first: MOST_SHOWN, at });
  if (text === "") {
    return (
      <Page title="Search">
        <p class="lede">Type into the field above; the key / leads there.</p>
      </Page>
    );
  }
  const words = wordsOf(text);
  const kept = Object.fromEntries(POINT_PARAMETERS.map((name) => [name, here.get(name) ?? ""]));
  return (
    <Page
      title={`Search: ${text}`}
      kicker="Search"
      heading={
        <>
          “<bdi>{text}</bdi>”
        </>
      }
      isReady={state.phase === "ready"}
    >
      <Answered state={state}>
        {({ search: { totalCount, edges } }) =>
          totalCount === 0 ? (
            <Nothing words={words} />
          ) : (
            <Finds total={totalCount} words={words} things={grouped(edges.map(({ node }) => foundThing(node, kept)))} />
          )
        }
      </Answered>
    </Page>
  );
}

/** What things that are found hold. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length === 1 ? "this word" : "any of these words";
}

function Nothing({ words }: { readonly words: string }) {
  return (
    <Empty>
      <p>
        Nothing holds {words}. The search knows whole words only; the <Link to="/claims">list of claims</Link> can be
        narrowed by topic, kind and status.
      </p>
    </Empty>
  );
}

interface FindsProps {
  readonly total: number;
  readonly words: string;
  readonly things: readonly FoundThing[];
}

function Finds({ total, words, things }: FindsProps) {
  return (
    <>
      <p class="lede">
        {total === 1 ? "1 thing holds" : `${numberText(total)} things hold`} {words}
        {total > things.length && `; here are the ${things.length} that fit best`}.
      </p>
      {FOUND_GROUPS.map((group) => {
        const members = things.filter((thing) => thing.group === group);
        return members.length === 0 ? null : (
          <section key={group} class="finds">
            <h2>{group}</h2>
            <ul class="rows">
              {members.map((thing) => (
                <li class="find" key={thing.id}>
                  <p class="row-title">
                    {thing.href ? <a href={thing.href}>{thing.text}</a> : thing.text}
                    {thing.isOutside && thing.href && <span class="outside"> ↗</span>}
                  </p>
                  {thing.status ? <StatusMark status={thing.status} /> : <p class="quiet">{thing.sort}</p>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
