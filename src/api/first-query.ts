/** What GraphiQL shows to somebody who opens it for the first time. */
export const FIRST_QUERY = `# Claims that turned out wrong or misleading, newest first.
# Ctrl+Enter runs the query, Ctrl+Space completes it; the book on the left explains every field.
query WrongOrMisleadingClaims {
  claims(
    first: 5
    filter: { status: { in: [REFUTED, MISLEADING] } }
    orderBy: [{ field: MADE_ON, direction: DESC }]
  ) {
    totalCount
    nodes {
      statement
      status
      about { name }
      citations(first: 3) { edges { stance finding node { title url } } }
    }
  }
}
`;
