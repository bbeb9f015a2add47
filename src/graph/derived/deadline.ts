/** Was the target kept? The table of `domain/deadline.ts` over stored fields: as a computation, and as a predicate for filters. */
import { addUnits } from "../../domain/calendar.ts";
import {
  DEADLINE_ROWS,
  type DeadlineCondition,
  type DeadlineFacts,
  type DeadlineRow,
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
    operators.namesGiven().map((operator) => {
      const operand = operators.member(operator);
      if (operator === "isNull" && typeof operand.value !== "boolean") return "true";
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

/** The rows of the table, those together that follow one another under the same conditions. */
const ROW_GROUPS = DEADLINE_ROWS.reduce<DeadlineRow[][]>((groups, row) => {
  const last = groups.at(-1);
  if (last?.[0] !== undefined && String(last[0].when) === String(row.when)) last.push(row);
  else groups.push([row]);
  return groups;
}, []);

/**
 * The table as a Cypher CASE, among a list. Of another day than today the state is asked of the assessments, each time by a pattern
 * of its own: nested in one another, Neo4j takes seconds to plan them. Rows that follow one another under the same conditions share
 * these for the same reason.
 */
function isIn(scope: NodeScope, list: string): string {
  return `CASE ${ROW_GROUPS.map((rows) => groupText(scope, rows)).join(" ")} END IN ${list}`;
}

/** Rows under the same conditions; where none of them counts, the next group has its turn. */
function groupText(scope: NodeScope, rows: readonly DeadlineRow[]): string {
  const conditions = conditionTexts(scope, rows[0]?.when ?? []);
  const counted = rows.flatMap(({ delivery }) => delivery ?? []);
  if (rows.every(({ delivery }) => delivery !== undefined)) conditions.push(deliveryText(scope, counted));
  const result = rows.reduceRight<string | null>((otherwise, { delivery, outcome }) => {
    const word = outcome === null ? "null" : `'${outcome}'`;
    if (otherwise === null || delivery === undefined) return word;
    return `CASE WHEN ${deliveryText(scope, delivery)} THEN ${word} ELSE ${otherwise} END`;
  }, null);
  return conditions.length === 0 ? `ELSE ${result}` : `WHEN ${conditions.join(" AND ")} THEN ${result}`;
}

/** The conditions of a row; those on another date in this one's place are asked together, of one and the same date. */
function conditionTexts(scope: NodeScope, names: readonly DeadlineCondition[]): string[] {
  const { variable: node, clock, builder } = scope;
  const edge = builder.variable("r");
  const isMoved = (name: DeadlineCondition) => MOVED[name] !== undefined;
  const moved = names.flatMap((name) => MOVED[name]?.(edge, `${node}.dueLatest`, clock.now) ?? []);
  const others = names.filter((name) => !isMoved(name)).map((name) => conditionText(scope, name));
  if (moved.length === 0) return others;
  const match = `MATCH (${node})<-[${edge}:RESCHEDULES]-(:Milestone)`;
  return [...others, `EXISTS { ${match} WHERE ${[clock.known(edge), ...moved].join(" AND ")} }`];
}

type MovedText = (edge: string, last: string, now: string) => string;

/** Conditions on the relationship from the date that took this one's place. */
const MOVED: Readonly<Partial<Record<DeadlineCondition, MovedText>>> = {
  movedBeforeDue: (edge, last) => `(${edge}.announcedOnLatest <= ${last} OR ${last} IS NULL)`,
  movedByNow: (edge, _last, now) => `coalesce(${edge}.announcedOnEarliest, ${edge}.announcedOnLatest) <= ${now}`,
};

function deliveryText(scope: NodeScope, deliveries: readonly (string | null)[]): string {
  const words = deliveries.filter((each) => each !== null).map((each) => `'${each}'`);
  const among = (holder: string): string => `${holder}.delivery IN [${words.join(", ")}]`;
  if (!deliveries.includes(null)) return statePredicate(scope, among, "false");
  return negation(statePredicate(scope, (holder) => `NOT ${among(holder)}`, "false"));
}

/** Each condition of the table in Cypher; one that meets a missing value does not hold (null counts as false in CASE). */
function conditionText(scope: NodeScope, name: DeadlineCondition): string {
  const { variable: node, clock } = scope;
  const last = `${node}.dueLatest`;
  const now = clock.now;
  switch (name) {
    case "isEvent":
      return `${node}.kind = 'EVENT'`;
    case "dueIsUnknown":
      return `${node}.dueText IS NULL`;
    case "dueIsFloor":
      return `${node}.dueQualifier = 'NOT_BEFORE'`;
    case "deliveredByDue":
      return statePredicate(scope, (holder) => `${holder}.deliveredOnLatest <= ${last}`, "false");
    case "deliveredAfterDue":
      return statePredicate(scope, (holder) => `${holder}.deliveredOnEarliest > ${last}`, "false");
    case "nowIsInAroundInterval":
      return `(${node}.dueQualifier = 'AROUND' AND ${node}.dueEarliest <= ${now} AND ${now} <= ${last})`;
    case "nowIsAfterDue":
      return `${now} > ${last}`;
    case "lookedAfterDue":
      return lookedOn(scope, ">", last);
    case "dueIsWithin30Days":
      return `(${now} <= ${last} AND ${last} <= ${soon(scope)})`;
    default:
      throw new TypeError(`The condition "${name}" is not about the milestone itself.`);
  }
}

function soon(scope: NodeScope): string {
  return scope.builder.shared("soon", (run) => addUnits(scope.clock.nowOf(run), DUE_SOON_DAYS, "day"));
}
