/** Did anybody look lately? When somebody last looked, and how many days before `now` that was. */
import { addUnits, dayOfInstant, daysBetween } from "../../domain/calendar.ts";
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
          if (name === "staleDays") return staleDaysPredicate(scope, member);
          return member.value === true ? negation(someLook(scope)) : someLook(scope);
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

/** Days since the last look are compared as the day of the last look, so that an index or a short pattern can tell. */
function staleDaysPredicate(scope: NodeScope, operators: Arg): string {
  const dayBefore = (days: Arg, more: number): string =>
    scope.builder.parameter((run) => addUnits(scope.clock.nowOf(run), more - Number(days.in(run.variables)), "day"));
  const atMost = (days: Arg): string => lookedOn(scope, ">=", dayBefore(days, 0));
  const lessThan = (days: Arg): string => lookedOn(scope, ">", dayBefore(days, 0));
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
    isNull: (flag) => (flag.value === true ? negation(someLook(scope)) : someLook(scope)),
  };
  return allOf(operators.namesWithValue().map((name) => predicates[name]?.(operators.member(name)) ?? "false"));
}
