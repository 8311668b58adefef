import type { Indicator } from "../../read/reading.js";
import { matchesIn } from "../../text/matches.js";
import type { Finding } from "../diagnostic.js";
import { findDisagreement, groupByMeaning, meaningfulWords } from "../indicatorMatch.js";
import { type IndicatorTable, indicatorTables, indicatorTitle } from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";
import { type SeriesPoint, seriesOf } from "../seriesShape.js";
import { whereabouts } from "../whereabouts.js";

export const indicatorDuplicate: DocumentRule = {
  name: "indicator-duplicate",
  scope: "document",
  severity: "warning",
  title: { vi: "Chỉ tiêu lặp lại", en: "The same indicator twice" },
  looksFor: {
    vi: "Hai dòng của một bảng ghi cùng một chỉ tiêu với cùng giá trị, kể cả khi tên dòng này thêm hoặc bớt vài từ và hai dòng đứng xa nhau (cảnh báo); hai chỉ tiêu khác tên nhưng đứng liền nhau có dãy giá trị giống hệt nhau (lưu ý: có thể chép nhầm).",
    en: "Two rows of one table hold the same indicator with the same values, also where one name has a few words more and the rows stand apart (warning); two neighbouring indicators of different names have the very same series (info: perhaps copied).",
  },
  source: {
    vi: "Một chỉ tiêu chỉ giao một lần; hai mục tiêu khác nhau cần chỉ tiêu đo khác nhau.",
    en: "An indicator is set once; different targets need different measures.",
  },
  silentWhen: {
    vi: "Giá trị khác nhau (quy tắc milestone-conflict); phần lời và phụ lục cùng nêu một chỉ tiêu; tên lặp lại theo từng địa phương; dãy toàn 0, toàn 100 hoặc không đổi.",
    en: "The values differ (rule milestone-conflict); text and annex both state it; the name is repeated by locality; the series is all 0, all 100 or constant.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Bảo vệ rừng tỉnh Hòa An

| TT | Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|---|
| 1 | Mục tiêu 1.1: Bảo vệ rừng tự nhiên | 1.1. Tỷ lệ che phủ rừng | % | 40 | 42 |
| 2 | Mục tiêu 1.2: Trồng rừng mới | 1.2. Tỷ lệ che phủ rừng. | % | 40 | 42 |
| 3 | Mục tiêu 1.3: Phòng cháy | 1.3. Số vụ cháy rừng | vụ | 10 | 5 |`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Phát triển đô thị tỉnh Hòa An
|
TT	Chỉ tiêu	Đơn vị tính	2020	2025	2030
1	Tỷ lệ đất giao thông đô thị	%	9	14	19
2	Tỷ lệ người dân đi xe buýt	%	9	14	19
3	Tỷ lệ nước thải được xử lý	%	20	35	60`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Bảo tồn rạn san hô tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2022 | 2024 | 2026 | 2028 |
|---|---|---|---|---|---|---|
| 1 | Tỷ lệ tàu lặn du lịch neo vào phao cố định | % | 24 | 41 | 63 | 88 |
| 2 | Số rùa biển được cứu hộ | con | 12 | 15 | 20 | 24 |
| 3 | Tỷ lệ rạn san hô được quan trắc | % | 30 | 45 | 60 | 80 |
| 4 | Tỷ lệ tàu lặn có neo vào phao cố định | % | 24 | 41 | 63 | 88 |`,
      lines: [9],
    },
    {
      text: `QUYẾT ĐỊNH
Về việc giao chỉ tiêu thú y giai đoạn 2021 - 2025

| TT | Chỉ tiêu | ĐVT | 2021 | 2022 | 2023 | 2024 | 2025 |
|---|---|---|---|---|---|---|---|
| 1 | Tỷ lệ gia cầm dưới ba tháng tuổi được khám bệnh miễn phí | % | 38,5 | 40,2 | 44,4 | 49,6 | 57 |
| 2 | Tỷ lệ xã có tủ thuốc thú y | % | 61 | 66 | 71 | 77 | 82 |
| 3 | Tỷ lệ gia cầm dưới 3 tháng tuổi được khám, chữa bệnh không mất tiền | % | 38,5 | 40,2 | 44,4 | 49,6 | 57 |`,
      lines: [8],
    },
  ],
  good: [
    {
      text: `QUYẾT ĐỊNH
Về việc giao chỉ tiêu giáo dục giai đoạn 2021 - 2025

| TT | Chỉ tiêu | ĐVT | 2021 | 2022 | 2023 | 2024 | 2025 |
|---|---|---|---|---|---|---|---|
| 1 | Tỷ lệ trường tiểu học đạt chuẩn quốc gia | % | 60 | 66 | 70 | 75 | 81 |
| 2 | Tỷ lệ xã có thư viện | % | 50 | 58 | 60 | 66 | 70 |
| 3 | Tỷ lệ trường trung học cơ sở đạt chuẩn quốc gia | % | 60 | 66 | 70 | 75 | 81 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Bảo vệ rừng tỉnh Hòa An
I. MỤC TIÊU ĐẾN NĂM 2030
- Tỷ lệ che phủ rừng đạt 42%.

PHỤ LỤC

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ che phủ rừng | % | 40 | 42 |
| 2 | Tỷ lệ xã có lực lượng bảo vệ rừng | % | 100 | 100 |
| 3 | Tỷ lệ chủ rừng ký cam kết | % | 100 | 100 |`,
      lines: [],
    },
  ],
  check: (subject) =>
    indicatorTables(subject).flatMap((table) => {
      const same = sameRows(table);
      const told = new Set(same.map(({ span }) => span.line));
      const reworded = rewordedRows(table, told);
      for (const { span } of reworded) told.add(span.line);
      return [...same, ...reworded, ...sameSeries(table).filter(({ span }) => !told.has(span.line))];
    }),
};

/** So many different figures make a series that no other row has by chance. */
const tellingFigures = 4;

/** Rows anywhere in the table with one telling series and measure, of which the name of the one says no more than the other's. */
function rewordedRows({ indicators }: IndicatorTable, told: ReadonlySet<number>): readonly Finding[] {
  const bySeries = new Map<string, Indicator[]>();
  return indicators.flatMap((indicator) => {
    const points = seriesOf(indicator);
    if (told.has(indicator.span.line) || new Set(points.map(({ raw }) => raw)).size < tellingFigures)
      return [];
    const key = `${indicator.measure} ${points.map(({ year, raw }) => `${year} ${raw}`).join("; ")}`;
    const before = bySeries.get(key) ?? [];
    bySeries.set(key, [...before, indicator]);
    const part = indicator.measure === null || hasEvenSteps(points) ? least : leastOfUneven;
    const first = before.find((each) => isWithin(each, indicator, part));
    return first === undefined ? [] : [rowFinding(first, indicator)];
  });
}

/** So much of the shorter name stands in the longer one; less is enough where the steps between the figures are uneven. */
const [least, leastOfUneven] = [0.8, 0.5];

/** `60, 65, 70, 75`: planners give many things the same even steps. */
function hasEvenSteps(points: readonly SeriesPoint[]): boolean {
  const steps = points.slice(1).map(({ low }, at) => low - (points[at]?.low ?? 0));
  return steps.every((step) => Math.abs(step - (steps[0] ?? 0)) < 0.001);
}

/** Nearly all words of the shorter name stand in the longer one, and neither is of another group, level or area. */
function isWithin(a: Indicator, b: Indicator, part: number): boolean {
  if (areOtherGroups(a, b)) return false;
  const words = (each: Indicator) => new Set(meaningfulWords(`${each.parent ?? ""} ${each.name}`));
  const [one, other] = [words(a), words(b)];
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...short].filter((word) => long.has(word)).length;
  return short.size >= 3 && shared >= short.size * part;
}

/** Groups that are counted side by side: pupils of two levels, boys and girls, towns and villages. */
const GROUPS =
  /(?<![A-Za-zÀ-ỹ])(?:mầm non|mẫu giáo|nhà trẻ|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt|đô thị|thành thị|nông thôn|miền núi|nam|(?<!phụ )nữ|trai|gái|sơ sinh|trẻ em|hộ nghèo|cận nghèo|huyện|xã|tỉnh|thôn|phường|dưới \d+ tuổi|từ \d+)(?![A-Za-zÀ-ỹ])/giu;

function areOtherGroups(a: Indicator, b: Indicator): boolean {
  const [one, other] = [a, b].map(
    ({ name, parent }) =>
      new Set(matchesIn(`${parent ?? ""} ${name}`.toLowerCase(), GROUPS).map(([group]) => group)),
  );
  const alone = (own: ReadonlySet<string> = new Set(), theirs: ReadonlySet<string> = new Set()) =>
    [...own].some((group) => !theirs.has(group));
  return alone(one, other) && alone(other, one);
}

function sameRows({ indicators }: IndicatorTable): readonly Finding[] {
  const groups = groupByMeaning(indicators.map((indicator) => ({ indicator })));
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined || group.length > 3) return [];
    return others
      .filter(
        ({ indicator }) =>
          (indicator.group === first.indicator.group || isTelling(indicator)) &&
          agree(first.indicator, indicator),
      )
      .map(({ indicator }) => rowFinding(first.indicator, indicator));
  });
}

/** A long name with a figure that isn't round: under another heading of the table too it is the same thing. */
function isTelling(indicator: Indicator): boolean {
  return (
    meaningfulWords(indicator.name).length >= fewestTelling &&
    seriesOf(indicator).some(({ low }) => !Number.isInteger(low / 5))
  );
}

const fewestTelling = 6;

function agree(a: Indicator, b: Indicator): boolean {
  const years = Object.keys(a.milestones);
  if (years.length === 0 || years.length !== Object.keys(b.milestones).length) return false;
  return years.every((year) => {
    const [first, second] = [a.milestones[year], b.milestones[year]];
    if (first === undefined || second === undefined) return false;
    return first.raw === second.raw && findDisagreement(first, second) === undefined;
  });
}

function rowFinding(first: Indicator, second: Indicator): Finding {
  const place = whereabouts(first.span);
  return {
    message: {
      vi: `Chỉ tiêu ${indicatorTitle(second)} lặp lại chỉ tiêu ${indicatorTitle(first)} (${place.vi}) với cùng giá trị; cần bỏ bớt hoặc thay bằng chỉ tiêu đo đúng mục tiêu.`,
      en: `Indicator ${indicatorTitle(second)} repeats ${indicatorTitle(first)} (${place.en}) with the same values; expected one of them, or another measure.`,
    },
    span: second.span,
    quote: second.name,
    related: [
      {
        span: first.span,
        message: { vi: "Chỉ tiêu giống hệt", en: "The same indicator" },
        quote: first.name,
      },
    ],
    data: { code: second.code, otherCode: first.code },
  };
}

/** Neighbouring rows with the very same three or more different figures. */
function sameSeries({ indicators }: IndicatorTable): readonly Finding[] {
  return indicators.flatMap((indicator, at) => {
    const before = indicators[at - 1];
    if (before === undefined || before.parent !== indicator.parent) return [];
    const series = signature(indicator);
    return series === undefined || series !== signature(before)
      ? []
      : [seriesFinding(before, indicator, series)];
  });
}

function signature(indicator: Indicator): string | undefined {
  const points = seriesOf(indicator);
  if (new Set(points.map(({ raw }) => raw)).size < 3) return undefined;
  return points.map(({ raw }) => raw).join("; ");
}

function seriesFinding(first: Indicator, second: Indicator, series: string): Finding {
  const place = whereabouts(first.span);
  return {
    severity: "info",
    message: {
      vi: `Chỉ tiêu ${indicatorTitle(second)} có dãy giá trị ${series} giống hệt chỉ tiêu ${indicatorTitle(first)} (${place.vi}); kiểm tra có chép nhầm.`,
      en: `Indicator ${indicatorTitle(second)} has the very series ${series} of ${indicatorTitle(first)} (${place.en}); check whether it was copied by mistake.`,
    },
    span: second.span,
    quote: series.split("; ")[0] ?? series,
    related: [{ span: first.span, message: { vi: "Dãy giá trị giống hệt", en: "The same series" } }],
    data: { code: second.code, otherCode: first.code, series },
  };
}
