import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import type { ClaimRecord, Dataset } from "../../src/domain/record.ts";
import { type ImportReport, importClaimReviews } from "../../src/records/claim-review/import-claim-reviews.ts";
import type { Holding } from "../../src/records/claim-review/plan-import.ts";
import { validateFolder } from "../../src/records/validate.ts";
import { datasetOf } from "../graph/given-dataset.ts";

/** What an empty folder holds. */
export const NOTHING: Holding = { dataset: datasetOf({}), unreadable: new Set(), obstacleTo: () => null };

/** The instant of an import. */
export const AT = "2026-11-27T12:00:00Z";

/** A review as fact-checkers publish it, with fields of one's own over it; `undefined` takes one away. */
export function review(fields: Readonly<Record<string, unknown>> = {}): object {
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: "https://checkers.example/2025/moon",
    claimReviewed: "The moon is made of cheese.",
    datePublished: "2025-05-02",
    author: { "@type": "Organization", name: "The Checkers", url: "https://checkers.example" },
    reviewRating: { "@type": "Rating", alternateName: "Pants on Fire!", ratingExplanation: "It is rock." },
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Person", name: "Ann Example" },
      datePublished: "2025-04",
      appearance: [{ "@type": "NewsArticle", url: "https://news.example/a?utm_source=x", name: "The moon" }],
    },
    ...fields,
  };
}

/** An empty folder; gone after the test. */
export async function givenFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "claimline-import-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Imports a document into a folder. */
export async function importing(document: unknown, folder: string, at = AT): Promise<ImportReport> {
  const file = join(await givenFolder(), "reviews.jsonld");
  await writeFile(file, typeof document === "string" ? document : JSON.stringify(document));
  return await importClaimReviews(file, folder, at);
}

/** Imports into an empty folder, which then has no fault; what it holds. */
export async function imported(
  document: unknown,
): Promise<ImportReport & { readonly dataset: Dataset; readonly claims: readonly ClaimRecord[] }> {
  const folder = await givenFolder();
  const report = await importing(document, folder);
  const { dataset, problems } = await validateFolder(folder);
  expect(problems).toEqual([]);
  return { ...report, dataset, claims: dataset.claim };
}

/** The texts of all files of records. */
export async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".yaml")).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
}
