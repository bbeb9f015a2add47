import type { ComparedClaim, NamedParty } from "../../src/domain/drift/compared-claim.ts";
import { proposeDrift } from "../../src/domain/drift/propose-drift.ts";
import type { ClaimRecord, Dataset, Quantity } from "../../src/domain/record.ts";

/** A claim with nothing but a statement, unless more is given. */
export function claimThat(statement: string, more: Partial<ComparedClaim> = {}): ComparedClaim {
  const nothing = { madeOn: null, quantities: [], madeBy: [], about: [], targets: [], events: [] };
  return { kind: "STATE", statement, ...nothing, ...more };
}

/** An exact figure, unless another comparator is given. */
export function figure(value: number, unit: string, more: Partial<Quantity> = {}): Quantity {
  return { comparator: "EQUAL", value, unit, ...more };
}

/** A party by its id and names. */
export function party(id: string, ...names: readonly string[]): NamedParty {
  return { id, names };
}

/** The kinds of drift that are proposed, in the order of the vocabulary. */
export function driftOf(original: ComparedClaim, restated: ComparedClaim): string[] {
  return proposeDrift(original, restated).map(({ drift }) => drift);
}

/** Gives the claims of a data set as drift is told from them. */
export function comparedClaimsIn(dataset: Dataset): (id: string) => ComparedClaim {
  const { claim, milestone, company, organization, person, project } = dataset;
  const parties = new Map(
    [...company, ...organization, ...person, ...project].map((each) => [
      each.id,
      party(each.id, each.name, ...(each.aliases ?? [])),
    ]),
  );
  const claims = new Map(claim.map((each) => [each.id, each]));
  const milestones = new Map(milestone.map((each) => [each.id, each]));
  const compared = (record: ClaimRecord): ComparedClaim => ({
    kind: record.kind,
    statement: record.statement,
    madeOn: record.madeOn ?? null,
    quantities: record.quantities ?? [],
    madeBy: (record.madeBy ?? []).map((id) => existing(parties, id)),
    about: (record.about ?? []).map((id) => existing(parties, id)),
    targets: (record.announces ?? []).flatMap((id) => existing(milestones, id).due ?? []),
    events: (record.reports ?? []).flatMap((id) => existing(milestones, id).happenedOn ?? []),
  });
  return (id) => compared(existing(claims, id));
}

function existing<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`There is no record ${id}.`);
  return record;
}
