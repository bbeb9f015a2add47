import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { AppError } from "../../src/errors.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { claim, datasetOf, source } from "../graph/given-dataset.ts";
import { loadRecords, storeWith } from "../graph/given-load.ts";
import { type GivenFeeds, givenFeeds, givenStore } from "./given-feeds.ts";

const THREE = datasetOf({
  source: [source("article")],
  claim: [claim("a"), claim("b", { topics: ["linux"] }), claim("c")],
});

describe("a feed over HTTP", () => {
  let given: GivenFeeds;
  beforeAll(async () => {
    given = await givenFeeds(await givenStore(THREE));
  });
  const refusalOf = async (path: string, method = "GET") => {
    const response = await given.get(path, {}, method);
    expect(response.headers.get("cache-control")).toBe("no-store");
    return [response.status, ...Object.values((await response.json()) as object)];
  };

  it("says what it is and how it may be kept, and lets any page read it", async () => {
    const { status, headers } = await given.get("/feeds/claims.csv");
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="claims.csv"',
      "cache-control": "public, no-cache",
      vary: "Accept-Encoding",
      etag: expect.stringMatching(/^W\/"[\w-]{43}"$/),
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "ETag, Content-Disposition",
      "x-content-type-options": "nosniff",
    });
  });

  it("is shown where a browser can show it, unless it is to be downloaded", async () => {
    const dispositionOf = async (path: string) => (await given.get(path)).headers.get("content-disposition");
    expect(await dispositionOf("/feeds/claimreview.jsonld")).toBe('inline; filename="claimreview.jsonld"');
    expect(await dispositionOf("/feeds/claimreview.jsonld?download")).toBe('attachment; filename="claimreview.jsonld"');
    expect(await dispositionOf("/feeds/claims.csv")).toBe('attachment; filename="claims.csv"');
    expect(await refusalOf("/feeds/claimreview.jsonld?download=0")).toEqual([
      400,
      "INPUT_INVALID",
      "The parameter `download` takes no value: write it alone for a file, or leave it out.",
    ]);
  });

  it("answers HEAD with the headers alone, and OPTIONS with what is allowed", async () => {
    const [head, get] = [await given.get("/feeds/claims.csv", {}, "HEAD"), await given.get("/feeds/claims.csv")];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    expect([...head.headers]).toEqual([...get.headers]);
    const headers = { origin: "https://elsewhere.example", "access-control-request-headers": "if-none-match" };
    const preflight = await given.get("/feeds/claims.csv", headers, "OPTIONS");
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(preflight.headers.get("access-control-allow-headers")).toBe("*");
  });

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("is compressed by %s for who takes it", async (encoding, decompress) => {
    const plain = await given.get("/feeds/claims.csv");
    const small = await given.get("/feeds/claims.csv", { "accept-encoding": encoding });
    expect(small.headers.get("content-encoding")).toBe(encoding);
    expect(decompress(Buffer.from(await small.arrayBuffer())).toString()).toBe(await plain.text());
  });

  it.each([
    ["gzip, br", "br"],
    ["gzip;q=1, br;q=0.5", "gzip"],
    ["br;q=0, *", "gzip"],
    ["*", "br"],
    ["identity", null],
    ["br;q=0", null],
    ["zstd", null],
  ])("is sent to who accepts %j as %s", async (accepted, encoding) => {
    const response = await given.get("/feeds/claims.csv", { "accept-encoding": accepted });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    await response.body?.cancel();
  });

  it("refuses an unknown feed, parameter, value, point in time and method, and names what is near", async () => {
    expect(await refusalOf("/feeds/claim.csv")).toEqual([
      404,
      "NOT_FOUND",
      'There is no feed "claim.csv". Did you mean "claims.csv"? /feeds/index.json lists all of them.',
    ]);
    expect(await refusalOf("/feeds/claims.csv?sttus=REFUTED")).toEqual([
      400,
      "INPUT_INVALID",
      'The feed claims.csv takes no parameter "sttus". Did you mean "status"?',
    ]);
    expect(await refusalOf("/feeds/claims.csv?status=REFUTTED")).toEqual([
      400,
      "INPUT_INVALID",
      'The parameter `status` has no value "REFUTTED". Did you mean "REFUTED"?',
    ]);
    expect(await refusalOf("/feeds/claims.csv?known=2099-01-01T00:00:00Z")).toEqual([
      400,
      "INPUT_POINT_IN_TIME_INVALID",
      "`known` lies in the future: 2099-01-01T00:00:00.000Z is after 2026-11-27T12:00:00.000Z.",
    ]);
    expect((await given.get("/feeds/claims.csv?known=2099-01-01T00:00:00Z", {}, "HEAD")).status).toBe(400);
    expect(await refusalOf("/feeds/claims.csv", "POST")).toEqual([
      405,
      "INPUT_INVALID",
      "POST is not taken here: feeds are read with GET.",
    ]);
    expect((await given.get("/feeds/claims.csv", {}, "DELETE")).headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(given.logged).toEqual([]);
  });

  it("leaves every other address to others", async () => {
    expect((await given.get("/feedss")).status).toBe(404);
    expect((await given.get("/health")).status).toBe(200);
    const folder = await given.get("/feeds?x=1");
    expect([folder.status, folder.headers.get("location")]).toEqual([308, "/feeds/?x=1"]);
    expect(folder.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("the tag of a feed", () => {
  let given: GivenFeeds;
  let now = "2026-11-27T12:00:00.000Z";
  beforeAll(async () => {
    given = await givenFeeds(await givenStore(THREE), { now: () => now });
  });
  const tagOf = async (path: string) => (await given.get(path, {}, "HEAD")).headers.get("etag");

  it.each([(tag: string) => tag, (tag: string) => tag.replace("W/", ""), (tag: string) => `"another", ${tag}`])(
    "gives 304 to who names it, at the cost of one small statement",
    async (condition) => {
      const tag = (await tagOf("/feeds/claims.csv")) ?? "";
      const response = await given.get("/feeds/claims.csv", { "if-none-match": condition(tag) });
      expect([response.status, response.body, response.headers.get("etag")]).toEqual([304, null, tag]);
      expect(response.headers.get("cache-control")).toBe("public, no-cache");
      expect(given.statements.map(({ text }) => text)).toEqual([expect.stringMatching(/^MATCH \(head:Head/)]);
    },
  );

  it("gives 304 to who has anything at all, but not for what would be refused", async () => {
    expect((await given.get("/feeds/claims.csv", { "if-none-match": "*" })).status).toBe(304);
    expect((await given.get("/feeds/claims.csv?status=X", { "if-none-match": "*" })).status).toBe(400);
    expect((await given.get("/feeds/claims.csv", { "if-none-match": 'W/"other"' })).status).toBe(200);
  });

  it("is another for other parameters, another day and another feed, and the same however they are written", async () => {
    const tag = await tagOf("/feeds/claims.csv?status=REFUTED&kind=STATE");
    expect(await tagOf("/feeds/claims.csv?kind=STATE&status=REFUTED&download")).toBe(tag);
    expect(await tagOf("/feeds/claims.csv?kind=STATE&status=SUPPORTED")).not.toBe(tag);
    expect(await tagOf("/feeds/claims.ndjson?status=REFUTED&kind=STATE")).not.toBe(tag);
    now = "2026-11-28T00:00:00.000Z";
    expect(await tagOf("/feeds/claims.csv?status=REFUTED&kind=STATE")).not.toBe(tag);
  });

  it("is another once the data has changed, be it in a text that makes no revision", async () => {
    const tag = await tagOf("/feeds/claims.csv");
    const [first, ...others] = THREE.claim;
    const reworded = { ...THREE, claim: [{ ...claim("a"), ...first, statement: "In other words." }, ...others] };
    const { newRevisions } = await loadRecords(given.store, reworded);
    expect(newRevisions).toBe(0);
    expect(await tagOf("/feeds/claims.csv")).not.toBe(tag);
    expect(await (await given.get("/feeds/claims.csv")).text()).toContain("In other words.");
  });
});

describe("the lists of feeds", () => {
  let given: GivenFeeds;
  beforeAll(async () => {
    given = await givenFeeds(await givenStore(THREE));
  });

  it("name addresses that all can be fetched as they are, with the type that they say", async () => {
    const response = await given.get("/feeds/index.json");
    const { feeds } = (await response.json()) as {
      feeds: { name: string; href: string; type: string; description: string }[];
    };
    expect(feeds.map(({ name }) => name)).toEqual(given.feeds.list.map(({ name }) => name));
    expect(new Set(feeds.map(({ name }) => name)).size).toBe(feeds.length);
    for (const { href, type, description } of feeds) {
      const found = await given.api.fetch(new Request(href));
      expect([href, found.status, found.headers.get("content-type")]).toEqual([href, 200, type]);
      expect(description).toMatch(/^[A-Z].*\.$/);
      await found.text();
    }
  });

  it("are a page too, which runs no script and loads nothing", async () => {
    const response = await given.get("/feeds/");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
    const page = await response.text();
    for (const { name } of given.feeds.list) expect(page).toContain(`href="http://facts.example/feeds/${name}`);
    expect(page).not.toContain("<script");
  });
});

describe("feeds behind a proxy", () => {
  const PUBLIC = "https://claims.example";

  it("hold the public address, and nowhere the one that the proxy asks for", async () => {
    const given = await givenFeeds(await givenStore(THREE), { publicUrl: PUBLIC });
    for (const name of ["", "index.json", ...given.feeds.list.map((feed) => feed.name)]) {
      const text = await (await given.get(`/feeds/${name}`)).text();
      expect(text, name).not.toContain("facts.example");
      if (/^$|^index|atom$|feed\.json$/.test(name)) expect(text, name).toContain(`${PUBLIC}/`);
    }
  });

  it("are another text when that address changes, so what was kept is not taken for the same", async () => {
    const store = await givenStore(THREE);
    const [before, after] = [await givenFeeds(store), await givenFeeds(store, { publicUrl: PUBLIC })];
    const etag = (await before.get("/feeds/changes.atom")).headers.get("etag") ?? "";
    expect((await before.get("/feeds/changes.atom", { "if-none-match": etag })).status).toBe(304);
    expect((await after.get("/feeds/changes.atom", { "if-none-match": etag })).status).toBe(200);
  });
});

describe("a feed whose engine fails", () => {
  const failing = (after: number) => (real: GraphStore) => {
    let calls = 0;
    return storeWith(real, {
      read: async (statement, options) => {
        calls += 1;
        if (calls > after) throw new AppError("STORE_UNREACHABLE", "The engine at memory: is gone.");
        return await real.read(statement, options);
      },
    });
  };

  it("is refused where nothing was sent yet, and the operator is told", async () => {
    const given = await givenFeeds(await givenStore(THREE), { disguise: failing(1) });
    const response = await given.get("/feeds/claims.csv");
    expect([response.status, await response.json()]).toEqual([
      503,
      { code: "STORE_UNREACHABLE", message: "The database engine did not answer." },
    ]);
    expect(given.logged.map(({ message }) => message)).toEqual(["The engine at memory: is gone."]);
  });
});
