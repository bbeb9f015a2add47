/** An operation that the explorer asks: a trusted document, with what it takes and what it answers. Made from a `.graphql` file. */
export interface Operation<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** For the compiler alone: nothing is ever here. */
  readonly phantom?: { readonly answer: Answer; readonly variables: Variables };
}
