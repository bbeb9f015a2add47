/**
 * The English words by which drift is told, as data. A phrase stands for all its regular forms (`plan` for plans, planned and
 * planning); irregular ones are listed.
 */

/** How firmly something to come is said: what is only possible, planned, expected, bound. */
export const FORCE = ["possible", "planned", "expected", "bound"] as const;

/** Modal words by how firm they are. */
export const MODAL_WORDS: Readonly<Record<(typeof FORCE)[number], readonly string[]>> = {
  possible: [
    ...["may", "might", "could", "perhaps", "possibly", "maybe", "potentially", "likely", "probably"],
    ...["hope", "wish", "would like", "would rather", "preferably", "prefer", "ideally", "consider", "explore"],
    ...["not before", "no earlier than", "at the earliest", "about a year", "about a month", "tentative"],
  ],
  planned: [
    ...["plan", "aim", "intend", "mean to", "meant to", "propose", "seek", "want to", "try to"],
    ...["goal", "target", "milestone", "objective", "ambition", "aspiration", "intention"],
  ],
  expected: ["will", "shall", "going to", "expect", "be to", "set to", "due to be", "on track"],
  bound: [
    ...["commit", "commitment", "pledge", "promise", "vow", "swear", "bind", "bound", "guarantee", "deadline"],
    ...["certainly", "definitely", "without fail", "for good", "permanently", "irrevocably"],
  ],
};

/** Words that deny. */
export const NEGATIONS: readonly string[] = [
  ...["not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "cannot", "isn't", "aren't", "wasn't"],
  ...["weren't", "doesn't", "don't", "didn't", "won't", "wouldn't", "can't", "hasn't", "haven't", "denies", "denied"],
];

/** Phrases with a word that denies which deny nothing. */
export const NO_NEGATIONS: readonly string[] = [
  "not before",
  "not earlier than",
  "no earlier than",
  "no later than",
  "not only",
];

/** Words of extent and of use. Words of one line say the same; a change from one line to another is drift. */
export const EXTENTS: Readonly<Record<string, readonly string[]>> = {
  "a little": ["few", "little", "slight", "small", "minor", "rarely", "seldom", "barely"],
  "a part": ["some", "part", "partly", "partial", "several", "selective", "selectively", "in places", "chosen places"],
  "more than nothing": ["non trivial", "nontrivial", "not trivial", "notable", "noticeable", "certain"],
  much: ["significant", "substantial", "considerable", "serious", "major", "extensive", "wide use", "heavy"],
  most: ["most", "majority", "mainly", "largely", "mostly", "predominantly"],
  everything: [
    ...["all", "every", "everybody", "everyone", "everything", "whole", "wholly", "full", "fully", "entire"],
    ...["complete", "total", "at large", "in general", "across the board"],
  ],
  "nothing else": ["only", "solely", "merely", "exclusively"],
  production: ["production"],
  tooling: ["tooling"],
  trial: ["trial", "pilot", "prototype", "experimental", "experiment", "research", "proof of concept"],
};

/**
 * Kinds of people and bodies that a statement can be about; each is another population than the others. A population is named in
 * the plural: `the company` is one that was named before.
 */
export const GROUPS: readonly (readonly string[])[] = [
  ["organizations", "organisations"],
  ["enterprises"],
  ["companies", "firms", "businesses", "corporations", "vendors"],
  ["shops"],
  ["respondents", "participants", "those who answered"],
  ["developers", "programmers", "engineers"],
  ["users"],
  ["customers", "clients"],
  ["maintainers"],
  ["teams"],
  ["agencies", "governments"],
  ["students", "beginners", "newcomers"],
];

/** Words by which a statement is said of the day on which it is made. */
export const PRESENT: readonly string[] = [
  ...["now", "today", "already", "currently", "at present", "present", "nowadays", "so far", "to date", "as yet"],
  ...["goes on", "ongoing", "still"],
];

/** Words by which a work or saying is put down to somebody. */
export const SAYING: readonly string[] = [
  ...["say", "said", "tell", "told", "write", "wrote", "written", "announce", "report", "according to", "publish"],
  ...["survey", "study", "poll", "carry out", "carries out", "carried out", "conduct", "find", "found"],
];

/** Words before a date that say how it is meant. */
export const BEFORE_DATE = {
  BY: ["by", "before", "until", "till", "no later than", "not later than", "by the end of", "before the end of"],
  NOT_BEFORE: ["not before", "no earlier than", "not earlier than", "no sooner than", "after", "from"],
  AROUND: ["about", "around", "roughly", "approximately", "circa"],
} as const;

/** Words after a date that say how it is meant. */
export const AFTER_DATE = {
  BY: ["at the latest", "or earlier"],
  NOT_BEFORE: ["at the earliest", "or later", "onwards"],
  AROUND: ["or so", "or thereabouts"],
} as const;

/** A span of time counted from the day of speaking, rather than a date. */
export const SPANS: readonly string[] = ["day", "week", "month", "year"];

/** Words that say nothing of what a statement is about. */
export const FUNCTION_WORDS: readonly string[] = [
  ...[
    "a",
    "an",
    "the",
    "and",
    "or",
    "but",
    "if",
    "of",
    "in",
    "on",
    "at",
    "to",
    "from",
    "for",
    "with",
    "by",
    "as",
    "into",
  ],
  ...[
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "being",
    "has",
    "have",
    "had",
    "do",
    "does",
    "did",
    "it",
    "its",
    "he",
    "she",
  ],
  ...[
    "they",
    "them",
    "their",
    "that",
    "this",
    "these",
    "those",
    "which",
    "who",
    "whom",
    "what",
    "when",
    "where",
    "than",
  ],
  ...["then", "so", "such", "one", "there", "here", "about", "over", "under", "more", "less", "also", "both", "each"],
];

/** Where the head of a noun phrase ends: what follows describes it. */
export const AFTER_HEAD: readonly string[] = [
  ...[
    "of",
    "in",
    "on",
    "at",
    "with",
    "without",
    "who",
    "whom",
    "which",
    "that",
    "to",
    "from",
    "for",
    "by",
    "as",
    "since",
  ],
  ...["and", "or", "until", "before", "after", "between", "among", "during", "under", "over", "using", "left", "made"],
  ...["rewritten", "written", "done", "held", "shown", "given", "is", "are", "was", "were"],
];

/** Words before a noun that count or take in everything, and do not describe it. */
export const BEFORE_HEAD: readonly string[] = [
  "all",
  "every",
  "each",
  "any",
  "the",
  "a",
  "an",
  "these",
  "those",
  "its",
  "their",
];
