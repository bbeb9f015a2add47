/** How a document was read, and where it can be. */
import { OutsideLink } from "../parts/outside-link.tsx";
import { instantText } from "../words/date-words.ts";
import { ACCESSES, CONDITIONS } from "../words/evidence-words.ts";
import type { Source } from "./source.ts";

/** The best way in which it was read, in large; below what is wrong with it, and the ways to it. */
export function Reading({ source }: { readonly source: Source }) {
  const { access, accessNote, condition, url, copyUrl, archivedUrl, review } = source;
  const { label, meaning } = ACCESSES[access];
  const warning = condition && CONDITIONS[condition];
  return (
    <section class="standing-now reading" data-access={access} aria-labelledby="reading">
      <h2 id="reading">{label}</h2>
      <p>{meaning}</p>
      {accessNote && <p class="reading-note">{accessNote}</p>}
      {warning && <p class="warning">{warning}.</p>}
      <ul class="reading-ways">
        <Way label="The document" url={url} />
        <Way label="The copy that was read" url={copyUrl} />
        <Way label="An archived copy" url={archivedUrl} />
      </ul>
      {url === null && copyUrl === null && archivedUrl === null && <p class="quiet">No address of it is known.</p>}
      {review && (
        <p class="row-note">
          <span>condition last looked at on {instantText(review.lastReviewedAt)}</span>
        </p>
      )}
    </section>
  );
}

function Way({ label, url }: { readonly label: string; readonly url: string | null }) {
  return url === null ? null : (
    <li>
      {label}: <OutsideLink url={url} />
    </li>
  );
}
