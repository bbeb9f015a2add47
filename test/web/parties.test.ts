import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, givenExplorer, isSettled } from "./given-explorer.ts";

describeInBrowser("The page of a party", () => {
  const given = givenExplorer();

  it("shows a company's claims, uses, milestones and sources, as many as the API has, and leads to each", async () => {
    const { company } = await given.ask<{
      company: { name: string; adoptions: []; made: Total; about: Total; milestones: Total; sources: Total };
    }>(`{ company(id: "microsoft") {
      name adoptions { id } made: claims(via: [MADE_BY]) { totalCount } about: claims(via: [ABOUT]) { totalCount }
      milestones { totalCount } sources { totalCount }
    } }`);
    const page = await given.open("/companies/microsoft");
    expect(await page.locator("h1").innerText()).toBe(company.name);
    const counts = page.getByRole("navigation", { name: "On this page" });
    for (const [words, count] of [
      ["claims made", company.made.totalCount],
      ["claims about it", company.about.totalCount],
      ["milestones", company.milestones.totalCount],
      ["sources published", company.sources.totalCount],
      ["uses of others’ projects", company.adoptions.length],
    ] as const) {
      expect(await counts.getByRole("link", { name: `${count} ${words}`, exact: true }).count(), words).toBe(1);
    }
    expect(await section(page, "Claims it made").getByRole("listitem").count()).toBe(company.made.totalCount);
    await section(page, "Sources published").getByRole("link").first().click();
    await page.waitForURL("**/sources/*");
  });

  it("turns the pages of one list, keeps the others, and takes the focus to the list's heading", async () => {
    const page = await given.open("/projects/rust");
    const about = section(page, "Claims about it");
    const first = await about.getByRole("listitem").allInnerTexts();
    await about.getByRole("link", { name: "Next" }).click();
    await page.waitForURL("**/projects/rust?about-after=*");
    await isSettled(page);
    await page.waitForFunction(() => document.activeElement?.id === "about");
    const second = await about.getByRole("listitem").allInnerTexts();
    expect(second).toHaveLength(10);
    expect(second.filter((text) => first.includes(text))).toEqual([]);
    await page.goBack();
    await isSettled(page);
    await expect.poll(() => about.getByRole("listitem").allInnerTexts()).toEqual(first);
  });

  it("shows where a project is used, and opens the table of it", async () => {
    const page = await given.open("/projects/rust");
    await page.getByRole("link", { name: "As a table, with the evidence of each" }).click();
    await page.waitForURL("**/adoptions?of=project%3Arust");
    await page.getByText(/adoptions of Rust\./).waitFor();
  });

  it("shows people with whom they are, and organizations with their people", async () => {
    const page = await given.open("/people/galen-hunt");
    const affiliation = page.locator(".facts").getByRole("link", { name: "Microsoft" });
    await affiliation.click();
    await page.waitForURL("**/companies/microsoft");
    await isSettled(page);
    expect(await section(page, "People").getByRole("link", { name: "Galen Hunt" }).count()).toBe(1);
  });

  it("says that there is nobody of that name", async () => {
    const page = await given.open("/organizations/no-such-thing");
    expect(await page.locator("h1").innerText()).toBe("No such organization");
    expect(await page.locator(".empty").innerText()).toContain("no-such-thing");
  });
});

describeInBrowser("The table of adoptions", () => {
  const given = givenExplorer();

  it("is sorted by its headers with the keyboard, says so, and keeps it in the address", async () => {
    const page = await given.open("/adoptions");
    const header = page.getByRole("columnheader", { name: "Stage" });
    expect(await header.getAttribute("aria-sort")).toBeNull();
    await header.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/adoptions?sort=stage");
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("ascending");
    expect(await stages(page)).toEqual(inOrder(await stages(page)));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Stage");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/adoptions?sort=stage&direction=descending");
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("descending");
    expect((await stages(page)).toReversed()).toEqual(inOrder(await stages(page)));
    await page.goBack();
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("ascending");
  });

  it("is narrowed by stage, and shows the evidence and the stages of a row", async () => {
    const page = await given.open("/adoptions");
    await page.getByRole("checkbox", { name: "Rolling out" }).check();
    await page.waitForURL("**/adoptions?stage=ROLLING_OUT");
    await isSettled(page);
    expect(new Set(await stages(page))).toEqual(new Set(["Rolling out"]));
    const netstack = page.locator("tbody", { hasText: "Netstack3" }).first();
    await netstack.locator("summary").click();
    await netstack.locator(".adoption-sources").waitFor();
    const { adoption } = await given.ask<{ adoption: { sources: []; statusHistory: [] } }>(
      '{ adoption(id: "google-fuchsia-netstack3") { sources { id } statusHistory { validFrom } } }',
    );
    expect(await netstack.locator(".adoption-sources li").count()).toBe(adoption.sources.length);
    expect(await netstack.locator(".judgement-table tbody tr").count()).toBe(adoption.statusHistory.length);
  });

  it("opens the row that the address asks for", async () => {
    const page = await given.open("/adoptions?open=google-fuchsia-netstack3");
    await page.locator(".adoption-sources").waitFor();
    expect(await page.locator("details.adoption-evidence[open]").count()).toBe(1);
    expect(await page.locator("details.adoption-evidence[open] summary").innerText()).toContain("Netstack3");
  });

  it("is sorted on a phone, where its headers have no room", async () => {
    const page = await given.open("/adoptions", { viewport: { width: 360, height: 740 }, isMobile: true });
    await page.getByRole("combobox", { name: "Sort by" }).selectOption({ label: "Since, descending" });
    await page.waitForURL("**/adoptions?sort=since&direction=descending");
  });

  it("says what is wrong with a stage that there is not", async () => {
    const page = await given.open("/adoptions?stage=PRODUCTON");
    expect(await page.getByRole("alert").innerText()).toContain("PRODUCTON");
  });
});

interface Total {
  readonly totalCount: number;
}

function section(page: Page, name: string) {
  return page.getByRole("region", { name, exact: true });
}

async function stages(page: Page): Promise<readonly string[]> {
  return await page.locator('.adoption-table > tbody > tr > td[data-label="Stage"]').allInnerTexts();
}

const STAGES = ["Research", "Trial", "Rolling out", "In production", "Retired"];

function inOrder(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => STAGES.indexOf(a) - STAGES.indexOf(b));
}
