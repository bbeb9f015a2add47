import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { AppError } from "../../src/errors.ts";
import { findProgram, getJdk } from "../../src/store/jdk-finder.ts";
import { NEO4J_LINES, type Neo4jLine, startNeo4jServer } from "../../src/store/neo4j-launcher.ts";
import { openStore } from "../../src/store/open-store.ts";

/** How a test reaches a server. */
export interface ServerAccess {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** A server that runs, and how to end it. */
export interface StartedServer extends ServerAccess {
  stop(): Promise<void>;
}

/** One Neo4j that tests can run on; it is started when the first test asks for it. */
export interface ServerSource {
  readonly name: string;
  start(): Promise<StartedServer>;
}

/** What there is to run on, or why there is nothing. */
export interface FoundServers {
  readonly sources: readonly ServerSource[];
  readonly reason: string | null;
}

const LINES = Object.keys(NEO4J_LINES) as Neo4jLine[];
const PASSWORD = "claimline-test";
const START_WITHIN_MS = 180_000;

/**
 * The Neo4j servers of this machine, in this order: those NEO4J_TEST_URI names (commas between them), containers where a Docker
 * engine answers (images: CLAIMLINE_TEST_IMAGES), real servers from Maven's artifacts. CLAIMLINE_TEST_SERVERS says which of
 * `5.26` and `2026` are wanted (`none` for neither), CLAIMLINE_TEST_VIA=launcher passes over Docker.
 */
export async function findServers(environment: NodeJS.ProcessEnv): Promise<FoundServers> {
  const wanted = environment.CLAIMLINE_TEST_SERVERS?.split(",") ?? LINES;
  const lines = LINES.filter((line) => wanted.includes(line));
  if (lines.length === 0) return { sources: [], reason: "CLAIMLINE_TEST_SERVERS asks for none" };

  const addresses = environment.NEO4J_TEST_URI?.split(",").filter((address) => address !== "") ?? [];
  if (addresses.length > 0) {
    const user = environment.NEO4J_TEST_USER ?? "neo4j";
    const password = environment.NEO4J_TEST_PASSWORD ?? "";
    const stop = async () => undefined;
    return {
      sources: addresses.map((address) => ({
        name: `neo4j at ${address}`,
        start: async () => ({ address, user, password, stop }),
      })),
      reason: null,
    };
  }
  if (environment.CLAIMLINE_TEST_VIA !== "launcher" && (await isDockerThere(environment))) {
    const images = environment.CLAIMLINE_TEST_IMAGES?.split(",") ?? lines.map((line) => `neo4j:${line}-community`);
    return { sources: images.map((image) => ({ name: image, start: () => startContainer(image) })), reason: null };
  }
  const reason = whyNoLauncher(lines, environment);
  if (reason !== null) return { sources: [], reason };
  return {
    sources: lines.map((line) => ({ name: `neo4j ${line}`, start: () => launch(line, environment) })),
    reason: null,
  };
}

async function launch(line: Neo4jLine, environment: NodeJS.ProcessEnv): Promise<StartedServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), `claimline-neo4j-${line}-`));
  const remove = () => rm(dataFolder, { recursive: true, force: true });
  const options = { line, dataFolder, password: PASSWORD, heap: "768m", environment, onProgress: console.error };
  const server = await startNeo4jServer(options).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  const stop = async () => {
    await server.stop();
    await remove();
  };
  return { address: server.uri, user: "neo4j", password: PASSWORD, stop };
}

async function startContainer(image: string): Promise<StartedServer> {
  const { GenericContainer } = await import("testcontainers");
  const container = await new GenericContainer(image)
    .withEnvironment({ NEO4J_AUTH: `neo4j/${PASSWORD}`, NEO4J_server_memory_heap_max__size: "768m" })
    .withExposedPorts(7687)
    .withStartupTimeout(START_WITHIN_MS)
    .start();
  const address = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
  const access = { address, user: "neo4j", password: PASSWORD };
  await untilItAnswers(access);
  return {
    ...access,
    stop: async () => {
      await container.stop();
    },
  };
}

/** An open port is not yet an open database. */
async function untilItAnswers(access: ServerAccess): Promise<void> {
  const store = await openStore(access);
  const deadline = performance.now() + START_WITHIN_MS;
  try {
    for (;;) {
      try {
        return await store.ping();
      } catch (error) {
        if (performance.now() > deadline || !(error instanceof AppError && error.mayRetry)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  } finally {
    await store.close();
  }
}

async function isDockerThere(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const sockets =
    process.platform === "win32"
      ? ["//./pipe/docker_engine"]
      : ["/var/run/docker.sock", join(homedir(), ".docker/run/docker.sock")].filter((path) => existsSync(path));
  const addresses = environment.DOCKER_HOST ? [environment.DOCKER_HOST] : sockets.map((path) => `unix://${path}`);
  for (const address of addresses) if (await answersPing(address)) return true;
  return false;
}

async function answersPing(address: string): Promise<boolean> {
  const target =
    address.startsWith("unix://") || address.startsWith("npipe://")
      ? { socketPath: address.replace(/^\w+:\/\//, "") }
      : { host: new URL(address).hostname, port: new URL(address).port };
  return await new Promise((resolve) => {
    const ping = request({ ...target, path: "/_ping", timeout: 2_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    ping.on("timeout", () => ping.destroy(new Error("no answer")));
    ping.on("error", () => resolve(false));
    ping.end();
  });
}

function whyNoLauncher(lines: readonly Neo4jLine[], environment: NodeJS.ProcessEnv): string | null {
  const isFetched = (line: Neo4jLine) => existsSync(join(".neo4j", `classpath-${NEO4J_LINES[line].version}.txt`));
  try {
    for (const line of lines) getJdk(NEO4J_LINES[line].jdks, environment);
  } catch (error) {
    return `no Docker engine answers, and ${error instanceof Error ? error.message : error}`;
  }
  if (lines.every(isFetched) || findProgram("mvn", environment) !== null) return null;
  return "no Docker engine answers, and Maven (mvn) is not on the PATH";
}
