import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

/** Which rooms a room may import from, besides itself and `errors.ts`. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  store: [],
  graph: ["domain", "store/store.ts"],
  records: ["domain", "graph"],
  lookup: ["domain", "graph"],
  feeds: ["domain", "graph"],
  api: ["domain", "graph", "content-coding.ts"],
  explorer: ["content-coding.ts"],
  web: [],
  cli: ["app.ts"],
  "app.ts": ["config.ts", "domain", "store", "graph", "records", "lookup", "feeds", "api", "explorer"],
  "config.ts": ["domain", "store"],
  "content-coding.ts": [],
  "errors.ts": [],
};

/** Packages that live in one room only. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  dayjs: ["domain"],
  "fastest-levenshtein": ["domain"],
  "@grafeo-db/js": ["store"],
  "neo4j-driver": ["store"],
  yaml: ["records"],
  zod: ["records"],
  compromise: ["lookup"],
  parse5: ["lookup"],
  "mdast-util-from-markdown": ["lookup"],
  "mdast-util-gfm-table": ["lookup"],
  "micromark-extension-gfm-table": ["lookup"],
  graphql: ["api"],
  "graphql-yoga": ["api"],
  "@graphql-tools/schema": ["api"],
  "@graphql-yoga/render-graphiql": ["api"],
  "@whatwg-node/server": ["api"],
  negotiator: ["content-coding.ts"],
  "ical-generator": ["feeds"],
  feed: ["feeds"],
  n3: ["feeds"],
  commander: ["cli"],
  preact: ["web"],
  "preact-iso": ["web"],
  cytoscape: ["web"],
  "d3-force": ["web"],
};

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

const SOURCES: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, room: path.split("/")[0] ?? path, text: readFileSync(join(SRC, path), "utf8") }));

function importsOf({ text }: Source): string[] {
  const statements = /^(?:import|export)\b[^;"]*?from "([^"]+)"|^import "([^"]+)"|import\("([^"]+)"\)/gm;
  return [...text.matchAll(statements)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? "");
}

/** The files of ours that one imports, by their paths in `src`. */
function targetsOf(source: Source): string[] {
  return importsOf(source)
    .filter((name) => name.startsWith("."))
    .map((name) => relative(SRC, resolve(SRC, dirname(source.path), name)));
}

/** The package that a name belongs to: `dayjs/plugin/utc.js` is dayjs. */
function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

describe("The rooms", () => {
  it("all have doors", () => {
    expect([...new Set(SOURCES.map(({ room }) => room))].filter((room) => !(room in DOORS))).toEqual([]);
  });

  it("import only through their doors", () => {
    const trespasses = SOURCES.flatMap((source) =>
      targetsOf(source)
        .filter((target) => !isAllowed(source.room, target))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(trespasses).toEqual([]);
  });

  it("of the explorer that all pages share know no page", () => {
    const shared = SOURCES.filter(({ path }) => /^web\/(api|state|words|parts)\//.test(path));
    const known = /^web\/(api|state|words|parts|styles|shell\/announcer\.tsx|page-paths\.ts)\b/;
    const trespasses = shared.flatMap((source) =>
      targetsOf(source)
        .filter((target) => !known.test(target))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(trespasses).toEqual([]);
  });

  it("keep packages where they belong", () => {
    const strays = SOURCES.flatMap((source) =>
      importsOf(source)
        .filter((name) => !name.startsWith(".") && !name.startsWith("node:"))
        .filter((name) => !(PACKAGES[packageOf(name)] ?? []).includes(source.room))
        .map((name) => `${source.path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it("import an engine's client on first use only", () => {
    const clients = /^import (?!type)[^;]*"(?:@grafeo-db\/js|neo4j-driver)"/m;
    expect(SOURCES.filter(({ text }) => clients.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("read the environment in config.ts only", () => {
    const readers = SOURCES.filter(({ text }) => text.includes("process.env")).map(({ path }) => path);
    expect(readers.filter((path) => path !== "config.ts" && path !== "cli/main.ts")).toEqual([]);
  });

  it("print in the CLI only", () => {
    const printers = SOURCES.filter(({ text }) => /console\.|process\.(stdout|stderr)/.test(text));
    expect(printers.filter(({ room }) => room !== "cli").map(({ path }) => path)).toEqual([]);
  });
});

describe("A file", () => {
  it("fits in a head: 270 lines at most, made files aside", () => {
    const written = SOURCES.filter(({ path }) => !path.endsWith(".generated.ts"));
    const long = written.filter(({ text }) => text.split("\n").length > 270).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it("is named for what is in it: kebab-case, and nothing that says nothing", () => {
    const odd = SOURCES.map(({ path }) => path).filter((path) =>
      path
        .split("/")
        .some(
          (part) =>
            !/^[a-z0-9]+(-[a-z0-9]+)*((\.generated)?\.tsx?)?$/.test(part) ||
            /^(utils|helpers|common|types)\b/.test(part),
        ),
    );
    expect(odd).toEqual([]);
  });

  it("has no any, and says why where it silences the linter", () => {
    const loose = SOURCES.filter(({ text }) => /:\s*any\b|<any>|as any\b|biome-ignore(?![^\n]*: \S)/.test(text));
    expect(loose.map(({ path }) => path)).toEqual([]);
  });
});

function isAllowed(room: string, target: string): boolean {
  const door = target.split("/")[0] ?? target;
  // The explorer's pages see nothing but themselves, and HTTP.
  if (door === room || (target === "errors.ts" && room !== "web")) return true;
  return (DOORS[room] ?? []).some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
}
