/** Asks a server how a claim stands. Whatever comes is somebody else's word, and held to its form before it is shown. */

/** What is shown of a claim. */
export interface LiveStatus {
  readonly status: string;
  readonly label: string;
  readonly statement: string;
  readonly since: string | null;
  readonly rationale: string | null;
}

/** The status of a claim by its slug. Throws where there is none, or what comes is none. */
export async function fetchStatus(base: URL, slug: string, signal: AbortSignal): Promise<LiveStatus> {
  const url = new URL(`badge/${encodeURIComponent(slug)}.json`, base);
  const response = await fetch(url, { signal, credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}.`);
  const { status, label, statement, since, rationale } = ((await response.json()) ?? {}) as Record<string, unknown>;
  if (typeof status !== "string" || typeof label !== "string" || typeof statement !== "string") {
    throw new Error(`${url.href} answered something else than a status.`);
  }
  return { status, label, statement, since: textOrNull(since), rationale: textOrNull(rationale) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
