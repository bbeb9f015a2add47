/** Made from check.graphql by `npm run generate`: change that, not this. */
import type { Operation } from "../api/operation.ts";
export type PointInTime = {
  readonly valid?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly revision?: number | null | undefined;
};
export type ClaimStatus =
  | "UNASSESSED"
  | "SUPPORTED"
  | "MOSTLY_SUPPORTED"
  | "PARTLY_SUPPORTED"
  | "MISLEADING"
  | "REFUTED"
  | "UNVERIFIABLE"
  | "PENDING";
export type Standing = "CURRENT" | "OUTDATED" | "WITHDRAWN";
export type Drift = "NUMBER" | "DATE" | "SUBJECT" | "POLARITY" | "MODALITY" | "SCOPE" | "ATTRIBUTION";
export type LookUpDecision = "KNOWN" | "POSSIBLE" | "UNKNOWN";
export type AgreementType = "WORDING" | "SUBJECT" | "NUMBER" | "DATE" | "MODALITY" | "ATTRIBUTION";
export type PassageKind = "SENTENCE" | "HEADING" | "ROW" | "ADDRESS";
export type FactCheckInput =
  | {
      /** A sentence or a few, at most 5,000 characters; every sentence is checked. */ readonly text: string;
      readonly url?: never;
      readonly document?: never;
    }
  | {
      readonly text?: never /** An http(s) address: looked up and never visited. Scheme, `www`, tracking parameters, archives and AMP make no difference. */;
      readonly url: string;
      readonly document?: never;
    }
  | {
      readonly text?: never;
      readonly url?: never /** Text, Markdown or HTML, at most 1 MB: sentences, headings and rows of tables are checked, but for what has nothing to check. */;
      readonly document: string;
    };

export type CheckTextQueryVariables = {
  input: FactCheckInput;
  at?: PointInTime | null | undefined;
};

export type CheckTextQuery = {
  readonly factCheck: {
    readonly skipped: number;
    readonly checked: ReadonlyArray<{
      readonly kind: PassageKind;
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly decision: LookUpDecision;
      readonly candidates: ReadonlyArray<{
        readonly probability: number | null;
        readonly agrees: ReadonlyArray<{ readonly type: AgreementType; readonly recorded: string }>;
        readonly differs: ReadonlyArray<{
          readonly type: Drift;
          readonly stated: string | null;
          readonly recorded: string | null;
        }>;
        readonly claim: {
          readonly id: string;
          readonly statement: string;
          readonly status: ClaimStatus | null;
          readonly standing: Standing | null;
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
