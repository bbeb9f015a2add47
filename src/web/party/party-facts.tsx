/** Other names, address and belongings of a party. */
import { Fact, FactList } from "../parts/fact-list.tsx";
import { GraphFact } from "../parts/graph-fact.tsx";
import { OutsideLink } from "../parts/outside-link.tsx";
import { ThingLink, ThingList } from "../parts/thing-link.tsx";
import { Link } from "../state/link.tsx";
import { instantText, partialDateText, type ShownDate } from "../words/date-words.ts";
import type { Party } from "./party.ts";

/** The facts. */
export function PartyFacts({ party }: { readonly party: Party }) {
  const { id, aliases, url, parts, recordedAt } = party;
  return (
    <FactList>
      <Fact term="Also called">{aliases.join(", ")}</Fact>
      <Fact term="Site">{url && <OutsideLink url={url} />}</Fact>
      <Fact term="With">
        {"affiliations" in party &&
          party.affiliations.map(({ party: other, from, to }) => (
            <p key={`${other.id} ${from?.text}`}>
              <ThingLink id={other.id}>{other.name}</ThingLink>
              {(from || to) && `, ${stayText(from, to)}`}
            </p>
          ))}
      </Fact>
      <Fact term="Part of">{"partOf" in party && party.partOf.length > 0 && <ThingList things={party.partOf} />}</Fact>
      <Fact term="Parts and products">{parts.length > 0 && <ThingList things={parts} />}</Fact>
      <Fact term="In the graph">since {instantText(recordedAt)}</Fact>
      <Fact term="All claims">
        <Link to="/claims" parameters={{ about: id }}>
          Filter and sort them
        </Link>
      </Fact>
      <GraphFact id={id} />
    </FactList>
  );
}

/** When somebody was with somebody: `since 2021`, `until 2024`, `2021 to 2024`. */
export function stayText(from: ShownDate | null, to: ShownDate | null): string {
  if (from && to) return `${partialDateText(from)} to ${partialDateText(to)}`;
  if (from) return `since ${partialDateText(from)}`;
  return to ? `until ${partialDateText(to)}` : "";
}
