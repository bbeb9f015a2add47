import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { givenBusyServer } from "./given-busy-server.ts";
import { describeInBrowser, givenExplorer, isSettled } from "./given-explorer.ts";
import { violationsOf } from "./violations.ts";

const KNOWN = "Forty-five percent of organizations now use Rust significantly in production.";
const DRIFTED = "Stack Overflow's 2024 survey gave Rust an admiration score of 61%, the highest of any language.";
const UNKNOWN = "The lighthouse of Norderney was painted green in 1987.";
/** With signs of two UTF-16 units, letters from right to left and a row of a table before and between what is checked. */
const TEXT = `# Where one meets Rust 🦀🦀

👩‍👩‍👧 ${KNOWN} ${DRIFTED} So it goes.

שלום עולם 🦀 ${UNKNOWN}

| Company | What | Since |
|---|---|---|
| Shopify | Gold member of the Rust Foundation | 2021 |
`;
const CHECK = `query ($input: FactCheckInput!) {
  factCheck(input: $input) { skipped checked { start end decision candidates { differs { type stated recorded } claim { id statement } } } }
}`;

interface Checked {
  readonly factCheck: {
    readonly skipped: number;
    readonly checked: readonly {
      readonly start: number;
      readonly end: number;
      readonly decision: string;
      readonly candidates: readonly {
        readonly differs: readonly { readonly stated: string | null; readonly recorded: string | null }[];
        readonly claim: { readonly id: string; readonly statement: string };
      }[];
    }[];
  };
}

describeInBrowser("The check of a text", () => {
  const given = givenExplorer();

  it("offers three examples, of which one is known, one drifted and one unknown", async () => {
    const page = await given.open("/check");
    await page.locator(".check-examples li").nth(2).waitFor();
    const texts = await page.locator(".check-examples .row-title").allInnerTexts();
    const decisions: (string | null)[] = [];
    for (const text of texts) {
      await page.getByRole("link", { name: text }).click();
      await isChecked(page);
      decisions.push(await page.locator(".passage").getAttribute("data-decision"));
      expect(await page.locator("#check-text").inputValue()).toBe(text);
      await page.goBack();
      await page.locator(".check-examples").waitFor();
    }
    expect(decisions).toEqual(["KNOWN", "POSSIBLE", "UNKNOWN"]);
  });

  it("marks the passages of a text unit by unit where the API found them, and leaves the text as it was given", async () => {
    const text = TEXT.trim();
    const { factCheck } = await given.ask<Checked>(CHECK, { input: { document: text } });
    expect(new Set(factCheck.checked.map(({ decision }) => decision)).size).toBe(3);
    const page = await checked(await given.open("/check"), TEXT);
    expect(await page.locator(".passage-text").allTextContents()).toEqual(
      factCheck.checked.map(({ start, end }) => text.slice(start, end)),
    );
    expect(await shownText(page)).toBe(text);
    const words = await page.locator(".passage-word").allInnerTexts();
    expect(words.map((word) => word.split(":")[0]?.trim().toUpperCase())).toEqual(
      factCheck.checked.map(({ decision }) => decision),
    );
    for (const decision of ["Known", "Possible", "Unknown"]) {
      const count = factCheck.checked.filter((passage) => passage.decision === decision.toUpperCase()).length;
      expect(await page.getByRole("button", { name: `${decision} ${count}` }).count()).toBe(1);
    }
  });

  it("shows the status of a claim that says the same, and what it rests on", async () => {
    const page = await given.open(`/check?text=${encodeURIComponent(KNOWN)}`);
    const note = page.getByRole("complementary", { name: "Known" });
    await note.getByText("Misleading").waitFor();
    expect(await note.innerText()).toMatch(/Same number\s+45 percent[\s\S]*Evidence/);
    expect((await page.locator(".passage-word").innerText()).trim()).toBe("Known: misleading");
  });

  it("sets each difference side by side, without the status of a claim that is only near", async () => {
    const page = await given.open(`/check?text=${encodeURIComponent(DRIFTED)}`);
    const { factCheck } = await given.ask<Checked>(CHECK, { input: { text: DRIFTED } });
    const [difference] = factCheck.checked[0]?.candidates[0]?.differs ?? [];
    const row = page.getByRole("row", { name: /^number/ });
    expect(await row.getByRole("cell").allInnerTexts()).toEqual([difference?.stated, difference?.recorded]);
    expect(await page.locator(".panel .status").count()).toBe(0);
    await page.getByRole("link", { name: "The claim’s page" }).click();
    await page.waitForURL("**/claims/*");
    await isSettled(page);
    expect(await page.locator("h1").innerText()).toBe(factCheck.checked[0]?.candidates[0]?.claim.statement);
  });

  it("is walked through by keyboard alone, and says where one is", async () => {
    const page = await given.open("/check");
    await page.locator("#check-text").fill(TEXT);
    await page.keyboard.press("n");
    expect(await page.locator("#check-text").inputValue()).toBe(`${TEXT}n`);
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Control+Enter");
    await isChecked(page);
    await page.waitForFunction(() => document.activeElement?.id === "found");
    await page
      .getByRole("status")
      .getByText(/passages were checked: \d known/)
      .waitFor();
    const passages = await page.locator(".passage-text").allTextContents();
    for (const passage of passages) {
      await page.keyboard.press("n");
      expect(await focused(page)).toContain(passage);
    }
    await page.keyboard.press("n");
    await page.getByRole("status").getByText("There is no next passage.").waitFor();
    await page.keyboard.press("p");
    expect(await focused(page)).toContain(passages.at(-2));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "panel-head");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toContain(passages.at(-2));
    expect(await page.locator(".panel").count()).toBe(0);
    // Elsewhere the letters mean nothing.
    await page.locator("h1").focus();
    await page.keyboard.press("n");
    expect(await page.locator(".panel").count()).toBe(0);
  });

  it("narrows the marks by decision, in the address, and goes back through that", async () => {
    const page = await checked(await given.open("/check?valid=2026-11-01"), TEXT);
    const all = await page.locator(".passage").count();
    await page.getByRole("button", { name: /^Known \d/ }).click();
    await page.waitForURL("**/check?valid=2026-11-01&show=KNOWN");
    expect(await page.locator(".passage").evaluateAll((marks) => marks.map((it) => it.dataset.decision))).toEqual([
      "KNOWN",
    ]);
    expect(await shownText(page)).toBe(TEXT.trim());
    await page.getByRole("button", { name: /^Next/ }).click();
    await page.getByRole("complementary", { name: "Known" }).getByText("Passage 1 of 1").waitFor();
    await page.goBack();
    await page.waitForURL("**/check?valid=2026-11-01");
    expect(await page.locator(".passage").count()).toBe(all);
    await page.goForward();
    await page.waitForFunction(() => document.querySelectorAll(".passage").length === 1);
  });

  it("keeps a long text out of the address and puts a short one in, for whom it is shared with", async () => {
    const page = await checked(await given.open("/check"), TEXT);
    expect(new URL(page.url()).search).toBe("");
    await page.locator(".passage-button").first().click();
    await page.getByRole("link", { name: "Overview" }).click();
    await isSettled(page);
    await page.goBack();
    await isChecked(page);
    expect(await shownText(page)).toBe(TEXT.trim());
    await page.reload();
    await isSettled(page);
    expect(await page.content()).not.toContain("Norderney was painted green in 1987. |");
    await checked(page, ` ${UNKNOWN}\n`);
    expect(new URL(page.url()).searchParams.get("text")).toBe(UNKNOWN);
    const shared = await given.open(page.url().slice(given.address.length));
    expect(await shared.locator(".passage").getAttribute("data-decision")).toBe("UNKNOWN");
    await shared.getByRole("button", { name: "Start over" }).click();
    await shared.locator(".check-examples").waitFor();
    await shared.locator("#check-text:focus").waitFor();
    expect(await shared.locator("#check-text").inputValue()).toBe("");
  });

  it("takes nothing of a text for markup", async () => {
    const evil = `<img src=x onerror="document.title='run'"><script>document.title='run'</script> ${KNOWN}\n\n<b id=found>${DRIFTED}</b> ‮&lt;`;
    for (const text of [evil, `${evil.slice(0, 130)} 45%`]) {
      const page = await checked(await given.open("/check"), text);
      expect(await shownText(page)).toBe(text);
      expect(await page.locator(".annotated img, .annotated script, .annotated b").count()).toBe(0);
      expect(await page.title()).toBe("Check a text · Claimline");
    }
  });

  it("looks an address up, and lists the claims that have to do with the document", async () => {
    const { claims } = await given.ask<{
      claims: { nodes: { citations: { edges: { node: { url: string } }[] } }[] };
    }>("{ claims(first: 20) { nodes { citations(first: 1) { edges { node { url } } } } } }");
    const url = claims.nodes.flatMap(({ citations }) => citations.edges).find(({ node }) => node.url)?.node.url ?? "";
    const { factCheck } = await given.ask<Checked>(CHECK, { input: { url } });
    const page = await checked(await given.open("/check"), url);
    const statements = await page.getByRole("complementary", { name: "Known" }).locator(".row-title").allInnerTexts();
    expect(statements).toEqual(factCheck.checked[0]?.candidates.map(({ claim }) => claim.statement));
    expect(statements.length).toBeGreaterThan(0);
  });

  it("copies what was found as JSON", async () => {
    const page = await given.open(`/check?text=${encodeURIComponent(DRIFTED)}`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Copy as JSON" }).click();
    await page.getByRole("button", { name: "Copied." }).waitFor();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toMatchObject({ revision: expect.any(Number), checked: [{ start: 0, decision: "POSSIBLE" }] });
  });

  it("says what is wrong before it sends anything, and what the API says afterwards", async () => {
    const page = await given.open("/check");
    let sent = 0;
    page.on("request", (request) => {
      sent += request.method() === "POST" ? 1 : 0;
    });
    const button = page.getByRole("button", { name: "Check it" });
    await button.click();
    expect(await page.getByRole("alert").innerText()).toBe("Type or paste something first.");
    await page.locator("#check-text").fill("🦀".repeat(250_001));
    await button.click();
    expect(await page.getByRole("alert").innerText()).toMatch(/1,000,004 bytes; at most 1,000,000 .*Nothing was sent/);
    expect(sent).toBe(0);
    for (const [text, message] of [
      ["http://[", "has to be an address"],
      ["…", "holds nothing to look up"],
    ] as const) {
      await page.locator("#check-text").fill(text);
      await button.click();
      await page.getByRole("alert").getByText(message).waitFor();
    }
  });

  it("takes a file that is chosen or dropped, and no other than it can read", async () => {
    const page = await given.open("/check");
    const choose = async (name: string, text: string | Buffer) =>
      await page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await choose("big.txt", "a".repeat(1_000_001));
    expect(await page.getByRole("alert").innerText()).toContain("“big.txt” has 1,000,001 bytes");
    await choose("crab.png", "a");
    expect(await page.getByRole("alert").innerText()).toContain("none of .txt, .md and .html");
    await choose("crab.txt", Buffer.from([0, 1, 2]));
    await page.getByRole("alert").getByText("something else than text").waitFor();
    await choose("note.md", `\uFEFF${TEXT.replaceAll("\n", "\r\n")}`);
    await page.getByRole("group", { name: "Chosen file" }).waitFor();
    await page.getByRole("button", { name: "Check it" }).click();
    await isChecked(page);
    expect(await shownText(page)).toBe(TEXT);
    expect(new URL(page.url()).search).toBe("");
    await page.getByRole("button", { name: "Remove it" }).click();
    expect(await page.locator(".annotated").count()).toBe(0);
    const html = `<p>${KNOWN}</p><script>${"x".repeat(2_000)}</script><p>${UNKNOWN}</p>`;
    await drop(page, "page.html", html);
    await page.getByRole("button", { name: "Check it" }).click();
    await isChecked(page);
    expect(await page.locator(".passage-text").allInnerTexts()).toEqual([KNOWN, UNKNOWN]);
    // What a page holds beside its text is folded, and there.
    expect((await shownText(page)).length).toBeLessThan(1_000);
    await page.getByRole("button", { name: /characters with nothing checked/ }).click();
    expect(await shownText(page)).toBe(html);
  });

  it("can be stopped, and begun again", async () => {
    const page = await given.open("/check");
    let failed = 0;
    page.on("requestfailed", () => {
      failed += 1;
    });
    await page.route("**/graphql", () => {}, { times: 1 });
    await page.locator("#check-text").fill(TEXT);
    await page.getByRole("button", { name: "Check it" }).click();
    await page.getByText(/, 1 s so far/).waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.waitForFunction(() => document.activeElement?.textContent === "Check it again");
    await expect.poll(() => failed).toBe(1);
    expect(await page.locator("#check-text").inputValue()).toBe(TEXT.trim());
    await page.keyboard.press("Enter");
    await isChecked(page);
  });

  it("says that too many documents are being checked, and checks when they are not", async () => {
    given.expectComplaints(/503/);
    const page = await given.open("/check");
    await page.locator("#check-text").fill(TEXT);
    const free = await givenBusyServer(given.address);
    await page.getByRole("button", { name: "Check it" }).click();
    expect(await page.getByRole("alert").innerText()).toMatch(/wait to be checked already[\s\S]*INPUT_BUSY/);
    await free();
    await page.getByRole("button", { name: "Try again" }).click();
    await isChecked(page);
  }, 40_000);

  it("works with three hundred passages", async () => {
    const text = Array.from({ length: 100 }, (_, n) => `${KNOWN} In ${1900 + n} it was so. ${DRIFTED}`).join("\n\n");
    const page = await checked(await given.open("/check"), text);
    expect(await page.locator(".passage").count()).toBe(300);
    expect(await shownText(page)).toBe(text);
    const started = performance.now();
    for (let press = 0; press < 30; press += 1) await page.keyboard.press("n");
    await page.getByText("Passage 30 of 300", { exact: true }).waitFor();
    expect(performance.now() - started).toBeLessThan(6_000);
    await expect.poll(() => inView(page)).toBe(true);
  });

  it.each(["light", "dark"] as const)("keeps nobody out of an answer, in the %s theme", async (colorScheme) => {
    const page = await checked(await given.open("/check", { colorScheme }), TEXT);
    for (const decision of ["KNOWN", "POSSIBLE", "UNKNOWN"]) {
      await page.locator(`.passage[data-decision="${decision}"] .passage-button`).first().click();
      await isSettled(page);
      for (const closed of await page.locator("details:not([open]) > summary").all()) await closed.click();
      expect(await violationsOf(page), decision).toEqual([]);
    }
  });

  it("fits a phone, with the passage above the note on it", async () => {
    const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
    const page = await checked(await given.open("/check", phone), TEXT);
    for (const mark of await page.locator(".passage-button").all()) {
      await mark.tap();
      await page.waitForFunction(() => document.activeElement?.id === "panel-head");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const [passage, note] = [await mark.boundingBox(), await page.locator(".panel").boundingBox()];
      expect((passage?.y ?? 999) + (passage?.height ?? 999)).toBeLessThanOrEqual(note?.y ?? 0);
      await page.getByRole("button", { name: "Close" }).tap();
    }
  });
});

/** Gives a text and waits for the answer. */
async function checked(page: Page, text: string): Promise<Page> {
  await page.locator("#check-text").fill(text);
  await page.getByRole("button", { name: "Check it" }).click();
  await isChecked(page);
  return page;
}

async function isChecked(page: Page): Promise<void> {
  await page.locator(".check-summary").waitFor();
  await isSettled(page);
}

/** The text on the page without the words that are put behind passages. */
async function shownText(page: Page): Promise<string> {
  return await page.locator(".annotated").evaluate((element) => {
    const shown = element.cloneNode(true) as Element;
    const pieces = [...shown.querySelectorAll(".passage")];
    for (const piece of pieces) piece.replaceChildren(piece.querySelector(".passage-text")?.textContent ?? "");
    return shown.textContent ?? "";
  });
}

async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.textContent ?? "");
}

async function inView(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    const { top = -1, bottom = -1 } = document.activeElement?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  });
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent(".check-form", "dragover", { dataTransfer: data });
  await page.locator(".check-form.is-dragging").waitFor();
  await page.dispatchEvent(".check-form", "drop", { dataTransfer: data });
  await page.getByRole("group", { name: "Chosen file" }).waitFor();
}
