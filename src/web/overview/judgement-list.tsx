/** What was judged last: the newest judgement of each claim. */
import type { ClaimStatus, Standing } from "../api/schema-types.generated.ts";
import { StatusMark } from "../parts/status-mark.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { dayText } from "../words/date-words.ts";
import { STANDINGS } from "../words/status-words.ts";
import type { OverviewQuery } from "./overview.generated.ts";

const MOST_SHOWN = 6;

type Entry = OverviewQuery["judgements"]["nodes"][number];

interface Judgement {
  readonly claim: string;
  readonly statement: string;
  readonly day: string;
  readonly status: ClaimStatus;
  readonly standing: Standing | null;
}

/** The claims judged last. */
export function JudgementList({ entries }: { readonly entries: readonly Entry[] }) {
  const judgements = newestPerClaim(entries).slice(0, MOST_SHOWN);
  return (
    <section class="overview-part" aria-labelledby="judged">
      <h2 id="judged">Just judged</h2>
      {judgements.length === 0 && <p class="quiet">Nothing had been judged yet.</p>}
      <ol class="rows">
        {judgements.map(({ claim, statement, day, status, standing }) => (
          <li class="row" key={claim}>
            <p class="row-date">{dayText(day)}</p>
            <div>
              <p class="row-title">
                <ThingLink id={claim}>{statement}</ThingLink>
              </p>
              <p class="row-note">
                <StatusMark status={status} />
                {standing && standing !== "CURRENT" && <span>{STANDINGS[standing].label.toLowerCase()}</span>}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** An assessment is named after what it judges: `assessment:claim-slug/2`; only those of claims have a status. */
function newestPerClaim(entries: readonly Entry[]): readonly Judgement[] {
  const found = new Map<string, Judgement>();
  for (const { title, date, entry } of entries) {
    if (!("id" in entry) || entry.status === null) continue;
    const claim = entry.id.replace(/^assessment:(.*)\/\d+$/, "claim:$1");
    if (found.has(claim)) continue;
    const statement = title.slice(title.indexOf(": ") + 2);
    found.set(claim, { claim, statement, day: date.text, status: entry.status, standing: entry.standing });
  }
  return [...found.values()];
}
