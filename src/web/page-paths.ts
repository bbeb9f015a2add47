/** The paths at which the explorer has a page. The server answers these, and no others, with the explorer. */

/** By the names of the pages; `:slug` is one part of a path. */
export const PAGE_PATHS = {
  overview: "/",
  claims: "/claims",
  claim: "/claims/:slug",
  search: "/search",
  check: "/check",
  company: "/companies/:slug",
  organization: "/organizations/:slug",
  person: "/people/:slug",
  project: "/projects/:slug",
  source: "/sources/:slug",
  milestones: "/milestones",
  milestone: "/milestones/:slug",
  adoptions: "/adoptions",
  metrics: "/series",
  metric: "/series/:slug",
  timeline: "/timeline",
  graph: "/graph",
} as const;

/** The graph around the thing of a whole id, `kind:slug`: a path and its parameters. */
export function graphAround(id: string): { readonly to: string; readonly parameters: { readonly focus: string } } {
  return { to: PAGE_PATHS.graph, parameters: { focus: id } };
}
