/** Was the target kept? The table of `domain/deadline.ts` over stored fields: as a computation, and as a predicate for filters. */
import { addUnits } from "../../domain/calendar.ts";
import {
  DEADLINE_ROWS,
  type DeadlineCondition,
  type DeadlineFacts,
  DUE_SOON_DAYS,
  daysLate,
  daysLeft,
  deadlineOf,
} from "../../domain/deadline.ts";
import { wordsOf } from "../../domain/vocabulary.ts";
import { allOf, negation } from "../plan/predicate.ts";
import { call, type NodeScope, where } from "../plan/scope.ts";
import { statePredicate, stateSubquery } from "../plan/state.ts";
import type { Arg, Json } from "../selection.ts";
import { dateOf, dateParts } from "./date-parts.ts";
import type { DerivedFields, Needs } from "./derived-fields.ts";
import { lastLook, lookedOn } from "./last-look.ts";

/** `Milestone.deadline`, `daysLeft` and `daysLate`. */
export const deadlineFields: DerivedFields = {
  on: ["Milestone"],
  names: ["deadline", "daysLeft", "daysLate"],
  needs,
  compute(needs, now) {
    const facts = factsOf(needs);
    return { deadline: deadlineOf(facts, now), daysLeft: daysLeft(facts, now), daysLate: daysLate(facts, now) };
  },
  filter: { type: "DeadlineFilter", predicate },
};

/** What the table looks at: stored fields, the state in force, the last look, and the announcement of another date. */
function needs(scope: NodeScope): Needs {
  const { variable: node, clock, builder } = scope;
  const state = clock.isLive ? null : stateSubquery(scope);
  const looked = clock.isLive ? null : lastLook(scope);
  const holder = state?.variable ?? node;
  const [edge, moved] = [builder.variable("r"), builder.variable("moved")];
  const moving = call(scope, node, [
    `MATCH (${node})<-[${edge}:RESCHEDULES]-(later:Milestone)`,
    ...where([clock.known(edge)]),
    `WITH ${edge}, later ORDER BY ${edge}.announcedOnEarliest, later.id LIMIT 1`,
    `RETURN head(collect(${dateParts(edge, "announcedOn")})) AS ${moved}`,
  ]);
  const expressions = [
    `${node}.kind`,
    dateParts(node, "due"),
    `${holder}.delivery`,
    dateParts(holder, "deliveredOn"),
    looked === null ? `${node}.lastReviewedOn` : `left(${looked.variable}, 10)`,
    moved,
  ];
  return { subqueries: [...(state?.lines ?? []), ...(looked?.lines ?? []), ...moving], expressions };
}

function factsOf([
  kind,
  due,
  delivery = null,
  deliveredOn,
  lastLookedOn = null,
  movedOn,
]: readonly Json[]): DeadlineFacts {
  return {
    kind: kind as DeadlineFacts["kind"],
    due: dateOf(due),
    delivery: delivery as DeadlineFacts["delivery"],
    deliveredOn: dateOf(deliveredOn),
    lastLookedOn: lastLookedOn as string | null,
    movedOn: dateOf(movedOn),
  };
}

function predicate(scope: NodeScope, operators: Arg): string {
  return allOf(
    operators.given().map((operator) => {
      const operand = operators.member(operator);
      const list = scope.builder.parameter((run) => {
        if (operator === "isNull") return wordsOf("Deadline");
        const value = operand.in(run.variables) ?? [];
        return Array.isArray(value) ? (value as string[]) : [String(value)];
      });
      const inside = isIn(scope, list);
      const isNegated = operator === "isNull" ? operand.value === true : operator === "ne" || operator === "notIn";
      return isNegated ? negation(inside) : inside;
    }),
  );
}

function isIn(scope: NodeScope, list: string): string {
  const within = (holder: string | null): string => `${deadlineCase(scope, holder)} IN ${list}`;
  return statePredicate(scope, within, within(null));
}

/** The table as a Cypher CASE; a null holder stands for "no assessment in force". */
function deadlineCase(scope: NodeScope, holder: string | null): string {
  const rows = DEADLINE_ROWS.map(({ when, delivery, outcome }) => {
    const conditions = when.map((name) => conditionText(scope, holder, name));
    if (delivery !== undefined) conditions.push(deliveryText(holder, delivery));
    const result = outcome === null ? "null" : `'${outcome}'`;
    return conditions.length === 0 ? `ELSE ${result}` : `WHEN ${conditions.join(" AND ")} THEN ${result}`;
  });
  return `CASE ${rows.join(" ")} END`;
}

function deliveryText(holder: string | null, deliveries: readonly (string | null)[]): string {
  if (holder === null) return deliveries.includes(null) ? "true" : "false";
  const words = deliveries.filter((each) => each !== null).map((each) => `'${each}'`);
  const among = `${holder}.delivery IN [${words.join(", ")}]`;
  return deliveries.includes(null) ? `(${holder}.delivery IS NULL OR ${among})` : among;
}

/** Each condition of the table in Cypher; one that meets a missing value does not hold (null counts as false in CASE). */
function conditionText(scope: NodeScope, holder: string | null, name: DeadlineCondition): string {
  const { variable: node, clock, builder } = scope;
  const last = `${node}.dueLatest`;
  const now = clock.now;
  const delivered = (bound: string): string => (holder === null ? "null" : `${holder}.deliveredOn${bound}`);
  const moved = (predicate: (edge: string) => string): string => {
    const edge = builder.variable("r");
    return `EXISTS { MATCH (${node})<-[${edge}:RESCHEDULES]-(:Milestone) WHERE ${clock.known(edge)} AND ${predicate(edge)} }`;
  };
  switch (name) {
    case "isEvent":
      return `${node}.kind = 'EVENT'`;
    case "dueIsUnknown":
      return `${node}.dueText IS NULL`;
    case "dueIsFloor":
      return `${node}.dueQualifier = 'NOT_BEFORE'`;
    case "deliveredByDue":
      return `${delivered("Latest")} <= ${last}`;
    case "deliveredAfterDue":
      return `${delivered("Earliest")} > ${last}`;
    case "movedBeforeDue":
      return moved((edge) => `(${edge}.announcedOnLatest <= ${last} OR ${last} IS NULL)`);
    case "movedByNow":
      return moved((edge) => `coalesce(${edge}.announcedOnEarliest, ${edge}.announcedOnLatest) <= ${now}`);
    case "nowIsInAroundInterval":
      return `(${node}.dueQualifier = 'AROUND' AND ${node}.dueEarliest <= ${now} AND ${now} <= ${last})`;
    case "nowIsAfterDue":
      return `${now} > ${last}`;
    case "lookedAfterDue":
      return lookedOn(scope, ">", last);
    case "dueIsWithin30Days":
      return `(${now} <= ${last} AND ${last} <= ${soon(scope)})`;
  }
}

function soon(scope: NodeScope): string {
  return scope.builder.shared("soon", (run) => addUnits(scope.clock.nowOf(run), DUE_SOON_DAYS, "day"));
}
