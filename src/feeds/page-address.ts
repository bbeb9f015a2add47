/** Where the explorer shows a record, or the record that an assessment judges. */
import { judgedRecord } from "../domain/assessment-id.ts";
import type { RecordKind } from "../domain/record.ts";
import { isRecordKind } from "../domain/record-id.ts";

/** The path of a record's page, by its kind and slug. */
const PATHS: Readonly<Record<RecordKind, string>> = {
  claim: "/claims/",
  company: "/companies/",
  organization: "/organizations/",
  person: "/people/",
  project: "/projects/",
  source: "/sources/",
  milestone: "/milestones/",
  adoption: "/adoptions?open=",
  metric: "/series/",
};

/** The address of the page that shows what an id names, as it was known at an instant; null where no page does. */
export function pageAddress(id: string, origin: string, known: string): string | null {
  const [kind = "", slug = ""] = (judgedRecord(id) ?? id).split(":", 2);
  if (!isRecordKind(kind)) return null;
  const url = new URL(`${PATHS[kind]}${encodeURIComponent(slug)}`, origin);
  url.searchParams.set("known", known);
  return url.href;
}

/** The address under which the claims have their pages, each named by its slug. */
export function claimsAddress(origin: string): string {
  return new URL(PATHS.claim, origin).href.slice(0, -1);
}
