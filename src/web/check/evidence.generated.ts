/** Made from evidence.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type CheckedClaimQueryVariables = {
  id: string;
  at?: Schema.PointInTime | null | undefined;
};

export type CheckedClaimQuery = {
  readonly claim: {
    readonly madeBy: ReadonlyArray<
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
    >;
    readonly madeOn: {
      readonly text: string;
      readonly words: string | null;
      readonly qualifier: Schema.DateQualifier;
    } | null;
    readonly citations: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly stance: Schema.Stance;
        readonly finding: string;
        readonly locator: string | null;
        readonly node: { readonly id: string; readonly title: string; readonly url: string | null };
      }>;
    };
  } | null;
};
/** The operation as a trusted document. */
export const CHECKED_CLAIM: Operation<CheckedClaimQuery, CheckedClaimQueryVariables> = {
  name: "CheckedClaim",
  text: `query CheckedClaim($id: ID!, $at: PointInTime) {
  claim(id: $id, at: $at) {
    madeBy { id name }
    madeOn { text words qualifier }
    citations(first: 3) { totalCount edges { stance finding locator node { id title url } } }
  }
}`,
};
