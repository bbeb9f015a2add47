/** Ways to the pages beside one of a list. The cursors stand in the address, under names of the list. */
import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Link } from "../state/link.tsx";
import type { Parameters } from "../state/parameters.ts";
import "./pager.css";

/** Where a page lies, as the API says it. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The page of a list that the address asks for. */
export interface ListPage {
  readonly variables: {
    readonly first?: number;
    readonly after?: string;
    readonly last?: number;
    readonly before?: string;
  };
  /** Whether no page is asked for, so that the list begins at its start. */
  readonly isFirst: boolean;
  /** Changes with the page. */
  readonly key: string;
}

const AFTER = "after";
const BEFORE = "before";

/** Reads which page of a list is asked for; `list` goes before the names of the parameters where a page has several lists. */
export function useListPage(size: number, list = ""): ListPage {
  const here = useParameters();
  const after = here.get(list + AFTER) ?? "";
  const before = here.get(list + BEFORE) ?? "";
  const variables = before === "" ? { first: size, ...(after !== "" && { after }) } : ({ last: size, before } as const);
  return { variables, isFirst: after === "" && before === "", key: `${after} ${before}` };
}

interface PagerProps {
  readonly page: PageInfo;
  /** What the pages are of, for screen readers. */
  readonly label: string;
  readonly list?: string;
}

/** The ways back and on; nothing where there is one page only. Everything else in the address stays. */
export function Pager({ page, label, list = "" }: PagerProps) {
  const { path } = useLocation();
  const here = useParameters();
  if (!page.hasNextPage && !page.hasPreviousPage) return null;
  const to = (after: string | null, before: string | null): Parameters => ({
    ...allOf(here),
    [list + AFTER]: after ?? "",
    [list + BEFORE]: before ?? "",
  });
  return (
    <nav class="list-pager" aria-label={label}>
      {page.hasPreviousPage && (
        <Link to={path} parameters={to(null, page.startCursor)} rel="prev">
          ← Previous
        </Link>
      )}
      {page.hasNextPage && (
        <Link to={path} parameters={to(page.endCursor, null)} rel="next" class="list-pager-next">
          Next →
        </Link>
      )}
    </nav>
  );
}

/** Puts the focus on the heading of a list when another page of it is shown, so that it is read and seen from its start. */
export function useFocusOnTurn(key: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current !== key) heading.current?.focus();
    shown.current = key;
  }, [key]);
  return heading;
}

/** The parameters of the address. */
export function useParameters(): URLSearchParams {
  const { url } = useLocation();
  return new URL(url, location.origin).searchParams;
}

/** All parameters, each with all its values. */
export function allOf(query: URLSearchParams): Parameters {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}
