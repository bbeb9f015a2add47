import { AppError } from "../errors.ts";
import { EmbeddedStore } from "./embedded-store.ts";
import { Neo4jStore } from "./neo4j-store.ts";
import type { GraphStore } from "./store.ts";

/** Which engine, and for a server who asks. */
export interface StoreSettings {
  /** `memory:`, or the address of a Neo4j server (`GRAPH_URL`). */
  readonly address: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** A server's database; `neo4j` when not given. */
  readonly database?: string | undefined;
}

const SERVER_SCHEMES = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

/**
 * The store at an address; its client is imported here, nothing is sent yet.
 * Throws `CONFIG_INVALID` for an address that names no engine.
 */
export async function openStore({ address, user, password, database }: StoreSettings): Promise<GraphStore> {
  if (address === "memory:") return await EmbeddedStore.open();
  checkServerAddress(address);
  const settings = { address, user: user || null, password: password || null, database: database || "neo4j" };
  return await Neo4jStore.open(settings);
}

function checkServerAddress(address: string): void {
  const url = URL.parse(address);
  const scheme = url?.protocol.slice(0, -1) ?? "";
  if (url?.username || url?.password) {
    throw invalid(`${scheme}://…@${url.host}`, "Give the user and the password as NEO4J_USER and NEO4J_PASSWORD.");
  }
  if (url === null || !SERVER_SCHEMES.includes(scheme) || url.hostname === "" || !["", "/"].includes(url.pathname)) {
    throw invalid(
      address,
      `Allowed are memory: and ${SERVER_SCHEMES.map((name) => `${name}://host[:port]`).join(", ")}.`,
    );
  }
}

function invalid(address: string, advice: string): AppError {
  return new AppError("CONFIG_INVALID", `The address "${address}" (GRAPH_URL) names no graph engine. ${advice}`, {
    details: { address },
  });
}
