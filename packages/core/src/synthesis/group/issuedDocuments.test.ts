import { describe, expect, it } from "vitest";
import { plainToRichText } from "../../report/richTextPlain.js";
import { sayIssued } from "../sentences/issued.js";
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
