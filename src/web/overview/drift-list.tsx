/** The claims that have drifted most from what they say again. */
import type { Drift, Fidelity } from "../api/schema-types.generated.ts";
import { DriftTags } from "../parts/drift-tags.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import type { OverviewQuery } from "./overview.generated.ts";

const MOST_SHOWN = 5;

type Drifted = OverviewQuery["drifted"]["nodes"][number];

interface Restatement {
  readonly claim: Drifted;
  readonly original: { readonly id: string; readonly statement: string };
  readonly fidelity: Fidelity;
  readonly drift: readonly Drift[];
}

/** Restatements by how many kinds of drift they have. */
export function DriftList({ claims, total }: { readonly claims: readonly Drifted[]; readonly total: number }) {
  const widest = widestOf(claims).slice(0, MOST_SHOWN);
  return (
    <section class="overview-part" aria-labelledby="drifted">
      <h2 id="drifted">Widest drift</h2>
      {widest.length === 0 && <p class="quiet">No claim is known to have drifted from what it says again.</p>}
      {total > claims.length && (
        <p class="quiet">
          Of the first {claims.length} of {total} claims that have drifted.
        </p>
      )}
      <ol class="rows">
        {widest.map(({ claim, original, fidelity, drift }) => (
          <li class="drift-row" key={`${claim.id} ${original.id}`}>
            <p class="row-title">
              <ThingLink id={claim.id}>{claim.statement}</ThingLink>
            </p>
            <p class="drift-original">
              <span class="drift-lead">Originally:</span> <ThingLink id={original.id}>{original.statement}</ThingLink>
            </p>
            <p class="row-note">
              <StatusMark status={claim.status} />
              <DriftTags fidelity={fidelity} drift={drift} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function widestOf(claims: readonly Drifted[]): readonly Restatement[] {
  return claims
    .flatMap((claim) =>
      claim.restates.map(({ fidelity, drift, claim: original }) => ({ claim, original, fidelity, drift })),
    )
    .sort((a, b) => b.drift.length - a.drift.length || a.claim.id.localeCompare(b.claim.id, "en"));
}
