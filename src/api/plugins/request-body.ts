/** Reads bodies itself: JSON only, so that no form of another site can post here, and no more bytes than allowed. */
import type { Plugin } from "graphql-yoga";
import { AppError } from "../../errors.ts";

/** Refuses bodies that are not JSON or too large before they are read. */
export function requestBody(limit: number): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method !== "POST") return;
      const type = request.headers.get("content-type") ?? "";
      if (!/^application\/json\s*(;|$)/i.test(type)) {
        throw new AppError("INPUT_INVALID", `The body is "${type}"; send application/json.`);
      }
      setRequestParser(async (incoming) => parametersOf(await textOf(incoming, limit)));
    },
  };
}

async function textOf(request: Request, limit: number): Promise<string> {
  const announced = request.headers.get("content-length");
  if (announced !== null) {
    if (Number(announced) > limit) throw tooLarge(announced, limit);
    return await request.text();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(`more than ${limit}`, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function tooLarge(size: string, limit: number): AppError {
  return new AppError("INPUT_BODY_TOO_LARGE", `The body has ${size} bytes; at most ${limit} are read.`, {
    details: { limit },
  });
}

function parametersOf(text: string) {
  const value: unknown = parsed(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new AppError("INPUT_INVALID", "The body must be one JSON object with `query`; batches are not taken.");
  }
  const { query, variables, operationName, extensions } = value as Record<string, unknown>;
  if (typeof query !== "string") throw new AppError("INPUT_INVALID", "The body has no `query` that is a text.");
  if (variables !== undefined && variables !== null && (typeof variables !== "object" || Array.isArray(variables))) {
    throw new AppError("INPUT_INVALID", "`variables` must be an object.");
  }
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    ...(typeof operationName === "string" ? { operationName } : {}),
    ...(typeof extensions === "object" && extensions !== null
      ? { extensions: extensions as Record<string, unknown> }
      : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("INPUT_INVALID", "The body is not JSON.", { cause });
  }
}
