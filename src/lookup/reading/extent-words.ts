/** The words by which it is told of how much something is said, as data. */
import { stemsOf } from "./lemma.ts";

const list = (phrases: string): readonly string[] => phrases.split("|");

/** Words of extent by what they mean; words of one line say the same. */
export const EXTENT_PHRASES: Readonly<Record<string, readonly string[]>> = {
  everything: list(
    "all|every|everybody|everyone|everything|whole|wholly|full|fully|entire|entirely|completely|totally|at large|" +
      "in general|across the board|universally|any|always|altogether|everywhere|invariably|without exception",
  ),
  most: list("most|majority|mainly|largely|mostly|predominantly|the bulk|primarily|in the main|overwhelmingly"),
  "a part": list(
    "some|parts of|one part of|just part of|only part of|partly|partial|partially|several|selectively|a handful|in part|sometimes|occasionally|a number of|at times",
  ),
  "a little": list("few|slightly|rarely|seldom|barely|tiny|sliver|marginal|negligible"),
  "nothing else": list("only|solely|exclusively|nothing but"),
  worldwide: list("worldwide|globally|around the globe|the world over|industry-wide|across the industry"),
  "one region": list("in europe|in north america|in the us|in asia|in germany|in china|in the united states"),
  "whatever the case": list("whatever|whichever|regardless|irrespective|no matter|any kind|every kind"),
  production: list("production|productive use|in earnest|live use|live systems|everyday work"),
  trial: list(
    "trial|pilot|prototype|experiment|experimental|research|proof of concept|preview|beta|experimentally|as a test",
  ),
};

/** Words that say something of the kind, but too seldom mean it to be told as a difference by themselves. */
export const EXTENT_HINTS: Readonly<Record<string, readonly string[]>> = {
  everything: list(
    "each|complete|free of|total|outright|from scratch|world|global|universal|overall|no|none|nothing|at once|anywhere",
  ),
  most: list(
    "chief|main|principal|nearly all|almost all|more than half|larger part|greater part|normally|generally|usually|typically|as a rule|often|regularly|average",
  ),
  "a part": list(
    "parts|part|piece|pieces|selective|here and there|portion|there are|there is|step by step|gradual|gradually|incremental|incrementally|component|in places|chosen|one of|among|certain|particular|bits|hot path|instead of rewriting|not all|not everything|seldom|stretches",
  ),
  "a little": list(
    "among|one of|small|minor|fraction|minuscule|slight|seldom|little|low|hardly|rare|scarcely|minority",
  ),
  "nothing else": list(
    "just|merely|sole|single|alone|no other|other than|apart from|save for|all that|except|until|last|mere|exception|albeit|though|although|yet|still|unique|rather than|left|limited|restricted|confined|unless|the hot path|purely|simply|for want of",
  ),
  trial: list(
    "research|test|trying|try|tried|tentative|try-out|first step|study|find out|explore|academic|exploratory|researcher",
  ),
};

/** Adjectives that narrow the noun that they stand before; each line says the same. */
export const LIMITS: readonly ReadonlySet<string>[] = [
  "new newly fresh future next coming upcoming additional further incoming",
  "safe",
  "unsafe",
  "experienced seasoned veteran skilled",
  "serious critical severe grave significant substantial considerable major sizable",
  "commercial enterprise corporate business company",
  "embedded",
  "legacy old existing older",
  "government governmental federal public-sector",
  "backend back-end server server-side",
  "third-party external",
  "graphics gpu graphic drm",
  "network networking ethernet",
  "mobile phone",
  "desktop",
  "nightly",
  "american",
].map(stemsOf);
