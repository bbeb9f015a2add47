/** Who said it, when and where, and what it is about. */
import { PartialDate } from "../parts/partial-date.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import { ThingList } from "../parts/thing-link.tsx";
import { Link } from "../state/link.tsx";
import type { Claim } from "./claim-page.tsx";
import { quantityText } from "./quantity-text.ts";

/** The facts as a list of terms; a term without a value is left out. */
export function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const { quote, madeOn, madeBy, about, statedIn, quantities, topics } = claim;
  return (
    <dl class="facts">
      <Fact term="Said by">{madeBy.length > 0 && <ThingList things={madeBy} />}</Fact>
      <Fact term="Said on">{madeOn && <PartialDate date={madeOn} />}</Fact>
      <Fact term="In the words">{quote && <q>{quote}</q>}</Fact>
      <Fact term="About">{about.length > 0 && <ThingList things={about} />}</Fact>
      <Fact term="Stated in">
        {statedIn.map(({ source, locator, rating }) => (
          <p key={`${source.id} ${locator.text}`}>
            <SourceLink source={source} />, {locator.text}
            {rating && <> (rated “{rating}” there)</>}
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
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  readonly children: preact.ComponentChildren;
}

function Fact({ term, children }: FactProps) {
  const isEmpty = !children || (Array.isArray(children) && children.length === 0);
  return isEmpty ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
