/**
 * The two clocks in Cypher. Every predicate on `knownFrom`/`knownTo` and `validFrom`/`validTo` that a reader uses is made here.
 * Intervals are half-open; a relationship's interval lies within those of its ends, so a hop asks the relationship only.
 */
import { AppError } from "../../errors.ts";
import type { Arg } from "../selection.ts";
import type { Run, StatementBuilder } from "./statement-builder.ts";

/** The point in time at which one root field reads. */
export interface Clock {
  /** Nothing asked for the past: today's state, as stored on the nodes. */
  readonly isLive: boolean;
  /** Lines that find the known revision, to stand before everything that uses it. */
  readonly prelude: readonly string[];
  /** Variables that every subquery has to take in, and that a statement returns: `known`, the revision that an instant named. */
  readonly imports: readonly string[];
  /** Whether a node or relationship was known. */
  known(variable: string): string;
  /** Known at any time up to then, superseded or not. */
  everKnown(variable: string): string;
  /** Whether a revision had been made, by its number. */
  madeBy(number: string): string;
  /** Whether a node may have existed in the world; null where the question does not arise. */
  existing(variable: string): string | null;
  /** The day in the world, as Cypher; null where nothing asks for another than today. */
  readonly valid: string | null;
  /** Whether a `HAS_STATUS` relationship holds. */
  inForce(edge: string): string;
  /** The day that deadlines are computed for. */
  readonly now: string;
  /** The same in TypeScript. */
  readonly nowOf: (run: Run) => string;
}

/** Makes the clock of a root field from its arguments `at` and `now`. Throws `INPUT_POINT_IN_TIME_INVALID`. */
export function clockOf(builder: StatementBuilder, at: Arg | undefined, now: Arg | undefined): Clock {
  const given = (name: string) => (at?.namesWithValue().includes(name) ? at.member(name) : undefined);
  const known = given("known");
  const revision = given("revision");
  const valid = given("valid");
  if (known !== undefined && revision !== undefined) {
    throw new AppError(
      "INPUT_POINT_IN_TIME_INVALID",
      "Give either `known` or `revision`, not both: each names a revision.",
    );
  }
  const revisionText = revisionOf(builder, known, revision);
  const validText = valid && builder.shared("valid", (run) => String(valid.in(run.variables)));
  const nowOf = (run: Run): string => String(now?.in(run.variables) ?? valid?.in(run.variables) ?? run.today);
  return {
    isLive: revisionText === undefined && validText === undefined,
    imports: known === undefined ? [] : ["known"],
    prelude:
      known === undefined
        ? []
        : [
            "CALL () {",
            "  MATCH (revision:Revision) WHERE revision.at <= $knownAt",
            "  WITH revision ORDER BY revision.at DESC LIMIT 1",
            "  RETURN coalesce(max(revision.number), 0) AS known",
            "}",
          ],
    known: (variable) => knownAt(variable, revisionText),
    everKnown: (variable) => (revisionText === undefined ? "true" : `${variable}.knownFrom <= ${revisionText}`),
    madeBy: (number) => (revisionText === undefined ? "true" : `${number} <= ${revisionText}`),
    existing: (variable) =>
      validText === undefined ? null : `(${variable}.existsFrom IS NULL OR ${variable}.existsFrom <= ${validText})`,
    valid: validText ?? null,
    inForce: (edge) =>
      validText === undefined
        ? `${knownAt(edge, revisionText)} AND ${edge}.validTo IS NULL`
        : `${knownAt(edge, revisionText)} AND ${edge}.validFrom <= ${validText} AND (${edge}.validTo IS NULL OR ${edge}.validTo > ${validText})`,
    get now() {
      return builder.shared("now", nowOf);
    },
    nowOf,
  };
}

function knownAt(variable: string, revision: string | undefined): string {
  if (revision === undefined) return `${variable}.knownTo IS NULL`;
  // No OR: Neo4j would answer its branches by the index on `knownTo`, and read a whole label for a page of twenty.
  return `${variable}.knownFrom <= ${revision} AND coalesce(${variable}.knownTo > ${revision}, true)`;
}

function revisionOf(builder: StatementBuilder, known: Arg | undefined, revision: Arg | undefined): string | undefined {
  if (known !== undefined) {
    builder.shared("knownAt", (run) => {
      const instant = new Date(String(known.in(run.variables))).toISOString();
      if (instant > run.instant) {
        throw new AppError(
          "INPUT_POINT_IN_TIME_INVALID",
          `\`known\` lies in the future: ${instant} is after ${run.instant}.`,
        );
      }
      return instant;
    });
    return "known";
  }
  if (revision === undefined) return undefined;
  return builder.shared("revision", (run) => {
    const number = Number(revision.in(run.variables));
    if (!Number.isSafeInteger(number) || number < 0) {
      throw new AppError(
        "INPUT_POINT_IN_TIME_INVALID",
        `There is no revision ${number}: revisions are counted from 1, and 0 is the time before the first.`,
      );
    }
    return number;
  });
}
