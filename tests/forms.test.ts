import { stampOf } from "@lotrinh/intake/xlsx/workbook";
import { readXlsx } from "@lotrinh/intake/xlsx/xlsxFile";
import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";
import { expect, it } from "vitest";

it("a form that goes out as .xlsx comes back with its stamp, its ids and what stands in its cells", async () => {
  const form = await writeXlsx({
    title: "Biểu nhập số liệu",
    date: "2026-01-09",
    stamp: { round: "nam-2025", version: "3" },
    sheets: [
      {
        name: "Chỉ tiêu",
        heading: ["BIỂU NHẬP SỐ LIỆU NĂM 2025"],
        isProtected: true,
        columns: [
          { title: "Mã", type: "text", width: 8, isHidden: true },
          { title: "Chỉ tiêu", type: "text", width: 40 },
          {
            title: "Năm 2025",
            type: "number",
            measure: "%",
            width: 12,
            isTotalled: true,
            input: { min: 0, max: 100 },
          },
          { title: "Ngày chốt", type: "date", width: 12, input: {} },
        ],
        rows: [
          { cells: ["c1", "=Tỷ lệ hộ nghèo & cận nghèo", 2.69, "2025-12-14"] },
          { cells: ["c2", "Tỷ lệ dân số tham gia “BHYT”", null, null] },
        ],
        totalLabel: "Tổng cộng",
      },
    ],
  });
  const result = await readXlsx(form);
  if (!result.ok) throw new Error(result.problem.code);
  const { workbook } = result;
  expect(stampOf(workbook)).toEqual({ round: "nam-2025", version: "3" });
  const cells = workbook.sheets[0]?.cells;
  expect(cells?.get("A4")?.content).toEqual({ kind: "text", text: "c1" });
  expect(cells?.get("B4")?.content).toEqual({ kind: "text", text: "=Tỷ lệ hộ nghèo & cận nghèo" });
  expect(cells?.get("C4")?.content).toEqual({ kind: "number", number: 2.69 });
  expect(cells?.get("D4")?.content).toEqual({ kind: "date", date: "2025-12-14" });
  expect(cells?.has("C5")).toBe(false);
  expect(workbook.notices).toEqual([{ code: "formulas", sheet: "Chỉ tiêu", address: "C6", count: 1 }]);
});
