/** The ids of the neighbours that a thing's record does not name: claims of a source, claims and sources of a party. */
import { MOST_NODES, sortOf } from "../graph.ts";
import { GRAPH_PARTY_NEIGHBOURS, type GraphPartyNeighboursQuery } from "./party-neighbours.generated.ts";
import { type RecordStore, there } from "./record-store.ts";
import { GRAPH_SOURCE_NEIGHBOURS, type GraphSourceNeighboursQuery } from "./source-neighbours.generated.ts";

interface IdPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string }[];
}

/** The ids, as many as can be shown and one more. */
export async function neighboursOf(id: string, store: RecordStore, signal: AbortSignal): Promise<readonly string[]> {
  const sort = sortOf(id);
  if (sort === "SOURCE") return await ofSource(id, store, signal);
  return sort === "PARTY" ? await ofParty(id, store, signal) : [];
}

async function ofSource(id: string, store: RecordStore, signal: AbortSignal): Promise<readonly string[]> {
  const found = new Set<string>();
  let cited: string | null = null;
  let stated: string | null = null;
  for (let isMore = true; isMore && found.size <= MOST_NODES; ) {
    const { node }: GraphSourceNeighboursQuery = await store.ask(
      GRAPH_SOURCE_NEIGHBOURS,
      { id, cited, stated },
      signal,
    );
    const [source] = there([node]);
    if (!source) break;
    add(found, source.citedBy.nodes, source.states.nodes);
    // The end of a list that is through stays its end: what comes behind it is nothing.
    cited = endOf(source.citedBy, cited);
    stated = endOf(source.states, stated);
    isMore = source.citedBy.pageInfo.hasNextPage || source.states.pageInfo.hasNextPage;
  }
  return [...found];
}

async function ofParty(id: string, store: RecordStore, signal: AbortSignal): Promise<readonly string[]> {
  const found = new Set<string>();
  let claims: string | null = null;
  for (let isMore = true; isMore && found.size <= MOST_NODES; ) {
    const { node }: GraphPartyNeighboursQuery = await store.ask(GRAPH_PARTY_NEIGHBOURS, { id, claims }, signal);
    const [party] = there([node]);
    if (!party) break;
    add(found, party.claims.nodes);
    if ("sources" in party) add(found, party.sources.nodes, party.authored.nodes);
    claims = endOf(party.claims, claims);
    isMore = party.claims.pageInfo.hasNextPage;
  }
  return [...found];
}

function add(found: Set<string>, ...pages: readonly (readonly { readonly id: string }[])[]): void {
  for (const { id } of pages.flat()) found.add(id);
}

function endOf({ pageInfo: { endCursor } }: IdPage, before: string | null): string | null {
  return endCursor ?? before;
}
