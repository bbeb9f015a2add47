import type { App } from "../app.ts";
import { AppError } from "../errors.ts";
import { ask } from "./ask.ts";

/** One thing that somebody should look at again. */
export interface StaleEntry {
  readonly reason: "overdue" | "pending" | "gone" | "unreviewed";
  readonly id: string;
  /** The day that the reason speaks of: the due date, or the last look; null where there is none. */
  readonly on: string | null;
  readonly title: string;
}

export interface StaleReport {
  readonly entries: readonly StaleEntry[];
  /** How many more there are of each kind than the report lists. */
  readonly more: number;
}

/**
 * What is late and nobody has looked since; forecasts still open; sources whose document is gone, corrected or withdrawn; and
 * claims and open targets that nobody has looked at since an instant.
 */
const STALE = /* GraphQL */ `
  query Stale($since: DateTime!, $day: Date!) {
    overdue: milestones(filter: { deadline: { eq: OVERDUE } }, orderBy: [{ field: DUE }], first: 100) {
      totalCount
      nodes { id title due { text } }
    }
    pending: claims(filter: { status: { eq: PENDING } }, first: 100) {
      totalCount
      nodes { id statement announces { due { text } } }
    }
    gone: sources(filter: { condition: { in: [DEAD_LINK, CORRECTED, RETRACTED] } }, first: 100) {
      totalCount
      nodes { id title condition }
    }
    targets: milestones(
      filter: {
        kind: { eq: TARGET }
        not: { delivery: { in: [DELIVERED, ABANDONED] } }
        or: [{ lastReviewedOn: { before: $day } }, { lastReviewedOn: { isNull: true } }]
      }
      first: 100
    ) {
      totalCount
      nodes { id title lastReviewedOn }
    }
    claims(
      filter: {
        statusHistory: {
          none: {
            assessment: {
              or: [{ assessedAt: { onOrAfter: $since } }, { reviews: { some: { reviewedAt: { onOrAfter: $since } } } }]
            }
          }
        }
      }
      first: 100
    ) {
      totalCount
      nodes { id statement review { lastReviewedAt } }
    }
  }
`;

interface Page<T> {
  readonly totalCount: number;
  readonly nodes: readonly ({ readonly id: string } & T)[];
}
interface Due {
  readonly due: { readonly text: string } | null;
}
interface StaleData {
  readonly overdue: Page<{ readonly title: string } & Due>;
  readonly pending: Page<{ readonly statement: string; readonly announces: readonly Due[] }>;
  readonly gone: Page<{ readonly title: string; readonly condition: string }>;
  readonly targets: Page<{ readonly title: string; readonly lastReviewedOn: string | null }>;
  readonly claims: Page<{ readonly statement: string; readonly review: { readonly lastReviewedAt: string } | null }>;
}

/** What somebody should look at again; `since` is the instant before which a look is an old one. Throws `STORE_*`. */
export async function staleReport(app: App, since: Date): Promise<StaleReport> {
  const instant = since.toISOString();
  const { data, errors = [] } = await ask<StaleData>(app, {
    query: STALE,
    variables: { since: instant, day: instant.slice(0, 10) },
  });
  if (data === undefined) throw new AppError("STORE_STATEMENT", errors.map(({ message }) => message).join(" "));
  const { overdue, pending, gone, targets, claims } = data;
  return {
    entries: [
      ...overdue.nodes.map((one) => entry("overdue", one.id, one.due?.text, one.title)),
      ...pending.nodes.map((one) => entry("pending", one.id, one.announces[0]?.due?.text, one.statement)),
      ...gone.nodes.map((one) => entry("gone", one.id, null, `${one.condition}: ${one.title}`)),
      ...targets.nodes.map((one) => entry("unreviewed", one.id, one.lastReviewedOn, one.title)),
      ...claims.nodes.map((one) => entry("unreviewed", one.id, one.review?.lastReviewedAt.slice(0, 10), one.statement)),
    ],
    more: [overdue, pending, gone, targets, claims].reduce((sum, page) => sum + page.totalCount - page.nodes.length, 0),
  };
}

function entry(reason: StaleEntry["reason"], id: string, on: string | null | undefined, title: string): StaleEntry {
  return { reason, id, on: on ?? null, title };
}
