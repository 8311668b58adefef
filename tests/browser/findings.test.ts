import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBuilt, startApp, type TestApp } from "./app.js";
import { findBarriers } from "./axe.js";
import { findChromium, launch } from "./chromium.js";
import { draft } from "./documents.js";

const executable = findChromium();
const runs = executable !== undefined && isBuilt();
const office = "/usr/bin/soffice";
const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

const reason = "Ngày ghi theo bản đính chính đã phát hành";
const finding = (page: Page, words: RegExp) => page.locator("[data-finding-key]", { hasText: words });
const dates = /12\/QĐ-UBND/u;

const textFile = (name: string, text: string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

/** Sets the selected finding aside by keyboard alone. */
async function dismissSelected(page: Page) {
  await page.keyboard.press("x");
  await page.getByRole("dialog").getByLabel("Lý do").waitFor();
  await page.keyboard.type(reason);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  // the keyboard goes on at the finding after it
  await page.locator("[data-finding-key] > button[aria-expanded=true]:focus").waitFor();
}

/** The text of a downloaded .docx as LibreOffice reads it. */
async function openedByOffice(download: Download): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "lotrinh-phieu-"));
  try {
    const file = join(folder, "phieu.docx");
    await download.saveAs(file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const options = [
      "--headless",
      profile,
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      folder,
      file,
    ];
    const run = spawnSync(office, options, { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    return readFileSync(join(folder, "phieu.txt"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!runs)(
  "dismissing findings and handing them on (left out without Chromium or a build)",
  () => {
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

    async function open(path: string, viewport = laptop) {
      const context = await browser.newContext({ viewport, locale: "vi-VN" });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(app.url + path);
      return { page, complaints };
    }

    async function openDraft(viewport = laptop) {
      const { page, complaints } = await open("/soat", viewport);
      await page.getByText("có thể ngắt mạng").waitFor();
      const choose = async (name: string, text: string, label = "Chọn tệp cần soát") => {
        await page.locator(`input[type=file][aria-label="${label}"]`).setInputFiles(textFile(name, text));
        await page.locator("[data-finding-key]").first().waitFor();
      };
      return { page, complaints, choose };
    }

    it("in the browser alone: kept with the reason over a reload and a corrected file, until taken back", async () => {
      const { page, complaints, choose } = await openDraft();
      await choose("du-thao.txt", draft);
      await finding(page, dates).first().click();
      await dismissSelected(page);
      const dismissed = finding(page, /Đã bỏ qua/u);
      await dismissed.filter({ hasText: reason }).waitFor();
      expect(await findBarriers(page)).toEqual([]);

      await page.reload();
      await page.getByText("có thể ngắt mạng").waitFor();
      await choose("du-thao.txt", draft);
      await dismissed.filter({ hasText: reason }).waitFor();
      const longer = `Ghi chú thêm một dòng.\n\n${draft}`;
      await choose("du-thao-2.txt", longer, "Chạy lại trên tệp đã sửa");
      await page.getByRole("button", { name: /^Còn lại \d/u }).waitFor();
      await dismissed.filter({ hasText: reason }).waitFor();

      await dismissed.first().getByRole("button").first().click();
      await page.getByRole("button", { name: "Khôi phục" }).click();
      await dismissed.waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it("asks for a reason, and offers how far it reaches", async () => {
      const { page, choose } = await openDraft();
      await choose("du-thao.txt", draft);
      await page.getByRole("button", { name: "Bỏ qua…" }).click();
      const dialog = page.getByRole("dialog");
      expect(await findBarriers(page)).toEqual([]);
      await dialog.getByRole("button", { name: "Bỏ qua" }).click();
      await dialog.getByText("Cần ghi lý do bỏ qua.").waitFor();
      await dialog.getByText("Chỉ lưu trên trình duyệt này").waitFor();
      await dialog.getByLabel(/trong cả văn bản/u).check();
      await dialog.getByLabel("Lý do").fill("Không áp dụng cho văn bản này");
      await dialog.getByRole("button", { name: "Bỏ qua" }).click();
      await dialog.waitFor({ state: "detached" });
      await page.getByRole("button", { name: /^Đã bỏ qua \d/u }).click();
      await page.waitForURL(/dismissed=true/u);
      expect(await page.locator("[data-finding-key]").count()).toBeGreaterThan(0);
      await page.context().close();
    });

    it.skipIf(!existsSync(office))(
      "hands on a .docx that LibreOffice opens (left out without it)",
      async () => {
        const { page, choose } = await openDraft();
        await choose("du-thao.txt", draft);
        await finding(page, dates).first().click();
        await dismissSelected(page);
        await page.getByRole("button", { name: "Xuất báo cáo" }).click();
        await page.getByLabel(/^Kèm phụ lục/u).check();
        await page.getByLabel(/^Đơn vị soát/u).fill("Văn phòng Ủy ban nhân dân tỉnh");
        const saved = page.waitForEvent("download");
        await page.getByRole("button", { name: "Tải phiếu soát .docx" }).click();
        const text = await openedByOffice(await saved);
        for (const words of [
          "PHIẾU SOÁT VĂN BẢN",
          "VĂN PHÒNG ỦY BAN",
          "du-thao.txt",
          "PHÁT HIỆN ĐÃ BỎ QUA",
          reason,
        ])
          expect(text).toContain(words);
        await page.context().close();
      },
      60_000,
    );

    it("prints the findings and nothing else", async () => {
      const { page, choose } = await openDraft();
      await choose("du-thao.txt", draft);
      await page.emulateMedia({ media: "print" });
      await page.getByRole("heading", { name: "Phiếu soát văn bản" }).waitFor();
      expect(await page.locator(".printed tbody tr").count()).toBeGreaterThan(3);
      expect(await page.locator("#root").isVisible()).toBe(false);
      await page.context().close();
    });

    it("beside a stored document: kept by the server, with person and time, for others too", async () => {
      const id = await app.importText("du-thao.md", draft);
      const path = `/documents/${id}/review?tab=findings`;
      const { page, complaints } = await open(path);
      await finding(page, dates).first().click();
      await dismissSelected(page);
      const dismissed = finding(page, /Đã bỏ qua/u).filter({ hasText: reason });
      await dismissed.waitFor();
      await page.reload();
      await dismissed.waitFor();
      await dismissed.getByRole("button").first().click();
      await page.getByText(/Quản trị viên, \d\d\/\d\d\/\d{4}/u).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      const other = await open(path);
      await finding(other.page, /Đã bỏ qua/u)
        .filter({ hasText: reason })
        .waitFor();
      await other.page.context().close();
      await page.getByRole("button", { name: "Khôi phục" }).click();
      await finding(page, /Đã bỏ qua/u).waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it("beside a stored document: a corrected reading makes its finding vanish at once, without a jump", async () => {
      const undated =
        "3. Hội Nông dân tỉnh hằng quý báo cáo kết quả thực hiện Kế hoạch về Sở Y tế để tổng hợp.";
      const id = await app.importText(
        "bao-cao-quy.md",
        draft.replace("Nơi nhận:", `${undated}\n\nNơi nhận:`),
      );
      const { page, complaints } = await open(`/documents/${id}/review?tab=findings`);
      const missing = finding(page, /không ghi thời hạn/u);
      await missing.waitFor();
      await finding(page, dates).first().click();
      const selected = page.locator("[data-finding-key] > button[aria-expanded=true]");
      const before = await selected.textContent();
      await page.getByRole("button", { name: /^Chế độ báo cáo/u }).click();
      await page.locator("[data-item]", { hasText: "Hội Nông dân" }).click();
      await page.keyboard.press("x");
      await page.getByRole("button", { name: /^Phát hiện/u }).click();
      await missing.waitFor({ state: "detached" });
      expect(await selected.textContent()).toBe(before);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it("in the whole province: silenced with certain words, listed, taken back", async () => {
      const id = await app.importText("du-thao-3.md", draft.replace("An Sơn giai đoạn", "An Sơn, giai đoạn"));
      const { page, complaints } = await open("/dismissals");
      await page.getByRole("button", { name: "Tắt một quy tắc trong tỉnh" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Quy tắc").selectOption("citation-date-conflict");
      await dialog.getByLabel(/^Chỉ khi trích/u).fill("12/QĐ-UBND ngày 06 tháng 3 năm 2024");
      await dialog.getByLabel("Lý do").fill(reason);
      expect(await findBarriers(page)).toEqual([]);
      await dialog.getByRole("button", { name: "Tắt quy tắc" }).click();
      const row = page.locator("tbody tr", { hasText: reason }).filter({ hasText: "Mọi văn bản của tỉnh" });
      await row.waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.goto(`${app.url}/documents/${id}/review?tab=findings&dismissed=true`);
      await finding(page, dates).waitFor();
      await page.getByRole("link", { name: "Xem các lần bỏ qua trong tỉnh" }).click();
      await row.getByRole("button", { name: "Khôi phục" }).click();
      await row.waitFor({ state: "detached" });
      await page.getByLabel("Tình trạng").selectOption("ended");
      await page.waitForURL(/state=ended/u);
      await row.getByText(/^Khôi phục: Quản trị viên/u).waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it.each([
      ["laptop", laptop],
      ["phone", phone],
    ])("has no barriers on a %s: a dismissed finding, the report's dialog", async (_, viewport) => {
      const { page, complaints, choose } = await openDraft(viewport);
      await choose("du-thao.txt", draft);
      await page.getByRole("button", { name: "Bỏ qua…" }).click();
      await page.getByRole("dialog").getByLabel("Lý do").fill(reason);
      await page.getByRole("dialog").getByRole("button", { name: "Bỏ qua" }).click();
      await finding(page, /Đã bỏ qua/u)
        .first()
        .waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole("button", { name: "Xuất báo cáo" }).click();
      expect(await findBarriers(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  },
);
