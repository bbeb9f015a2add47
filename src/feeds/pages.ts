/**
 * Reads documents at one revision, whatever is written meanwhile. Today's state is the cheapest to read, so a document is asked for
 * today as long as that is the revision wanted, and for the revision by its number from then on.
 */
import type { Json, Variables } from "../graph/selection.ts";
import { askedPoint } from "./asked-point.ts";
import type { Answer, Queries, Question } from "./queries.ts";

/** What stays the same over all questions of one feed. */
export interface Pinned extends Omit<Question, "document"> {
  readonly queries: Queries;
  /** The revision of everything that the reader has pinned to none. */
  readonly revision: number;
  readonly pageSize: number;
}

interface Connection {
  readonly nodes?: readonly Json[];
  readonly edges?: readonly { readonly node: Json }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: Json };
}

/** The data of a document at the revision. */
export async function dataOf(pinned: Pinned, document: string, variables: Variables = {}): Promise<Answer["data"]> {
  const { queries, revision, instant, signal } = pinned;
  const taken = queries.variablesOf(document);
  const all: Variables = { ...pinned.variables, ...variables };
  const given = Object.fromEntries(Object.entries(all).filter(([name]) => name in taken));
  const ask = async (values: Variables): Promise<Answer> =>
    await queries.execute({ document, variables: values, instant, ...(signal && { signal }) });
  const answer = await ask(given);
  if (answer.revision === revision || namesRevision(given)) return answer.data;
  return (await ask({ ...given, at: { ...(given.at as object), revision } })).data;
}

/** The nodes of the one connection that a document asks for, page by page; the next is read while the last is written. */
export async function* pagesOf(
  pinned: Pinned,
  document: string,
  variables: Variables = {},
): AsyncGenerator<readonly Json[]> {
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  pinned.signal?.addEventListener("abort", stop);
  const read = (after: Json): Promise<Connection> =>
    connectionOf({ ...pinned, signal: stopped.signal }, document, {
      ...variables,
      first: pinned.pageSize,
      after,
    });
  try {
    for (let next: Promise<Connection> | null = read(null); next !== null; ) {
      const { nodes, edges, pageInfo }: Connection = await next;
      next = pageInfo.hasNextPage ? read(pageInfo.endCursor) : null;
      // A failure is met when the page is wanted, which may be never.
      next?.catch(() => undefined);
      yield nodes ?? edges?.map(({ node }) => node) ?? [];
    }
  } finally {
    pinned.signal?.removeEventListener("abort", stop);
    stop();
  }
}

async function connectionOf(pinned: Pinned, document: string, variables: Variables): Promise<Connection> {
  const [connection] = Object.values(await dataOf(pinned, document, variables));
  return connection as unknown as Connection;
}

function namesRevision(variables: Variables): boolean {
  const { known, revision } = askedPoint(variables);
  return known !== null || revision !== null;
}
