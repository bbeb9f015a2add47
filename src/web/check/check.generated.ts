/** Made from check.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
import type * as Schema from "../api/schema-types.generated.ts";

export type CheckTextQueryVariables = {
  input: Schema.FactCheckInput;
  at?: Schema.PointInTime | null | undefined;
};

export type CheckTextQuery = {
  readonly factCheck: {
    readonly skipped: number;
    readonly checked: ReadonlyArray<{
      readonly kind: Schema.PassageKind;
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly decision: Schema.LookUpDecision;
      readonly candidates: ReadonlyArray<{
        readonly probability: number | null;
        readonly agrees: ReadonlyArray<{ readonly type: Schema.AgreementType; readonly recorded: string }>;
        readonly differs: ReadonlyArray<{
          readonly type: Schema.Drift;
          readonly stated: string | null;
          readonly recorded: string | null;
        }>;
        readonly claim: {
          readonly id: string;
          readonly statement: string;
          readonly status: Schema.ClaimStatus | null;
          readonly standing: Schema.Standing | null;
        };
      }>;
    }>;
  };
};
/** The operation as a trusted document. */
export const CHECK_TEXT: Operation<CheckTextQuery, CheckTextQueryVariables> = {
  name: "CheckText",
  text: `query CheckText($input: FactCheckInput!, $at: PointInTime) {
  factCheck(input: $input, at: $at) {
    skipped
    checked {
      kind text start end decision
      candidates {
        probability
        agrees { type recorded }
        differs { type stated recorded }
        claim { id statement status standing }
      }
    }
  }
}`,
};
