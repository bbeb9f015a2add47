/**
 * Reads requests itself: bodies are JSON only, so that no form of another site can post here, and no more bytes are taken than
 * allowed. A request that cannot be read is answered with its own status whatever the client accepts.
 */
import { GraphQLError } from "graphql";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import { AppError } from "../../errors.ts";
import type { Limits } from "../limits.ts";

/** Escapes in JSON make a document up to three times as long as it is in most scripts. */
const MOST_ESCAPED = 3;

export function requestParameters({ bodyBytes, documentBytes }: Pick<Limits, "bodyBytes" | "documentBytes">): Plugin {
  const most = bodyBytes + MOST_ESCAPED * documentBytes;
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === "GET") {
        setRequestParser(({ url }) => parametersOfQuery(new URL(url, "http://localhost").searchParams));
      } else if (request.method === "POST") {
        checkMediaType(request.headers.get("content-type") ?? "");
        setRequestParser(async (incoming) => {
          const text = await textOf(incoming, most, bodyBytes);
          const excess = Buffer.byteLength(text) - bodyBytes;
          const parameters = excess > 0 ? parametersOfLong(text, bodyBytes) : parametersOfBody(text);
          if (excess > 0 && !isOfDocument(excess, parameters.variables))
            throw tooLarge(String(excess + bodyBytes), bodyBytes);
          return parameters;
        });
      } else {
        throw unreadable(405, `${request.method} is not taken here: send a GraphQL operation with POST or GET.`, {
          allow: "GET, POST",
        });
      }
    },
  };
}

function checkMediaType(type: string): void {
  if (/^application\/json[ \t]*(;|$)/i.test(type)) return;
  const sent = type === "" ? "has no media type" : `is "${type}"`;
  throw unreadable(415, `The body ${sent}: send the operation as application/json.`);
}

/** Whether the documents among the variables (`{document: …}`) account for so many bytes, however they were escaped. */
function isOfDocument(excess: number, variables: object | undefined): boolean {
  const documents = [variables, ...Object.values(variables ?? {})].flatMap((value: unknown) => {
    const { document } = (typeof value === "object" && value !== null ? value : {}) as { readonly document?: unknown };
    return typeof document === "string" ? [document] : [];
  });
  return documents.reduce((sum, document) => sum + Buffer.byteLength(JSON.stringify(document)) * 2, 0) >= excess;
}

/** Takes at most `limit` bytes; who sends more is told what is `usual`. */
async function textOf(request: Request, limit: number, usual: number): Promise<string> {
  const announced = request.headers.get("content-length");
  if (announced !== null) {
    if (Number(announced) > limit) throw tooLarge(announced, usual);
    return await request.text();
  }
  if (request.body === null) return "";
  const body = (request.body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await body.next(); next.done !== true; next = await body.next()) {
    size += next.value.byteLength;
    if (size > limit) {
      passOver(body).catch(() => undefined);
      throw tooLarge(`more than ${limit}`, usual);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Takes what still comes and keeps nothing: to break off would reset the connection before the answer is there. */
async function passOver(body: AsyncIterator<Uint8Array>): Promise<void> {
  while ((await body.next()).done !== true);
}

function parametersOfBody(text: string): GraphQLParams {
  const value = parsedJson("body", text);
  if (Array.isArray(value)) throw unreadable(400, "The body is a list: batches are not taken, send one operation.");
  if (typeof value !== "object" || value === null) {
    throw unreadable(400, "The body has to be a JSON object with `query`.");
  }
  const { query, variables, operationName } = value as Record<string, unknown>;
  return checkedParameters(query, variables, operationName);
}

/** A body that is longer than usual and cannot be read has no document in it, so it is too long before it is anything else. */
function parametersOfLong(text: string, usual: number): GraphQLParams {
  try {
    return parametersOfBody(text);
  } catch {
    throw tooLarge(String(Buffer.byteLength(text)), usual);
  }
}

function parametersOfQuery(query: URLSearchParams): GraphQLParams {
  const variables = query.get("variables");
  return checkedParameters(
    query.get("query"),
    variables === null || variables === "" ? null : parsedJson("parameter `variables`", variables),
    query.get("operationName") || null,
  );
}

function checkedParameters(query: unknown, variables: unknown, operationName: unknown): GraphQLParams {
  if (typeof query !== "string" || query.trim() === "") {
    throw unreadable(400, "There is no operation: give its text as `query`.");
  }
  const isMissing = variables === undefined || variables === null;
  if (!isMissing && (typeof variables !== "object" || Array.isArray(variables))) {
    throw unreadable(400, `\`variables\` has to be an object, and is ${shown(variables)}.`);
  }
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") {
    throw unreadable(400, `\`operationName\` has to be a text, and is ${shown(operationName)}.`);
  }
  return {
    query,
    variables: isMissing ? {} : (variables as Record<string, unknown>),
    ...(operationName ? { operationName } : {}),
  };
}

function parsedJson(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(400, `The ${what} is not JSON: ${(cause as Error).message}.`);
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 40);
}

function tooLarge(size: string, limit: number): AppError {
  const message = `The body has ${size} bytes; at most ${limit} are read.`;
  return new AppError("INPUT_BODY_TOO_LARGE", message, { details: { limit } });
}

function unreadable(status: number, message: string, headers: Readonly<Record<string, string>> = {}): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: "INPUT_INVALID", retry: false, http: { status, headers } },
  });
}
