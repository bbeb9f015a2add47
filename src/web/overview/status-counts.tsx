/** How many claims have which status: a bar to see, and the same as a table to read. */
import type { ClaimStatus } from "../api/schema-types.generated.ts";
import { Empty } from "../parts/empty.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { Link } from "../state/link.tsx";
import { STATUS_ORDER, STATUSES } from "../words/status-words.ts";
import type { OverviewQuery } from "./overview.generated.ts";

interface StatusCountsProps {
  readonly counts: OverviewQuery["claimCounts"];
  readonly total: number;
}

interface StatusCount {
  readonly status: ClaimStatus;
  readonly count: number;
}

/** The bar and the table; each row leads to its claims. */
export function StatusCounts({ counts, total }: StatusCountsProps) {
  if (total === 0) {
    return (
      <Empty>
        <p>No claim was known at this point in time.</p>
      </Empty>
    );
  }
  const rows = STATUS_ORDER.map((status) => ({ status, count: countOf(counts, status) }));
  return (
    <section aria-label="Claims by status">
      <p class="lede">{sentenceOf(rows, total)}</p>
      <div class="status-bar" aria-hidden="true">
        {rows
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <span key={status} data-status={status} style={{ flexGrow: count }}>
              <span class="status-bar-count">{count}</span>
            </span>
          ))}
      </div>
      <table class="status-table">
        <caption class="visually-hidden">Claims by status</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Claims</th>
            <th scope="col">Share</th>
            <th scope="col">What it means</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ status, count }) => (
            <tr key={status}>
              <th scope="row">
                <Link to="/claims" parameters={{ status }}>
                  <StatusMark status={status} />
                </Link>
              </th>
              <td class="number">{count}</td>
              <td class="number share">{shareText(count, total)}</td>
              <td class="meaning">{STATUSES[status].meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function countOf(counts: StatusCountsProps["counts"], status: ClaimStatus): number {
  return counts.find(({ keys }) => keys[0]?.value === status)?.count ?? 0;
}

function shareText(count: number, total: number): string {
  const share = (100 * count) / total;
  return share > 0 && share < 0.5 ? "<1 %" : `${Math.round(share)} %`;
}

/** What the figures come to, in one sentence. */
function sentenceOf(rows: readonly StatusCount[], total: number): string {
  const sum = (...statuses: readonly ClaimStatus[]) =>
    rows.filter(({ status }) => statuses.includes(status)).reduce((all, { count }) => all + count, 0);
  const holds = sum("SUPPORTED", "MOSTLY_SUPPORTED");
  const wrong = sum("MISLEADING", "REFUTED");
  return (
    `The evidence carries ${holds} of them whole or but for details, ${sum("PARTLY_SUPPORTED")} in part; ${wrong} are ` +
    `misleading or refuted. Of the other ${total - holds - wrong - sum("PARTLY_SUPPORTED")} it cannot be told, or not yet.`
  );
}
