import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, givenExplorer, isSettled } from "./given-explorer.ts";
import { violationsOf } from "./violations.ts";

describeInBrowser("The search", () => {
  const given = givenExplorer();

  it("suggests while somebody types, by keyboard alone", async () => {
    const page = await given.open("/claims");
    await page.keyboard.press("/");
    await page.keyboard.insertText("micros");
    const field = page.getByRole("combobox", { name: /^Search/ });
    await page.getByRole("option").first().waitFor();
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    expect(await field.getAttribute("aria-activedescendant")).toBeNull();
    const groups = await page
      .getByRole("listbox")
      .getByRole("group")
      .evaluateAll((all) => all.map((it) => it.ariaLabel));
    expect(groups).toEqual(["Companies, people and projects", "Claims", "Sources"]);
    await page.keyboard.press("ArrowDown");
    expect(await activeOption(page)).toMatch(/^Microsoft/);
    await page.keyboard.press("ArrowUp");
    expect(await field.getAttribute("aria-activedescendant")).toBeNull();
    await page.keyboard.press("ArrowUp");
    expect(await activeOption(page)).toBe(await page.getByRole("listbox").getByRole("option").last().innerText());
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/companies/microsoft");
    await isSettled(page);
    expect(await page.locator("h1").innerText()).toBe("Microsoft");
    expect(await field.getAttribute("aria-expanded")).toBe("false");
  });

  it("suggests first what is called just as somebody typed", async () => {
    const page = await given.open("/claims");
    await page.getByRole("combobox", { name: /^Search/ }).fill("linux kernel");
    await page.getByRole("option").first().waitFor();
    expect(await page.getByRole("option").first().innerText()).toMatch(/^Linux kernel\s+project/i);
  });

  it("keeps nobody out while its list is open, with suggestions and without", async () => {
    const page = await given.open("/search?q=");
    await page.getByRole("combobox").fill("kernel");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("combobox").fill("zzzzqq");
    await page.getByText("Nothing is found so far").waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it("closes with Escape and is emptied by a second", async () => {
    const page = await given.open("/");
    const field = page.getByRole("combobox");
    await field.fill("kernel");
    await page.getByRole("option").first().waitFor();
    await field.press("Escape");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await field.inputValue()).toBe("kernel");
    await field.press("Escape");
    expect(await field.inputValue()).toBe("");
  });

  it("opens a claim that is clicked, at the same point in time", async () => {
    const page = await given.open("/?valid=2026-06-15&known=2026-11-24T00:00:00Z");
    await page.getByRole("combobox").fill("APT package manager");
    await page.getByRole("option", { name: /^Debian brought/ }).click();
    await page.waitForURL("**/claims/debian-apt-hard-rust-may-2026?valid=2026-06-15&known=**");
    await page.locator('.standing-now[data-status="REFUTED"]').waitFor();
  });

  it("lists everything for Enter without a choice, at an address of its own", async () => {
    const page = await given.open("/");
    await page.getByRole("combobox").fill("gccrs");
    await page.getByRole("combobox").press("Enter");
    await page.waitForURL("**/search?q=gccrs");
    await isSettled(page);
    const { search } = await given.ask<{ search: { totalCount: number } }>('{ search(text: "gccrs") { totalCount } }');
    expect(await page.locator(".lede").innerText()).toContain(`${search.totalCount} things hold this word`);
    expect(await page.locator(".find").count()).toBe(Math.min(60, search.totalCount));
  });

  it("says that nothing was found, with a way on", async () => {
    const page = await given.open("/search?q=zzzzqq");
    expect(await page.locator(".empty").innerText()).toContain("Nothing holds this word");
    await page.getByRole("combobox").fill("zzzzqq");
    await page.getByText("Nothing is found so far").waitFor();
    const signs = await given.open("/search?q=😀");
    expect(await signs.getByRole("alert").innerText()).toContain('"😀" holds no word');
  });

  it("takes signs of every kind for letters", async () => {
    const page = await given.open("/");
    await page.getByRole("combobox").fill('"<b>{}\\ \u202e&=😀');
    await page.getByText("Nothing is found so far").waitFor();
    await page.getByRole("combobox").press("Enter");
    await page.waitForURL("**/search?q=**");
    await isSettled(page);
    expect(await page.locator("h1").innerText()).toContain("<b>{}\\");
  });
});

async function activeOption(page: Page): Promise<string> {
  const id = await page.getByRole("combobox", { name: /^Search/ }).getAttribute("aria-activedescendant");
  const option = page.locator(`#${id}[aria-selected="true"]`);
  expect(await page.locator('[role="option"][aria-selected="true"]').count()).toBe(1);
  return await option.innerText();
}
