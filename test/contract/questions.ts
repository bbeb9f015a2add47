/** A question for all engines: what it is, the operation of the contract, and its variables. */
export type Question = readonly [what: string, operationName: string, variables: object];

/** Of `1-main-job.graphql`. */
export const MAIN_JOB: readonly Question[] = [
  [
    "a claim that is REFUTED or not, with all that hangs on it",
    "ClaimById",
    { id: "claim:microsoft-eliminate-c-cpp-by-2030" },
  ],
  ["a claim by its bare slug", "ClaimById", { id: "c-binder-removed-for-rust-7-4" }],
  ["a claim as it was known then", "ClaimById", { id: "gccrs-compile-kernel-by-september-2026", at: { revision: 1 } }],
  [
    "a claim on an earlier day",
    "ClaimById",
    { id: "claim:c-binder-removed-for-rust-7-4", at: { valid: "2025-06-01" } },
  ],
  ["an unknown claim", "ClaimById", { id: "claim:nobody-said-this" }],
  ["the newest claims", "ClaimsPage", { first: 7, orderBy: [{ field: "MADE_ON", direction: "DESC" }] }],
  [
    "the last claims by status",
    "ClaimsPage",
    { last: 9, orderBy: [{ field: "STATUS" }, { field: "MADE_ON", direction: "DESC" }] },
  ],
  [
    "doubtful claims about a company that are no opinions",
    "ClaimsPage",
    {
      filter: {
        and: [
          { status: { in: ["REFUTED", "MISLEADING"] } },
          { about: { some: { id: { eq: "company:microsoft" } } } },
          { not: { kind: { eq: "OPINION" } } },
        ],
      },
    },
  ],
  [
    "old claims, or disputed ones",
    "ClaimsPage",
    {
      first: 100,
      filter: {
        or: [
          { madeOn: { before: "2025-01-01", certainty: "CERTAINLY" } },
          { citations: { some: { stance: { eq: "DISPUTES" } } } },
        ],
      },
    },
  ],
  ["claims by status", "ClaimCounts", { by: ["STATUS"] }],
  ["claims by status and subject", "ClaimCounts", { by: ["STATUS", "SUBJECT"] }],
  ["claims by kind and year", "ClaimCounts", { by: ["KIND", "YEAR"] }],
  ["claims by section", "ClaimCounts", { by: ["SECTION"] }],
  ["a company with all that it did and said", "Company", { id: "company:cloudflare", now: "2026-06-30" }],
  ["what is overdue or due soon", "Milestones", { filter: { deadline: { in: ["OVERDUE", "DUE_SOON"] } }, first: 100 }],
  ["every milestone with its deadline", "Milestones", { first: 100, orderBy: [{ field: "TITLE" }], now: "2026-11-20" }],
  [
    "events",
    "Milestones",
    { filter: { kind: { eq: "EVENT" } }, orderBy: [{ field: "HAPPENED_ON", direction: "DESC" }] },
  ],
  ["milestones on an earlier day", "Milestones", { at: { valid: "2026-01-15" }, first: 100 }],
  ["a series", "MetricSeries", { id: "metric:android-memory-safety-share" }],
  ["what speaks of the Linux kernel", "Search", { text: "Linux kernel Rust", first: 30 }],
  ["a node by its id", "Refetch", { id: "organization:cisa" }],
];

/** Of `2-time-and-lineage.graphql`. */
export const TIME_AND_LINEAGE: readonly Question[] = [
  [
    "a claim with all that was ever held of it, its sources and its origins",
    "ClaimInDepth",
    { id: "restate-45-percent-of-enterprises" },
  ],
  [
    "the same as it was first known",
    "ClaimInDepth",
    { id: "claim:restate-45-percent-of-enterprises", at: { revision: 1 } },
  ],
  [
    "a claim in depth on an earlier day",
    "ClaimInDepth",
    { id: "microsoft-eliminate-c-cpp-by-2030", at: { valid: "2025-12-20" } },
  ],
  ["how dates slipped", "Slips", { filter: { kind: { eq: "TARGET" } } }],
  ["how dates stood in June", "Slips", { filter: { deadline: { in: ["MISSED", "MOVED"] } }, now: "2026-06-01" }],
  ["what happened and what is due", "Timeline", { first: 50 }],
  [
    "what was said, published, due and done in a year",
    "Timeline",
    {
      from: "2025-01-01",
      to: "2025-12-31",
      axes: ["STATED", "PUBLISHED", "HAPPENED", "DUE", "RECORDED"],
      first: 100,
    },
  ],
  [
    "a timeline as it was known then, on an earlier day",
    "Timeline",
    { at: { revision: 1, valid: "2026-06-01" }, now: "2026-06-01", first: 100 },
  ],
  ["what hangs on a survey", "Impact", { id: "state-of-rust-2024-results" }],
  ["the first changes", "Changes", { first: 2 }],
];

export const LOOK_UP: readonly Question[] = [
  [
    "a sentence",
    "FactCheck",
    { input: { text: "According to a 2024 survey, 45% of organizations use Rust in production." } },
  ],
  [
    "a drifted sentence",
    "FactCheck",
    { input: { text: "Nearly half of all companies had Rust in production by 2023." } },
  ],
  ["a sentence of something else", "FactCheck", { input: { text: "Seven otters live in the harbour of Kiel." } }],
  [
    "a sentence on an earlier day, as it was first known",
    "FactCheck",
    {
      input: { text: "Microsoft wants to eliminate every line of C and C++ by 2030." },
      at: { revision: 1, valid: "2026-06-01" },
    },
  ],
  ["an address", "FactCheck", { input: { url: "http://www.lwn.net/Articles/1083202/?utm_source=x#comments" } }],
  ["an address that nothing cites", "FactCheck", { input: { url: "https://example.org/nothing" } }],
  [
    "a document",
    "FactCheck",
    {
      input: {
        document:
          "# Rust in the kernel\n\nThe gccrs developers want to build the kernel's Rust code before RustConf. Nobody has measured the wind.\n\n| Company | Share |\n|---|---|\n| Microsoft | 70 % of its vulnerabilities are memory-safety bugs |\n",
      },
    },
  ],
];
