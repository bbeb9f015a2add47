/** How to cite the claim so that whoever follows the link sees what is seen here. */
import { useLocation } from "preact-iso";
import { CopyButton } from "../parts/copy-button.tsx";
import { addressOf } from "../state/link.tsx";
import { STATUSES } from "../words/status-words.ts";
import type { Claim } from "./claim.ts";

interface ShareProps {
  readonly claim: Claim;
  /** Of which the answer is; null where it is not known. */
  readonly revision: number | null;
}

/** A link that pins the revision, and a line to cite. */
export function Share({ claim, revision }: ShareProps) {
  const { path, url } = useLocation();
  const here = new URL(url, location.origin).searchParams;
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
    </section>
  );
}
