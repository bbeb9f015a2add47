/** Since when the status has been what it is: the start of the unbroken run of the same status. */
import { parsePartialDate } from "../../domain/partial-date.ts";
import { statusSince } from "../../domain/status-history.ts";
import { call, type NodeScope, where } from "../plan/scope.ts";
import type { Json } from "../selection.ts";
import type { DerivedFields, Needs } from "./derived-fields.ts";

type Period = readonly [from: string, to: string | null, text: string, status: string | null, holds: boolean];

/** `Claim.statusSince`. */
export const statusSinceField: DerivedFields = {
  on: ["Claim"],
  names: ["statusSince"],
  needs,
  compute: ([periods]) => ({ statusSince: sinceOf(periods as unknown as readonly Period[]) }),
};

function needs(scope: NodeScope): Needs {
  const variable = scope.builder.variable("periods");
  const subqueries = call(scope, scope.variable, [
    `MATCH (${scope.variable})-[e:HAS_STATUS]->(a:Assessment)`,
    ...where([scope.clock.known("e")]),
    "WITH e, a ORDER BY e.validFrom, e.key",
    `RETURN collect([e.validFrom, e.validTo, e.validFromText, a.status, ${scope.clock.inForce("e")}]) AS ${variable}`,
  ]);
  return { subqueries, expressions: [variable] };
}

function sinceOf(periods: readonly Period[]): Json {
  const intervals = periods.map(([validFrom, validTo, text, status, holds]) => ({
    validFrom,
    validTo,
    text,
    status,
    holds,
  }));
  const first = statusSince(
    intervals,
    (a, b) => a.status === b.status,
    ({ holds }) => holds,
  );
  if (first === null) return null;
  const parsed = parsePartialDate(first.text);
  return "date" in parsed ? { ...parsed.date } : null;
}
