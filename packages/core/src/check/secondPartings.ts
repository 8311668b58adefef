import { matchesIn } from "../text/matches.js";
import { isDigitSlip } from "./digitSlips.js";
import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { hasOpenRest } from "./openRests.js";
import { type Calculation, printedFigure } from "./shares.js";

/** What all of a whole is parted by. */
const BY =
  /(?<=^|[.;]\s)(?:[-–+]\s)?(?:(?:Phân|phân|Chia|chia|Xét|xét|Tính|tính|Nếu chia|nếu chia)\s)?(?:Theo|theo|Về)\s(?:từng\s)?(?:mục đích|vùng|khu vực|địa bàn|địa giới|địa hình|giới tính|giới|độ tuổi|nhóm|lứa tuổi|trình độ|loại|cấp|mô hình|hình thức|lĩnh vực|ngành|nguồn|tình trạng|mức độ|chất lượng|cơ cấu|thành phần|quy mô|chủ thể|đối tượng|nguyên nhân|tuyến|hạng|chủ quản lý|chủ sở hữu|đơn vị quản lý|phương thức|công trình|tính chất|thời gian)(?:\s\p{L}+){0,6}(?:,|:)\s(?:thì\s)?(?:có\s|gồm\s|cụ thể:?\s)?/gu;
const NO_PARTS =
  /trong đó|riêng|tăng|giảm|so với|lũy kế|bình quân|mỗi|kế hoạch|chỉ tiêu|ước|ít nhất|tối thiểu|trên \d|khoảng|gần \d|hơn \d/iu;
/** Parts that come nearer than this to the whole are meant to make it up. */
const slack = 0.05;
/** Where the whole is parted rightly once before, the other parts may be further off. */
const slackOfParted = 0.2;

/**
 * `90 kho, gồm 40 kho thóc, 30 kho ngô và 20 kho lạc. Theo vùng, có 35 kho ở ven biển, 30 kho ở trung du và 15 kho ở miền núi`: a whole that
 * is parted once more, by something else, into parts that make another. Each part is counted as the whole is. Linear in the figures.
 */
export function wrongSecondPartings(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 10_000 || !/theo|Về/iu.test(text)) return [];
  const leads = matchesIn(text, BY);
  if (leads.length === 0) return [];
  const figures = figuresOf(text).filter(({ unit }) => unit !== "" && unit !== "%");
  return leads.flatMap((lead) => {
    const start = lead.index + lead[0].length;
    const end = listEnd(text, start);
    const list = text.slice(start, end);
    const parts = partsIn(text, figures, start, end);
    const [first] = parts;
    if (first === undefined || NO_PARTS.test(list) || hasOpenRest(list)) return [];
    const before = figures.filter(({ to, unit }) => to <= lead.index && unit === first.unit);
    const sum = sumOf(parts);
    if (before.some(({ value }) => Math.abs(value - sum) < 1e-6)) return [];
    const [total] = before.toSorted((a, b) => b.value - a.value);
    if (total === undefined || parts.some(({ value }) => value >= total.value)) return [];
    const off = Math.abs(sum - total.value);
    const parted = isParted(total, before);
    const near = parted
      ? Math.max(total.value * slackOfParted, 2)
      : Math.max(total.value * slack, total.value < 40 ? 2 : 0);
    if (off > near && !isDigitSlip(sum, total.value)) return [];
    if (parts.length < 3 && !parted) return [];
    const last = parts.at(-1) ?? first;
    return [
      {
        text: text.slice(lead.index, last.to),
        from: first.from,
        to: last.to,
        printed: total.text,
        expected: printedFigure(sum, Number.isInteger(sum) ? 0 : decimalsIn(parts)),
        kind: "total" as const,
        parts,
      },
    ];
  });
}

/** The figures outside brackets, where all of them are counted alike; none where anything else is counted among them. */
function partsIn(text: string, figures: readonly Figure[], start: number, end: number): readonly Figure[] {
  const inside = figures.filter(
    ({ from, to }) => from >= start && to <= end && !isBracketed(text, start, from),
  );
  const [first] = inside;
  return inside.length < 2 || inside.some(({ unit }) => unit !== first?.unit) ? [] : inside;
}

function isBracketed(text: string, start: number, from: number): boolean {
  const before = text.slice(start, from);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** Figures behind the whole, one after another, make it up already. */
function isParted(total: Figure, before: readonly Figure[]): boolean {
  const behind = before.filter(({ from }) => from > total.from);
  return behind.some((_, from) =>
    behind.some((__, to) => to > from && Math.abs(sumOf(behind.slice(from, to + 1)) - total.value) < 1e-6),
  );
}

const sumOf = (parts: readonly Figure[]): number =>
  Number(parts.reduce((all, { value }) => all + value, 0).toFixed(6));

const decimalsIn = (parts: readonly Figure[]): number => Math.max(...parts.map(({ decimals }) => decimals));

/** The list ends with its sentence, or where a semicolon opens another way of parting. */
function listEnd(text: string, from: number): number {
  const end = /\.(?=\s+\p{Lu}|\s*$)|;\s(?=(?:phân |chia |xét )?theo\s)/u.exec(text.slice(from, from + 900));
  return end === null ? Math.min(text.length, from + 900) : from + end.index;
}
