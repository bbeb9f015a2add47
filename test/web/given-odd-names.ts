/** A folder of records with a name that turns the direction of writing, and a topic too long for a phone. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RECORDED = "recordedAt: 2026-01-01T12:00:00Z";

const FILES: Readonly<Record<string, string>> = {
  "companies/turned.yaml": `id: company:turned\n${RECORDED}\nname: "\\u202ETurned 😀"\n`,
  "companies/plain.yaml": `id: company:plain\n${RECORDED}\nname: Plain\n`,
  "sources/one.yaml": `id: source:one
kind: ARTICLE
${RECORDED}
title: One
url: https://example.org/one
access: OPENED
`,
  "claims/said.yaml": `id: claim:said
kind: STATE
${RECORDED}
statement: The sky is green.
about: [company:turned, company:plain]
topics: [${"x".repeat(60)}]
statedIn:
  - { source: source:one, locator: { text: paragraph 1 } }
`,
};

/** Writes the folder, and gives its path. */
export function oddNames(): string {
  const folder = mkdtempSync(join(tmpdir(), "odd-names-"));
  for (const kind of ["companies", "sources", "claims"]) mkdirSync(join(folder, kind));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  return folder;
}
