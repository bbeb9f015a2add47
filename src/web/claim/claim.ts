import type { ClaimStoryQuery } from "./claim.generated.ts";

/** A claim that is there. */
export type Claim = NonNullable<ClaimStoryQuery["claim"]>;
