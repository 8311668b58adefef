import { fold } from "../../text/fold.js";
import { annexPeriods } from "../annexPeriods.js";
import { dataPeriods, isShifted } from "../dataPeriods.js";
import type { Finding } from "../diagnostic.js";
import { issuedOutside, sharedYears } from "../issuedClaims.js";
import { type PeriodMention, periodMentions, schemeOf, schemeWords } from "../periodMentions.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const periodConflict: DocumentRule = {
  name: "period-conflict",
  scope: "document",
  severity: "error",
  title: { vi: "Giai đoạn thực hiện ghi khác nhau", en: "The period is given in two ways" },
  looksFor: {
    vi: "Tên văn bản ghi một giai đoạn (2021-2025), phần nội dung gọi chính kế hoạch đó bằng giai đoạn khác (2021-2030) (lỗi); văn bản được nói là ban hành trong một giai đoạn mà danh mục ở phụ lục có văn bản ngoài giai đoạn ấy (lỗi); cùng một đề án, kế hoạch ghi hai giai đoạn cùng năm cuối nhưng khác năm đầu (cảnh báo); tên phụ lục ghi giai đoạn, ghi năm khác tên văn bản, trong khi nội dung phụ lục theo đúng năm của văn bản (cảnh báo); hai giai đoạn liền nhau chồng một năm (lưu ý).",
    en: "The title names one period (2021-2025) and the text calls the same plan by another (2021-2030) (error); documents are said to be of a period and the annex lists some of other years (error); one scheme has two periods that end alike but begin in different years (warning); the title of an annex has another period or year than the document's, though its table keeps to the document's years (warning); two periods in a row share a year (info).",
  },
  source: {
    vi: "Tên văn bản, nội dung và phụ lục phải thống nhất về thời gian thực hiện.",
    en: "Title, text and annexes agree on when the plan is carried out.",
  },
  silentWhen: {
    vi: "Giai đoạn dài hơn của văn bản cấp trên mà kế hoạch thực hiện một phần; Giai đoạn nằm trong giai đoạn của kế hoạch mà không gọi tên kế hoạch (phân kỳ); tên của chương trình khác; kế hoạch của giai đoạn trước.",
    en: "A phase within the plan's period that doesn't call it by name; another programme's name; the plan of the period before.",
  },
  bad: [
    {
      text: `BÁO CÁO
An toàn giao thông tỉnh Hòa An năm 2023
Ủy ban nhân dân tỉnh báo cáo kết quả năm 2023 (số liệu tính từ ngày 15/12/2022 đến ngày 14/12/2023) như sau:
Phụ lục (số liệu từ ngày 15/11/2022 đến ngày 14/11/2023)`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2021 - 2025
I. MỤC TIÊU
1. Đến năm 2025, 80% diện tích lúa được tưới chủ động.
II. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính bố trí kinh phí cho Kế hoạch phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2021 - 2030.`,
      lines: [6],
    },
    {
      text: `QUYẾT ĐỊNH
Phê duyệt Đề án phát triển cây ăn quả tỉnh Hòa An giai đoạn 2022 - 2027
Điều 1. Phê duyệt Đề án với các nội dung sau:
I. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính tổng kết Đề án giai đoạn 2022 - 2028 trong quý IV năm 2027.`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Hội nhập văn hóa của tỉnh Hòa An

| STT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Ban hành kế hoạch thực hiện Đề án giai đoạn 2016-2020 | Sở Nội vụ |
| 2 | Sơ kết thực hiện Đề án giai đoạn 2017-2020 | Sở Nội vụ |`,
      lines: [7],
    },
    {
      text: `BÁO CÁO
Kết quả thực hiện đề án thư viện
I. KẾT QUẢ
Giai đoạn 2018 - 2022 các sở, ngành đã ban hành 05 văn bản (Phụ lục kèm theo) để triển khai đề án.
II. CHỈ TIÊU
- Tăng số bạn đọc giai đoạn 2018 - 2020: 5%; giai đoạn 2020 - 2022: 7%.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC
DANH MỤC VĂN BẢN
(Kèm theo Báo cáo số 31/BC-UBND ngày 20/3/2023)
1. Kế hoạch số 21/KH-UBND ngày 05/3/2018 về tủ sách.
2. Kế hoạch số 34/KH-UBND ngày 17/4/2019 về phòng đọc.
3. Quyết định số 62/QĐ-UBND ngày 20/9/2016 về thủ thư.
4. Kế hoạch số 88/KH-UBND ngày 20/9/2021 về ngày sách.
5. Kế hoạch số 90/KH-UBND ngày 11/9/2022 về số hóa.`,
      lines: [4, 6],
    },
    {
      text: `KẾ HOẠCH
Phát triển vườn ươm cây bản địa tỉnh Hòa An giai đoạn 2022 - 2026
I. NHIỆM VỤ
Các vườn ươm đăng ký giống hằng năm.

PHỤ LỤC II
NHIỆM VỤ PHÁT TRIỂN VƯỜN ƯƠM CÂY BẢN ĐỊA GIAI ĐOẠN 2021 - 2026

| TT | Nhiệm vụ | Chủ trì | Thời gian |
|---|---|---|---|
| 1 | Chọn cây đầu dòng | Chi cục Kiểm lâm | 2023 |`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Phòng bệnh đàn vật nuôi huyện Hòa Bắc năm 2024
I. NHIỆM VỤ
Tiêm phòng theo Biểu kèm theo.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu

PHỤ LỤC
CHỈ TIÊU TIÊM PHÒNG ĐÀN VẬT NUÔI NĂM 2023

| TT | Chỉ tiêu | Thực hiện năm 2023 | Kế hoạch năm 2024 |
|---|---|---|---|
| 1 | Trâu, bò được tiêm (con) | 800 | 900 |`,
      lines: [10],
    },
    {
      text: `KẾ HOẠCH
Sửa chữa hồ chứa nước tỉnh Hòa An giai đoạn 2018 - 2020
I. NHIỆM VỤ
Thực hiện theo danh mục.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu

PHỤ LỤC
DANH MỤC SỬA CHỮA HỒ CHỨA NƯỚC GIAI ĐOẠN 2018 - 2025
1. Hồ Suối Mây: 2018 - 2019
2. Hồ Đá Dựng: 2019 - 2020`,
      lines: [10],
    },
  ],
  good: [
    {
      text: `BÁO CÁO
An toàn giao thông tỉnh Hòa An năm 2023
Số liệu tính từ ngày 15/12/2022 đến ngày 14/12/2023; số liệu quý I tính từ ngày 15/12/2022 đến ngày 14/3/2023.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2021 - 2030
Kế thừa kết quả Kế hoạch phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2016 - 2020.
I. MỤC TIÊU
1. Giai đoạn 2021 - 2025: 80% diện tích lúa được tưới chủ động.
2. Giai đoạn 2026 - 2030: 95% diện tích lúa được tưới chủ động.
II. TỔ CHỨC THỰC HIỆN
1. Lồng ghép vốn của Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Sửa chữa hồ chứa nước tỉnh Hòa An giai đoạn 2018 - 2020
I. NHIỆM VỤ
Thực hiện theo danh mục.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu

PHỤ LỤC 01
DANH MỤC SỬA CHỮA HỒ CHỨA NƯỚC GIAI ĐOẠN 2018 - 2025
1. Hồ Suối Mây: 2018 - 2019
2. Hồ Đá Dựng: 2021 - 2023

PHỤ LỤC 02
KẾT QUẢ SỬA CHỮA HỒ CHỨA NƯỚC GIAI ĐOẠN 2015 - 2020
1. Hồ Nà Vàng: 2018 - 2020`,
      lines: [],
    },
  ],
  check: (subject) => {
    const found = [
      ...againstTitle(subject),
      ...sameScheme(subject),
      ...ofFigures(subject),
      ...issuedOutside(subject),
    ];
    const told = new Set(found.map(({ span }) => span.line));
    return [
      ...found,
      ...annexTitles(subject, told),
      ...oddOnes(subject).filter(({ span }) => !told.has(span.line)),
      ...sharedYears(subject),
    ];
  },
};

/** A report whose figures are counted from two different days. */
function ofFigures(subject: Subject): readonly Finding[] {
  const [first, ...others] = dataPeriods(subject);
  const other = others.find((period) => first !== undefined && isShifted(first, period));
  if (first === undefined || other === undefined) return [];
  const place = whereabouts(first.span);
  return [
    {
      message: {
        vi: `Số liệu ghi ${other.printed}, nhưng ở ${place.vi} ghi ${first.printed}.`,
        en: `Found figures ${other.printed}, expected ${first.printed} as at ${place.en}.`,
      },
      span: other.span,
      quote: other.printed,
      related: [
        {
          span: first.span,
          quote: first.printed,
          message: { vi: `Tại đây ghi ${first.printed}.`, en: `Here ${first.printed}.` },
        },
      ],
      data: { periods: [first.printed, other.printed] },
    },
  ];
}

/** Mentions of the document's own period that show that a single other one is a slip. */
const fewestMentions = 4;

/**
 * A period that begins with the document's own and ends a year before or after it, printed once, where the own one stands
 * all over the text and nothing else ends or begins with that year.
 */
function oddOnes(subject: Subject): readonly Finding[] {
  const mentions = periodMentions(subject);
  const own = /((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)/u.exec(subject.reading.meta.title ?? "");
  const usual = own === null ? undefined : { from: Number(own[1]), to: Number(own[2]) };
  if (usual === undefined) return [];
  const same = mentions.filter(({ from, to }) => from === usual.from && to === usual.to);
  const [first] = same;
  if (first === undefined || same.length < fewestMentions) return [];
  return mentions.flatMap((mention) => {
    const { from, to, span } = mention;
    if (from !== usual.from || Math.abs(to - usual.to) !== 1) return [];
    const around = mentions.filter(
      (other) =>
        other !== mention &&
        [other.from, other.to].some((year) => year === to || year === to + 1) &&
        other.to !== usual.to,
    );
    if (around.length > 0 || /kết quả|đã |tình hình|bình quân/iu.test(mention.sentence)) return [];
    const place = whereabouts(first.span);
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Tại đây ghi ${mention.printed}, trong khi văn bản đều ghi ${first.printed} (${place.vi}).`,
          en: `Found ${mention.printed}, expected ${first.printed} as everywhere else (${place.en}).`,
        },
        span,
        quote: mention.printed,
        related: [
          {
            span: first.span,
            quote: first.printed,
            message: { vi: `Tại đây ghi ${first.printed}.`, en: `Here ${first.printed}.` },
          },
        ],
        suggestion: first.printed,
        data: { found: [from, to], expected: [usual.from, usual.to] },
      },
    ];
  });
}

/** An annex whose title names other years than the document's, though it is about the same. */
function annexTitles(subject: Subject, told: ReadonlySet<number>): readonly Finding[] {
  return annexPeriods(subject).flatMap(({ printed, expected, span, title }) => {
    if (told.has(span.line)) return [];
    const place = whereabouts(title);
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Tên phụ lục ghi ${printed}, nhưng tên văn bản (${place.vi}) ghi ${expected}.`,
          en: `Found ${printed} in the title of an annex, expected ${expected} as in the document's title (${place.en}).`,
        },
        span,
        quote: printed,
        related: [
          {
            span: title,
            quote: expected,
            message: { vi: `Tên văn bản ghi ${expected}.`, en: `The title says ${expected}.` },
          },
        ],
        suggestion: expected,
        data: { found: printed, expected },
      },
    ];
  });
}

const filler = new Set(
  "ban hanh phe duyet viec giai doan tren dia ban tinh thanh pho thuc hien khai ke hoach chuong trinh de an cua va ve nam den cac".split(
    " ",
  ),
);

function subjectWords(text: string): readonly string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "" && !/^\d/u.test(word) && !filler.has(word));
}

function againstTitle(subject: Subject): readonly Finding[] {
  const { title, spans } = subject.reading.meta;
  if (title === null || spans.title === undefined) return [];
  const own = /(?:giai đoạn|thời kỳ)\s+((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)/iu.exec(title);
  if (own === null) return [];
  const words = subjectWords(title.slice(0, own.index));
  const [from, to] = [Number(own[1]), Number(own[2])];
  const titleSpan = spans.title;
  return periodMentions(subject).flatMap((mention) => {
    if (mention.inTitle || (mention.from === from && mention.to === to)) return [];
    if (mention.from !== from && mention.to !== to) return [];
    if (isWider(mention, { from, to })) return [];
    if (
      !namesSelf(mention, subject) &&
      (words.length < 3 || !(callsOwn(mention, words) || isTitle(mention, words)))
    )
      return [];
    const place = whereabouts(titleSpan);
    return [
      {
        message: {
          vi: `Tại đây ghi ${mention.printed}, nhưng tên văn bản (${place.vi}) ghi ${own[0]}.`,
          en: `Found ${mention.printed}, expected ${own[0]} as in the title (${place.en}).`,
        },
        span: mention.span,
        quote: mention.printed,
        related: [
          {
            span: titleSpan,
            quote: own[0],
            message: { vi: `Tên văn bản ghi ${own[0]}.`, en: `The title says ${own[0]}.` },
          },
        ],
        suggestion: own[0],
        data: { found: [mention.from, mention.to], expected: [from, to] },
      },
    ];
  });
}

/** A scheme of a higher level, so not named for a province or commune, that runs longer than the plan that carries it out. */
function isWider(mention: PeriodMention, own: { readonly from: number; readonly to: number }): boolean {
  if (/\s(?:tỉnh|thành phố|huyện|xã|phường)\s\p{Lu}/u.test(schemeWords(mention) ?? "")) return false;
  const higher = /(?:Quyết định|Nghị quyết|Kết luận|Chỉ thị) số|quốc gia|Chính phủ|Trung ương/iu;
  return mention.from <= own.from && mention.to >= own.to && higher.test(mention.sentence);
}

/** `tổng kết việc thực hiện Kế hoạch giai đoạn 2015 - 2020` in a plan: the bare word for its type is the document itself. */
function namesSelf({ before }: PeriodMention, { reading }: Subject): boolean {
  const kind = ownKind(reading.meta);
  return (
    kind !== undefined &&
    new RegExp(
      `(?:thực hiện|triển khai|sơ kết|tổng kết|đánh giá|kinh phí) ${kind}(?: này)?,?\\s*$`,
      "iu",
    ).test(before)
  );
}

/** `Kế hoạch`; of a decision what it issues or approves: `Phê duyệt Đề án …`. */
function ownKind({ type, title }: Subject["reading"]["meta"]): string | undefined {
  const issued =
    type === "Quyết định"
      ? /^(?:Về việc )?(?:Ban hành|Phê duyệt)\s+(.{6,12})/iu.exec(title ?? "")?.[1]
      : type;
  return /^(?:Kế hoạch|Chương trình|Đề án)/iu.exec(issued ?? "")?.[0];
}

/** The clause names a plan by nearly all the words of the title. */
function callsOwn(mention: PeriodMention, words: readonly string[]): boolean {
  const found = new Set(subjectWords(schemeWords(mention) ?? ""));
  const shared = words.filter((word) => found.has(word)).length;
  return shared >= words.length * 0.85 && found.size <= words.length * 1.6;
}

/** The title once more, above the plan that a decision issues or above an annex. */
function isTitle({ before, after }: PeriodMention, words: readonly string[]): boolean {
  const found = subjectWords(before);
  const shared = words.filter((word) => found.includes(word)).length;
  return shared >= words.length * 0.9 && found.length <= words.length * 1.15 && /^[\s.,;)”"]*$/u.test(after);
}

function sameScheme(subject: Subject): readonly Finding[] {
  const first = new Map<string, PeriodMention>();
  const told = new Set<string>();
  return periodMentions(subject).flatMap((mention) => {
    const scheme = schemeOf(mention);
    if (scheme === undefined) return [];
    const key = `${scheme} ${mention.to}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, mention);
    if (other === undefined || other.from === mention.from || told.has(`${key} ${mention.from}`)) return [];
    if ((other.inTitle && isWider(mention, other)) || (mention.inTitle && isWider(other, mention))) return [];
    told.add(`${key} ${mention.from}`);
    const place = whereabouts(other.span);
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Cùng một nội dung ghi hai giai đoạn: ${mention.printed} và ${other.printed} (${place.vi}).`,
          en: `Found ${mention.printed}, expected one period: ${other.printed} at ${place.en} for the same scheme.`,
        },
        span: mention.span,
        quote: mention.printed,
        related: [
          {
            span: other.span,
            quote: other.printed,
            message: { vi: `Tại đây ghi ${other.printed}.`, en: `Here ${other.printed}.` },
          },
        ],
        data: { periods: [other.printed, mention.printed], scheme },
      },
    ];
  });
}
