/** `npm start` as a newcomer runs it: how long until the first answer, how much memory it holds then, and how fast it answers. */
import { execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { promisify } from "node:util";

/** Seconds to the first answer, and megabytes held at that time. */
export const STARTUP_LIMITS = { seconds: 3, megabytes: 300 } as const;

const GIVE_UP_MS = 60_000;

export interface StartupFigures<T> {
  readonly seconds: number;
  readonly megabytes: number;
  readonly found: T;
}

/** Starts it on a free port, asks until it answers, gives its address to `measure`, and ends it. */
export async function startup<T>(measure: (url: string) => Promise<T>): Promise<StartupFigures<T>> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn("npm", ["start"], {
    env: { ...process.env, PORT: String(port) },
    stdio: "ignore",
    detached: true,
  });
  try {
    await firstAnswer(port);
    const seconds = (performance.now() - start) / 1000;
    const megabytes = await largestResident(child.pid ?? 0);
    return { seconds, megabytes, found: await measure(`http://127.0.0.1:${port}/graphql`) };
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  }
}

async function firstAnswer(port: number): Promise<void> {
  const end = performance.now() + GIVE_UP_MS;
  const body = JSON.stringify({ query: "{ claims { totalCount } }" });
  const headers = { "content-type": "application/json" };
  while (performance.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: "POST", headers, body })
      .then((response) => response.json())
      .catch(() => null);
    if ((answer as { data?: { claims?: unknown } } | null)?.data?.claims !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("npm start gave no answer within a minute.");
}

/** Resident memory of the process group's largest member, in megabytes. */
async function largestResident(group: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pgid=,rss="]);
  const sizes = stdout.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  return Math.max(0, ...sizes.filter(([pgid]) => pgid === group).map(([, rss = 0]) => rss / 1024));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
