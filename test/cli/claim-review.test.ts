import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimline } from "./claimline.ts";
import { changed, givenFolder, givenRecords } from "./given-records.ts";

const NOW = { env: { CLAIMLINE_NOW: "2026-11-27T12:00:00Z" } };

describe("claimline export --format claimreview", () => {
  it("prints one JSON-LD document of the assessed claims, with addresses under the base", async () => {
    const data = await givenRecords(changed("claims/acme-ships-rust.yaml", "standing: CURRENT", "standing: OUTDATED"));
    const args = ["export", "--format", "claimreview", "--base", "https://facts.example/", "--data", data];
    const { code, stdout, stderr } = await claimline(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "ClaimReview",
          "@id": "urn:claimline:review:acme-ships-rust",
          url: "https://facts.example/acme-ships-rust",
          claimReviewed: "Acme ships Rust in its router.",
          datePublished: "2026-11-02T12:00:00.000Z",
          author: { "@type": "Organization", name: "the tests" },
          reviewRating: {
            "@type": "Rating",
            ratingValue: 5,
            bestRating: 5,
            worstRating: 1,
            alternateName: "Supported (outdated)",
            ratingExplanation: "Acme says so itself.",
          },
          itemReviewed: {
            "@type": "Claim",
            "@id": "urn:claimline:claim:acme-ships-rust",
            additionalType: "urn:claimline:claim-kind:STATE",
            datePublished: "2025-03",
            firstAppearance: expect.objectContaining({ "@type": "Report", url: "https://acme.example/report" }),
          },
          citation: [
            {
              "@type": "Role",
              roleName: "urn:claimline:stance:SUPPORTS",
              additionalType: "urn:claimline:tier:PRIMARY",
              description: "The report lists the router among the products.",
              citation: {
                "@type": "Report",
                "@id": "urn:claimline:source:acme-report",
                name: "The report of Acme",
                url: "https://acme.example/report",
                datePublished: "2025-03-04",
                publisher: [{ "@type": "Organization", "@id": "urn:claimline:company:acme", name: "Acme" }],
              },
            },
          ],
        },
      ],
    });
  });

  it("writes into a file, which prints nothing, and so does the graph", async () => {
    const [data, folder] = [await givenRecords(), await givenFolder()];
    for (const format of ["claimreview", "graph"]) {
      const out = join(folder, format);
      const printed = await claimline(["export", "--format", format, "--data", data]);
      expect(await claimline(["export", "--format", format, "--out", out, "--data", data])).toMatchObject({
        code: 0,
        stdout: "",
      });
      expect(await readFile(out, "utf8")).toBe(printed.stdout);
    }
  });

  it.each([
    [["--base", "https://facts.example"], 'INPUT_USAGE: The whole graph takes no parameters: leave "base" out'],
    [["--format", "claimreview", "--base", "facts"], 'INPUT_INVALID: The base "facts" is not an address'],
    [["--out", "/no/such/folder/x"], 'INPUT_USAGE: The file "/no/such/folder/x" cannot be written.'],
  ])("refuses %j", async (args, sentence) => {
    const { code, stdout, stderr } = await claimline(["export", ...args, "--data", await givenRecords()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
  });
});

describe("claimline import", () => {
  const REVIEW = {
    "@type": "ClaimReview",
    url: "https://checkers.example/a",
    claimReviewed: "Acme stopped using Rust.",
    author: { name: "The Checkers" },
    reviewRating: { alternateName: "False" },
    itemReviewed: {
      "@type": "Claim",
      author: { name: "acme" },
      appearance: { url: "http://www.acme.example/report/" },
    },
  };

  it("takes reviews into the records, says what it wrote, and a second time that all is there", async () => {
    const [data, folder] = [await givenRecords(), await givenFolder()];
    const file = join(folder, "a.jsonld");
    await writeFile(file, JSON.stringify(REVIEW));
    const first = await claimline(["import", file, "--data", data], NOW);
    expect(first).toEqual({
      code: 0,
      stdout: "",
      stderr: `Wrote 1 claim and 2 records that they need into ${data}; 0 claims were there already; 0 faults.\n`,
    });
    expect((await claimline(["validate", "--data", data])).stderr).toBe("No faults in 7 records.\n");
    const second = await claimline(["import", file, "--data", data]);
    expect(second.stderr).toBe("Wrote 0 claims and 0 records that they need; 1 claim was there already; 0 faults.\n");
    const exported = await claimline(["export", "--format", "claimreview", "--data", data]);
    expect(exported.stdout).toContain('"alternateName":"Refuted"');
  });

  it("prints faults and notes with their places, takes the rest and exits with 1", async () => {
    const data = await givenFolder();
    const file = join(await givenFolder(), "b.jsonld");
    const broken = { ...REVIEW, reviewRating: undefined };
    const vague = { ...REVIEW, reviewRating: { alternateName: "Hm" } };
    await writeFile(file, JSON.stringify({ "@graph": [broken, vague] }));
    const { code, stdout, stderr } = await claimline(["import", file, "--data", data], NOW);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split("\n")).toEqual([
      `${file}#/@graph/0/reviewRating fault "reviewRating" is missing.`,
      `${file}#/@graph/1/reviewRating note The table of ratings does not know the words "Hm". The claim stays unassessed.`,
    ]);
    expect(stderr).toContain("Wrote 1 claim and ");
    const json = await claimline(["import", file, "--json", "--data", data], NOW);
    expect(JSON.parse(json.stdout)).toEqual({
      written: [],
      present: [expect.stringMatching(/^claim:acme-stopped-using-rust-/)],
      faults: [{ pointer: "/@graph/0/reviewRating", message: '"reviewRating" is missing.' }],
      notes: [],
    });
  });

  it("reports what is in the way of an item with its path, and takes the rest", async () => {
    const [data, folder] = [await givenRecords(), await givenFolder()];
    const file = join(folder, "d.jsonld");
    await writeFile(file, JSON.stringify({ ...REVIEW, author: { name: "The Checkers" } }));
    const path = join(data, "organizations", "the-checkers.yaml");
    await mkdir(path, { recursive: true });
    const { code, stdout, stderr } = await claimline(["import", file, "--data", data], NOW);
    const id = "organization:the-checkers";
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: `${file}# fault "${id}" cannot be written, since "${path}" is there and holds no such record.\n`,
    });
    expect(stderr).toBe("Wrote 0 claims and 0 records that they need; 0 claims were there already; 1 fault.\n");
  });

  it("refuses a file that is not there, is none, or is not JSON, and a folder that is a file or not there", async () => {
    const folder = await givenFolder();
    const file = join(folder, "c.jsonld");
    await writeFile(file, "<html>");
    const refusal = async (...args: string[]) => (await claimline(["import", ...args], NOW)).stderr;
    expect(await refusal(join(folder, "no"), "--data", folder)).toContain("does not exist.");
    expect(await refusal(folder, "--data", folder)).toContain(`INPUT_USAGE: The file "${folder}" is no file.`);
    expect(await refusal(file, "--data", folder)).toContain("INPUT_INVALID: The file");
    await writeFile(file, JSON.stringify(REVIEW));
    expect(await refusal(file, "--data", file)).toContain("DATA_NOT_FOUND");
    const mistyped = join(folder, "mistyped");
    expect(await refusal(file, "--data", mistyped)).toBe(
      `DATA_NOT_FOUND: The folder "${mistyped}" of records does not exist.\n`,
    );
    expect(await readdir(folder)).toEqual(["c.jsonld"]);
  });
});
