/** The words by which denials and opposites are told, as data. */
import { stemsOf } from "./lemma.ts";

/** Words that deny what they stand before. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not no never none nobody nothing neither nor cannot without hardly barely scarcely nowhere".split(" "),
);

/** Verbs and adjectives that deny as firmly as `not`. */
export const STRONG_DENIALS = stemsOf(
  "fail refuse decline reject unable lack stop cease deny refute halt scrap scrapped cancel cancelled canceled unlikely forgo shun resist oppose ban forbid prohibit",
);

/** Words of want, which a negator before them turns into their opposite. */
export const WANTS = stemsOf("without lack shortage dearth absence fail doubt deny complain wrong");

/** Words by which a denial may be put another way. */
export const WEAK_DENIALS = stemsOf(
  "end over stop ceased remove rule prevent exclude avoid impossible only sole just rather seldom rare rarely leave drop retire away free unlike instead other abandon " +
    "until deprecated except exception unless alone most highest best fewest least shed eliminate unresolved undecided open close closed " +
    "delete deletion removal give discontinue spare spared unaffected untouched missing absent absence without " +
    "unmatched unrivalled unrivaled unequalled top lead leading dispense cut shut block preclude obstacle barrier hinder unfinished incomplete fewer less few little " +
    "catch lag trail behind zero settle finish conclude beyond need require necessary depend out off replace hide hidden lost instruction order",
);

/** Phrases in which a word that denies denies nothing. */
export const NO_DENIALS =
  /\b(not (only|just|merely|before|earlier than|until|least|necessarily)|no (later|earlier|sooner|less|fewer|more) than|no doubt|last but not least|as opposed to|no end in sight|no (surprise|wonder|secret|coincidence|exaggeration|accident)|not to mention|nothing (stands? |stood )?in the way|whether or not|no\. \d)\b/gi;

/** Words that cannot both be true of one thing: a sentence with one where the record has the other says the opposite. */
export const OPPOSITES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = (
  [
    [
      "rise growth grow increase climb soar surge jump gain expand multiply swell quintuple double triple",
      "fall drop decline shrink decrease plunge plummet contract dwindle sink slump halve stagnate stall plateau",
    ],
    ["fast quick speed accelerate speedup rapid swift quickly rapidly", "slow slowdown sluggish decelerate slowly"],
    ["more most", "fewer less least rarer scarcer"],
    ["safe secure", "dangerous unsafe riskier risky insecure vulnerable"],
    ["better best good well", "worse worst bad poor poorly"],
    ["hire recruit employ appoint", "lay dismiss sack fire"],
    ["join enter", "quit leave exit depart withdraw"],
    ["accept welcome adopt embrace merge include add introduce", "reject refuse remove ban delete exclude oust"],
    ["enable activate", "disable deactivate"],
    ["begin launch", "stop halt cease"],
    ["mature maturity stable", "immature unstable experimental early"],
    ["easy easier simple", "hard harder difficult"],
    ["possible able", "impossible unable"],
    ["first earliest", "last latest final"],
    ["large big vast huge biggest largest", "small tiny smallest"],
    ["high highest", "low lowest"],
    ["allow permit", "forbid prohibit ban block"],
    ["succeed success", "fail failure"],
    ["common frequent often", "rare rarely seldom infrequent"],
    ["mandatory required compulsory obligatory", "optional voluntary"],
    ["synchronous sync synchronously", "asynchronous async asynchronously"],
    ["manual manually", "automatic automatically"],
    ["always", "never seldom rarely"],
    ["strength strong stronger", "weak weaker weakness"],
    ["win outperform beat exceed", "lose trail lag underperform"],
    ["cheap cheaper", "expensive costly costlier"],
    ["public", "private"],
    ["temporary", "permanent lasting"],
    ["abundant plenty extensive rich", "scarce thin lacking sparse"],
    ["help improve harmless", "hurt harm harmful worsen damage"],
    ["predictable foreseeable", "unpredictable"],
    ["gold", "silver platinum bronze"],
    ["major serious severe critical", "minor trivial harmless"],
    ["before", "after"],
    ["encourage", "discourage"],
    ["independent", "dependent"],
    ["complete", "incomplete partial"],
    ["native", "interpreted emulated"],
    ["know aware", "unaware ignorant oblivious"],
    ["maintain maintained", "deprecate deprecated abandon abandoned unmaintained discontinue"],
    ["open", "closed proprietary"],
    ["believe", "doubt"],
    ["most highest best top", "least lowest worst bottom"],
    ["spare spared unaffected untouched unharmed", "hit affect affected suffer down"],
  ] as const
).map(([one, other]) => [stemsOf(one), stemsOf(other)]);

/** Superlatives: `the most used` for `none is used more`. */
export const RANKS = stemsOf(
  "most highest best fewest least alone top lead leading first unmatched unrivalled unrivaled unequalled open close",
);

/** Phrases that cannot both be true of one thing. */
export const OPPOSITE_PHRASES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(turn|switch)(ed|es|s|ing)? on\b|\benabl(e|es|ed|ing)\b/i,
    /\b(turn|switch)(ed|es|s|ing)? off\b|\bdisabl(e|es|ed|ing)\b/i,
  ],
  [
    /\b(put|add(s|ed)?|place[sd]?)\b.{0,30}\b(on|to)\b/i,
    /\b(take[ns]?|took|remove[sd]?|drop(s|ped)?)\b.{0,30}\b(off|from)\b/i,
  ],
  [/\bmore and more\b|\bincreasingly\b/i, /\bless and less\b|\bdecreasingly\b/i],
  [/\b(thanks to|because|due to|owing to)\b/i, /\b(although|despite|in spite of|even though)\b/i],
  [/\b(keeps? up|kept up|matche?s|rivals?|on a par|on par)\b/i, /\b(lags?|trails?|falls? behind|slower than)\b/i],
  [
    /\b(grow|increas|ris(e|ing)|advanc|spread|gain)\w*/i,
    /\b(little|no|scant|hardly any) (headway|progress|growth|change)\b/i,
  ],
  [/\b(beside|alongside|next to|in addition to)\b/i, /\b(in place of|instead of|replac(ed|es|ing))\b/i],
  [/\b(entered|debuted|arrived|first)\b/i, /\bthe last\b/i],
  [/\bup from\b/i, /\bdown from\b/i],
  [/\b(ahead of|in front of)\b/i, /\bbehind\b/i],
  [
    /\b(keep\w*|kept) .{0,30}\bgoing\b|\b(continu\w+|carr(y|ies|ied) on|go(es)? on) (to )?(develop|maintain|work|support)\w*/i,
    /\bg[ai]v(e|es|en|ing) .{0,30}\bup\b|\b(abandon|discontinu|deprecat)\w*/i,
  ],
];
