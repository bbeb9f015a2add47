/** The English words by which a free sentence is read, as data. Words are in lower case; verbs in the stems of `stemOf` where a list says so. */
import type { Word } from "../../domain/vocabulary.ts";

/** Names that are ordinary English words too: they count as names only with their capital. */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set(
  (
    "amazon oracle discord meta rust swift spring rocket candle joker manifold jackson hibernate reactor sapling android " +
    "windows chrome python crystal elixir docker apple firecracker cauldron covington tracing warp burn tonic clap moment"
  ).split(" "),
);

const EACH = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(pairs.flatMap(([words, value]) => words.split(" ").map((word) => [word, value] as const)));

/** Number words below a hundred. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value] as const)
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, index) => [word, (index + 2) * 10] as const),
    ),
);

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = EACH([
  ["hundred", 100],
  ["thousand k", 1e3],
  ["million mn mio", 1e6],
  ["billion bn", 1e9],
  ["trillion tn", 1e12],
  ["dozen", 12],
]);

/** Words for an unknown number of this order. */
export const ORDERS: ReadonlyMap<string, number> = EACH([
  ["tens dozens", 10],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** Parts of a whole. */
export const FRACTIONS: ReadonlyMap<string, number> = EACH([
  ["half halves", 1 / 2],
  ["third thirds", 1 / 3],
  ["quarter quarters fourth fourths", 1 / 4],
  ["fifth fifths", 1 / 5],
  ["sixth sixths", 1 / 6],
  ["eighth eighths", 1 / 8],
  ["tenth tenths", 1 / 10],
]);

/** Places in an order. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

/** Single words that say how many times. */
export const FACTORS: ReadonlyMap<string, number> = EACH([
  ["doubled doubling doubles twice twofold", 2],
  ["tripled tripling triples threefold thrice trebled", 3],
  ["quadrupled quadrupling fourfold", 4],
  ["quintupled quintupling fivefold", 5],
  ["sextupled sixfold", 6],
  ["tenfold", 10],
  ["hundredfold", 100],
  ["thousandfold", 1000],
]);

/** Units of time in days, by stem. */
export const SPAN_DAYS: ReadonlyMap<string, number> = EACH([
  ["millisecond ms", 1 / 86_400_000],
  ["microsecond", 1 / 86_400_000_000],
  ["second", 1 / 86_400],
  ["minute min", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["month", 365.25 / 12],
  ["year", 365.25],
  ["decad decade", 3652.5],
  ["century", 36525],
]);

/** Words before a number that bound or blur it; the longest that fits counts. */
export const BOUNDS: readonly (readonly [string, Word<"Comparator">])[] = (
  [
    [
      "ABOUT",
      "about|around|roughly|approximately|some|circa|~|nearly|almost|close to|approaching|just under|just over|an estimated|estimated|more or less|on the order of|in the region of|≈|near|virtually",
    ],
    [
      "MORE_THAN",
      "more than|over|above|upwards of|upward of|in excess of|exceeding|exceeds|exceeded|north of|beyond|greater than|well over|past|>|topped|surpassed|surpasses",
    ],
    ["AT_LEAST", "at least|no less than|no fewer than|not less than|a minimum of|≥"],
    ["LESS_THAN", "less than|under|below|fewer than|short of|lower than|smaller than|<|within"],
    ["AT_MOST", "at most|no more than|not more than|a maximum of|≤"],
    ["UP_TO", "up to|as much as|as many as|at best|by as much as"],
  ] as const
).flatMap(([comparator, phrases]) => phrases.split("|").map((phrase) => [phrase, comparator] as const));

/** Words after a number that bound or blur it. */
export const BOUNDS_AFTER: readonly (readonly [string, Word<"Comparator">])[] = [
  ["or more", "AT_LEAST"],
  ["and more", "AT_LEAST"],
  ["and counting", "AT_LEAST"],
  ["plus", "AT_LEAST"],
  ["+", "AT_LEAST"],
  ["or less", "AT_MOST"],
  ["or fewer", "AT_MOST"],
  ["or so", "ABOUT"],
  ["at most", "AT_MOST"],
  ["at least", "AT_LEAST"],
  ["at best", "UP_TO"],
];

/** Irregular forms with the word that they are forms of. */
export const LEMMAS: ReadonlyMap<string, string> = new Map(
  (
    "brought:bring took:take taken:take made:make ran:run began:begin begun:begin wrote:write written:write rewrote:rewrite " +
    "rewritten:rewrite gave:give given:give went:go gone:go grew:grow grown:grow rose:rise risen:rise fell:fall fallen:fall " +
    "said:say told:tell found:find held:hold kept:keep left:leave lost:lose meant:mean met:meet sent:send set:set shown:show " +
    "spoke:speak spoken:speak spent:spend stood:stand thought:think won:win built:build rebuilt:rebuild came:come became:become " +
    "chose:choose chosen:choose drew:draw drawn:draw got:get gotten:get knew:know known:know led:lead paid:pay saw:see seen:see " +
    "sold:sell taught:teach understood:understand withdrew:withdraw withdrawn:withdraw broke:break broken:break bound:bind " +
    "dealt:deal driven:drive drove:drive hit:hit laid:lay beat:beat beaten:beat bought:buy caught:catch does:do did:do done:do " +
    "has:have had:have people:people flaws:flaw errors:error men:man women:woman children:child faster:fast slower:slow " +
    "safer:safe larger:large bigger:big smaller:small higher:high lower:low quicker:quick"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** How what is said relates to what is. */
export type Modality = "IS" | "WILL" | "PLANS" | "MAY" | "SHOULD" | "DENIES";

const list = (phrases: string): readonly string[] => phrases.split("|");

/** Phrases of each modality but IS, by which the main clause is told. All regular forms count. */
export const MODAL_PHRASES: Readonly<Record<Exclude<Modality, "IS">, readonly string[]>> = {
  DENIES: list("deny|denial|disavow|refute|contradict"),
  PLANS: list(
    "plan|aim|intend|intention|mean to|propose|seek|want|wish|hope|goal|objective|ambition|aspire|aspiration|set out to|" +
      "look to|plan on|would like|would rather|prefer|pledge|promise|vow|commit to|milestone|set its sights|strive|eye|target|" +
      "prepare to|on course to|try to|attempt to|work towards|work toward|working to|bent on|announce plans|deadline",
  ),
  MAY: list(
    "may|might|perhaps|possibly|maybe|potentially|conceivably|consider|mull|explore|could well|could soon|could eventually",
  ),
  SHOULD: list("should|ought|urge|recommend|advise|call on|call for|ask|demand|request|encourage|exhort|press"),
  WILL: list(
    "will|shall|going to|expect|anticipate|is to|are to|set to|due to be|about to|schedule|slate|forecast|predict|forthcoming|" +
      "is due|are due|be due|aimed at|'ll|would soon|away from|on track|on its way|on the way to|poised|bound to|call for|within twelve month|" +
      "by the end of next|before long",
  ),
};

/** Verbs of saying, by stem. */
export const SAY_STEMS: ReadonlySet<string> = new Set(
  (
    "say tell write announc announce report claim stat state explain warn not note add argu argue declar declare reveal disclos disclose confirm acknowledg " +
    "admit insist stress remark comment observ observe post tweet blog believ believe think suggest clarify clarifi estimat estimate maintain concede conced publish describ describe call " +
    "found find show put quot quote credit attribut attribute judg judge conclud conclude recall mention assert contend reckon deny denie predict"
  ).split(" "),
);

/** Words that deny what they stand before. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not no never none nobody nothing neither nor cannot without hardly barely scarcely nowhere".split(" "),
);

/** Verbs and adjectives that deny as firmly as `not`, by stem. */
export const STRONG_DENIALS: ReadonlySet<string> = new Set(
  "fail refus refuse declin decline reject unable lack stop ceas cease abandon deny refute halt scrap cancel unlikely forgo shun resist oppos oppose ban forbid prohibit".split(
    " ",
  ),
);

/** Words by which a denial may be put another way, by stem. */
export const WEAK_DENIALS: ReadonlySet<string> = new Set(
  (
    "end over remov remove rul rule prevent exclud exclude avoid impossible only rather seldom rare rarely leav leave drop retir retire away free unlike instead other " +
    "until deprecat deprecate except exception unless alone most highest best fewest least shed eliminat eliminate open unresolved undecided close closed " +
    "delete delet deletion removal give discontinu discontinue mere merely wholly entirely fully spare untouch missing absent absence un non first unmatched unrivalled unrivaled " +
    "unequalled top lead leading no-one dispens dispense cut shut block preclud preclude obstacle barrier hinder keep unfinish incomplete yet still fewer less few little " +
    "guard eliminat zero gone past finish conclud conclude beyond off out"
  ).split(" "),
);

/** Phrases in which a word that denies denies nothing. */
export const NO_DENIALS =
  /\b(not (only|just|merely|before|earlier than|until|least)|no (later|earlier|sooner|less|fewer|more) than|no doubt|last but not least|whether or not|no\. \d)\b/gi;

/** Words that cannot both be true of one thing, by stem: a sentence with one where the record has the other says the opposite. */
export const OPPOSITES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = (
  [
    [
      "rise rose grow growth increas increase climb soar surge jump gain up expand multiply swell",
      "fall drop declin decline shrink decreas decrease plunge plummet down contract dwindle sink slump halv",
    ],
    ["fast quick speed accelerat accelerate speedup rapid swift", "slow slowdown sluggish decelerat"],
    ["more most", "few fewer less least"],
    ["safe secure", "dangerous unsafe riski riskier risky insecure vulnerable"],
    ["better best good well win", "worse worst bad poor los lose"],
    ["join enter", "quit leave leav exit depart withdraw"],
    [
      "accept welcom welcome adopt embrac embrace merg merge include includ add introduc introduce",
      "reject refus refuse remov remove ban delete delet exclud exclude oust",
    ],
    ["enabl enable activat activate", "disabl disable deactivat"],
    ["start begin launch", "stop end halt ceas"],
    ["mature stable", "immature unstable experimental early"],
    ["easy easier simpl simple", "hard harder difficult"],
    ["possible able", "impossible unable"],
    ["first earliest", "last latest final"],
    ["larg large big vast huge biggest largest", "small tiny smallest minor"],
    ["high highest", "low lowest"],
    ["allow permit", "forbid prohibit bar ban block"],
    ["succeed success", "fail failure"],
    ["common frequent often", "rare rarely seldom infrequent"],
    ["mandatory required compulsory obligatory", "optional voluntary"],
    ["synchronous sync synchronously", "asynchronous async asynchronously"],
    ["manual manually", "automatic automatically"],
    ["always", "never seldom rarely"],
    ["strength strong stronger", "weak weaker weakness"],
    ["raise rais", "cut"],
    ["before", "after"],
    ["win outperform beat exceed", "lose trail lag underperform"],
    ["cheap cheaper", "expensive costly costlier"],
    ["public", "private"],
    ["temporary temporari", "permanent lasting"],
    ["abundant plenty extensive rich", "scarce thin lacking sparse"],
    ["help improve improv", "hurt harm worsen"],
    ["predictable foreseeable", "unpredictable"],
    ["gold", "silver platinum bronze"],
    ["major serious severe critical", "minor trivial harmless"],
    ["useful good", "useless"],
    ["encourag encourage", "discourag discourage"],
    ["memory-safe", "memory-unsafe"],
  ] as const
).map(([one, other]) => [new Set(one.split(" ")), new Set(other.split(" "))]);

/** Words of extent by what they mean; words of one line say the same. */
export const EXTENT_PHRASES: Readonly<Record<string, readonly string[]>> = {
  everything: list(
    "all|every|everybody|everyone|everything|whole|wholly|full|fully|entire|entirely|complete|completely|total|totally|at large|" +
      "in general|across the board|universally|any|always|altogether|each and every|outright|from scratch|everywhere|in every",
  ),
  most: list("most|majority|mainly|largely|mostly|predominantly|chiefly|the bulk|primarily|in the main|overwhelmingly"),
  "a part": list(
    "some|partly|partial|partially|several|selective|selectively|in places|chosen places|a handful|certain|in part|parts of|sometimes|occasionally|a number of|here and there|bits of|pieces of|piece by piece|component by component|gradual|gradually|incremental|incrementally",
  ),
  "a little": list("few|slight|slightly|minor|rarely|seldom|barely|tiny|sliver|small|marginal|negligible"),
  "nothing else": list("only|solely|exclusively|alone|nothing but|sole"),
  worldwide: list("worldwide|global|globally|world|around the globe|planet|international"),
  "one region": list("in europe|in north america|in the us|in asia|european|in germany|in china|regional"),
  production: list("production|productive use|in earnest|live use|live systems|everyday work"),
  trial: list(
    "trial|pilot|prototype|experiment|experimental|research|proof of concept|preview|beta|experimentally|test|trial run|tentative",
  ),
};

/** Adjectives that narrow the noun that they stand before, by stem; each line says the same. */
export const LIMITS: readonly ReadonlySet<string>[] = [
  "new newly fresh future upcoming additional further incoming",
  "safe",
  "unsafe",
  "experienced seasoned veteran skilled",
  "serious critical severe grave high-severity",
  "commercial enterprise corporate business company",
  "embedded",
  "legacy old existing older",
  "government governmental federal public-sector",
  "production",
  "stable",
  "backend back-end server server-side",
  "third-party external",
  "graphics gpu graphic drm",
  "network networking ethernet",
  "mobile phone",
  "desktop",
  "web",
  "async asynchronous",
  "nightly",
  "security vulnerability",
  "open-source open",
  "early",
  "american us",
].map((words) => new Set(words.split(" ")));

/** Words in capitals that name nobody in particular. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  (
    "i i'm i've us u.s usa uk eu u.k american european western english german french british chinese japanese " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec ceo cto cio ciso vp dr mr ms mrs prof ai llm llms ml api apis cve cves cpu cpus gpu gpus os it dns http https tls " +
    "gc jit json yaml xml html sql rfc rc lts pr prs url urls ide sdk cli gui ffi abi qr phy phys usb ram ok tv id faq q1 q2 q3 q4 h1 h2 " +
    "christmas easter new year president secretary engineer engineering director professor chief distinguished officer summit conference survey report state the a an " +
    "internet web earth gold silver congress government agency agencies white house office foundation project team inc corp ltd llc gmbh co " +
    "kernel language memory safety safe unsafe support systems programming maintainer maintainers proxy server lc go-to mlocs loc kloc insider cloud"
  ).split(" "),
);

/** Nouns that may open a sentence without an article although they name nobody. */
export const MASS_NOUNS: ReadonlySet<string> = new Set(
  (
    "software hardware support code research memory safety performance security interest use usage growth work progress time money trust data " +
    "demand talk evidence feedback news history training tooling observability latency productivity asynchronous async backend firmware garbage"
  ).split(" "),
);
