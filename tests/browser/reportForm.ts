import type { Page } from "playwright-core";

/** What people do in the form of a report, as they do it: by the words on the screen, with keys and clicks. */

/** Opens a section of the outline by words of its title. */
export const openSection = (page: Page, title: string | RegExp) =>
  page.getByRole("navigation", { name: "Đề cương" }).getByRole("button", { name: title }).click();

/** Writes into a section's text, behind what is there. */
export async function writeText(page: Page, section: RegExp, text: string): Promise<void> {
  await page.getByRole("textbox", { name: section }).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text);
}

/** Types figures into the grid's column, from the first row down. */
export async function typeFigures(page: Page, values: readonly string[]): Promise<void> {
  await goToColumn(page, /Số liệu kỳ này/u);
  for (const value of values) {
    await page.keyboard.type(value);
    await page.keyboard.press("Enter");
  }
}

/** Goes to a column of the grid in its first row by the keyboard alone. */
export async function goToColumn(page: Page, title: RegExp): Promise<void> {
  const field = page.getByRole("grid").locator("..").locator("input").first();
  await field.focus();
  await page.keyboard.press("Control+Home");
  for (let at = 0; at < 15; at += 1) {
    if (title.test((await field.getAttribute("aria-label")) ?? "")) return;
    await page.keyboard.press("ArrowRight");
  }
  throw new Error(`no column ${title}`);
}

/** Says of the first task where it stands and what came of it. */
export async function answerTask(page: Page, status: string, result: string): Promise<void> {
  await page.getByLabel("Tình hình thực hiện").first().selectOption({ label: status });
  await page.getByLabel("Kết quả, sản phẩm").first().fill(result);
}

/** Waits until the screen says that all is saved. */
export const untilSaved = (page: Page) => page.getByText(/Đã lưu lúc/u).waitFor();

/** Takes a step with the report that has its own button. */
export const takeStep = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Waits until the report's head says where it stands. */
export const untilStatus = (page: Page, status: string) =>
  page.getByRole("banner").or(page.locator("header")).getByText(status, { exact: true }).waitFor();

/** Adds a line of money by programme from the central budget, in the section of funding; in millions of đồng. */
export async function tellProgramme(page: Page, name: string, committed: string): Promise<void> {
  await page.getByRole("button", { name: "Thêm chương trình, dự án" }).click();
  await page.getByLabel("Chương trình, dự án, đề án 1", { exact: true }).fill(name);
  await page.getByLabel(`1. ${name}, Nguồn kinh phí`).selectOption("Ngân sách trung ương");
  await page.getByLabel(`1. ${name}, Bố trí`).fill(committed);
}

/** Returns the report as a reviewer: a reason for one item of the section that is open, and one for all. */
export async function returnItem(page: Page, item: string, reason: string): Promise<void> {
  const mark = /Ghi lý do trả lại mục này/u;
  await page.getByRole("button", { name: mark }).first().click();
  await page.getByRole("textbox", { name: mark }).fill(item);
  await takeStep(page, "Trả lại");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Lý do" }).fill(reason);
  await dialog.getByRole("button", { name: "Trả lại" }).click();
  await untilStatus(page, "Bị trả lại");
}

/** Opens a round on the screen of a plan in force: a report by a day of all its units, with all sections; gives the round's id. */
export async function askAdHoc(
  page: Page,
  { title, period, dueOn }: { readonly title: string; readonly period: string; readonly dueOn: string },
): Promise<string> {
  await page.getByRole("button", { name: "Yêu cầu báo cáo đột xuất" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Nội dung yêu cầu").fill(title);
  await form.getByLabel("Năm số liệu").fill(period);
  await form.getByLabel("Hạn báo cáo").fill(dueOn);
  await form.getByLabel(/kinh phí/iu).check();
  await form.locator("button[type=submit]").click();
  await page.waitForURL(/\/rounds\/[\w-]+$/u);
  return page.url().split("/").at(-1) ?? "";
}

/** Writes words into every section that still lacks them, as the outline at the left counts them. */
export async function writeMissing(page: Page, words: string): Promise<void> {
  const outline = page.getByRole("navigation", { name: "Đề cương" });
  const open = outline.getByRole("button").filter({ hasNotText: "✓" });
  await outline.getByRole("button").first().waitFor();
  while ((await open.count()) > 0) {
    await open.first().click();
    await page.locator(".rich-text").click();
    await page.keyboard.type(words);
    await untilSaved(page);
    await outline.locator("[aria-current=true]").filter({ hasText: "✓" }).waitFor();
  }
}

/** Holds back what the server answers to the page's next question of an address, until the function that it gives is called. */
export async function holdAnswer(page: Page, url: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(
    url,
    async (route) => {
      const response = await route.fetch();
      await released;
      // A page that asked anew meanwhile no longer waits for it.
      await route.fulfill({ response }).catch(() => {});
    },
    { times: 1 },
  );
  return release;
}
