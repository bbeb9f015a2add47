import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { PAGE_PATHS } from "../../src/web/page-paths.ts";
import { describeInBrowser, givenExplorer, isSettled } from "./given-explorer.ts";
import { violationsOf } from "./violations.ts";

const CLAIM = "/claims/debian-apt-hard-rust-may-2026";
const PAGES = [
  "/",
  "/claims?status=REFUTED&kind=EVENT",
  CLAIM,
  "/search?q=kernel",
  "/companies/microsoft",
  "/organizations/cisa",
  "/people/galen-hunt",
  "/projects/rust",
  "/sources/newstack-microsofts-rust-bet",
  "/milestones?deadline=MISSED",
  "/milestones/gccrs-compile-core-september-2026",
  "/adoptions?open=google-fuchsia-netstack3",
  "/series",
  "/series/lambda-invocations-per-month",
  "/graph?focus=claim:debian-apt-hard-rust-may-2026",
  "/claims?topic=nothing",
  "/check",
  "/nowhere",
  "/timeline?from=2025-09-01&to=2026-12-31",
];

it("Every page of the explorer is looked at", () => {
  const paths = PAGES.map((address) => address.replace(/\?.*/, ""));
  const isLookedAt = (pattern: string) => paths.some((path) => patternOf(pattern).test(path));
  expect(Object.values(PAGE_PATHS).filter((pattern) => !isLookedAt(pattern))).toEqual([]);
});

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);
}

describeInBrowser("Every page", () => {
  const given = givenExplorer();

  it.each(PAGES.flatMap((path) => (["light", "dark"] as const).map((theme) => [path, theme] as const)))(
    "%s has nothing that keeps anybody out, in the %s theme",
    async (path, colorScheme) => {
      given.expectComplaints(/404/);
      const page = await given.open(path, { colorScheme });
      // What is folded away counts as well.
      await page.locator("details").evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  it.each(PAGES)("%s fits a phone of 360 px, and says what it is in one heading and the title", async (path) => {
    given.expectComplaints(/404/);
    const page = await given.open(path, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.title()).toMatch(/^.+ · Claimline$/);
  });

  it("is reached by keyboard: past the menu, and with the heading in focus after a navigation", async () => {
    const page = await given.open("/");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Supported");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/claims?status=SUPPORTED");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    expect(await focused(page)).toBe("Claims");
    await page
      .getByRole("status")
      .getByText(/^Claims: \d+ claims\.$/)
      .waitFor();
  });

  it("keeps the theme that somebody chose, before anything is drawn", async () => {
    const page = await given.open("/", { colorScheme: "light" });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    const toggle = page.getByRole("button", { name: /^Theme/ });
    await toggle.click();
    expect(await background()).toBe(light);
    await toggle.click();
    const dark = await background();
    expect(dark).not.toBe(light);
    // The script in the page sets it; everything else is held back.
    await page.route("**/assets/*.js", (route) => route.abort());
    given.expectComplaints(/ERR_FAILED/);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await page.unroute("**/assets/*.js");
    await page.reload();
    await isSettled(page);
    expect(await background()).toBe(dark);
    await page.getByRole("button", { name: "Theme: dark. Change to as the system." }).click();
    expect(await background()).toBe(light);
  });

  it("says that the server does not answer, and tries again when asked", async () => {
    given.expectComplaints(/ERR_FAILED/);
    const page = await given.open("/search?q=");
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("link", { name: "Overview" }).click();
    expect(await page.getByRole("alert").innerText()).toContain("The server did not answer");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".status-table").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each([
    ["null", "null", 200],
    ["a page of HTML", "<h1>Bad gateway</h1>", 502],
  ])("says under a heading of its own that the server answered with %s", async (_, body, status) => {
    given.expectComplaints(/502/);
    const page = await given.open("/search?q=");
    await page.route("**/graphql", (route) => route.fulfill({ status, body }));
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "/claims/debian-apt-hard-rust-may-2026";
      document.querySelector("main")?.append(link);
      link.click();
    });
    expect(await page.getByRole("alert").innerText()).toContain("The server did not answer, or not with JSON.");
    expect(await page.locator("h1").innerText()).toBe("The claim could not be shown");
  });

  it("says that a page could not be loaded, and leaves the rest where it is", async () => {
    given.expectComplaints(/ERR_FAILED|imported module/);
    const page = await given.open("/search?q=");
    await page.route("**/assets/overview-*.js", (route) => route.abort());
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByRole("heading", { name: "This page could not be shown" }).waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("The server did not answer. Try again.");
    await page.unroute("**/assets/overview-*.js");
    await page.getByRole("link", { name: "Go to the overview" }).click();
    await page.locator(".status-table").waitFor();
  });

  it("shows that it is loading, to eyes and to screen readers", async () => {
    const page = await given.open("/search?q=");
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/graphql", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole("link", { name: "Overview" }).click();
    await page.locator(".skeleton").waitFor();
    expect(await page.getByRole("status").textContent()).toBe("Loading…");
    release();
    await isSettled(page);
    await page.getByRole("status").getByText("Overview: shown.").waitFor();
  });

  it("keeps a page on the screen, dimmed, while the next is on its way", async () => {
    const page = await given.open("/search?q=");
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/companies|party/, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press("/");
    await page.keyboard.type("micros");
    await page
      .getByRole("option", { name: /^Microsoft/ })
      .first()
      .click();
    await page.waitForURL("**/companies/microsoft");
    expect(await page.getByRole("main").getAttribute("aria-busy")).toBe("true");
    expect(await page.locator("h1").innerText()).toBe("Search");
    release();
    await isSettled(page);
    expect(await page.getByRole("main").getAttribute("aria-busy")).toBe("false");
    expect(await page.locator("h1").innerText()).toBe("Microsoft");
  });

  it("answers an address where there is nothing with 404 and ways on", async () => {
    given.expectComplaints(/404/);
    const page = await given.open("/nowhere/at-all");
    expect(await page.locator("h1").innerText()).toBe("There is nothing here");
    await page.getByRole("link", { name: "list of claims" }).click();
    await page.locator(".claims-count").waitFor();
    const response = await fetch(`${given.address}/nowhere`, { headers: { accept: "text/html" } });
    expect(response.status).toBe(404);
  });

  it("leads from its foot to the feeds, which the server answers", async () => {
    const page = await given.open("/");
    await page.getByRole("contentinfo").getByRole("link", { name: "feeds" }).click();
    await page.waitForURL("**/feeds/");
    expect(await page.locator("h1").innerText()).toBe("Feeds");
    expect(await page.getByRole("link", { name: "claims.csv" }).count()).toBeGreaterThan(0);
  });

  it("lets GraphiQL load nothing from another host, under a policy that its own script keeps", async () => {
    given.expectComplaints(/^console: (?!.*Content.Security.Policy)/i);
    const page = await given.open("/graphql", { settled: "button.graphiql-execute-button" });
    await page.getByRole("button", { name: /^Execute query/ }).click();
    await page
      .getByText(/"totalCount"/)
      .first()
      .waitFor();
  });
});

async function focused(page: Page): Promise<string | undefined> {
  return await page.evaluate(() => document.activeElement?.textContent?.trim());
}
