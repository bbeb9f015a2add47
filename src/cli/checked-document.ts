/** What was looked up with the claims that were found: their words, how they stand and on which sources. */
import type { App, CheckedDocument, LookedUp, LookUpInput, ReportClaim } from "../app.ts";
import { AppError, ERROR_CODES, type ErrorCode } from "../errors.ts";
import { ask } from "./ask.ts";

export interface CheckedOptions {
  readonly at?: { readonly valid?: string; readonly revision?: number };
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Claims that are asked for at once, with so many citations each. */
const PAGE = 100;
const CLAIMS = /* GraphQL */ `
  query Claims($ids: [ID!]!, $at: PointInTime!) {
    nodes(ids: $ids, at: $at) {
      ... on Claim { id statement status standing citations(first: 40) { edges { stance tier node { title url } } } }
    }
  }
`;
/** Sources that decide come before those that only mention. */
const STANCES = ["SUPPORTS", "DISPUTES", "QUALIFIES", "MENTIONS"];
const MOST_SOURCES = 3;

interface FoundClaim extends Omit<ReportClaim, "sources"> {
  readonly citations: { readonly edges: readonly Citation[] };
}
interface Citation {
  readonly stance: ReportClaim["sources"][number]["stance"];
  readonly tier: "PRIMARY" | "SECONDARY";
  readonly node: { readonly title: string; readonly url: string | null };
}

/** Looks something up, and reads the claims at the same revision. Throws `INPUT_*` or `STORE_*`. */
export async function checkedDocument(
  app: App,
  input: LookUpInput,
  options: CheckedOptions = {},
): Promise<CheckedDocument & { readonly revision: number }> {
  const { at = {} } = options;
  const found = await app.check(input, options);
  const { revision, skipped } = found;
  const claims = await claimsOf(app, idsOf(found), { ...at, revision });
  const checked = found.checked.map((passage) => ({
    ...passage,
    candidates: passage.candidates.flatMap((candidate) => {
      const claim = claims.get(candidate.claimId);
      return claim === undefined ? [] : [{ ...candidate, claim }];
    }),
  }));
  return { checked, skipped, revision };
}

async function claimsOf(
  app: App,
  ids: readonly string[],
  at: CheckedOptions["at"],
): Promise<ReadonlyMap<string, ReportClaim>> {
  const claims = new Map<string, ReportClaim>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const variables = { ids: ids.slice(start, start + PAGE), at };
    const { data, errors = [] } = await ask<{ nodes: readonly (FoundClaim | null)[] }>(app, {
      query: CLAIMS,
      variables,
    });
    if (data === undefined || data === null) throw failureOf(errors);
    for (const claim of data.nodes) if (claim !== null) claims.set(claim.id, reportClaim(claim));
  }
  return claims;
}

function reportClaim({ id, statement, status, standing, citations }: FoundClaim): ReportClaim {
  const sources = citations.edges
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, MOST_SOURCES)
    .map(({ stance, node }) => ({ title: node.title, url: node.url, stance }));
  return { id, statement, status, standing, sources };
}

function rankOf({ stance, tier }: Citation): number {
  return (stance === "MENTIONS" ? 10 : 0) + (tier === "PRIMARY" ? 0 : 5) + STANCES.indexOf(stance);
}

function idsOf({ checked }: LookedUp): string[] {
  return [...new Set(checked.flatMap(({ candidates }) => candidates.map(({ claimId }) => claimId)))];
}

function failureOf(errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]) {
  const code = errors[0]?.extensions?.code ?? "";
  const message = errors.map((error) => error.message).join(" ");
  return new AppError(code in ERROR_CODES ? (code as ErrorCode) : "STORE_STATEMENT", message);
}
