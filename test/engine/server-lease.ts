import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import type { ServerAccess, ServerSource, StartedServer } from "./server-source.ts";

/** Lends servers to test files, one file at a time each. */
export interface Lender {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Community edition has one database, so a file has a server for itself: it connects, says the server's number and holds the
 * connection as long as it wants the server; a file that dies gives it back by dying. A server starts when it is first wanted.
 */
export async function startLender(sources: readonly ServerSource[]): Promise<Lender> {
  const started = new Map<number, Promise<StartedServer>>();
  const queues = new Map<number, Promise<unknown>>();

  const lend = async (socket: Socket, index: number) => {
    const returned = once(socket, "close");
    const turn = (queues.get(index) ?? Promise.resolve()).then(async () => {
      if (socket.destroyed) return;
      try {
        if (!started.has(index)) started.set(index, (sources[index] as ServerSource).start());
        const { address, user, password } = (await started.get(index)) as StartedServer;
        socket.write(`${JSON.stringify({ address, user, password })}\n`);
      } catch (error) {
        socket.end(`${JSON.stringify({ error: error instanceof Error ? error.message : String(error) })}\n`);
      }
      await returned;
    });
    queues.set(index, turn);
  };

  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.once("data", (data) => void lend(socket, Number(data.toString())));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    await Promise.all([...started.values()].map((running) => running.then((it) => it.stop()).catch(() => undefined)));
  };
  return { port: (server.address() as { port: number }).port, close };
}

/** A server borrowed from the lender; `giveBack` lets the next file have it. */
export interface Lease extends ServerAccess {
  giveBack(): void;
}

/** Waits for the server with this number to be free, started and answering. */
export async function borrow(port: number, index: number): Promise<Lease> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => socket.destroy());
  socket.write(String(index));
  let text = "";
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    text += chunk;
    if (text.includes("\n")) break;
  }
  const answer = JSON.parse(text || `{"error": "the test run is over"}`) as ServerAccess | { error: string };
  if ("error" in answer) throw new Error(`The Neo4j server for this test did not start: ${answer.error}`);
  return { ...answer, giveBack: () => socket.destroy() };
}
