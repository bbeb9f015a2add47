import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** How a command is started; nothing of the test's own environment but the PATH reaches it. */
export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly cwd?: string;
}

/** What a command did. */
export interface Outcome {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Running = ChildProcessByStdio<null, Readable, Readable>;

/** Runs a command to its end. */
export async function claimline(args: readonly string[], options: StartOptions = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd,
    env: environmentOf(options),
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => undefined).end(options.stdin ?? "");
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, stdout, stderr };
}

/** Starts a command that runs until it is told to end. */
export function startClaimline(args: readonly string[], options: StartOptions = {}): Running {
  return spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd,
    env: environmentOf(options),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What a command has said on a stream, once it has said this. */
export async function untilItSays(stream: Readable, words: RegExp): Promise<string> {
  let said = "";
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    said += chunk;
    if (words.test(said)) return said;
  }
  throw new Error(`The command ended without saying ${words}; it said: ${said}`);
}

/** Asks a command to end and waits for it. */
export async function end(running: Running, signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
  if (running.exitCode === null) {
    const closed = once(running, "close");
    running.kill(signal);
    await closed;
  }
  return running.exitCode;
}

function environmentOf({ env = {} }: StartOptions): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, ...env };
}
