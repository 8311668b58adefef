import type { Indicator } from "../../read/reading.js";
import { printNumber } from "../../text/printNumber.js";
import { shortened } from "../../text/shortened.js";
import { calendarRates } from "../calendarRates.js";
import type { Finding } from "../diagnostic.js";
import { indicatorTables, indicatorTitle } from "../indicatorTables.js";
import { type ImpossibleRate, impossibleRates } from "../knownRates.js";
import { magnitudeSlip } from "../magnitudeSlips.js";
import { orderedIndicators } from "../orderedIndicators.js";
import type { DocumentRule } from "../rule.js";
import { seriesOf } from "../seriesShape.js";
import { whereabouts } from "../whereabouts.js";

export const indicatorValueImpossible: DocumentRule = {
  name: "indicator-value-impossible",
  scope: "document",
  severity: "warning",
  title: { vi: "Giá trị không thể có", en: "A value that can't be" },
  looksFor: {
    vi: "Tỷ lệ, tỷ trọng tính trên một tổng thể mà ghi quá 100%; tỷ lệ chung nằm ngoài khoảng giữa các phần của nó (thành thị và nông thôn, nam và nữ) trong cùng một năm; chỉ tiêu chỉ là một phần của chỉ tiêu khác mà lại lớn hơn (số năm sống khỏe và tuổi thọ); giá trị một năm hơn hoặc kém năm trước và năm sau mười lần. Trong phần lời: tỷ lệ quen thuộc ở mức không thể có (tử vong mẹ 4/100, giảm nghèo 45%/năm, 90 m3 nước/người/ngày); số ngày, giờ nhiều hơn lịch có (09 ngày/tuần, 30 giờ/ngày) (lỗi).",
    en: "A share of a whole above 100%; a rate of the whole that doesn't lie between those of its parts (town and country, men and women) for one year; an indicator that is a part of another and yet greater (years in health, life expectancy); the value of one year is ten times off those before and behind. In running text: a well-known rate of a size it can't have (deaths of mothers per 100, a poverty rate that falls by 45% a year, 90 m3 of water a person and day); more days or hours than the calendar has (9 days a week, 30 hours a day) (error).",
  },
  source: {
    vi: "Số học: phần không lớn hơn tổng thể; số bình quân của hai phần nằm giữa hai phần.",
    en: "Arithmetic: a part isn't larger than the whole; a mean lies between its parts.",
  },
  silentWhen: {
    vi: "Tốc độ, mức tăng giảm, so với kế hoạch, năm trước hoặc đơn vị khác; tỷ lệ huy động; các phần không đủ hai vế; giá trị có dấu >, < hoặc là khoảng.",
    en: "Rates of growth, comparisons with a plan, another year or unit; enrolment; one part only; bounds and ranges.",
  },
  bad: [
    {
      text: `# PHỤ LỤC

Chỉ tiêu y tế tỉnh Hòa An (kèm theo Kế hoạch của tỉnh)

| STT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tuổi thọ trung bình | Tuổi | 74,5 | 75,2 |
| 2 | Số năm sống khỏe | Năm | 67 | 78 |
| 3 | Tỷ suất tử vong trẻ em dưới 1 tuổi | ‰ | 12 | 10 |
| 4 | Tỷ suất tử vong trẻ em dưới 5 tuổi | ‰ | 18 | 15 |`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Phát triển giáo dục, nước sạch tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2022 | 2025 | 2030 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ trường học có thư viện | % | 80 | 109 | 95 |
| 2 | Tỷ lệ hộ dân dùng nước sạch | % | 70 | 78 | 92 |
|  | - Thành thị | % | 85 | 88 | 90 |
|  | - Nông thôn | % | 62 | 70 | 80 |
| 3 | Tỷ lệ lao động qua đào tạo | % | 50 | 60 | 70 |`,
      lines: [6, 7],
    },
    {
      text: `ĐỀ ÁN
Phát triển công nghệ thông tin thành phố Hòa An
Chỉ tiêu	Đơn vị	Năm 2023	Năm 2025
Tỷ lệ hồ sơ giải quyết trực tuyến	%	65	850
Tỷ lệ cán bộ được tập huấn	%	70	90`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề dệt chiếu xã Hòa Mỹ giai đoạn 2026 - 2029

| TT | Chỉ tiêu | Đơn vị tính | 2026 | 2027 | 2028 | 2029 |
|---|---|---|---|---|---|---|
| 1 | Sản lượng chiếu cói | chiếc | 12.400 | 13.100 | 1.380 | 14.500 |
| 2 | Số khung dệt | khung | 80 | 85 | 90 | 95 |`,
      lines: [6],
    },
    {
      text: `PHỤ LỤC
CHỈ TIÊU CHĂM SÓC TRẺ EM

| TT | Chỉ tiêu | Đơn vị tính | Mục tiêu năm 2030 |
|---|---|---|---|
| 1 | Tỷ lệ trẻ em được tiêm chủng đầy đủ | % | 985 |
| 2 | Tỷ lệ trẻ em được cân đo | % | 99 |
| 3 | Tỷ lệ trẻ em mẫu giáo đến lớp | % | 95 |
| 4 | Tỷ lệ trẻ em được khám mắt | % | 60 |`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc sức khỏe
II. MỤC TIÊU
- Tỷ số tử vong mẹ giảm còn
12/1.000 trẻ đẻ sống.
- Có 11 bác sĩ/1.000 dân và 38 giường bệnh/1.000 dân.
- Giảm tỷ lệ hộ nghèo bình quân 34%/năm.`,
      lines: [4, 6, 7],
    },
    {
      text: `THÔNG BÁO
Lịch mở cửa thư viện huyện Hòa Bắc
| Nội dung | Lịch |
|---|---|
| Phòng đọc thiếu nhi | Mở cửa 09 ngày/tuần, mỗi ngày mở cửa 10 giờ |
| Kho sách lưu động | Mỗi năm hoạt động 14 tháng |

Cấp nước cho trạm đọc lưu động đạt 75 m3/người/ngày đêm.`,
      lines: [5, 6, 8],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Chăm sóc sức khỏe
II. MỤC TIÊU
- Tỷ số tử vong mẹ giảm còn 12/100.000 trẻ đẻ sống; tử vong trẻ em dưới 5 tuổi còn 9/1.000 trẻ đẻ sống.
- Có 11 bác sĩ/10.000 dân và 38 giường bệnh/10.000 dân.
- Giảm tỷ lệ hộ nghèo bình quân 3,4%/năm.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Mở rộng phát thanh, cấp nước huyện Hòa Bắc
1. Trạm y tế trực 07 ngày/tuần, 24 giờ/ngày; phòng khám làm việc 05 ngày mỗi tuần.
2. Tổng thời lượng phát sóng của hai kênh đạt 34 giờ/ngày.
3. Cấp nước đạt 80 lít/người/ngày, vùng cao đạt 0,06 m3/người/ngày.
4. Mỗi tháng trực 26 ngày công; báo cáo theo mẫu ngày/tháng/năm.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển kinh tế tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2022 | 2025 | 2030 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ thu ngân sách so với dự toán | % | 112 | 105 | 105 |
| 2 | Tỷ lệ hộ dân dùng nước sạch | % | 70 | 78 | >85 |
|  | - Thành thị | % | 85 | 88 | 90 |
|  | - Nông thôn | % | 62 | 70 | 80 |
| 3 | Tốc độ tăng giá trị xuất khẩu | % | 120 | 110 | 108 |
| 4 | Tỷ lệ huy động học sinh tiểu học | % | 101 | 100 | 100 |`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...indicatorTables(subject).flatMap(({ indicators }) => {
      const parents = new Set(indicators.map(({ parent }) => parent));
      return indicators.flatMap(
        (indicator) =>
          overWhole(indicator, indicators) ??
          outOfScale(indicator) ??
          (parents.has(indicator.name) ? outsideParts(indicator, indicators) : undefined) ??
          [],
      );
    }),
    ...orderedIndicators(subject),
    ...[...impossibleRates(subject), ...calendarRates(subject)].map(rateFinding),
  ],
};

/** A rate of a kind that every plan knows, of another size than it can have. */
function rateFinding({ name, printed, usual, certain = false, span }: ImpossibleRate): Finding {
  return {
    severity: certain ? "error" : "warning",
    message: {
      vi: `“${shortened(printed, 90)}”: ${name} không thể ở mức này (thường ${usual}); kiểm tra con số và đơn vị tính.`,
      en: `Found “${printed}”, a level this rate can't have; check the figure and what it is counted for.`,
    },
    span,
    quote: printed,
    data: { rate: name },
  };
}

const compared =
  /tăng|giảm|tốc độ|so với|vượt|huy động|kế hoạch|dự toán|hoàn thành|thực hiện|công suất|lấp đầy|trên (?:số|tổng)|\/|nợ|bù|chỉ số|tỷ số|nhập học|giữa/iu;

/** Ten times more or less than the years before and behind. */
function outOfScale(indicator: Indicator): Finding | undefined {
  const slip = magnitudeSlip(indicator);
  if (slip === undefined) return undefined;
  const title = indicatorTitle(indicator);
  const { point, meant } = slip;
  return {
    message: {
      vi: `Chỉ tiêu ${title} ghi ${point.raw} cho năm ${point.year}, hơn hoặc kém năm trước và năm sau khoảng mười lần; có thể thừa, thiếu một chữ số (${printNumber(meant, 2)}).`,
      en: `Found ${point.raw} for ${point.year} of indicator ${title}, about ten times off the years before and behind, expected about ${printNumber(meant, 2)}.`,
    },
    span: indicator.span,
    quote: point.raw,
    data: { code: indicator.code, year: point.year, value: point.low },
  };
}

/** So many other rows of shares tell that those of the table are parts of a hundred. */
const fewestBeside = 3;

/** The one value that a row of shares has is told to be too great by the other rows, all of which keep to a hundred. */
function isAlone(indicator: Indicator, all: readonly Indicator[]): boolean {
  const others = all.filter((other) => other !== indicator && other.measure === "%");
  return (
    others.length >= fewestBeside && others.every((other) => seriesOf(other).every(({ low }) => low <= 100))
  );
}

function overWhole(indicator: Indicator, all: readonly Indicator[]): Finding | undefined {
  if (indicator.measure !== "%" || !/^(?:tỷ|tỉ) (?:lệ|trọng)/iu.test(indicator.name)) return undefined;
  if (compared.test(indicator.name)) return undefined;
  const points = seriesOf(indicator);
  const wrong = points.filter(({ low }) => low > 100);
  const [first] = wrong;
  if (first === undefined || (wrong.length * 2 > points.length && !isAlone(indicator, all))) return undefined;
  const title = indicatorTitle(indicator);
  return {
    message: {
      vi: `Chỉ tiêu ${title} ghi ${first.raw}% cho năm ${first.year}, trong khi tỷ lệ này không thể quá 100%.`,
      en: `Found ${first.raw}% for ${first.year} of indicator ${title}, expected at most 100%.`,
    },
    span: indicator.span,
    quote: first.raw,
    data: { code: indicator.code, year: first.year, value: first.low },
  };
}

/** The two parts that make up a whole. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
  [/thành thị|đô thị/iu, /nông thôn/iu],
  [/(?<![A-Za-zÀ-ỹ])nam(?![A-Za-zÀ-ỹ])/iu, /(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])/iu],
];

function outsideParts(indicator: Indicator, all: readonly Indicator[]): Finding | undefined {
  if (!/%|tuổi|m2|người|sàn/iu.test(indicator.measure ?? "") || /^(?:số|tổng)\s/iu.test(indicator.name))
    return undefined;
  const parts = all.filter(
    ({ parent, span }) => parent === indicator.name && span.line > indicator.span.line,
  );
  const pair = halves
    .map((names) => names.map((name) => parts.filter((part) => name.test(part.name))))
    .find((found) => found.every((part) => part.length === 1))
    ?.flat();
  const [a, b] = pair ?? [];
  if (a === undefined || b === undefined || parts.length > 2) return undefined;
  for (const { year, low, high, raw } of exactSeries(indicator)) {
    const values = [a, b].flatMap((part) => exactSeries(part).filter((point) => point.year === year));
    const [least, most] = [Math.min(...values.map((v) => v.low)), Math.max(...values.map((v) => v.high))];
    if (values.length < 2 || (low >= least - 0.05 && high <= most + 0.05)) continue;
    return partsFinding(indicator, [a, b], { year, raw, values: values.map((value) => value.raw) });
  }
  return undefined;
}

function exactSeries(indicator: Indicator): ReturnType<typeof seriesOf> {
  return seriesOf(indicator).filter(({ year }) => indicator.milestones[year]?.value.kind === "exact");
}

function partsFinding(
  indicator: Indicator,
  parts: readonly Indicator[],
  { year, raw, values }: { readonly year: string; readonly raw: string; readonly values: readonly string[] },
): Finding {
  const title = indicatorTitle(indicator);
  const between = values.join(" và ");
  return {
    message: {
      vi: `Chỉ tiêu ${title} ghi ${raw} cho năm ${year}, nằm ngoài khoảng giữa hai phần của nó (${between}).`,
      en: `Found ${raw} for ${year} of indicator ${title}, expected a value between its two parts (${values.join(" and ")}).`,
    },
    span: indicator.span,
    quote: raw,
    related: parts.map((part, at) => ({
      span: part.span,
      message: {
        vi: `“${part.name}” ghi ${values[at] ?? ""} (${whereabouts(part.span).vi})`,
        en: `“${part.name}” has ${values[at] ?? ""} (${whereabouts(part.span).en})`,
      },
    })),
    data: { code: indicator.code, year, value: raw, parts: values },
  };
}
