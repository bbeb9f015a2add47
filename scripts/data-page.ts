/** What is made of docs/data.md: how the claims stand, which drifted most, how far drift can be told without reading, and what was looked for and not found. */
import { type Agreement, agreementOf, precisionOf, recallOf, summed } from "../src/domain/drift/agreement.ts";
import { type Word, wordsOf } from "../src/domain/vocabulary.ts";
import { type Ask, filledPage, markdownTable, withCommittedData } from "./made-page.ts";

/** The article that the data set began with. */
const ARTICLE = "source:rust-enterprise-takeover";
const MOST_DRIFTED = 12;

/** The page with its made parts made anew. */
export async function completedDataPage(text: string): Promise<string> {
  return await withCommittedData(async (ask) =>
    filledPage(text, {
      records: await recordCounts(ask),
      counts: await statusTable(ask),
      drift: await driftTable(ask),
      proposals: await proposalLine(ask),
      "not found": await notFoundList(ask),
    }),
  );
}

async function recordCounts(ask: Ask): Promise<string> {
  const fields = [
    "claims",
    "sources",
    "companies",
    "organizations",
    "people",
    "projects",
    "milestones",
    "adoptions",
    "metrics",
  ];
  const counts = await ask<Record<string, { totalCount: number }>>(
    `{ ${fields.map((name) => `${name} { totalCount }`).join(" ")} }`,
  );
  const read = await ask<Record<string, { totalCount: number }>>(
    `{ ${wordsOf("Access")
      .map((word) => `${word}: sources(filter: { access: { eq: ${word} } }) { totalCount }`)
      .join(" ")} }`,
  );
  const listed = fields.map((name) => `${counts[name]?.totalCount} ${name}`).join(", ");
  const access = wordsOf("Access").map((word) => `${read[word]?.totalCount} ${word}`);
  return `${listed}. How the sources were read: ${access.join(", ")}.`;
}

interface Bucket {
  readonly keys: readonly { readonly value: string | null }[];
  readonly count: number;
}

/** Claims of the article by section and status; a claim that stands in two sections counts in both. */
async function statusTable(ask: Ask): Promise<string> {
  const { claimCounts } = await ask<{ claimCounts: readonly Bucket[] }>(
    `{ claimCounts(by: [SECTION, STATUS], filter: { statedIn: { some: { source: { id: { eq: "${ARTICLE}" } } } } }) { keys { value } count } }`,
  );
  const statuses = wordsOf("ClaimStatus").filter((status) => claimCounts.some(({ keys }) => keys[1]?.value === status));
  const sections = [...new Set(claimCounts.map(({ keys }) => keys[0]?.value ?? "–"))].sort(bySection);
  const countOf = (section: string, status: string): number =>
    claimCounts.find(({ keys }) => (keys[0]?.value ?? "–") === section && keys[1]?.value === status)?.count ?? 0;
  const rows = sections.map((section) => [
    section,
    ...statuses.map((status) => String(countOf(section, status) || "")),
  ]);
  return markdownTable(["section", ...statuses], rows);
}

const FRONT = ["title", "subtitle", "lead"];

/** Title, subtitle and lead first, then by number, claims outside the article's sections last. */
function bySection(a: string, b: string): number {
  const place = (section: string): number => (section === "–" ? 100 : FRONT.indexOf(section) + 1 || 10);
  return place(a) - place(b) || a.localeCompare(b, "en", { numeric: true });
}

interface ClaimPage<T> {
  readonly claims: {
    readonly nodes: readonly T[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The fields of every claim that the arguments let through, page by page. */
async function allClaims<T>(ask: Ask, args: string, fields: string): Promise<readonly T[]> {
  const found: T[] = [];
  let after = "";
  for (;;) {
    const query = `{ claims(first: 100${after}, ${args}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const { claims } = await ask<ClaimPage<T>>(query);
    found.push(...claims.nodes);
    if (!claims.pageInfo.hasNextPage) return found;
    after = `, after: ${JSON.stringify(claims.pageInfo.endCursor)}`;
  }
}

interface Drifted {
  readonly id: string;
  readonly statement: string;
  readonly restates: readonly {
    readonly fidelity: string;
    readonly drift: readonly string[];
    readonly claim: { readonly statement: string };
  }[];
}

async function driftTable(ask: Ask): Promise<string> {
  const claims = await allClaims<Drifted>(
    ask,
    "filter: { restates: { some: { not: { fidelity: { eq: FAITHFUL } } } } }",
    "id statement restates { fidelity drift claim { statement } }",
  );
  const steps = claims.flatMap(({ id, statement, restates }) => restates.map((step) => ({ id, statement, ...step })));
  const drifted = steps
    .filter(({ drift }) => drift.length > 0)
    .sort((a, b) => b.drift.length - a.drift.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_DRIFTED);
  const rows = drifted.map(({ statement, claim, fidelity, drift }) => [
    claim.statement,
    statement,
    `${fidelity}: ${drift.join(", ")}`,
  ]);
  return markdownTable(["originally", "restated as", "drift"], rows);
}

interface Traced {
  readonly id: string;
  readonly lineage: {
    readonly steps: readonly {
      readonly from: { readonly id: string };
      readonly drift: readonly Word<"Drift">[];
      readonly proposedDrift: readonly { readonly drift: Word<"Drift"> }[];
    }[];
  };
}

/** How far the proposals agree with the drift recorded by hand, over every restatement once. */
async function proposalLine(ask: Ask): Promise<string> {
  const claims = await allClaims<Traced>(
    ask,
    "filter: { restates: { some: {} } }",
    "id lineage { steps { from { id } drift proposedDrift { drift } } }",
  );
  const comparisons = claims.flatMap(({ id, lineage }) =>
    lineage.steps
      .filter(({ from }) => from.id === id)
      .map(({ drift, proposedDrift }) => ({ recorded: drift, proposed: proposedDrift.map((each) => each.drift) })),
  );
  const agreements = Object.entries(agreementOf(comparisons));
  const told = agreements
    .filter(([, { recorded, proposed }]) => recorded + proposed > 0)
    .map(([drift, agreement]) => `${drift} ${agreementText(agreement)}`);
  const over = agreementText(summed(agreements.map(([, agreement]) => agreement)));
  const commonest = agreements.toSorted(([, a], [, b]) => b.recorded - a.recorded)[0];
  const always = Math.round((100 * (commonest?.[1].recorded ?? 0)) / comparisons.length);
  return [
    `Over ${comparisons.length} restatements: ${over}. By kind: ${told.join("; ")}.`,
    `For comparison: to propose ${commonest?.[0]} every time would be right in ${always}%.`,
  ].join(" ");
}

function agreementText(agreement: Agreement): string {
  const percent = (share: number | null): string => (share === null ? "–" : `${Math.round(share * 100)}%`);
  const { recorded, proposed, both } = agreement;
  return `precision ${percent(precisionOf(agreement))} (${both} of ${proposed} proposed), recall ${percent(recallOf(agreement))} (${both} of ${recorded} recorded)`;
}

interface Unknown {
  readonly id: string;
  readonly statement: string;
  readonly statusHistory: readonly {
    readonly validTo: string | null;
    readonly assessment: { readonly rationale: string };
  }[];
}

/** Claims that nobody could decide, each with what was looked for. */
async function notFoundList(ask: Ask): Promise<string> {
  const claims = await allClaims<Unknown>(
    ask,
    "orderBy: [{ field: ID }], filter: { status: { eq: UNVERIFIABLE } }",
    "id statement statusHistory { validTo assessment { rationale } }",
  );
  return claims
    .map(({ id, statement, statusHistory }) => {
      const reason = statusHistory.find(({ validTo }) => validTo === null)?.assessment.rationale ?? "";
      return `- **${statement}** ${reason} (\`${id}\`)`;
    })
    .join("\n");
}
