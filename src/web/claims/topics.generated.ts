/** Made from topics.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type TopicsQueryVariables = {
  at?: Schema.PointInTime | null | undefined;
};

export type TopicsQuery = {
  readonly claims: { readonly nodes: ReadonlyArray<{ readonly topics: ReadonlyArray<string> }> };
};
/** The operation as a trusted document. */
export const TOPICS: Operation<TopicsQuery, TopicsQueryVariables> = {
  name: "Topics",
  text: `query Topics($at: PointInTime) {
  claims(first: 100, at: $at) { nodes { topics } }
}`,
};
