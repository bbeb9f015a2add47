import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, givenExplorer, isSettled } from "./given-explorer.ts";
import { oddNames } from "./given-odd-names.ts";

const SLUG = "debian-apt-hard-rust-may-2026";

interface Story {
  readonly claim: {
    readonly statement: string;
    readonly status: string;
    readonly statusHistory: readonly { readonly knownToRevision: number | null }[];
    readonly citations: { readonly totalCount: number; readonly edges: readonly { readonly stance: string }[] };
    readonly evidence: { readonly independentCount: number };
    readonly restates: readonly { readonly drift: readonly string[] }[];
  };
}

const STORY = `{ claim(id: "${SLUG}") {
  statement status
  statusHistory(superseded: true) { knownToRevision }
  citations(first: 100) { totalCount edges { stance } }
  evidence { independentCount }
  restates { drift }
} }`;

describeInBrowser("The page of a claim", () => {
  const given = givenExplorer();

  it("shows how it stands, its history on both clocks, and the same as a table", async () => {
    const { claim } = await given.ask<Story>(STORY);
    const page = await given.open(`/claims/${SLUG}`);
    expect(await page.locator("h1").innerText()).toBe(claim.statement);
    expect(await page.locator(".standing-now").getAttribute("data-status")).toBe(claim.status);
    const rows = page.locator(".period-table tbody tr");
    expect(await rows.count()).toBe(claim.statusHistory.length);
    expect(await page.locator(".period-table .is-superseded").count()).toBe(
      claim.statusHistory.filter(({ knownToRevision }) => knownToRevision !== null).length,
    );
    // What was held at first is one strip, what has been held since the correction another.
    const strips = await page
      .locator(".history-strip")
      .evaluateAll((all) =>
        all.map((strip) => [...strip.querySelectorAll(".history-segment")].map((it) => it.getAttribute("data-status"))),
      );
    expect(strips).toEqual([
      ["MISLEADING", "PARTLY_SUPPORTED", "PARTLY_SUPPORTED"],
      ["MISLEADING", "REFUTED"],
    ]);
  });

  it("keeps the marks of its history apart on a phone", async () => {
    const page = await given.open("/claims/microsoft-eliminate-c-cpp-by-2030", {
      viewport: { width: 360, height: 800 },
    });
    const ends = await page.locator(".history-tick").evaluateAll((ticks) =>
      ticks.map((tick) => {
        const { left, right } = tick.getBoundingClientRect();
        return [left, right];
      }),
    );
    expect(ends.length).toBeGreaterThan(1);
    const flat = [...ends.flat(), 360 - 20];
    expect(flat).toEqual([...flat].sort((a, b) => a - b));
  });

  it("shows the evidence by stance, with place, closeness and way of reading, and how many sources are independent", async () => {
    const { claim } = await given.ask<Story>(STORY);
    const page = await given.open(`/claims/${SLUG}`);
    for (const stance of ["SUPPORTS", "QUALIFIES", "DISPUTES", "MENTIONS"]) {
      const wanted = claim.citations.edges.filter((edge) => edge.stance === stance).length;
      expect(await page.locator(`.stance[data-stance="${stance}"] .citation`).count()).toBe(wanted);
    }
    expect(await page.locator(".evidence-summary").innerText()).toContain(
      `${claim.evidence.independentCount} independent`,
    );
    const disputing = page.getByRole("region", { name: "Disputes it" });
    expect(await disputing.innerText()).toMatch(/Primary source[\s\S]*Read[\s\S]*Copy read/);
    expect(await page.locator(".citation-locator").first().innerText()).toMatch(/^, \S/);
  });

  it("marks the drift of its restatements", async () => {
    const { claim } = await given.ask<Story>(STORY);
    const page = await given.open(`/claims/${SLUG}`);
    const tags = await page.locator("ol.steps .step").first().locator(".drift-tag").allInnerTexts();
    expect(tags.map((tag) => tag.toUpperCase())).toEqual(claim.restates[0]?.drift);
  });

  it("shows the milestones that it announces, and how their dates were kept", async () => {
    const page = await given.open("/claims/gccrs-team-compile-core-by-september-2026");
    const milestones = page.getByRole("region", { name: "Milestones" });
    expect(await milestones.locator("li").count()).toBeGreaterThan(0);
    expect(await milestones.innerText()).toMatch(/Target[\s\S]*(Missed|To come|Moved|Met)/);
  });

  it("answers for a past point in time", async () => {
    const page = await given.open(`/claims/${SLUG}?valid=2026-06-15&known=2026-11-24T00:00:00Z`);
    expect(await page.locator(".standing-now").getAttribute("data-status")).toBe("REFUTED");
    expect(await page.locator(".standing-why").innerText()).toMatch(/^May 2026 is over/);
    expect(await page.locator(".history-strip").count()).toBe(1);
    // What is superseded today was held then.
    expect(await page.locator(".is-superseded").count()).toBe(0);
    const spring = await given.open(`/claims/${SLUG}?valid=2026-05-15`);
    expect(await spring.locator(".standing-why").innerText()).toMatch(/^On 1 May 2026 APT 3\.3\.0/);
    expect(await spring.locator(".is-superseded").count()).toBe(2);
  });

  it("gives a link that pins what it shows", async () => {
    const page = await given.open(`/claims/${SLUG}`, { permissions: ["clipboard-read", "clipboard-write"] });
    const link = await copiedBy(page, "Copy the link");
    expect(link).toMatch(new RegExp(`^${given.address}/claims/${SLUG}\\?revision=\\d+$`));
    const shared = await given.open(link.slice(given.address.length));
    expect(await shared.locator(".standing-status").innerText()).toBe(
      await page.locator(".standing-status").innerText(),
    );
    expect(await copiedBy(page, "Copy as a citation")).toMatch(/partly supported, revision \d+\. http/);
  });

  it("gives a badge and an element for other pages, which say how the claim stands", async () => {
    const page = await given.open(`/claims/${SLUG}`, { permissions: ["clipboard-read", "clipboard-write"] });
    const badge = page.getByRole("img", { name: "The badge" });
    await badge.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => (document.querySelector(".share img") as HTMLImageElement).naturalWidth > 0);
    expect(await copiedBy(page, "Copy the element")).toBe(
      `<script type="module" src="${given.address}/claimline-status.js"></script>\n<claimline-status claim="${SLUG}"></claimline-status>`,
    );
    const address = await copiedBy(page, "Copy the badge’s address");
    expect(await (await fetch(address)).text()).toContain("partly supported");
    await page.getByRole("link", { name: address }).click();
    await page.waitForURL(address);
    expect(await page.evaluate(() => document.documentElement.localName)).toBe("svg");
  });

  it("shows the GraphQL that it asked, which answers with the JSON beside it", async () => {
    const page = await given.open(`/claims/${SLUG}`);
    await page.getByText("The GraphQL and the JSON of this page").click();
    await page.locator(".code").nth(2).waitFor();
    const [operation = "", variables = "", answer = ""] = await page.locator(".code code").allTextContents();
    expect(await given.ask(operation, JSON.parse(variables))).toEqual(JSON.parse(answer));
  });

  it("goes from claim to claim, with the heading in focus, and back to where it was", async () => {
    const page = await given.open(`/claims/${SLUG}`);
    const statement = await page.locator("ol.steps .step-statement").first().innerText();
    await page.locator("ol.steps .step-statement a").first().click();
    await page.waitForFunction(
      (wanted) => document.activeElement?.tagName === "H1" && document.activeElement.textContent === wanted,
      statement,
    );
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await isSettled(page);
    await page.waitForFunction(() => scrollY > 400);
  });

  it("is no page where the address cannot be read", async () => {
    given.expectComplaints(/404|URI malformed/);
    const page = await given.open("/claims/%E0%A4%A");
    expect(await page.locator("h1").innerText()).toBe("This page could not be shown");
    await page.getByRole("link", { name: "Go to the overview" }).click();
    await page.locator(".status-table").waitFor();
  });

  it("says that there is no such claim, whatever the address holds", async () => {
    for (const slug of ["no-such-claim", "%22%3Cscript%3E", "%F0%9F%98%80", "a%2Fb"]) {
      const page = await given.open(`/claims/${slug}`);
      expect(await page.locator("main").innerText(), slug).toMatch(/There is no claim|There is no answer/);
    }
    const refused = await given.open("/claims/%00");
    expect(await refused.locator("h1").innerText()).toBe("The claim could not be shown");
  });
});

describeInBrowser("A claim about somebody with an odd name", () => {
  const given = givenExplorer(async () => oddNames());

  it("leaves what stands beside the name in its place", async () => {
    const page = await given.open("/claims/said");
    const [turned, plain] = [page.getByRole("link", { name: "Turned" }), page.getByRole("link", { name: "Plain" })];
    const [first, second] = [await turned.boundingBox(), await plain.boundingBox()];
    expect(second?.y).toBe(first?.y);
    expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
  });

  it("breaks a long topic on a phone", async () => {
    for (const path of ["/claims/said", "/claims"]) {
      const page = await given.open(path, { viewport: { width: 360, height: 800 } });
      expect(await page.getByRole("link", { name: /^x+$/ }).count(), path).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    }
  });
});

/** What a button has put on the clipboard; it says so in place of its name. */
async function copiedBy(page: Page, name: string): Promise<string> {
  const button = page.getByRole("button", { name });
  await button.click();
  await button.waitFor({ state: "detached" });
  return await page.evaluate(() => navigator.clipboard.readText());
}
