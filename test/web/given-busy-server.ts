/** A server that checks as many documents as it may, with as many waiting as may wait. */
import { setTimeout as pause } from "node:timers/promises";
import { DEFAULT_LIMITS } from "../../src/api/limits.ts";

const QUERY = "query ($document: String!) { factCheck(input: { document: $document }) { skipped } }";

/** Fills the places and the line, which is so when one more is refused; gives the way to free them all. */
export async function givenBusyServer(address: string): Promise<() => Promise<void>> {
  const controller = new AbortController();
  const { documentsAtOnce, documentsWaiting } = DEFAULT_LIMITS;
  // Each long enough not to be done before the line is full.
  const sentence = "In 2024 Acme had Rust in 45 percent of its routers, and Debian had none. ";
  const asked = Array.from({ length: documentsAtOnce + documentsWaiting + 1 }, (_, n) =>
    send(address, `${n} ${sentence.repeat(3_000)}`, controller.signal),
  );
  await Promise.any(
    asked.map(async (answer) => {
      if (!(await answer).includes("INPUT_BUSY")) throw new Error("A document was done before the line was full.");
    }),
  );
  return async () => {
    controller.abort();
    await Promise.allSettled(asked);
    // The server learns later than the clients that they are gone.
    while ((await send(address, "Free?", new AbortController().signal)).includes("INPUT_BUSY")) await pause(50);
  };
}

async function send(address: string, document: string, signal: AbortSignal): Promise<string> {
  const body = JSON.stringify({ query: QUERY, variables: { document } });
  const headers = { "content-type": "application/json" };
  return await (await fetch(`${address}/graphql`, { method: "POST", headers, body, signal })).text();
}
