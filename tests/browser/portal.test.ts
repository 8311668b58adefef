import { makeAcceptedRound } from "@lotrinh/server/testing/acceptedRound";
import { makeProgramme, type Programme } from "@lotrinh/server/testing/programme";
import { publishPlan } from "@lotrinh/server/testing/publishPlan";
import { startTestDatabase } from "@lotrinh/store/testing/databases";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBarriers } from "./axe.js";
import { findChromium, launch } from "./chromium.js";

/*
 * The public portal as a citizen sees it, on a laptop and on a phone, in both languages, without script: it needs no build of the web application.
 */
describe.skipIf(findChromium() === undefined)("the portal in a browser (left out without Chromium)", () => {
  let database: Awaited<ReturnType<typeof startTestDatabase>>;
  let programme: Programme;
  let browser: Browser;
  let url: string;
  let pages: readonly string[];

  beforeAll(async () => {
    database = await startTestDatabase();
    programme = await makeProgramme(database.store, "2026-01-10");
    const { planId } = await makeAcceptedRound(programme);
    const { plan, indicators } = await publishPlan(programme, planId);
    url = await programme.server.app.listen({ host: "127.0.0.1", port: 0 });
    browser = await launch(findChromium() ?? "");
    const units = await (await fetch(`${url}/cong/don-vi`)).text();
    const [unit = ""] = units.match(/\/cong\/don-vi\/[\w-]+/u) ?? [];
    const [indicator = ""] = indicators;
    pages = ["/cong", "/cong/ke-hoach", plan, "/cong/chi-tieu", indicator, `${indicator}/nhung`];
    pages = [...pages, "/cong/don-vi", unit, "/cong/du-lieu", "/cong/khong-co", "/cong?q=khong-thay"];
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await programme?.server.close();
    await database?.stop();
  });

  it("can be used by everybody on every page, and fits a phone", { timeout: 120_000 }, async () => {
    const found: string[] = [];
    for (const viewport of [
      { width: 1366, height: 768 },
      { width: 390, height: 844 },
    ]) {
      const page = await browser.newPage({ viewport, bypassCSP: true });
      for (const path of pages)
        for (const language of ["vi", "en"]) {
          await page.goto(`${url}${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
          const where = `${path} ${language} ${viewport.width}`;
          for (const barrier of await findBarriers(page)) found.push(`${where}: ${barrier}`);
          if (await isTooWide(page)) found.push(`${where}: wider than the screen`);
        }
      await page.close();
    }
    expect(found).toEqual([]);
  });

  it("leads from the first page to a figure, its plan and its data, without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${url}/cong`);
    await page.getByRole("searchbox").fill("nuoc sach");
    await page.getByRole("button", { name: "Tìm" }).click();
    await page.getByRole("link", { name: "Tỷ lệ hộ dân nông thôn sử dụng nước sạch" }).click();
    expect(await page.locator(".big").textContent()).toBe("74% (2026)");
    await page.getByText("Vì sao đánh giá như vậy").click();
    await page.getByRole("link", { name: "41/KH-UBND" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("41/KH-UBND");
    await page.goBack();
    const data = await page.getByRole("link", { name: "CSV", exact: true }).getAttribute("href");
    expect(await (await fetch(`${url}${data}`)).text()).toContain(",74,");
    await context.close();
  });
});

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
