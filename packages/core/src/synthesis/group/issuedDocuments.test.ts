import { describe, expect, it } from "vitest";
import { plainToRichText } from "../../report/richTextPlain.js";
import { sayIssued } from "../sentences/issued.js";
import { issuedTable } from "../tables/issued.js";
import { paragraphsOf } from "../unitText.js";
import { findIssuedDocuments } from "./issuedDocuments.js";

function issued(texts: Readonly<Record<string, string>>) {
  return findIssuedDocuments(
    paragraphsOf(
      Object.entries(texts).map(([unit, text]) => ({
        id: unit,
        unit,
        document: null,
        sections: [{ key: "chi-dao", title: "Chỉ đạo", text: plainToRichText(text) }],
        difficulties: [],
        proposals: [],
      })),
    ),
  );
}

describe("documents that units issued", () => {
  it("are those after the verb, with date and subject; those only cited aren't", () => {
    const found = issued({
      "Sở Y tế":
        "Thực hiện Kế hoạch số 118/KH-UBND ngày 09/3/2021, Sở đã ban hành Kế hoạch số 45/KH-SYT ngày 12/4/2021 về nâng cao chất lượng trạm y tế; Quyết định số 210/QĐ-SYT ngày 20/5/2021 về việc thành lập tổ công tác triển khai Nghị quyết số 20-NQ/TW.",
    });
    expect(found.map(({ number, type, date, title }) => [number, type, date, title])).toEqual([
      ["45/KH-SYT", "Kế hoạch", "2021-04-12", "về nâng cao chất lượng trạm y tế"],
      [
        "210/QĐ-SYT",
        "Quyết định",
        "2021-05-20",
        "về việc thành lập tổ công tác triển khai Nghị quyết số 20-NQ/TW",
      ],
    ]);
  });

  it("told by two units are one, the same number of two communes is two", () => {
    const found = issued({
      A: "Đã ban hành Kế hoạch số 12/KH-UBND ngày 02/02/2022 về giảm nghèo.",
      B: "Ủy ban nhân dân đã ban hành Kế hoạch số 12/KH-UBND ngày 02/02/2022 về giảm nghèo.",
      C: "Đã ban hành Kế hoạch số 12/KH-UBND.",
      D: "Đã ban hành Kế hoạch số 12/KH-UBND.",
    });
    expect(found.map(({ units }) => units)).toEqual([["A", "B"], ["C"], ["D"]]);
    expect(sayIssued(found)?.text).toBe(
      "Theo báo cáo của 4 đơn vị, đã ban hành 3 kế hoạch để triển khai thực hiện.",
    );
  });

  it("told by several departments, in other words or without its title, are one with all of them and the fuller title", () => {
    const found = issued({
      "Sở Y tế": "UBND tỉnh đã ban hành Kế hoạch số 7/KH-UBND ngày 05/3/2022.",
      "Sở Tài chính":
        "Đã tham mưu ban hành Kế hoạch số 07/KH-UBND ngày 5/3/2022 về phát triển y tế cơ sở đến năm 2025.",
      "UBND xã An Lạc": "Đã ban hành Kế hoạch số 7/KH-UBND ngày 05/3/2022.",
      "Sở Công Thương": "Đã ban hành Kế hoạch số 7/KH-UBND ngày 06/3/2023 về khuyến công.",
    });
    expect(found.map(({ units, title }) => [units, title])).toEqual([
      [["Sở Tài chính", "Sở Y tế"], "về phát triển y tế cơ sở đến năm 2025"],
      [["UBND xã An Lạc"], null],
      [["Sở Công Thương"], "về khuyến công"],
    ]);
  });

  it("stand in a table by field, in each by day, in the official form", () => {
    const found = issued({
      "Sở Y tế":
        "Đã ban hành Quyết định số 210/QĐ-SYT ngày 20/5/2021 về tổ công tác; Kế hoạch số 5/KH-SYT ngày 02/4/2021 về y tế cơ sở; Kế hoạch số 9/KH-UBND ngày 01/02/2021 về dân số.",
      "Sở Giáo dục và Đào tạo": "Đã ban hành Kế hoạch số 33/KH-SGDĐT ngày 12/4/2021 về trường chuẩn.",
      "Sở Nội vụ": "Đã ban hành Kế hoạch số 9/KH-UBND ngày 01/02/2021 về dân số.",
      "UBND xã An Lạc": "Đã ban hành Kế hoạch số 33/KH-SGDĐT ngày 12/4/2021 về trường chuẩn.",
    });
    const { rows } = issuedTable("t", found);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text).join(" | "))).toEqual([
      "Văn bản chung của nhiều lĩnh vực",
      "1 | Kế hoạch số 09/KH-UBND | 01/02/2021 | Về dân số | Sở Nội vụ; Sở Y tế",
      "Lĩnh vực giáo dục và đào tạo",
      "2 | Kế hoạch số 33/KH-SGDĐT | 12/4/2021 | Về trường chuẩn | Sở Giáo dục và Đào tạo; UBND xã An Lạc",
      "Lĩnh vực y tế",
      "3 | Kế hoạch số 05/KH-SYT | 02/4/2021 | Về y tế cơ sở | Sở Y tế",
      "4 | Quyết định số 210/QĐ-SYT | 20/5/2021 | Về tổ công tác | Sở Y tế",
    ]);
  });

  it("aren't those whose title holds the verb", () => {
    const text =
      "Quán triệt Quyết định số 16/QĐ-TTg về phê duyệt Đề án; Quyết định số 17/QĐ-BYT về ban hành Kế hoạch.";
    expect(issued({ A: text })).toEqual([]);
  });

  it("are none in a text without the verb", () => {
    expect(issued({ A: "Thực hiện Kế hoạch số 12/KH-UBND ngày 02/02/2022 của tỉnh." })).toEqual([]);
    expect(sayIssued([])).toBeUndefined();
  });
});
