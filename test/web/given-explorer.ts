/** The explorer in a real browser, over the committed data. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { findChromium, launchChromium } from "../../scripts/explorer/chromium.ts";
import { type ServedExplorer, serveExplorer } from "../../scripts/explorer/served-explorer.ts";

/** The day of every call. */
export const TODAY = "2026-11-27";

const EXECUTABLE = findChromium();

/** Runs where there is a browser; global-setup.ts says so where there is none, and fails in CI. */
export const describeInBrowser = describe.skipIf(EXECUTABLE === null);

/** A server and a browser for the tests of a suite. */
export interface GivenExplorer {
  /** Where the server listens. */
  readonly address: string;
  /** Opens a path in a window of its own, and waits until its answers are there; `settled` is what to wait for elsewhere. */
  open(path: string, options?: BrowserContextOptions & { readonly settled?: string }): Promise<Page>;
  /** Asks the API without a browser. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Loads the records as they are by now. */
  load(): Promise<void>;
  /** Lets a test go wrong on purpose: complaints that match are not held against it. */
  expectComplaints(pattern: RegExp): void;
}

/** Starts both before the suite, over the committed data or another folder. Whatever a page complains about, or asks of another host, fails the test that opened it. */
export function givenExplorer(dataFolder: () => Promise<string> = async () => ""): GivenExplorer {
  let served: ServedExplorer;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  let expected: RegExp | null = null;
  beforeAll(async () => {
    served = await serveExplorer(TODAY, await dataFolder());
    browser = await launchChromium(EXECUTABLE ?? "");
  });
  afterEach(async () => {
    const unexpected = complaints.filter((complaint) => !expected?.test(complaint));
    await Promise.all(contexts.map((context) => context.close()));
    [contexts, complaints, expected] = [[], [], null];
    expect(unexpected).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get address() {
      return served.address;
    },
    async open(path, { settled, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, served.address, complaints);
      await page.goto(served.address + path);
      await (settled === undefined ? isSettled(page) : page.locator(settled).waitFor());
      return page;
    },
    async ask<Data>(query: string, variables: object = {}) {
      const body = JSON.stringify({ query, variables });
      const headers = { "content-type": "application/json" };
      const response = await served.app.fetch(
        new Request("http://localhost/graphql", { method: "POST", headers, body }),
      );
      return ((await response.json()) as { readonly data: Data }).data;
    },
    async load() {
      await served.app.load();
    },
    expectComplaints(pattern) {
      expected = pattern;
    },
  };
}

/**
 * Waits until nothing on the page is loading, nor the page itself (until then the one before it is on the screen), nothing fades in, and
 * what is done after drawing is done: the title, the focus, the keys that are listened to.
 */
export async function isSettled(page: Page): Promise<void> {
  await page.locator("h1").waitFor();
  await page.waitForFunction(isQuiet);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await page.waitForFunction(isQuiet);
}

/** Runs in the page, so it is whole by itself. Animations that are over may still be listed. */
function isQuiet(): boolean {
  const isLoading = document.querySelector(".skeleton, .is-loading, [aria-busy=true]") !== null;
  return !isLoading && document.getAnimations().every(({ playState }) => playState !== "running");
}

/** Breaches of the policy are told on the console. */
function watch(page: Page, address: string, complaints: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(?:data|blob):/.test(url)) complaints.push(`another host: ${url}`);
  });
}
