import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { circularRecords } from "./given-circular-records.ts";
import { describeInBrowser, givenExplorer, isSettled } from "./given-explorer.ts";

describeInBrowser("The page of a source", () => {
  const given = givenExplorer();

  it("shows how it was read, what it draws on, and what would lose its support without it", async () => {
    const { source } = await given.ask<{
      source: { title: string; accessNote: string; impact: { claims: { wouldLoseSupport: boolean }[] } };
    }>('{ source(id: "newstack-microsofts-rust-bet") { title accessNote impact { claims { wouldLoseSupport } } } }');
    const page = await given.open("/sources/newstack-microsofts-rust-bet");
    expect(await page.locator("h1").innerText()).toBe(source.title);
    const reading = page.getByRole("region", { name: "Copy read" });
    expect(await reading.innerText()).toContain(source.accessNote);
    expect(await section(page, "Where it comes from, and what comes from it").innerText()).toContain("Orange Crabs");
    const impact = section(page, "What hangs on it");
    expect(await impact.locator("tbody tr").count()).toBe(source.impact.claims.length);
    expect(await impact.getByRole("cell", { name: "No support" }).count()).toBe(
      source.impact.claims.filter((it) => it.wouldLoseSupport).length,
    );
  });

  it("shows who cites it by stance, with what it says and where", async () => {
    const page = await given.open("/sources/newstack-microsofts-rust-bet");
    const disputing = page.getByRole("region", { name: "It disputes" });
    expect(await disputing.innerText()).toContain("Azure Data Explorer, which the sum leaves out");
    expect(await page.getByRole("region", { name: "It supports" }).innerText()).toContain("(last paragraph)");
  });

  it("goes through everything that a long article states, each with its place", async () => {
    const page = await given.open("/sources/rust-enterprise-takeover");
    const stated = section(page, "Claims that it states");
    const first = await stated.getByRole("listitem").first().innerText();
    expect(await stated.getByRole("listitem").count()).toBe(20);
    await stated.getByRole("link", { name: "Next" }).click();
    await expect.poll(() => stated.getByRole("listitem").first().innerText()).not.toBe(first);
    await stated.getByRole("link", { name: "Previous" }).click();
    await expect.poll(() => stated.getByRole("listitem").first().innerText()).toBe(first);
  });

  it("says what became of a document that was corrected", async () => {
    const page = await given.open("/sources/rust-blog-what-we-heard-challenges");
    expect(await page.locator(".reading .warning").innerText()).toBe("Corrected by its publisher.");
    expect(await section(page, "What became of the document").locator("tbody tr").count()).toBeGreaterThan(0);
  });
});

describeInBrowser("The page of a source that leads back to itself", () => {
  const given = givenExplorer(async () => circularRecords());

  it("says so, and names the others of the circle", async () => {
    const page = await given.open("/sources/one");
    const warning = page.locator(".part .warning");
    expect(await warning.innerText()).toContain("Circular: it leads back to itself");
    expect(await warning.getByRole("link").allInnerTexts()).toEqual(["Three", "Two"]);
    const outside = await given.open("/sources/outside");
    expect(await outside.locator("h1").innerText()).toBe("Outside");
    expect(await outside.getByText(/^Circular/).count()).toBe(0);
  });
});

describeInBrowser("Milestones", () => {
  const given = givenExplorer();

  it("are narrowed by how their date was kept, with the filter in the address", async () => {
    const page = await given.open("/milestones");
    await page.getByRole("checkbox", { name: "Missed" }).check();
    await page.waitForURL("**/milestones?deadline=MISSED");
    await isSettled(page);
    const { milestones } = await given.ask<{ milestones: Total }>(
      "{ milestones(filter: { deadline: { eq: MISSED } }) { totalCount } }",
    );
    const found = page.getByRole("region", { name: "Milestones found" });
    expect(await found.getByRole("listitem").count()).toBe(milestones.totalCount);
    await page.getByRole("combobox", { name: "Kind" }).selectOption("EVENT");
    await page.getByRole("link", { name: "Show all milestones" }).click();
    await page.waitForURL("**/milestones");
    await isSettled(page);
    await page.goBack();
    await isSettled(page);
    expect(await page.getByRole("checkbox", { name: "Missed" }).isChecked()).toBe(true);
  });

  it("show how their date moved, drawn and in words, and who announced it", async () => {
    const page = await given.open("/milestones/gccrs-compile-core-september-2026");
    expect(await page.locator(".milestone-now").innerText()).toMatch(/Missed by 58 days/);
    expect(await page.locator(".chain-list li").allInnerTexts()).toEqual([
      "Set first: 2025.",
      "Set on 8 January 2026: by September 2026 (“before RustConf and EuroRust”), 9 months later.",
    ]);
    const ends = await page
      .locator(".chain-end")
      .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().left)));
    expect(ends).toHaveLength(2);
    expect(ends[1]).toBeGreaterThan(ends[0] ?? Number.POSITIVE_INFINITY);
    await section(page, "Announced by").getByRole("link").first().click();
    await page.waitForURL("**/claims/*");
  });

  it("show the moved date from the older one as well", async () => {
    const page = await given.open("/milestones/gccrs-compile-core-2025");
    expect(await page.locator(".chain-row.is-this").innerText()).toContain("2025");
    expect(await page.locator(".chain-row:not(.chain-axis)").count()).toBe(2);
    await page
      .locator(".facts")
      .getByRole("link", { name: /conferences of September 2026/ })
      .click();
    await page.waitForURL("**/milestones/gccrs-compile-core-september-2026");
  });

  it("are reached from the overview", async () => {
    const page = await given.open("/");
    await page.getByRole("region", { name: "What is due" }).locator(".row-title a").first().click();
    await page.waitForURL("**/milestones/*");
  });
});

describeInBrowser("Series", () => {
  const given = givenExplorer();

  it("are all there, each with a chart and its figures as a table", async () => {
    const { metrics } = await given.ask<{ metrics: Total }>("{ metrics { totalCount } }");
    const page = await given.open("/");
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Series" }).click();
    await page.locator(".metric-card .chart").first().waitFor();
    expect(await page.title()).toBe("Series · Claimline");
    expect(await page.locator(".metric-card .chart").count()).toBe(metrics.totalCount);
    const card = page.locator(".metric-card", { hasText: "Requests that Pingora serves" });
    await card.locator("summary").click();
    expect(await card.locator("tbody tr").count()).toBe(4);
    expect(await card.locator("tbody tr").first().innerText()).toContain("more than 1 trillion requests a day");
  });

  it("show every point with its source, its date and how it is meant", async () => {
    const { metric } = await given.ask<{ metric: { observations: { comparator: string }[] } }>(
      '{ metric(id: "lambda-invocations-per-month") { observations { comparator } } }',
    );
    const page = await given.open("/series/lambda-invocations-per-month");
    expect(await page.locator(".chart-point").count()).toBe(metric.observations.length);
    const rows = section(page, "The figures and their sources").locator("tbody tr");
    expect(await rows.count()).toBe(metric.observations.length);
    expect(await rows.first().innerText()).toContain("of the order of 1 trillion invocations a month");
    const legend = page.getByRole("list", { name: "How figures are meant" });
    expect((await legend.getByRole("listitem").allInnerTexts()).sort()).toEqual([
      "about this value",
      "more than this value",
      "this order of magnitude",
    ]);
    await rows.first().getByRole("link").click();
    await page.waitForURL("**/sources/*");
  });

  it("draw a point as high as its figure is, and say where a scale does not begin at zero", async () => {
    const page = await given.open("/series/android-memory-safety-share");
    const bottoms = await page
      .locator(".chart-point")
      .evaluateAll((all) => all.map((it) => Number.parseFloat((it as HTMLElement).style.bottom)));
    expect(bottoms.map((bottom) => Math.round(bottom * 0.8))).toEqual([76, 35, 24, 20]);
    expect(await page.getByText("not at zero").count()).toBe(0);
    const cut = await given.open("/series/gccrs-passing-test-cases");
    expect(await cut.getByText("The scale begins at 9.5k, not at zero.").count()).toBe(1);
  });

  it("draw no line to a bound, which would show a rise or a fall that nobody measured", async () => {
    const page = await given.open("/series/pingora-requests-per-day");
    expect(await page.locator(".chart-point").count()).toBe(4);
    expect(await page.locator(".chart-line line").count()).toBe(0);
    expect(await page.getByText("No line leads to a bound").count()).toBe(1);
    const shares = await given.open("/series/android-memory-safety-share");
    expect(await shares.locator(".chart-line line").count()).toBe(2);
  });

  it.each([1280, 360])("set figures where no line goes through them, %i pixels wide", async (width) => {
    const page = await given.open("/series", { viewport: { width, height: 800 } });
    await page.locator(".chart-figure").first().waitFor();
    expect(await page.locator(".chart").evaluateAll(crossedFigures)).toEqual([]);
  });

  it("show what was known then at a point in the past", async () => {
    const page = await given.open("/series/gccrs-passing-test-cases?valid=2025-09-15");
    const { metric } = await given.ask<{ metric: { observations: [] } }>(
      '{ metric(id: "gccrs-passing-test-cases", at: { valid: "2025-09-15" }) { observations { id } } }',
    );
    expect(await page.locator(".chart-point").count()).toBe(metric.observations.length);
  });
});

/** The figures through which a line goes, found by walking along each line. */
function crossedFigures(charts: Element[]): string[] {
  return charts.flatMap((chart) => {
    const ends = [...chart.querySelectorAll<SVGLineElement>(".chart-line line")].map((line) => {
      const matrix = line.getScreenCTM() as DOMMatrix;
      const at = (x: SVGAnimatedLength, y: SVGAnimatedLength) =>
        new DOMPoint(x.baseVal.value, y.baseVal.value).matrixTransform(matrix);
      return [at(line.x1, line.y1), at(line.x2, line.y2)] as const;
    });
    const isCrossed = ({ left, right, top, bottom }: DOMRect) =>
      ends.some(([a, b]) =>
        Array.from({ length: 201 }, (_, step) => step / 200).some((way) => {
          const [x, y] = [a.x + way * (b.x - a.x), a.y + way * (b.y - a.y)];
          return x > left && x < right && y > top && y < bottom;
        }),
      );
    return [...chart.querySelectorAll(".chart-figure")]
      .filter((figure) => isCrossed(figure.getBoundingClientRect()))
      .map((figure) => figure.textContent ?? "");
  });
}

interface Total {
  readonly totalCount: number;
}

function section(page: Page, name: string) {
  return page.getByRole("region", { name, exact: true });
}
