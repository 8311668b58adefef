import { spanAt } from "../../document/passage.js";
import { findDates } from "../../text/dates.js";
import { citedMentions } from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import { letterheadLines } from "../letterheadLines.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";

export const formatLeadingZero: DocumentRule = {
  name: "format-leading-zero",
  scope: "document",
  severity: "warning",
  title: { vi: "Thiếu số 0 trước số, ngày nhỏ hơn 10, tháng 1, 2", en: "A leading zero is missing" },
  looksFor: {
    vi: "Ở đầu văn bản: số nhỏ hơn 10, ngày nhỏ hơn 10, tháng 1 hoặc 2 không có số 0 phía trước. Ngày của văn bản viện dẫn ghi thiếu số 0: lưu ý một lần, kèm mọi nơi.",
    en: "At the top: a number or day below 10, or month 1 or 2, without a zero before it. In dates of cited documents: one remark with all places.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.b (số) và II.4.b (ngày nhỏ hơn 10, tháng 1, 2 phải thêm số 0).",
    en: "Decree 30/2020/NĐ-CP, annex I, II.3.b (number) and II.4.b (days below 10 and months 1, 2).",
  },
  silentWhen: {
    vi: "Tháng 3 đến 9 có hoặc không có số 0; số, ngày để trống; ngày trong nội dung không phải ngày ban hành văn bản.",
    en: "Months 3 to 9 with or without a zero; blanks; dates in the text that are no dates of documents.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 7/KH-UBND
Hòa An, ngày 4 tháng 2 năm 2024
KẾ HOẠCH
Phát triển chợ nông thôn
Căn cứ Nghị định số 60/2024/NĐ-CP ngày 5/1/2024 của Chính phủ;
Căn cứ Quyết định số 12/QĐ-TTg ngày 03/1/2024 của Thủ tướng Chính phủ.`,
      lines: [3, 4, 7],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 44/BC-UBND | Hòa An, ngày 2 tháng 8 năm 2023 |

BÁO CÁO

Kết quả công tác gia đình`,
      lines: [3],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 07/KH-UBND
Hòa An, ngày 04 tháng 02 năm 2024
KẾ HOẠCH
Phát triển chợ nông thôn
Căn cứ Nghị định số 60/2024/NĐ-CP ngày 05/3/2024 của Chính phủ.
Hội nghị tổ chức ngày 5/9 hằng năm.`,
      lines: [],
    },
  ],
  check: (subject) => [...headFindings(subject), ...citedFinding(subject)],
};

const BARE_DAY = /ngày\s*[1-9](?!\d)/iu;
const BARE_MONTH = /tháng\s*[12](?!\d)/iu;

function headFindings(subject: Subject): readonly Finding[] {
  const { numberLine, dateLine } = letterheadLines(subject);
  const findings: Finding[] = [];
  const number =
    numberLine === undefined ? null : /S[ốô]\s*[:.;]?\s*([1-9])\s*\/\s*\p{Lu}/iu.exec(numberLine.text);
  if (numberLine !== undefined && number !== null) {
    findings.push({
      message: {
        vi: `Số nhỏ hơn 10 phải có số 0 phía trước: ghi “${number[1]}”, đúng là “0${number[1]}”.`,
        en: `Found the number ${number[1]}, expected 0${number[1]}.`,
      },
      span: spanAt(numberLine.passage),
      quote: numberLine.text,
      suggestion: `0${number[1]}`,
    });
  }
  const text = dateLine?.text ?? "";
  if (dateLine !== undefined && (BARE_DAY.test(text) || BARE_MONTH.test(text))) {
    const right = text
      .replace(/(ngày\s*)([1-9])(?!\d)/iu, "$10$2")
      .replace(/(tháng\s*)([12])(?!\d)/iu, "$10$2");
    findings.push({
      message: {
        vi: `Ngày nhỏ hơn 10, tháng 1, 2 phải có số 0 phía trước: ghi “${text}”, đúng là “${right}”.`,
        en: `Found the date ${text}, expected ${right}.`,
      },
      span: spanAt(dateLine.passage),
      quote: text,
      suggestion: right,
    });
  }
  return findings;
}

function citedFinding(subject: Subject): readonly Finding[] {
  const bare = citedMentions(subject).filter(({ passage, from, to, date }) => {
    if (date === null || date.length < 10) return false;
    const [printed] = findDates(passage.text.slice(from, to));
    return (
      printed !== undefined &&
      /^(?:ngày\s*)?(?:[1-9](?!\d)|\d{1,2}\s*[/.-]\s*[12]\s*[/.-])/iu.test(printed.text)
    );
  });
  const [first, ...others] = bare;
  if (first === undefined) return [];
  return [
    {
      severity: "info",
      message: {
        vi: `Ngày ban hành của văn bản viện dẫn thiếu số 0 phía trước ở ${bare.length} nơi.`,
        en: `Found ${bare.length} dates of cited documents without a leading zero, expected one before days below 10 and months 1, 2.`,
      },
      span: first.span,
      quote: first.passage.text.slice(first.from, first.to),
      related: others.slice(0, 30).map(({ span, passage, from, to }) => ({
        span,
        quote: passage.text.slice(from, to),
        message: { vi: "Tại đây cũng vậy.", en: "Here too." },
      })),
    },
  ];
}
