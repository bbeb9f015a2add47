import type { SourceStoryQuery } from "./source.generated.ts";

/** A source that is there. */
export type Source = NonNullable<SourceStoryQuery["source"]>;
