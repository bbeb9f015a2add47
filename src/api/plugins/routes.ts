/** What answers at which path: GraphQL and GraphiQL at `/graphql`, `/health`, `/ready`, whatever other faces take, and a 404 in JSON. */
import { type Plugin, shouldRenderGraphiQL } from "graphql-yoga";
import { AppError } from "../../errors.ts";
import type { GraphReader } from "../../graph/reader.ts";
import type { LogFailure } from "../errors.ts";
import { GraphiqlPage } from "../graphiql-page.ts";

const READY_WITHIN_MS = 2_000;

/** Another way of showing the same graph, at paths of its own. */
export interface Face {
  /** Null for a request that is not for it. Where the answer goes through a port, `connection` can be broken off. */
  fetch(request: Request, url: URL, connection: Connection | null): Promise<Response | null>;
}

/** What an answer is sent through. Destroyed, it shows the client that an answer is not whole. */
export interface Connection {
  destroy(): unknown;
}

interface Found {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Lets requests for GraphQL through, and answers all others. */
export function routes(reader: Pick<GraphReader, "status">, faces: readonly Face[], log: LogFailure): Plugin {
  const graphiql = new GraphiqlPage();
  return {
    onRequest({ request, url, endResponse, fetchAPI, serverContext }) {
      if (url.pathname !== "/graphql") {
        const { res = null } = serverContext as { readonly res?: Connection };
        return faceResponse(faces, request, url, res).then(async (shown) => {
          if (shown) return endResponse(shown);
          const { status, body } = await answerFor(url.pathname, reader, log);
          endResponse(fetchAPI.Response.json(body, { status, headers: { "cache-control": "no-store" } }));
        });
      }
      if (!shouldRenderGraphiQL(request)) return;
      return graphiql.response(request).then(endResponse);
    },
  };
}

/** Of the first face that takes the request. */
async function faceResponse(
  faces: readonly Face[],
  request: Request,
  url: URL,
  connection: Connection | null,
): Promise<Response | null> {
  for (const face of faces) {
    const response = await face.fetch(request, url, connection);
    if (response) return response;
  }
  return null;
}

async function answerFor(path: string, reader: Pick<GraphReader, "status">, log: LogFailure): Promise<Found> {
  if (path === "/health") return { status: 200, body: { status: "ok" } };
  if (path === "/ready") return await readiness(reader, log);
  const message = `There is nothing at ${path}; the API is at /graphql.`;
  return { status: 404, body: { code: "NOT_FOUND", message } };
}

/** Ready is whoever reaches the engine and finds a graph there. */
async function readiness(reader: Pick<GraphReader, "status">, log: LogFailure): Promise<Found> {
  try {
    const found = await reader.status({ timeoutMs: READY_WITHIN_MS });
    if (found.revision !== null) return { status: 200, body: { status: "ready", ...found } };
    return notReady(new AppError("STORE_NOT_LOADED", "The engine holds no graph yet: run `claimline load`."));
  } catch (failure) {
    if (failure instanceof AppError) return notReady(failure);
    log("Whether the engine is ready could not be told.", failure);
    return { status: 503, body: { status: "not ready", code: "INTERNAL", message: "It cannot be told; see the log." } };
  }
}

function notReady({ code, message }: AppError): Found {
  return { status: 503, body: { status: "not ready", code, message } };
}
