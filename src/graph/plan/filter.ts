/**
 * Filters as Cypher predicates. Filters are total: a missing value equals nothing and no comparison with it holds, so a negation
 * includes it. Cypher's own three-valued logic is closed off wherever something is negated.
 */
import { AppError } from "../../errors.ts";
import type { PathField } from "../declaration.ts";
import type { DerivedFields } from "../derived/derived-fields.ts";
import { fieldOf, type Relation } from "../fields.ts";
import { idBind } from "../ids.ts";
import type { Label } from "../model.ts";
import type { Arg } from "../selection.ts";
import { hopsMatch, relationMatch } from "./hop-pattern.ts";
import { valuePredicate } from "./operator.ts";
import { allOf, anyOf, negation } from "./predicate.ts";
import { type NodeScope, where } from "./scope.ts";
import { statePredicate } from "./state.ts";

/** The predicate of a filter on a node; `true` where it asks for nothing. */
export function targetPredicate(scope: NodeScope, filter: Arg): string {
  return allOf(filter.namesWithValue().map((name) => memberPredicate(scope, name, filter.member(name))));
}

/** The predicate of a filter on a relationship and its far node: the relationship's properties on top, the node under its name. */
export function relationPredicate(node: NodeScope, relation: Relation, edge: string, filter: Arg): string {
  const nodeName = relation.field.filterField;
  if (nodeName === undefined) return targetPredicate(node, filter);
  return allOf(
    filter.namesWithValue().map((name) => {
      const member = filter.member(name);
      if (name === nodeName) return targetPredicate(node, member);
      const logical = logicalPredicate(name, member, (each) => relationPredicate(node, relation, edge, each));
      if (logical !== null) return logical;
      const type = relation.properties[name];
      if (type === undefined) throw new TypeError(`${relation.hop.type} has no property "${name}".`);
      return valuePredicate(node, edge, name, type, member);
    }),
  );
}

function memberPredicate(scope: NodeScope, name: string, member: Arg): string {
  const logical = logicalPredicate(name, member, (each) => targetPredicate(scope, each));
  if (logical !== null) return logical;
  const meaning = fieldOf(scope.labels, name);
  switch (meaning.kind) {
    case "id":
      return idPredicate(scope, member);
    case "property":
      return valuePredicate(scope, scope.variable, name, meaning.type, member);
    case "state": {
      const otherwise = valuePredicate(scope, null, name, meaning.type, member, meaning.otherwise);
      return statePredicate(scope, (holder) => valuePredicate(scope, holder, name, meaning.type, member), otherwise);
    }
    case "relation":
      return quantified(member, (farEnd) => relationPattern(scope, meaning, farEnd));
    case "path":
      return quantified(member, (farEnd) => pathPattern(scope, meaning.path, farEnd));
    case "derived":
      return derivedPredicate(scope, name, meaning.derived, member);
  }
}

/** `and`, `or` and `not`; null for any other name. */
function logicalPredicate(name: string, member: Arg, predicate: (filter: Arg) => string): string | null {
  if (name === "and") return allOf(member.items().map(predicate));
  if (name === "or") return anyOf(member.items().map(predicate));
  if (name === "not") return negation(predicate(member));
  return null;
}

function idPredicate(scope: NodeScope, operators: Arg): string {
  return allOf(
    operators.namesGiven().map((name) => {
      const operand = operators.member(name);
      if (operand.value === null) return "false";
      if (name === "in") {
        const binds = scope.builder.parameter((run) => idBind(scope.labels, operand.in(run.variables), "list"));
        return `${scope.variable}.id IN ${binds}`;
      }
      return `${scope.variable}.id = ${scope.builder.parameter((run) => idBind(scope.labels, operand.in(run.variables), "one"))}`;
    }),
  );
}

function derivedPredicate(scope: NodeScope, name: string, { filter }: DerivedFields, operators: Arg): string {
  if (filter === undefined) throw new AppError("INPUT_INVALID", `\`${name}\` is computed and cannot be filtered.`);
  return filter.predicate(scope, operators);
}

/** What must hold, or must not hold, of the far end. */
interface FarEnd {
  readonly filter: Arg;
  readonly negated: boolean;
}

/** `some`, `none` and `every` over a pattern that exists: every is "none that does not". */
function quantified(quantifiers: Arg, exists: (farEnd: FarEnd) => string): string {
  return allOf(
    quantifiers.namesWithValue().map((quantifier) => {
      const filter = quantifiers.member(quantifier);
      if (quantifier === "some") return exists({ filter, negated: false });
      return `NOT ${exists({ filter, negated: quantifier === "every" })}`;
    }),
  );
}

function relationPattern(scope: NodeScope, relation: Relation, farEnd: FarEnd): string {
  const edge = scope.builder.variable("r");
  const node = { ...scope, variable: scope.builder.variable("m"), labels: relation.targets };
  const inner = relationPredicate(node, relation, edge, farEnd.filter);
  const predicates = [
    scope.clock.known(edge),
    scope.clock.existing(node.variable),
    farEnd.negated ? negation(inner) : inner,
  ];
  return `EXISTS { MATCH ${relationMatch(scope.variable, relation, edge, node.variable)} ${where(predicates).join("")} }`;
}

function pathPattern(scope: NodeScope, path: PathField, farEnd: FarEnd): string {
  const alternatives = path.argument.default.map((word) => {
    const node = { ...scope, variable: scope.builder.variable("m"), labels: [path.target as Label] };
    const hops = hopsMatch(scope, path.paths[word] ?? [], node.variable);
    const inner = targetPredicate(node, farEnd.filter);
    const predicates = [hops.known, scope.clock.existing(node.variable), farEnd.negated ? negation(inner) : inner];
    return `EXISTS { MATCH ${hops.pattern} ${where(predicates).join("")} }`;
  });
  return anyOf(alternatives);
}
