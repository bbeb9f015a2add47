/** What the API tells of a thing, as the thing and all lines that begin or end at it, other than those that only its claims tell. */

import type { Line, Thing } from "../graph.ts";
import type { RelationName } from "../relations.ts";
import type { GraphClaimRecordsQuery } from "./claim-records.generated.ts";
import type { GraphPartyRecordsQuery } from "./party-records.generated.ts";
import type { GraphSourceRecordsQuery } from "./source-records.generated.ts";

/** A thing and its lines. */
export interface GraphRecord {
  readonly thing: Thing;
  readonly lines: readonly Line[];
}

type Told<Query extends { readonly nodes: readonly unknown[] }> = Extract<
  Query["nodes"][number],
  { readonly id: string }
>;

interface HasId {
  readonly id: string;
}

/** A claim. */
export function claimRecord(claim: Told<GraphClaimRecordsQuery>): GraphRecord {
  const { id, statement, status } = claim;
  const { to, from } = linesAt(id);
  return {
    thing: { id, sort: "CLAIM", type: "Claim", text: statement, status: status ?? "UNASSESSED", url: null },
    lines: [
      ...claim.citations.edges.map(({ stance, node }): Line => ({ from: node.id, to: id, relation: stance })),
      ...to(
        "STATED_IN",
        claim.statedIn.map(({ source }) => source),
      ),
      ...to(
        "RESTATES",
        claim.restates.map((it) => it.claim),
      ),
      ...from(
        "RESTATES",
        claim.restatedBy.map((it) => it.claim),
      ),
      ...to("CONTRADICTS", claim.contradicts),
      ...from("CONTRADICTS", claim.contradictedBy),
      ...to("CLARIFIES", claim.clarifies),
      ...from("CLARIFIES", claim.clarifiedBy),
      ...to("SUPERSEDES", claim.supersedes),
      ...from("SUPERSEDES", claim.supersededBy),
      ...to("MADE_BY", claim.madeBy),
      ...to("ABOUT", claim.about),
    ],
  };
}

/** A source; which claims cite and state it, they tell themselves. */
export function sourceRecord(source: Told<GraphSourceRecordsQuery>): GraphRecord {
  const { id, title, url } = source;
  const { to, from } = linesAt(id);
  return {
    thing: { id, sort: "SOURCE", type: "Source", text: title, status: null, url },
    lines: [
      ...to("QUOTES", source.quotes),
      ...from("QUOTES", source.quotedBy),
      ...to("DERIVED_FROM", source.derivedFrom),
      ...from("DERIVED_FROM", source.derivatives),
      ...to("REPUBLISHES", source.republishes),
      ...from("REPUBLISHES", source.republishedBy),
      ...to("PUBLISHED_BY", source.publishers),
      ...to("WRITTEN_BY", source.authors),
    ],
  };
}

/** A company, an organization, a person or a project; the lines are told by claims and sources. */
export function partyRecord({ __typename: type, id, name }: Told<GraphPartyRecordsQuery>): GraphRecord {
  return { thing: { id, sort: "PARTY", type, text: name, status: null, url: null }, lines: [] };
}

function linesAt(id: string) {
  return {
    to: (relation: RelationName, others: readonly HasId[]) =>
      others.map((other): Line => ({ from: id, to: other.id, relation })),
    from: (relation: RelationName, others: readonly HasId[]) =>
      others.map((other): Line => ({ from: other.id, to: id, relation })),
  };
}
