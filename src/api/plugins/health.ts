/** `/health`: this process runs. `/ready`: the engine is reached and holds a graph. Any other unknown path is a 404 in JSON. */
import type { Plugin } from "graphql-yoga";
import { AppError, ERROR_CODES } from "../../errors.ts";
import type { GraphReader } from "../../graph/reader.ts";

const READY_WITHIN_MS = 2_000;

/** Answers everything but `/graphql`. */
export function health(reader: GraphReader): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname === "/graphql") return;
      const { status, body } = await answerFor(reader, url.pathname);
      endResponse(fetchAPI.Response.json(body, { status, headers: { "cache-control": "no-store" } }));
    },
  };
}

async function answerFor(
  reader: GraphReader,
  path: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  if (path === "/health") return { status: 200, body: { status: "ok" } };
  if (path === "/ready") return await readiness(reader);
  const message = `There is nothing at ${path}; the API is at /graphql.`;
  return { status: 404, body: { code: "NOT_FOUND", message } };
}

async function readiness(reader: GraphReader): Promise<{ status: number; body: Record<string, unknown> }> {
  try {
    const found = await reader.status({ timeoutMs: READY_WITHIN_MS });
    if (found.revision === null)
      throw new AppError("STORE_NOT_LOADED", "The engine holds no graph yet: run `claimline load`.");
    return { status: 200, body: { status: "ready", ...found } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message } = error;
    return { status: ERROR_CODES[code].http, body: { status: "not ready", code, message } };
  }
}
