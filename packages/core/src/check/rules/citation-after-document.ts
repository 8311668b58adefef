import { parseDocumentNumber } from "../../text/documentNumbers.js";
import { type CitedMention, citedMentions, citedName, isFullDate, quoteOf } from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { printedDate, whereabouts } from "../whereabouts.js";

export const citationAfterDocument: DocumentRule = {
  name: "citation-after-document",
  scope: "document",
  severity: "error",
  title: {
    vi: "Viện dẫn văn bản ban hành sau chính văn bản này",
    en: "Cites a document issued later than itself",
  },
  looksFor: {
    vi: "Văn bản được viện dẫn có ngày ban hành (hoặc năm ghi trong số) sau ngày ghi ở đầu văn bản đang kiểm tra.",
    en: "The cited document's date (or the year in its number) lies after the date of the document under check.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4: thời gian ban hành là ngày văn bản được ký; văn bản không thể căn cứ vào điều chưa có.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.4: a document's date is the day it is issued; it can't rest on what doesn't exist yet.",
  },
  silentWhen: {
    vi: "Văn bản không ghi ngày; dự thảo chỉ ghi tháng thì tính đến hết tháng; số và ngày của văn bản viện dẫn đã trái nhau (quy tắc citation-impossible).",
    en: "The document has no date; of a draft with a month alone the whole month counts; the citation's own number and date disagree (rule citation-impossible).",
  },
  bad: [
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Phát triển chợ nông thôn",
        body: `Thực hiện Quyết định số 512/QĐ-TTg ngày 14/6/2024 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch:
I. MỤC TIÊU
Thực hiện Nghị định số 60/2024/NĐ-CP ngày 05/3/2024 của Chính phủ.`,
      }),
      lines: [7],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 44/BC-UBND | Hòa An, ngày 02 tháng 8 năm 2023 |

BÁO CÁO

Kết quả công tác gia đình

Thực hiện Công văn số 812/BVHTTDL-GĐ ngày 20/9/2023 của Bộ Văn hóa, Thể thao và Du lịch, UBND tỉnh báo cáo như sau:`,
      lines: [9],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN TỈNH HÒA AN
Số: 18/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2024
KẾ HOẠCH
Trồng cây ven suối
1. Các xã rà soát hành lang bảo vệ suối theo Luật Tài nguyên nước, chậm nhất là ngày 31/12/2024.
2. Thu phí theo Luật Phí và lệ phí kể từ ngày 01/01/2025.`,
      lines: [],
    },
    {
      text: examplePlan({
        day: "   tháng 3 năm 2024",
        title: "Phát triển chợ nông thôn",
        body: `Thực hiện Quyết định số 512/QĐ-TTg ngày 28/3/2024 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch:`,
      }),
      lines: [],
    },
  ],
  check: (subject) => citedMentions(subject).flatMap((mention) => findingOf(mention, subject)),
};

function findingOf(mention: CitedMention, { reading: { meta } }: Subject): readonly Finding[] {
  const day = meta.date;
  if (day === null || mention.own || !isLater(mention, day)) return [];
  const when = isFullDate(mention.date) ? printedDate(mention.date) : "";
  const [cited, citedEn] =
    when === "" ? ["có năm trong số", "with a year"] : [`ban hành ngày ${when}`, `of ${when}`];
  const name = citedName(mention);
  const place = meta.spans.date;
  return [
    {
      message: {
        vi: `${name} ${cited} sau ngày của văn bản này (${printedDate(day)}).`,
        en: `Found ${name} ${citedEn} later than this document (${printedDate(day)}), expected one issued before it.`,
      },
      span: mention.span,
      quote: quoteOf(mention),
      related:
        place === undefined
          ? []
          : [
              {
                span: place,
                message: {
                  vi: `Ngày của văn bản này (${whereabouts(place).vi}): ${printedDate(day)}.`,
                  en: `This document's date (${whereabouts(place).en}): ${printedDate(day)}.`,
                },
              },
            ],
      data: { number: mention.number, date: mention.date, documentDate: day },
    },
  ];
}

function isLater({ date, number }: CitedMention, day: string): boolean {
  const year = number === null ? null : (parseDocumentNumber(number)?.year ?? null);
  if (!isFullDate(date)) return date === null && year !== null && `${year}` > day.slice(0, 4);
  if (year !== null && `${year}` !== date.slice(0, 4)) return false;
  return date.slice(0, day.length) > day;
}
