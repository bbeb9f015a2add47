import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, givenExplorer } from "./given-explorer.ts";

const MOST_BYTES = 250_000;
const SOONEST_MS = 1_500;

describeInBrowser("The first load", () => {
  const given = givenExplorer();

  it.each(["/", "/claims", "/claims/debian-apt-hard-rust-may-2026"])(
    "of %s takes less than 250 kB, everything counted as it was sent",
    async (path) => {
      const page = await given.open("/search?q=", {});
      const sent = await sentFor(page, given.address + path);
      expect(sent.files).toBeGreaterThan(3);
      // Answers of the API are not part of the budget of the explorer itself; they are within the same limit here.
      expect(sent.bytes).toBeLessThan(MOST_BYTES);
      expect(sent.bytes).toBeGreaterThan(10_000);
    },
  );

  it("is usable within 1.5 s: the figures stand there and lead somewhere", async () => {
    const page = await given.open("/search?q=");
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const started = performance.now();
      await page.goto(`${given.address}/`);
      await page.getByRole("link", { name: "Refuted" }).waitFor();
      times.push(performance.now() - started);
    }
    // The best of three: what the machine does beside it is not the explorer's.
    expect(Math.min(...times)).toBeLessThan(SOONEST_MS);
  });
});

/** Loads an address with an empty cache, and adds up what came over the wire, headers included. */
async function sentFor(page: Page, url: string): Promise<{ readonly bytes: number; readonly files: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  let bytes = 0;
  let files = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    files += 1;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return { bytes, files };
}
