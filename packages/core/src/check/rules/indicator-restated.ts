import type { Indicator } from "../../read/reading.js";
import type { Finding } from "../diagnostic.js";
import { meaningfulWords, wordsOfName } from "../indicatorMatch.js";
import { indicatorTables, indicatorTitle } from "../indicatorTables.js";
import { perSubject } from "../perSubject.js";
import type { DocumentRule } from "../rule.js";
import { type SeriesPoint, seriesOf } from "../seriesShape.js";
import { keepsStated, type StatedFigure, statedCount, statedFigures } from "../statedFigures.js";
import { statementsByCode, type TargetStatement } from "../targetStatements.js";
import { type OtherIndicator, otherIndicators } from "../taskIndicators.js";
import { whereabouts } from "../whereabouts.js";

export const indicatorRestated: DocumentRule = {
  name: "indicator-restated",
  scope: "document",
  severity: "error",
  title: {
    vi: "Tên chỉ tiêu hoặc mục tiêu nói con số khác với lộ trình",
    en: "The indicator's name or target says other figures than its milestones",
  },
  looksFor: {
    vi: "Tên chỉ tiêu tự ghi mức phải đạt (“đạt 90% đến năm 2025”) khác với giá trị ở cột năm đó; hoặc mục tiêu cụ thể ghi mức phải đạt của chính nội dung ấy khác với lộ trình của chỉ tiêu, kể cả “giảm một nửa”. Phần nhiệm vụ nêu “Chỉ tiêu: …” cho một mục tiêu mà bảng chỉ tiêu của mục tiêu ấy theo dõi nội dung khác (lưu ý).",
    en: "The indicator's name states what is to be reached (`đạt 90% đến năm 2025`) and the column of that year says otherwise; or its target states another figure for the same thing, `giảm một nửa` included. The tasks name an indicator for a target whose rows of the table measure something else (info).",
  },
  source: {
    vi: "Tên, mục tiêu và lộ trình của một chỉ tiêu phải cùng một con số.",
    en: "Name, target and milestones of one indicator must say one figure.",
  },
  silentWhen: {
    vi: "Giá trị nằm trong khoảng hoặc thỏa giới hạn đã nêu; tên không ghi năm và lộ trình có giá trị đó ở một năm; mục tiêu nói nội dung khác với tên chỉ tiêu; mức tăng, giảm.",
    en: "The value lies within what was stated; the name gives no year and some milestone has the figure; the target speaks of something else; changes (`giảm 20%`).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Cấp nước sạch tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2020 | 2025 | 2030 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ dân cư thành thị dùng nước sạch đạt 85% - 90% đến năm 2025 trở đi | % | 80 | 94 | 96 |
| 2 | Tỷ lệ hộ nông thôn dùng nước hợp vệ sinh | % | 75 | 85 | 95 |`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Vệ sinh môi trường tỉnh Hòa An

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| Mục tiêu 6.2 (MTUT): Đến năm 2030, 90% hộ gia đình nông thôn có nhà tiêu hợp vệ sinh | 6.2. Tỷ lệ hộ gia đình nông thôn có nhà tiêu hợp vệ sinh | % | 70 | 80 |
| Mục tiêu 6.3 (MTUT): Thu gom rác thải | 6.3. Tỷ lệ rác thải được thu gom | % | 80 | 95 |`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Giảm thất nghiệp tỉnh Hòa An

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2020 | 2025 | 2030 |
|---|---|---|---|---|---|
| Mục tiêu 8.1 (MTUT): Đến năm 2030, giảm một nửa tỷ lệ thanh niên không có việc làm | 8.1. Tỷ lệ thanh niên không có việc làm | % | 8 | 7 | 6 |
| Mục tiêu 8.2 (MTUT): Đào tạo nghề | 8.2. Tỷ lệ lao động qua đào tạo | % | 60 | 70 | 80 |`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Bảo vệ nguồn nước tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công |
|---|---|
| Mục tiêu 6.1: Cấp nước an toàn ở nông thôn | Chủ trì: Sở Xây dựng |
| Chỉ tiêu: Số giếng khoan bỏ hoang được trám lấp | |
| Mục tiêu 6.2: Giảm ô nhiễm nước mặt | Chủ trì: Sở Nông nghiệp và Môi trường |
| Chỉ tiêu: Tỷ lệ cơ sở nhuộm có bể lắng đạt chuẩn | |

PHỤ LỤC II

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| Mục tiêu 6.1: Cấp nước an toàn ở nông thôn | 6.1. Tỷ lệ hộ có đồng hồ nước | % | 80 | 95 |
| Mục tiêu 6.2: Giảm ô nhiễm nước mặt | 6.2. Tỷ lệ cơ sở nhuộm có bể lắng đạt chuẩn | % | 40 | 90 |
| Mục tiêu 6.3: Bảo vệ hồ chứa | 6.3. Số hồ chứa được cắm mốc | hồ | 4 | 9 |
| Mục tiêu 6.4: Tiết kiệm nước tưới | 6.4. Diện tích lúa tưới tiết kiệm | ha | 300 | 900 |
| Mục tiêu 6.5: Quan trắc nước ngầm | 6.5. Số giếng quan trắc | giếng | 12 | 20 |`,
      lines: [9],
    },
    {
      text: `KẾ HOẠCH
Xây dựng bến thuyền tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2023 | 2025 | 2027 |
|---|---|---|---|---|---|
| 1 | Số bến thuyền có cầu phao (đến năm 2027 có 46 bến) | Bến | 18 | 30 | 64 |
| 2 | Số xã có tổ cứu hộ (ít nhất 12 xã vào năm 2025) | Xã | 5 | 9 | 20 |
| 3 | Số xã có trạm đo mực nước (mỗi trạm đo 24 lần một ngày, đến năm 2027) | Xã | 5 | 9 | 20 |`,
      lines: [6, 7],
    },
    {
      text: `KẾ HOẠCH
Cấp điện bến thuyền tỉnh Hòa An

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2023 | 2025 | 2030 |
|---|---|---|---|---|---|
| Mục tiêu 7.1: Đến năm 2023, cơ bản các bến thuyền được dùng điện lưới; đến năm 2025 đạt 96%; đến năm 2030 bảo đảm mọi bến thuyền dùng điện sạch | 7.1. Tỷ lệ bến thuyền được dùng điện lưới | % | 80 | 91 | 100 |
| Mục tiêu 7.2: Mở rộng đèn báo luồng | 7.2. Số đèn báo luồng | đèn | 40 | 60 | 90 |`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Vệ sinh môi trường tỉnh Hòa An

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| Mục tiêu 6.2 (MTUT): Đến năm 2030, 80% hộ gia đình nông thôn có nhà tiêu hợp vệ sinh | 6.2. Tỷ lệ hộ gia đình nông thôn có nhà tiêu hợp vệ sinh đạt trên 60% đến năm 2025 | % | 70 | 80 |
| Mục tiêu 6.3 (MTUT): Giảm 20% lượng rác thải | 6.3. Tỷ lệ rác thải được thu gom | % | 80 | 95 |`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...otherIndicators(subject).map(otherFinding),
    ...indicatorTables(subject).flatMap(({ indicators }) =>
      indicators.flatMap((indicator) => {
        const points = seriesOf(indicator);
        if (points.length < 2) return [];
        const own = againstName(indicator, points);
        if (own !== undefined) return [own];
        return (statementsByCode(subject).get(indicator.target ?? "") ?? [])
          .flatMap(
            (target) =>
              againstTarget(indicator, points, target) ?? againstHalf(indicator, points, target) ?? [],
          )
          .slice(0, 1);
      }),
    ),
  ],
};

function otherFinding({ code, text, span, printed, own }: OtherIndicator): Finding {
  const place = whereabouts(printed.span);
  const there = own === undefined || own === code ? "" : `; nội dung này là chỉ tiêu của mục tiêu ${own}`;
  const thereEn = own === undefined || own === code ? "" : `; it is an indicator of target ${own}`;
  return {
    severity: "info",
    message: {
      vi: `Mục tiêu ${code} nêu chỉ tiêu “${text}”, nhưng bảng chỉ tiêu (${place.vi}) theo dõi ${indicatorTitle(printed)}${there}.`,
      en: `Found the indicator “${text}” for target ${code}, expected ${indicatorTitle(printed)} as in the table (${place.en})${thereEn}.`,
    },
    span,
    quote: text.slice(0, 160),
    related: [
      {
        span: printed.span,
        quote: printed.name,
        message: { vi: "Chỉ tiêu trong bảng", en: "As in the table" },
      },
    ],
    data: { code, own: own ?? null },
  };
}

function againstName(indicator: Indicator, points: readonly SeriesPoint[]): Finding | undefined {
  const [first] = statedFigures(indicator.name);
  const stated =
    first === undefined ? statedCount(indicator.name, indicator.measure) : withYear(first, indicator.name);
  if (stated === undefined) return undefined;
  const wrong = contradicted(stated, points);
  if (wrong.length === 0) return undefined;
  const title = indicatorTitle(indicator);
  const printed = wrong.map(({ year, raw }) => `${year}: ${raw}`).join("; ");
  const said = rangeText(stated);
  return {
    message: {
      vi: `Chỉ tiêu ${title}: tên ghi ${said}${stated.year === null ? "" : ` (năm ${stated.year}${stated.onwards ? " trở đi" : ""})`} nhưng lộ trình ghi ${printed}.`,
      en: `Indicator ${title}: its name says ${said}${stated.year === null ? "" : ` (${stated.year})`} but its milestones say ${printed}.`,
    },
    span: indicator.span,
    quote: stated.text,
    data: { code: indicator.code, stated: said, milestones: printed },
  };
}

/** A year that the name gives behind its second figure counts for the first too. */
function withYear(stated: StatedFigure, name: string): StatedFigure {
  const later = stated.year === null ? /(?:đến|vào|từ) năm ((?:19|20)\d{2})( trở đi)?/u.exec(name) : null;
  if (later === null) return stated;
  return { ...stated, year: later[1] ?? null, onwards: later[2] !== undefined };
}

function rangeText({ low, high, text }: StatedFigure): string {
  return high > low
    ? `${String(low).replace(".", ",")}-${String(high).replace(".", ",")}%`
    : `“${text.trim()}”`;
}

/** Milestones of the year (or the years from it on) that don't keep what was stated; without a year: when none does. */
function contradicted(stated: StatedFigure, points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const year = stated.year;
  const broken = points.filter((point) => !keepsStated(stated, point));
  if (year === null) return broken.length === points.length ? points.slice(-1) : [];
  const first = broken.filter((point) => point.year === year);
  if (first.length === 0 || !stated.onwards) return first;
  return broken.filter((point) => Number(point.year) >= Number(year));
}

function againstTarget(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  target: TargetStatement,
): Finding | undefined {
  const words = wordsOfName(indicator);
  for (const { stated, words: said } of statedIn(target)) {
    if (said.length < 3 || !said.every((word) => words.has(word)) || said.length * 2 < words.size) continue;
    const last = points.at(-1);
    const year = stated.year ?? last?.year ?? "";
    const point = points.find((other) => other.year === year);
    if (point === undefined || keepsStated(stated, point)) continue;
    return targetFinding(indicator, point, stated, target);
  }
  return undefined;
}

/** Figures of a target's title with the words behind them. */
const statedIn = perSubject(({ title }: TargetStatement) =>
  statedFigures(title).map((stated) => ({
    stated,
    words: meaningfulWords(stated.after === "" ? stated.before : stated.after),
  })),
);

function targetFinding(
  indicator: Indicator,
  point: SeriesPoint,
  stated: StatedFigure,
  target: { readonly title: string; readonly span: Finding["span"] },
): Finding {
  const title = indicatorTitle(indicator);
  const said = `${stated.text} ${stated.after}`.trim();
  return {
    message: {
      vi: `Chỉ tiêu ${title} ghi ${point.raw} cho năm ${point.year}, nhưng mục tiêu ${indicator.target} ghi “${said}”.`,
      en: `Indicator ${title} says ${point.raw} for ${point.year}, but target ${indicator.target} says “${said}”.`,
    },
    span: indicator.span,
    quote: point.raw,
    related: [
      {
        span: target.span,
        message: { vi: `Mục tiêu ghi “${said}”`, en: `The target says “${said}”` },
        quote: stated.text,
      },
    ],
    data: { code: indicator.code, target: indicator.target, stated: stated.text, milestone: point.raw },
  };
}

/**
 * `giảm một nửa tỷ lệ …`: the last value must be at most half of the first. Of what is `chưa xử lý` while the indicator
 * counts what is `được xử lý`, the rest to 100 is halved.
 */
function againstHalf(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  target: { readonly title: string; readonly span: Finding["span"] },
): Finding | undefined {
  const match = /giảm (?:ít nhất )?(?:một|1) nửa ((?:tỷ lệ|tỉ lệ|số)[^;.,]{5,120})/iu.exec(target.title);
  const [first, last] = [points[0], points.at(-1)];
  if (match === null || first === undefined || last === undefined) return undefined;
  const negated = /chưa/u.test(match[1] ?? "");
  const said = meaningfulWords(
    (match[1] ?? "").replace(
      /chưa(?: được| qua)?|theo (?:các )?(?:chuẩn|tiêu chuẩn|tiêu chí|khái niệm)\s?[A-Za-zÀ-ỹ]*|của (?:tỉnh|quốc gia)/giu,
      " ",
    ),
  );
  const words = wordsOfName(indicator);
  if (said.length < 2 || !said.every((word) => words.has(word))) return undefined;
  const open = /chưa/u.test(indicator.name);
  if (negated !== open && (!negated || indicator.measure !== "%")) return undefined;
  const rest = (value: number) => (negated && !open ? 100 - value : value);
  if (rest(last.high) <= rest(first.low) / 2 + 0.5) return undefined;
  const title = indicatorTitle(indicator);
  return {
    severity: "warning",
    message: {
      vi: `Chỉ tiêu ${title} đi từ ${first.raw} (năm ${first.year}) đến ${last.raw} (năm ${last.year}), không đạt mức “${match[0]}” của mục tiêu ${indicator.target}.`,
      en: `Indicator ${title} goes from ${first.raw} (${first.year}) to ${last.raw} (${last.year}), short of “${match[0]}” of target ${indicator.target}.`,
    },
    span: indicator.span,
    quote: last.raw,
    related: [
      { span: target.span, message: { vi: "Mục tiêu ghi ở đây", en: "The target" }, quote: match[0] },
    ],
    data: { code: indicator.code, target: indicator.target, from: first.raw, to: last.raw },
  };
}
