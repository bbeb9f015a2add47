/**
 * Every closed list of words, each with what its words mean. YAML, TypeScript, Cypher and GraphQL use the same words;
 * the SDL's enums and the JSON Schema are made from these tables.
 */

const words = <const T extends Record<string, string>>(meanings: T): T => meanings;

export const VOCABULARY = {
  ClaimKind: words({
    STATISTIC: "A figure about many things: a share, a count, a measured value.",
    EVENT: "Something that happened at a time.",
    COMMITMENT: "A goal or promise: somebody says that they will do something.",
    FORECAST: "An expectation about the future that nobody promised.",
    QUOTATION: "Words that somebody is said to have spoken or written.",
    COMPARISON: "One thing set against another.",
    CAPABILITY: "What a thing can or cannot do.",
    STATE: "How things are: a property, a practice or an arrangement that lasts.",
    OPINION: "A judgement that no evidence could settle by itself.",
  }),
  ClaimStatus: words({
    UNASSESSED: "Nobody has looked yet.",
    SUPPORTED: "The evidence carries the statement.",
    MOSTLY_SUPPORTED: "The evidence carries the statement but for details that do not change its meaning.",
    PARTLY_SUPPORTED: "The evidence carries one part of the statement and not another.",
    MISLEADING: "The figures or words exist, but they say something else than the statement makes of them.",
    REFUTED: "The evidence says the opposite.",
    UNVERIFIABLE: "Somebody looked, and it cannot be told.",
    PENDING: "Its date has not come.",
  }),
  Standing: words({
    CURRENT: "It still stands.",
    OUTDATED: "It was right and has been overtaken by events or newer figures.",
    WITHDRAWN: "Its author took it back or recast it.",
  }),
  Delivery: words({
    NOT_STARTED: "Nothing has been done towards the target.",
    UNDERWAY: "Work towards the target goes on.",
    STALLED: "Work began and has stopped for now.",
    PARTLY_DELIVERED: "A part of what was promised exists.",
    DELIVERED: "What was promised exists.",
    ABANDONED: "Its owner gave it up.",
    UNKNOWN: "Somebody looked, and it cannot be told how far it is.",
  }),
  Deadline: words({
    PENDING: "The date has not come.",
    DUE_SOON: "The date comes within thirty days.",
    OVERDUE: "The date has passed and nobody has looked since.",
    MET: "Delivered in time.",
    MISSED: "Not delivered in time, and somebody looked.",
    MOVED: "Its owner set another date before this one came.",
    INDETERMINATE: "It cannot be told whether the date was kept.",
  }),
  AdoptionStage: words({
    RESEARCH: "Tried out in research.",
    TRIAL: "Tried out in a bounded part of real work.",
    ROLLING_OUT: "On its way into everyday work.",
    PRODUCTION: "Everyday work depends on it.",
    RETIRED: "No longer used.",
  }),
  SourceCondition: words({
    LIVE: "The document can be had at its address.",
    DEAD_LINK: "The address no longer leads to the document.",
    CORRECTED: "Its publisher has corrected it.",
    RETRACTED: "Its publisher has withdrawn it.",
  }),
  SourceKind: words({
    ARTICLE: "A journalistic or explanatory article.",
    BLOG_POST: "A post on a blog of a person, company or project.",
    MAIL: "A message on a mailing list.",
    REPORT: "A report, such as a periodic progress report or a study.",
    SURVEY: "The published results of a survey.",
    RELEASE_NOTES: "Notes that come with a release.",
    DOCUMENTATION: "Documentation of software or of a project.",
    GUIDANCE: "Guidance of an agency or standards body.",
    TALK: "A talk, its slides or its recording.",
    PAPER: "A scientific paper.",
    BOOK: "A book.",
    JOB_POST: "A job advertisement.",
    SOCIAL_POST: "A post on a social network.",
    PRESS: "A press release or news report.",
    CODE: "Source code or its history.",
    DATASET: "Data as files.",
    EXPERIMENT: "Something we ran ourselves, with its recipe.",
  }),
  Access: words({
    OPENED: "The document itself was read.",
    COPY: "A republished copy or translation of it was read.",
    SECONDHAND: "Only abstracts or descriptions of it were read.",
    RECALLED: "From memory, not read: a lead and never proof.",
  }),
  Stance: words({
    SUPPORTS: "The source says what the claim says.",
    QUALIFIES: "The source says it with a limit, a condition or another figure.",
    DISPUTES: "The source says otherwise.",
    MENTIONS: "The source speaks of the matter without deciding it.",
  }),
  Tier: words({
    PRIMARY: "Close to the matter: its author took part, measured or decided.",
    SECONDARY: "Reports what others took part in, measured or decided.",
  }),
  Fidelity: words({
    FAITHFUL: "Says the same.",
    NARROWED: "Says less than the original.",
    BROADENED: "Says more than the original.",
    DISTORTED: "Says something else.",
  }),
  Drift: words({
    NUMBER: "A figure differs.",
    DATE: "A date differs.",
    SUBJECT: "Another company, project or population.",
    POLARITY: "Said where the original denies, or the other way round.",
    MODALITY: "Has, will, plans, aims or denies were exchanged.",
    SCOPE: "Wider or narrower than the original.",
    ATTRIBUTION: "Put into another mouth.",
  }),
  LookUpDecision: words({
    KNOWN: "A recorded claim says the same.",
    POSSIBLE: "A recorded claim is about the same and differs, or may be about the same.",
    UNKNOWN: "No recorded claim is about this.",
  }),
  AgreementType: words({
    WORDING: "Words that carry the meaning.",
    SUBJECT: "A company, organization, person or project.",
    NUMBER: "A figure, as far as both are rounded.",
    DATE: "A date, as far as both are precise.",
    MODALITY: "Whether it is so, will be, or is planned.",
    ATTRIBUTION: "Who said it.",
  }),
  PassageKind: words({
    SENTENCE: "A sentence of running text or of a list.",
    HEADING: "A heading, title or caption.",
    ROW: "A row of a table: its cells in order.",
    ADDRESS: "An address that was looked up.",
  }),
  Confidence: words({
    LOW: "Little evidence, or evidence in conflict.",
    MEDIUM: "Good evidence with a gap.",
    HIGH: "Evidence close to the matter that was read.",
  }),
  OrganizationKind: words({
    AGENCY: "A public agency.",
    FOUNDATION: "A foundation.",
    COMMUNITY: "A community or project team that speaks for itself.",
    PUBLISHER: "Somebody whose trade is publishing.",
    CONFERENCE: "A conference series (one edition is a milestone).",
    UNIVERSITY: "A university or research institute.",
  }),
  ProjectKind: words({
    LANGUAGE: "A programming language.",
    COMPILER: "A compiler.",
    KERNEL: "An operating system kernel or a part of one.",
    PRODUCT: "A product or service.",
    LIBRARY: "A library or framework.",
    TOOL: "A tool for people who develop or run software.",
    DISTRIBUTION: "An operating system distribution.",
    MODEL: "A machine-learning model.",
  }),
  MilestoneKind: words({
    TARGET: "A target that somebody set.",
    EVENT: "Something that happened.",
  }),
  Comparator: words({
    EQUAL: "Exactly this value.",
    ABOUT: "Around this value.",
    AT_LEAST: "This value or more.",
    AT_MOST: "This value or less.",
    MORE_THAN: "More than this value.",
    LESS_THAN: "Less than this value.",
    UP_TO: "This value in the best case.",
    ORDER_OF: "This order of magnitude (1e6 for millions).",
  }),
  DateQualifier: words({
    ON: "In the interval that the text names.",
    BY: "At the latest by the end of it.",
    AROUND: "About then; the interval is widened by one unit of its precision on each side.",
    NOT_BEFORE: "At the earliest at its start; a floor that cannot be missed.",
  }),
  Certainty: words({
    CERTAINLY: "Every day that the date may be fits.",
    POSSIBLY: "At least one day that the date may be fits.",
  }),
  ChangeKind: words({
    RECORDED: "It became known.",
    CLOSED: "It is known no longer.",
    CORRECTED: "A judgement of it was corrected or taken back.",
    ASSESSED: "It was judged.",
    REVIEWED: "Somebody looked at a judgement again and nothing had changed.",
    RELATED: "What it names or consists of changed, and no judgement.",
  }),
  Origin: words({
    FILE: "Comes from a file of the data folder.",
    API: "Reserved for what will be written through the API.",
  }),
} as const;

/** Name of a closed list of words. */
export type VocabularyName = keyof typeof VOCABULARY;

/** A word of the named list. */
export type Word<N extends VocabularyName> = Extract<keyof (typeof VOCABULARY)[N], string>;

/** The words of a list, in the order in which they are declared. */
export function wordsOf<N extends VocabularyName>(name: N): readonly Word<N>[] {
  return Object.keys(VOCABULARY[name]) as Word<N>[];
}

/** Stances that make a source support of a claim. */
export const SUPPORTING_STANCES: readonly Word<"Stance">[] = ["SUPPORTS", "QUALIFIES"];

export type ClaimKind = Word<"ClaimKind">;
export type ClaimStatus = Word<"ClaimStatus">;
export type Standing = Word<"Standing">;
export type Delivery = Word<"Delivery">;
export type Deadline = Word<"Deadline">;
export type AdoptionStage = Word<"AdoptionStage">;
export type SourceCondition = Word<"SourceCondition">;
export type Access = Word<"Access">;
export type DateQualifier = Word<"DateQualifier">;
export type Certainty = Word<"Certainty">;
