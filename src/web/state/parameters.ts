/** Parameters of an address; an empty one is left out. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;
