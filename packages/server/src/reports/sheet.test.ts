import { type FilledIn, fillForm, keysOf } from "@lotrinh/publish/testing/fillForm";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAdHocRound, reportIn } from "../testing/adHocRound.js";
import { docxText } from "../testing/docxText.js";
import { fillReport, getReport } from "../testing/fillReport.js";
import {
  makeProgramme,
  newRequest,
  type Programme,
  putPlanIntoForce,
  type TestUnit,
} from "../testing/programme.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let planId: string;
let health: TestUnit;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  health = await programme.addUnit("Sở Y tế");
  for (const name of ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Tài chính"])
    await programme.addUnit(name);
  await programme.addUnit("Ủy ban nhân dân xã Tân Lập", "commune-committee");
  planId = await putPlanIntoForce(programme, "2026-01-10");
});
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

async function openReport(more: object = {}): Promise<string> {
  return reportIn(programme, await openAdHocRound(programme, planId, "2026-03-20", more), health);
}

async function download(id: string): Promise<Uint8Array> {
  const response = await health.focal.get(`/api/reports/${id}/sheet.xlsx`);
  expect(response.statusCode).toBe(200);
  return response.rawPayload;
}

/** Sends a form back with these cells filled in. */
const sendBack = async (id: string, form: Uint8Array, cells: readonly FilledIn[] = []) =>
  health.focal.upload(`/api/reports/${id}/sheet`, "bao-cao.xlsx", await fillForm(form, cells));

describe("a report as an Excel form", () => {
  it("comes back without a difference where nothing was touched", async () => {
    const id = await openReport();
    await fillReport(health.focal, id, 1200);
    const returned = (await sendBack(id, await download(id))).json();
    expect(returned).toMatchObject({ differences: [], errors: [] });
  });

  it("shows each difference and error before anything is taken, then takes what was chosen", async () => {
    const id = await openReport();
    const { asked } = await getReport(health.focal, id);
    const figure = asked.figures[0]?.key ?? "";
    const task = asked.tasks[0]?.key ?? "";
    const filled = await sendBack(id, await download(id), [
      { sheet: "Chỉ tiêu", key: figure, column: 7, value: 1250 },
      { sheet: "Chỉ tiêu", key: figure, column: 8, value: "Số ước" },
      { sheet: "Nhiệm vụ", key: task, column: 5, value: "Xong rồi" },
      { sheet: "Nội dung", key: "section:chi-dao", column: 4, value: "Đã ban hành 03 văn bản." },
    ]);
    const returned = filled.json();
    expect(returned.differences).toMatchObject([
      { field: figure, after: { value: 1250, status: "estimated" }, base: 0, conflict: false },
      { field: "section:chi-dao", before: null },
    ]);
    expect(returned.errors[0].message.vi).toContain("không có trong danh sách");
    expect((await getReport(health.focal, id)).fields).toEqual([]);
    const fields = returned.differences.map((each: { field: string; after: unknown; base: number }) => ({
      field: each.field,
      value: each.after,
      base: each.base,
    }));
    const taken = await health.focal.send("PUT", `/api/reports/${id}/fields`, {
      requestId: newRequest(),
      fields,
    });
    expect(taken.json().results).toMatchObject([{ outcome: "saved" }, { outcome: "saved" }]);
  });

  it("takes funding by programme from empty rows, and a row that was cleared away", async () => {
    const id = await openReport({ asks: ["funding"] });
    const form = await download(id);
    const [key = "", other = ""] = await keysOf(form, "Kinh phí theo chương trình");
    const sheet = "Kinh phí theo chương trình";
    const { differences, errors } = (
      await sendBack(id, form, [
        { sheet, key, column: 3, value: "Đề án phát triển y tế cơ sở" },
        { sheet, key, column: 4, value: "Ngân sách địa phương" },
        { sheet, key, column: 5, value: 900_000_000 },
        { sheet, key: other, column: 3, value: "Chương trình mục tiêu quốc gia giảm nghèo" },
        { sheet, key: other, column: 6, value: "120.500.000" },
      ])
    ).json();
    expect(errors).toEqual([]);
    expect(differences).toMatchObject([
      {
        label: "Kinh phí theo chương trình",
        after: {
          name: "Đề án phát triển y tế cơ sở",
          source: "ngan-sach-dia-phuong",
          committed: 900_000_000,
          disbursed: null,
        },
      },
      { after: { source: null, committed: null, disbursed: 120_500_000 } },
    ]);
    const fields = differences.map((each: { field: string; after: unknown; base: number }) => ({
      field: each.field,
      value: each.after,
      base: each.base,
    }));
    await health.focal.send("PUT", `/api/reports/${id}/fields`, { requestId: newRequest(), fields });
    const again = await download(id);
    expect((await sendBack(id, again)).json()).toMatchObject({ differences: [], errors: [] });
    const cleared = [3, 4, 5].map((column) => ({ sheet, key, column, value: "" }));
    expect((await sendBack(id, again, cleared)).json().differences).toMatchObject([
      { field: key, after: null },
    ]);
    const document = await health.focal.get(`/api/reports/${id}/document.docx`);
    expect(docxText(document.rawPayload)).toContain("Đề án phát triển y tế cơ sởNgân sách địa phương900–");
  });

  it("says where somebody was faster in the meantime", async () => {
    const id = await openReport();
    const { asked } = await getReport(health.focal, id);
    const figure = asked.figures[0]?.key ?? "";
    const form = await download(id);
    await fillReport(health.focal, id, 1300);
    const cells = [{ sheet: "Chỉ tiêu", key: figure, column: 7, value: 1250 }];
    const { differences } = (await sendBack(id, form, cells)).json();
    expect(differences.find(({ field }: { field: string }) => field === figure)).toMatchObject({
      before: { value: 1300 },
      after: { value: 1250 },
      conflict: true,
    });
  });

  it("refuses the form of another report, and files that are none", async () => {
    const [id, other] = [await openReport(), await openReport()];
    expect((await sendBack(id, await download(other))).json().error.code).toBe("sheet-of-another");
    const text = await health.focal.upload(
      `/api/reports/${id}/sheet`,
      "bao-cao.xlsx",
      "không phải bảng tính",
    );
    expect(text.json().error.code).toBe("sheet-unusable");
  });
});
