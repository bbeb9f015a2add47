import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Two claims with what they need, one record a file. */
const RECORDS: Readonly<Record<string, string>> = {
  "claims/acme-ships-rust.yaml": `
id: claim:acme-ships-rust
kind: STATE
recordedAt: 2026-11-01T12:00:00Z
statement: Acme ships Rust in its router.
madeOn: 2025-03
about: [company:acme]
statedIn:
  - source: source:acme-report
    locator: { text: page 1 }
citations:
  - source: source:acme-report
    stance: SUPPORTS
    tier: PRIMARY
    finding: The report lists the router among the products.
assessments:
  - status: SUPPORTED
    standing: CURRENT
    validFrom: 2025-03
    assessedAt: 2026-11-02T12:00:00Z
    assessedBy: the tests
    confidence: HIGH
    rationale: Acme says so itself.
    basedOn: [source:acme-report]
`,
  "claims/acme-plans-more.yaml": `
id: claim:acme-plans-more
kind: FORECAST
recordedAt: 2026-11-03T12:00:00Z
statement: Acme will ship Rust in every product.
about: [company:acme]
statedIn:
  - source: source:acme-report
    locator: { text: page 2 }
`,
  "companies/acme.yaml": `
id: company:acme
recordedAt: 2026-11-01T12:00:00Z
name: Acme
`,
  "sources/acme-report.yaml": `
id: source:acme-report
kind: REPORT
recordedAt: 2026-11-01T12:00:00Z
title: The report of Acme
url: https://acme.example/report
publishedOn: 2025-03-04
access: OPENED
publishers: [company:acme]
`,
};

/** A folder of four records without a fault, with files of one's own over it; gone after the test. */
export async function givenRecords(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await givenFolder();
  for (const [file, text] of Object.entries({ ...RECORDS, ...files })) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text.trimStart());
  }
  return folder;
}

/** An empty folder; gone after the test. */
export async function givenFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "claimline-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The text of one of the records, changed. */
export function changed(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = RECORDS[file];
  if (!text?.includes(from)) throw new Error(`${file} does not hold "${from}".`);
  return { [file]: text.replace(from, to) };
}
