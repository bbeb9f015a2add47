/** Draws the pictures of the explorer in docs/: `npm run screenshots`. Letters look as the fonts of the machine do (best with Inter and a Palatino). */
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { findChromium, launchChromium } from "./explorer/chromium.ts";
import { serveExplorer } from "./explorer/served-explorer.ts";

interface Picture {
  /** Of the file: `docs/explorer-<name>.png`. */
  readonly name: string;
  readonly path: string;
  readonly options?: BrowserContextOptions;
  /** What is done before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

const NOW = "2026-11-27";
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 760 }, isMobile: true, hasTouch: true };

const PICTURES: readonly Picture[] = [
  { name: "overview", path: "/" },
  { name: "overview-dark", path: "/", options: { colorScheme: "dark" } },
  { name: "claims", path: "/claims?status=MISLEADING&status=REFUTED&order=status" },
  { name: "claim", path: "/claims/debian-apt-hard-rust-may-2026" },
  {
    name: "timeline",
    path: "/timeline?from=2025-09-01&to=2026-12-31",
    before: async (page) => {
      await page.locator(".mark-link").first().waitFor();
      await page.evaluate(() => document.querySelector(".chart")?.scrollIntoView());
    },
  },
  {
    name: "graph",
    path: "/graph?focus=claim:debian-apt-hard-rust-may-2026",
    before: async (page) => {
      await page.locator("canvas").first().waitFor();
      await page.waitForTimeout(2_000);
    },
  },
  {
    name: "check",
    path: "/check?text=Nearly%20half%20of%20all%20companies%20now%20use%20Rust%20significantly%20in%20production.",
    before: async (page) => {
      await page.locator("mark, [data-decision]").first().waitFor({ timeout: 10_000 });
    },
  },
  {
    name: "search",
    path: "/claims/new-stack-45-percent-of-enterprise-development",
    before: async (page) => {
      await page.getByRole("combobox", { name: /^Search/ }).pressSequentially("microsoft");
      await page.getByRole("option").nth(2).waitFor();
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "phone",
    path: "/claims/debian-apt-hard-rust-may-2026",
    options: PHONE,
    before: async (page) => page.evaluate(() => document.getElementById("history")?.scrollIntoView()),
  },
];

const executable = findChromium();
if (executable === null) throw new Error("No Chromium was found in PATH: chromium, chromium-browser or google-chrome.");
const served = await serveExplorer(NOW);
const browser = await launchChromium(executable);
for (const { name, path, options, before } of PICTURES) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(served.address + path, { waitUntil: "networkidle" });
  await before?.(page);
  await page.screenshot({ path: fileURLToPath(new URL(`../docs/explorer-${name}.png`, import.meta.url)) });
  await context.close();
}
await browser.close();
await served.close();
