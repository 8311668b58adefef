import { readFileSync } from "node:fs";
import { readXlsx } from "@lotrinh/intake/xlsx/xlsxFile";
import { readZip } from "@lotrinh/publish/archive/readZip";
import { reportIn } from "@lotrinh/server/testing/adHocRound";
import { fillReport } from "@lotrinh/server/testing/fillReport";
import type { Caller } from "@lotrinh/server/testing/programme";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launch } from "./chromium.js";
import { canOpenProvince, type PersonPage, type Province, startProvince } from "./province.js";
import { takeStep, typeFigures, untilSaved, untilStatus } from "./reportForm.js";

/*
 * One number, 73,4 %, from the cell where a unit types it to the portal's open data; and the synthesis report that is made of it, from its
 * first draft to the frozen file.
 */
const indicator = "Tỷ lệ hộ dân nông thôn sử dụng nước sạch";

describe.skipIf(!canOpenProvince())("a number on its way (left out without Chromium or a build)", () => {
  let province: Province;
  let browser: Browser;
  let leader: Caller;
  let roundId: string;
  let report: string;
  const opened: PersonPage[] = [];

  const agriculture = () => province.unit("Sở Nông nghiệp và Môi trường");
  async function open(person: Caller, path: string): Promise<Page> {
    const shown = await province.open(browser, person, path);
    opened.push(shown);
    return shown.page;
  }

  beforeAll(async () => {
    province = await startProvince("2026-11-20");
    leader = await province.programme.addCaller("leader");
    roundId = await province.openRound("2026-11-27", { title: "Báo cáo năm 2026" });
    for (const name of ["Sở Y tế", "Sở Giáo dục và Đào tạo"])
      await province.acceptReport(roundId, province.unit(name), 88);
    report = await reportIn(province.programme, roundId, agriculture());
    browser = await launch(findChromium() ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await province?.close();
  });

  /** The source of a figure inside: which unit, which report and there the round, who and when. */
  async function followSource(page: Page, figure: Locator): Promise<void> {
    await figure.click();
    const dialog = page.getByRole("dialog", { name: /Nguồn của số liệu/u });
    await dialog.getByText(agriculture().name).waitFor();
    await dialog.getByText(/Ghi nhận: Người administrator .*, 20\/11\/2026/u).waitFor();
    await dialog.getByRole("link", { name: "Mở báo cáo của đơn vị" }).click();
    await page.waitForURL(new RegExp(report, "u"));
    await page.getByRole("heading", { name: "Báo cáo năm 2026" }).waitFor();
    await page.getByRole("button", { name: "Quá trình xử lý" }).click();
    const sent = page.getByRole("listitem").filter({ hasText: "Gửi báo cáo" });
    await sent.getByText(/Người unit-head/u).waitFor();
    await sent.getByText(/20\/11\/2026/u).waitFor();
  }

  it("is typed by a unit and accepted", async () => {
    const { focal, head } = agriculture();
    const writing = await open(focal, `/reports/${report}?section=chi-tieu`);
    await writing.getByRole("grid").waitFor();
    await typeFigures(writing, ["73,4"]);
    await untilSaved(writing);
    await fillReport(focal, report);
    const approving = await open(head, `/reports/${report}`);
    await takeStep(approving, "Gửi báo cáo");
    const reviewing = await open(province.programme.officer, `/reports/${report}`);
    await takeStep(reviewing, "Tiếp nhận");
    await untilStatus(reviewing, "Đã tiếp nhận");
  }, 60_000);

  it("stands on the dashboard, in the plan and the catalogue, a click away from its report", async () => {
    const page = await open(leader, "/overview");
    await page
      .getByRole("row", { name: /41\/KH-UBND/u })
      .getByRole("link")
      .first()
      .click();
    const row = page.getByRole("row", { name: new RegExp(indicator, "u") });
    await followSource(page, row.getByRole("button", { name: /^73,4/u }));
    await page.goBack();
    await row.getByRole("link", { name: indicator }).click();
    await page.getByRole("heading", { name: indicator }).waitFor();
    await page
      .getByText(/73,4 ?% \(2026\)/u)
      .first()
      .waitFor();
    await followSource(page, page.getByRole("button", { name: /^73,4/u }));
  }, 60_000);

  it("stands in the spreadsheet that any screen's tables can be taken as", async () => {
    const { officer } = province.programme;
    const page = await open(officer, `/programmes/${province.planId}?tab=progress`);
    await page.getByRole("row", { name: indicator }).waitFor();
    const taken = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải bảng" }).click();
    const file = readFileSync(await (await taken).path());
    const book = await readXlsx(new Uint8Array(file));
    const cells = book.ok ? [...(book.workbook.sheets[0]?.cells.values() ?? [])] : [];
    expect(JSON.stringify(cells)).toContain(indicator);
    expect(JSON.stringify(cells)).toMatch(/73[.,]4/u);
  });

  it("stands in the draft of the synthesis report, with its source beside it, and in its Word file", async () => {
    const page = await open(province.programme.officer, `/rounds/${roundId}`);
    await page.getByRole("button", { name: "Tổng hợp báo cáo" }).click();
    await page.waitForURL(/\/syntheses\//u);
    const draft = page.getByRole("region", { name: "Dự thảo báo cáo" });
    await draft.getByRole("button", { name: "73,4%" }).first().click();
    const sources = page.getByRole("complementary", { name: "Nguồn và ý kiến" });
    await sources.getByText(`${indicator}, 2026`).first().waitFor();
    await sources.getByText(agriculture().name).first().waitFor();
    await sources
      .getByText(/20\/11\/2026/u)
      .first()
      .waitFor();
    expect(await sources.getByRole("link", { name: "Mở báo cáo" }).first().getAttribute("href")).toBe(
      `/reports/${report}`,
    );
    expect(wordsOf(await download(page, "Word"))).toContain("73,4%");
  }, 60_000);

  it("is edited, moved, signed off and frozen in the synthesis report", async () => {
    const { officer } = province.programme;
    const page = await open(officer, "/syntheses");
    await page.getByRole("table").getByRole("link").click();
    await page.waitForURL(/\/syntheses\/[\w-]+/u);
    const draft = page.getByRole("region", { name: "Dự thảo báo cáo" });
    const block = draft
      .getByRole("region", { name: "Câu, đoạn của báo cáo" })
      .filter({ hasText: "73,4%" })
      .first();
    await block.focus();
    await page.keyboard.press("Enter");
    const words = page.getByRole("textbox", { name: "Nội dung" });
    const before = await words.inputValue();
    await words.fill(`Đáng chú ý, ${before}`);
    await page.keyboard.press("Control+Enter");
    await block.getByText("Đã sửa").waitFor();
    const listed = () =>
      draft.locator("[data-block]").evaluateAll((all) => all.map((each) => each.dataset.block));
    const key = await block.getAttribute("data-block");
    const place = (await listed()).indexOf(key ?? "");
    await block.focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(async () => (await listed()).indexOf(key ?? "")).toBeGreaterThan(place);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(async () => (await listed()).indexOf(key ?? "")).toBe(place);
    await page.getByRole("button", { name: "Trình lãnh đạo duyệt" }).click();
    await page.getByText("Đã trình ký").first().waitFor();

    const signing = await open(leader, new URL(page.url()).pathname);
    await signing.getByRole("button", { name: "Ký duyệt" }).click();
    await signing.getByText("Đã ký duyệt").first().waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Thể thức văn bản" }).click();
    await page.getByLabel("Số", { exact: true }).fill("8");
    await page.getByLabel("Ngày ban hành").fill("2026-12-10");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Chốt báo cáo" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Chốt báo cáo" }).click();
    await page.getByText("Mã kiểm tra").waitFor();
    const frozen = wordsOf(await download(page, "Word"));
    expect(frozen).toContain("Đáng chú ý, ");
    expect(frozen).not.toContain("DỰ THẢO");
    expect(await page.getByRole("button", { name: "Sửa" }).count()).toBe(0);
  }, 60_000);

  it("is handed over to the document system as it was frozen, to offices whose codes are given", async () => {
    const page = await open(province.programme.officer, "/syntheses");
    await page.getByRole("table").getByRole("link").click();
    await page.getByRole("button", { name: "Gói edXML" }).click();
    await page.getByLabel("Mã định danh của cơ quan ban hành").fill("H99");
    await page.getByLabel(/^Cơ quan nhận/u).fill("Bộ Tài chính; G09\nBộ Y tế");
    await page.getByText("Còn thiếu hoặc chưa đúng mã: “Bộ Y tế”.").waitFor();
    expect(await page.getByRole("button", { name: "Tải gói về" }).isDisabled()).toBe(true);
    await page.getByLabel(/^Cơ quan nhận/u).fill("Bộ Tài chính; G09");
    const made = new TextDecoder().decode(await download(page, "Tải gói về"));
    expect(made).toContain("<edXML:DocumentId>H99,2026/12/10,08/BC-UBND</edXML:DocumentId>");
    expect(made).toContain("<edXML:OrganName>Bộ Tài chính</edXML:OrganName>");
  }, 60_000);

  it("stands on the portal, in its files and in both interfaces, the same", async () => {
    const { officer } = province.programme;
    const page = await open(officer, `/programmes/${province.planId}?tab=progress`);
    await publishHere(page);
    await page.getByRole("link", { name: indicator }).click();
    await publishHere(page);
    const series = page.url().replace("/indicators/", "/api/indicators/");
    const inside = await officer.get(`${new URL(series).pathname}/series`);
    expect(inside.json().figures).toMatchObject([{ period: "2026", value: 73.4 }]);

    const reader = await (await browser.newContext({ locale: "vi-VN" })).newPage();
    await reader.goto(`${province.url}/cong`);
    await reader.getByRole("link", { name: indicator }).first().click();
    await reader
      .getByText(/73,4 ?% \(2026\)/u)
      .first()
      .waitFor();
    await reader.getByRole("row", { name: /^2026 73,4/u }).waitFor();
    const hrefs = await reader
      .locator("a[href^='/cong/du-lieu/']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const file = async (end: string) => {
      const href = hrefs.find((each) => each.endsWith(end)) ?? `no ${end}`;
      return (await reader.request.get(province.url + href)).text();
    };
    expect(await file("figures.csv")).toMatch(/;73,4;|,73\.4,|"73,4"/u);
    expect(JSON.stringify(JSON.parse(await file("figures.json")))).toContain("73.4");
    await reader.getByRole("link", { name: "41/KH-UBND" }).click();
    await reader
      .getByRole("row", { name: new RegExp(indicator, "u") })
      .getByText("73,4")
      .waitFor();
    expect(await reader.content()).not.toContain("Người focal-point");
    await reader.context().close();
    for (const { complaints, context } of opened) {
      expect(complaints).toEqual([]);
      await context.close();
    }
  }, 60_000);
});

/** Makes what the page is about public, after it said what would be shown. */
async function publishHere(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Công khai" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Người đọc sẽ thấy" }).waitFor();
  await dialog.getByRole("button", { name: "Công khai" }).click();
  await dialog.waitFor({ state: "detached" });
}

async function download(page: Page, button: string): Promise<Uint8Array> {
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  return readFileSync(await (await arriving).path());
}

/** The words of a .docx, spaces and hyphens that don't break as plain ones. */
function wordsOf(docx: Uint8Array): string {
  const zip = readZip(docx, { fileBytes: 1e7, inflatedBytes: 1e8, entries: 200 });
  const part = zip.ok ? zip.parts.get("word/document.xml") : undefined;
  return new TextDecoder()
    .decode(part)
    .replaceAll("<w:noBreakHyphen/>", "-")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("\u00A0", " ");
}
