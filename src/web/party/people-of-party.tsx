/** The people who are or were with a party. */
import { ThingLink } from "../parts/thing-link.tsx";
import { FoldedRows } from "./folded-rows.tsx";
import type { Party } from "./party.ts";
import { stayText } from "./party-facts.tsx";

/** Nothing where none are recorded. */
export function PeopleOfParty({ people: { edges, totalCount } }: { readonly people: Party["people"] }) {
  if (edges.length === 0) return null;
  return (
    <section class="part" aria-labelledby="people">
      <h2 id="people">People</h2>
      <FoldedRows
        total={totalCount}
        rows={edges.map(({ from, to, node }) => (
          <li class="row" key={`${node.id} ${from?.text}`}>
            <p class="row-date">{stayText(from, to) || "No dates known"}</p>
            <p class="row-title">
              <ThingLink id={node.id}>{node.name}</ThingLink>
            </p>
          </li>
        ))}
      />
    </section>
  );
}
