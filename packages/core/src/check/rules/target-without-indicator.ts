import type { Indicator, Target } from "../../read/reading.js";
import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { isPrinted } from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";
import { statementsByCode } from "../targetStatements.js";
import { type UnmeasuredPart, unmeasuredParts } from "../unmeasuredParts.js";

export const targetWithoutIndicator: DocumentRule = {
  name: "target-without-indicator",
  scope: "document",
  severity: "warning",
  title: { vi: "Mục tiêu không có chỉ tiêu đo", en: "Target without an indicator" },
  looksFor: {
    vi: "Trong kế hoạch mà hầu hết mục tiêu cụ thể có chỉ tiêu theo dõi, một mục tiêu không có dòng chỉ tiêu nào. Mục tiêu hoặc nhóm kể từ ba nội dung mà một nội dung không chỉ tiêu nào nói đến; mục tiêu chỉ ghi sẽ đề xuất chỉ tiêu sau (lưu ý).",
    en: "In a plan whose targets nearly all have indicators, a target has none. A target or a group names three things or more and no indicator speaks of one of them; a target says only that an indicator will be proposed (info).",
  },
  source: {
    vi: "Không có chỉ tiêu thì không theo dõi, đánh giá được mục tiêu.",
    en: "A target without an indicator can't be followed.",
  },
  silentWhen: {
    vi: "Dưới năm mục tiêu, hoặc dưới ba phần tư mục tiêu có chỉ tiêu (kế hoạch không đặt chỉ tiêu cho từng mục tiêu); tên nhóm, mục tiêu kể hai nội dung.",
    en: "Fewer than five targets, or less than three quarters of them have indicators; the group or target names two things.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An

PHỤ LỤC

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| Mục tiêu 1.1: Xóa nhà tạm cho hộ nghèo | 1.1. Số nhà tạm được xóa | nhà | 200 | 400 |
| Mục tiêu 1.2: Hỗ trợ việc làm cho thanh niên | 1.2. Số thanh niên có việc làm | người | 100 | 300 |
| Mục tiêu 1.3: Mở rộng bảo hiểm y tế | 1.3. Tỷ lệ dân số tham gia bảo hiểm y tế | % | 92 | 95 |
| Mục tiêu 1.4: Phòng chống xâm hại trẻ em | | | | |
| Mục tiêu 1.5: Giảm tai nạn giao thông | 1.5. Số vụ tai nạn giao thông | vụ | 90 | 60 |
| Mục tiêu 1.6: Tăng che phủ rừng | 1.6. Tỷ lệ che phủ rừng | % | 40 | 42 |`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Phát triển đô thị tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| I | Cây xanh, chiếu sáng, thoát nước | | | |
| 1 | Diện tích cây xanh bình quân đầu người | m2 | 6 | 8 |
| 2 | Tỷ lệ ngõ được chiếu sáng | % | 85 | 95 |
| II | Nhà ở | | | |
| 3 | Diện tích sàn nhà ở bình quân đầu người | m2 | 26 | 30 |`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| Mục tiêu 1.1: Xóa nhà tạm cho hộ nghèo | 1.1. Số nhà tạm được xóa | nhà | 200 | 400 |
| Mục tiêu 1.2: Hỗ trợ việc làm cho thanh niên | 1.2. Số thanh niên có việc làm | người | 100 | 300 |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const { targets, indicators } = subject.reading;
    const measured = new Set(indicators.filter(isPrinted).flatMap(({ target }) => target ?? []));
    const bare = targets.filter(({ code }) => !measured.has(code));
    const parts = unmeasuredParts(subject).map(partFinding);
    if (targets.length < 5 || bare.length * 4 > targets.length) return parts;
    const proposed = indicators.filter((indicator) => isPrinted(indicator) && isProposed(indicator));
    return [
      ...parts,
      ...bare.map((target) => findingOf(target, lastSpan(target, subject))),
      ...proposed.map(proposedFinding),
    ];
  },
};

/** `Sẽ đề xuất chỉ tiêu sau`: a note in place of an indicator. */
function isProposed({ target, spanning, measure, milestones }: Indicator): boolean {
  if (target === null || spanning === null || (measure ?? "") !== "") return false;
  return Object.values(milestones).every(({ value }) => value.kind === "pending");
}

function proposedFinding({ target, spanning, span }: Indicator): Finding {
  const said = (spanning ?? "").slice(0, 140);
  return {
    severity: "info",
    message: {
      vi: `Mục tiêu ${target} chưa có chỉ tiêu theo dõi, chỉ ghi “${said}”.`,
      en: `Target ${target} says only “${said}”, expected an indicator.`,
    },
    span,
    quote: said,
    data: { code: target },
  };
}

function partFinding({ title, part, span, first }: UnmeasuredPart): Finding {
  return {
    severity: "info",
    message: {
      vi: `“${title}”: không chỉ tiêu nào nói đến “${part}”, trong khi các nội dung khác đều có.`,
      en: `Found no indicator on “${part}” under “${title}”, expected one as for its other parts.`,
    },
    span,
    quote: part,
    related: [{ span: first.span, message: { vi: "Các chỉ tiêu từ đây", en: "The indicators from here" } }],
    data: { part },
  };
}

/** The row of the annex that should hold the indicator: where the target is named last. */
function lastSpan(target: Target, subject: Parameters<typeof statementsByCode>[0]): Target["span"] {
  return statementsByCode(subject).get(target.code)?.at(-1)?.span ?? target.span;
}

function findingOf(target: Target, span: Target["span"]): Finding {
  const title = shortened(target.title, 120);
  return {
    message: {
      vi: `Mục tiêu ${target.code} “${title}” không có chỉ tiêu theo dõi, trong khi hầu hết mục tiêu khác có.`,
      en: `Target ${target.code} “${title}” has no indicator while nearly all others have.`,
    },
    span,
    quote: title,
    ...(span.line === target.span.line
      ? {}
      : {
          related: [
            { span: target.span, message: { vi: "Mục tiêu nêu ở đây", en: "The target is set here" } },
          ],
        }),
    data: { code: target.code },
  };
}
