/** How the claim stands at the point in time, and why. */
import { StatusMark } from "../parts/status-mark.tsx";
import { usePointInTime } from "../state/point-in-time.ts";
import { instantText, partialDateText } from "../words/date-words.ts";
import { CONFIDENCES } from "../words/evidence-words.ts";
import { STANDINGS, STATUSES } from "../words/status-words.ts";
import type { Claim } from "./claim.ts";
import { judgementInForce, periodsOf } from "./history.ts";

/** The status in large, with the judgement behind it. */
export function Standing({ claim }: { readonly claim: Claim }) {
  const { status, standing, statusSince, review } = claim;
  const day = usePointInTime()?.valid;
  const judgement = judgementInForce(periodsOf(claim), day);
  return (
    <section class="standing-now" data-status={status ?? "UNASSESSED"} aria-labelledby="standing-now">
      <h2 id="standing-now" class="visually-hidden">
        How it stands
      </h2>
      <p class="standing-status">
        <StatusMark status={status} size="large" />
        {standing && standing !== "CURRENT" && (
          <span class="standing" title={STANDINGS[standing].meaning}>
            {STANDINGS[standing].label}
          </span>
        )}
      </p>
      {judgement ? (
        <p class="standing-why">{judgement.rationale}</p>
      ) : (
        <p class="standing-why">{STATUSES[status ?? "UNASSESSED"].meaning}</p>
      )}
      <p class="row-note">
        {statusSince && <span>since {partialDateText(statusSince)}</span>}
        {judgement && <span>{CONFIDENCES[judgement.confidence]}</span>}
        {judgement && <span>judged by {judgement.assessedBy}</span>}
        {review && <span>last looked at on {instantText(review.lastReviewedAt)}</span>}
      </p>
    </section>
  );
}
