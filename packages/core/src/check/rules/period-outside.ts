import { spanAt } from "../../document/passage.js";
import { matchesIn } from "../../text/matches.js";
import { lateRows } from "../completion.js";
import type { Finding } from "../diagnostic.js";
import { endedIn } from "../endedProgrammes.js";
import { examplePlan } from "../examplePlan.js";
import { type PeriodMention, periodMentions } from "../periodMentions.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { tasksOutside } from "../tasksOutside.js";
import { sentencesIn } from "../textPieces.js";
import { whereabouts } from "../whereabouts.js";
import { piecesWith } from "../wordPlaces.js";

export const periodOutside: DocumentRule = {
  name: "period-outside",
  scope: "document",
  severity: "warning",
  title: { vi: "Nhiệm vụ thuộc chương trình đã kết thúc", en: "A task for a scheme that has ended" },
  looksFor: {
    vi: "Giao thực hiện chương trình, đề án, kế hoạch có giai đoạn kết thúc trước năm ban hành văn bản; tiếp tục chương trình mục tiêu quốc gia đã kết thúc; nhiệm vụ có thời gian trước hoặc sau giai đoạn ghi trong tên văn bản (lưu ý; cảnh báo nếu nằm trọn ngoài giai đoạn ấy hoặc chỉ một nhiệm vụ kéo dài quá năm cuối); công trình, nhiệm vụ trong bảng kéo dài quá ngày mà phần lời quy định tất cả phải hoàn thành (lỗi).",
    en: "The document orders to carry out a programme, scheme or plan whose period ended before the document's year; a national target programme that has ended; tasks whose time lies outside the period in the document's own title (info; a warning where they lie wholly outside or one task alone goes beyond its last year); works or tasks of a table that go on after the day by which the text has all of them finished (error).",
  },
  source: {
    vi: "Không thể tiếp tục thực hiện một chương trình đã hết thời hạn; cần viện dẫn chương trình của giai đoạn mới.",
    en: "A scheme that ended can't be carried out; its successor should be named.",
  },
  silentWhen: {
    vi: "Nói về kết quả, tổng kết, kế thừa, chuẩn nghèo, số liệu của giai đoạn trước; phần căn cứ; báo cáo; kèm “định hướng đến năm …” của giai đoạn sau; việc chuẩn bị (xây dựng kế hoạch, rà soát, kiện toàn) trước năm đầu của giai đoạn; thời hạn đã qua khi ban hành (`deadline-past` nêu).",
    en: "Results, reviews, poverty lines and figures of the period before; the citations at the head; reports; an outlook to a later year is named with it (info); getting ready before the period's first year; times that were over by then (told by `deadline-past`).",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN TỈNH HÒA AN

Số: 45/KH-UBND
Hòa An, ngày 12 tháng 3 năm 2022

KẾ HOẠCH
Cải tạo bến thủy nội địa tỉnh Hòa An giai đoạn 2022 - 2025
I. NỘI DUNG
1. Cải tạo các bến khách ngang sông. Tất cả các công trình phải hoàn thành, đưa vào khai thác trước ngày 31/12/2025.

PHỤ LỤC
DANH MỤC CÔNG TRÌNH

| TT | Tên công trình | Địa điểm | Thời gian thực hiện |
|---|---|---|---|
| 1 | Bến Đồng Rạng | Xã Sơn Hòa | 2022 - 2023 |
| 2 | Bến Cây Sung | Xã Sơn Lâm | 2024 - 2026 |
| 3 | Bến Đá Bàn | Xã Sơn Lâm | 2021 - 2023 |`,
      lines: [17, 18],
    },
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
    {
      text: `UBND TỈNH HÒA AN
Số: 40/KH-UBND
Hòa An, ngày 05 tháng 11 năm 2020
KẾ HOẠCH
Phát triển nghề truyền thống giai đoạn 2021 - 2025
Tiếp tục thực hiện Chương trình mục tiêu quốc gia việc làm và dạy nghề trên địa bàn tỉnh.

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Mở lớp truyền nghề | Sở Nội vụ | Tháng 12/2020 |
| 2 | Hội chợ làng nghề | Sở Công Thương | 2022 - 2025 |
| 3 | Hỗ trợ máy móc cho tổ hợp tác | Sở Công Thương | Năm 2027 |`,
      lines: [6, 10, 12],
    },
    {
      text: examplePlan({
        day: "20 tháng 11 năm 2025",
        title: "Truyền nghề đan lát tỉnh Hòa An giai đoạn 2026 - 2030",
        body: `I. NHIỆM VỤ
1. Mở lớp đan lát ở các xã.
Cơ quan chủ trì: Sở Nội vụ.
Thời gian thực hiện: Giai đoạn 2021 - 2025.
2. Tổ chức hội chợ đan lát.
Cơ quan chủ trì: Sở Công Thương.
Thời gian thực hiện: Tháng 12/2032.
3. Giới thiệu sản phẩm đan lát.
Cơ quan chủ trì: Sở Công Thương.
Thời gian thực hiện: 2026 - 2028.`,
      }),
      lines: [10, 13],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2022
KẾ HOẠCH
Phát triển thư viện năm 2022
I. NHIỆM VỤ
- Tiếp tục mở rộng tủ sách thôn bản theo Quyết định số 65/QĐ-UBND ngày 12/3/2016 phê duyệt Đề án tủ sách thôn bản giai đoạn đến năm 2020.`,
      lines: [7],
    },
    {
      text: `# KẾ HOẠCH

PHÁT TRIỂN GIỐNG THỦY SẢN TỈNH HÒA AN ĐẾN NĂM 2035

PHỤ LỤC

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian thực hiện |
|---|---|---|---|
| 1 | Xây trại giống Hòa Bắc | Sở Nông nghiệp và Môi trường | 2025 - 2030 |
| 2 | Mở trại giống Hòa Nam | Sở Nông nghiệp và Môi trường | 2025 - 2035 |
| 3 | Nhập giống bố mẹ | Sở Khoa học và Công nghệ | 2026 - 2040 |
| 4 | Tập huấn hộ nuôi | Sở Nông nghiệp và Môi trường | 2026 - 2035 |`,
      lines: [11],
    },
  ],
  good: [
    {
      text: `UBND TỈNH HÒA AN
Số: 40/KH-UBND
Hòa An, ngày 05 tháng 11 năm 2025
KẾ HOẠCH
Phát triển nghề truyền thống giai đoạn 2026 - 2030
Triển khai Chương trình mục tiêu quốc gia xây dựng nông thôn mới và Chương trình mục tiêu quốc gia về phát triển văn hóa.

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Xây dựng kế hoạch thực hiện của địa phương | UBND các xã | Tháng 12/2025 |
| 2 | Mở lớp truyền nghề | Sở Nội vụ | Từ năm 2026 |
| 3 | Hội chợ làng nghề | Sở Công Thương | 2027 - 2030 |`,
      lines: [],
    },
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
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2022
KẾ HOẠCH
Phát triển thư viện năm 2022
I. NHIỆM VỤ
1. Tiếp tục tổng kết Đề án phát triển tủ sách dòng họ đến năm 2020.
2. Tiếp tục thực hiện Chiến lược phát triển thư viện đến năm 2020, tầm nhìn đến năm 2030; Đề án số hóa kho sách đến năm 2025.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const { date, type } = subject.reading.meta;
    if (/^(?:báo cáo|tờ trình|công văn)/iu.test(type ?? "")) return [];
    if (date === null) return tasksOutside(subject);
    const year = Number(date.slice(0, 4));
    return [
      ...pastSchemes(subject, year),
      ...schemesToYear(subject, year),
      ...pastProgrammes(subject, year),
      ...tasksOutside(subject),
      ...fundsOfThePast(subject, year),
      ...beyondTheLimit(subject),
    ];
  },
};

/** The text says by when all is finished; a row of a table goes on after that. */
function beyondTheLimit(subject: Subject): readonly Finding[] {
  return lateRows(subject).map(({ printed, span, limit, limitSpan }) => {
    const place = whereabouts(limitSpan);
    return {
      severity: "error" as const,
      message: {
        vi: `Thời gian ghi “${printed}”, nhưng ở ${place.vi} quy định tất cả phải hoàn thành trước hạn “${limit}”.`,
        en: `Found “${printed}”, expected a time within “${limit}”, by which all is to be finished (${place.en}).`,
      },
      span,
      quote: printed,
      related: [
        {
          span: limitSpan,
          quote: limit,
          message: { vi: `Hạn chung: “${limit}”.`, en: `All by “${limit}”.` },
        },
      ],
      data: { time: printed, limit },
    };
  });
}

function pastSchemes(subject: Subject, year: number): readonly Finding[] {
  const told = new Set<string>();
  return periodMentions(subject).flatMap((mention) => {
    const key = `${mention.span.line} ${mention.printed}`;
    if (mention.to >= year || told.has(key) || !isOrdered(mention)) return [];
    told.add(key);
    const later = /^[^.;]{0,20}(?:định hướng|tầm nhìn|và|đến)[^.;]{0,20}(?:19|20)\d\d/iu.test(mention.after);
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
}

const TO_YEAR =
  /(?<![A-Za-zÀ-ỹ])(?:Đề án|Chương trình|Chiến lược|Kế hoạch|Dự án)\s(?:(?!tầm nhìn|định hướng)[^.;:()]){10,220}?\s(?:giai đoạn )?đến (?:hết )?năm (20\d\d)(?!\d|\s*[-–—]\s*\d|[^.;]{0,30}(?:tầm nhìn|định hướng|tiếp theo|trở đi))/gu;
/** A sentence that has something go on: it rests on the act that it names. */
const CONTINUES =
  /^[\s*_]*(?:[-–+•]\s*|\(?[\da-zđ]{1,3}[.)]\s*)?(?:Tiếp tục|Duy trì|Đẩy mạnh)(?![A-Za-zÀ-ỹ])/u;

/** `Tiếp tục nhân rộng … theo Quyết định số … phê duyệt Đề án … đến năm 2025`, ordered in a later year. */
function schemesToYear(subject: Subject, year: number): readonly Finding[] {
  return piecesWith(subject, "tiếp", "duy", "đẩy").flatMap(({ passage }) => {
    if (passage.text.length > 5000 || !/đến (?:hết )?năm 20\d\d/u.test(passage.text)) return [];
    return sentencesIn(passage).flatMap(({ text, from }) => {
      if (!CONTINUES.test(text)) return [];
      return matchesIn(text, TO_YEAR).flatMap((match): Finding[] => {
        const last = Number(match[1]);
        if (last >= year || reviewing.test(text.slice(0, match.index + match[0].length))) return [];
        const printed = `đến ${/năm 20\d\d$/u.exec(match[0])?.[0] ?? match[1]}`;
        const end = from + match.index + match[0].length;
        return [
          {
            message: {
              vi: `Nhiệm vụ dựa vào văn bản có thời hạn ${printed}, đã kết thúc trước khi ban hành văn bản này (năm ${year}).`,
              en: `Found a task that rests on a scheme until ${last}, expected one that still runs in ${year}.`,
            },
            span: spanAt(passage, end - printed.length, end),
            quote: printed,
            data: { to: last, year },
          },
        ];
      });
    });
  });
}

/** A national target programme that had ended before the document's year, named without its period. */
function pastProgrammes(subject: Subject, year: number): readonly Finding[] {
  return piecesWith(subject, "mtqg", "mục").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !/Chương trình (?:mục tiêu|MTQG)/u.test(text)) return [];
    return endedIn(text, year).flatMap(({ programme, from, to }) => {
      const before = text.slice(Math.max(0, from - 200), from);
      const clause = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1);
      if (!ordering.test(clause) || past.test(clause) || /^[^.;]{0,60}(?:19|20)\d\d/u.test(text.slice(to)))
        return [];
      return [
        {
          severity: "info" as const,
          message: {
            vi: `Chương trình mục tiêu quốc gia ${programme.name} kết thúc năm ${programme.to}, văn bản ban hành năm ${year}; cần đối chiếu chương trình đang thực hiện.`,
            en: `Found a national target programme that ended in ${programme.to}, expected one that runs in ${year}.`,
          },
          span: spanAt(passage, from, to),
          quote: text.slice(from, to),
          data: { programme: programme.name, to: programme.to, year },
        },
      ];
    });
  });
}

/** Money that follows an act on a scheme which ends before the plan does. */
function fundsOfThePast(subject: Subject, year: number): readonly Finding[] {
  const { period } = subject.reading.meta;
  if (period === null) return [];
  return periodMentions(subject).flatMap((mention) => {
    const { from, to, before, sentence, printed, span } = mention;
    const act = /(?:Thông tư|Quyết định|Nghị định|Nghị quyết) số/u.test(sentence);
    if (
      to >= period.to ||
      (to < year && isOrdered(mention)) ||
      from >= period.from ||
      !act ||
      !scheme.test(before)
    )
      return [];
    if (!/kinh phí|vốn/iu.test(sentence) || past.test(sentence.slice(0, 40))) return [];
    return [
      {
        severity: "info" as const,
        message: {
          vi: `Kinh phí dựa vào văn bản của ${printed}, kết thúc trước khi văn bản này hết thời gian thực hiện (năm ${period.to}).`,
          en: `Found funding by an act on the period ${from}-${to}, expected one that holds until ${period.to}.`,
        },
        span,
        quote: printed,
        data: { period: [from, to], own: [period.from, period.to] },
      },
    ];
  });
}

const ordering = /thực hiện|triển khai|đẩy mạnh|tăng cường|hoàn thành|tiếp tục/iu;
/** A look back at what was, or the scheme's successor. */
const reviewing = /tổng kết|sơ kết|đánh giá|kế thừa|thay thế|kết thúc|giai đoạn trước|kết quả (?:đã )?đạt/iu;
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
