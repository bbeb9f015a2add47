/** Words by which differences are told, as data. */

/** Groups of people and bodies. Those of one sort are mixed up in loose talk, and are kept apart only where they were counted. */
export const PEOPLE: readonly { readonly sort: string; readonly words: readonly string[] }[] = [
  { sort: "body", words: ["organizations", "organisations"] },
  { sort: "body", words: ["enterprises", "large companies", "big companies", "corporations"] },
  { sort: "body", words: ["companies", "firms", "businesses"] },
  { sort: "body", words: ["shops", "teams"] },
  { sort: "branch", words: ["banks", "hospitals", "schools", "insurers", "retailers", "carmakers"] },
  { sort: "state", words: ["agencies", "governments", "authorities"] },
  {
    sort: "person",
    words: ["respondents", "participants", "those who answered", "those surveyed", "people surveyed", "people asked"],
  },
  { sort: "maker", words: ["developers", "programmers", "engineers", "coders"] },
  { sort: "maker", words: ["makers", "manufacturers", "vendors"] },
  { sort: "user", words: ["users", "customers", "clients", "consumers"] },
  { sort: "maintainer", words: ["maintainers"] },
  { sort: "learner", words: ["students", "beginners", "newcomers"] },
  { sort: "amateur", words: ["hobbyists", "enthusiasts"] },
  { sort: "start-up", words: ["startups", "start-ups"] },
  { sort: "academic", words: ["researchers", "academics", "scientists", "universities"] },
];
