/** Did anybody look lately? When somebody last looked, and how many days before `now` that was. */
import { addUnits, dayOfInstant, daysBetween, isDay } from "../../domain/calendar.ts";
import { allOf, anyOf, negation } from "../plan/predicate.ts";
import type { NodeScope } from "../plan/scope.ts";
import type { Arg, Json } from "../selection.ts";
import type { DerivedFields } from "./derived-fields.ts";
import { lastLook, lookedOn } from "./last-look.ts";

/** `review`, of everything that is assessed. */
export const reviewField: DerivedFields = {
  on: ["Claim", "Milestone", "Adoption", "Source"],
  names: ["review"],
  needs(scope) {
    const { variable, lines } = lastLook(scope);
    return { subqueries: lines, expressions: [variable] };
  },
  compute: ([looked], now) => ({ review: reviewOf(looked as string | null | undefined, now) }),
  filter: {
    type: "ReviewStateFilter",
    predicate: (scope, operators) =>
      allOf(
        operators.namesWithValue().map((name) => {
          const member = operators.member(name);
          return name === "staleDays" ? staleDaysPredicate(scope, member) : isNullPredicate(scope, member);
        }),
      ),
  },
};

function reviewOf(looked: string | null | undefined, now: string): Json {
  if (looked === null || looked === undefined) return null;
  return { lastReviewedAt: looked, staleDays: daysBetween(dayOfInstant(looked), now) };
}

function someLook(scope: NodeScope): string {
  return lookedOn(scope, ">=", "'0000'");
}

function isNullPredicate(scope: NodeScope, flag: Arg): string {
  return flag.value === true ? negation(someLook(scope)) : someLook(scope);
}

/** So many days before another; what lies beyond all days is the first or the last of them. */
function daysBefore(day: string, days: number): string {
  const found = addUnits(day, -days, "day");
  return isDay(found) ? found : days > 0 ? "0000-01-01" : "9999-12-31";
}

/** Days since the last look are compared as the day of the last look, so that an index or a short pattern can tell. */
function staleDaysPredicate(scope: NodeScope, operators: Arg): string {
  const dayBefore = (days: Arg): string =>
    scope.builder.parameter((run) => daysBefore(scope.clock.nowOf(run), Number(days.in(run.variables))));
  const atMost = (days: Arg): string => lookedOn(scope, ">=", dayBefore(days));
  const lessThan = (days: Arg): string => lookedOn(scope, ">", dayBefore(days));
  const equals = (days: Arg): string => allOf([atMost(days), negation(lessThan(days))]);
  const predicates: Readonly<Record<string, (days: Arg) => string>> = {
    eq: equals,
    ne: (days) => negation(equals(days)),
    in: (days) => anyOf(days.items().map(equals)),
    notIn: (days) => negation(anyOf(days.items().map(equals))),
    lt: lessThan,
    lte: atMost,
    gt: (days) => allOf([someLook(scope), negation(atMost(days))]),
    gte: (days) => allOf([someLook(scope), negation(lessThan(days))]),
    isNull: (flag) => isNullPredicate(scope, flag),
  };
  return allOf(
    operators.namesGiven().map((name) => {
      const operand = operators.member(name);
      // A missing operand equals nothing, and a missing flag asks nothing.
      if (operand.value === null || operand.value === undefined) return name === "isNull" ? "true" : "false";
      return predicates[name]?.(operand) ?? "false";
    }),
  );
}
