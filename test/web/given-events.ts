/** A folder of records with events of a project, to which a test adds others. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const RECORDED = "recordedAt: 2026-01-01T12:00:00Z";

/** Records that grow. */
export interface GivenEvents {
  /** Makes the folder, which goes when the suite ends. */
  folder(): Promise<string>;
  /** Writes the record of one more event. */
  add(slug: string, day: string): Promise<void>;
}

/** One project, and an event of March 2025. */
export function givenEvents(): GivenEvents {
  let folder = "";
  const add = async (slug: string, day: string) => {
    const text = `id: milestone:${slug}\nkind: EVENT\n${RECORDED}\ntitle: The ${slug}\nhappenedOn: ${day}\nconcerns: [project:anvil]\n`;
    await writeFile(join(folder, `milestones/${slug}.yaml`), text);
  };
  return {
    add,
    async folder() {
      folder = await mkdtemp(join(tmpdir(), "claimline-events-"));
      afterAll(async () => await rm(folder, { recursive: true, force: true }));
      for (const kind of ["projects", "milestones"]) await mkdir(join(folder, kind));
      await writeFile(
        join(folder, "projects/anvil.yaml"),
        `id: project:anvil\nkind: LIBRARY\n${RECORDED}\nname: Anvil\n`,
      );
      await add("first", "2025-03-01");
      return folder;
    },
  };
}
