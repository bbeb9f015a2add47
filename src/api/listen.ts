/** Gives a handler of `Request`s a port. It knows nothing of GraphQL: whatever answers requests can be served by it. */
import { once } from "node:events";
import { createServer, maxHeaderSize, type RequestListener, type Server, type ServerResponse } from "node:http";
import { isIPv6 } from "node:net";
import type { Duplex } from "node:stream";
import { createServerAdapter } from "@whatwg-node/server";
import { AppError } from "../errors.ts";
import type { LogFailure } from "./errors.ts";

/** Whatever answers requests. */
export interface RequestHandler {
  fetch(request: Request): Response | Promise<Response>;
  /** The same for node's own requests, where the handler has a shorter way: a fifth of the time of a small answer. */
  readonly requestListener?: RequestListener;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log?: LogFailure | undefined;
}

/** A port that is listened on. */
export interface ListeningServer {
  /** `http://host:port`, with the port that was really taken. */
  readonly address: string;
  /** Takes no more requests and waits for those under way, 5 s at most. Closing twice is fine. */
  close(): Promise<void>;
}

const CLOSE_WITHIN_MS = 5_000;
/** Would make something else of an address than its host. */
const BEYOND_HOST = /[/\\?#@]/;

/** What is said of a request that is no HTTP. */
const NO_REQUEST = ["400 Bad Request", { code: "INPUT_INVALID", message: "This is no request in HTTP." }] as const;
/** What is said by what node has against a request. */
const UNREAD: Readonly<Record<string, readonly [status: string, body: object]>> = {
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    {
      code: "INPUT_LIMIT_EXCEEDED",
      message: `The address and the headers of a request have at most ${maxHeaderSize / 1024} KiB together; a long query goes by POST.`,
    },
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    "408 Request Timeout",
    { code: "INPUT_INVALID", message: "The request did not come to its end in time." },
  ],
};

/** Listens. Throws `CONFIG_PORT_IN_USE`, or `CONFIG_INVALID` for a host or port that cannot be had. */
export async function listen(handler: RequestHandler, { host, port, log }: ListenOptions): Promise<ListeningServer> {
  const listener: RequestListener =
    handler.requestListener ?? createServerAdapter((request: Request) => answer(handler, request, log));
  const server = createServer((request, response) => {
    const { url = "/", headers } = request;
    const { host: asked = "localhost" } = headers;
    if (!BEYOND_HOST.test(asked) && URL.canParse(`http://${asked}${url}`)) listener(request, response);
    else refuse(response);
  });
  server.on("clientError", refuseUnread);
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw notListening(host, port, cause as NodeJS.ErrnoException);
  }
  const taken = server.address();
  const realPort = typeof taken === "object" && taken !== null ? taken.port : port;
  let closing: Promise<void> | undefined;
  return {
    address: `http://${isIPv6(host) ? `[${host}]` : host}:${realPort}`,
    close: () => {
      closing ??= close(server);
      return closing;
    },
  };
}

/** A handler that fails is answered for here: the adapter would send the stack to the client. */
async function answer(handler: RequestHandler, request: Request, log: LogFailure | undefined): Promise<Response> {
  try {
    return await handler.fetch(request);
  } catch (failure) {
    if (!request.signal.aborted) log?.("A request was answered with 500 because its handler failed.", failure);
    const message = "Something went wrong inside the server; it has been logged.";
    return Response.json({ code: "INTERNAL", message }, { status: 500 });
  }
}

/** Everything behind this relies on an address that can be read. */
function refuse(response: ServerResponse): void {
  const message = "The Host header and the path make no address.";
  response
    .writeHead(400, { "content-type": "application/json" })
    .end(JSON.stringify({ code: "INPUT_INVALID", message }));
}

/** Answers what never became a request, on the bare connection, which ends with it. */
function refuseUnread({ code }: NodeJS.ErrnoException, connection: Duplex): void {
  if (!connection.writable) return void connection.destroy();
  const [status, body] = UNREAD[code ?? ""] ?? NO_REQUEST;
  const text = JSON.stringify(body);
  connection.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
  );
}

function notListening(host: string, port: number, cause: NodeJS.ErrnoException): AppError {
  const details = { host, port };
  if (cause.code === "EADDRINUSE") {
    const message = `Another program listens on ${host}, port ${port}: end it, or choose another port with PORT.`;
    return new AppError("CONFIG_PORT_IN_USE", message, { details, cause });
  }
  const message = `Nobody can listen on "${host}", port ${port}, from here (${cause.code}): set HOST and PORT.`;
  return new AppError("CONFIG_INVALID", message, { details, cause });
}

async function close(server: Server): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  await closed;
  clearTimeout(impatience);
}
