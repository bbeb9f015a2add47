/** Who published and wrote a document, and when. */
import { Fact, FactList } from "../parts/fact-list.tsx";
import { GraphFact } from "../parts/graph-fact.tsx";
import { PartialDate } from "../parts/partial-date.tsx";
import { ThingList } from "../parts/thing-link.tsx";
import { instantText } from "../words/date-words.ts";
import { SOURCE_KINDS } from "../words/kind-words.ts";
import type { Source } from "./source.ts";

/** The facts. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { id, kind, publishers, authors, publishedOn, states, citedBy, recordedAt } = source;
  return (
    <FactList>
      <Fact term="Kind">{SOURCE_KINDS[kind]}</Fact>
      <Fact term="Published by">{publishers.length > 0 && <ThingList things={publishers} />}</Fact>
      <Fact term="Written by">{authors.length > 0 && <ThingList things={authors} />}</Fact>
      <Fact term="Published on">{publishedOn ? <PartialDate date={publishedOn} /> : "Not known"}</Fact>
      <Fact term="States">{states.totalCount > 0 && <a href="#stated">{countText(states.totalCount)}</a>}</Fact>
      <Fact term="Cited by">{citedBy.totalCount > 0 && <a href="#cited-by">{countText(citedBy.totalCount)}</a>}</Fact>
      <GraphFact id={id} />
      <Fact term="In the graph">since {instantText(recordedAt)}</Fact>
    </FactList>
  );
}

function countText(count: number): string {
  return count === 1 ? "1 claim" : `${count.toLocaleString("en-GB")} claims`;
}
