/**
 * W2, the nested page: 20 claims in the order of MADE_ON, newest first, with their total, history, citations, publishers and
 * subjects. The same question in three voices: our GraphQL, the peer's (`peer.ts`), and Cypher written by hand.
 */

/** Ours. */
export const OUR_W2 = /* GraphQL */ `
  query W2 {
    claims(first: 20, orderBy: [{ field: MADE_ON, direction: DESC }]) {
      totalCount
      edges {
        node {
          id
          statement
          status
          about { id name }
          citations(first: 20) { edges { stance node { id title publishers { id name } } } }
          statusHistory { validFrom validTo assessment { status rationale } }
        }
      }
    }
  }
`;

/** By hand, as somebody would write it who knows the graph: it relies on the index of `madeOnKey`. */
export const HAND_W2 = `
MATCH (head:Head {id: 'head'})
CALL () { MATCH (c:Claim) RETURN count(c) AS every }
CALL () { MATCH (c:Claim) WHERE c.knownTo IS NOT NULL RETURN count(c) AS closed }
CALL () {
  MATCH (c:Claim) WHERE c.madeOnKey < $highest AND c.knownTo IS NULL
  WITH c ORDER BY c.madeOnKey DESC LIMIT 20
  CALL (c) {
    MATCH (c)-[r:ABOUT]->(p) WHERE r.knownTo IS NULL
    WITH r, p ORDER BY r.position, p.id
    RETURN collect({id: p.id, name: p.name}) AS about
  }
  CALL (c) {
    MATCH (c)-[r:CITES]->(s) WHERE r.knownTo IS NULL
    WITH r, s ORDER BY s.publishedOnKey DESC, r.key LIMIT 20
    CALL (s) {
      MATCH (s)-[q:PUBLISHED_BY]->(p) WHERE q.knownTo IS NULL
      WITH q, p ORDER BY q.position, p.id
      RETURN collect({id: p.id, name: p.name}) AS publishers
    }
    RETURN collect({stance: r.stance, node: {id: s.id, title: s.title, publishers: publishers}}) AS citations
  }
  CALL (c) {
    MATCH (c)-[r:HAS_STATUS]->(a) WHERE r.knownTo IS NULL
    WITH r, a ORDER BY r.validFrom, r.key
    RETURN collect({validFrom: r.validFrom, validTo: r.validTo, assessment: {status: a.status, rationale: a.rationale}}) AS history
  }
  RETURN collect({id: c.id, statement: c.statement, status: c.status, about: about, citations: citations, statusHistory: history}) AS claims
}
RETURN head.revision AS revision, every - closed AS total, claims`;

/** One claim of the answer, whoever gave it. */
interface W2Claim {
  readonly id: string;
  readonly statement: string;
  readonly status: string;
  readonly about: unknown;
  readonly citations: unknown;
  readonly statusHistory: unknown;
}

/** The answer in one form, so that three voices can be compared. */
export interface W2Answer {
  readonly total: number;
  readonly claims: readonly W2Claim[];
}

interface Edges<T> {
  readonly edges: readonly T[];
}

/** Our answer in the common form. */
export function ourAnswer(body: unknown): W2Answer {
  const { claims } = (
    body as { data: { claims: { totalCount: number } & Edges<{ node: W2Claim & { citations: Edges<unknown> } }> } }
  ).data;
  return {
    total: claims.totalCount,
    claims: claims.edges.map(({ node }) => ({ ...node, citations: node.citations.edges })),
  };
}

interface PeerNode extends Omit<W2Claim, "about" | "citations" | "statusHistory"> {
  readonly aboutConnection: Edges<{ node: unknown; properties: { position: number } }>;
  readonly citationsConnection: Edges<{
    node: { id: string; title: string; publishersConnection: Edges<{ node: unknown }> };
    properties: { stance: string };
  }>;
  readonly statusHistoryConnection: Edges<{ node: unknown; properties: { validFrom: string; validTo: string | null } }>;
}

/** The peer's answer in the common form. */
export function peerAnswer(body: unknown): W2Answer {
  const { claimsConnection } = (
    body as { data: { claimsConnection: { totalCount: number } & Edges<{ node: PeerNode }> } }
  ).data;
  return { total: claimsConnection.totalCount, claims: claimsConnection.edges.map(({ node }) => peerClaim(node)) };
}

function peerClaim({ id, statement, status, ...lists }: PeerNode): W2Claim {
  return {
    id,
    statement,
    status,
    about: lists.aboutConnection.edges
      .toSorted((a, b) => a.properties.position - b.properties.position)
      .map(({ node }) => node),
    citations: lists.citationsConnection.edges.map(({ node, properties }) => ({
      stance: properties.stance,
      node: { id: node.id, title: node.title, publishers: node.publishersConnection.edges.map((edge) => edge.node) },
    })),
    statusHistory: lists.statusHistoryConnection.edges.map(({ node, properties }) => ({
      ...properties,
      assessment: node,
    })),
  };
}
