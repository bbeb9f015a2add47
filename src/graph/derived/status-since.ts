/** Since when the status has been what it is: the start of the unbroken run of the same status. */
import { parsePartialDate } from "../../domain/partial-date.ts";
import { call, type NodeScope, where } from "../plan/scope.ts";
import type { Json } from "../selection.ts";
import type { DerivedFields, Needs } from "./derived-fields.ts";

interface Period {
  readonly from: string;
  readonly to: string | null;
  readonly text: string;
  readonly status: string | null;
  readonly holds: boolean;
}

/** `Claim.statusSince`. */
export const statusSinceField: DerivedFields = {
  on: "Claim",
  names: ["statusSince"],
  needs,
  compute: (needs) => ({ statusSince: sinceOf((needs as unknown as { periods: readonly Period[] }).periods) }),
};

function needs(scope: NodeScope): Needs {
  const variable = scope.builder.variable("periods");
  const subqueries = call(scope, scope.variable, [
    `MATCH (${scope.variable})-[e:HAS_STATUS]->(a:Assessment)`,
    ...where([scope.clock.known("e")]),
    "WITH e, a ORDER BY e.validFrom, e.key",
    `RETURN collect({from: e.validFrom, to: e.validTo, text: e.validFromText, status: a.status, holds: (${scope.clock.inForce("e")})}) AS ${variable}`,
  ]);
  return { subqueries, expression: `{periods: ${variable}}` };
}

function sinceOf(periods: readonly Period[]): Json {
  const current = periods.findIndex(({ holds }) => holds);
  let first = periods[current];
  for (let index = current - 1; first !== undefined && index >= 0; index -= 1) {
    const before = periods[index];
    if (before === undefined || before.status !== first.status || before.to !== first.from) break;
    first = before;
  }
  if (first === undefined) return null;
  const parsed = parsePartialDate(first.text);
  return "date" in parsed ? { ...parsed.date } : null;
}
