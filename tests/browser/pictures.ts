import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { startApp } from "./app.js";
import { findChromium, launch } from "./chromium.js";
import { draft, plan, report } from "./documents.js";

/**
 * Draws docs/pictures anew, of made-up documents only: `npx tsx tests/browser/pictures.ts [NAME…]` after a build; names choose
 * some of them.
 */

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly before?: (page: Page) => Promise<unknown>;
}

async function take(browser: Browser, url: string, { name, path, viewport, before }: Picture): Promise<void> {
  const context = await browser.newContext({ viewport: viewport ?? laptop, locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto(url + path);
  await page.waitForLoadState("networkidle");
  await before?.(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}

async function importBadFiles(page: Page): Promise<void> {
  const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.setInputFiles("input[type=file]", [
    file("ke-hoach-nuoc-sach.md", plan),
    file("hong.docx", "PK\u0003\u0004 không phải tệp Word"),
    file("rong.pdf", ""),
  ]);
  await page.waitForTimeout(2500);
}

async function checkDraft(page: Page): Promise<void> {
  const buffer = Buffer.from(draft);
  await page.setInputFiles("input[type=file]", { name: "du-thao.md", mimeType: "text/plain", buffer });
  await page.locator("[data-finding-key]").first().waitFor();
  await page
    .getByRole("button", { name: /hai ngày/u })
    .first()
    .click();
}

const waitForFinding = (page: Page) => page.locator("[data-finding-key]").first().waitFor();

async function correct(page: Page): Promise<void> {
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
  await page.keyboard.press("e");
  await page
    .locator("form textarea")
    .first()
    .fill("Tỷ lệ hộ gia đình nông thôn sử dụng nước sạch đạt quy chuẩn");
  await page.keyboard.press("Control+Enter");
}

const edit = async (page: Page) => {
  await page.keyboard.press("j");
  await page.waitForTimeout(200);
  await page.keyboard.press("e");
};

const executable = findChromium();
if (executable === undefined) throw new Error("no Chromium: name one in CHROMIUM");
mkdirSync(folder, { recursive: true });
const app = await startApp();
const browser = await launch(executable);
try {
  const id = await app.importText("ke-hoach-nuoc-sach.md", plan);
  await app.importText("bao-cao-tan-luong.txt", report);
  const draftId = await app.importText("du-thao.md", draft);
  const pictures: readonly Picture[] = [
    { name: "documents-empty-search", path: "/documents?q=khong-co-van-ban-nay" },
    { name: "documents", path: "/documents", before: importBadFiles },
    { name: "review-edit", path: `/documents/${id}/review?kind=indicators`, before: edit },
    { name: "review", path: `/documents/${id}/review?kind=indicators`, before: correct },
    { name: "plan-indicators", path: `/documents/${id}/plan?tab=indicators` },
    { name: "plan-tasks", path: `/documents/${id}/plan?tab=tasks` },
    { name: "plan-duties", path: `/documents/${id}/plan?tab=duties` },
    { name: "relations", path: `/documents/${id}/relations` },
    { name: "check-empty", path: "/soat" },
    { name: "check", path: "/soat", before: checkDraft },
    { name: "review-findings", path: `/documents/${draftId}/review?tab=findings`, before: waitForFinding },
    { name: "phone-check", path: "/soat", viewport: phone, before: checkDraft },
    { name: "phone-documents", path: "/documents", viewport: phone },
    { name: "phone-review", path: `/documents/${id}/review?kind=indicators&side=items`, viewport: phone },
    { name: "phone-document", path: `/documents/${id}/review?kind=indicators`, viewport: phone },
    { name: "phone-plan", path: `/documents/${id}/plan?tab=indicators`, viewport: phone },
  ];
  const chosen = process.argv.slice(2);
  for (const picture of pictures)
    if (chosen.length === 0 || chosen.includes(picture.name)) await take(browser, app.url, picture);
} finally {
  await browser.close();
  await app.close();
}
