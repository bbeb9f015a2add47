import { expect, it } from "vitest";
import { describeInBrowser, givenExplorer, isSettled } from "./given-explorer.ts";

describeInBrowser("The overview", () => {
  const given = givenExplorer();

  it("counts the claims of each status as the API does", async () => {
    const { claimCounts } = await given.ask<{
      claimCounts: readonly { readonly keys: readonly { readonly value: string }[]; readonly count: number }[];
    }>("{ claimCounts(by: [STATUS]) { keys { value } count } }");
    const page = await given.open("/");
    const total = claimCounts.reduce((sum, { count }) => sum + count, 0);
    expect(await page.locator("h1").innerText()).toBe(`How ${total} claims stand`);
    const rows = await page.locator(".status-table tbody tr").evaluateAll((all) =>
      all.map((row) => ({
        value: row.querySelector("[data-status]")?.getAttribute("data-status"),
        count: Number(row.querySelectorAll("td")[0]?.textContent),
      })),
    );
    const wanted = claimCounts.map(({ keys, count }) => ({ value: keys[0]?.value, count }));
    const byValue = (a: { readonly value?: string | null | undefined }, b: typeof a) =>
      String(a.value).localeCompare(String(b.value));
    expect(rows.sort(byValue)).toEqual(wanted.sort(byValue));
    expect(await page.locator(".status-bar > span").count()).toBe(wanted.length);
  });

  it("lists what is due, what is late, what was judged last and what drifted most", async () => {
    const { late, ahead } = await given.ask<Record<"late" | "ahead", { nodes: readonly { title: string }[] }>>(
      `{ late: milestones(filter: { deadline: { in: [OVERDUE, MISSED] } }, first: 6) { nodes { title } }
         ahead: milestones(filter: { deadline: { eq: PENDING } }, orderBy: [{ field: DUE }], first: 1) { nodes { title } } }`,
    );
    const page = await given.open("/");
    const titlesOf = (heading: string) =>
      page.getByRole("region", { name: heading }).locator("li .row-title").allInnerTexts();
    expect((await titlesOf("Overdue and missed")).sort()).toEqual(late.nodes.map(({ title }) => title).sort());
    expect((await titlesOf("What is due"))[0]).toBe(ahead.nodes[0]?.title);
    expect(await titlesOf("Just judged")).toHaveLength(6);
    const kinds = await page
      .getByRole("region", { name: "Widest drift" })
      .locator("li")
      .evaluateAll((all) => all.map((row) => row.querySelectorAll(".drift-tag").length));
    expect(kinds).toEqual([...kinds].sort((a, b) => b - a));
    expect(kinds[0]).toBeGreaterThan(1);
  });

  it("leads from a status to its claims, and back again", async () => {
    const page = await given.open("/");
    await page
      .getByRole("row", { name: /Refuted/ })
      .getByRole("link")
      .click();
    await page.waitForURL("**/claims?status=REFUTED");
    await isSettled(page);
    expect(await page.getByRole("checkbox", { name: "Refuted" }).isChecked()).toBe(true);
    await page.goBack();
    await isSettled(page);
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await page.title()).toBe("Overview · Claimline");
  });

  it("shows a past day, says so on every page, and leads back to today", async () => {
    const page = await given.open("/?valid=2020-01-01");
    const { claims } = await given.ask<{ claims: { totalCount: number } }>(
      '{ claims(at: { valid: "2020-01-01" }) { totalCount } }',
    );
    expect(await page.locator("h1").innerText()).toBe(`How ${claims.totalCount} claims stand`);
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Claims" }).click();
    await page.waitForURL("**/claims?valid=2020-01-01");
    await isSettled(page);
    expect(await page.locator(".claims-count").innerText()).toContain(`${claims.totalCount} claims`);
    const banner = page.getByRole("complementary", { name: "Point in time" });
    expect(await banner.innerText()).toContain("as of 1 January 2020");
    await banner.getByRole("link", { name: "Back to today" }).click();
    await banner.waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("");
  });

  it("says what is wrong with a point in time that cannot be", async () => {
    const page = await given.open("/?revision=9999");
    expect(await page.getByRole("alert").innerText()).toMatch(/9999[\s\S]*INPUT_POINT_IN_TIME_INVALID/);
    await page.getByRole("link", { name: "Show today instead" }).click();
    await page.locator(".status-table").waitFor();
    const before = await given.open("/?revision=-1");
    expect(await before.getByRole("alert").innerText()).toContain("There is no revision -1");
    const word = await given.open("/claims?revision=newest");
    expect(await word.getByRole("alert").innerText()).toContain('"newest" is no revision');
  });

  it("says of how many claims it cannot be told whether they had been made by a past day", async () => {
    const { claims } = await given.ask<{ claims: { totalCount: number } }>(
      '{ claims(filter: { madeOn: { isNull: true } }, at: { valid: "2024-06-30" }) { totalCount } }',
    );
    const page = await given.open("/?valid=2024-06-30");
    expect(await page.locator(".undated").innerText()).toContain(`${claims.totalCount} of them bear no date`);
    expect(await (await given.open("/?valid=2015-01-01")).locator(".undated").innerText()).toContain("All of them");
    expect(await (await given.open("/")).locator(".undated").count()).toBe(0);
  });
});
