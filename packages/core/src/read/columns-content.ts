import type { Table } from "../document/block.js";
import { cellText, findCell } from "../document/table.js";
import type { ColumnKind } from "./columns-kinds.js";

/** Rows that are looked at to tell what a column holds; more change nothing and cost time. */
const sampleRows = 40;

const unitStart =
  /^(?:[-–+•*\s]*)(?:các\s+)?(?:sở|ubnd|hđnd|ubmttq|ủy ban|uỷ ban|ban|bộ|công an|hội|chi cục|cục|phòng|văn phòng|trung tâm|đài|báo|thanh tra|liên minh|liên đoàn|ngân hàng|bhxh|bảo hiểm xã hội|mttq|mặt trận|kho bạc|viện|trường|tỉnh đoàn|đoàn|bql|bch|đơn vị|cơ quan|doanh nghiệp|thuế|hải quan|tòa án|toà án|xã|phường|thành viên)(?=\s|$|[,;.&])/iu;
const measureForm =
  /^(?:%|‰|điểm|người|hộ|lần|xã|triệu|tỷ|nghìn|đồng|tấn|ha|km|m2|m3|m²|m³|kwh|giường|bác sĩ|căn|căn hộ|cái|chiếc|vụ|ca|năm|tuổi|bài|mô hình|cuộc|lớp|lượt|dự án|thứ|bậc|thứ hạng|mức|mức độ|cấp độ|usd|tr\.?đ|doanh nghiệp|dn|htx|sản phẩm|văn bản|báo cáo|khu|trạm|máy|con|cây|lao động|học sinh|trường|điểm %|điểm phần trăm|kg|lít|số lượng)(?:\s(?:đồng|người|lượt|tấn|usd|khách|sàn|hộ|ha|m2|m3|km|kwh|dân|lao động|học sinh|phần trăm))*(?:\s?[/(.,].{0,25})?$/iu;
const dueForm =
  /(?:quý\s+[IVX\d]|tháng\s+\d|năm\s+\d{4}|thường xuyên|h[àằ]ng\s+(?:năm|tháng|quý)|giai đoạn|trước ngày|định kỳ|sau khi|ngay sau|liên tục)|^\d{4}(?:\s*[-–]\s*\d{4})?$|^\d{1,2}\/\d{4}$|^\d{1,2}\/\d{1,2}\/\d{4}$/iu;
const ordinalForm = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXLC]{1,6}|[a-zđ]|[A-Z])[.):]?$/u;

/** Whether a cell holds a value rather than words: a number with at most a short remark, or a pending mark. */
export function isNumeric(text: string): boolean {
  if (text.length > 40 || dueForm.test(text)) return false;
  if (/^(?:\*+|x)$/iu.test(text)) return true;
  const rest = /^[<>≥≤=~±\s]*[-–−]?\d[\d.,]*\s?%?(?![A-Za-zÀ-ỹ])(.*)$/u.exec(text)?.[1];
  return rest !== undefined && !/^\s?\p{Lu}/u.test(rest) && rest.split(" ").length <= 5;
}

/** A value in a few words: `Đạt 100%`, `trên 60 xã`, `Giảm 5%`. */
export function isGoalText(text: string): boolean {
  return (
    text.length <= 30 &&
    /^(?:đạt|trên|dưới|ít nhất|tối thiểu|từ|không quá|duy trì|tăng|giảm|hoàn thành|có|phấn đấu)\s.*\d/iu.test(
      text,
    )
  );
}

/** Texts of the cells that begin in a column, empty ones left out, from the first rows below the heading. */
export function sampleColumn(table: Table, from: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (const row of table.rows.slice(from, from + sampleRows)) {
    const cell = findCell(row, column);
    if (cell === undefined || cell.column !== column || cell.colSpan > 1) continue;
    const text = cellText(cell);
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** What a column without heading holds, by the share of its cells that look like it. */
export function inferKindByContent(sample: readonly string[]): ColumnKind {
  if (sample.length === 0) return "unknown";
  const share = (matches: (text: string) => boolean) => sample.filter(matches).length / sample.length;
  if (share((text) => ordinalForm.test(text)) > 0.7 && isRising(sample)) return "ordinal";
  if (share((text) => measureForm.test(text)) > 0.6) return "measure";
  if (share((text) => unitStart.test(text)) > 0.6) return "lead";
  if (share((text) => dueForm.test(text)) > 0.5) return "due";
  if (share(isNumeric) > 0.6) return "milestone";
  const average = sample.reduce((sum, text) => sum + text.length, 0) / sample.length;
  return average > 25 ? "task" : "unknown";
}

/** Ordinals go up (or start again); values jump. */
function isRising(sample: readonly string[]): boolean {
  const numbers = sample.map((text) => Number.parseInt(text, 10)).filter((value) => !Number.isNaN(value));
  let breaks = 0;
  for (const [at, value] of numbers.entries()) {
    const before = numbers[at - 1];
    if (before !== undefined && value !== before + 1 && value !== 1 && value !== before) breaks += 1;
  }
  return breaks * 3 <= numbers.length;
}
