import { spanAt } from "../../document/passage.js";
import type { Finding } from "../diagnostic.js";
import { dueDates, dueSpan } from "../dueDates.js";
import type { DocumentRule } from "../rule.js";
import { sectionsAround } from "../sectionTitles.js";
import type { Subject } from "../subject.js";
import { textPieces } from "../textPieces.js";
import { printedDate } from "../whereabouts.js";

export const deadlinePast: DocumentRule = {
  name: "deadline-past",
  scope: "document",
  severity: "warning",
  title: { vi: "Thời hạn trước ngày ban hành văn bản", en: "Due before the document was issued" },
  looksFor: {
    vi: "Nhiệm vụ, báo cáo (trong bảng hoặc trong câu) phải xong vào ngày, tháng, quý hoặc năm đã qua khi văn bản được ban hành; văn bản có hiệu lực từ ngày trước ngày ban hành.",
    en: "A task or report, in a table or a sentence, is due on a day, month, quarter or year that was over when the document was issued; or the document takes effect before its own day.",
  },
  source: {
    vi: "Văn bản hành chính có hiệu lực từ ngày ký; không thể giao việc phải xong trước ngày đó.",
    en: "A document holds from the day of its signing; nothing can be due before.",
  },
  silentWhen: {
    vi: "Văn bản chưa ghi tháng; thời gian là khoảng kéo dài (“từ 2024”, “hằng năm”, “giai đoạn 2021 - 2025”); báo cáo kể việc đã làm (trừ phần phương hướng, nhiệm vụ); mục về kết quả, thực trạng.",
    en: "The document has no month; the time goes on (“from 2024”, “every year”); a report tells what was done (but for its outlook); sections on results.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 8 năm 2025
KẾ HOẠCH
Cải cách hành chính năm 2025

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Tư pháp | Quý II/2025 |
| 2 | Tập huấn bộ phận một cửa cấp xã | Sở Nội vụ | Quý III/2025 |
| 3 | Công khai danh mục dịch vụ công | Văn phòng UBND tỉnh | 15/8/2025 |`,
      lines: [10, 12],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 15 tháng 9 năm 2024
KẾ HOẠCH
Giảm nghèo năm 2024
I. TỔ CHỨC THỰC HIỆN
1. UBND các huyện, thành phố xây dựng kế hoạch thực hiện của địa phương, hoàn thành trước ngày 01/9/2024.`,
      lines: [7],
    },
    {
      text: `HỘI ĐỒNG NHÂN DÂN TỈNH HÒA AN
Số: 27/2019/NQ-HĐND
Hòa An, ngày 10 tháng 12 năm 2019
NGHỊ QUYẾT
Về nhiệm vụ năm 2020
Điều 1. Giao Ủy ban nhân dân tỉnh tổ chức thực hiện.
Điều 2. Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2019.`,
      lines: [7],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 8 năm 2025
KẾ HOẠCH
Cải cách hành chính năm 2025

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Tư pháp | Quý III/2025 |
| 2 | Chi trả chế độ cho người trực | Sở Nội vụ | Từ 01/7/2025 |
| 3 | Công khai danh mục dịch vụ công | Văn phòng UBND tỉnh | Năm 2025 |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const { date, type } = subject.reading.meta;
    if (date === null || date.length < 7) return [];
    const isReport = /^báo cáo/iu.test(type ?? "");
    const told = new Set<string>();
    const effect = date.length === 10 ? effectBefore(subject, date) : [];
    return [
      ...effect,
      ...dueDates(subject).flatMap(({ last, printed, what, span }) => {
        const key = `${span.line} ${last}`;
        if (last >= date || told.has(key)) return [];
        if (isReport && !ahead.test(sectionsAround(span.line, subject))) return [];
        told.add(key);
        return [
          {
            message: {
              vi: `Thời hạn ${printed} đã qua khi ban hành văn bản (${printedDate(date)}).`,
              en: `Found the deadline ${printed}, expected a day after the document's own (${printedDate(date)}).`,
            },
            span,
            quote: printed,
            data: { due: last, issued: date, what: what.slice(0, 120) },
          },
        ];
      }),
    ];
  },
};

/** `có hiệu lực từ ngày 01/01/2019` in a document of December 2019. */
function effectBefore(subject: Subject, issued: string): readonly Finding[] {
  return textPieces(subject).flatMap(({ passage }) => {
    const match =
      /(?:Nghị quyết|Quyết định|Kế hoạch|Quy định|Quy chế) này[^.;]{0,160}?có hiệu lực (?:thi hành )?(?:kể )?từ (ngày [^.;,]{6,34}\d{4})/u.exec(
        passage.text.slice(0, 5000),
      );
    const printed = match?.[1] ?? "";
    const last = dueSpan(printed.replace(/\s+/gu, " "))?.last;
    if (match === null || last === undefined || last >= issued) return [];
    const at = match.index + match[0].length - printed.length;
    return [
      {
        message: {
          vi: `Văn bản ghi có hiệu lực từ ${printed}, trước ngày ban hành (${printedDate(issued)}).`,
          en: `Found effect from “${printed}”, expected a day not before the document's own (${printedDate(issued)}).`,
        },
        span: spanAt(passage, at, at + printed.length),
        quote: printed,
        data: { due: last, issued },
      },
    ];
  });
}

/** The part of a report that orders what comes next. */
const ahead = /phương hướng|(?:nhiệm vụ|kế hoạch)[^/]{0,30}(?:năm|quý|tháng|thời gian tới)/iu;
