/** Reads the graph that an address asks for, and no more than can be shown. */
import { ApiFailure } from "../../api/ask.ts";
import { type Graph, type Line, lineId, MOST_NODES, sortOf } from "../graph.ts";
import { RELATIONS } from "../relations.ts";
import { claimFilterOf, type Scope } from "../scope.ts";
import { circlesOf } from "./circles.ts";
import { GRAPH_CIRCULAR_SOURCES } from "./circular-sources.generated.ts";
import { GRAPH_CLAIM_IDS, type GraphClaimIdsQuery } from "./claim-ids.generated.ts";
import { neighboursOf } from "./neighbours.ts";
import { chunks, type RecordStore, RevisionMoved, there } from "./record-store.ts";

/** Thrown where more things are asked for than can be shown. */
export class TooManyNodes extends ApiFailure {
  /** How many at least. */
  readonly count: number;

  constructor(count: number) {
    super("TOO_MANY_NODES", `${count} things`);
    this.count = count;
  }
}

/** How far the reading has come. */
export interface Progress {
  readonly read: number;
  readonly total: number;
}

/** Of how many claims it is asked whether sources of theirs go round in circles: it is a walk through the graph for each. */
const MOST_WALKS = 100;

/** Reads a graph. Throws {@link TooManyNodes}, and other `ApiFailure`s. */
export async function loadGraph(
  scope: Scope,
  store: RecordStore,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Graph> {
  try {
    return await read(scope, store, signal, onProgress);
  } catch (failure) {
    if (!(failure instanceof RevisionMoved)) throw failure;
    store.clear();
    return await read(scope, store, signal, onProgress);
  }
}

async function read(
  scope: Scope,
  store: RecordStore,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Graph> {
  const opened = [...new Set([scope.focus, ...scope.open])].filter((id) => id !== "");
  const [seeds, ...more] = await Promise.all([
    seedsOf(scope, store, signal),
    ...opened.map(async (id) => await neighboursOf(id, store, signal)),
  ]);
  const begun = new Set([...seeds, ...opened]);
  checkCount(begun);
  await store.read(begun, signal, () => {});
  const members = new Set([...[...begun].filter((id) => store.get(id)), ...more.flat()]);
  for (const id of begun) for (const { from, to } of store.get(id)?.lines ?? []) members.add(from).add(to);
  for (const id of await circularSources([...begun], store, signal)) members.add(id);
  checkCount(members);
  let done = [...members].filter((id) => store.get(id)).length;
  const tell = (added: number) => {
    done += added;
    onProgress({ read: done, total: members.size });
  };
  tell(0);
  await store.read(members, signal, tell);
  return graphOf(members, new Set(opened), store);
}

function checkCount(ids: ReadonlySet<string>): void {
  if (ids.size > MOST_NODES) throw new TooManyNodes(ids.size);
}

async function seedsOf(scope: Scope, store: RecordStore, signal: AbortSignal): Promise<readonly string[]> {
  if (scope.about !== "" && scope.focus === "") {
    const around = await neighboursOf(scope.about, store, signal);
    return [scope.about, ...around.filter((id) => sortOf(id) === "CLAIM")];
  }
  const filter = claimFilterOf(scope);
  if (filter === null) return [];
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { claims }: GraphClaimIdsQuery = await store.ask(GRAPH_CLAIM_IDS, { filter, after }, signal);
    if (claims.totalCount > MOST_NODES) throw new TooManyNodes(claims.totalCount);
    ids.push(...claims.nodes.map(({ id }) => id));
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

/** Sources behind the claims that lead back to themselves: they are shown, however far away. */
async function circularSources(
  begun: readonly string[],
  store: RecordStore,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const claims = begun.filter((id) => sortOf(id) === "CLAIM").slice(0, MOST_WALKS);
  const answers = await Promise.all(
    chunks(claims, MOST_WALKS).map(async (ids) => await store.ask(GRAPH_CIRCULAR_SOURCES, { ids }, signal)),
  );
  return answers.flatMap(({ nodes }) =>
    there(nodes).flatMap(({ evidence }) => evidence.circularSources.map(({ id }) => id)),
  );
}

/** What is there of the members, and every line between two of them. */
function graphOf(members: ReadonlySet<string>, opened: ReadonlySet<string>, store: RecordStore): Graph {
  const records = [...members].flatMap((id) => store.get(id) ?? []);
  const isThere = (id: string) => members.has(id) && store.get(id) !== undefined;
  const lines = new Map<string, Line>();
  for (const line of records.flatMap((record) => record.lines))
    if (isThere(line.from) && isThere(line.to)) lines.set(lineId(line), line);
  const derivations = [...lines.values()].filter(({ relation }) => RELATIONS[relation].isDerivation);
  const circles = circlesOf(derivations);
  const circleOf = new Map(circles.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
  const isWithin = ({ from, to, relation }: Line) =>
    RELATIONS[relation].isDerivation && circleOf.has(from) && circleOf.get(from) === circleOf.get(to);
  const hasAll = ({ lines: all }: { readonly lines: readonly Line[] }) =>
    all.every(({ from, to }) => isThere(from) && isThere(to));
  return {
    nodes: records.map(({ thing, lines: all }) => ({
      ...thing,
      isOpen: opened.has(thing.id) || (thing.sort === "CLAIM" && hasAll({ lines: all })),
      isCircular: circleOf.has(thing.id),
    })),
    edges: [...lines].map(([id, line]) => ({ ...line, id, isCircular: isWithin(line) })),
    circles,
  };
}
