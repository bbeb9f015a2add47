/** How a target's date slipped: the chain of dates that ends in a milestone, oldest first. */
import { daysBetween } from "../../domain/calendar.ts";
import { distancesFrom, followingOf } from "../../domain/directed-graph.ts";
import type { PartialDate } from "../../domain/partial-date.ts";
import { closureOf } from "../plan/closure.ts";
import { call, type NodeScope } from "../plan/scope.ts";
import type { Json } from "../selection.ts";
import { DATE_PARTS, dateOf, dateParts } from "./date-parts.ts";
import type { DerivedFields, Needs } from "./derived-fields.ts";

type Step = readonly [later: string, earlier: string, ...announcedOn: Json[]];
type Due = readonly [id: string, due: Json];

/** `Milestone.slips`. */
export const slipsField: DerivedFields = {
  on: ["Milestone"],
  names: ["slips"],
  needs,
  compute: ([id, steps, dues]) => ({
    slips: slipsOf(String(id), steps as unknown as readonly Step[], new Map(dues as unknown as readonly Due[])),
  }),
};

const ANNOUNCED = DATE_PARTS.map((part) => `announcedOn${part}`);

function needs(scope: NodeScope): Needs {
  const [start, dues] = [scope.builder.variable("start"), scope.builder.variable("dues")];
  const reach = { types: ["RESCHEDULES"], direction: "out", label: "Milestone" } as const;
  const older = closureOf(scope, start, reach, ANNOUNCED);
  return {
    subqueries: [
      ...call(scope, scope.variable, [`RETURN [${scope.variable}] AS ${start}`]),
      ...older.lines,
      ...call(scope, older.nodes, [
        `UNWIND ${older.nodes} AS x`,
        `RETURN collect([x.id, ${dateParts("x", "due")}]) AS ${dues}`,
      ]),
    ],
    expressions: [`${scope.variable}.id`, older.steps, dues],
  };
}

/** Oldest first: by how many steps a date lies before the last one, then by its announcement. */
function slipsOf(last: string, steps: readonly Step[], dues: ReadonlyMap<string, Json>): Json {
  const distance = distancesFrom(last, followingOf(steps));
  const farthest = (step: Step): number => distance.get(step[1]) ?? 0;
  return steps
    .toSorted((a, b) => farthest(b) - farthest(a) || compare(a, b))
    .map(([later, earlier, ...announced]) => {
      const [from, to] = [dateOf(dues.get(earlier)), dateOf(dues.get(later))];
      const days = from?.latest && to?.latest ? daysBetween(from.latest, to.latest) : null;
      return { from: plain(from), to: plain(to), announcedOn: plain(dateOf(announced)), days };
    });
}

function plain(date: PartialDate | null): Json {
  return date === null ? null : { ...date };
}

function compare(a: Step, b: Step): number {
  const [left, right] = [a, b].map((step) => `${dateOf(step.slice(2) as Json)?.earliest ?? ""}|${step[1]}|${step[0]}`);
  return String(left) < String(right) ? -1 : 1;
}
