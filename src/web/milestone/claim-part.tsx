import { ClaimLine } from "../parts/claim-line.tsx";
import { ThingList } from "../parts/thing-link.tsx";
import { partialDateText } from "../words/date-words.ts";
import type { Milestone } from "./milestone.ts";

interface ClaimPartProps {
  readonly id: string;
  readonly heading: string;
  readonly claims: Milestone["reportedBy"];
}

/** The claims that speak of a milestone; nothing where there are none. */
export function ClaimPart({ id, heading, claims }: ClaimPartProps) {
  if (claims.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="rows">
        {claims.map((claim) => (
          <ClaimLine key={claim.id} claim={claim}>
            {claim.madeBy.length > 0 && (
              <span>
                <ThingList things={claim.madeBy} />
              </span>
            )}
            {claim.madeOn && <span>{partialDateText(claim.madeOn)}</span>}
          </ClaimLine>
        ))}
      </ul>
    </section>
  );
}
