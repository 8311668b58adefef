import { readFileSync } from "node:fs";
import { fillForm, listProtection } from "@lotrinh/publish/testing/fillForm";
import { getBoard, reportIn } from "@lotrinh/server/testing/adHocRound";
import { getReport } from "@lotrinh/server/testing/fillReport";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launch } from "./chromium.js";
import { canOpenProvince, type Province, startProvince } from "./province.js";
import {
  answerTask,
  askAdHoc,
  holdAnswer,
  openSection,
  returnItem,
  takeStep,
  tellProgramme,
  typeFigures,
  untilSaved,
  untilStatus,
  writeText,
} from "./reportForm.js";

/*
 * A round of reporting as its people see it: the focal point fills in, the head submits, the officer returns with
 * reasons and accepts what was corrected; the network goes and comes back; two write at once; Excel goes out and comes back.
 */
describe.skipIf(!canOpenProvince())("reporting in a browser (left out without Chromium or a build)", () => {
  let province: Province;
  let browser: Browser;
  let roundId: string;

  const agriculture = () => province.unit("Sở Nông nghiệp và Môi trường");
  const health = () => province.unit("Sở Y tế");
  const education = () => province.unit("Sở Giáo dục và Đào tạo");

  beforeAll(async () => {
    province = await startProvince("2026-11-20");
    roundId = await province.openRound("2026-11-27", { asks: ["figures", "tasks", "funding"] });
    browser = await launch(findChromium() ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await province?.close();
  });

  it("goes from a round that the officer opens to the accepted report, returned once for one item", async () => {
    const { focal, head } = agriculture();
    const { officer } = province.programme;

    const opening = await province.open(browser, officer, `/programmes/${province.planId}`);
    const asked = { title: "Báo cáo nhanh về nước sạch", period: "2026", dueOn: "2026-11-30" };
    const round = await askAdHoc(opening.page, asked);
    const report = await reportIn(province.programme, round, agriculture());

    const writing = await province.open(browser, focal, "/");
    await writing.page.waitForURL(/\/desk$/u);
    await writing.page.getByRole("link", { name: "Báo cáo nhanh về nước sạch" }).click();
    await writeText(writing.page, /Nội dung báo cáo/u, "Đã ban hành kế hoạch triển khai.");
    await untilSaved(writing.page);
    await openSection(writing.page, /Kết quả thực hiện các chỉ tiêu/u);
    await typeFigures(writing.page, ["73,4"]);
    await openSection(writing.page, /Kết quả thực hiện các nhiệm vụ/u);
    await answerTask(writing.page, "Đang thực hiện", "Đã khởi công 6 công trình.");
    await openSection(writing.page, /Kinh phí thực hiện/u);
    for (const source of ["Ngân sách trung ương", "Ngân sách địa phương", "Nguồn huy động khác"]) {
      await writing.page.getByLabel(`${source}, Bố trí`).fill("1.200,5");
      await writing.page.getByLabel(`${source}, Giải ngân`).fill("800");
    }
    await tellProgramme(writing.page, "Chương trình mục tiêu quốc gia xây dựng nông thôn mới", "900,5");
    await openSection(writing.page, /khó khăn, vướng mắc/u);
    await writing.page.getByRole("button", { name: "Thêm khó khăn, vướng mắc" }).click();
    await writing.page
      .getByRole("textbox", { name: "Khó khăn, vướng mắc", exact: true })
      .fill("Thiếu vốn đối ứng.");
    await untilSaved(writing.page);
    await writing.page.getByText("Đã đủ nội dung để gửi").waitFor();
    await takeStep(writing.page, "Trình lãnh đạo duyệt");
    await untilStatus(writing.page, "Đã trình lãnh đạo");

    const approving = await province.open(browser, head, "/desk");
    const toApprove = approving.page.getByRole("region", { name: "Chờ duyệt" });
    await toApprove.getByRole("link", { name: "Báo cáo nhanh về nước sạch" }).click();
    await takeStep(approving.page, "Gửi báo cáo");
    await untilStatus(approving.page, "Đã gửi");

    const reviewing = await province.open(browser, officer, "/desk");
    const toReview = reviewing.page.getByRole("region", { name: "Chờ tiếp nhận" });
    await toReview.getByRole("link", { name: "Báo cáo nhanh về nước sạch" }).click();
    await reviewing.page.waitForURL(new RegExp(report, "u"));
    await openSection(reviewing.page, /Nội dung báo cáo/u);
    await returnItem(reviewing.page, "Nêu số, ngày của kế hoạch triển khai.", "Bổ sung căn cứ.");

    // the person who has it open is told without loading the page anew
    await writing.page.getByText("Báo cáo bị trả lại: Bổ sung căn cứ.").waitFor();
    await openSection(writing.page, /Nội dung báo cáo/u);
    await writing.page.getByText("Lý do trả lại: Nêu số, ngày của kế hoạch triển khai.").waitFor();
    await writeText(writing.page, /Nội dung báo cáo/u, " Số 15/KH-SNNMT ngày 02/11/2026.");
    await untilSaved(writing.page);
    // the officer's page asks for the report after the first of two steps and is answered after the second
    const letAnswer = await holdAnswer(reviewing.page, `**/api/reports/${report}`);
    await takeStep(writing.page, "Trình lãnh đạo duyệt");
    // the head submits what they see, not what was changed a moment ago
    await approving.page.getByText(/Số 15\/KH-SNNMT/u).waitFor();
    await takeStep(approving.page, "Gửi báo cáo");
    await untilStatus(approving.page, "Đã gửi");
    letAnswer();

    await reviewing.page.getByText("Có thay đổi so với lần gửi trước").first().waitFor();
    await takeStep(reviewing.page, "Tiếp nhận");
    await untilStatus(reviewing.page, "Đã tiếp nhận");

    // the report's history, the board and the desks tell the same
    await reviewing.page.getByRole("button", { name: "Quá trình xử lý" }).click();
    const events = await reviewing.page.getByRole("complementary").getByRole("listitem").allTextContents();
    expect(events.map((event) => event.split(" · ")[0])).toEqual([
      "Tiếp nhận",
      "Gửi báo cáo",
      "Trình lãnh đạo duyệt",
      "Trả lại",
      "Gửi báo cáo",
      "Trình lãnh đạo duyệt",
    ]);
    await opening.page.reload();
    const row = opening.page.getByRole("row", { name: agriculture().name });
    await row.getByText("Đã tiếp nhận").waitFor();
    expect(await row.getByRole("cell").nth(2).textContent()).toBe("1");
    const { rows } = await getBoard(province.programme, round);
    expect(rows.find(({ reportId }) => reportId === report)).toMatchObject({ state: "accepted", returns: 1 });
    await writing.page.goto(`${province.url}/desk`);
    await writing.page.getByRole("link", { name: "Báo cáo đột xuất" }).waitFor();
    expect(await writing.page.getByRole("link", { name: "Báo cáo nhanh về nước sạch" }).count()).toBe(0);
    for (const { complaints, context } of [opening, writing, approving, reviewing]) {
      expect(complaints).toEqual([]);
      await context.close();
    }
  }, 90_000);

  it("keeps what is typed without a network, sends it on return, and shows both values of a conflict", async () => {
    const unit = health();
    const report = await reportIn(province.programme, roundId, unit);
    const { page, context } = await province.open(browser, unit.focal, `/reports/${report}?section=danh-gia`);
    const text = page.getByRole("textbox", { name: /Kết quả nổi bật/u });
    await text.click();
    await context.setOffline(true);
    await page.keyboard.type("Viết khi mất mạng.");
    await page.getByText(/Mất kết nối\. Nội dung được giữ/u).waitFor();
    const other = await unit.head.send("PUT", `/api/reports/${report}/fields`, {
      requestId: "request-of-the-head",
      fields: [{ field: "section:danh-gia", value: paragraph("Lãnh đạo đã sửa."), base: 0 }],
    });
    expect(other.statusCode).toBe(200);
    await context.setOffline(false);
    const alert = page.getByRole("alert").filter({ hasText: "đã sửa mục này" });
    await alert.getByText("Viết khi mất mạng.").waitFor();
    await alert.getByText("Lãnh đạo đã sửa.").waitFor();
    await alert.getByRole("button", { name: "Giữ của tôi" }).click();
    await page.getByText(/Đã lưu lúc/u).waitFor();
    const saved = await getReport(unit.focal, report);
    expect(JSON.stringify(saved.fields)).toContain("Viết khi mất mạng.");
    await context.close();
  }, 60_000);

  it("keeps what is typed when the page is closed without a network, and merges it with what others did", async () => {
    const unit = health();
    const report = await reportIn(province.programme, roundId, unit);
    const path = `/reports/${report}?section=phuong-huong`;
    const { page, context } = await province.open(browser, unit.focal, path);
    await page.getByRole("textbox", { name: /Phương hướng/u }).click();
    await context.setOffline(true);
    await page.keyboard.type("Chưa kịp gửi đi.");
    await page.getByText(/Mất kết nối\. Nội dung được giữ/u).waitFor();
    await page.close();
    await unit.head.send("PUT", `/api/reports/${report}/fields`, {
      requestId: "other-field-of-the-head",
      fields: [{ field: "section:kien-nghi", value: paragraph("Không có."), base: 0 }],
    });
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(province.url + path);
    await again
      .getByRole("textbox", { name: /Phương hướng/u })
      .getByText("Chưa kịp gửi đi.")
      .waitFor();
    await untilSaved(again);
    const saved = JSON.stringify((await getReport(unit.focal, report)).fields);
    expect(saved).toContain("Chưa kịp gửi đi.");
    expect(saved).toContain("Không có.");
    await context.close();
  }, 60_000);

  it("shows two people at once what the other writes, and who the other is", async () => {
    const unit = health();
    const report = await reportIn(province.programme, roundId, unit);
    const path = `/reports/${report}?section=chi-dao`;
    const one = await province.open(browser, unit.focal, path);
    const two = await province.open(browser, unit.head, path);
    await one.page.getByText(/Cùng mở báo cáo: Người unit-head/u).waitFor();
    await one.page.getByRole("textbox", { name: /chỉ đạo, điều hành/u }).click();
    await one.page.keyboard.type("Cùng soạn một mục.");
    await two.page.getByText("Cùng soạn một mục.").waitFor();
    await one.context.close();
    await two.context.close();
  }, 60_000);

  it("sends a protected workbook out and takes it back, with every difference and error shown first", async () => {
    const unit = education();
    const report = await reportIn(province.programme, roundId, unit);
    const { page, context } = await province.open(browser, unit.focal, `/reports/${report}?section=chi-tieu`);
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Tải bảng Excel để nhập" }).click();
    const sent = readFileSync(await (await downloading).path());
    const sheets = await listProtection(sent);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(["Chỉ tiêu", "Nhiệm vụ", "Kinh phí"]),
    );
    expect(sheets.filter(({ isProtected }) => !isProtected)).toEqual([]);
    const { asked } = await getReport(unit.focal, report);
    const task = { sheet: "Nhiệm vụ", key: asked.tasks[0]?.key ?? "" };
    const filled = await fillForm(sent, [
      { sheet: "Chỉ tiêu", key: asked.figures[0]?.key ?? "", column: 7, value: 91.5 },
      { ...task, column: 5, value: "Đang thực hiện" },
      { ...task, column: 7, value: "Đã sửa 31 nhà vệ sinh." },
      { sheet: "Kinh phí", key: asked.funding[0]?.key ?? "", column: 4, value: "chưa rõ" },
    ]);
    await page.setInputFiles("input[accept='.xlsx']", {
      name: "bieu.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(filled),
    });
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Không nhận được (1)").waitFor();
    await dialog.getByRole("listitem").filter({ hasText: "Kinh phí" }).waitFor();
    await dialog
      .getByRole("row", { name: /Tỷ lệ trường học có nhà vệ sinh đạt chuẩn/u })
      .getByText("91,5")
      .waitFor();
    await dialog.getByRole("button", { name: "Nhận 2 thay đổi đã chọn" }).click();
    await page.getByRole("grid").getByText("91,5").waitFor();
    await openSection(page, /Kết quả thực hiện các nhiệm vụ/u);
    await expect.poll(() => page.getByLabel("Kết quả, sản phẩm").inputValue()).toBe("Đã sửa 31 nhà vệ sinh.");
    await context.close();
  }, 60_000);
});

function paragraph(text: string) {
  return { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] };
}
