import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

declare global {
  var axe: { readonly run: (context: Document, options: object) => Promise<AxeResults> };
}

/** What a page breaks of WCAG 2.2 AA, a line each; none when all that can be checked by machine is right. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // through the debugger's own channel: the page's policy allows no script of others
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (only) => globalThis.axe.run(document, { runOnly: { type: "tag", values: only } }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 160)} (${failureSummary.slice(0, 200)})`,
    ),
  );
}
