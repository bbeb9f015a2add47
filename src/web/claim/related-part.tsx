/** Claims that have to do with this one in other ways than by saying it again. */
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import type { Claim } from "./claim.ts";

/** Nothing where there are none. */
export function RelatedPart({ claim }: { readonly claim: Claim }) {
  const groups = [
    { heading: "It contradicts", claims: claim.contradicts },
    { heading: "Contradicted by", claims: claim.contradictedBy },
    { heading: "It clarifies", claims: claim.clarifies },
    { heading: "Clarified by", claims: claim.clarifiedBy },
    { heading: "It takes the place of", claims: claim.supersedes },
    { heading: "Its place is taken by", claims: claim.supersededBy },
  ].filter(({ claims }) => claims.length > 0);
  if (groups.length === 0) return null;
  return (
    <section class="part" aria-labelledby="related">
      <h2 id="related">Related claims</h2>
      {groups.map(({ heading, claims }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul class="rows">
            {claims.map(({ id, statement, status }) => (
              <li class="find" key={id}>
                <p class="row-title">
                  <ThingLink id={id}>{statement}</ThingLink>
                </p>
                <StatusMark status={status} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
