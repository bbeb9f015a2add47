/** The lines that there can be: how each reads, and how it is drawn. No two have colour and pattern in common. */

/** A kind of line. */
export interface Relation {
  /** Between the two ends: `source … supports … claim`. */
  readonly reads: string;
  /** A colour of the styles. */
  readonly colour: `--${string}`;
  /** Lengths of dashes and gaps; empty for a line without gaps. */
  readonly dashes: readonly number[];
  readonly arrow: "triangle" | "vee" | "tee" | "circle" | "none";
  readonly width: number;
  /** Whether what it begins at derives from what it ends at: along such lines a circle is one. */
  readonly isDerivation: boolean;
}

const line = (
  reads: string,
  colour: Relation["colour"],
  dashes: readonly number[],
  arrow: Relation["arrow"],
  rest: Partial<Relation> = {},
): Relation => ({ reads, colour, dashes, arrow, width: 1.5, isDerivation: false, ...rest });

/** By name, in the order in which they are listed. */
export const RELATIONS = {
  SUPPORTS: line("supports", "--supported", [], "triangle", { width: 2 }),
  QUALIFIES: line("qualifies", "--partly-supported", [9, 4], "vee", { width: 2 }),
  DISPUTES: line("disputes", "--refuted", [5, 3], "tee", { width: 2.5 }),
  MENTIONS: line("mentions", "--unassessed", [2, 4], "circle"),
  STATED_IN: line("is stated in", "--ink-soft", [], "none", { width: 1 }),
  RESTATES: line("restates", "--pending", [], "triangle", { width: 3, isDerivation: true }),
  CONTRADICTS: line("contradicts", "--misleading", [3, 3], "tee", { width: 2.5 }),
  CLARIFIES: line("makes clearer", "--pending", [8, 4], "vee"),
  SUPERSEDES: line("takes the place of", "--pending", [2, 3], "triangle"),
  QUOTES: line("quotes", "--accent", [], "triangle", { width: 2, isDerivation: true }),
  DERIVED_FROM: line("is derived from", "--accent", [8, 4], "triangle", { width: 2, isDerivation: true }),
  REPUBLISHES: line("republishes", "--accent", [2, 3], "triangle", { width: 2, isDerivation: true }),
  MADE_BY: line("was made by", "--rule-strong", [], "vee", { width: 1.25 }),
  ABOUT: line("is about", "--rule-strong", [2, 3], "none", { width: 1.25 }),
  PUBLISHED_BY: line("was published by", "--rule-strong", [8, 3], "vee", { width: 1.25 }),
  WRITTEN_BY: line("was written by", "--rule-strong", [8, 3, 2, 3], "vee", { width: 1.25 }),
} as const satisfies Readonly<Record<string, Relation>>;

/** The name of a kind of line. */
export type RelationName = keyof typeof RELATIONS;

/** All of them, in order. */
export const RELATION_NAMES = Object.keys(RELATIONS) as readonly RelationName[];

/** The sorts of things, for people. */
export const SORTS = {
  CLAIM: { one: "Claim", many: "Claims" },
  SOURCE: { one: "Source", many: "Sources" },
  PARTY: { one: "Party", many: "Parties" },
} as const;
