import http from "node:http";
import https from "node:https";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { assessment, claim, date, everything, noonOf } from "../graph/given-dataset.ts";
import { type Answer, answerOf, type GivenApi, givenApi, post, refusalOf } from "./given-api.ts";

const SENTENCE = "Acme had Rust in 45 percent of its routers in 2024.";
const QUERY = /* GraphQL */ `
  query FactCheck($input: FactCheckInput!, $at: PointInTime) {
    factCheck(input: $input, at: $at) {
      skipped
      checked {
        kind text start end decision
        candidates {
          score probability agrees { type recorded } differs { type stated recorded }
          claim { id statement status standing citations(first: 3) { edges { stance node { title url } } } }
        }
      }
    }
  }
`;
const INTROSPECTION = "introspected: __schema { queryType { name } }";

interface Checked {
  readonly skipped: number;
  readonly checked: readonly {
    readonly text: string;
    readonly decision: string;
    readonly candidates: readonly { readonly claim: { readonly id: string } }[];
  }[];
}

function dataset() {
  const all = everything();
  const acme = claim("acme-routers", {
    statement: "In 2024 Acme had Rust in 45 percent of its routers.",
    about: ["company:acme", "project:rust"],
    madeBy: ["company:acme"],
    quantities: [{ comparator: "EQUAL", value: 45, unit: "percent", asOf: date("2024") }],
    citations: [{ source: "source:report", stance: "SUPPORTS", tier: "PRIMARY", finding: "Says it." }],
    assessments: [assessment()],
  });
  return { ...all, claim: [...all.claim, acme] };
}

describe("factCheck", () => {
  let given: GivenApi;
  beforeAll(async () => {
    given = await givenApi({ dataset: dataset() });
  });
  const check = async (input: unknown, at?: unknown): Promise<Answer> => await given.ask(QUERY, { input, at });
  const decisions = (answer: Answer): string[] => checkedOf(answer).checked.map(({ decision }) => decision);

  it("finds a claim that says the same, and tells what differs in one that does not", async () => {
    expect(decisions(await check({ text: SENTENCE }))).toEqual(["KNOWN"]);
    const answer = await check({ text: SENTENCE.replace("45", "90") });
    expect(checkedOf(answer).checked).toMatchObject([
      {
        decision: "POSSIBLE",
        candidates: [{ differs: [{ type: "NUMBER", stated: "90 percent" }], claim: { id: "claim:acme-routers" } }],
      },
    ]);
  });

  describe("refuses", () => {
    it.each([
      ["two of the three", { text: "a", url: "https://a.example" }],
      ["none of the three", {}],
      ["a null", { text: null }],
      ["a member that it does not know", { image: "a" }],
      ["something else than a text", { text: 5 }],
    ])("an input of %s", async (_what, input) => {
      const answer = await check(input);
      expect(answer.data).toBeUndefined();
      expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(["INPUT_INVALID"]));
    });

    it.each(["", "   \n\t"])("the text %j, in which there is nothing", async (text) => {
      expect(refusalOf(await check({ text }))).toEqual(["INPUT_INVALID", "`text` holds nothing to look up."]);
    });

    it("more than 5,000 characters that are no document", async () => {
      const [code, message] = refusalOf(await check({ text: "Rust is used. ".repeat(400) }));
      expect([code, message]).toEqual([
        "INPUT_LIMIT_EXCEEDED",
        "`text` has 5600 characters; at most 5000 are taken, longer texts as `document`.",
      ]);
    });

    it.each([
      "ftp://example.org/a",
      "javascript:alert(1)",
      "data:text/html,<b>a</b>",
      "file:///etc/passwd",
      "example.org",
      "",
      "https://",
      "http://[",
    ])("the address %j", async (url) => {
      const answer = await check({ url });
      expect(refusalOf(answer)).toEqual([
        "INPUT_INVALID",
        "`url` has to be an address that begins with http:// or https://.",
      ]);
      expect(given.logged).toEqual([]);
    });

    it.each([
      [{ known: "2026-12-24T00:00:00Z" }],
      [{ revision: 99 }],
      [{ revision: -1 }],
      [{ revision: 1, known: "2026-11-10T00:00:00Z" }],
    ])("the point in time %j, for each kind of input", async (at) => {
      for (const input of [{ text: SENTENCE }, { url: "https://example.org/report" }, { document: SENTENCE }]) {
        expect(refusalOf(await check(input, at))[0]).toBe("INPUT_POINT_IN_TIME_INVALID");
      }
    });
  });

  it.each([
    "🦀🦀 🎉",
    "\u0001\u0002\u001b[31m\u0007",
    "\u200b\u202e\ufeff",
    "Die Otter schlafen im Hafen von Kiel.",
    "锈语言很快。",
    "?!…",
  ])("knows nothing of %j, and says so or that nothing is in it", async (text) => {
    const answer = await check({ text });
    if (answer.errors === undefined) expect(new Set(decisions(answer))).toEqual(new Set(["UNKNOWN"]));
    else expect(refusalOf(answer)[0]).toBe("INPUT_INVALID");
    expect(decisions(await check({ document: text })).filter((word) => word !== "UNKNOWN")).toEqual([]);
    expect(given.logged).toEqual([]);
  });

  it("has nothing to say of an empty document", async () => {
    expect(checkedOf(await check({ document: "" }))).toEqual({ checked: [], skipped: 0 });
  });

  it("knew nothing before the first revision", async () => {
    const before = { revision: 0 };
    expect(decisions(await check({ text: SENTENCE }, before))).toEqual(["UNKNOWN"]);
    expect(decisions(await check({ url: "https://example.org/report" }, before))).toEqual(["UNKNOWN"]);
    expect(decisions(await check({ document: `${SENTENCE} ${SENTENCE}` }, before))).toEqual(["UNKNOWN", "UNKNOWN"]);
  });

  it("answers as of a day, and as was known at an instant", async () => {
    expect(decisions(await check({ text: SENTENCE }, { known: noonOf(10) }))).toEqual(["KNOWN"]);
    expect(decisions(await check({ text: SENTENCE }, { known: noonOf(1).replace("T12", "T11") }))).toEqual(["UNKNOWN"]);
    expect(decisions(await check({ text: SENTENCE }, { valid: "2024-01-01" }))).toEqual(["UNKNOWN"]);
  });

  it("checks the text of a page, and neither its scripts nor its styles", async () => {
    const hidden = `<script>document.title = "${SENTENCE}"</script><style>/* ${SENTENCE} */</style><template>${SENTENCE}</template>`;
    const page = `<!doctype html><html><body onload="alert(1)">${hidden}<p>${SENTENCE}</p><!-- ${SENTENCE} --><iframe srcdoc="${SENTENCE}"></iframe></body></html>`;
    const { checked } = checkedOf(await check({ document: page }));
    expect(checked.map(({ text }) => text)).toEqual([SENTENCE]);
  });

  it("never visits an address", async () => {
    const spies = [
      vi.spyOn(globalThis, "fetch"),
      vi.spyOn(http, "request"),
      vi.spyOn(http, "get"),
      vi.spyOn(https, "request"),
      vi.spyOn(https, "get"),
    ];
    const page =
      '<p><img src="https://a.example/i.png"><a href="https://a.example">Acme</a></p><link href="https://a.example/c.css">';
    expect(decisions(await check({ url: "https://example.org/report" }))).toEqual(["KNOWN"]);
    await check({ url: "http://www.example.org/report/?utm_source=x#top" });
    await check({ document: page });
    await check({ text: "Look at https://a.example/secret." });
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  describe("answers with what graphql-js would say:", () => {
    const claimParts = "claim { id status }";
    it.each([
      [
        "aliases of the field itself",
        `a: factCheck(input: $input) { checked { decision candidates { ${claimParts} } } } b: factCheck(input: { text: "Otters swim." }) { n: skipped c: checked { d: decision candidates { ${claimParts} } } }`,
      ],
      [
        "aliases at every level",
        `factCheck(input: $input) { c: checked { t: text k: candidates { p: probability x: differs { what: type s: stated } it: claim { name: id says: statement } } } }`,
      ],
      [
        "claims asked for twice",
        `factCheck(input: $input) { checked { candidates { a: claim { id status } b: claim { statement citations(first: 1) { totalCount } } } } }`,
      ],
      [
        "the same field twice",
        `factCheck(input: $input) { checked { candidates { claim { id } } } checked { decision candidates { claim { status } score } } }`,
      ],
      [
        "type names",
        `__typename factCheck(input: $input) { __typename checked { __typename candidates { __typename agrees { __typename } claim { t: __typename id about { __typename name } } } } }`,
      ],
      ["fragments", `factCheck(input: $input) { ...whole }`],
      [
        "narrowed claims",
        `factCheck(input: $input) { checked { candidates { claim { ... on Claim { id } ... on Node { it: id } ... { statement } } } } }`,
      ],
      [
        "pages below a claim",
        `factCheck(input: $input) { checked { candidates { claim { citations(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { cursor stance node { id citedBy(first: 2) { nodes { id } } } } } statusHistory { validFrom assessment { status rationale } } } } } }`,
      ],
      [
        "another root field beside it",
        `claims { totalCount } factCheck(input: $input) { checked { candidates { ${claimParts} } } } company(id: "acme") { name }`,
      ],
      [
        "a past beside today",
        `factCheck(input: $input) { checked { candidates { ${claimParts} } } } then: factCheck(input: $input, at: { revision: 1 }) { checked { decision candidates { ${claimParts} } } }`,
      ],
      ["nothing of the claims", `factCheck(input: $input) { skipped }`],
    ])("%s", async (name, selection) => {
      const fragments = name === "fragments" ? FRAGMENTS : "";
      for (const input of [
        { text: SENTENCE },
        { document: `${SENTENCE}\n\nOtters swim.` },
        { url: "https://example.org/report" },
      ]) {
        const ask = async (more: string): Promise<Answer> =>
          await given.ask(`query Q($input: FactCheckInput!) { ${more} ${selection} }${fragments}`, { input });
        const direct = await ask("");
        const { data, ...rest } = await ask(INTROSPECTION);
        const { introspected, ...expected } = { ...data };
        expect(introspected).toEqual({ queryType: { name: "Query" } });
        expect(rest.errors).toBeUndefined();
        expect(JSON.stringify(direct)).toBe(
          JSON.stringify({ status: 200, data: expected, extensions: rest.extensions }),
        );
      }
    });

    it.each([true, false])("what is skipped and included by variables: %s", async (yes) => {
      const query = `query Q($input: FactCheckInput!, $yes: Boolean!) { factCheck(input: $input) { skipped @skip(if: $yes) checked @include(if: $yes) { decision candidates { claim @include(if: $yes) { id status @skip(if: $yes) } } } } }`;
      const { data } = await given.ask(query, { input: { text: SENTENCE }, yes });
      const checked = [{ decision: "KNOWN", candidates: [{ claim: { id: "claim:acme-routers" } }] }];
      expect(data?.factCheck).toEqual(yes ? { checked } : { skipped: 0 });
    });

    it.each(["text", "url", "document"])("an input whose parts are variables of their own: %s", async (name) => {
      const value = name === "url" ? "https://example.org/report" : SENTENCE;
      const query = `query Q($it: String!) { factCheck(input: { ${name}: $it }) { checked { decision } } }`;
      expect((await given.ask(query, { it: value })).data).toEqual({ factCheck: { checked: [{ decision: "KNOWN" }] } });
    });
  });

  describe("takes documents over HTTP:", () => {
    const send = async (body: string): Promise<Answer> => await answerOf(await given.api.fetch(post(body)));
    const padded = (bytes: number): string => `${SENTENCE}\n\n${"lorem ".repeat(Math.ceil(bytes / 6))}`.slice(0, bytes);
    const nameless = "query Q($anything: FactCheckInput!) { factCheck(input: $anything) { checked { text } } }";
    const bare = "query Q($document: String!) { factCheck(input: { document: $document }) { checked { text } } }";

    it.each([
      ["under any variable's name", nameless, (document: string) => ({ anything: { document } })],
      ["as a variable of its own", bare, (document: string) => ({ document })],
    ])("900 kB %s", async (_how, query, variables) => {
      const { status, data } = await send(JSON.stringify({ query, variables: variables(padded(900_000)) }));
      expect(status).toBe(200);
      expect(data).toMatchObject({ factCheck: { checked: [{ text: SENTENCE }] } });
    });

    it("900 kB that is escaped to ASCII, three times as long", async () => {
      const document = `${SENTENCE}\n\n${"ржавчина ".repeat(53_000)}`;
      const text = JSON.stringify({ query: nameless, variables: { anything: { document } } });
      const body = text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
      expect(Buffer.byteLength(document)).toBeGreaterThan(900_000);
      expect(body.length).toBeGreaterThan(2_500_000);
      expect((await send(body)).status).toBe(200);
    });

    it("1 MB without a full stop, in time", async () => {
      const started = process.cpuUsage();
      const answer = await check({ document: "rust ".repeat(200_000) });
      expect(answer.status).toBe(200);
      // Of this process: what else the machine does makes no difference.
      expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
    });

    it("but no larger ones, with the size and the limit", async () => {
      const answer = await check({ document: padded(1_000_001) });
      expect(answer.status).toBe(413);
      expect(refusalOf(answer)).toEqual([
        "INPUT_DOCUMENT_TOO_LARGE",
        "The document has 1000001 bytes; at most 1000000 are checked at once: give it in parts.",
      ]);
      const larger = await check({ document: padded(4_000_000) });
      expect(larger.status).toBe(413);
      expect(refusalOf(larger)).toEqual([
        "INPUT_BODY_TOO_LARGE",
        "The body has more than 3100000 bytes; at most 100000 are read, and a `document` to check beside that, of at most 1000000 bytes of text.",
      ]);
    });

    it("while others are answered meanwhile", async () => {
      const document = Array.from({ length: 3_000 }, (_, index) => `Acme had Rust in ${index} routers.`).join("\n\n");
      let isDone = false;
      const long = check({ document }).finally(() => {
        isDone = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      const started = performance.now();
      const { status } = await given.ask('{ claim(id: "claim:acme-routers") { id } }');
      expect([status, isDone]).toEqual([200, false]);
      expect(performance.now() - started).toBeLessThan(500);
      expect((await long).status).toBe(200);
    });

    it("but returns no more of the claims that are found than may be returned at once", async () => {
      const statements = Array.from({ length: 50 }, (_, index) => `Town ${index} runs ${index + 100} buses.`);
      const towns = statements.map((statement, index) => claim(`town-${index}`, { statement }));
      const all = everything();
      const few = await givenApi({ dataset: { ...all, claim: [...all.claim, ...towns] }, limits: { cost: 40 } });
      const query = `query ($input: FactCheckInput!) { factCheck(input: $input) { checked { candidates { claim { id } } } } }`;
      expect((await few.ask(query, { input: { document: statements[7] } })).errors).toBeUndefined();
      const [code, message] = refusalOf(await few.ask(query, { input: { document: statements.join("\n\n") } }));
      expect([code, message]).toEqual([
        "INPUT_LIMIT_EXCEEDED",
        "The operation has 50 objects that could be returned; at most 40 are allowed.",
      ]);
    });

    it.each([
      ["a long text that is no document", { query: nameless, variables: { anything: { text: "x".repeat(101_000) } } }],
      [
        "a long operation beside a document",
        { query: `${nameless} # ${"x".repeat(101_000)}`, variables: { anything: { document: "a" } } },
      ],
      ["a document that stands elsewhere", { query: "{ claims { totalCount } }", document: "x".repeat(101_000) }],
      ["a list that calls itself a document", { query: nameless, variables: { document: Array(60_000).fill(1) } }],
    ])("and no other body of more than 100 kB: %s", async (_what, body) => {
      const answer = await send(JSON.stringify(body));
      expect([answer.status, refusalOf(answer)[0]]).toEqual([413, "INPUT_BODY_TOO_LARGE"]);
    });

    it.each([
      "[".repeat(1_000_000),
      "x".repeat(1_000_000),
      `{"variables":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    ])("and no large body that is nothing", async (body) => {
      const answer = await send(body);
      expect([answer.status, refusalOf(answer)[0]]).toEqual([413, "INPUT_BODY_TOO_LARGE"]);
    });
  });
});

const FRAGMENTS = `
  fragment whole on FactCheck { skipped checked { ...passage } }
  fragment passage on CheckedPassage { text candidates { ...candidate claim { status } } }
  fragment candidate on FactCheckCandidate { __typename differs { type } claim { ...found } }
  fragment found on Claim { id about { ...party } }
  fragment party on Party { name ... on Project { kind } }`;

function checkedOf({ data, errors }: Answer): Checked {
  if (data === undefined || data === null) throw new Error(`Refused: ${JSON.stringify(errors)}`);
  return data.factCheck as Checked;
}
