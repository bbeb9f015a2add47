/** Which requests are for a page of the explorer. */

/** Paths that the server answers itself, or through another face. */
const OTHERS = /^\/(?:graphql|feeds|badge|health|ready|metrics|assets)(?:\/|$)/;

/** Whether the explorer has a page at the path. A path that cannot be decoded is none. */
export function isPagePath({ pathname }: URL, pages: readonly string[]): boolean {
  const parts = partsOf(pathname);
  if (!parts.every(isDecodable)) return false;
  return pages.some((page) => {
    const wanted = partsOf(page);
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(":") || part === parts[at]);
  });
}

/** Whether somebody opens the path in a browser, and nobody else answers it. */
export function mayBePage(request: Request, { pathname }: URL): boolean {
  return /\btext\/html\b/.test(request.headers.get("accept") ?? "") && !OTHERS.test(pathname);
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
