/** Who said it, when and where, and what it is about. */
import { Fact, FactList } from "../parts/fact-list.tsx";
import { GraphFact } from "../parts/graph-fact.tsx";
import { PartialDate } from "../parts/partial-date.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import { ThingList } from "../parts/thing-link.tsx";
import { Link } from "../state/link.tsx";
import type { Claim } from "./claim.ts";
import { quantityText } from "./quantity-text.ts";

/** The facts as a list of terms; a term without a value is left out. */
export function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const { id, quote, madeOn, madeBy, about, statedIn, quantities, topics } = claim;
  return (
    <FactList>
      <Fact term="Said by">{madeBy.length > 0 && <ThingList things={madeBy} />}</Fact>
      <Fact term="Said on">{madeOn && <PartialDate date={madeOn} />}</Fact>
      <Fact term="In the words">{quote && <q>{quote}</q>}</Fact>
      <Fact term="About">{about.length > 0 && <ThingList things={about} />}</Fact>
      <Fact term="Stated in">
        {bySource(statedIn).map(([source, places]) => (
          <p key={source.id}>
            <SourceLink source={source} />: {places.join("; ")}
          </p>
        ))}
      </Fact>
      <Fact term="Figures">
        {quantities.map((quantity) => (
          <p key={quantity.id}>{quantityText(quantity)}</p>
        ))}
      </Fact>
      <Fact term="Topics">
        {topics.map((topic) => (
          <Link key={topic} to="/claims" parameters={{ topic }} class="topic">
            {topic}
          </Link>
        ))}
      </Fact>
      <GraphFact id={id} />
    </FactList>
  );
}

type StatedIn = Claim["statedIn"][number];

/** Each document once, with all its places that state the claim. */
function bySource(statedIn: readonly StatedIn[]): readonly (readonly [StatedIn["source"], readonly string[]])[] {
  const sources = new Map(statedIn.map(({ source }) => [source.id, source]));
  return [...sources.values()].map((source) => {
    const stated = statedIn.filter((it) => it.source.id === source.id);
    return [source, stated.map(({ locator, rating }) => locator.text + (rating ? ` (rated “${rating}” there)` : ""))];
  });
}
