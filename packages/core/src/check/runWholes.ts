import { type Figure, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";
import type { StatementRun } from "./statementRuns.js";

/** Words that say that the items make up what the lead counts. */
const MADE_UP =
  /gồm|trong đó|chia|phân (?:theo|bổ|thành|kỳ)|cụ thể|như sau|theo (?:từng )?(?:khu vực|địa bàn|nguồn|nhóm|năm|độ tuổi|trình độ|loại)/iu;
/** Ways to part all there is without a rest and without anything being counted twice. */
const PARTED =
  /(?:phân|chia|tính)?\s?(?:theo|thành)[^.;:]{0,20}\s(?:nhóm tuổi|độ tuổi|lứa tuổi|giới tính|khu vực|địa bàn|trình độ|cấp học|bậc học|loại hình|nguồn vốn|nhóm ngành|ngành nghề|mức độ)[^.;:]{0,30}:\s*$/iu;
/** Lists of the document's own goals and tasks are counted by `claim-count-mismatch`. */
const OWN_LISTS = /^\d+\s(?:mục tiêu|nhiệm vụ|chỉ tiêu|nhóm|giải pháp)/iu;
/** Attributes that one person or household may have together. */
const TOGETHER = /nữ|dân tộc|đảng viên|trẻ em|người cao tuổi|khuyết tật|hộ nghèo|cận nghèo/iu;
const NO_SUM = /tăng|giảm|mỗi|bình quân|lũy kế|đến năm/iu;
/** What an item says of a part of its own figure. */
const ASIDE = /[,;]?\s(?:trong đó|riêng|kể cả)\s.*$|\([^()]*\)/giu;

/**
 * `28 tổ dân phố, 11.400 hộ, 42.600 nhân khẩu, chia thành 03 khu vực:` with the same kinds of figures in each item: a number of the
 * lead that the items don't add up to. Each item has to give exactly one figure of the kind, what it tells of a part of it aside; where
 * another kind adds up, or the lead says what the items are, the sum is meant. Places are those of the whole run. Linear.
 */
export function wrongRunWholes({ lead, items, whole }: StatementRun): readonly Calculation[] {
  const plain = items.map(({ text }) => text.replace(ASIDE, (aside) => " ".repeat(aside.length)));
  const parted = PARTED.test(lead.text.slice(-120));
  if (plain.some((text) => NO_SUM.test(text) || (!parted && TOGETHER.test(text)))) return [];
  const totals = findFigures(lead.text).filter(({ from }) => !isPart(lead.text, from));
  const parts = plain.map((text) => findFigures(text));
  const sums = totals.flatMap((total) => sumOf(total, totals, parts) ?? []);
  const proven = sums.some(({ total, sum }) => total.value === sum);
  return sums
    .filter(({ total, sum }) => {
      const off = Math.abs(sum - total.value);
      return off > 1e-6 && off <= Math.max(total.value * 0.1, total.value < 40 ? 2 : 0);
    })
    .filter(() => proven || parted || MADE_UP.test(lead.text.slice(-120)))
    .map(({ total, sum, figures }) => ({
      text: whole.text.slice(total.from, total.from + 160),
      from: total.from,
      to: total.to,
      printed: total.text,
      expected: shown(total, sum),
      kind: "total" as const,
      parts: figures.map((figure, at) => placed(figure, at, lead.text.length + 1, items)),
    }));
}

/** `trong đó có 102.300 người là nữ`: no total of the lead. */
function isPart(text: string, from: number): boolean {
  return /(?:trong đó|riêng)(?:,| có| số)*\s$/iu.test(text.slice(Math.max(0, from - 20), from));
}

interface Sum {
  readonly total: Figure;
  readonly sum: number;
  /** The figure of each item. */
  readonly figures: readonly Figure[];
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
  const figures = alike.flat();
  return { total, sum: Number(figures.reduce((all, { value }) => all + value, 0).toFixed(6)), figures };
}

/** The figure of an item as a part of the whole run, whose passages one space joins. */
function placed(
  { text, from, to }: Figure,
  at: number,
  start: number,
  items: StatementRun["items"],
): { readonly text: string; readonly from: number; readonly to: number } {
  const before = items.slice(0, at).reduce((all, item) => all + item.text.length + 1, start);
  return { text, from: before + from, to: before + to };
}

function shown({ unit }: Figure, sum: number): string {
  if (unit !== "đồng") return printedFigure(sum, Number.isInteger(sum) ? 0 : 1);
  const millions = sum / 1e6;
  return `${printedFigure(millions, Number.isInteger(millions) ? 0 : 1)} triệu đồng`;
}
