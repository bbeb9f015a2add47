/** A folder of records in which three sources lead back to one another. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RECORDED = "recordedAt: 2026-01-01T12:00:00Z";

const source = (slug: string, title: string, more = "") => `id: source:${slug}
kind: ARTICLE
${RECORDED}
title: ${title}
url: https://example.org/${slug}
access: OPENED
${more}`;

const FILES: Readonly<Record<string, string>> = {
  "sources/one.yaml": source("one", "One", "derivedFrom: [source:two]"),
  "sources/two.yaml": source("two", "Two", "quotes: [source:three]"),
  "sources/three.yaml": source("three", "Three", "republishes: [source:one]"),
  "sources/outside.yaml": source("outside", "Outside", "quotes: [source:one]"),
  "claims/said.yaml": `id: claim:said
kind: STATE
${RECORDED}
statement: The sky is green.
statedIn:
  - { source: source:one, locator: { text: paragraph 1 } }
citations:
  - { source: source:one, stance: SUPPORTS, tier: SECONDARY, finding: Says so. }
  - { source: source:outside, stance: SUPPORTS, tier: SECONDARY, finding: Says so as well. }
`,
};

/** Writes the folder, and gives its path. */
export function circularRecords(): string {
  const folder = mkdtempSync(join(tmpdir(), "circular-records-"));
  for (const kind of ["sources", "claims"]) mkdirSync(join(folder, kind));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  return folder;
}
