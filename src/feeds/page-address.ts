/** Where a record is shown: on a page of the explorer, or asked for in GraphiQL where it has none. */

/** The point in time that an address pins, as the explorer's parameters have it. */
export type PinnedPoint = Readonly<Partial<Record<"known" | "revision", string>>>;

/** The folder of pages for each kind that has pages of its own. */
const FOLDERS: Readonly<Record<string, string>> = {
  claim: "claims",
  company: "companies",
  organization: "organizations",
  person: "people",
  project: "projects",
  source: "sources",
  milestone: "milestones",
  metric: "series",
};

/** The address of what shows a record of this id. */
export function pageAddress(id: string, origin: string, point: PinnedPoint = {}): string {
  const colon = id.indexOf(":");
  const [kind, slug] = [id.slice(0, colon), id.slice(colon + 1)];
  const folder = FOLDERS[kind];
  if (folder !== undefined) return address(`/${folder}/${encodeURIComponent(slug)}`, point);
  if (kind === "adoption") return address("/adoptions", { open: slug, ...point });
  return address("/graphql", { query: nodeQuery(id, point) });

  function address(path: string, parameters: Readonly<Record<string, string>>): string {
    const url = new URL(path, origin);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  }
}

/** The address under which the claims have their pages, each named by its slug. */
export function claimsAddress(origin: string): string {
  return new URL(`/${FOLDERS.claim}`, origin).href;
}

function nodeQuery(id: string, { known }: PinnedPoint): string {
  const at = known === undefined ? "" : `, at: { known: ${JSON.stringify(known)} }`;
  return `{\n  node(id: ${JSON.stringify(id)}${at}) {\n    __typename\n    id\n  }\n}`;
}
