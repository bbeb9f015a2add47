import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { AppError } from "../errors.ts";
import { findProgram, getJdk, type ProgramEnvironment } from "./jdk-finder.ts";

/** The server lines that are started: which release stands for each, and on which JDKs it runs. */
export const NEO4J_LINES = {
  "5.26": { version: "5.26.12", jdks: [21, 17] },
  "2026": { version: "2026.08.1", jdks: [25, 21, 22, 23, 24] },
} as const;

/** `5.26` (long-term support) or `2026`. */
export type Neo4jLine = keyof typeof NEO4J_LINES;

/** How a server is started; everything but the line has a default. */
export interface Neo4jServerOptions {
  readonly line: Neo4jLine;
  /** Where the graph is kept; `data-<line>` in the cache folder when not given. */
  readonly dataFolder?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** The password of the user `neo4j` from now on, 8 characters or more; null, the default, asks nobody for one. */
  readonly password?: string | null;
  /** What is kept between starts, `.neo4j` in the working folder when not given. */
  readonly cacheFolder?: string;
  /** Memory for the Java heap (`1g`, the default) and for pages of the graph's files, in megabytes (64). */
  readonly heap?: string;
  readonly pageCacheMegabytes?: number;
  /** Where JAVA_HOME, PATH and HOME are looked up. */
  readonly environment: ProgramEnvironment;
  /** Told what is being done, in whole sentences. */
  readonly onProgress?: (message: string) => void;
}

/** A server that answers on `uri`. */
export interface RunningServer {
  readonly uri: string;
  readonly version: string;
  readonly dataFolder: string;
  /** Fulfilled once the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it in good order; calling it twice is fine. */
  stop(): Promise<void>;
}

const SCRIPTS = fileURLToPath(new URL("../../scripts/neo4j/", import.meta.url));
const START_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 20_000;
/** What Neo4j reaches into; newer JDKs print warnings about some of it. */
const JVM_OPTIONS = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.lang=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "-XX:+IgnoreUnrecognizedVMOptions",
  "--enable-native-access=ALL-UNNAMED",
  "--sun-misc-unsafe-memory-access=allow",
];

/**
 * Starts a real Neo4j Community server on 127.0.0.1 out of Maven Central's artifacts, without Docker; the first start downloads
 * about 150 MB. It ends with this process. Throws `CONFIG_TOOL_MISSING` without a JDK or Maven, `CONFIG_PORT_IN_USE`,
 * `CONFIG_INVALID` for a short password and `STORE_UNREACHABLE` when the server does not start.
 */
export async function startNeo4jServer(options: Neo4jServerOptions): Promise<RunningServer> {
  const { line, password = null, port = 0, heap = "1g", pageCacheMegabytes = 64, environment } = options;
  if (password !== null && password.length < 8) {
    throw new AppError(
      "CONFIG_INVALID",
      `The password for Neo4j has ${password.length} characters; Neo4j wants at least 8.`,
    );
  }
  const { version, jdks } = NEO4J_LINES[line];
  const cacheFolder = resolve(options.cacheFolder ?? ".neo4j");
  const dataFolder = resolve(options.dataFolder ?? join(cacheFolder, `data-${line}`));
  const jdk = getJdk(jdks, environment);
  const classpath = await getClasspath(version, jdk, cacheFolder, options);
  await mkdir(dataFolder, { recursive: true });

  options.onProgress?.(`Starting Neo4j ${version} in ${dataFolder}.`);
  const pageCache = pageCacheMegabytes * 1024 * 1024;
  const program = [join(SCRIPTS, "Neo4jServer.java"), dataFolder, String(port), String(pageCache)];
  const server = spawn(join(jdk, "bin", "java"), [`-Xmx${heap}`, ...JVM_OPTIONS, "-cp", classpath, ...program], {
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  const ended = new Promise<void>((done) => server.once("close", () => done()));
  const stop = async () => {
    server.stdin.end();
    const force = setTimeout(() => server.kill("SIGKILL"), STOP_WITHIN_MS);
    await ended;
    clearTimeout(force);
  };
  server.stdin.on("error", () => undefined);
  server.stdin.write(`${password ?? ""}\n`);
  try {
    const actualPort = await whenReady(server, { port, dataFolder, version });
    return { uri: `bolt://127.0.0.1:${actualPort}`, version, dataFolder, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The jars, as Maven resolves them; remembered in the cache folder, so that the next start does without Maven. */
async function getClasspath(
  version: string,
  jdk: string,
  cacheFolder: string,
  options: Neo4jServerOptions,
): Promise<string> {
  const file = join(cacheFolder, `classpath-${version}.txt`);
  const known = await readFile(file, "utf8").catch(() => "");
  if (known !== "" && known.split(delimiter).every((jar) => existsSync(jar))) return known;

  const maven = findProgram("mvn", options.environment);
  if (maven === null) {
    throw new AppError(
      "CONFIG_TOOL_MISSING",
      "Maven (mvn) was not found on the PATH. Install it, e.g. from https://maven.apache.org.",
    );
  }
  options.onProgress?.(`Fetching Neo4j ${version} from Maven Central (about 150 MB, once).`);
  await mkdir(cacheFolder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:2.8:build-classpath";
  const pom = join(SCRIPTS, "pom.xml");
  const settings = [`-Dneo4j.version=${version}`, `-Dmdep.outputFile=${unfinished}`];
  const isScript = /\.(cmd|bat)$/.test(maven);
  const args = ["--batch-mode", "--quiet", "--file", pom, ...settings, goal];
  try {
    // A .cmd file is only started by a shell, and then spaces need quotes.
    await promisify(execFile)(isScript ? `"${maven}"` : maven, isScript ? args.map((arg) => `"${arg}"`) : args, {
      env: { ...options.environment, JAVA_HOME: jdk },
      maxBuffer: 16 * 1024 * 1024,
      shell: isScript,
    });
  } catch (cause) {
    const words = String((cause as { stdout?: string }).stdout ?? cause)
      .trim()
      .split("\n")
      .slice(0, 3)
      .join(" ");
    throw new AppError("STORE_UNREACHABLE", `Maven could not fetch Neo4j ${version}: ${words}`, { cause });
  }
  await rename(unfinished, file);
  return (await readFile(file, "utf8")).trim();
}

/** The port the server says it answers on; throws with its last words when it ends instead. */
async function whenReady(
  server: ChildProcess,
  { port, dataFolder, version }: { port: number; dataFolder: string; version: string },
): Promise<number> {
  let words = "";
  server.stderr?.on("data", (chunk) => {
    words = `${words}${chunk}`.slice(-20_000);
  });
  return await new Promise((ready, fail) => {
    const timer = setTimeout(() => fail(notStarted("it was not ready within two minutes")), START_WITHIN_MS);
    const notStarted = (reason: string) =>
      new AppError("STORE_UNREACHABLE", `Neo4j ${version} did not start: ${reason}.`, { details: { output: words } });
    const lines = createInterface({ input: server.stdout as NodeJS.ReadableStream });
    lines.on("line", (line) => {
      const [, actualPort] = /^READY (\d+)$/.exec(line) ?? [];
      if (actualPort === undefined) return;
      clearTimeout(timer);
      ready(Number(actualPort));
    });
    server.once("error", (cause) => fail(notStarted(cause.message)));
    server.once("close", (code) => {
      clearTimeout(timer);
      if (/already in use/i.test(words)) {
        fail(
          new AppError(
            "CONFIG_PORT_IN_USE",
            `Another program listens on 127.0.0.1:${port}; give another port, or 0 for a free one.`,
          ),
        );
      } else if (/FileLockException|StoreLockException/.test(words)) {
        fail(
          new AppError(
            "CONFIG_INVALID",
            `Another Neo4j uses the folder ${dataFolder}; stop it, or give another folder.`,
          ),
        );
      } else {
        fail(notStarted(/^Caused by: (.*)$/m.exec(words)?.[1] ?? words.split("\n")[0] ?? `it ended with ${code}`));
      }
    });
  });
}
