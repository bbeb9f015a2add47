import { describe, expect, it } from "vitest";
import { formatPath, formatProblem } from "../../../src/domain/problem.ts";
import type { Dataset } from "../../../src/domain/record.ts";
import { type CheckOptions, checkDataset, RULES } from "../../../src/domain/rules/rules.ts";
import { date } from "../given-date.ts";
import { BREACHES, twoJudgements, withClaim, withReport, withTarget } from "./breaches.ts";
import { article, assessed, claim, GOOD, judged, LATER, locate, plan, withRecords } from "./given-dataset.ts";

const problemsIn = (dataset: Dataset, options?: CheckOptions) =>
  checkDataset(dataset, locate, options).map(({ rule, file, path, message }) => ({
    rule,
    says: `${file} ${formatPath(path)} ${message}`,
  }));

describe("the rules over a data set", () => {
  it("find nothing in a data set that breaks none", () => {
    expect(problemsIn(GOOD)).toEqual([]);
  });

  it("have ids of one form, each once, and a breach below that shows it at work", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(ids.toSorted()).toEqual(Object.keys(BREACHES).toSorted());
  });

  it.each(RULES)("say in one sentence what $id asks for", ({ sentence }) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/s);
  });

  it.each(Object.entries(BREACHES))("find the breach of %s and say where and what it is", (rule, { dataset, says }) => {
    const own = problemsIn(dataset).filter((problem) => problem.rule === rule);
    expect(own).toHaveLength(1);
    expect(own[0]?.says.slice(0, says.length)).toBe(says);
    expect(own[0]?.says).toMatch(/[.?]$/);
  });
});

describe("a rule", () => {
  const rulesBrokenBy = (dataset: Dataset) => problemsIn(dataset).map(({ rule }) => rule);

  it("takes no reference for dangling that leads to a record with faults of its own", () => {
    const dataset = withClaim({ madeBy: ["person:bob"] });
    expect(problemsIn(dataset, { unreadable: new Set(["person:bob"]) })).toEqual([]);
  });

  it("lets an article be the only support where the claim is that something was said, or where it is primary", () => {
    const own = { source: "source:article", stance: "SUPPORTS", finding: "It says so." } as const;
    const published = { ...article, publishers: ["organization:press"] };
    const dataset = (tier: "PRIMARY" | "SECONDARY", kind: "EVENT" | "QUOTATION") =>
      withRecords(GOOD, { source: [published], claim: [{ ...plan, kind, citations: [{ ...own, tier }] }] });
    expect(rulesBrokenBy(dataset("PRIMARY", "EVENT"))).toEqual([]);
    expect(rulesBrokenBy(dataset("SECONDARY", "QUOTATION"))).toEqual([]);
    expect(rulesBrokenBy(dataset("SECONDARY", "EVENT"))).toEqual(["article-for-itself"]);
  });

  it("lets a recalled source stand beside one that was read, and carry what says nothing", () => {
    const both = (claim.citations ?? []).map((one, i) =>
      i === 0 ? { ...one, access: "RECALLED" as const } : { ...one, stance: "SUPPORTS" as const },
    );
    expect(
      rulesBrokenBy(
        withClaim({ citations: both, assessments: [{ ...assessed, basedOn: ["source:report", "source:article"] }] }),
      ),
    ).toEqual([]);
    expect(
      rulesBrokenBy(withClaim({ citations: both, assessments: [{ ...assessed, status: "UNVERIFIABLE" }] })),
    ).toEqual([]);
  });

  it("takes a source that only mentions a claim for no ground of its status", () => {
    const mentioned = (claim.citations ?? []).map((one) => ({ ...one, stance: "MENTIONS" as const }));
    const dataset = (kind: "FORECAST" | "STATISTIC", status: "PENDING" | "SUPPORTED") =>
      withClaim({ kind, citations: mentioned, assessments: [{ ...assessed, status }] });
    expect(rulesBrokenBy(dataset("STATISTIC", "SUPPORTED"))).toEqual(["status-read"]);
    expect(rulesBrokenBy(dataset("FORECAST", "PENDING"))).toEqual([]);
  });

  it("leaves a corrected entry as it was, and asks for one that takes its place", () => {
    const corrected = { basedOn: ["source:gone"], correctedAt: LATER };
    expect(rulesBrokenBy(twoJudgements(corrected, {}))).toEqual(["reference-resolves"]);
    expect(rulesBrokenBy(twoJudgements({ ...corrected, basedOn: [] }, {}))).toEqual([]);
  });

  it("finds seven words in a row of a given text, in texts of ours and not in titles, names or locators", () => {
    const wording = "It is said that, all over, THE USE OF RUST – grows quickly.";
    const statement = "They say: the use of “Rust” grows quickly.";
    const borrowing = withClaim({
      statement: `All over the use of Rust grows. ${statement}`,
      citations: (claim.citations ?? []).map((one) => ({ ...one, locator: "all over the use of Rust grows quickly" })),
    });
    expect(problemsIn(borrowing, { wording })).toEqual([
      {
        rule: "borrowed-words",
        says: 'claim:rust-grows statement 7 words in a row are another\'s: "All over the use of Rust grows". Say it in our own.',
      },
    ]);
    expect(problemsIn(withClaim({ statement }), { wording })).toEqual([]);
  });

  it("fires on dates only where it is certain", () => {
    expect(rulesBrokenBy(withClaim({ madeOn: date("2025-01") }))).toEqual([]);
    expect(rulesBrokenBy(withClaim({ madeOn: date("2026-01", "NOT_BEFORE") }))).toEqual([]);
    expect(rulesBrokenBy(withTarget({ due: date("2026-02", "NOT_BEFORE") }))).toEqual([]);
  });

  it("lets a source's condition rest on the source itself", () => {
    const dataset = withReport({ assessments: [{ ...judged, condition: "CORRECTED", basedOn: ["source:report"] }] });
    expect(rulesBrokenBy(dataset)).toEqual([]);
  });

  it("follows a chain of ten thousand restatements without harm, and finds where it bites its tail", () => {
    const chain = (last: string) =>
      Array.from({ length: 10_000 }, (_, i) => ({
        ...plan,
        id: `claim:n${i}`,
        restates: [{ claim: i === 9_999 ? last : `claim:n${i + 1}`, fidelity: "FAITHFUL" as const }],
      }));
    expect(rulesBrokenBy(withRecords(GOOD, { claim: chain("claim:plan") }))).toEqual([]);
    expect(rulesBrokenBy(withRecords(GOOD, { claim: chain("claim:n0") }))).toEqual(["relation-cycle"]);
  });

  it("gives its problems sorted, one line each", () => {
    const lines = checkDataset(withClaim({ madeBy: ["person:x y"], quote: "Hm." }), locate).map(formatProblem);
    expect(lines).toEqual([
      'claim:rust-grows:1:1 quote-is-quotation A claim of kind STATISTIC has no quote: say it in "statement" in our own words.',
      'claim:rust-grows:1:1 reference-resolves There is no record "person:x y".',
    ]);
  });
});
