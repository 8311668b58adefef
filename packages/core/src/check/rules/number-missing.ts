import { spanAt } from "../../document/passage.js";
import type { Span } from "../../document/span.js";
import type { Finding, Said } from "../diagnostic.js";
import { hasLetterhead, letterheadLines } from "../letterheadLines.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";

export const numberMissing: DocumentRule = {
  name: "number-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Chưa ghi số hoặc ngày ban hành", en: "The number or the day of issue is blank" },
  looksFor: {
    vi: "Đầu văn bản để trống số (“Số:     /KH-UBND”), để trống ngày hoặc không có dòng số, dòng ngày. Văn bản ghi rõ DỰ THẢO: lưu ý.",
    en: "The number (“Số:     /KH-UBND”) or the day is left blank, or has no line at all. A remark only where the text is marked DỰ THẢO (draft).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I, mục II.3, II.4: số, ký hiệu và thời gian ban hành là thành phần thể thức chính.",
    en: "Decree 30/2020/NĐ-CP, article 8 and annex I, II.3, II.4: number, symbol and date are main components.",
  },
  silentWhen: {
    vi: "Văn bản không có phần đầu (đoạn trích, nội dung rời); số được ghi ở nơi khác và đọc được.",
    en: "The text has no letterhead (an excerpt); the number is printed elsewhere and could be read.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số:      /KH-UBND
Hòa An, ngày     tháng 7 năm 2025
KẾ HOẠCH
Cấp nước sạch nông thôn
I. MỤC TIÊU`,
      lines: [3, 4],
    },
    {
      text: `| ỦY BAN NHÂN DÂN XÃ TÂN LẬP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: …/BC-UBND | Tân Lập, ngày 03 tháng 9 năm 2025 |

BÁO CÁO

Kết quả thu ngân sách`,
      lines: [3],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 04 tháng 7 năm 2025
KẾ HOẠCH
Cấp nước sạch nông thôn`,
      lines: [],
    },
    { text: "I. MỤC TIÊU\n1. Cấp nước sạch cho 95% số hộ.", lines: [] },
  ],
  check: (subject) => (hasLetterhead(subject) ? [...numberFindings(subject), ...dateFindings(subject)] : []),
};

function numberFindings(subject: Subject): readonly Finding[] {
  if (subject.reading.meta.number !== null) return [];
  const { numberLine, first } = letterheadLines(subject);
  if (numberLine === undefined) {
    return finding(subject, first, {
      vi: "Đầu văn bản không có số, ký hiệu.",
      en: "Found no number and symbol, expected them at the top of the document.",
    });
  }
  if (/\d\s*[/-]\s*\p{Lu}/u.test(numberLine.text)) return [];
  return finding(
    subject,
    spanAt(numberLine.passage),
    {
      vi: `Số văn bản để trống: “${numberLine.text}”.`,
      en: `Found the number left blank (${numberLine.text}), expected a number.`,
    },
    numberLine.text,
  );
}

function dateFindings(subject: Subject): readonly Finding[] {
  const { date } = subject.reading.meta;
  const { dateLine, first } = letterheadLines(subject);
  if (date !== null && date.length === 10) return [];
  if (dateLine === undefined) {
    if (date !== null) return [];
    return finding(subject, first, {
      vi: "Đầu văn bản không ghi địa danh và thời gian ban hành.",
      en: "Found no place and date, expected them at the top of the document.",
    });
  }
  return finding(
    subject,
    spanAt(dateLine.passage),
    {
      vi: `Ngày ban hành để trống hoặc không ghi đủ: “${dateLine.text.slice(0, 80)}”.`,
      en: `Found the day left blank (${dateLine.text.slice(0, 80)}), expected a day, month and year.`,
    },
    dateLine.text,
  );
}

function finding(subject: Subject, span: Span, message: Said, quote?: string): readonly Finding[] {
  const found: Finding = letterheadLines(subject).draftMark
    ? { message, span, severity: "info" }
    : { message, span };
  return [quote === undefined ? found : { ...found, quote }];
}
