/** Which page shows a thing. Whoever adds a page for a kind of things names it here, and every link leads there. */
import type { Parameters } from "./parameters.ts";

/** A page and its parameters. */
export interface Place {
  readonly to: string;
  readonly parameters?: Parameters;
}

/** The page for a whole id, `kind:slug`; null where no page shows it. */
export function pageOf(id: string): Place | null {
  const colon = id.indexOf(":");
  const slug = id.slice(colon + 1);
  switch (id.slice(0, colon)) {
    case "claim":
      return { to: `/claims/${encodeURIComponent(slug)}` };
    case "company":
      return { to: `/companies/${encodeURIComponent(slug)}` };
    case "organization":
      return { to: `/organizations/${encodeURIComponent(slug)}` };
    case "person":
      return { to: `/people/${encodeURIComponent(slug)}` };
    case "project":
      return { to: `/projects/${encodeURIComponent(slug)}` };
    case "source":
      return { to: `/sources/${encodeURIComponent(slug)}` };
    case "milestone":
      return { to: `/milestones/${encodeURIComponent(slug)}` };
    case "adoption":
      return { to: "/adoptions", parameters: { open: slug } };
    case "metric":
      return { to: `/series/${encodeURIComponent(slug)}` };
    default:
      return null;
  }
}
