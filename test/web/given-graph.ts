/** A folder of records in which three sources derive from one another in a circle, and one topic has more claims than can be drawn. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const RECORDED = "recordedAt: 2026-11-01T12:00:00Z";
const MANY = 2_001;

/** Writes the folder, which goes when the suite ends, and gives its path. */
export async function givenGraph(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "claimline-graph-"));
  afterAll(async () => await rm(folder, { recursive: true, force: true }));
  for (const kind of ["claims", "sources"]) await mkdir(join(folder, kind));
  const write = async (path: string, text: string) => await writeFile(join(folder, `${path}.yaml`), text);
  for (const [name, from] of [
    ["blog", "paper"],
    ["paper", "report"],
    ["report", "blog"],
  ] as const) {
    const title = `The ${name}`;
    await write(
      `sources/${name}`,
      `id: source:${name}\nkind: ARTICLE\n${RECORDED}\ntitle: ${title}\nurl: https://example.org/${name}\naccess: OPENED\nderivedFrom: [source:${from}]\n`,
    );
  }
  const claim = (slug: string, statement: string, topic: string) =>
    `id: claim:${slug}\nkind: STATE\n${RECORDED}\nstatement: ${statement}\ntopics: [${topic}]\nstatedIn:\n  - source: source:blog\n    locator: { text: page 1 }\n`;
  const cites = "citations:\n  - { source: source:paper, stance: SUPPORTS, tier: SECONDARY, finding: Says so. }\n";
  await write("claims/circular", claim("circular", "Everybody says so.", "circles") + cites);
  for (let at = 0; at < MANY; at += 1) {
    await write(`claims/many-${at}`, claim(`many-${at}`, `Thing ${at} is so.`, "many"));
  }
  return folder;
}
