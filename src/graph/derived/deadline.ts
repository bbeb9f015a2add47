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
import type { PartialDate } from "../../domain/partial-date.ts";
import { wordsOf } from "../../domain/vocabulary.ts";
import { call, type NodeScope, where } from "../plan/scope.ts";
import { statePredicate, stateSubquery } from "../plan/state.ts";
import type { Json } from "../selection.ts";
import type { DerivedFields, Needs } from "./derived-fields.ts";

const PARTS = ["Text", "Qualifier", "Earliest", "Latest"] as const;

/** `Milestone.deadline`, `daysLeft` and `daysLate`. */
export const deadlineFields: DerivedFields = {
  on: "Milestone",
  names: ["deadline", "daysLeft", "daysLate"],
  words: wordsOf("Deadline"),
  needs,
  compute(needs, now) {
    const facts = factsOf(needs);
    return { deadline: deadlineOf(facts, now), daysLeft: daysLeft(facts, now), daysLate: daysLate(facts, now) };
  },
  isIn,
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
    looked?.variable ?? `${node}.lastReviewedOn`,
    moved,
  ];
  return { subqueries: [...(state?.lines ?? []), ...(looked?.lines ?? []), ...moving], expressions };
}

/** The day of the last assessment or review that was known. */
function lastLook(scope: NodeScope): { readonly variable: string; readonly lines: readonly string[] } {
  const variable = scope.builder.variable("looked");
  const lines = call(scope, scope.variable, [
    `MATCH (${scope.variable})-[e:HAS_STATUS]->(a:Assessment)`,
    ...where([scope.clock.everKnown("e")]),
    "OPTIONAL MATCH (a)<-[v:REVIEWED]-(w:Review)",
    ...where([scope.clock.everKnown("v")]),
    `RETURN left(max(coalesce(w.reviewedAt, a.assessedAt)), 10) AS ${variable}`,
  ]);
  return { variable, lines };
}

function dateParts(holder: string, field: string): string {
  return `[${PARTS.map((part) => `${holder}.${field}${part}`).join(", ")}]`;
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

function dateOf(parts: Json | undefined): PartialDate | null {
  const [text, qualifier, earliest = null, latest = null] = (parts ?? [null]) as (string | null)[];
  if (text === null || text === undefined) return null;
  return { text, words: null, qualifier: qualifier as PartialDate["qualifier"], earliest, latest };
}

function isIn(scope: NodeScope, list: string): string {
  const predicate = (holder: string | null): string => `${deadlineCase(scope, holder)} IN ${list}`;
  return statePredicate(scope, predicate, predicate(null));
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
      return lookedAfter(scope, last);
    case "dueIsWithin30Days":
      return `(${now} <= ${last} AND ${last} <= ${soon(scope)})`;
  }
}

function lookedAfter(scope: NodeScope, last: string): string {
  if (scope.clock.isLive) return `${scope.variable}.lastReviewedOn > ${last}`;
  const { builder, clock, variable } = scope;
  const [edge, judged, again] = [builder.variable("e"), builder.variable("a"), builder.variable("v")];
  const path = `(${variable})-[${edge}:HAS_STATUS]->(${judged}:Assessment)`;
  const assessed = `EXISTS { MATCH ${path} ${where([clock.everKnown(edge), `left(${judged}.assessedAt, 10) > ${last}`])[0]} }`;
  const reviewed = `EXISTS { MATCH ${path}<-[${again}:REVIEWED]-(w:Review) ${where([clock.everKnown(again), `left(w.reviewedAt, 10) > ${last}`])[0]} }`;
  return `(${assessed} OR ${reviewed})`;
}

function soon(scope: NodeScope): string {
  return scope.builder.shared("soon", (run) => addUnits(scope.clock.nowOf(run), DUE_SOON_DAYS, "day"));
}
