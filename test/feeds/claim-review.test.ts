import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { CLAIM_REVIEW_RATINGS } from "../../src/domain/claim-review-rating.ts";
import { documentUrl } from "../../src/domain/document-url.ts";
import type { ClaimAssessment, ClaimRecord } from "../../src/domain/record.ts";
import { statusEdges } from "../../src/domain/status-history.ts";
import type { ClaimReviewNode } from "../../src/feeds/claim-review/claim-review.ts";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { datasetOf, everything } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { claimReviewText, givenCommitted } from "./given-feeds.ts";
import { vocabularyFaults } from "./schema-org.ts";

interface Document {
  readonly "@context": string;
  readonly "@graph": readonly ClaimReviewNode[];
}

/** The judgement that holds today, out of the record. */
function inForce({ assessments = [] }: ClaimRecord): ClaimAssessment | undefined {
  const edge = statusEdges(assessments).find(({ knownTo, validTo }) => knownTo === null && validTo === null);
  return edge === undefined ? undefined : assessments[edge.assessmentIndex];
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const PARTY = z.looseObject({ "@type": z.enum(["Person", "Organization"]), "@id": z.url(), name: z.string().min(1) });
/** Ranges and open ends, as ISO 8601-2 writes them. */
const INTERVAL = /^(?:\.\.\/[\d-]+|[\d-]+\/\.\.|[\d-]+~?(?:\/[\d-]+~?)?)$/;
const DATED = { datePublished: z.string().regex(DATE).optional(), temporal: z.string().regex(INTERVAL).optional() };
const WORK = z.looseObject({ "@id": z.url(), name: z.string().min(1), url: z.url().optional(), ...DATED });
const CITATION = z.looseObject({
  "@type": z.literal("Role"),
  roleName: z.string().regex(/^urn:claimline:stance:[A-Z]+$/),
  description: z.string().min(1),
  citation: WORK,
});

/** What the vocabulary leaves open and Google's guidance asks for. */
const REVIEW = z.looseObject({
  "@id": z.string().regex(/^urn:claimline:review:[a-z0-9-]+$/),
  url: z.url(),
  claimReviewed: z.string().min(1),
  datePublished: z.iso.datetime(),
  reviewRating: z
    .looseObject({
      alternateName: z.string().min(1),
      ratingExplanation: z.string().min(1),
      ratingValue: z.int().min(1).max(5).optional(),
      bestRating: z.literal(5).optional(),
      worstRating: z.literal(1).optional(),
    })
    .refine((rating) => (rating.ratingValue === undefined) === (rating.bestRating === undefined)),
  itemReviewed: z.looseObject({
    "@type": z.literal("Claim"),
    additionalType: z.string().regex(/^urn:claimline:claim-kind:[A-Z]+$/),
    author: z.array(PARTY).min(1).optional(),
    ...DATED,
    firstAppearance: WORK.optional(),
    appearance: z.array(WORK).min(1).optional(),
  }),
  citation: z.array(CITATION).min(1).optional(),
});

describeEngines("the committed data as ClaimReview", (engine) => {
  let store: GraphStore;
  let document: Document;
  beforeAll(async () => {
    store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    document = JSON.parse(await claimReviewText(store));
  });

  it("has each assessed claim once, and no other", async () => {
    const { claim } = await getDataset("data");
    const assessed = claim.filter((each) => (inForce(each)?.status ?? "UNASSESSED") !== "UNASSESSED");
    const reviewed = document["@graph"].map(({ itemReviewed }) => itemReviewed["@id"].replace("urn:claimline:", ""));
    expect(reviewed).toEqual(assessed.map(({ id }) => id).sort());
    expect(reviewed.length).toBeGreaterThan(100);
  });

  it.runIf(engine.isServer)("is the same text on every engine", async () => {
    const embedded = await givenCommitted();
    expect(await claimReviewText(store)).toBe(await claimReviewText(embedded.store));
  });
});

describe("a ClaimReview", () => {
  let store: GraphStore;
  let document: Document;
  beforeAll(async () => {
    store = await openStore({ address: "memory:" });
    await store.prepare(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    document = JSON.parse(await claimReviewText(store));
    return () => store.close();
  });

  it("is valid against schema.org's vocabulary, for every claim", { timeout: 60_000 }, async () => {
    expect(await vocabularyFaults(document)).toEqual([]);
  });

  it("would be found invalid with a property of another type, or with a value outside a property's range", {
    timeout: 60_000,
  }, async () => {
    const [first] = document["@graph"];
    const { claimReviewed, ...rest } = first ?? {};
    const claim = { ...first?.itemReviewed, ratingValue: 1 };
    const broken = [
      { ...rest, claimReviewd: claimReviewed },
      { ...first, reviewRating: { "@type": "Person", name: "A" } },
      { ...first, itemReviewed: claim },
    ];
    expect(await vocabularyFaults({ "@context": "https://schema.org", "@graph": broken })).toHaveLength(3);
  });

  it("has what Google's guidance asks for, dates as precise as they are known, and a number only on the scale", () => {
    const faults = document["@graph"].flatMap((review) => REVIEW.safeParse(review).error?.issues ?? []);
    expect(faults).toEqual([]);
  });

  it("says with its rating where a claim has been overtaken", async () => {
    const { claim } = await getDataset("data");
    const outdated = claim.filter((each) => inForce(each)?.standing === "OUTDATED").map(({ id }) => id);
    expect(outdated.length).toBeGreaterThan(0);
    const said = document["@graph"].filter(({ reviewRating }) => reviewRating.alternateName.endsWith(" (outdated)"));
    expect(said.map(({ itemReviewed }) => itemReviewed["@id"].replace("urn:claimline:", ""))).toEqual(outdated.sort());
  });

  it("has no number where the status has none, and the table's where it has", () => {
    for (const { reviewRating } of document["@graph"]) {
      const name = reviewRating.alternateName.replace(/ \(.*/, "");
      const row = CLAIM_REVIEW_RATINGS.find((rating) => rating.name === name);
      expect(row).toBeDefined();
      expect(reviewRating.ratingValue ?? null).toBe(row?.value);
    }
    const numberless = document["@graph"].filter(({ reviewRating }) => reviewRating.ratingValue === undefined);
    expect(numberless.length).toBeGreaterThan(0);
  });

  it("has the page of its claim as address where a base is given, and its URN otherwise", async () => {
    const based: Document = JSON.parse(await claimReviewText(store, "https://facts.example/claims/"));
    expect(based["@graph"][0]?.url).toBe("https://facts.example/claims/adoption-is-an-inflection-point");
    expect(documentUrl(based["@graph"][0]?.url ?? "")).not.toBeNull();
    expect(document["@graph"][0]?.url).toBe(document["@graph"][0]?.["@id"]);
    await expect(claimReviewText(store, "javascript:alert(1)")).rejects.toThrow(
      'The base "javascript:alert(1)" is not an address',
    );
  });

  it("never shows a password, neither of a record's address nor of the base", async () => {
    await expect(claimReviewText(store, "https://me:hunter2@facts.example/claims")).rejects.toThrow(
      'The base holds a user or a password, which all readers would see: write "https://facts.example/claims".',
    );
    const secret = await openStore({ address: "memory:" });
    await secret.prepare(GRAPH_SCHEMA);
    const { claim, source, company, ...others } = everything();
    const url = "https://me:hunter2@paper.example/a";
    const parties = company.map((each) => ({ ...each, url }));
    await loadRecords(secret, { ...others, claim, source: source.map((each) => ({ ...each, url })), company: parties });
    const text = await claimReviewText(secret);
    await secret.close();
    expect(text).not.toMatch(/hunter2|me:/);
    expect(text.match(/"url":"https:\/\/paper\.example\/a"/g)?.length).toBeGreaterThan(2);
  });

  it("says a range and open ends where one date does not do, and nothing of a document's kind that its type says", () => {
    const texts = JSON.stringify(document);
    expect(texts).toContain('"temporal":"2024-09-17/2024-10-03"');
    expect(texts).toMatch(/"temporal":"\.\.\/20[\d-]+"/);
    expect(texts).toMatch(/"temporal":"20[\d-]+\/\.\."/);
    expect(texts).toMatch(/"temporal":"20[\d-]+~"/);
    expect(texts).toMatch(/"@type":"CreativeWork","@id":"[^"]+","additionalType":"urn:claimline:source-kind:SURVEY"/);
    expect(texts).not.toMatch(/source-kind:(?:REPORT|ARTICLE|PAPER)/);
  });
});

it("a graph without an assessed claim is a document without a review", async () => {
  const store = await openStore({ address: "memory:" });
  await store.prepare(GRAPH_SCHEMA);
  const { company } = await getDataset("data");
  await loadRecords(store, datasetOf({ company: company.slice(0, 1) }));
  expect(JSON.parse(await claimReviewText(store))).toEqual({ "@context": "https://schema.org", "@graph": [] });
  await store.close();
});
