import type { TestProject } from "vitest/node";
import { startLender } from "./server-lease.ts";
import { findServers } from "./server-source.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j servers of this run, see {@link findServers}. */
    servers: { readonly port: number; readonly names: readonly string[]; readonly reason: string | null };
  }
}

/** Once a run: finds the servers, starts each when the first test file asks for it, and ends them. In CI there must be one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { sources, reason } = await findServers(process.env);
  if (reason !== null) {
    if (process.env.CI === "true") throw new Error(`In CI the tests must run on Neo4j too, but ${reason}.`);
    console.warn(`The tests run on the embedded engine only: ${reason}.`);
  }
  const lender = await startLender(sources);
  project.provide("servers", { port: lender.port, names: sources.map(({ name }) => name), reason });
  return lender.close;
}
