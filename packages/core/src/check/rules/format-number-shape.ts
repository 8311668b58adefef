import { typeOfAbbreviation } from "../../read/documentTypes.js";
import { parseDocumentNumber } from "../../text/documentNumbers.js";
import { fold } from "../../text/fold.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { expectedNumber } from "../symbolShapes.js";

export const formatNumberShape: DocumentRule = {
  name: "format-number-shape",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Số, ký hiệu không đúng dạng hoặc không khớp tên loại",
    en: "The number's shape or type is wrong",
  },
  looksFor: {
    vi: "Ký hiệu của văn bản mang tên loại khác với tên loại ghi ở dòng tên (KẾ HOẠCH mang ký hiệu QĐ); thiếu dấu gạch nối, sai dấu gạch chéo; tỉnh, xã ban hành nhưng ký hiệu của cơ quan khác.",
    en: "The symbol names another type than the type line (a KẾ HOẠCH with QĐ in its symbol), lacks a hyphen, or has the marks in the wrong places.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 và Phụ lục III.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.3, and annex III.",
  },
  silentWhen: {
    vi: "Số để trống; khoảng trắng trong số (thường do quét); tên loại mở rộng như “Kế hoạch hành động” (KH hoặc CTr), “Chương trình hành động”; ký hiệu ghi ở phụ lục chứ không ở đầu văn bản.",
    en: "The number is blank; spaces inside (scans); wider types such as “Kế hoạch hành động” (KH or CTr); a number known from an annex alone.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/QĐ-UBND
Hòa An, ngày 20 tháng 3 năm 2024
KẾ HOẠCH
Phát triển chợ nông thôn`,
      lines: [3],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 44/BCUBND | Hòa An, ngày 02 tháng 8 năm 2023 |

BÁO CÁO

Kết quả công tác gia đình`,
      lines: [3],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31 /KH- UBND
Hòa An, ngày 20 tháng 3 năm 2024
KẾ HOẠCH HÀNH ĐỘNG
Phát triển chợ nông thôn`,
      lines: [],
    },
  ],
  check: (subject) => [...typeFinding(subject), ...shapeFinding(subject)],
};

function numberOf({ reading: { meta }, anatomy }: Subject) {
  const { number, type, spans } = meta;
  const span = spans.number;
  const typeAt = anatomy.typeLine?.passage.marks[0]?.line ?? Number.POSITIVE_INFINITY;
  return number === null || span === undefined || span.line > typeAt ? undefined : { number, type, span };
}

/** The first word or two of a type in the type line have to be what the symbol abbreviates. */
function typeFinding(subject: Subject): readonly Finding[] {
  const own = numberOf(subject);
  const abbreviation = own === undefined ? null : (parseDocumentNumber(own.number)?.type ?? null);
  if (
    own === undefined ||
    own.type === null ||
    abbreviation === null ||
    subject.anatomy.typeLine === undefined
  )
    return [];
  const name = typeOfAbbreviation(abbreviation);
  const plan = /^(?:ke hoach|chuong trinh|de an|phuong an)/u;
  const printed = fold(own.type);
  if (name === undefined || printed.startsWith(fold(name)) || (plan.test(printed) && plan.test(fold(name))))
    return [];
  return [
    {
      message: {
        vi: `Ký hiệu “${own.number}” là của ${name}, nhưng tên loại văn bản là ${own.type}.`,
        en: `Found the symbol ${own.number} (${name}) on a document called ${own.type}, expected the abbreviation of its own type.`,
      },
      span: own.span,
      quote: own.number,
      data: { number: own.number, type: own.type },
    },
  ];
}

function shapeFinding(subject: Subject): readonly Finding[] {
  const own = numberOf(subject);
  const expected = own === undefined ? undefined : expectedNumber(own.number);
  if (own === undefined || expected === undefined) return [];
  return [
    {
      message: {
        vi: `Số, ký hiệu “${own.number}” không đúng dạng; đúng dạng là “${expected}”.`,
        en: `Found the number ${own.number}, expected the shape ${expected}.`,
      },
      span: own.span,
      quote: own.number,
      suggestion: expected,
      data: { number: own.number, expected },
    },
  ];
}
