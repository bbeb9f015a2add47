/** Since when the status has been what it is: the start of the unbroken run of the same status. */
import { parsePartialDate } from "../../domain/partial-date.ts";
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
  const current = periods.findIndex(([, , , , holds]) => holds);
  let first = periods[current];
  for (let index = current - 1; first !== undefined && index >= 0; index -= 1) {
    const before = periods[index];
    if (before === undefined || before[3] !== first[3] || before[1] !== first[0]) break;
    first = before;
  }
  if (first === undefined) return null;
  const parsed = parsePartialDate(first[2]);
  return "date" in parsed ? { ...parsed.date } : null;
}
