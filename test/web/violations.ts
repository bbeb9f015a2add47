/** What axe finds on a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string | null;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }[];
  }>;
}

/** What it finds of WCAG and good practice, whatever its weight; nothing of it breaks the policy of the page. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => (window as unknown as { readonly axe: Axe }).axe.run());
  return violations.map(({ id, impact, nodes }) =>
    [`${impact} ${id}`, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)].join("\n"),
  );
}
