import { type PeriodMention, periodMentions } from "../periodMentions.js";
import type { DocumentRule } from "../rule.js";

export const periodOutside: DocumentRule = {
  name: "period-outside",
  scope: "document",
  severity: "warning",
  title: { vi: "Nhiệm vụ thuộc chương trình đã kết thúc", en: "A task for a scheme that has ended" },
  looksFor: {
    vi: "Giao thực hiện chương trình, đề án, kế hoạch có giai đoạn kết thúc trước năm ban hành văn bản.",
    en: "The document orders to carry out a programme, scheme or plan whose period ended before the document's year.",
  },
  source: {
    vi: "Không thể tiếp tục thực hiện một chương trình đã hết thời hạn; cần viện dẫn chương trình của giai đoạn mới.",
    en: "A scheme that ended can't be carried out; its successor should be named.",
  },
  silentWhen: {
    vi: "Nói về kết quả, tổng kết, kế thừa, chuẩn nghèo, số liệu của giai đoạn trước; phần căn cứ; báo cáo; kèm “định hướng đến năm …” của giai đoạn sau.",
    en: "Results, reviews, poverty lines and figures of the period before; the citations at the head; reports; an outlook to a later year is named with it (info).",
  },
  bad: [
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2019
KẾ HOẠCH
Phát triển giáo dục năm 2019
I. NHIỆM VỤ
1. Tiếp tục thực hiện Đề án phân luồng học sinh sau trung học cơ sở giai đoạn 2013 - 2015.
2. Triển khai Chương trình sữa học đường giai đoạn 2018 - 2020.`,
      lines: [7],
    },
    {
      text: `| UBND TỈNH HÒA AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 88/KH-UBND | Hòa An, ngày 12 tháng 3 năm 2022 |

# KẾ HOẠCH

## Giảm nghèo năm 2022

| STT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Tổ chức thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2016-2020 | Sở Nội vụ |
| 2 | Thực hiện Chương trình việc làm giai đoạn 2021-2025 | Sở Nội vụ |`,
      lines: [11],
    },
  ],
  good: [
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2022
KẾ HOẠCH
Phát triển giáo dục năm 2022
Căn cứ kết quả thực hiện Đề án xây dựng xã hội học tập giai đoạn 2012 - 2020;
I. NHIỆM VỤ
1. Tổng kết, đánh giá Chương trình sữa học đường giai đoạn 2018 - 2020.
2. Thực hiện Chương trình học bổng giai đoạn 2021 - 2025, kế thừa Chương trình học bổng giai đoạn 2016 - 2020.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const { date, type } = subject.reading.meta;
    if (date === null || /^(?:báo cáo|tờ trình|công văn)/iu.test(type ?? "")) return [];
    const year = Number(date.slice(0, 4));
    const told = new Set<string>();
    return periodMentions(subject).flatMap((mention) => {
      const key = `${mention.span.line} ${mention.printed}`;
      if (mention.to >= year || told.has(key) || !isOrdered(mention)) return [];
      told.add(key);
      const later = /^[^.;]{0,20}(?:định hướng|tầm nhìn|và|đến)[^.;]{0,20}(?:19|20)\d\d/iu.test(
        mention.after,
      );
      return [
        {
          severity: later ? ("info" as const) : ("warning" as const),
          message: {
            vi: `Giao thực hiện nội dung ${mention.printed} đã kết thúc trước khi ban hành văn bản (năm ${year}).`,
            en: `Found a task of the period ${mention.from}-${mention.to}, expected one that still runs in ${year}.`,
          },
          span: mention.span,
          quote: mention.printed,
          data: { period: [mention.from, mention.to], year },
        },
      ];
    });
  },
};

const ordering = /thực hiện|triển khai|đẩy mạnh|tăng cường|hoàn thành|tiếp tục/iu;
const scheme = /đề án|chương trình|kế hoạch|dự án|quy hoạch|chiến lược/iu;
const past =
  /kết quả|tổng kết|sơ kết|đánh giá|kế thừa|so với|bình quân|chuẩn|đã |căn cứ|giai đoạn trước|thay thế|số liệu|báo cáo|trong giai đoạn|rà soát|theo (?:Quyết định|Nghị quyết)|kết thúc/iu;

/** The clause orders to carry out a scheme of that period. */
function isOrdered({ before, sentence, inTitle }: PeriodMention): boolean {
  return (
    !inTitle &&
    ordering.test(sentence) &&
    scheme.test(before) &&
    !past.test(before) &&
    !past.test(opening(sentence))
  );
}

/** The first words of a sentence say whether it orders or tells: `Tổng kết …`, `Căn cứ …`. */
function opening(sentence: string): string {
  return sentence.slice(0, 40);
}
