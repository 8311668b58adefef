import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeApart } from "../document/document.js";
import { makeUnitResolver } from "../text/units.js";
import { readCitations } from "./citations.js";
import { readMeta } from "./meta.js";

function cite(text: string) {
  const parts = takeApart({
    format: "text",
    lines: text.split("\n"),
    pages: null,
    blocks: null,
    notices: [],
  });
  const context = { ...parts, resolveUnit: makeUnitResolver() };
  return readCitations(context, readMeta(context));
}

const plan = (title: string, body: string, after = "") => `ỦY BAN NHÂN DÂN
TỈNH TÂY NINH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND
Tây Ninh, ngày 07 tháng 02 năm 2024

KẾ HOẠCH
${title}

${body}

I. MỤC TIÊU

1. Đếm chim.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Lê Văn Sếu

${after}`;

const short = (text: string) => cite(text).map(({ number, date, relation }) => [number, date, relation]);

describe("readCitations", () => {
  it("reads number, date, issuer, type and title of what is implemented", () => {
    const [citation] = cite(
      plan(
        "Đếm chim",
        "Thực hiện Quyết định số 161/QĐ -TTg\nngày 25/01/2016 của Thủ tướng Chính phủ về đếm chim, UBND tỉnh ban hành Kế hoạch như sau:",
      ),
    );
    expect(citation).toMatchObject({
      number: "161/QĐ-TTg",
      date: "2016-01-25",
      issuer: "Thủ tướng Chính phủ",
      type: "Quyết định",
      title: "về đếm chim",
      relation: "implements",
      spans: [{ line: 11, endLine: 12 }],
    });
  });

  it("makes one citation of all mentions with one date, and two of two dates", () => {
    const text = plan(
      "Đếm chim",
      `Căn cứ Quyết định số 9/QĐ-TTg ngày 26/01/2020 của Thủ tướng Chính phủ;

Căn cứ Kế hoạch số 3/KH-UBND ngày 05 tháng 5 năm 2021 của UBND tỉnh;

Quyết định số 9/QĐ-TTg ngày 25/01/2020 và Kế hoạch số 3 /KH-UBND đã nêu rõ. Theo Quyết định số 9/QĐ-TTg, chim được đếm.`,
    );
    expect(short(text)).toEqual([
      ["9/QĐ-TTg", "2020-01-26", "basis"],
      ["3/KH-UBND", "2021-05-05", "basis"],
      ["9/QĐ-TTg", "2020-01-25", "mentions"],
    ]);
    expect(cite(text).map((c) => c.spans.length)).toEqual([1, 2, 1]);
    expect(cite(text)[1]?.issuer).toBe("Ủy ban nhân dân tỉnh Tây Ninh");
  });

  it("reads a series that says its type once", () => {
    const citations = cite(
      plan("Đếm chim", "Căn cứ các Nghị quyết số 57-NQ/TW, số 59-NQ/TW và 66-NQ/TW của Bộ Chính trị;"),
    );
    expect(citations.map(({ number, type }) => [number, type])).toEqual([
      ["57-NQ/TW", "Nghị quyết"],
      ["59-NQ/TW", "Nghị quyết"],
      ["66-NQ/TW", "Nghị quyết"],
    ]);
  });

  it("gives a number in a title in capitals its usual letters", () => {
    const text = plan(
      "THỰC HIỆN QUYẾT ĐỊNH SỐ 1899/QĐ-TTG NGÀY 04/9/2023 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ CHIM",
      "Thực hiện Quyết định số 1899/QĐ-TTg ngày 04/9/2023 của Thủ tướng Chính phủ về chim;",
    );
    expect(short(text)).toEqual([["1899/QĐ-TTg", "2023-09-04", "implements"]]);
  });

  it("does not cite the document itself", () => {
    const text = plan(
      "Đếm chim",
      "Căn cứ Luật Chim số 12/2020/QH14 ngày 17 tháng 6 năm 2020;",
      "PHỤ LỤC\nDANH MỤC CHIM\n(Kèm theo Kế hoạch số 45/KH-UBND ngày 07 tháng 02 năm 2024 của UBND tỉnh Tây Ninh)\n\nTheo Thông tư số 4/2021/TT-BNNPTNT.",
    );
    expect(short(text)).toEqual([
      ["12/2020/QH14", "2020-06-17", "basis"],
      ["4/2021/TT-BNNPTNT", null, "mentions"],
    ]);
    expect(cite(text).map((c) => c.issuer)).toEqual(["Quốc hội", "Bộ Nông nghiệp và Phát triển nông thôn"]);
  });

  it("cites laws by name and date", () => {
    const citations = cite(
      plan(
        "Đếm chim",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nCăn cứ Luật sửa đổi, bổ sung một số điều của Luật Chim và Luật Cây ngày 20 tháng 6 năm 2023;",
      ),
    );
    expect(citations.map(({ number, date, title }) => [number, date, title])).toEqual([
      [null, "2025-06-16", "Luật Tổ chức chính quyền địa phương"],
      [null, "2023-06-20", "Luật sửa đổi, bổ sung một số điều của Luật Chim và Luật Cây"],
    ]);
  });

  it.each([
    ["Kế hoạch này thay thế Kế hoạch số 7/KH-UBND ngày 01/02/2019 của UBND tỉnh.", "replaces"],
    ["Chim theo Thông tư số 7/TT-BTC ngày 01/02/2019 của Bộ Tài chính.", "mentions"],
    ["Căn cứ Thông tư số 7/TT-BTC ngày 01/02/2019 của Bộ Tài chính;", "basis"],
    ["Thực hiện Công văn số 7/BTC-HCSN ngày 01/02/2019 của Bộ Tài chính, UBND tỉnh đếm chim.", "implements"],
  ])("%s: %s", (body, relation) => {
    expect(cite(plan("Đếm chim", body))[0]?.relation).toBe(relation);
  });

  it("calls it amending where the title says so, and reviewing in a report", () => {
    const amending = plan(
      "Sửa đổi, bổ sung Kế hoạch số 7/KH-UBND ngày 01/02/2023 của UBND tỉnh",
      "Xét đề nghị của Sở Y tế;",
    );
    expect(cite(amending)[0]?.relation).toBe("amends");
    const report = plan(
      "Sơ kết 02 năm thực hiện Kế hoạch số 7/KH-UBND ngày 01/02/2022 về chim",
      "UBND tỉnh báo cáo như sau:",
    ).replace("KẾ HOẠCH\n", "BÁO CÁO\n");
    expect(cite(report)[0]?.relation).toBe("reviews");
  });

  it("leaves a document that another one carries out to that one", () => {
    const text = plan(
      "Đếm chim",
      "Căn cứ Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về chim; Kế hoạch số 8-KH/TU ngày 02/5/2025 của Ban Thường vụ Tỉnh ủy;",
    );
    expect(short(text)).toEqual([
      ["71/NQ-CP", "2025-04-01", "basis"],
      ["57-NQ/TW", "2024-12-22", "mentions"],
      ["8-KH/TU", "2025-05-02", "basis"],
    ]);
    expect(cite(text)[2]?.issuer).toBe("Ban Thường vụ Tỉnh ủy Tây Ninh");
  });

  it.each([
    ["của Thủ tướng Chính phủ về chim", "Thủ tướng Chính phủ"],
    ["của Bộ trưởng Bộ Y tế quy định về chim", "Bộ trưởng Bộ Y tế"],
    ["của Chủ tịch UBND tỉnh về chim", "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"],
    ["của HĐND tỉnh Long An về chim", "Hội đồng nhân dân tỉnh Long An"],
    ["Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII về chim", "Ban Chấp hành Trung ương"],
    ["của Ban Chỉ đạo chuyển đổi số về chim", "Ban Chỉ đạo chuyển đổi số"],
    ["về chim", "Thủ tướng Chính phủ"],
  ])("reads the issuer in %j", (printed, issuer) => {
    expect(cite(plan("Đếm chim", `Theo Quyết định số 7/QĐ-TTg ngày 01/02/2019 ${printed}.`))[0]?.issuer).toBe(
      issuer,
    );
  });

  it("keeps an impossible date out and says so", () => {
    const [citation] = cite(
      plan("Đếm chim", "Căn cứ Quyết định số 9/QĐ-TTg ngày 31/02/2020 của Thủ tướng Chính phủ;"),
    );
    expect(citation).toMatchObject({ date: null, confidence: { level: "doubtful" } });
  });

  it("takes dates, fractions, telephone numbers and standards for no documents", () => {
    const body =
      "Trước ngày 20/12/2021, 1/2 số hộ gọi (028) 3930.3279 theo QCVN 02:2009/BYT; đạt 24/7, 100/HĐND.";
    expect(cite(plan("Đếm chim", body))).toEqual([]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.array(fc.string()), (lines) => void cite(lines.join("\n"))));
  });
});
