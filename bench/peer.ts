/**
 * The peer that we measure against: `@neo4j/graphql` over the same graph in the same server, served by the same HTTP stack.
 * Its answer to W2 is turned into ours, so that a bench can tell that both said the same.
 */
import type { RequestListener } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import type { Driver } from "neo4j-driver";

const TYPES = /* GraphQL */ `
  type Claim @node {
    id: ID!
    statement: String!
    status: String!
    madeOnKey: String!
    knownTo: Int
    about: [Subject!]! @relationship(type: "ABOUT", direction: OUT, properties: "Listed")
    citations: [Source!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
    statusHistory: [Assessment!]! @relationship(type: "HAS_STATUS", direction: OUT, properties: "HasStatus")
  }
  type Source @node {
    id: ID!
    title: String!
    publishedOnKey: String!
    publishers: [Company!]! @relationship(type: "PUBLISHED_BY", direction: OUT, properties: "Listed")
  }
  type Company @node { id: ID! name: String! }
  type Project @node { id: ID! name: String! }
  union Subject = Company | Project
  type Assessment @node { id: ID! status: String! rationale: String! }
  type Listed @relationshipProperties { position: Int knownTo: Int }
  type Cites @relationshipProperties { stance: String! knownTo: Int }
  type HasStatus @relationshipProperties { validFrom: String! validTo: String knownTo: Int }
`;

/** W2 in the peer's words: live edges only, in our orders where it can sort. */
export const PEER_W2 = /* GraphQL */ `
  query W2 {
    claimsConnection(first: 20, sort: [{ madeOnKey: DESC }]) {
      totalCount
      edges {
        node {
          id
          statement
          status
          aboutConnection(where: { Company: { edge: { knownTo: { eq: null } } }, Project: { edge: { knownTo: { eq: null } } } }) {
            edges { node { ... on Company { id name } ... on Project { id name } } properties { ... on Listed { position } } }
          }
          citationsConnection(first: 20, where: { edge: { knownTo: { eq: null } } }, sort: [{ node: { publishedOnKey: DESC } }]) {
            edges {
              node {
                id
                title
                publishersConnection(where: { edge: { knownTo: { eq: null } } }) { edges { node { id name } properties { position } } }
              }
              properties { stance }
            }
          }
          statusHistoryConnection(where: { edge: { knownTo: { eq: null } } }, sort: [{ edge: { validFrom: ASC } }]) {
            edges { node { status rationale } properties { validFrom validTo } }
          }
        }
      }
    }
  }
`;

/** The peer's server over this driver, to be listened with. */
export async function peerListener(driver: Driver): Promise<RequestListener> {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const context = { sessionConfig: { database: "neo4j" } };
  return createYoga({ schema, context, logging: false, graphiql: false }) as RequestListener;
}
