import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBuilt, startApp, type TestApp } from "./app.js";
import { findChromium, launch } from "./chromium.js";
import { longPlan } from "./documents.js";

const executable = findChromium();
const runs = executable !== undefined && isBuilt();

declare global {
  var longTasks: number[];
}

describe.skipIf(!runs)("a document of 1,000 pages (left out without Chromium or a build)", () => {
  let app: TestApp;
  let browser: Browser;
  let id: string;

  beforeAll(async () => {
    app = await startApp();
    browser = await launch(executable ?? "");
    id = await app.importText("ke-hoach-1000-trang.md", longPlan(1000));
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it("opens for review in under 2 s and scrolls without tasks over 200 ms", async () => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(() => {
      globalThis.longTasks = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration);
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(`${app.url}/documents`);
    await page.waitForLoadState("networkidle");
    const start = performance.now();
    await page.goto(`${app.url}/documents/${id}/review`);
    await page.locator(".paper-text").first().waitFor();
    await page.locator("[data-item]").first().waitFor();
    const opened = performance.now() - start;

    await page.evaluate(() => {
      globalThis.longTasks = [];
    });
    const paper = page.locator("[data-paper]");
    await paper.hover();
    for (let step = 0; step < 60; step += 1) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(30);
    }
    await paper.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
    await page.locator(".paper-text").first().waitFor();
    const longest = Math.max(0, ...(await page.evaluate(() => globalThis.longTasks)));
    const rows = await page.locator(".paper-row").count();

    const count = async () => {
      const text = (await page.textContent("main")) ?? "";
      return Number(/Còn ([\d.]+) mục/u.exec(text)?.[1]?.replaceAll(".", ""));
    };
    const left = await count();
    const pressed = performance.now();
    await page.keyboard.press("Enter");
    await expect.poll(count, { interval: 10 }).toBe(left - 1);
    const confirmed = performance.now() - pressed;

    const figures = { items: left, opened, longestTask: longest, confirmed };
    console.info(
      JSON.stringify(figures, (_, value) => (typeof value === "number" ? Math.round(value) : value)),
    );
    expect(left).toBeGreaterThan(5000);
    expect(opened).toBeLessThan(2000);
    expect(longest).toBeLessThan(200);
    expect(confirmed).toBeLessThan(500);
    expect(rows).toBeLessThan(120);
    await page.close();
  });
});
