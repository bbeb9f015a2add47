/** Which page shows a thing. Whoever adds a page for a kind of things names it here, and every link leads there. */
import type { Parameters } from "./link.tsx";

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
    case "organization":
    case "person":
    case "project":
      return { to: "/claims", parameters: { about: id } };
    default:
      return null;
  }
}
