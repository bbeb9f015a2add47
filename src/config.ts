/** The settings of this program, out of environment variables. No other file reads `process.env`. */
import { fileURLToPath } from "node:url";
import { isDay, isInstant } from "./domain/calendar.ts";
import { AppError } from "./errors.ts";

/** Variables by name; one that is set to an empty text counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How much is told on standard error: `info`, or `debug` with every statement sent and the causes of failures. */
export type LogLevel = "info" | "debug";

export interface Config {
  /** Where the API listens. */
  readonly host: string;
  readonly port: number;
  /** The origin under which clients reach the API, such as `https://claims.example`; null for that of each request. */
  readonly publicUrl: string | null;
  /** `memory:` or the address of a Neo4j server, with who asks; checked when the store is opened. No password, no user. */
  readonly graph: {
    readonly address: string;
    readonly user: string;
    readonly password: string | undefined;
    readonly database: string | undefined;
  };
  /** The folder of records. */
  readonly dataFolder: string;
  /** The instant that every call takes for the present; null for the clock. */
  readonly now: string | null;
  readonly log: LogLevel;
  /** Where programs are looked up (PATH, HOME, JAVA_HOME). */
  readonly environment: Environment;
}

/** The package's own records; one level up from `src` as from `dist`. */
const OWN_DATA = fileURLToPath(new URL("../data", import.meta.url));
const LOG_LEVELS: readonly string[] = ["info", "debug"] satisfies LogLevel[];

/** Reads the settings. Throws `CONFIG_INVALID`, which names the variable and its value. */
export function readConfig(environment: Environment = process.env): Config {
  const read = (name: string) => environment[name]?.trim() || undefined;
  return {
    host: hostOf(read("HOST") ?? "127.0.0.1"),
    port: portOf(read("PORT") ?? "4000"),
    publicUrl: publicUrlOf(read("CLAIMLINE_PUBLIC_URL")),
    graph: {
      address: read("GRAPH_URL") ?? "memory:",
      user: read("NEO4J_USER") ?? "neo4j",
      // Not trimmed: spaces may belong to a password.
      password: environment.NEO4J_PASSWORD || undefined,
      database: read("NEO4J_DATABASE"),
    },
    dataFolder: read("CLAIMLINE_DATA") ?? OWN_DATA,
    now: instantOf(read("CLAIMLINE_NOW")),
    log: logLevelOf(read("CLAIMLINE_LOG") ?? "info"),
    environment,
  };
}

/** Whether the text is a port to listen on; 0 takes a free one. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** What a public address has to be, to go on behind the value that is none. */
export const PUBLIC_URL_FORM = "it has to be an http or https address without a path, such as https://claims.example";

/** The origin that a text gives as an address; null where it is no such address, or says more than an origin. */
export function parseOrigin(text: string): string | null {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  // A path is refused, not dropped: the pages link to each other from the root.
  return url !== null && url.href === `${url.origin}/` ? url.origin : null;
}

function publicUrlOf(text: string | undefined): string | null {
  const origin = text === undefined ? null : parseOrigin(text);
  if (text !== undefined && origin === null) throw invalid("CLAIMLINE_PUBLIC_URL", text, PUBLIC_URL_FORM);
  return origin;
}

function portOf(text: string): number {
  if (isPort(text)) return Number(text);
  throw invalid("PORT", text, "it has to be a port, 0 to 65535 (0 takes a free one)");
}

function hostOf(text: string): string {
  if (/^[\w.:%-]+$/.test(text)) return text;
  throw invalid("HOST", text, "it has to be a name or an address to listen on, such as 127.0.0.1 or 0.0.0.0");
}

/** A pinned day stands for its last moment, so that everything of that day is known by then. */
function instantOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (isDay(text)) return `${text}T23:59:59.999Z`;
  if (isInstant(text)) return new Date(text).toISOString();
  throw invalid("CLAIMLINE_NOW", text, "it has to be a day (2026-11-24) or an instant in UTC (2026-11-24T12:00:00Z)");
}

function logLevelOf(text: string): LogLevel {
  if (LOG_LEVELS.includes(text)) return text as LogLevel;
  throw invalid("CLAIMLINE_LOG", text, `it has to be ${LOG_LEVELS.join(" or ")}`);
}

function invalid(name: string, value: string, reason: string): AppError {
  return new AppError("CONFIG_INVALID", `${name} is "${value}", and ${reason}.`, { details: { name, value } });
}
