import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBuilt, startApp, type TestApp } from "./app.js";
import { findBarriers } from "./axe.js";
import { findChromium, launch } from "./chromium.js";
import { draft, longPlan } from "./documents.js";
import { docxOf } from "./docxFile.js";

const executable = findChromium();
const runs = executable !== undefined && isBuilt();
const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

const textFile = (name: string, text: string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});
const wordFile = (name: string, text: string) => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: Buffer.from(docxOf(text)),
});

const finding = (page: Page, words: RegExp) => page.locator("[data-finding-key]", { hasText: words });
const chooser = (page: Page, label: string) => page.locator(`input[type=file][aria-label="${label}"]`);

describe.skipIf(!runs)("the check of a draft in a browser (left out without Chromium or a build)", () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await startApp();
    browser = await launch(executable ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  /** Opens the page without a session; requests and complaints of the browser are collected. */
  async function open(viewport = laptop, path = "/soat") {
    const context = await browser.newContext({ viewport, locale: "vi-VN" });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(app.url + path);
    await page.getByText("có thể ngắt mạng").waitFor();
    await page.waitForTimeout(2000); // the search dialog is fetched when nothing else goes on
    return { page, requests, complaints };
  }

  it("asks for no session, and reads and checks with the network off", async () => {
    const { page, requests, complaints } = await open();
    expect(requests.filter((url) => url.includes("/api/"))).toEqual([]);
    await page.context().setOffline(true);
    requests.length = 0;
    await chooser(page, "Chọn tệp cần soát").setInputFiles(wordFile("du-thao.docx", draft));
    await finding(page, /12\/QĐ-UBND/u)
      .first()
      .waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page
      .getByRole("button", { name: /Đến chỗ kia/u })
      .first()
      .click();
    expect(await page.locator("[data-paper] mark").first().textContent()).not.toBe("");
    await page.getByRole("button", { name: "Quy tắc này soát gì?" }).click();
    await page.getByRole("dialog").getByText("Không báo khi").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Xuất báo cáo" }).click();
    for (const name of ["Tải phiếu soát .docx", "Tải .txt", "Tải .csv"]) {
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      expect(await (await saved).failure()).toBeNull();
    }
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("says what the corrected file mended, what is left and what is new", async () => {
    const { page } = await open();
    await chooser(page, "Chọn tệp cần soát").setInputFiles(textFile("du-thao.txt", draft));
    await finding(page, /12\/QĐ-UBND/u)
      .first()
      .waitFor();
    await page.locator("[data-finding-key]").nth(1).waitFor();
    const corrected = `Ghi chú thêm một dòng.\n\n${draft}`.replace(
      "ngày 06 tháng 3 năm 2024",
      "ngày 05 tháng 3 năm 2024",
    );
    await chooser(page, "Chạy lại trên tệp đã sửa").setInputFiles(textFile("du-thao-2.txt", corrected));
    const fixed = page.getByRole("button", { name: /^Đã sửa [1-9]/u });
    await fixed.waitFor();
    expect(await page.getByRole("button", { name: /^Còn lại \d/u }).textContent()).not.toBe("Còn lại 0");
    await fixed.click();
    await page.waitForURL(/since=fixed/u);
    await finding(page, /12\/QĐ-UBND/u)
      .first()
      .waitFor();
    await page.context().close();
  });

  it("filters by weight and rule in the address", async () => {
    const { page } = await open();
    await chooser(page, "Chọn tệp cần soát").setInputFiles(textFile("du-thao.txt", draft));
    await finding(page, /12\/QĐ-UBND/u)
      .first()
      .waitFor();
    await page.getByRole("button", { name: /^.?Lỗi \d/u }).click();
    await page.waitForURL(/severity=error/u);
    await page.getByLabel("Lọc theo quy tắc").selectOption("citation-date-conflict");
    await page.waitForURL(/rule=citation-date-conflict/u);
    expect(await page.locator("[data-finding-key]").count()).toBe(1);
    await page.getByLabel("Thứ tự").selectOption("place");
    await page.waitForURL(/by=place/u);
    await page.context().close();
  });

  it("answers a broken file and a .pdf with a sentence, and keeps what it has", async () => {
    const { page, complaints } = await open();
    await chooser(page, "Chọn tệp cần soát").setInputFiles([
      textFile("hong.docx", "PK\u0003\u0004 không phải tệp Word"),
      textFile("quet.pdf", "%PDF-1.4\n%%EOF"),
      textFile("du-thao.txt", draft),
    ]);
    await page.getByRole("alert").filter({ hasText: "Không đọc được hong.docx" }).waitFor();
    await page
      .getByRole("alert")
      .filter({ hasText: /quet\.pdf.*máy chủ/u })
      .waitFor();
    await finding(page, /12\/QĐ-UBND/u)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["laptop", laptop],
    ["phone", phone],
  ])("has no barriers on a %s, before and after a file", async (_, viewport) => {
    const { page, complaints } = await open(viewport);
    expect(await findBarriers(page)).toEqual([]);
    await chooser(page, "Chọn tệp cần soát").setInputFiles(textFile("du-thao.txt", draft));
    await finding(page, /12\/QĐ-UBND/u)
      .first()
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    expect(await page.textContent("body")).not.toMatch(/\bnull\b|\bNaN\b|\bundefined\b/u);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("stands beside the text of a stored document, with the way to the other place", async () => {
    const id = await app.importText("du-thao.md", draft);
    const context = await browser.newContext({ viewport: laptop, locale: "vi-VN" });
    const page = await context.newPage();
    await page.goto(`${app.url}/documents/${id}/review`);
    await page.locator("[data-sign=error]").first().waitFor();
    await page.getByRole("button", { name: /^Phát hiện/u }).click();
    await page.waitForURL(/tab=findings/u);
    await finding(page, /12\/QĐ-UBND/u)
      .first()
      .waitFor();
    await page.getByRole("button", { name: /Đến chỗ kia/u }).click();
    await page.waitForURL(/place=1/u);
    await page.locator("[data-paper] mark", { hasText: "12/QĐ-UBND" }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: /^Nhiệm vụ/u }).click();
    await page.locator("[data-item]").first().waitFor();
    await context.close();
  });

  it("reads and checks a .docx of 100 pages in under 3 s", async () => {
    const { page } = await open();
    const file = wordFile("ke-hoach-100-trang.docx", longPlan(140));
    const times: number[] = [];
    for (const label of ["Chọn tệp cần soát", "Chạy lại trên tệp đã sửa"]) {
      const start = performance.now();
      await chooser(page, label).setInputFiles(file);
      if (times.length > 0) await page.getByRole("button", { name: /^Đã sửa \d/u }).waitFor();
      else await page.locator("[data-finding-key]").first().waitFor();
      await page.getByText(/Đang (?:đọc|soát)/u).waitFor({ state: "detached" });
      times.push(Math.round(performance.now() - start));
    }
    const findings = Number(
      /\((\d+)\)/u.exec((await page.getByRole("navigation", { name: "Các tệp" }).textContent()) ?? "")?.[1],
    );
    console.info(JSON.stringify({ megabytes: file.buffer.length / 1e6, findings, milliseconds: times }));
    expect(Math.min(...times)).toBeLessThan(3000);
    await page.context().close();
  });
});
