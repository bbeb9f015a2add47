import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, givenExplorer, isSettled } from "./given-explorer.ts";

describeInBrowser("The list of claims", () => {
  const given = givenExplorer();
  const countOf = async (filter: string) =>
    (await given.ask<{ claims: { totalCount: number } }>(`{ claims(filter: ${filter}) { totalCount } }`)).claims
      .totalCount;

  it("is narrowed by its fields, keeps them in the address, and goes back and forward through them", async () => {
    const page = await given.open("/claims");
    const all = await shownCount(page);
    await page.getByRole("checkbox", { name: "Refuted" }).check();
    await page.waitForURL("**/claims?status=REFUTED");
    await isSettled(page);
    expect(await shownCount(page)).toBe(await countOf("{ status: { eq: REFUTED } }"));
    await page.getByRole("checkbox", { name: "Misleading" }).check();
    await page.waitForURL("**/claims?status=REFUTED&status=MISLEADING");
    await page.getByRole("combobox", { name: "Kind" }).selectOption("EVENT");
    await page.waitForURL("**/claims?status=REFUTED&status=MISLEADING&kind=EVENT");
    await isSettled(page);
    expect(await shownCount(page)).toBe(
      await countOf("{ status: { in: [REFUTED, MISLEADING] }, kind: { eq: EVENT } }"),
    );
    await page.goBack();
    await page.goBack();
    await page.waitForURL("**/claims?status=REFUTED");
    await isSettled(page);
    expect(await page.getByRole("checkbox", { name: "Misleading" }).isChecked()).toBe(false);
    expect(await page.getByRole("combobox", { name: "Kind" }).inputValue()).toBe("");
    await page.goForward();
    await isSettled(page);
    expect(await page.getByRole("checkbox", { name: "Misleading" }).isChecked()).toBe(true);
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await page.waitForURL("**/claims");
    await isSettled(page);
    expect(await shownCount(page)).toBe(all);
  });

  it("takes topic and standing, from the address as from the fields", async () => {
    const page = await given.open("/claims?topic=compilers&standing=OUTDATED");
    expect(await page.getByRole("combobox", { name: "Topic" }).inputValue()).toBe("compilers");
    expect(await shownCount(page)).toBe(await countOf('{ topics: { has: "compilers" }, standing: { eq: OUTDATED } }'));
    await page.getByRole("combobox", { name: "Topic" }).fill("drivers");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/claims?standing=OUTDATED&topic=drivers");
  });

  it("takes a name for whom the claims have to do with, and says where it is nobody's", async () => {
    const page = await given.open("/claims?kind=EVENT");
    const field = page.getByLabel("To do with");
    await field.pressSequentially("micros");
    await page.locator('#parties option[value="Microsoft"]').waitFor({ state: "attached" });
    // Given at once, before anything was suggested for the whole of it.
    await field.fill("rust");
    await field.press("Enter");
    await page.waitForURL("**/claims?kind=EVENT&about=project%3Arust");
    await isSettled(page);
    expect(await field.inputValue()).toBe("Rust");
    await field.fill("company:microsoft");
    await field.press("Enter");
    await page.waitForURL("**/claims?kind=EVENT&about=company%3Amicrosoft");
    await isSettled(page);
    expect(await page.locator("h1").innerText()).toBe("Microsoft");
    await field.fill("Nobody at all");
    await field.press("Enter");
    await page.getByText("There is nobody and nothing of this name.").waitFor();
  });

  it("takes several values as feeds take them, and leaves each out by itself", async () => {
    const page = await given.open("/claims?status=REFUTED,MISLEADING");
    expect(await shownCount(page)).toBe(await countOf("{ status: { in: [REFUTED, MISLEADING] } }"));
    await page.getByRole("checkbox", { name: "Misleading" }).uncheck();
    await page.waitForURL("**/claims?status=REFUTED");
  });

  it("goes through all pages and back without leaving one out or showing one twice", async () => {
    const page = await given.open("/claims?status=SUPPORTED");
    const total = await shownCount(page);
    const seen = [...(await idsOf(page))];
    const next = page.getByRole("link", { name: "Next" });
    while ((await next.count()) > 0) seen.push(...(await turned(page, () => next.click())));
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    const onLast = total % 20 || 20;
    const previous = page.getByRole("link", { name: "Previous" });
    expect(await turned(page, () => previous.click())).toEqual(seen.slice(-20 - onLast, -onLast));
  });

  it("says what is wrong with a filter that cannot be, in the API's words", async () => {
    const page = await given.open("/claims?status=REFUTD");
    expect(await page.getByRole("alert").innerText()).toContain("REFUTD");
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await page.locator(".claims-count").waitFor();
  });

  it("folds its fields away on a phone, unless they narrow the list", async () => {
    const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
    const page = await given.open("/claims", phone);
    expect(await page.getByRole("checkbox", { name: "Refuted" }).isVisible()).toBe(false);
    await page.getByText("Narrow the list").tap();
    await page.getByRole("checkbox", { name: "Refuted" }).tap();
    await page.waitForURL("**/claims?status=REFUTED");
    await isSettled(page);
    expect(await page.getByRole("checkbox", { name: "Refuted" }).isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 740 });
    await page.goto(`${given.address}/claims`);
    await isSettled(page);
    expect(await page.getByRole("checkbox", { name: "Refuted" }).isVisible()).toBe(true);
  });

  it("says that no claim is so, and leads to all", async () => {
    const page = await given.open("/claims?topic=alchemy");
    expect(await page.locator(".empty").innerText()).toContain("No claim is so.");
    await page.getByRole("link", { name: "Show all claims" }).click();
    await page.locator(".claims-count").waitFor();
  });

  it("shows what has to do with somebody, by name, and says when there is nobody of that id", async () => {
    const page = await given.open("/claims?about=project:gccrs");
    expect(await page.locator("h1").innerText()).toBe("gccrs");
    const { project } = await given.ask<{ project: { claims: { totalCount: number } } }>(
      '{ project(id: "gccrs") { claims { totalCount } } }',
    );
    expect(await shownCount(page)).toBe(project.claims.totalCount);
    await page.getByLabel("To do with").fill("");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/claims");
    const nobody = await given.open("/claims?about=project:no-such-thing");
    expect(await nobody.locator(".empty").innerText()).toContain("project:no-such-thing");
  });
});

async function shownCount(page: Page): Promise<number> {
  return Number.parseInt(await page.locator(".claims-count strong").innerText(), 10);
}

async function idsOf(page: Page): Promise<readonly string[]> {
  return await page
    .locator(".claim-row .row-title a")
    .evaluateAll((all) => all.map((it) => it.getAttribute("href") ?? ""));
}

/** The rows of another page, once they are there. */
async function turned(page: Page, turn: () => Promise<void>): Promise<readonly string[]> {
  const [first = ""] = await idsOf(page);
  await turn();
  await page.locator(`.claim-row .row-title a[href="${first}"]`).waitFor({ state: "detached" });
  await isSettled(page);
  return await idsOf(page);
}
