import { type DateConflict, dateConflicts } from "../citationDates.js";
import { citedName, quoteOf } from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { type LooseDate, looseDates, type RecordedDate, recordedDates } from "../looseDates.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { tabledDates } from "../tabledDates.js";
import { printedDate, whereaboutsOf } from "../whereabouts.js";

export const citationDateConflict: DocumentRule = {
  name: "citation-date-conflict",
  scope: "document",
  severity: "error",
  title: {
    vi: "Một văn bản được viện dẫn với hai ngày khác nhau",
    en: "One document is cited with two dates",
  },
  looksFor: {
    vi: "Cùng một số, ký hiệu nhưng ghi hai ngày ban hành khác nhau trong cùng một năm (số có ghi năm thì mọi ngày khác nhau đều trái nhau); hoặc khác năm nhưng cùng ngày, tháng và cùng trích yếu; văn bản chỉ gọi bằng số (“Quyết định 733 ngày …”) hoặc luật gọi bằng tên mà ghi ngày khác trong cùng năm; văn bản Trung ương thường được viện dẫn mà ngày khác với ngày đã ban hành (lưu ý).",
    en: "One number and symbol with two dates of issue in one year (any two dates where the number carries its year), or in two years with the same day, month and title; a document called by its serial alone, or a law by its name, with another day of the same year; a widely cited central act with another day than it was issued on (info).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Điều 15 (số văn bản lấy theo thứ tự trong năm) và Phụ lục I, mục II.6 (viện dẫn ghi đúng số, ký hiệu, thời gian ban hành). Một văn bản chỉ có một ngày ban hành.",
    en: "Decree 30/2020/NĐ-CP, article 15 (numbers run within a year) and annex I, II.6 (citations give number, symbol and date). A document has one date of issue.",
  },
  silentWhen: {
    vi: "Hai ngày thuộc hai năm khác nhau và không có dấu hiệu là một văn bản (số văn bản lấy lại từ đầu mỗi năm); hai cơ quan khác nhau ban hành; trích yếu của văn bản địa phương khác hẳn nhau.",
    en: "The dates lie in two years and nothing says that one document is meant (numbers restart each year); two places issued them; titles of local documents have nothing in common.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Thi đua nghề nuôi ong
Thực hiện Chỉ thị số 57-CT/TW ngày 03 tháng 3 năm 2025 của Bộ Chính trị về hội nghị những người nuôi ong;
1. Triển khai Chỉ thị
số 57-CT/TW ngày 19/11/2024 của Bộ Chính trị, Kế hoạch số 412-KH/TU ngày 22/5/2025 của Tỉnh ủy về nghề nuôi ong.`,
      lines: [5],
    },
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Phát triển thủy lợi nhỏ",
        body: `Căn cứ Quyết định số 412/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ về phê duyệt Chương trình thủy lợi nhỏ, UBND tỉnh ban hành Kế hoạch như sau:
I. MỤC TIÊU
Thực hiện đầy đủ nội dung của Quyết định số 412/QĐ-TTg ngày 06/3/2024 của Thủ tướng Chính phủ.`,
      }),
      lines: [9],
    },
    {
      text: `# KẾ HOẠCH
## Phòng, chống đuối nước trẻ em
| TT | Nhiệm vụ | Căn cứ |
|---|---|---|
| 1 | Dạy bơi | Nghị quyết số 27/2022/NQ-HĐND ngày 12/7/2022 của HĐND tỉnh |
| 2 | Tập huấn | Nghị quyết số 27/2022/NQ-HĐND ngày 12/7/2022 của HĐND tỉnh |
| 3 | Truyền thông | Nghị quyết số 27/2022/NQ-HĐND ngày 21/7/2022 của HĐND tỉnh |`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Quản lý đầu tư
Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014 và Quyết định số 412/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ;
1. Phổ biến Luật Xây dựng ngày 16 tháng 8 năm 2014 đến cán bộ cấp xã.
2. Quyết định 412 ngày 03/5/2024 được niêm yết tại trụ sở.`,
      lines: [4, 5],
    },
    {
      text: `# ĐỀ ÁN

Tinh gọn đầu mối

Căn cứ Nghị định số 29/2019/NĐ-CP ngày 20 tháng 3 năm 2019 của Chính phủ;

| STT | Số, ký hiệu | Ngày ban hành | Trích yếu |
|---|---|---|---|
| 1 | 29/2019/NĐ-CP | 20/5/2019 | Về cho thuê lại lao động |`,
      lines: [9],
    },
    {
      text: `BÁO CÁO
Kết quả công tác gia đình

| STT | Văn bản |
|---|---|
| 1 | Quyết định số 905/QĐ-BLĐTBXH ngày 14/6/2023 của Bộ Lao động - Thương binh và Xã hội ban hành Kế hoạch chăm sóc người cao tuổi |

Triển khai Quyết định số 905/QĐ-LĐTBXH ngày 14/7/2023 của Bộ Lao động - Thương binh và Xã hội ban hành Kế hoạch chăm sóc người cao tuổi.`,
      lines: [8],
    },
  ],
  good: [
    {
      text: `BÁO CÁO
Nghề nuôi ong
1. Nghị quyết số 27-NQ/TW ngày 06/8/2008 của Ban Chấp hành Trung ương về trí thức nuôi ong.
2. Nghị quyết số 27-NQ/TW ngày 21/5/2018 của Ban Chấp hành Trung ương về tiền công nuôi ong.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Quản lý đầu tư
Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014; Luật Xây dựng ngày 17 tháng 6 năm 2020;
Thực hiện Quyết định số 412/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ; Quyết định 412 ngày 05/3/2024 được phổ biến đến cấp xã.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Giảm nghèo năm 2022
Thực hiện Kế hoạch số 12/KH-UBND ngày 10/02/2017 của UBND tỉnh về giảm nghèo giai đoạn 2017 - 2020 và
Kế hoạch số 12/KH-UBND ngày 18/01/2021 của UBND tỉnh về giảm nghèo giai đoạn 2021 - 2025.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...dateConflicts(subject).flatMap(findingOf),
    ...looseDates(subject).map(looseFinding),
    ...tabledDates(subject).map(looseFinding),
    ...recordedDates(subject).map(recordedFinding),
  ],
};

function recordedFinding({ mention, date, issued }: RecordedDate): Finding {
  const name = citedName(mention);
  return {
    severity: "info",
    message: {
      vi: `${name} ghi ngày ${printedDate(date)}; văn bản có trích yếu này ban hành ngày ${printedDate(issued)}, cần kiểm tra.`,
      en: `Found ${name} with the date ${printedDate(date)}, expected ${printedDate(issued)}, on which the act of this title was issued.`,
    },
    span: mention.span,
    quote: quoteOf(mention),
    suggestion: `ngày ${printedDate(issued)}`,
    data: { number: mention.number, dates: [issued, date] },
  };
}

function looseFinding({ name, date, span, quote, other }: LooseDate): Finding {
  const place = whereaboutsOf([other.span]);
  const [own, others] = [printedDate(date), printedDate(other.date)];
  return {
    message: {
      vi: `${name} ghi ngày ${own}, nhưng ở ${place.vi} ghi ngày ${others}.`,
      en: `Found ${name} with the date ${own}, expected ${others} as at ${place.en}.`,
    },
    span,
    quote,
    related: [saysHere(other.span, others, other.quote)],
    data: { name, dates: [other.date, date] },
  };
}

function findingOf({ severity, odd, other, likely }: DateConflict): readonly Finding[] {
  const [first] = odd;
  const [second] = other;
  if (first === undefined || second === undefined) return [];
  const name = citedName(first);
  const [here, there] = [whereaboutsOf(odd.map((m) => m.span)), whereaboutsOf(other.map((m) => m.span))];
  const [own, others] = [printedDate(first.date), printedDate(second.date)];
  const finding: Finding = {
    severity,
    message: {
      vi: `${capital(name)} ghi hai ngày khác nhau: ${own} (${here.vi}) và ${others} (${there.vi}).`,
      en: `Found ${name} with the date ${own} (${here.en}), expected one date: elsewhere it is ${others} (${there.en}).`,
    },
    span: first.span,
    quote: quoteOf(first),
    related: [...other.slice(0, 6), ...odd.slice(1, 6)].map((mention) =>
      saysHere(mention.span, printedDate(mention.date), quoteOf(mention)),
    ),
    data: { number: first.number, dates: [first.date, second.date] },
  };
  return [likely === null ? finding : { ...finding, suggestion: `ngày ${printedDate(likely)}` }];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
