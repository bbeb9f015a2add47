/** The streams of a timeline in Cypher: each reads the index of its key between two bounds, and no more rows than a page has. */

import { dateParts } from "../derived/date-parts.ts";
import { fieldOf } from "../fields.ts";
import { labelOfId, wholeId } from "../ids.ts";
import { type Label, model } from "../model.ts";
import { PARTIES } from "../model-relationships.ts";
import { Arg } from "../selection.ts";
import { partName } from "../stored-name.ts";
import {
  CHANGED_ON,
  JUDGED_LABELS,
  keyOf,
  STATE_PROPERTIES,
  type TimelineStream,
  wideEndOf,
} from "../timeline-stream.ts";
import { targetPredicate } from "./filter.ts";
import { datePredicate } from "./operator.ts";
import { allOf, anyOf, negation } from "./predicate.ts";
import { type NodeScope, type Scope, where } from "./scope.ts";
import type { TimelineBounds } from "./timeline-bound.ts";

/** Relationships by which a thing has to do with a subject. */
const SUBJECT_FIELDS: Readonly<Record<(typeof JUDGED_LABELS)[number], readonly string[]>> = {
  Claim: ["about"],
  Milestone: ["concerns"],
  Adoption: ["adopter", "adopts", "projects"],
  Source: ["publishers"],
};

/** A part of a stream: lines that bind `n` (and `a`, the assessment that tells a delivery), its key, and the parts of its date. */
export interface Branch {
  readonly lines: readonly string[];
  readonly variables: readonly string[];
  readonly key: string;
  readonly date: string;
  /** Lines that give `counted`, where there is a cheaper way than counting what `lines` bind. */
  readonly count: readonly string[] | null;
}

/** Holds a subject to be a party. Throws `INPUT_ID_INVALID`. */
export function checkSubject(scope: Scope, filter: Arg | undefined): void {
  const subject = filter?.member("subject");
  if (subject?.value === undefined || subject.value === null) return;
  scope.builder.check((run) => wholeId(PARTIES, String(subject.in(run.variables))));
}

/**
 * The branches of a stream: dates that begin in the range by the index of their key; where a date that is wider than a day may reach into
 * the range from outside, those by the small index of wide dates.
 */
export function branchesOf(
  scope: Scope,
  stream: TimelineStream,
  bounds: TimelineBounds,
  filter: Arg | undefined,
  isCount: boolean,
): Branch[] {
  const { days, isCertain } = bounds;
  const mayReachIn = !isCertain && stream.kind !== "recorded" && (days.from !== null || days.to !== null);
  const branches = [branchOf(scope, stream, bounds, filter, { isCount, isWide: false })];
  if (mayReachIn) branches.push(branchOf(scope, stream, bounds, filter, { isCount, isWide: true }));
  return branches;
}

interface BranchOptions {
  readonly isCount: boolean;
  readonly isWide: boolean;
}

function branchOf(
  scope: Scope,
  stream: TimelineStream,
  bounds: TimelineBounds,
  filter: Arg | undefined,
  { isCount, isWide }: BranchOptions,
): Branch {
  const { clock } = scope;
  const { kind, date, label, axis } = stream;
  const node: NodeScope = { ...scope, variable: "n", labels: [label] };
  const holder = kind === "delivery" ? "a" : "n";
  const key = `${holder}.${keyOf(kind === "change" && clock.isLive ? CHANGED_ON : date)}`;
  const { low, high } = bounds.of(axis, { isCount, isWhole: isWide });
  // Of wide dates the index of their ends has to be read: an expression keeps an engine from taking that of the keys.
  const sought = isWide ? `${key} + ''` : key;
  const between = `${sought} > ${low} AND ${sought} < ${high}`;
  const dates = datePredicates(scope, stream, holder, key, bounds, isWide);
  const ofDate = [...(isWide ? [wideStart(bounds, `${holder}.${wideEndOf(date)}`)] : []), between, ...dates];
  const ofThing = filterPredicate(node, stream, filter);
  const lines =
    kind === "own" || kind === "recorded" || (clock.isLive && kind === "change")
      ? [
          `MATCH (n:${label})`,
          ...where([...ofDate, clock.known("n"), kind === "change" ? null : clock.existing("n"), ofThing]),
        ]
      : kind === "delivery"
        ? [
            "MATCH (a:Assessment)",
            ...where(ofDate),
            "MATCH (a)<-[e:HAS_STATUS]-(n:Milestone)",
            ...where([clock.inForce("e"), clock.existing("n"), ofThing]),
          ]
        : ["MATCH (n:Assessment)", ...where([...ofDate, changeAt(scope), ofThing])];
  return {
    lines,
    variables: kind === "delivery" ? ["n", "a"] : ["n"],
    key,
    date: kind === "recorded" ? "null" : dateParts(holder, date),
    count:
      clock.isLive && holder === "n" && dates.length === 0 && ofThing === "true" ? wholeCount(label, between) : null,
  };
}

/** How many live nodes have a key in the bounds: all, which their index counts without reading them, less the closed ones, which have an index too. */
function wholeCount(label: Label, between: string): string[] {
  return [
    `CALL () { MATCH (n:${label}) WHERE ${between} RETURN count(n) AS every }`,
    `CALL () { MATCH (n:${label}) WHERE n.knownTo IS NOT NULL AND ${between} RETURN count(n) AS closed }`,
    "RETURN every - closed AS counted",
  ];
}

/** Whether a judgement holds and the interval before it says another state: else it is no change. */
function changeAt({ clock }: Scope): string {
  const same = STATE_PROPERTIES.map((name) => `coalesce(b.${name}, '') = coalesce(n.${name}, '')`);
  const before = where([clock.known("p"), "p.validTo = e.validFrom", ...same]).join("");
  const holds = [
    clock.known("e"),
    clock.existing("t"),
    `NOT EXISTS { MATCH (t)-[p:HAS_STATUS]->(b:Assessment) ${before} }`,
  ];
  return `EXISTS { MATCH (n)<-[e:HAS_STATUS]-(t) ${where(holds).join("")} }`;
}

/** Wide dates that end in the range or behind it, by their index. */
function wideStart({ days }: TimelineBounds, wideEnd: string): string {
  return `${wideEnd} >= ${days.from ?? "''"}`;
}

function datePredicates(
  scope: Scope,
  { kind, date, axis }: TimelineStream,
  holder: string,
  key: string,
  bounds: TimelineBounds,
  isWide: boolean,
): string[] {
  if (kind === "recorded") return [];
  const part = (name: string): string => `${holder}.${partName(date, name)}`;
  const { valid } = scope.clock;
  const begun =
    valid === null || axis !== "HAPPENED" ? [] : [`(${part("earliest")} IS NULL OR ${part("earliest")} <= ${valid})`];
  // A date that begins in the range may lie in it: the bounds of its key say all.
  if (!isWide && !bounds.isCertain) return begun;
  return [...(isWide ? [outside(bounds, key)] : []), datePredicate(scope, part, rangeArg(bounds)), ...begun];
}

function outside({ days }: TimelineBounds, key: string): string {
  const before = days.from === null ? "false" : `left(${key}, 10) < ${days.from}`;
  const behind = days.to === null ? "false" : `left(${key}, 10) > ${days.to}`;
  return anyOf([before, behind]);
}

/** The range as the operators of a filter by a partial date. */
function rangeArg({ from, to, isCertain }: TimelineBounds): Arg {
  const certainty = Arg.constant(isCertain ? "CERTAINLY" : "POSSIBLY");
  if (from !== null && to !== null) return Arg.object({ within: Arg.object({ from, to }), certainty });
  if (from !== null) return Arg.object({ onOrAfter: from, certainty });
  return Arg.object(to === null ? { certainty } : { onOrBefore: to, certainty });
}

/** The filter of a thing; for a judgement, that of what it judges. */
function filterPredicate(node: NodeScope, { label }: TimelineStream, filter: Arg | undefined): string {
  if (filter === undefined) return "true";
  if (label !== "Assessment") return thingPredicate(node, label, filter);
  return allOf(
    JUDGED_LABELS.map((judged) => {
      const [thing, edge] = [node.builder.variable("t"), node.builder.variable("e")];
      const predicate = thingPredicate({ ...node, variable: thing, labels: [judged] }, judged, filter);
      if (predicate === "true") return "true";
      const failing = [node.clock.everKnown(edge), negation(predicate)];
      return `NOT EXISTS { MATCH (n)<-[${edge}:HAS_STATUS]-(${thing}:${judged}) ${where(failing).join("")} }`;
    }),
  );
}

function thingPredicate(node: NodeScope, label: (typeof JUDGED_LABELS)[number], filter: Arg): string {
  const own = filter.member(model.nodes[label].prefix);
  const isGiven = own.value !== undefined && own.value !== null;
  return allOf([
    isGiven ? targetPredicate(node, own) : "true",
    subjectPredicate(node, label, filter.member("subject")),
  ]);
}

function subjectPredicate(node: NodeScope, label: (typeof JUDGED_LABELS)[number], subject: Arg): string {
  if (subject.value === undefined || subject.value === null) return "true";
  const kind = labelOfId(String(subject.value));
  return anyOf(
    SUBJECT_FIELDS[label].map((name) => {
      const meaning = fieldOf([label], name);
      if (meaning.kind !== "relation" || !meaning.targets.includes(kind as Label)) return "false";
      const target = Arg.object({ id: Arg.object({ eq: subject }) });
      return targetPredicate(node, Arg.object({ [name]: Arg.object({ some: target }) }));
    }),
  );
}
