import { type Figure, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";
import type { StatementRun } from "./statementRuns.js";

/** Words that say that the items make up what the lead counts. */
const MADE_UP =
  /gồm|trong đó|chia|phân (?:theo|bổ|thành|kỳ)|cụ thể|như sau|theo (?:từng )?(?:khu vực|địa bàn|nguồn|nhóm|năm)/iu;
/** Lists of the document's own goals and tasks are counted by `claim-count-mismatch`. */
const OWN_LISTS = /^\d+\s(?:mục tiêu|nhiệm vụ|chỉ tiêu|nhóm|giải pháp)/iu;
const NO_SUM =
  /nữ|dân tộc|đảng viên|trẻ em|người cao tuổi|khuyết tật|hộ nghèo|cận nghèo|tăng|giảm|mỗi|bình quân|lũy kế|đến năm/iu;

/**
 * `28 tổ dân phố, 11.400 hộ, 42.600 nhân khẩu, chia thành 03 khu vực:` with the same kinds of figures in each item: a number of the
 * lead that the items don't add up to. Each item has to give exactly one figure of the kind; where another kind adds up, or the
 * lead says what the items are, the sum is meant. Places are those of the whole run. Linear.
 */
export function wrongRunWholes({ lead, items, whole }: StatementRun): readonly Calculation[] {
  if (NO_SUM.test(whole.text.slice(lead.text.length))) return [];
  const totals = findFigures(lead.text);
  const parts = items.map(({ text }) => findFigures(text));
  const sums = totals.flatMap((total) => sumOf(total, totals, parts) ?? []);
  const proven = sums.some(({ total, sum }) => total.value === sum);
  return sums
    .filter(({ total, sum }) => {
      const off = Math.abs(sum - total.value);
      return off > 1e-6 && off <= Math.max(total.value * 0.1, total.value < 40 ? 2 : 0);
    })
    .filter(() => proven || MADE_UP.test(lead.text.slice(-120)))
    .map(({ total, sum }) => ({
      text: whole.text.slice(total.from, total.from + 160),
      from: total.from,
      to: total.to,
      printed: total.text,
      expected: shown(total, sum),
      kind: "total" as const,
    }));
}

interface Sum {
  readonly total: Figure;
  readonly sum: number;
}

function sumOf(
  total: Figure,
  totals: readonly Figure[],
  parts: readonly (readonly Figure[])[],
): Sum | undefined {
  if (total.unit === "" || total.unit === "%" || totals.findLast(({ unit }) => unit === total.unit) !== total)
    return undefined;
  if (OWN_LISTS.test(total.text)) return undefined;
  const alike = parts.map((figures) => figures.filter(({ unit }) => unit === total.unit));
  if (alike.some((figures) => figures.length !== 1)) return undefined;
  const sum = alike.flat().reduce((all, { value }) => all + value, 0);
  return { total, sum: Number(sum.toFixed(6)) };
}

function shown({ unit }: Figure, sum: number): string {
  if (unit !== "đồng") return printedFigure(sum, Number.isInteger(sum) ? 0 : 1);
  const millions = sum / 1e6;
  return `${printedFigure(millions, Number.isInteger(millions) ? 0 : 1)} triệu đồng`;
}
