/** What drift is told from, read for a list of claims: their own properties, figures, parties, targets and events. */
import type { ComparedClaim, NamedParty } from "../../domain/drift/compared-claim.ts";
import type { PartialDate } from "../../domain/partial-date.ts";
import type { Quantity } from "../../domain/record.ts";
import type { RelationshipType } from "../model.ts";
import { call, type Scope, where } from "../plan/scope.ts";
import type { Json } from "../selection.ts";
import { dateOf, dateParts } from "./date-parts.ts";

/** Subqueries, and the variable in which they leave one row a claim: what {@link comparedClaimsOf} reads. */
export interface ComparedClaims {
  readonly lines: readonly string[];
  readonly rows: string;
}

/** Plans the reading of the claims in the list `claims`. Relies on: the relationships of each claim. */
export function comparedClaims(scope: Scope, claims: string): ComparedClaims {
  const rows = scope.builder.variable("compared");
  const parts = [
    related(scope, "madeBy", "MADE_BY", "[y.id, y.name, y.aliases]"),
    related(scope, "about", "ABOUT", "[y.id, y.name, y.aliases]"),
    related(
      scope,
      "figures",
      "HAS_QUANTITY",
      `[y.comparator, y.value, y.unit, y.population, ${dateParts("y", "asOf")}]`,
    ),
    related(scope, "targets", "ANNOUNCES", dateParts("y", "due")),
    related(scope, "events", "REPORTS", dateParts("y", "happenedOn")),
  ];
  const own = ["x.id", "x.kind", "x.statement", dateParts("x", "madeOn")];
  const lines = call(scope, claims, [
    `UNWIND ${claims} AS x`,
    ...parts.flat(),
    `RETURN collect([${[...own, "madeBy", "about", "figures", "targets", "events"].join(", ")}]) AS ${rows}`,
  ]);
  return { lines, rows };
}

function related(scope: Scope, name: string, type: RelationshipType, parts: string): string[] {
  return call(scope, "x", [
    `MATCH (x)-[r:${type}]->(y)`,
    ...where([scope.clock.known("r"), scope.clock.existing("y")]),
    "WITH y ORDER BY y.id",
    `RETURN collect(${parts}) AS ${name}`,
  ]);
}

/** The claims of these rows by their ids. */
export function comparedClaimsOf(rows: Json): ReadonlyMap<string, ComparedClaim> {
  return new Map((rows as readonly (readonly Json[])[]).map((row) => [String(row[0]), comparedClaimOf(row)]));
}

function comparedClaimOf([, kind, statement, madeOn, ...lists]: readonly Json[]): ComparedClaim {
  const [madeBy = [], about = [], figures = [], targets = [], events = []] = lists as (readonly Json[])[];
  return {
    kind: kind as ComparedClaim["kind"],
    statement: String(statement),
    madeOn: dateOf(madeOn),
    quantities: figures.map(quantityOf),
    madeBy: madeBy.map(partyOf),
    about: about.map(partyOf),
    targets: datesOf(targets),
    events: datesOf(events),
  };
}

/** A party of a row `[id, name, aliases]`. */
export function partyOf(parts: Json): NamedParty {
  const [id, name, aliases] = parts as readonly Json[];
  return { id: String(id), names: [String(name), ...((aliases ?? []) as readonly string[])] };
}

function quantityOf(parts: Json): Quantity {
  const [comparator, value, unit, population = null, asOf] = parts as readonly Json[];
  const date = dateOf(asOf);
  return {
    comparator: comparator as Quantity["comparator"],
    value: Number(value),
    unit: String(unit),
    ...(population === null ? {} : { population: String(population) }),
    ...(date === null ? {} : { asOf: date }),
  };
}

function datesOf(list: readonly Json[]): PartialDate[] {
  return list.map(dateOf).filter((date) => date !== null);
}
