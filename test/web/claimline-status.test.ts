/** The element and the badge on a page of another origin, under a policy that allows next to nothing. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, givenExplorer } from "./given-explorer.ts";
import { violationsOf } from "./violations.ts";

const CLAIM = "debian-apt-hard-rust-may-2026";

describeInBrowser("A page of somebody else", () => {
  const given = givenExplorer();
  let host: Server;
  let body = "";
  let policy = "";
  beforeAll(async () => {
    host = createServer((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("content-security-policy", policy);
      response.setHeader("cross-origin-embedder-policy", "require-corp");
      response.end(
        `<!doctype html><html lang="en"><head><title>Host</title></head><body><main>${body}</main></body></html>`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => new Promise((resolve) => host.close(resolve)));

  /** Shows a page that holds this, and allows scripts, connections and pictures from our server alone. */
  async function shown(html: string, allowed = `script-src ORIGIN; connect-src ORIGIN; img-src ORIGIN`): Promise<Page> {
    body = html.replaceAll("ORIGIN", given.address);
    policy = `default-src 'none'; require-trusted-types-for 'script'; ${allowed.replaceAll("ORIGIN", given.address)}`;
    const page = await given.open("/search?q=");
    // From here on everything is asked of another host.
    given.expectComplaints(/^another host/);
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    return page;
  }

  const SCRIPT = `<script type="module" src="ORIGIN/claimline-status.js"></script>`;
  const BADGE = "claimline-status .badge";

  it("shows how a claim stands, by one script tag and one question", async () => {
    const page = await shown(`${SCRIPT}<h1>Host</h1><p>APT <claimline-status claim="${CLAIM}"></claimline-status></p>`);
    const badge = page.getByRole("link", { name: "Partly supported" });
    await badge.waitFor();
    const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(asked.filter((url) => url.includes("/badge/"))).toHaveLength(1);
    expect(await badge.getAttribute("href")).toBe(`${given.address}/claims/${CLAIM}`);
    expect(await violationsOf(page)).toEqual([]);
    expect(await badge.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(125, 95, 0)");
    expect(
      await page.locator("claimline-status").evaluate(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length),
    ).toBe(1);
  });

  it("tells more to whoever points at it or comes by keyboard, until Escape is pressed", async () => {
    const page = await shown(`${SCRIPT}<h1>Host</h1><claimline-status claim="${CLAIM}"></claimline-status>`);
    const tip = page.getByRole("tooltip");
    // Before the answer is there, the badge is no link.
    await page.getByRole("link", { name: "Partly supported" }).waitFor();
    expect(await tip.isVisible()).toBe(false);
    await page.keyboard.press("Tab");
    expect(await tip.isVisible()).toBe(true);
    expect(await tip.innerText()).toMatch(/^Debian .+\n+Partly supported since 2026-05-01\.\n+.{20}/);
    const described = await page.locator(BADGE).evaluate((element) => element.getAttribute("aria-describedby"));
    expect(await tip.getAttribute("id")).toBe(described);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    // It stays away until the pointer or the focus leaves and comes again.
    await page.mouse.move(700, 700);
    await page.locator("h1").click();
    await page.locator(BADGE).hover();
    expect(await tip.isVisible()).toBe(true);
    await tip.hover();
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
  });

  it("shows another claim when the attribute names another, and takes another server", async () => {
    const page = await shown(`${SCRIPT}<claimline-status claim="claim:${CLAIM}" src="ORIGIN"></claimline-status>`);
    await page.getByRole("link", { name: "Partly supported" }).waitFor();
    const { claims } = await given.ask<{ readonly claims: { readonly nodes: readonly { readonly id: string }[] } }>(
      "{ claims(filter: { status: { eq: REFUTED } }, first: 1) { nodes { id } } }",
    );
    await page
      .locator("claimline-status")
      .evaluate((element, id) => element.setAttribute("claim", id), claims.nodes[0]?.id ?? "");
    await page.getByRole("link", { name: /^Refuted/ }).waitFor();
    expect(await page.locator(BADGE).count()).toBe(1);
  });

  it.each([
    ["there is no such claim", `<claimline-status claim="no-such-claim"></claimline-status>`],
    ["no claim is named", "<claimline-status></claimline-status>"],
    ["the server is none", `<claimline-status claim="${CLAIM}" src="javascript:alert(1)"></claimline-status>`],
    [
      "the page does not let it ask there",
      `<claimline-status claim="${CLAIM}" src="http://127.0.0.1:9/"></claimline-status>`,
    ],
  ])("says quietly that there is no status where %s", async (_, html) => {
    const page = await shown(`${SCRIPT}${html}`);
    given.expectComplaints(/^another host|404|Content Security Policy/);
    await page.getByText("status not available").waitFor();
    expect(await page.getByRole("link").count()).toBe(0);
    expect(await page.locator("claimline-status").getAttribute("aria-busy")).toBeNull();
  });

  it("does it without script by a picture, and has one also where there is no claim", async () => {
    const page = await shown(`<img alt="a" src="ORIGIN/badge/${CLAIM}.svg"><img alt="b" src="ORIGIN/badge/none.svg">`);
    given.expectComplaints(/^another host|404/);
    const images = page.locator("img");
    const sizes = await images.evaluateAll((all) =>
      Promise.all(
        all.map(async (image) => {
          await (image as HTMLImageElement).decode();
          return [(image as HTMLImageElement).naturalWidth > 60, (image as HTMLImageElement).naturalHeight];
        }),
      ),
    );
    expect(sizes).toEqual([
      [true, 20],
      [true, 20],
    ]);
  });

  it("loads next to nothing for it", async () => {
    const response = await fetch(`${given.address}/claimline-status.js`, { headers: { "accept-encoding": "br" } });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    const text = await response.text();
    expect(text.length).toBeLessThan(6_000);
    expect(text).not.toMatch(/\bimport\s*[("'{]|\bfrom\s*["']/);
  });

  it("reads every feed in XML as XML", async () => {
    const page = await given.open("/search?q=");
    for (const path of ["/feeds/changes.atom", "/feeds/events.atom", `/badge/${CLAIM}.svg`]) {
      const fault = await page.evaluate(async (address) => {
        const text = await (await fetch(address)).text();
        const document = new DOMParser().parseFromString(text, "application/xml");
        return document.querySelector("parsererror")?.textContent ?? null;
      }, path);
      expect([path, fault]).toEqual([path, null]);
    }
  });
});
