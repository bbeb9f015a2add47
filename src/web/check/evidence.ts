/** Made from evidence.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
export type PointInTime = {
  readonly valid?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly revision?: number | null | undefined;
};
export type Stance = "SUPPORTS" | "QUALIFIES" | "DISPUTES" | "MENTIONS";
export type DateQualifier = "ON" | "BY" | "AROUND" | "NOT_BEFORE";

export type CheckedClaimQueryVariables = {
  id: string;
  at?: PointInTime | null | undefined;
};

export type CheckedClaimQuery = {
  readonly claim: {
    readonly madeBy: ReadonlyArray<
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
    >;
    readonly madeOn: { readonly text: string; readonly words: string | null; readonly qualifier: DateQualifier } | null;
    readonly citations: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly stance: Stance;
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
