import jsonld from "jsonld";
import { Parser, Store } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import { GRAPH_SCHEMA } from "../../src/graph/schema.ts";
import { getDataset } from "../../src/records/validate.ts";
import { answerOf, post } from "../api/given-api.ts";
import { describeEngines } from "../engine/describe-engines.ts";
import { everything, noonOf } from "../graph/given-dataset.ts";
import { loadRecords } from "../graph/given-load.ts";
import { type GivenFeeds, givenCommitted, givenFeeds, givenStore } from "./given-feeds.ts";
import { inXml, NASTY, nastyDataset, nastySlug, stored } from "./given-nasty.ts";
import { vocabularyFaults } from "./schema-org.ts";

const SCHEMA = "https://schema.org/";
const PROV = "http://www.w3.org/ns/prov#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const claimUrn = (slug: string): string => `urn:claimline:claim:${slug}`;

const textOf = async (given: GivenFeeds, path: string): Promise<string> => {
  const response = await given.get(`/feeds/${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  return await response.text();
};

/** What schema.org's context says of the terms that are used here; nothing is fetched. */
const CONTEXT = {
  "@context": {
    "@vocab": SCHEMA,
    url: { "@type": "@id" },
    additionalType: { "@type": "@id" },
    datePublished: { "@type": `${SCHEMA}Date` },
    sdDatePublished: { "@type": `${SCHEMA}Date` },
  },
};

const documentLoader = async (url: string) => {
  if (url !== "https://schema.org") throw new Error(`${url} was to be fetched.`);
  return { document: CONTEXT, documentUrl: url };
};

/** The triples of a JSON-LD document; anything that would be dropped on the way is a fault. */
async function quadsOfJsonLd(text: string): Promise<Store> {
  const document: jsonld.JsonLdDocument = JSON.parse(text);
  // Its types do not know of `safe`.
  const options = { documentLoader, safe: true } as jsonld.Options.Expand;
  expect((await jsonld.expand(document, options)).length).toBeGreaterThan(0);
  const quads = await jsonld.toRDF(document, { ...options, format: "application/n-quads" });
  return new Store(new Parser({ format: "N-Quads" }).parse(String(quads)));
}

function quadsOfTurtle(text: string): Store {
  return new Store(new Parser({ format: "text/turtle" }).parse(text));
}

const subjectsOf = (store: Store, type: string): string[] =>
  store
    .getSubjects(TYPE, type, null)
    .map(({ value }) => value)
    .sort();
const valuesOf = (store: Store, subject: string, property: string): string[] =>
  store.getObjects(subject, property, null).map(({ value }) => value);

/** Everything that an IRI may not hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const BAD_IRI = /[\u0000-\u0020<>"{}|^`\\]/;

function faultyIris(quads: Store): string[] {
  const names = quads
    .getQuads(null, null, null, null)
    .flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
  return names
    .filter(({ termType }) => termType === "NamedNode")
    .map(({ value }) => value)
    .filter((value) => BAD_IRI.test(value) || !URL.canParse(value));
}

interface Review {
  readonly "@type": string;
  readonly url: string;
  readonly itemReviewed: { readonly "@id": string };
}

interface ApiClaim {
  readonly id: string;
  readonly status: string;
  readonly statement: string;
}

async function claimsOf({ api }: GivenFeeds): Promise<readonly ApiClaim[]> {
  const claims: ApiClaim[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) {
      claims(first: 100, after: $after, orderBy: [{ field: ID }]) {
        nodes { id status statement } pageInfo { hasNextPage endCursor }
      }
    }`;
    const { data } = await answerOf(await api.fetch(post({ query, variables: { after } })));
    const page = data?.claims as {
      readonly nodes: readonly ApiClaim[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
    claims.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return claims;
    after = page.pageInfo.endCursor;
  }
}

describeEngines("the meaning of the committed data", (engine) => {
  let given: GivenFeeds;
  beforeAll(async () => {
    const store = await engine.openEmpty(GRAPH_SCHEMA);
    await loadRecords(store, await getDataset("data"));
    given = await givenFeeds(store);
  });

  it("as JSON-LD has a Claim for each claim, with its text, and a ClaimReview of each that was judged", async () => {
    const store = await quadsOfJsonLd(await textOf(given, "claims.jsonld"));
    const claims = await claimsOf(given);
    const reviewed = claims.filter(({ status }) => status !== "UNASSESSED");
    expect(subjectsOf(store, `${SCHEMA}Claim`)).toEqual(claims.map(({ id }) => `urn:claimline:${id}`).sort());
    const reviews = subjectsOf(store, `${SCHEMA}ClaimReview`);
    expect(reviews.flatMap((review) => valuesOf(store, review, `${SCHEMA}itemReviewed`)).sort()).toEqual(
      reviewed.map(({ id }) => `urn:claimline:${id}`).sort(),
    );
    for (const { id, statement } of claims) {
      expect(valuesOf(store, `urn:claimline:${id}`, `${SCHEMA}text`)).toEqual([statement]);
    }
    expect(faultyIris(store)).toEqual([]);
  });

  it.each(["", "?at=2026-06-01", "?revision=1"])(
    "as JSON-LD has the same reviews as ClaimReviews, with the claim inside: %s",
    async (query) => {
      const reviewsIn = async (name: string): Promise<readonly Review[]> =>
        (JSON.parse(await textOf(given, name + query))["@graph"] as readonly Review[]).filter(
          (node) => node["@type"] === "ClaimReview",
        );
      const reviews = await reviewsIn("claimreview.jsonld");
      expect(reviews.length).toBeGreaterThan(50);
      expect(reviews[0]?.url).toMatch(/^http:\/\/facts\.example\/claims\/[a-z0-9-]+$/);
      const inside = ({ itemReviewed: { "@id": id }, ...review }: Review) => ({
        ...review,
        itemReviewed: { "@id": id },
      });
      expect(reviews.map(inside)).toEqual(await reviewsIn("claims.jsonld"));
    },
  );

  it("as JSON-LD uses schema.org's properties where schema.org has them", { timeout: 120_000 }, async () => {
    const document: unknown = JSON.parse(await textOf(given, "claims.jsonld"));
    expect(await vocabularyFaults(document, ["Claim", "ClaimReview"])).toEqual([]);
  });

  it("as Turtle says of each claim which status is in force, since when and by whose judgement", async () => {
    const store = quadsOfTurtle(await textOf(given, "claims.ttl"));
    const claims = await claimsOf(given);
    expect(subjectsOf(store, `${SCHEMA}Claim`)).toEqual(claims.map(({ id }) => `urn:claimline:${id}`).sort());
    for (const { id, status } of claims) {
      const inForce = store
        .getSubjects(`${PROV}specializationOf`, `urn:claimline:${id}`, null)
        .map(({ value }) => value)
        .filter((each) => valuesOf(store, each, `${PROV}invalidatedAtTime`).length === 0)
        .filter((each) => valuesOf(store, each, `${SCHEMA}temporalCoverage`)[0]?.endsWith("/.."));
      const statuses = inForce.flatMap((each) => valuesOf(store, each, `${PROV}value`));
      expect([id, statuses]).toEqual([id, status === "UNASSESSED" && statuses.length === 0 ? [] : [status]]);
      for (const each of inForce) {
        const [activity = ""] = valuesOf(store, each, `${PROV}wasGeneratedBy`);
        expect(valuesOf(store, activity, TYPE)).toEqual([`${PROV}Activity`]);
        const [agent = ""] = valuesOf(store, activity, `${PROV}wasAssociatedWith`);
        expect(valuesOf(store, agent, `${SCHEMA}name`)).toHaveLength(1);
      }
    }
    expect(faultyIris(store)).toEqual([]);
  });

  it("as Turtle keeps every citation with its stance", async () => {
    const store = quadsOfTurtle(await textOf(given, "claims.ttl"));
    const dataset = await getDataset("data");
    const wanted = dataset.claim.flatMap(({ id, citations = [] }) =>
      citations.map(({ source, stance }) => `${id} ${stance} ${source}`),
    );
    const found = store.getQuads(null, `${SCHEMA}roleName`, null, null).map(({ subject, object }) => {
      const [claim = ""] = store.getSubjects(`${SCHEMA}citation`, subject, null).map(({ value }) => value);
      const [source = ""] = valuesOf(store, subject.value, `${SCHEMA}citation`);
      return [claim, object.value.replace("stance:", ""), source]
        .map((urn) => urn.replace("urn:claimline:", ""))
        .join(" ");
    });
    expect(found.sort()).toEqual(wanted.sort());
  });

  it("names nothing that it does not describe, but for claims outside of a filter", async () => {
    const store = quadsOfTurtle(await textOf(given, "claims.ttl"));
    const words = /^urn:claimline:(?:claim-kind|claim-status|source-kind|stance|tier):/;
    const objects = new Set(
      [...store].flatMap(({ object }) => (object.value.startsWith("urn:claimline:") ? [object.value] : [])),
    );
    const undescribed = [...objects].filter(
      (name) => !words.test(name) && store.countQuads(name, null, null, null) === 0,
    );
    expect(undescribed).toEqual([]);
  });

  it.runIf(engine.isServer)("is the same text on every engine", async () => {
    const embedded = await givenCommitted();
    for (const name of ["claims.ttl", "claims.jsonld"]) {
      for (const path of ["", "?revision=1&at=2026-06-01", "?status=REFUTED"].map((query) => name + query)) {
        expect(await textOf(given, path)).toBe(await textOf(embedded, path));
      }
    }
  });

  it("is told for the point in time that is asked for", async () => {
    const query = "?id=debian-apt-hard-rust-may-2026&known=2026-11-24T00:00:00Z";
    const then = quadsOfTurtle(await textOf(given, `claims.ttl${query}`));
    expect(then.countQuads(null, `${PROV}invalidatedAtTime`, null, null)).toBe(0);
    const now = quadsOfTurtle(await textOf(given, "claims.ttl?id=debian-apt-hard-rust-may-2026"));
    expect(now.countQuads(null, `${PROV}invalidatedAtTime`, null, null)).toBeGreaterThan(0);
    const ratingOf = async (at: string): Promise<string[]> => {
      const store = await quadsOfJsonLd(await textOf(given, `claims.jsonld?id=debian-apt-hard-rust-may-2026&at=${at}`));
      return store.getObjects(null, `${SCHEMA}alternateName`, null).map(({ value }) => value);
    };
    expect(await ratingOf("2026-04-01")).toEqual(["Misleading"]);
    expect(await ratingOf("2026-06-01")).toEqual(["Partly supported"]);
  });
});

describe("a claim's meaning", () => {
  it("comes back with whatever its texts say, in the language that they are in", async () => {
    const given = await givenFeeds(await givenStore(nastyDataset()));
    const turtle = quadsOfTurtle(await textOf(given, "claims.ttl"));
    const linked = await quadsOfJsonLd(await textOf(given, "claims.jsonld"));
    expect([...faultyIris(turtle), ...faultyIris(linked)]).toEqual([]);
    for (const [index, text] of NASTY.entries()) {
      const slug = nastySlug(index);
      const said = turtle.getObjects(claimUrn(slug), `${SCHEMA}text`, null);
      expect(said.map((each) => [each.value, "language" in each && each.language])).toEqual([[inXml(text), "en"]]);
      expect(valuesOf(linked, claimUrn(slug), `${SCHEMA}text`)).toEqual([stored(text)]);
      const [assessment = ""] = valuesOf(turtle, `urn:claimline:assessing:${slug}/1`, `${PROV}wasAssociatedWith`);
      expect(valuesOf(turtle, assessment, `${SCHEMA}name`)).toEqual([inXml(text)]);
      const name = turtle.getObjects(`urn:claimline:person:${slug}`, `${SCHEMA}name`, null);
      expect(name.map((each) => [each.value, "language" in each && each.language])).toEqual([[inXml(text), ""]]);
    }
  });

  it("keeps dates as precise as they are, and shows nobody's password", async () => {
    const { source, ...others } = everything();
    const secret = source.map((each) => ({ ...each, url: "https://me:hunter2@paper.example/a b?c={d}|e" }));
    const given = await givenFeeds(await givenStore({ ...others, source: secret }));
    const text = await textOf(given, "claims.ttl");
    expect(text).not.toContain("hunter2");
    const store = quadsOfTurtle(text);
    expect(faultyIris(store)).toEqual([]);
    expect(text).toContain('schema:datePublished "2025-03"^^xsd:gYearMonth');
    const statuses = store
      .getSubjects(`${PROV}specializationOf`, claimUrn("rust-is-used"), null)
      .map(({ value }) => [
        valuesOf(store, value, `${PROV}value`)[0],
        valuesOf(store, value, `${SCHEMA}temporalCoverage`)[0],
        valuesOf(store, value, `${PROV}generatedAtTime`)[0],
        valuesOf(store, value, `${PROV}invalidatedAtTime`)[0],
      ]);
    expect(statuses).toEqual([
      ["SUPPORTED", "2025-01-01/..", noonOf(2), noonOf(3)],
      ["SUPPORTED", "2025-01-01/2026-02-01", noonOf(3), undefined],
      ["MISLEADING", "2026-02-01/..", noonOf(3), undefined],
    ]);
  });

  it("is a document without anything where no claim is", async () => {
    const given = await givenFeeds(await givenStore(everything()));
    expect(quadsOfTurtle(await textOf(given, "claims.ttl?status=PENDING")).size).toBe(0);
    expect(JSON.parse(await textOf(given, "claims.jsonld?status=PENDING"))["@graph"]).toEqual([]);
  });
});
