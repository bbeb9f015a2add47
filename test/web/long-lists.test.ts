import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, givenExplorer, isSettled } from "./given-explorer.ts";
import { LONG, longLists } from "./given-long-lists.ts";

const FULL = 100;

describeInBrowser("A list of more than a hundred", () => {
  const given = givenExplorer(longLists);

  it.each([
    ["the sources that a claim cites", "/claims/disputed", "Evidence", ".citation-finding", "citations"],
    ["the claims that cite a source", "/sources/hub", "Claims that cite it", ".citation-finding", "cited"],
  ])("turns its pages: %s, each once, with the focus on their heading", async (_, path, heading, item, list) => {
    const page = await given.open(path);
    const section = page.getByRole("region", { name: heading, exact: true });
    const shown = () => section.locator(item).allInnerTexts();
    const first = await shown();
    expect(first).toHaveLength(FULL);
    expect(await section.innerText()).toContain(`100 of ${LONG}`);
    await section.getByRole("link", { name: "Next" }).click();
    await page.waitForURL(`**${path}?${list}-after=*`);
    await expect.poll(async () => (await shown()).length).toBe(LONG - FULL);
    expect(new Set([...first, ...(await shown())]).size).toBe(LONG);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(heading);
    await section.getByRole("link", { name: "Previous" }).click();
    await expect.poll(shown).toEqual(first);
    await page.goto(`${given.address}${path}`);
    await isSettled(page);
    expect(await shown()).toEqual(first);
  });

  it.each([
    ["component", "descending"],
    ["since", "ascending"],
  ] as const)("is sorted over all its pages: adoptions by %s, %s", async (column, direction) => {
    const page = await given.open(`/adoptions?sort=${column}&direction=${direction}`);
    const first = await components(page);
    expect(await page.locator(".adoption-count").innerText()).toBe(`${LONG} adoptions, 100 on this page`);
    await page.getByRole("link", { name: "Next" }).click();
    await page.waitForURL("**&after=*");
    await expect.poll(async () => (await components(page)).length).toBe(LONG - FULL);
    const order = `orderBy: [{ field: ${column.toUpperCase()}, direction: ${direction === "ascending" ? "ASC" : "DESC"} }]`;
    const { head, tail } = await given.ask<Record<"head" | "tail", { nodes: { component: string }[] }>>(
      `{ head: adoptions(first: 100, ${order}) { nodes { component } }
         tail: adoptions(last: ${LONG - FULL}, ${order}) { nodes { component } } }`,
    );
    const wanted = [...head.nodes, ...tail.nodes].map(({ component }) => component);
    expect([...first, ...(await components(page))]).toEqual(wanted);
  });

  it("says that each page is sorted by itself where the API has no such order", async () => {
    const page = await given.open("/adoptions?sort=stage");
    expect(await page.locator(".adoption-count").innerText()).toMatch(/100 on this page, which is sorted by itself$/);
  });

  it.each([
    ["an adoption of a later page", "/adoptions?open=use-130", 101],
    ["one that the filter leaves out", "/adoptions?stage=TRIAL&open=use-130", 1],
  ])("opens the row that the address asks for first: %s", async (_, path, rows) => {
    const page = await given.open(path);
    await page.locator("details.adoption-evidence[open] .adoption-sources").waitFor();
    const shown = await components(page);
    expect(shown[0]).toBe("Forge 130");
    expect(shown).toHaveLength(rows);
    expect(await page.getByRole("note").innerText()).toMatch(/^The first row is the one that was asked for/);
  });

  it("says that there is no adoption of the name that the address asks for", async () => {
    const page = await given.open("/adoptions?open=use-131");
    await page.getByRole("note").waitFor();
    expect(await page.getByRole("note").innerText()).toBe("There is no adoption use-131.");
    expect(await components(page)).toHaveLength(FULL);
  });

  it("begins at its start again when it is sorted or narrowed otherwise", async () => {
    const page = await given.open("/adoptions");
    await page.getByRole("link", { name: "Next" }).click();
    await page.waitForURL("**/adoptions?after=*");
    await page.getByRole("columnheader", { name: "Since" }).getByRole("button").click();
    await page.waitForURL("**/adoptions?sort=since");
    await expect.poll(async () => (await components(page)).length).toBe(FULL);
  });
});

async function components(page: Page): Promise<readonly string[]> {
  const texts = await page.locator(".adoption-component").allInnerTexts();
  return texts.map((text) => text.split("\n")[0] ?? "");
}
