import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, it } from "vitest";
import { STAGES } from "../../src/web/words/stage-words.ts";
import { givenEvents } from "./given-events.ts";
import { describeInBrowser, givenExplorer, isSettled, TODAY } from "./given-explorer.ts";

const GCCRS = "/timeline?about=project%3Agccrs&from=2025-06-01&to=2026-12-31";
const SLIPPED = "gccrs compiles the Rust code of Linux before the conferences of September 2026";
const BEFORE = "gccrs in GCC 16.1 compiles the kernel";

describeInBrowser("The timeline", () => {
  const given = givenExplorer();

  /** Opens the page with a clock that shows the day of the server, since the last day that can be chosen is today. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await given.open("/search?q=", options);
    await page.clock.setFixedTime(TODAY);
    await page.goto(given.address + path);
    await isSettled(page);
    return page;
  }

  it("shows as many items as the API has in the range, in the chart's count and in the table", async () => {
    const { timeline } = await given.ask<{
      timeline: { totalCount: number; nodes: readonly { title: string; date: { text: string } }[] };
    }>(
      `{ timeline(from: "2026-04-20", to: "2026-05-20", filter: { entry: [MILESTONE] }, first: 50) {
           totalCount nodes { title date { text } } } }`,
    );
    const page = await open("/timeline?from=2026-04-20&to=2026-05-20&show=events&show=targets");
    await marksOf(page).first().waitFor();
    const summary = page.getByText(/^The same as a table/);
    await summary.click();
    await page.locator(".item-table tbody th a").first().waitFor();
    const rows = await page.locator(".item-table tbody th a").allInnerTexts();
    expect(rows.length).toBeGreaterThan(3);
    expect(await summary.innerText()).toBe(`The same as a table (${rows.length} rows)`);
    expect(await page.locator(".timeline-count").innerText()).toBe(`${rows.length} items in this range.`);
    // Every date in the table is one of the API's, and the chart has a mark for each.
    const titles = new Set(timeline.nodes.map(({ title }) => title));
    expect(rows.filter((title) => !titles.has(title))).toEqual([]);
    expect(await marksOf(page).count()).toBe(rows.length);
  });

  it("zooms and moves by buttons and by keys, keeps the range in the address, and finds its way back", async () => {
    const page = await open("/timeline?from=2025-01-01&to=2026-12-31");
    await marksOf(page).first().waitFor();
    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await page.waitForURL(/from=2025-07-03&to=2026-07-02/);
    await page.getByRole("button", { name: "Later" }).click();
    await page.waitForURL(/from=2026-01-0[12]&to=2027-01-01/);
    await isSettled(page);
    await firstStop(page).focus();
    await page.keyboard.press("+");
    await page.waitForURL((url) => daysIn(url) === 183);
    await isSettled(page);
    // The mark in focus is where the zoom goes, so it keeps the focus.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("mark-link");
    await page.keyboard.press("-");
    await page.waitForURL((url) => daysIn(url) === 366);
    await isSettled(page);
    for (const _ of [1, 2, 3, 4]) await page.goBack();
    expect(new URL(page.url()).search).toBe("?from=2025-01-01&to=2026-12-31");
    expect(await page.locator(".range-words").innerText()).toBe("1 January 2025 – 31 December 2026");
  });

  it("zooms by the wheel with ctrl, about the pointer, down to single days", async () => {
    const page = await open(GCCRS);
    await marksOf(page).first().waitFor();
    const box = await page.locator(".lane-track").first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 20);
    await page.keyboard.down("Control");
    for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await page.waitForURL((url) => daysIn(url) === 10);
    expect(await page.locator(".tick").count()).toBe(10);
    expect(await page.getByRole("button", { name: "Zoom in", exact: true }).isDisabled()).toBe(true);
  });

  it("leads from mark to mark and from lane to lane by the arrows, and opens one by Enter", async () => {
    const page = await open("/timeline?from=2026-04-20&to=2026-05-20&show=statuses");
    await marksOf(page).first().waitFor();
    expect(await page.locator(".mark-link[tabindex='0']").count()).toBe(1);
    await firstStop(page).focus();
    const laneOf = () =>
      page.evaluate(() => document.activeElement?.closest(".lane-track")?.getAttribute("aria-label"));
    const before = await laneOf();
    await page.keyboard.press("ArrowDown");
    expect(await laneOf()).not.toBe(before);
    expect(await page.locator(".mark-link[tabindex='0']").count()).toBe(1);
    const name = (await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))) ?? "";
    expect(await page.locator(".caption-title").innerText()).not.toBe("");
    await page.keyboard.press("Enter");
    await page.locator(".standing-now").waitFor();
    expect(name).toContain(await page.locator("h1").innerText());
  });

  it("keeps the focus while the marks come and go under it, so that keys go on to work", async () => {
    const page = await open("/timeline?from=2024-01-01&to=2024-12-31");
    await firstStop(page).focus();
    const keys = [...Array(8).fill("Shift+ArrowRight"), "-", "-", "+", "+", "+", ...Array(4).fill("Shift+ArrowLeft")];
    for (const key of keys) {
      await page.keyboard.press(key);
      await isSettled(page);
      expect(await page.evaluate(() => document.activeElement?.className), key).toBe("mark-link");
    }
  });

  it.each([
    ["/timeline", 1280],
    ["/timeline?from=2015-01-01&to=2031-12-31", 1280],
    ["/timeline?valid=2026-10-20", 360],
  ])("names the day that is shown beside the labels of the axis, at %s and %i px", async (path, width) => {
    const page = await open(path, { viewport: { width, height: 800 } });
    const flag = await page.locator(".day-label").boundingBox();
    const labels = await page.locator(".tick").evaluateAll((ticks) =>
      ticks.map((tick) => {
        const range = document.createRange();
        range.selectNodeContents(tick);
        const { left, right } = range.getBoundingClientRect();
        return { left, right, text: tick.textContent };
      }),
    );
    expect(labels.length).toBeGreaterThan(1);
    const [from, to] = [flag?.x ?? 0, (flag?.x ?? 0) + (flag?.width ?? 0)];
    expect(labels.filter(({ left, right }) => left < to && from < right)).toEqual([]);
    if (path === "/timeline") expect(labels.map(({ text }) => text)).toContain("2027");
  });

  it("draws how exact dates are, and says it", async () => {
    const page = await open("/timeline?from=2025-01-01&to=2027-06-30&show=targets&all=1");
    const markOf = (title: string) => page.locator("li.mark", { has: page.getByRole("link", { name: title }) });
    await page.getByRole("link", { name: /APT needs Rust/ }).waitFor();
    expect(await markOf("APT needs Rust").locator(".mark-bar.is-not-before").count()).toBe(1);
    expect(await page.getByRole("link", { name: /APT needs Rust/ }).getAttribute("aria-label")).toBe(
      "Target: APT needs Rust no earlier than May 2026. To come, partly delivered.",
    );
    expect(await markOf("DRM takes no more new drivers in C").locator(".mark-bar.is-around").count()).toBe(1);
    expect(await markOf(SLIPPED).locator(".mark-bar.is-by").count()).toBe(1);
    expect(await markOf(SLIPPED).locator(".mark-title").getAttribute("data-qualifier")).toBe("by");
  });

  it("says how far the use of a project has come in the words of the other pages", async () => {
    const page = await open("/timeline?from=2023-01-01&to=2026-12-31&show=adoptions&all=1");
    await page.getByText(/^The same as a table/).click();
    await page.locator(".item-table tbody tr").first().waitFor();
    const said = new Set(await page.locator(".item-table [data-label='How it stands']").allInnerTexts());
    expect(said).toContain("In production");
    const words = Object.values(STAGES).map(({ label }) => label);
    expect([...said].filter((word) => word !== "–" && !words.includes(word))).toEqual([]);
  });

  it("moves a target when its date moves, and keeps the mark of the date before", async () => {
    const page = await open(`${GCCRS}&show=targets&valid=2026-01-07`);
    const mark = page.locator("[data-key='target/milestone:gccrs-compile-core-2025']");
    await mark.waitFor();
    expect(await mark.getAttribute("aria-label")).toContain("gccrs compiles the core library of Rust 1.49 2025.");
    const left = (await mark.boundingBox())?.x ?? 0;
    const slider = page.getByRole("slider", { name: "As of" });
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/valid=2026-01-08/);
    await page.waitForFunction(() =>
      document
        .querySelector("[data-key='target/milestone:gccrs-compile-core-2025']")
        ?.ariaLabel?.includes("before: 2025"),
    );
    // It glides; where it comes to rest counts.
    await isSettled(page);
    expect((await mark.boundingBox())?.x ?? 0).toBeGreaterThan(left + 100);
    expect(await page.locator("li.mark", { has: mark }).locator(".slip-from").count()).toBe(1);
    expect(await slider.getAttribute("max")).toBe(String(Date.parse(TODAY) / 86_400_000));
    await page.getByRole("button", { name: "Today" }).click();
    await page.waitForURL((url) => !url.searchParams.has("valid"));
    const slipped = page.getByRole("link", { name: `Target: ${SLIPPED}` });
    expect(await slipped.getAttribute("aria-label")).toContain("before: by 1 May 2026, given up on 8 January 2026");
    expect(await page.getByRole("link", { name: `Target: ${BEFORE}` }).count()).toBe(0);
  });

  it("shows any past day by keyboard, and keeps that day on other pages", async () => {
    const { timeline } = await given.ask<{ timeline: { totalCount: number } }>(
      `{ timeline(axes: [STATED], filter: { entry: [CLAIM] }, from: "2024-01-01", to: "2024-12-31", at: { valid: "2024-06-30" }) { totalCount } }`,
    );
    const page = await open("/timeline?from=2024-01-01&to=2024-12-31&show=claims&valid=2024-06-29");
    const slider = page.getByRole("slider", { name: "As of" });
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/valid=2024-06-30/);
    expect(await slider.getAttribute("aria-valuetext")).toBe("30 June 2024");
    await page.locator(".timeline-count", { hasText: `${timeline.totalCount} items` }).waitFor();
    await page.keyboard.press("PageUp");
    await page.waitForURL(/valid=2024-07-30/);
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Claims" }).click();
    await page.waitForURL(/\/claims\?valid=2024-07-30/);
    await isSettled(page);
    expect(await page.getByRole("complementary", { name: "Point in time" }).innerText()).toContain(
      "as of 30 July 2024",
    );
  });

  it("shows of a past day nothing that certainly lay ahead but announced targets, and says where that cannot be told", async () => {
    const page = await open("/timeline?from=2014-01-01&to=2031-12-31&valid=2015-01-21");
    await marksOf(page).first().waitFor();
    expect(await page.locator(".timeline-count").innerText()).toContain("may have come about by that day");
    await page.getByText(/^The same as a table/).click();
    await page.locator(".item-table tbody tr").first().waitFor();
    const rows = await page.locator(".item-table tbody tr").allInnerTexts();
    expect(rows.filter((row) => !row.includes("no earlier bound is recorded"))).toEqual([]);
    expect(rows.filter((row) => row.includes("Target"))).toEqual([]);
    const later = await open("/timeline?from=2024-01-01&to=2031-12-31&valid=2026-08-01&show=targets");
    await marksOf(later).first().waitFor();
    expect(await later.locator(".timeline-count").innerText()).toContain(
      "had come about or been announced by that day.",
    );
    expect(await later.getByRole("link", { name: /Target: .* To come/ }).count()).toBeGreaterThan(0);
  });

  it("replays the past until it is paused, tells the day, and leads back to today by one step", async () => {
    const page = await open("/timeline?from=2025-01-01&to=2026-01-31", { reducedMotion: "no-preference" });
    await marksOf(page).first().waitFor();
    const count = () => marksOf(page).count();
    const today = await count();
    await Promise.all([page.waitForURL(/valid=2025-01-01/), page.getByRole("button", { name: "Replay" }).click()]);
    await page.getByRole("status").getByText("Replaying from 1 January 2025.").waitFor();
    await page.waitForURL(/valid=2025-0[2-9]/);
    expect(await count()).toBeLessThan(today);
    await page.getByRole("button", { name: "Pause" }).click();
    await page
      .getByRole("status")
      .getByText(/^Paused at \d+ \w+ 2025\.$/)
      .waitFor();
    const { searchParams } = new URL(page.url());
    await page.waitForTimeout(800);
    expect(new URL(page.url()).searchParams.get("valid")).toBe(searchParams.get("valid"));
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has("valid"));
    expect(await count()).toBe(today);
  });

  it("replays in fewer and longer steps, without gliding, for whoever wants less motion", async () => {
    const page = await open("/timeline?from=2025-01-01&to=2026-01-31", { reducedMotion: "reduce" });
    await marksOf(page).first().waitFor();
    expect(
      await marksOf(page)
        .first()
        .evaluate((mark) => getComputedStyle(mark).transitionDuration),
    ).toBe("0s");
    await Promise.all([page.waitForURL(/valid=2025-01-01/), page.getByRole("button", { name: "Replay" }).click()]);
    await page.waitForURL(/valid=2025-01-17/);
    await page.getByRole("button", { name: "Pause" }).click();
  });

  it("makes lanes of topics, narrows to one project, and has both in the address", async () => {
    const page = await open("/timeline?from=2025-01-01&to=2026-12-31");
    await page.getByLabel("Lanes by").selectOption({ label: "Topic" });
    await page.waitForURL(/lanes=topic/);
    await page.getByRole("heading", { name: "kernel development" }).waitFor();
    expect((await page.locator(".lane-name").allInnerTexts()).at(-1)).not.toBe("");
    await page.getByLabel("To do with").selectOption({ label: "Linux kernel" });
    await page.waitForURL(/about=project%3Alinux-kernel/);
    await page.getByRole("checkbox", { name: "Statuses of claims" }).uncheck();
    await page.waitForURL((url) => url.searchParams.getAll("show").length === 4);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect(new URL(page.url()).search).toBe("?from=2025-01-01&to=2026-12-31");
    expect(await page.getByLabel("Lanes by").inputValue()).toBe("subject");
  });

  it("says that a range is empty or none, and what is wrong with a point in time", async () => {
    const page = await open("/timeline?from=1950-01-01&to=1950-12-31");
    await page.getByText("Nothing in this range is known.").waitFor();
    await page.getByRole("button", { name: "Show everything" }).click();
    await marksOf(page).first().waitFor();
    const other = await open("/timeline?from=yesterday&to=2026-02-31");
    await other.getByText("“yesterday – 2026-02-31” is no range of days; the usual one is shown.").waitFor();
    const wide = await open("/timeline?from=0001-01-01&to=9999-12-31");
    await wide.getByText("“0001-01-01 – 9999-12-31” is more than can be drawn").waitFor();
    await marksOf(wide).first().waitFor();
    await wide.getByRole("button", { name: "Everything" }).waitFor();
    const words = await wide.locator(".range-words").innerText();
    await wide.getByLabel("Lanes by").selectOption({ label: "Topic" });
    await wide.waitForURL(/lanes=topic/);
    expect(await wide.locator(".range-words").innerText()).toBe(words);
    await wide.getByRole("button", { name: "Everything" }).click();
    expect(await wide.locator(".range-words").innerText()).toBe(words);
    const past = await open("/timeline?valid=2026-02-31");
    expect(await past.getByRole("alert").innerText()).toContain("2026-02-31");
  });
});

describeInBrowser("The timeline of records that grow", () => {
  const events = givenEvents();
  const given = givenExplorer(events.folder);

  it("shows at once what was there when somebody comes back, and then what was loaded since", async () => {
    const page = await given.open("/timeline?from=2025-01-01&to=2025-12-31");
    await marksOf(page).first().waitFor();
    expect(await marksOf(page).count()).toBe(1);
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Claims" }).click();
    await page.waitForURL("**/claims");
    await isSettled(page);
    await events.add("second", "2025-08-01");
    await given.load();
    const release = await holdAnswers(page);
    await page.goBack();
    await marksOf(page).first().waitFor();
    expect(await marksOf(page).count()).toBe(1);
    release();
    await page.getByRole("link", { name: /The second/ }).waitFor();
    expect(await marksOf(page).count()).toBe(2);
  });
});

/** Keeps the API's answers from the page until they are let go. */
async function holdAnswers(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/graphql", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

function marksOf(page: Page) {
  return page.locator(".mark-link");
}

function firstStop(page: Page) {
  return page.locator(".mark-link[tabindex='0']");
}

function daysIn({ searchParams }: URL): number {
  const instant = (name: string) => Date.parse(searchParams.get(name) ?? "");
  return (instant("to") - instant("from")) / 86_400_000 + 1;
}
