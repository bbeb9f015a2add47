/** How to cite the claim so that whoever follows the link sees what is seen here. */
import { useLocation } from "preact-iso";
import { CopyButton } from "../parts/copy-button.tsx";
import { addressOf } from "../state/link.tsx";
import { useParameters } from "../state/parameters.ts";
import { STATUSES } from "../words/status-words.ts";
import type { Claim } from "./claim.ts";

interface ShareProps {
  readonly claim: Claim;
  /** Of which the answer is; null where it is not known. */
  readonly revision: number | null;
}

/** A link that pins the revision, a line to cite, and a badge for other pages. */
export function Share({ claim, revision }: ShareProps) {
  const { path } = useLocation();
  const here = useParameters();
  const point = {
    valid: here.get("valid") ?? undefined,
    known: here.get("known") ?? undefined,
    revision: here.get("revision") ?? (here.has("known") || revision === null ? undefined : String(revision)),
  };
  const link = location.origin + addressOf(path, point);
  const held = point.revision ? `, revision ${point.revision}` : "";
  const citation = `“${claim.statement}” Claimline: ${STATUSES[claim.status ?? "UNASSESSED"].label.toLowerCase()}${held}. ${link}`;
  return (
    <section class="part share" aria-labelledby="share">
      <h2 id="share">Cite and share</h2>
      <p class="part-lead">This link pins what the graph held: it will show the same statuses when more is known.</p>
      <p class="share-link">
        <a href={link}>{link}</a>
      </p>
      <p class="share-ways">
        <CopyButton text={link} label="Copy the link" />
        <CopyButton text={citation} label="Copy as a citation" />
      </p>
      <Embed slug={claim.id.slice("claim:".length)} />
    </section>
  );
}

/** What shows the live status on pages of others: a picture, or an element. */
function Embed({ slug }: { readonly slug: string }) {
  const badge = `${location.origin}/badge/${slug}.svg`;
  const element = `<script type="module" src="${location.origin}/claimline-status.js"></script>
<claimline-status claim="${slug}"></claimline-status>`;
  return (
    <>
      <h3>On another page</h3>
      <p class="part-lead">
        A picture, or an element that also says since when and why: both say how the claim stands on the day they are
        seen.
      </p>
      <p class="share-link">
        <img src={badge} alt="The badge" loading="lazy" height={20} /> <a href={badge}>{badge}</a>
      </p>
      <p class="share-link">
        <code>{element}</code>
      </p>
      <p class="share-ways">
        <CopyButton text={badge} label="Copy the badge’s address" />
        <CopyButton text={element} label="Copy the element" />
      </p>
    </>
  );
}
