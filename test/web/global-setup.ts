import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findChromium } from "../../scripts/explorer/chromium.ts";

/** Once a run: builds the explorer where its sources have changed, and says whether there is a browser. In CI there must be one. */
export default function setup(): void {
  execFileSync(
    process.execPath,
    [fileURLToPath(new URL("../../scripts/build-web.ts", import.meta.url)), "--if-changed"],
    {
      stdio: "inherit",
    },
  );
  if (findChromium() !== null) return;
  const reason = "no Chromium was found in PATH (chromium, chromium-browser, google-chrome)";
  if (process.env.CI === "true") throw new Error(`In CI the explorer must be tested in a browser, but ${reason}.`);
  console.warn(`The tests of the explorer in a browser are left out: ${reason}.`);
}
