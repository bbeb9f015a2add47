import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { AppError } from "../../src/errors.ts";
import { storeWith } from "../graph/given-load.ts";
import { answerOf, type GivenApi, givenApi, post, refusalOf } from "./given-api.ts";

const QUERY = "{ claims { totalCount } }";
const url = (query: string): string => `http://localhost/graphql?query=${encodeURIComponent(query)}`;

describe("GraphQL over HTTP", () => {
  let given: GivenApi;
  beforeAll(async () => {
    given = await givenApi();
  });

  it("answers a POST of JSON, and names the revision of what it read", async () => {
    const response = await given.api.fetch(post({ query: QUERY }));
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await answerOf(response)).toEqual({
      status: 200,
      data: { claims: { totalCount: 2 } },
      extensions: { revision: 4 },
    });
  });

  it("answers in GraphQL's own media type who asks for it", async () => {
    const response = await given.api.fetch(post({ query: QUERY }, { accept: "application/graphql-response+json" }));
    expect(response.headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
  });

  it("answers a GET, with variables and the name of an operation", async () => {
    const query = `${url("query A { claims { totalCount } } query B($id: ID!) { claim(id: $id) { id } }")}&operationName=B&variables=${encodeURIComponent('{"id":"origin"}')}`;
    expect((await answerOf(await given.api.fetch(new Request(query)))).data).toEqual({ claim: { id: "claim:origin" } });
  });

  it("says nothing of a revision where nothing was read", async () => {
    expect(await given.ask("{ __typename __schema { queryType { name } } }")).not.toHaveProperty("extensions");
  });

  it.each([
    ["application/x-www-form-urlencoded", `query=${encodeURIComponent(QUERY)}`],
    [
      "multipart/form-data; boundary=x",
      `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"${QUERY}"}\r\n--x--`,
    ],
    ["text/plain", JSON.stringify({ query: QUERY })],
    ["text/plain; application/json", JSON.stringify({ query: QUERY })],
    ["application/graphql", QUERY],
  ])("takes no body of type %s, which a form of another site could send", async (type, body) => {
    const answer = await answerOf(await given.api.fetch(post(body, { "content-type": type })));
    expect(answer.status).toBe(415);
    expect(refusalOf(answer)).toEqual([
      "INPUT_INVALID",
      `The body is "${type}": send the operation as application/json.`,
    ]);
  });

  it("lets no other site read its answers", async () => {
    const origin = "https://elsewhere.example";
    const headers = {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };
    const preflight = await given.api.fetch(new Request("http://localhost/graphql", { method: "OPTIONS", headers }));
    expect(preflight.status).toBe(405);
    const answer = await given.api.fetch(new Request(url(QUERY), { headers: { origin } }));
    for (const { headers: sent } of [preflight, answer]) {
      expect([...sent.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  it.each([
    ["no JSON", '{"query":', "The body is not JSON: Unexpected end of JSON input."],
    ["a batch", JSON.stringify([{ query: QUERY }]), "The body is a list: batches are not taken, send one operation."],
    ["no object", '"text"', "The body has to be a JSON object with `query`."],
    ["no operation", "{}", "There is no operation: give its text as `query`."],
    [
      "variables that are none",
      JSON.stringify({ query: QUERY, variables: [1] }),
      "`variables` has to be an object, and is [1].",
    ],
    [
      "a nameless name",
      JSON.stringify({ query: QUERY, operationName: 1 }),
      "`operationName` has to be a text, and is 1.",
    ],
  ])("refuses a body that is %s", async (_what, body, message) => {
    const answer = await answerOf(await given.api.fetch(post(body)));
    expect([answer.status, ...refusalOf(answer)]).toEqual([400, "INPUT_INVALID", message]);
  });

  it("refuses variables in the address that are no JSON", async () => {
    const answer = await answerOf(await given.api.fetch(new Request(`${url(QUERY)}&variables=%7B`)));
    expect(answer.status).toBe(400);
    expect(refusalOf(answer)[1]).toMatch(/^The parameter `variables` is not JSON: /);
    expect(given.logged).toEqual([]);
  });

  it.each(["announced", "in pieces"])("reads no body that is too large (%s)", async (how) => {
    const body = JSON.stringify({ query: QUERY, variables: { text: "x".repeat(100_000) } });
    const headers: Record<string, string> = how === "announced" ? { "content-length": String(body.length) } : {};
    const answer = await answerOf(await given.api.fetch(post(body, headers)));
    expect(answer.status).toBe(413);
    expect(refusalOf(answer)).toEqual([
      "INPUT_BODY_TOO_LARGE",
      `The body has ${how === "announced" ? body.length : "more than 100000"} bytes; at most 100000 are read.`,
    ]);
  });

  it("reads a body that came in pieces", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ query: '{ claim(id: "nobody") { id } } # Ünïcödé' }));
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 47));
        controller.enqueue(bytes.subarray(47));
        controller.close();
      },
    });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" };
    const request = new Request("http://localhost/graphql", init as RequestInit);
    expect((await answerOf(await given.api.fetch(request))).data).toEqual({ claim: null });
  });

  it("shows GraphiQL to a browser, with everything it needs in the page", async () => {
    const response = await given.api.fetch(
      new Request("http://localhost/graphql", { headers: { accept: "text/html" } }),
    );
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const page = await response.text();
    expect(page).toContain("WrongOrMisleadingClaims");
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(response.headers.get("content-security-policy")).toMatch(
      /script-src 'sha256-[^;']+';.*frame-ancestors 'none'/,
    );
  });

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("sends GraphiQL as %s, and not again to whoever has it", async (coding, unpack) => {
    const get = (more: Record<string, string>) =>
      given.api.fetch(
        new Request("http://localhost/graphql", {
          headers: { accept: "text/html", "accept-encoding": coding, ...more },
        }),
      );
    const response = await get({});
    expect(response.headers.get("content-encoding")).toBe(coding);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(unpack(bytes).toString()).toContain("WrongOrMisleadingClaims");
    expect(bytes.length).toBeLessThan(3_500_000);
    const again = await get({ "if-none-match": response.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("answers the query that GraphiQL shows first", async () => {
    const { FIRST_QUERY } = await import("../../src/api/first-query.ts");
    expect((await given.ask(FIRST_QUERY)).data).toHaveProperty("claims.totalCount", 1);
  });
});

describe("Health checks", () => {
  let given: GivenApi;
  beforeAll(async () => {
    given = await givenApi();
  });
  const get = async (api: GivenApi["api"], path: string): Promise<unknown> => {
    const response = await api.fetch(new Request(`http://localhost${path}`));
    return { status: response.status, body: await response.json() };
  };

  it("say that the process runs", async () => {
    expect(await get(given.api, "/health")).toEqual({ status: 200, body: { status: "ok" } });
  });

  it("say that the graph can be asked, and which revision it has", async () => {
    expect(await get(given.api, "/ready")).toMatchObject({ status: 200, body: { status: "ready", revision: 4 } });
  });

  it("say that the engine is not reached", async () => {
    const unreached = new AppError("STORE_UNREACHABLE", "Nobody answers at bolt://nowhere.");
    const { api } = await givenApi({ store: (real) => storeWith(real, { read: () => Promise.reject(unreached) }) });
    expect(await get(api, "/ready")).toEqual({
      status: 503,
      body: { status: "not ready", code: "STORE_UNREACHABLE", message: "Nobody answers at bolt://nowhere." },
    });
    expect(await get(api, "/health")).toMatchObject({ status: 200 });
  });

  it("say that nothing is loaded", async () => {
    const { api } = await givenApi({ store: (real) => storeWith(real, { read: async () => [] }) });
    expect(await get(api, "/ready")).toMatchObject({ status: 503, body: { code: "STORE_NOT_LOADED" } });
  });

  it.each(["/", "/nothing", "/foo/graphql", "/graphql/", "/x/health"])("are not found at %s", async (path) => {
    const message = `There is nothing at ${path}; the API is at /graphql.`;
    expect(await get(given.api, path)).toEqual({ status: 404, body: { code: "NOT_FOUND", message } });
  });

  it("do not take an operation that ends like their path for themselves", async () => {
    const path = `${url(`${QUERY} #`).slice("http://localhost".length)}/health`;
    expect(await get(given.api, path)).toMatchObject({ body: { data: { claims: { totalCount: 2 } } } });
  });
});

describe("Failures while answering", () => {
  const failing = async (failure: unknown): Promise<GivenApi> =>
    await givenApi({ store: (real) => storeWith(real, { read: () => Promise.reject(failure) }) });

  it("reach the client with a code, whether to try again, and no word of the engine's", async () => {
    const { ask, logged } = await failing(new AppError("STORE_STATEMENT", "Neo4j says: secret at line 3."));
    const answer = await ask(QUERY);
    expect(refusalOf(answer)).toEqual(["STORE_STATEMENT", "The database engine refused a statement."]);
    expect(answer.status).toBe(500);
    expect(logged.map(({ message }) => message)).toEqual(["Neo4j says: secret at line 3."]);
  });

  it("tell when trying again may help", async () => {
    const answer = await (await failing(new AppError("STORE_UNREACHABLE", "Gone."))).ask(QUERY);
    expect([answer.status, answer.errors?.[0]?.extensions.retry]).toEqual([503, true]);
  });

  it("that nobody foresaw are logged whole and told to nobody", async () => {
    const cause = new TypeError("cannot read properties of undefined (reading 'secret')");
    const { api, logged } = await failing(cause);
    const response = await api.fetch(post({ query: QUERY }));
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text).errors[0].extensions.code).toBe("INTERNAL");
    expect(text).not.toMatch(/secret|stack|\.ts/);
    expect(logged.map((each) => each.cause)).toEqual([cause]);
  });

  it("are one error, however many root fields there are", async () => {
    const { ask } = await givenApi();
    const answer = await ask('{ a: claim(id: "origin") { id } b: claim(id: "company:x") { id } }');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: "INPUT_ID_INVALID" } }] });
    expect(answer).not.toHaveProperty("data");
  });
});
