import type { Indicator } from "../../read/reading.js";
import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { type GoalClause, unfiguredClauses } from "../goalClauses.js";
import { goalsWithoutFigures } from "../goalsWithoutFigures.js";
import {
  hasValues,
  type IndicatorTable,
  indicatorTables,
  indicatorTitle,
  isParent,
} from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";

export const indicatorWithoutValue: DocumentRule = {
  name: "indicator-without-value",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Chỉ tiêu không có giá trị mục tiêu",
    en: "Indicator without a target value",
  },
  looksFor: {
    vi: "Một dòng chỉ tiêu để trống tất cả các năm, hoặc chỉ có số liệu năm gốc mà không có giá trị phải đạt ở năm nào. Trong phần lời: mục tiêu “duy trì tỷ lệ…”, “nâng cao tỷ trọng…” không có con số trong mục mà các mục tiêu khác có; mục “Mục tiêu cụ thể” không có con số, thời hạn nào (lưu ý).",
    en: "A row of an indicator that is empty in all years, or has a baseline only and nothing to be reached in any year. In running text: a target that keeps or raises a share without a figure, in a section whose other targets have one; specific targets none of which has a figure or a time (info).",
  },
  source: {
    vi: "Chỉ tiêu chỉ theo dõi, đánh giá được khi có giá trị phải đạt.",
    en: "An indicator can be followed only if it says what is to be reached.",
  },
  silentWhen: {
    vi: "Dòng chỉ là tiêu đề của các dòng con; giá trị ghi chung một ô cho cả giai đoạn; ghi “*” (sẽ xác định sau); quá nửa bảng để trống (biểu mẫu); mục tiêu có mốc so sánh (bằng bình quân cả nước, như hiện nay).",
    en: "The row only heads other rows; one cell stands for all years; it is marked `*` (to be set later); more than half of the table is empty (a form); the target names a yardstick (the national average, as now).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển âm nhạc học đường tỉnh Hòa An giai đoạn 2026 - 2030
I. MỤC TIÊU
1. Mục tiêu chung
Đưa âm nhạc đến học sinh.
2. Mục tiêu cụ thể
- Nâng cao khả năng cảm thụ âm nhạc của học sinh.
- Huy động nghệ nhân tham gia dạy đàn; mở rộng giao lưu với các tỉnh bạn.
II. NHIỆM VỤ
1. Sở Giáo dục và Đào tạo mở lớp đàn.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2030 |
|---|---|---|---|---|
| 1 | Số lượt khách du lịch | lượt | 120000 | 200000 |
| 2 | Tỷ lệ lao động du lịch qua đào tạo | % | | |
| 3 | Số cơ sở lưu trú xếp hạng | cơ sở | 40 | 55 |
| 4 | Tỷ lệ điểm du lịch có bản đồ số | % | 30 | 70 |`,
      lines: [7],
    },
    {
      text: `TỈNH BÌNH SƠN
Bình Sơn, ngày 12 tháng 5 năm 2019
KẾ HOẠCH
Thực hiện bình đẳng giới
|
STT	Chỉ tiêu	ĐVT	2018	2020	2025
1	Tỷ lệ nữ đại biểu hội đồng nhân dân	%	24	28	35
2	Tỷ lệ phụ nữ đứng tên quyền sử dụng đất	%	62
3	Tỷ lệ cán bộ nữ được bồi dưỡng	%	40	55	70`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Phát triển cấp nước tỉnh Hòa An
II. MỤC TIÊU ĐẾN NĂM 2030
- 95% hộ đô thị dùng nước máy.
- Kéo giảm tỷ lệ thất thoát nước trong mạng lưới.
- Xây dựng ít nhất 04 trạm cấp nước liên xã; nâng cao công suất các trạm hiện hữu.
III. NHIỆM VỤ
1. Sở Xây dựng lập danh mục trạm cấp nước.`,
      lines: [5],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển âm nhạc học đường tỉnh Hòa An giai đoạn 2026 - 2030
I. MỤC TIÊU
1. Mục tiêu cụ thể
- Nâng cao khả năng cảm thụ âm nhạc của học sinh.
- Mỗi trường có một câu lạc bộ đàn.
II. NHIỆM VỤ
1. Sở Giáo dục và Đào tạo mở lớp đàn.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển nhà ở tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2030 |
|---|---|---|---|---|
| 1 | Diện tích nhà ở bình quân đầu người | | | |
| | - Thành thị | m2 | 28 | 31 |
| | - Nông thôn | m2 | 24 | 27 |
| 2 | Tỷ lệ nhà kiên cố | % | * | 90 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển cấp nước tỉnh Hòa An
II. MỤC TIÊU ĐẾN NĂM 2030
- 95% hộ đô thị dùng nước máy.
- Duy trì tỷ lệ thất thoát nước bằng mức bình quân cả nước.
- Giảm một nửa số hộ dùng nước giếng khoan; 04 trạm cấp nước liên xã được xây dựng.
III. NHIỆM VỤ
1. Nâng cao tỷ lệ hộ dùng nước máy.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...goalsWithoutFigures(subject),
    ...unfiguredClauses(subject).flatMap(({ figures, without }) => {
      const clauses = without.flatMap(({ clause, kind }) => (kind === "told" ? [] : [clause]));
      const [first, ...others] = clauses;
      return first === undefined ? [] : [clauseFinding(first, others, figures)];
    }),
    ...indicatorTables(subject).flatMap((table) => {
      const empty = table.indicators.filter(
        (indicator) => !hasValues(indicator) && !isParent(indicator, table),
      );
      if (empty.length * 2 > table.indicators.length) return [];
      const bare = table.indicators.filter((indicator) => hasBaselineOnly(indicator, table));
      return [...empty.map(emptyFinding), ...bare.map((indicator) => baselineFinding(indicator, table))];
    }),
  ],
};

/** So many targets of one list say how much. */
const manyFigures = 4;
/** What can't be set without a figure: a share or a number that is to change, things to be built anew. */
const OF_A_FIGURE =
  /^(?:phấn đấu )?(?:(?:nâng|tăng|giảm|kéo giảm|hạ)(?: cao| dần| nhanh)? (?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số)|(?:xây dựng|thành lập|hình thành|phát triển) mới (?:các|một số|thêm)) /iu;

function clauseFinding(first: GoalClause, others: readonly GoalClause[], figures: number): Finding {
  const more = others.length === 0 ? "" : ` (và ${others.length} mục tiêu khác)`;
  const sure = others.length === 0 && figures >= manyFigures && OF_A_FIGURE.test(first.text);
  return {
    severity: sure ? "warning" : "info",
    message: {
      vi: `Mục tiêu “${shortened(first.text, 140)}”${more} không ghi con số phải đạt, trong khi ${figures} mục tiêu cùng mục có con số.`,
      en: `Found a target without a figure, “${shortened(first.text, 140)}”; expected one as in ${figures} others of the section.`,
    },
    span: first.span,
    quote: shortened(first.text, 140),
    related: others.map(({ span, text }) => ({
      span,
      quote: shortened(text, 140),
      message: { vi: "Cũng không ghi con số", en: "Without a figure too" },
    })),
    data: { figures, without: others.length + 1 },
  };
}

function hasBaselineOnly(indicator: Indicator, { years, baselineYears }: IndicatorTable): boolean {
  const printed = Object.keys(indicator.milestones);
  if (indicator.spanning !== null || printed.length === 0 || baselineYears.length === 0) return false;
  return years.length > baselineYears.length && printed.every((year) => baselineYears.includes(year));
}

function emptyFinding(indicator: Indicator): Finding {
  const title = indicatorTitle(indicator);
  return {
    message: {
      vi: `Chỉ tiêu ${title} không ghi giá trị ở năm nào; cần ghi giá trị phải đạt.`,
      en: `Indicator ${title} has no value in any year; expected the value to be reached.`,
    },
    span: indicator.span,
    quote: indicator.name,
    data: { code: indicator.code },
  };
}

function baselineFinding(indicator: Indicator, { years, baselineYears }: IndicatorTable): Finding {
  const title = indicatorTitle(indicator);
  const base = Object.keys(indicator.milestones).join(", ");
  const targets = years.filter((year) => !baselineYears.includes(year)).join(", ");
  return {
    message: {
      vi: `Chỉ tiêu ${title} chỉ ghi giá trị năm gốc ${base}, không ghi giá trị phải đạt các năm ${targets}; kiểm tra lại cột năm.`,
      en: `Indicator ${title} has a value for the base year ${base} only and none for ${targets}; check the columns of years.`,
    },
    span: indicator.span,
    quote: indicator.name,
    data: { code: indicator.code, baseline: base },
  };
}
