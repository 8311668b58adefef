import { readDocument } from "@lotrinh/core/read/read";
import { describe, expect, it } from "vitest";
import type { Block, OfficialDocument } from "../content.js";
import { plainText } from "../richText.js";
import { cellOf, type Table } from "../table.js";
import type { Issuing } from "./issuing.js";
import { planDocument } from "./planDocument.js";
import { type Reminder, reminderDocument } from "./reminder.js";
import { reportDocument } from "./report.js";
import { unitReportDocument } from "./unitReport.js";

const issuing: Issuing = {
  letterhead: {
    parentAgency: null,
    agency: "Ủy ban nhân dân tỉnh Lam Giang",
    number: { value: null, agency: "UBND", unit: "TH" },
    place: "Lam Giang",
    date: null,
    year: 2026,
  },
  signature: { powers: [{ power: "TM.", of: "Ủy ban nhân dân" }], position: "Chủ tịch", name: null },
};

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.map(({ text }) => `- ${plainText(text)}`);
    if (block.kind === "table") return [];
    return [plainText(block.kind === "heading" ? block.title : block.text)];
  });
}

function rowsOf(document: OfficialDocument, annex: number): readonly (readonly string[])[] {
  const table = document.annexes?.[annex]?.body.find((block): block is Table => block.kind === "table");
  return (table?.rows ?? []).map(({ cells }) => cells.map((entry) => plainText(cellOf(entry).text)));
}

describe("Công văn đôn đốc", () => {
  const reminder: Reminder = {
    unit: "Sở Y tế",
    report: "báo cáo năm 2025",
    demandedBy: "Kế hoạch số 83/KH-UBND",
    due: "2025-12-15",
    today: "2025-12-20",
    missing: [],
    newDue: "2025-12-25",
    contact: null,
  };

  it("says which report is how late, and by when it is asked for", () => {
    const letter = reminderDocument(issuing, reminder);
    expect(letter).toMatchObject({
      kind: "CV",
      title: "đôn đốc gửi báo cáo năm 2025",
      addressedTo: ["Sở Y tế"],
    });
    expect(textsOf(letter.body)).toEqual([
      "Thực hiện Kế hoạch số 83/KH-UBND, Sở Y tế có trách nhiệm gửi báo cáo năm 2025 trước ngày 15 tháng 12 năm 2025.",
      "Đến ngày 20 tháng 12 năm 2025, Ủy ban nhân dân tỉnh Lam Giang chưa nhận được báo cáo của Sở Y tế (quá hạn 05 ngày).",
      "Để bảo đảm tiến độ tổng hợp, Ủy ban nhân dân tỉnh Lam Giang đề nghị Sở Y tế gửi báo cáo trước ngày 25 tháng 12 năm 2025. Trường hợp có khó khăn, vướng mắc, đề nghị nêu rõ lý do và thời điểm hoàn thành.",
      "Đề nghị Sở Y tế quan tâm, thực hiện.",
    ]);
  });

  it("lists what a report that came lacks", () => {
    const texts = textsOf(
      reminderDocument(issuing, { ...reminder, missing: ["Số liệu chỉ tiêu 3.1", "Mục III."] }).body,
    );
    expect(texts).toContain("- Số liệu chỉ tiêu 3.1;");
    expect(texts).toContain("- Mục III.");
    expect(texts[1]).toContain("(quá hạn 05 ngày), báo cáo của Sở Y tế còn thiếu các nội dung sau:");
  });

  it("before the day it reminds without reproach", () => {
    const texts = textsOf(reminderDocument(issuing, { ...reminder, today: "2025-12-12", newDue: null }).body);
    expect(texts[1]).toContain("thời hạn gửi còn 03 ngày.");
    expect(texts[2]).toContain("gửi báo cáo ngay sau khi nhận được Công văn này.");
  });
});

describe("Báo cáo", () => {
  it("puts nested sections under I., 1., a), deeper ones in bold", () => {
    const report = reportDocument(issuing, {
      title: "Kết quả",
      sections: [
        {
          title: "Một",
          sections: [
            { title: "Hai", sections: [{ title: "Ba", sections: [{ title: "Bốn", number: "1.1" }] }] },
          ],
        },
        { title: "Năm", number: "II" },
      ],
    });
    expect(report.body.map((block) => (block.kind === "heading" ? block.level : block.kind))).toEqual([
      "roman",
      "arabic",
      "letter",
      "paragraph",
      "roman",
    ]);
    expect(textsOf(report.body)[3]).toBe("1.1) Bốn");
  });

  it("of a unit has its figures and tasks as annexes, each with its source", () => {
    const report = unitReportDocument(issuing, {
      title: "Kết quả năm 2025",
      sections: [],
      indicators: [
        {
          code: "3.1",
          name: "Tỷ lệ hộ nghèo",
          measure: "%",
          before: "3,25",
          target: "< 3",
          result: "2,69",
          status: "Chính thức",
          note: "",
          source: "o1",
        },
      ],
      tasks: [
        {
          text: "Xây dựng trạm",
          due: "Quý II/2025",
          status: "Chậm",
          result: "",
          obstacle: "Chưa bố trí vốn",
        },
      ],
    });
    expect(report.annexes?.map(({ title, landscape }) => [title, landscape])).toEqual([
      ["Kết quả thực hiện các chỉ tiêu", true],
      ["Tình hình thực hiện các nhiệm vụ", true],
    ]);
    expect(rowsOf(report, 0)).toEqual([
      ["3.1", "Tỷ lệ hộ nghèo", "%", "3,25", "< 3", "2,69", "Chính thức", ""],
    ]);
  });
});

describe("Kế hoạch, from what was read of one", () => {
  const text = `ỦY BAN NHÂN DÂN
TỈNH LAM GIANG

Số: 45/KH-UBND

Lam Giang, ngày 12 tháng 01 năm 2026

## KẾ HOẠCH

**Phát triển nông thôn giai đoạn 2026 - 2030**

Thực hiện Quyết định số 263/QĐ-TTg ngày 22/02/2022 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:

## I. CHỈ TIÊU

| TT | Chỉ tiêu | ĐVT | 2026 | 2030 | Cơ quan chủ trì |
|---|---|---|---|---|---|
| 1 | Tỷ lệ hộ dân dùng nước sạch | % | 85 | > 95 | Sở Nông nghiệp và Môi trường |
| 2 | Tỷ lệ hộ nghèo | % | 3,5 | < 2 | Sở Nông nghiệp và Môi trường |

## II. NHIỆM VỤ

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Xây dựng công trình cấp nước tập trung | Sở Xây dựng | Sở Tài chính | Quý II/2026 |

## III. TỔ CHỨC THỰC HIỆN

Các sở, ban, ngành định kỳ trước ngày 15 tháng 12 hằng năm báo cáo UBND tỉnh qua Sở Nông nghiệp và Môi trường.

**CHỦ TỊCH**

**Trần Văn Mẫu**`;
  const reading = readDocument({
    format: "markdown",
    lines: text.split("\n"),
    pages: null,
    blocks: null,
    notices: [],
  });
  const plan = planDocument(issuing, reading);

  it("carries the indicators by year, the tasks and the duties in annexes", () => {
    expect(plan.annexes?.map(({ title }) => title)).toEqual([
      "Chỉ tiêu và lộ trình thực hiện",
      "Danh mục nhiệm vụ và phân công thực hiện",
      "Chế độ báo cáo",
    ]);
    expect(rowsOf(plan, 0)[0]).toEqual([
      "1",
      "Tỷ lệ hộ dân dùng nước sạch",
      "%",
      "85",
      "> 95",
      "Sở Nông nghiệp và Môi trường",
    ]);
    expect(rowsOf(plan, 1)[0]?.slice(1, 5)).toEqual([
      "Xây dựng công trình cấp nước tập trung",
      "Sở Xây dựng",
      "Sở Tài chính",
      "Quý II/2026",
    ]);
    expect(rowsOf(plan, 2)[0]?.slice(3, 5)).toEqual(["Hằng năm", "Trước ngày 15/12"]);
  });

  it("refers to its annexes and leaves sections without content out", () => {
    expect(plan).toMatchObject({ kind: "KH", title: "Phát triển nông thôn giai đoạn 2026 - 2030" });
    expect(textsOf(plan.body)).toEqual([
      "Thực hiện Quyết định số 263/QĐ-TTg ngày 22 tháng 02 năm 2022 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh Lam Giang ban hành Kế hoạch với các nội dung sau:",
      "Chỉ tiêu",
      "02 chỉ tiêu và lộ trình thực hiện nêu tại Phụ lục I kèm theo.",
      "Nhiệm vụ, giải pháp",
      "01 nhiệm vụ nêu tại Phụ lục II kèm theo.",
      "Tổ chức thực hiện",
      "Chế độ báo cáo nêu tại Phụ lục III kèm theo.",
    ]);
  });
});
