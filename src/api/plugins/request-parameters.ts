/**
 * Reads requests itself: bodies are JSON only, so that no form of another site can post here, and no more bytes are taken than
 * allowed. A request that cannot be read is answered with its own status whatever the client accepts.
 */
import { GraphQLError } from "graphql";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import { AppError } from "../../errors.ts";
import type { Limits } from "../limits.ts";

/** A document that is escaped to ASCII (`\u00e9`) is at most three times as long as in UTF-8, its control characters aside. */
const MOST_ESCAPED = 3;

export function requestParameters({ bodyBytes, documentBytes }: Pick<Limits, "bodyBytes" | "documentBytes">): Plugin {
  const most = bodyBytes + MOST_ESCAPED * documentBytes;
  const tooLarge = (size: string): AppError => {
    // So large a body is a document's, or nobody's.
    const beyond = Number(/\d+$/.exec(size)?.[0]) >= most;
    const aside = beyond ? `, and a \`document\` to check beside that, of at most ${documentBytes} bytes of text` : "";
    const message = `The body has ${size} bytes; at most ${bodyBytes} are read${aside}.`;
    return new AppError("INPUT_BODY_TOO_LARGE", message, {
      details: { limit: bodyBytes, ...(beyond && { documentLimit: documentBytes }) },
    });
  };
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === "GET") {
        setRequestParser(({ url }) => parametersOfQuery(new URL(url, "http://localhost").searchParams));
      } else if (request.method === "POST") {
        checkMediaType(request.headers.get("content-type") ?? "");
        setRequestParser(async (incoming) => {
          const text = await textOf(incoming, most, tooLarge);
          if (Buffer.byteLength(text) > bodyBytes && !isWithinBesidesDocuments(text, bodyBytes)) {
            throw tooLarge(incoming.headers.get("content-length") ?? `more than ${bodyBytes}`);
          }
          return parametersOfBody(text);
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

/** Whether a body keeps to the limit when the documents in its variables (`{document: …}`, under any name) are left out. */
function isWithinBesidesDocuments(text: string, limit: number): boolean {
  try {
    const { variables, ...rest } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const besides = (key: string, value: unknown) => (key === "document" && typeof value === "string" ? "" : value);
    return Buffer.byteLength(JSON.stringify(rest) + (JSON.stringify(variables, besides) ?? "")) <= limit;
  } catch {
    // No JSON, or nested deeper than the stack is: nothing that a document would make large.
    return false;
  }
}

/** Takes at most `limit` bytes. */
async function textOf(request: Request, limit: number, tooLarge: (size: string) => AppError): Promise<string> {
  const announced = request.headers.get("content-length");
  if (announced !== null) {
    if (Number(announced) > limit) throw tooLarge(announced);
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
      throw tooLarge(`more than ${limit}`);
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
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function unreadable(status: number, message: string, headers: Readonly<Record<string, string>> = {}): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: "INPUT_INVALID", retry: false, http: { status, headers } },
  });
}
