/** The claims that a document states, page by page, each with its place in the document. */

import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { ClaimLine } from "../parts/claim-line.tsx";
import { Pager, useFocusOnTurn, useListPage } from "../parts/pager.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { numberText } from "../words/count-words.ts";
import type { Source } from "./source.ts";
import { STATED_IN_SOURCE } from "./stated.generated.ts";

const PAGE_SIZE = 20;
const LIST = "stated-";

/** Nothing where it states none. */
export function StatedPart({ source: { id, states } }: { readonly source: Source }) {
  return states.totalCount === 0 ? null : <StatedList id={id} total={states.totalCount} />;
}

function StatedList({ id, total }: { readonly id: string; readonly total: number }) {
  const page = useListPage(PAGE_SIZE, LIST);
  const state = useAnswer(STATED_IN_SOURCE, { source: id, ...page.variables, at: usePointInTime() });
  const headline = useFocusOnTurn(page.key);
  return (
    <section class="part" aria-labelledby="stated">
      <h2 id="stated" ref={headline} tabIndex={-1}>
        Claims that it states
      </h2>
      <Answered state={state}>
        {({ source }) =>
          source && (
            <>
              {total > PAGE_SIZE && (
                <p class="part-lead">
                  {source.states.edges.length} of {numberText(total)}.
                </p>
              )}
              <ol class="rows">
                {source.states.edges.map(({ node, locator, rating }) => (
                  <ClaimLine key={`${node.id} ${locator.text}`} claim={node}>
                    <span>{locator.text}</span>
                    {rating && <span>rated “{rating}” there</span>}
                  </ClaimLine>
                ))}
              </ol>
              <Pager page={source.states.pageInfo} label="Pages: claims that it states" list={LIST} />
            </>
          )
        }
      </Answered>
    </section>
  );
}
