/** The words by which plans, duties and sayings are told, as data. Phrases stand for all their regular forms. */
import { stemsOf } from "./lemma.ts";

/** How what is said relates to what is. */
export type Modality = "IS" | "WILL" | "PLANS" | "MAY" | "SHOULD" | "DENIES";

const list = (phrases: string): readonly string[] => phrases.split("|");

/** Phrases of each modality but IS, by which the main clause is told. */
export const MODAL_PHRASES: Readonly<Record<Exclude<Modality, "IS">, readonly string[]>> = {
  DENIES: list("deny|denial|disavow|refute|contradict"),
  PLANS: list(
    "plan|aim|supposed to|intend|intention|mean to|propose|seek|want|wish|hope|goal|objective|ambition|aspire|aspiration|set out to|" +
      "look to|looks to|plan on|would like|would rather|prefer|pledge|promise|vow|set its sights|strive|" +
      "prepare to|preparing to|on course to|work towards|work toward|working to|bent on|announce plans|target|deadline",
  ),
  MAY: list(
    "may|might|perhaps|possibly|maybe|potentially|conceivably|consider|mull|could well|could soon|could eventually|think about|thinking of|look into|toy with",
  ),
  SHOULD: list("should|ought|urge|recommend|advise|call on|call for|ask|demand|request|encourage|exhort|press"),
  WILL: list(
    "will|shall|going to|expect|anticipate|is to|are to|set to|due to be|about to|schedule|slate|forecast|predict|forthcoming|" +
      "is due|are due|was due|were due|be due|due for|'ll|would soon|year away|year off|month away|month off|year from|on track|on its way to|on the way to|poised|within twelve month|" +
      "before long",
  ),
};

/** Words of wishing that tell how somebody feels rather than what they promise, by stem. */
export const WISHES = stemsOf("want wish hope prefer seek would target aim");

/** Nouns by which a plan is told with a plain verb: `set itself the goal`; by stem. */
export const PLAN_NOUNS = stemsOf("goal objective ambition aspiration plan target hope intention deadline");

/** Words of an agenda: what stands on one is to come. */
export const AGENDA = stemsOf("schedule agenda program programme call slate date calendar");

/** Verbs of weighing something and of having settled on it. */
export const WEIGHING = stemsOf("weigh consider evaluate assess mull explore contemplate ponder debate eye");
export const CHOOSING = stemsOf("settle choose decide commit adopt opt standardize standardise");

/** Verbs of saying. */
export const SAY_STEMS = stemsOf(
  "say tell write announce report claim state explain warn note add argue declare reveal disclose confirm acknowledge " +
    "admit insist stress remark comment observe post tweet blog believe think suggest clarify estimate maintain concede publish " +
    "describe call find show put quote credit attribute judge conclude recall mention assert contend reckon deny predict",
);
