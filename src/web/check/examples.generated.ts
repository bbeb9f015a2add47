/** Made from examples.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type CheckExamplesQueryVariables = {
  at?: Schema.PointInTime | null | undefined;
};

export type CheckExamplesQuery = {
  readonly refuted: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly statement: string }> };
  readonly counted: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly statement: string;
      readonly quantities: ReadonlyArray<{ readonly value: number }>;
    }>;
  };
};
/** The operation as a trusted document. */
export const CHECK_EXAMPLES: Operation<CheckExamplesQuery, CheckExamplesQueryVariables> = {
  name: "CheckExamples",
  text: `query CheckExamples($at: PointInTime) {
  refuted: claims(filter: { status: { in: [REFUTED, MISLEADING] } }, first: 40, at: $at) {
    nodes { id statement }
  }
  counted: claims(
    filter: { status: { in: [SUPPORTED, MOSTLY_SUPPORTED] }, quantities: { some: { unit: { eq: "percent" } } } }, first: 40, at: $at
  ) {
    nodes { id statement quantities { value } }
  }
}`,
};
