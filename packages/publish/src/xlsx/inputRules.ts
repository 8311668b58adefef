import type ExcelJS from "exceljs";
import type { ChoiceLists } from "./choiceLists.js";
import type { Input, SheetColumn } from "./workbook.js";

/** What Excel accepts in an input cell, with what it says otherwise; undefined where anything goes. */
export function inputRule(
  column: SheetColumn,
  input: Input,
  lists: ChoiceLists,
): ExcelJS.DataValidation | undefined {
  if (input.choices !== undefined && input.choices.length > 0)
    return refusing("Chọn một giá trị trong danh sách.", {
      type: "list",
      formulae: [lists.rangeOf(input.choices)],
    });
  if (column.type === "date")
    return refusing("Nhập ngày theo dạng ngày/tháng/năm.", {
      type: "date",
      operator: "greaterThan",
      formulae: [new Date("1900-01-01T00:00:00Z")],
    });
  return column.type === "number" ? numberRule(input) : undefined;
}

const HIGHEST = 1e15;

function numberRule({ min = -HIGHEST, max = HIGHEST }: Input): ExcelJS.DataValidation {
  return refusing(`Nhập một số${limits(min, max)}. Phần thập phân và nhóm nghìn theo cài đặt của máy.`, {
    type: "decimal",
    operator: "between",
    formulae: [min, max],
  });
}

const inVietnamese = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });

function limits(min: number, max: number): string {
  if (min > -HIGHEST && max < HIGHEST)
    return ` từ ${inVietnamese.format(min)} đến ${inVietnamese.format(max)}`;
  if (min > -HIGHEST) return ` không nhỏ hơn ${inVietnamese.format(min)}`;
  return max < HIGHEST ? ` không lớn hơn ${inVietnamese.format(max)}` : "";
}

function refusing(
  error: string,
  rule: Pick<ExcelJS.DataValidation, "type" | "formulae" | "operator">,
): ExcelJS.DataValidation {
  return {
    ...rule,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: "Giá trị không hợp lệ",
    error,
  };
}
