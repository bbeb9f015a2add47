/** A folder of records with lists longer than a page: a claim and who it cites, a source and who cites it, a project and who uses it. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const RECORDED = "recordedAt: 2026-01-01T12:00:00Z";
const STANCES = ["SUPPORTS", "DISPUTES"];

/** How long each of the lists is: more than fit on one page, fewer than on two. */
export const LONG = 130;

/** Writes the folder, which goes when the suite ends, and gives its path. */
export async function longLists(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "long-lists-"));
  afterAll(async () => await rm(folder, { recursive: true, force: true }));
  for (const kind of ["claims", "sources", "companies", "projects", "adoptions"]) await mkdir(join(folder, kind));
  const numbers = Array.from({ length: LONG }, (_, at) => at + 1);
  const files: readonly (readonly [path: string, text: string])[] = [
    ["companies/acme", `id: company:acme\n${RECORDED}\nname: Acme\n`],
    ["projects/anvil", `id: project:anvil\nkind: LIBRARY\n${RECORDED}\nname: Anvil\n`],
    ["sources/origin", source("origin")],
    ["sources/hub", source("hub")],
    ["claims/disputed", claim("disputed", "Anvils fall.", numbers.map((at) => citation(`paper-${at}`, at)).join(""))],
    ...numbers.flatMap((at) => [
      [`sources/paper-${at}`, source(`paper-${at}`)] as const,
      [`claims/copy-${at}`, claim(`copy-${at}`, `Anvil ${at} falls.`, citation("hub", at))] as const,
      [`adoptions/use-${at}`, adoption(at)] as const,
    ]),
  ];
  await Promise.all(files.map(([path, text]) => writeFile(join(folder, `${path}.yaml`), text)));
  return folder;
}

function source(slug: string): string {
  return `id: source:${slug}\nkind: ARTICLE\n${RECORDED}\ntitle: ${slug}\nurl: https://example.org/${slug}\naccess: OPENED\n`;
}

function claim(slug: string, statement: string, citations: string): string {
  const statedIn = "statedIn:\n  - { source: source:origin, locator: { text: page 1 } }\n";
  return `id: claim:${slug}\nkind: STATE\n${RECORDED}\nstatement: ${statement}\n${statedIn}citations:\n${citations}`;
}

function citation(slug: string, at: number): string {
  return `  - { source: source:${slug}, stance: ${STANCES[at % 2]}, tier: SECONDARY, finding: Finding ${at}. }\n`;
}

/** Every third says since when, so that what says nothing of it stands beside what does. */
function adoption(at: number): string {
  const day = `since: 2025-${String((at % 12) + 1).padStart(2, "0")}\n`;
  const named = `id: adoption:use-${at}\n${RECORDED}\nadopter: company:acme\nadopts: [project:anvil]\n`;
  return `${named}component: Forge ${String(at).padStart(3, "0")}\nsources: [source:hub]\n${at % 3 === 0 ? day : ""}`;
}
