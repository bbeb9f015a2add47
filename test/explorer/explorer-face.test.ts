import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { explorerFace } from "../../src/explorer/explorer-face.ts";
import { BUILT_FOLDER, findManifest, type WebManifest } from "../../src/explorer/web-manifest.ts";
import { givenApi } from "../api/given-api.ts";

const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("The explorer's files", () => {
  const face = explorerFace();
  let manifest: WebManifest;
  let script: string;
  beforeAll(async () => {
    const found = await findManifest(BUILT_FOLDER);
    if (!found) throw new Error("The explorer is not built.");
    manifest = found;
    script = Object.keys(found.files).find((name) => /^assets\/index-.*\.js$/.test(name)) ?? "";
  });
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}, method = "GET") => {
    const url = new URL(path, "http://localhost");
    return await face.fetch(new Request(url, { method, headers }), url);
  };
  const got = async (...given: Parameters<typeof get>): Promise<Response> => {
    const response = await get(...given);
    if (!response) throw new Error(`${given[0]} is not for the explorer.`);
    return response;
  };

  it.each(["/", "/claims", "/claims/", "/claims/some-claim", "/claims/%F0%9F%98%80", "/search?q=x"])(
    "hold the page at %s, for whoever asks",
    async (path) => {
      const response = await got(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(await response.text()).toContain('<div id="app">');
    },
  );

  it("bind the page to this host, without inline scripts but the one it names", async () => {
    const { headers } = await got("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]+={0,2}';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("cache-control")).toBe("no-cache");
  });

  it("are kept for ever where the name changes with the bytes", async () => {
    const { headers } = await got(`/${script}`);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it.each([
    ["br", (bytes: Buffer) => brotliDecompressSync(bytes)],
    ["gzip", (bytes: Buffer) => gunzipSync(bytes)],
  ])("are sent as %s, the same once they are unpacked", async (coding, unpack) => {
    const plain = Buffer.from(await (await got(`/${script}`)).arrayBuffer());
    const packed = await got(`/${script}`, { "accept-encoding": coding });
    expect(packed.headers.get("content-encoding")).toBe(coding);
    expect(packed.headers.get("vary")).toBe("accept-encoding");
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(packed.headers.get("content-length")).toBe(String(bytes.length));
    expect(bytes.length).toBeLessThan(plain.length / 2);
    expect(unpack(bytes).equals(plain)).toBe(true);
  });

  it.each([
    ["gzip, br", "br"],
    ["gzip;q=0.5, br;q=0", "gzip"],
    ["*", "br"],
    ["*;q=0", null],
    ["identity", null],
    ["zstd", null],
    ["GZIP;Q=1", "gzip"],
    [" , ;q=, br;q=x", null],
  ])("to whoever accepts %j come as %s", async (accepted, coding) => {
    expect((await got("/", { "accept-encoding": accepted })).headers.get("content-encoding")).toBe(coding);
  });

  it.each(["/", "asset"])("are not sent again to whoever has them (%s)", async (which) => {
    const path = which === "/" ? which : `/${script}`;
    const tag = (await got(path, { "accept-encoding": "br" })).headers.get("etag") ?? "";
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const again = await got(path, { "accept-encoding": "br", "if-none-match": known });
      expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, tag, ""]);
    }
    expect((await got(path, { "accept-encoding": "br", "if-none-match": '"other"' })).status).toBe(200);
    expect((await got(path, { "accept-encoding": "gzip" })).headers.get("etag")).not.toBe(tag);
  });

  it("answer HEAD with the headers alone", async () => {
    const response = await got("/", {}, "HEAD");
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
  });

  it("are all there, each of a known kind", async () => {
    for (const name of Object.keys(manifest.files).filter((it) => it !== "index.html")) {
      expect((await got(`/${name}`)).status, name).toBe(200);
    }
  });

  it.each(["/graphql", "/health", "/ready", "/metrics", "/feeds", "/feeds/index.json", "/assets/none.js"])(
    "leave %s to others, whoever asks",
    async (path) => {
      expect(await get(path, BROWSER)).toBeNull();
    },
  );

  it.each(["/manifest.json", "/index.html.br", "/built-from", "/../package.json", "/%2e%2e/package.json", "/nothing"])(
    "do not include %s",
    async (path) => {
      expect(await get(path)).toBeNull();
      const shown = await got(path, BROWSER);
      expect(shown.status).toBe(404);
      expect(await shown.text()).toContain('<div id="app">');
    },
  );

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("are not for %s", async (method) => {
    expect(await get("/", BROWSER, method)).toBeNull();
  });

  it("say how they are built where nobody has built them, and nothing to programs", async () => {
    const folder = await mkdtemp(join(tmpdir(), "claimline-unbuilt-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const unbuilt = explorerFace(pathToFileURL(`${folder}/`));
    const url = new URL("http://localhost/");
    const response = await unbuilt.fetch(new Request(url, { headers: BROWSER }), url);
    expect(response?.status).toBe(503);
    expect(await response?.text()).toContain("npm run build:web");
    expect(await unbuilt.fetch(new Request(url), url)).toBeNull();
  });
});

describe("The server", () => {
  it("shows the explorer at /, and a program that asks for nothing gets JSON", async () => {
    const { api } = await givenApi({ faces: [explorerFace()] });
    const page = await api.fetch(new Request("http://localhost/", { headers: BROWSER }));
    expect(await page.text()).toContain('<div id="app">');
    expect(
      (await api.fetch(new Request("http://localhost/ready", { headers: BROWSER }))).headers.get("content-type"),
    ).toMatch(/json/);
    const nothing = await api.fetch(new Request("http://localhost/nothing"));
    expect([nothing.status, await nothing.json()]).toMatchObject([404, { code: "NOT_FOUND" }]);
  });
});
