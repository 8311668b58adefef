import { parseDocumentNumber } from "../../text/documentNumbers.js";
import { type UnnumberedCitation, unnumberedCitations } from "../bareCitations.js";
import {
  citedName,
  groupMentions,
  isFullDate,
  type NumberedMention,
  numberedMentions,
  quoteOf,
} from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";

export const citationUndated: DocumentRule = {
  name: "citation-undated",
  scope: "document",
  severity: "info",
  title: {
    vi: "Viện dẫn văn bản mà không nơi nào ghi ngày ban hành",
    en: "A document is cited and its date stands nowhere",
  },
  looksFor: {
    vi: "Văn bản được viện dẫn bằng số, ký hiệu mà trong toàn bộ văn bản không nơi nào ghi ngày ban hành. Trong căn cứ, trong danh mục hoặc trong câu mà các văn bản khác ghi ngày: cảnh báo; trong văn bản mà phần lớn viện dẫn đều ghi ngày và số không mang năm hoặc đã ghi đủ cơ quan, trích yếu, hoặc mọi viện dẫn khác đều ghi ngày: cảnh báo; còn lại: lưu ý. Văn bản chỉ ghi năm mà mọi căn cứ khác ghi đủ ngày: cảnh báo. Văn bản không ghi cả số lẫn ngày bên cạnh văn bản ghi đủ: lưu ý.",
    en: "A document is cited by number and no place in the text gives its date. A warning in a basis (căn cứ), in a list and in a sentence whose other documents are dated, and where most of the text's citations are dated and the number carries no year or issuer and subject are given, or all others are; a remark elsewhere. A warning, too, where one has its year alone and all other bases their day. A remark on a document with neither number nor day beside others that have both.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6: khi viện dẫn lần đầu phải ghi đầy đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6: the first citation gives type, number, symbol, date, issuer and subject in full.",
  },
  silentWhen: {
    vi: "Luật, bộ luật, pháp lệnh (chỉ ghi tên loại và tên); văn bản đã ghi ngày ở nơi khác; số của chính văn bản này.",
    en: "Laws, codes and ordinances (type and name suffice); documents dated elsewhere in the text; the document's own number.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Hỗ trợ khởi nghiệp
Căn cứ Quyết định số 844/QĐ-TTg của Thủ tướng Chính phủ về hệ sinh thái khởi nghiệp;
Theo đề nghị của Sở Khoa học và Công nghệ, UBND tỉnh ban hành Kế hoạch như sau:
I. NỘI DUNG
1. Thực hiện Nghị quyết số 36a/NQ-CP của Chính phủ.`,
      lines: [3, 6],
    },
    {
      text: `BÁO CÁO
Kết quả thực hiện đề án

Phụ lục
DANH MỤC VĂN BẢN

- Kế hoạch số 21/KH-UBND ngày 05/3/2021 về thủy lợi.
- Kế hoạch số 34/KH-UBND ngày 17/4/2021 về chăn nuôi.
- Kế hoạch số 62/KH-UBND về trồng rừng.
- Kế hoạch số 88/KH-UBND ngày 20/9/2022 về thủy sản.`,
      lines: [9],
    },
    {
      text: `KẾ HOẠCH
Phát triển rừng gỗ lớn
I. NHIỆM VỤ
- Thực hiện Quyết định số 412/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ và Kế hoạch của Ủy ban nhân dân tỉnh về trồng rừng gỗ lớn gắn với chế biến.`,
      lines: [4],
    },
    {
      text: `# KẾ HOẠCH
## Cấp nước nông thôn tỉnh Hòa An

| TT | Việc | Theo |
|---|---|---|
| 1 | Định giá nước | Nghị định số 57/2023/NĐ-CP ngày 11/8/2023 |
| 2 | Kiểm nghiệm | Thông tư số 26/2021/TT-BYT ngày 15/12/2021 |
| 3 | Cho vay | Quyết định số 10/2024/QĐ-TTg ngày 15/7/2024 |
| 4 | Đấu nối | Quyết định số 412/QĐ-UBND ngày 05/3/2024 |

Nguồn vốn theo Nghị định số 43/2022/NĐ-CP.`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Nuôi ong dưới tán rừng
Căn cứ Nghị định số 57/2018/NĐ-CP ngày 17/4/2018 của Chính phủ;
Căn cứ Quyết định số
412/QĐ-TTg năm 2023 của Thủ tướng Chính phủ phê duyệt Đề án nuôi ong;
Căn cứ Thông tư số 26/2021/TT-BNNPTNT ngày 15/12/2021 của Bộ Nông nghiệp và Phát triển nông thôn;
Căn cứ Nghị quyết số 31/NQ-HĐND ngày 08/12/2023 của Hội đồng nhân dân tỉnh;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. NỘI DUNG
1. Mở lớp nuôi ong theo Quyết định số 412/QĐ-TTg.`,
      lines: [5],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Đất đai
Căn cứ Luật Đất đai số 31/2024/QH15;
Căn cứ Nghị định số 102/2024/NĐ-CP ngày 30/7/2024 của Chính phủ;
I. NỘI DUNG
1. Thực hiện Nghị định số 102/2024/NĐ-CP.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const mentions = numberedMentions(subject);
    const groups = groupMentions(mentions, ({ key }) => key);
    const strict = strictness(groups);
    return [
      ...groups.flatMap((group) => findingOf(group, mentions, strict)),
      ...unnumberedCitations(subject).map(unnumberedFinding),
    ];
  },
};

/** `Kế hoạch của UBND tỉnh về …` beside documents that have number and day. */
function unnumberedFinding({ span, quote }: UnnumberedCitation): Finding {
  return {
    severity: "info",
    message: {
      vi: `“${quote}” được viện dẫn không có số, ngày ban hành, trong khi văn bản bên cạnh có đủ.`,
      en: `Found “${quote}” cited without number and date, expected both as of its neighbours.`,
    },
    span,
    quote,
  };
}

/** How far a text dates what it cites: what lacks its day among most is an oversight rather than its manner. */
type Strictness = "none" | "most" | "all others";

function strictness(groups: readonly (readonly NumberedMention[])[]): Strictness {
  const cited = groups.filter(([first]) => first !== undefined && !isLaw(first));
  const dated = cited.filter((group) => group.some(({ date }) => isFullDate(date)));
  if (dated.length >= 4 && dated.length === cited.length - 1) return "all others";
  return cited.length >= 4 && dated.length >= cited.length * 0.7 ? "most" : "none";
}

function findingOf(
  group: readonly NumberedMention[],
  all: readonly NumberedMention[],
  strict: Strictness,
): readonly Finding[] {
  const [first] = group;
  if (
    first === undefined ||
    isLaw(first) ||
    group.some(({ date, impossibleDate }) => date !== null || impossibleDate)
  )
    return [];
  // The letterhead of a decision that is attached: its day stands in the next cell.
  if (/^Số\s?:\s*$/u.test(first.passage.text.slice(0, first.from))) return [];
  const year = yearBehind(first);
  if (year === undefined) return [];
  if (year !== "") return isOnlyYear(group, all, strict) ? [yearFinding(first, year)] : [];
  const yearless = parseDocumentNumber(first.number)?.year == null;
  const warned =
    strict === "all others" ||
    (strict === "most" && (yearless || isWholeButDay(first))) ||
    group.some(({ relation }) => relation === "basis") ||
    isOddOfList(first, all) ||
    isOddOfSentence(first, all);
  return [
    {
      severity: warned ? "warning" : "info",
      message: {
        vi: `${citedName(first)} được viện dẫn nhưng không nơi nào trong văn bản ghi ngày ban hành.`,
        en: `Found ${citedName(first)} cited without its date, expected the date of issue at its first citation.`,
      },
      span: first.span,
      quote: quoteOf(first),
      data: { number: first.number },
    },
  ];
}

const YEAR_BEHIND =
  /^(?:\s?\/\s?(?:19|20)\d\d)?[\s,(]*(?:ban hành\s+)?(?:ngày|năm(?:\s((?:19|20)\d\d)(?!\s?[-–—\d]))?)/iu;

/** The year that stands in the place of a date, `""` where nothing does; undefined for what is read as a date or can't be read. */
function yearBehind({ passage, to }: NumberedMention): string | undefined {
  const behind = YEAR_BEHIND.exec(passage.text.slice(to, to + 30));
  return behind === null ? "" : behind[1];
}

/** So many other bases have their day where one with its year alone is an oversight. */
const fewestBases = 3;

/** `Quyết định số 57/QĐ-TTg năm 2023` where its neighbours, or all others, have day and month. */
function isOnlyYear(
  group: readonly NumberedMention[],
  all: readonly NumberedMention[],
  strict: Strictness,
): boolean {
  const others = all.filter((one) => one.relation === "basis" && !group.includes(one) && !isLaw(one));
  const isOddBasis =
    others.length >= fewestBases &&
    others.every(({ date }) => isFullDate(date)) &&
    group.some(({ relation }) => relation === "basis");
  return isOddBasis || strict === "all others" || isOddOfList(group[0], all);
}

function yearFinding(mention: NumberedMention, year: string): Finding {
  return {
    severity: "warning",
    message: {
      vi: `${citedName(mention)} chỉ ghi năm ${year}, trong khi các văn bản khác ghi đủ ngày, tháng, năm ban hành.`,
      en: `Found ${citedName(mention)} with the year ${year} alone, expected its day and month as of the others.`,
    },
    span: mention.span,
    quote: quoteOf(mention),
    data: { number: mention.number, year },
  };
}

/** `Thông tư số 18/2021/TT-BTC của Bộ Tài chính quy định …`: introduced with all else. */
function isWholeButDay({ issuer, title }: NumberedMention): boolean {
  return issuer !== null && title !== null;
}

function isLaw({ symbol, type }: NumberedMention): boolean {
  return /^(?:QH|UBTVQH)\d*$/u.test(symbol ?? "") && !/^Nghị quyết/u.test(type ?? "");
}

/** Others of its sentence have their days. */
function isOddOfSentence({ passage, from, to }: NumberedMention, all: readonly NumberedMention[]): boolean {
  const before = passage.text.lastIndexOf(". ", from);
  const after = passage.text.indexOf(". ", to);
  const others = all.filter(
    (other) =>
      other.passage === passage &&
      other.from > before &&
      (after < 0 || other.to <= after) &&
      other.from !== from,
  );
  const dated = others.filter(({ date }) => isFullDate(date));
  return dated.length >= 2 && dated.length >= others.length * 0.5;
}

/** Most of the entries around it open with a document and its date: a list in which this one lacks it. */
function isOddOfList(mention: NumberedMention | undefined, all: readonly NumberedMention[]): boolean {
  if (mention === undefined || mention.start > 12) return false;
  const at = all.indexOf(mention);
  const around = all
    .slice(Math.max(0, at - 12), at + 13)
    .filter((other) => other.start <= 12 && other !== mention && other.passage !== mention.passage);
  const dated = around.filter(({ date }) => isFullDate(date));
  return around.length >= 3 && dated.length >= around.length * 0.75;
}
