import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBuilt, startApp, type TestApp } from "./app.js";
import { findBarriers } from "./axe.js";
import { findChromium, launch } from "./chromium.js";
import { plan, report } from "./documents.js";

const executable = findChromium();
const runs = executable !== undefined && isBuilt();
const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

describe.skipIf(!runs)("the screens in a browser (left out without Chromium or a build)", () => {
  let app: TestApp;
  let browser: Browser;
  let planId: string;

  beforeAll(async () => {
    app = await startApp();
    browser = await launch(executable ?? "");
    planId = await app.importText("ke-hoach-nuoc-sach.md", plan);
    await app.importText("bao-cao-tan-luong.txt", report);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  /** Opens a page; what the browser complains about (errors, the content policy) is collected. */
  async function open(path: string, viewport = laptop): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport, locale: "vi-VN" });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(app.url + path);
    await page.waitForLoadState("networkidle");
    return { page, complaints };
  }

  const screens = () => [
    "/documents",
    `/documents/${planId}/review`,
    `/documents/${planId}/plan?tab=indicators`,
    `/documents/${planId}/plan?tab=tasks`,
    `/documents/${planId}/plan?tab=duties`,
    `/documents/${planId}/plan?tab=outline`,
    `/documents/${planId}/relations`,
    "/plans",
    "/relations",
    "/nothing-here",
  ];

  it.each([
    ["laptop", laptop],
    ["phone", phone],
  ])("have no barriers and no complaints of the browser on a %s", async (_, viewport) => {
    for (const path of screens()) {
      const { page, complaints } = await open(path, viewport);
      expect(await findBarriers(page), path).toEqual([]);
      expect(complaints, path).toEqual([]);
      expect(await page.textContent("body"), path).not.toMatch(/\bnull\b|\bNaN\b|\bundefined\b/u);
      await page.context().close();
    }
  });

  it("find a document by number and without diacritics, and keep the search in the address", async () => {
    const { page } = await open("/documents");
    await page.getByRole("searchbox").fill("nuoc sach nong thon");
    await page.waitForURL(/q=/u);
    await page.getByRole("link", { name: "47/KH-UBND" }).waitFor();
    await page.getByRole("searchbox").fill("118/BC");
    await page.waitForURL(/118/u);
    await page.getByRole("link", { name: "118/BC-UBND" }).waitFor();
    await page.getByRole("link", { name: "47/KH-UBND" }).waitFor({ state: "detached" });
    await page.reload();
    expect(await page.getByRole("searchbox").inputValue()).toBe("118/BC");
    await page.context().close();
  });

  it("import a file with progress, and say when it is there already", async () => {
    const { page } = await open("/documents");
    const file = { name: "quyet-dinh.txt", mimeType: "text/plain", buffer: Buffer.from(decision) };
    await page.setInputFiles("input[type=file]", file);
    await page.getByRole("link", { name: /Mở để xác nhận/u }).waitFor();
    await page.setInputFiles("input[type=file]", file);
    await page.getByText(/Tệp này đã có: 9\/QĐ-UBND/u).waitFor();
    await page.setInputFiles("input[type=file]", { ...file, name: "rong.docx", buffer: Buffer.alloc(0) });
    await page.getByText(/Tệp rỗng/u).waitFor();
    await page.context().close();
  });

  it("let a person review by keyboard alone: confirm, correct, reject, undo", async () => {
    const { page } = await open(`/documents/${planId}/review?kind=tasks`);
    const left = async () => Number(/Còn (\d+) mục/u.exec((await page.textContent("main")) ?? "")?.[1]);
    const before = await left();
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    await expect.poll(left, { timeout: 5000 }).toBe(before - 1);
    await page.keyboard.press("x");
    await expect.poll(left, { timeout: 5000 }).toBe(before - 2);
    await page.keyboard.press("u");
    await expect.poll(left, { timeout: 5000 }).toBe(before - 1);
    await page.keyboard.press("e");
    await page.locator("form textarea").first().fill("Sửa chữa nhà vệ sinh trường học");
    await page.keyboard.press("Control+Enter");
    await page.getByText(/sửa lúc/u).waitFor();
    await page.getByText("Máy đọc:").first().waitFor();
    await expect.poll(left, { timeout: 5000 }).toBe(before - 2);
    await page.waitForLoadState("networkidle");
    await page.getByText("Đang lưu").waitFor({ state: "detached" });
    await page.reload();
    await expect.poll(left, { timeout: 5000 }).toBe(before - 2);
    await page.keyboard.press("Control+z");
    await expect.poll(left, { timeout: 5000 }).toBe(before - 1);
    await page.context().close();
  });

  it("show on one side what is picked on the other", async () => {
    const { page } = await open(`/documents/${planId}/review`);
    await page.getByText("Kiểm tra chất lượng nước ăn uống").first().click();
    await page.waitForURL(/item=/u);
    const selected = page.locator("[data-item][aria-current=true]");
    expect(await selected.textContent()).toContain("Kiểm tra chất lượng nước ăn uống");
    await page
      .getByRole("button", { name: /Chỉ tiêu/u })
      .first()
      .click();
    await page.locator("[data-item]", { hasText: "nhà tiêu hợp vệ sinh" }).click();
    await page.locator("tr[data-selected=true]", { hasText: "nhà tiêu hợp vệ sinh" }).waitFor();
    await page.context().close();
  });

  it("add what the machine missed from the selected words", async () => {
    const { page } = await open(`/documents/${planId}/review?kind=tasks`);
    const passage = page.locator(".paper-text", { hasText: "Bảo đảm người dân nông thôn" });
    await passage.click({ clickCount: 3 });
    await page.keyboard.press("n");
    await page.getByRole("dialog").getByRole("button", { name: /Lưu/u }).click();
    await page.locator("[data-item][aria-current=true]", { hasText: "Bảo đảm người dân" }).waitFor();
    await page.getByText(/thêm lúc/u).waitFor();
    await page.context().close();
  });

  it("confirm all clear items at once, and take it back at once", async () => {
    const { page } = await open(`/documents/${planId}/review`);
    const button = page.getByRole("button", { name: /Xác nhận \d+ mục đã rõ/u });
    const name = await button.textContent();
    await page.locator("body").press("c");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /Xác nhận 0 mục đã rõ/u }).waitFor();
    await page.locator("body").press("u");
    await expect.poll(() => button.textContent()).toBe(name);
    await page.context().close();
  });

  it("keep what was done on the screen only when the server has taken it", async () => {
    const { page } = await open(`/documents/${planId}/review?kind=duties`);
    await page.route("**/review", (route) => route.abort());
    await page.keyboard.press("Enter");
    await page.getByText(/Chưa lưu được/u).waitFor();
    await page.context().close();
  });

  it("write milestones as officials do", async () => {
    const { page } = await open(`/documents/${planId}/plan?tab=indicators`);
    const text = (await page.textContent("main")) ?? "";
    for (const value of ["68,5", "> 85", "< 15", "45–50", "Giảm 10% so với năm trước", "chưa giao"])
      expect(text).toContain(value);
    await page.context().close();
  });

  it("find things with Ctrl K and switch to English", async () => {
    const { page } = await open("/documents");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("47/KH");
    await page.getByRole("option", { name: /47\/KH-UBND/u }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/review/u);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("Read and confirm").first().waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.context().close();
  });
});

const decision = `ỦY BAN NHÂN DÂN
TỈNH AN SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 9/QĐ-UBND

An Sơn, ngày 8 tháng 1 năm 2026

QUYẾT ĐỊNH

Về việc thành lập Tổ công tác rà soát công trình cấp nước nông thôn

Điều 1. Thành lập Tổ công tác rà soát công trình cấp nước nông thôn tỉnh An Sơn.

Điều 2. Sở Nông nghiệp và Môi trường báo cáo kết quả trước ngày 30/6/2026.
`;
