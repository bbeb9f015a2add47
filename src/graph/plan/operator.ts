/** One field's operators as a Cypher predicate. */
import { DATE_RELATIONS, type DateRelation } from "../../domain/date-comparison.ts";
import { AppError } from "../../errors.ts";
import { COMPOSITES, type PropertyType } from "../declaration.ts";
import type { Arg } from "../selection.ts";
import { partName, storedName } from "../stored-name.ts";
import { allOf, anyOf, negation } from "./predicate.ts";
import type { Scope } from "./scope.ts";
import { toStoreValue } from "./statement-builder.ts";

const COMPARISONS: Readonly<Record<string, string>> = {
  eq: "=",
  lt: "<",
  lte: "<=",
  gt: ">",
  gte: ">=",
  before: "<",
  after: ">",
  onOrBefore: "<=",
  onOrAfter: ">=",
};
const TEXT_SEARCHES: Readonly<Record<string, string>> = {
  contains: "CONTAINS",
  startsWith: "STARTS WITH",
  endsWith: "ENDS WITH",
};
const DATE_OPERATORS: Readonly<Record<string, DateRelation>> = {
  before: "before",
  after: "after",
  onOrBefore: "notAfter",
  onOrAfter: "notBefore",
  within: "within",
};

/**
 * The predicate of `{operator: operand …}` on a property of `holder`. A null holder stands for "nothing is stored": the
 * operators are applied to `constant` instead (null: no value).
 */
export function valuePredicate(
  scope: Scope,
  holder: string | null,
  name: string,
  type: PropertyType,
  operators: Arg,
  constant: string | null = null,
): string {
  if (type.kind === "composite") return compositePredicate(scope, holder, name, type.composite, operators);
  const isList = type.kind === "wordList" || (type.kind === "scalar" && type.scalar === "texts");
  const value =
    holder === null ? (constant === null ? "null" : `'${constant}'`) : `${holder}.${storedName(name, type)}`;
  return allOf(
    operators.namesGiven().map((operator) => {
      const operand = operators.member(operator);
      if (operator === "isNull") return isNull(value, operand);
      if (value === "null") return operator === "ne" || operator === "notIn" ? "true" : "false";
      return isList ? listPredicate(scope, value, operator, operand) : scalarPredicate(scope, value, operator, operand);
    }),
  );
}

function isNull(value: string, operand: Arg): string {
  if (operand.value === null) return "true";
  if (value === "null") return operand.value === true ? "true" : "false";
  return operand.value === true ? `${value} IS NULL` : `${value} IS NOT NULL`;
}

function scalarPredicate(scope: Scope, value: string, operator: string, operand: Arg): string {
  if (operator === "ne") return negation(scalarPredicate(scope, value, "eq", operand));
  if (operator === "notIn") return negation(scalarPredicate(scope, value, "in", operand));
  if (operand.value === null) return "false";
  const parameter = scope.builder.parameter((run) => toStoreValue(operand.in(run.variables)));
  if (operator === "in") return `${value} IN ${parameter}`;
  const search = TEXT_SEARCHES[operator];
  if (search !== undefined) return `toLower(${value}) ${search} toLower(${parameter})`;
  const comparison = COMPARISONS[operator];
  if (comparison === undefined) throw unknownOperator(operator);
  return `${value} ${comparison} ${parameter}`;
}

function listPredicate(scope: Scope, value: string, operator: string, operand: Arg): string {
  if (operand.value === null) return "false";
  const parameter = scope.builder.parameter((run) => toStoreValue(operand.in(run.variables)));
  if (operator === "has") return `${parameter} IN ${value}`;
  if (operator === "hasAny") return `any(item IN ${parameter} WHERE item IN ${value})`;
  if (operator === "hasAll") return `(${value} IS NOT NULL AND all(item IN ${parameter} WHERE item IN ${value}))`;
  throw unknownOperator(operator);
}

function compositePredicate(
  scope: Scope,
  holder: string | null,
  name: string,
  composite: keyof typeof COMPOSITES,
  operators: Arg,
): string {
  const part = (each: string): string => (holder === null ? "null" : `${holder}.${partName(name, each)}`);
  if (composite === "PartialDate") return datePredicate(scope, part, operators);
  return allOf(
    operators.namesGiven().map((operator) => {
      const operand = operators.member(operator);
      if (operator === "isNull") return isNull(part("text"), operand);
      const scalar = COMPOSITES[composite][operator as "text"];
      return valuePredicate(scope, holder, partName(name, operator), { kind: "scalar", scalar }, operand);
    }),
  );
}

/** A partial date against days, by the table of `domain/date-comparison.ts`. */
export function datePredicate(scope: Scope, part: (name: string) => string, operators: Arg): string {
  const certainty = operators.member("certainty").value === "CERTAINLY" ? "CERTAINLY" : "POSSIBLY";
  return allOf(
    operators.namesGiven().map((operator) => {
      const operand = operators.member(operator);
      if (operator === "certainty") return "true";
      if (operator === "isNull") return isNull(part("text"), operand);
      const relation = DATE_OPERATORS[operator];
      if (relation === undefined) throw unknownOperator(operator);
      if (operand.value === null || part("text") === "null") return "false";
      const ends =
        operator === "within"
          ? { first: operand.member("from"), last: operand.member("to") }
          : { first: operand, last: operand };
      const tests = DATE_RELATIONS[relation][certainty].map(({ bound, operator: sign, end, open }) => {
        const test = `${part(bound)} ${sign} ${scope.builder.parameter((run) => toStoreValue(ends[end].in(run.variables)))}`;
        return open ? anyOf([`${part(bound)} IS NULL`, test]) : test;
      });
      return allOf([...tests, `${part("text")} IS NOT NULL`]);
    }),
  );
}

function unknownOperator(operator: string): AppError {
  return new AppError("INPUT_INVALID", `There is no operator "${operator}".`);
}
