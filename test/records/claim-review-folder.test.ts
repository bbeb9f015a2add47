import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RECORD_FOLDERS } from "../../src/domain/record.ts";
import { isRecordKind } from "../../src/domain/record-id.ts";
import { planImport } from "../../src/records/claim-review/plan-import.ts";
import { writeRecords } from "../../src/records/claim-review/write-records.ts";
import { validateFolder } from "../../src/records/validate.ts";
import { AT, filesOf, givenFolder, imported, importing, NOTHING, review } from "./given-claim-review.ts";

/** Path of a record's file within its folder. */
function pathOf(id: string): string {
  const [kind = "", slug = ""] = id.split(":");
  if (!isRecordKind(kind)) throw new Error(`"${id}" is no id.`);
  return join(RECORD_FOLDERS[kind], `${slug}.yaml`);
}

/** What an import of the one review writes: parties, sources, the claim. */
const IDS = planImport(review(), NOTHING, AT).items.flatMap(({ drafts }) => drafts.map(({ id }) => id));
const CLAIM = IDS.at(-1) ?? "";
const OTHER = review({
  url: "https://others.example/1",
  claimReviewed: "Another.",
  author: "Others",
  itemReviewed: {},
});

/** Ways in which something else than the record stands where it would be written. */
const OBSTACLES: readonly [string, (file: string) => Promise<unknown>][] = [
  ["a folder", (file) => mkdir(file)],
  ["a file that is no YAML", (file) => writeFile(file, "id: [")],
  ["an empty file", (file) => writeFile(file, "")],
  ["a link to nowhere", (file) => symlink("nowhere.yaml", file)],
];

describe("what is in the way of a record", () => {
  for (const id of IDS) {
    it.each(OBSTACLES)(`(${id}) is a fault of its item alone when it is %s`, async (_, make) => {
      const folder = await givenFolder();
      const file = join(folder, pathOf(id));
      await mkdir(join(file, ".."), { recursive: true });
      await make(file);
      const { written, present, faults } = await importing([review(), OTHER], folder);
      expect({ present, faults }).toEqual({
        present: [],
        faults: [
          { pointer: "/0", message: `"${id}" cannot be written, since "${file}" is there and holds no such record.` },
        ],
      });
      expect(written.map((each) => each.split(":")[0])).toEqual(["organization", "source", "claim"]);
      for (const each of IDS) expect(written).not.toContain(each);
      const files = await readdir(folder, { recursive: true });
      expect(files.filter((name) => name.endsWith(".yaml")).sort()).toEqual(
        [pathOf(id), ...written.map(pathOf)].sort(),
      );
    });
  }

  it("is a record of another claim too", async () => {
    const folder = await givenFolder();
    await importing(review(), folder);
    const text = await readFile(join(folder, pathOf(CLAIM)), "utf8");
    await writeFile(join(folder, pathOf(CLAIM)), text.replace(CLAIM, "claim:another"));
    const before = await filesOf(folder);
    const { written, present, faults } = await importing(review(), folder);
    expect({ written, present }).toEqual({ written: [], present: [] });
    expect(faults).toMatchObject([{ pointer: "", message: expect.stringContaining(join(folder, pathOf(CLAIM))) }]);
    expect(await filesOf(folder)).toEqual(before);
  });

  it("is a record with faults that has its id in another file", async () => {
    const folder = await givenFolder();
    await mkdir(join(folder, "claims"));
    await writeFile(join(folder, "claims/other.yaml"), `id: ${CLAIM}\nkind: NONSENSE\n`);
    const { written, faults } = await importing(review(), folder);
    expect(written).toEqual([]);
    expect(faults).toEqual([
      { pointer: "", message: `A record with faults in "${join(folder, "claims")}" has the id "${CLAIM}" already.` },
    ]);
  });

  it.each(["claims", "sources", "people"])(
    "is a file in the place of the folder %s, and then nothing is written",
    async (name) => {
      const folder = await givenFolder();
      await writeFile(join(folder, name), "");
      const { written, faults } = await importing(review(), folder);
      expect(written).toEqual([]);
      expect(faults).toMatchObject([{ message: expect.stringContaining(`"${join(folder, name)}" is no folder.`) }]);
      expect(await readdir(folder)).toEqual([name]);
    },
  );

  it("is no record that can be read and has its id, in whichever file: that is there already", async () => {
    const folder = await givenFolder();
    await importing(review(), folder);
    const text = await readFile(join(folder, pathOf(CLAIM)), "utf8");
    await writeFile(join(folder, "claims/renamed.yaml"), text);
    await rm(join(folder, pathOf(CLAIM)));
    expect(await importing(review(), folder)).toMatchObject({ written: [], present: [CLAIM], faults: [] });
  });
});

it("an id of this program that is too long for the name of a file is none", async () => {
  const { claims, written } = await imported(
    review({ itemReviewed: { "@type": "Claim", "@id": `urn:claimline:claim:${"a".repeat(300)}` } }),
  );
  expect(claims[0]?.id).toMatch(/^claim:the-moon-is-made-of-cheese-/);
  expect(written).toHaveLength(3);
});

describe("the records of a review that is being written", () => {
  const drafts = [
    { id: "person:a", recordedAt: AT, name: "A" },
    { id: "company:a", recordedAt: AT, name: "B" },
  ];

  it("are all taken back when something came in between, and so are folders that were made for them", async () => {
    const folder = await givenFolder();
    await mkdir(join(folder, "companies/a.yaml"), { recursive: true });
    const file = join(folder, "companies/a.yaml");
    expect(await writeRecords(folder, drafts)).toEqual({
      fault: `"${file}" cannot be written: something else is there.`,
    });
    expect(await readdir(folder, { recursive: true })).toEqual(["companies", "companies/a.yaml"]);
  });

  it("are left as they are where the same record came in between", async () => {
    const folder = await givenFolder();
    await mkdir(join(folder, "people"));
    const text = `id: person:a\nrecordedAt: ${AT}\nname: Somebody\n`;
    await writeFile(join(folder, "people/a.yaml"), text);
    expect(await writeRecords(folder, drafts)).toEqual({ ids: ["company:a"] });
    expect(await readFile(join(folder, "people/a.yaml"), "utf8")).toBe(text);
  });

  it("are not written where a reader of records would refuse one for its size", async () => {
    const folder = await givenFolder();
    const citation = (i: number) => ({
      "@id": `urn:claimline:source:s-${i}`,
      name: "x".repeat(400),
      author: "\u{1F980}".repeat(200),
    });
    const long = review({
      reviewRating: { alternateName: "False", ratingExplanation: "\u{1F980}".repeat(10_000) },
      citation: Array.from({ length: 200 }, (_, i) => ({
        "@type": "Role",
        roleName: "urn:claimline:stance:SUPPORTS",
        description: "\u{1F980}".repeat(1_000),
        citation: citation(i),
      })),
    });
    const { written, faults } = await importing([long, OTHER], folder);
    expect(written).toHaveLength(3);
    expect(faults).toMatchObject([{ pointer: "/0", message: expect.stringContaining("at most 262144 are read.") }]);
    expect((await validateFolder(folder)).problems).toEqual([]);
  });
});

describe("a folder that an import writes into", () => {
  it("has to be there", async () => {
    const folder = join(await givenFolder(), "mistyped");
    await expect(importing(review(), folder)).rejects.toMatchObject({
      code: "DATA_NOT_FOUND",
      message: `The folder "${folder}" of records does not exist.`,
    });
    await expect(readdir(folder)).rejects.toThrow("ENOENT");
  });

  it("has to be empty where it holds no record, a README and what begins with a dot aside", async () => {
    const folder = await givenFolder();
    await Promise.all(["README.md", ".keep"].map((name) => writeFile(join(folder, name), "")));
    await mkdir(join(folder, "claims"));
    expect((await importing(review(), folder)).written).toEqual(IDS);
    const strange = await givenFolder();
    await writeFile(join(strange, "package.json"), "{}");
    await expect(importing(review(), strange)).rejects.toMatchObject({
      code: "DATA_NOT_FOUND",
      message: expect.stringContaining('other things ("package.json")'),
    });
    expect(await readdir(strange)).toEqual(["package.json"]);
  });

  it("may be a link itself, but none of its folders may lead out of it", async () => {
    const [home, folder, outside] = [await givenFolder(), await givenFolder(), await givenFolder()];
    await symlink(folder, join(home, "link"));
    await importing(OTHER, join(home, "link"));
    const before = await filesOf(folder);
    await rm(join(folder, "people"), { recursive: true, force: true });
    await symlink(outside, join(folder, "people"));
    await expect(importing(review(), join(home, "link"))).rejects.toMatchObject({
      code: "DATA_INVALID",
      message: expect.stringContaining(`"${join(home, "link", "people")}" leads out of`),
    });
    expect(await filesOf(folder)).toEqual(before);
    expect(await readdir(outside)).toEqual([]);
  });

  it("may have a folder that is a link to another place in it", async () => {
    const folder = await givenFolder();
    await mkdir(join(folder, ".parts"));
    await symlink(".parts", join(folder, "people"));
    expect((await importing(review(), folder)).written).toEqual(IDS);
    expect(await readdir(join(folder, ".parts"))).toEqual(["ann-example.yaml"]);
  });
});

it("an import into an empty folder writes what it plans", async () => {
  expect((await imported(review())).written).toEqual(IDS);
});
