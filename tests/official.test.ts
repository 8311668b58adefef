import { readDocument } from "@lotrinh/core/read/read";
import type { Reading } from "@lotrinh/core/read/reading";
import { takeIn } from "@lotrinh/intake/intake";
import type { OfficialDocument } from "@lotrinh/publish/official/content";
import { planDocument } from "@lotrinh/publish/official/documents/planDocument";
import { writeDocx } from "@lotrinh/publish/official/docx/docxFile";
import { describe, expect, it } from "vitest";

const report: OfficialDocument = {
  form: "state",
  kind: "BC",
  title: "Kết quả thực hiện Kế hoạch phát triển bền vững năm 2025",
  letterhead: {
    parentAgency: null,
    agency: "Ủy ban nhân dân tỉnh Lam Giang",
    number: { value: 7, agency: "UBND" },
    place: "Lam Giang",
    date: "2026-01-09",
  },
  addressedTo: ["Bộ Tài chính"],
  basis: ["Căn cứ Quyết định số 622/QĐ-TTg ngày 10 tháng 5 năm 2017 của Thủ tướng Chính phủ"],
  body: [
    { kind: "heading", level: "roman", title: "Chỉ tiêu" },
    {
      kind: "table",
      columns: [{ width: 1 }, { width: 6 }, { width: 2 }, { width: 2 }, { width: 2 }, { width: 4 }],
      head: [{ cells: ["TT", "Chỉ tiêu", "Đơn vị tính", "2026", "2030", "Cơ quan chủ trì"] }],
      rows: [{ cells: ["1", "Tỷ lệ hộ nghèo", "%", "3,5", "< 2", "Sở Nông nghiệp và Môi trường"] }],
    },
    { kind: "paragraph", text: "Trên đây là báo cáo kết quả thực hiện." },
  ],
  recipients: ["Như trên", "Các sở, ban, ngành"],
  filedAt: "VT, TH",
  signature: {
    powers: [
      { power: "TM.", of: "Ủy ban nhân dân" },
      { power: "KT.", of: "Chủ tịch" },
    ],
    position: "Phó Chủ tịch",
    name: "Trần Văn Mẫu",
  },
};

async function readBack(document: OfficialDocument): Promise<Reading> {
  const taken = await takeIn(await writeDocx(document), "van-ban.docx");
  if (!taken.ok) throw new Error(taken.problem.code);
  return readDocument(taken.source);
}

describe("a document that was written reads back as what it says", () => {
  it("head, addressees, recipients and signature of a report", async () => {
    const { meta, citations } = await readBack(report);
    expect(meta).toMatchObject({
      number: "07/BC-UBND",
      date: "2026-01-09",
      place: "Lam Giang",
      issuer: "Ủy ban nhân dân tỉnh Lam Giang",
      type: "Báo cáo",
      title: "Kết quả thực hiện Kế hoạch phát triển bền vững năm 2025",
      addressedTo: ["Bộ Tài chính"],
      recipients: ["Như trên", "Các sở, ban, ngành", "Lưu: VT, TH"],
      signer: { name: "Trần Văn Mẫu", position: "Phó Chủ tịch" },
      isDraft: false,
    });
    expect(citations.map(({ number, relation }) => [number, relation])).toEqual([["622/QĐ-TTg", "basis"]]);
  });

  it("a Công văn that isn't registered yet is a draft", async () => {
    const { meta } = await readBack({
      ...report,
      kind: "CV",
      title: "đôn đốc gửi báo cáo năm 2025",
      isDraft: true,
      letterhead: {
        ...report.letterhead,
        number: { value: null, agency: "UBND", unit: "TH" },
        date: null,
        year: 2026,
      },
    });
    expect(meta).toMatchObject({
      type: "Công văn",
      title: "V/v đôn đốc gửi báo cáo năm 2025",
      isDraft: true,
    });
  });

  it("a plan made from a reading carries its indicators on", async () => {
    const read = await readBack(report);
    const again = await readBack(planDocument(report, read));
    expect(again.meta.type).toBe("Báo cáo");
    expect(
      again.indicators.map(({ name, measure, milestones }) => [name, measure, milestones["2030"]?.raw]),
    ).toEqual([["Tỷ lệ hộ nghèo", "%", "< 2"]]);
  });
});
