/** What hangs on a source: the claims that lean on it, and what they would have left without it. */
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import type { Source } from "./source.ts";

type Impact = Source["impact"];

/** A table, those hit hardest first; nothing where nothing leans on it. */
export function ImpactPart({ impact: { claims, truncated } }: { readonly impact: Impact }) {
  if (claims.length === 0) return null;
  const lost = claims.filter(({ wouldLoseSupport }) => wouldLoseSupport).length;
  return (
    <section class="part" aria-labelledby="impact">
      <h2 id="impact">What hangs on it</h2>
      <p class="part-lead">
        {claims.length === 1 ? "One claim leans" : `${claims.length} claims lean`} on it, directly or through others
        {truncated && ", as far as was followed"}. Without it{" "}
        <strong>{lost === 0 ? "none of them" : lost === claims.length ? "all of them" : lost}</strong> would have no
        support left.
      </p>
      <table class="data-table impact-table">
        <caption class="visually-hidden">Claims that lean on this source</caption>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            <th scope="col">How it leans</th>
            <th scope="col">Left without it</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((impacted) => (
            <ImpactRow key={impacted.claim.id} impacted={impacted} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ImpactRow({ impacted }: { readonly impacted: Impact["claims"][number] }) {
  const { claim, path, remainingIndependent, wouldLoseSupport } = impacted;
  const through = path.slice(0, -1);
  return (
    <tr>
      <th scope="row">
        <ThingLink id={claim.id}>{claim.statement}</ThingLink>
        <p class="row-note">
          <StatusMark status={claim.status} />
        </p>
      </th>
      <td data-label="How it leans">
        {through.length === 0 && "Cites it"}
        {through.map(({ id, title }, index) => (
          <span key={id}>
            {index === 0 ? "Through " : ", then "}
            <ThingLink id={id}>{title}</ThingLink>
          </span>
        ))}
      </td>
      <td data-label="Left without it" class={wouldLoseSupport ? "would-lose" : undefined}>
        {wouldLoseSupport ? "No support" : sourcesText(remainingIndependent)}
      </td>
    </tr>
  );
}

function sourcesText(count: number): string {
  return count === 1 ? "1 independent source" : `${count} independent sources`;
}
