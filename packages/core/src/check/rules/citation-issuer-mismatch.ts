import { editDistance, fold } from "../../text/fold.js";
import { type BareNumber, bareNumbers } from "../bareCitations.js";
import {
  type CitedMention,
  citedMentions,
  citedName,
  groupMentions,
  isFullDate,
  type NumberedMention,
  numberedMentions,
  quoteOf,
} from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import { type FormerSymbol, formerSymbols } from "../formerSymbols.js";
import { type GovernmentScheme, governmentSchemes } from "../governmentSchemes.js";
import { circularSymbol, expectedIssuer, slippedSymbol } from "../issuerSymbols.js";
import { plenumOf, termByDay, termOf } from "../partyMeetings.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { findUnitChange } from "../unitChanges.js";
import { printedDate, whereabouts } from "../whereabouts.js";

export const citationIssuerMismatch: DocumentRule = {
  name: "citation-issuer-mismatch",
  scope: "document",
  severity: "error",
  title: {
    vi: "Ký hiệu không khớp với cơ quan ban hành được ghi",
    en: "A number's symbol and the issuer named beside it disagree",
  },
  looksFor: {
    vi: "Ký hiệu cho biết một cơ quan ban hành, chữ đi kèm lại ghi cơ quan khác: “-CT/TU của Ban Bí thư”, “QĐ-TTg của Chính phủ”, “NĐ-CP của Thủ tướng Chính phủ”, “NQ-HĐND của UBND tỉnh”; một văn bản ghi là của hai bộ, của hai khóa, của hai Hội nghị (lần thứ) khác nhau; khóa của Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư không phải khóa của ngày ban hành (cảnh báo); ký hiệu của bộ đã sắp xếp trong văn bản ban hành sau đó hơn một quý (cảnh báo; của sở: lưu ý); “Đề án của Chính phủ” mà quyết định được viện dẫn là của Thủ tướng Chính phủ (lưu ý).",
    en: "The symbol stands for one agency and the words beside it name another: “-CT/TU của Ban Bí thư”, “QĐ-TTg của Chính phủ”, “NĐ-CP của Thủ tướng Chính phủ”; one document is ascribed to two ministries, to a body of two terms, or to two plenums; the term of a central party body isn't that of the document's day (warning); the symbol of a ministry that had ended more than a quarter before the act's day (warning; of a department: a remark); a scheme called the Government's where the decision cited for it is the Prime Minister's (a remark).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3: ký hiệu gồm chữ viết tắt tên loại và tên cơ quan ban hành; Hướng dẫn 36-HD/VPTW: /TW là cơ quan trung ương, /TU là tỉnh ủy, thành ủy.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.3: the symbol abbreviates type and issuing agency; Guide 36-HD/VPTW: /TW is a central body, /TU a provincial committee.",
  },
  silentWhen: {
    vi: "Không ghi cơ quan ban hành; ký hiệu của bộ, sở, liên tịch; các cơ quan Đảng ở Trung ương với nhau (ký hiệu /TW không phân biệt); Tỉnh ủy và Ban Thường vụ Tỉnh ủy.",
    en: "No issuer is named; symbols of ministries, departments and joint documents; central party bodies among themselves (/TW doesn't tell them apart); a provincial committee and its standing board.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An
Thực hiện Nghị quyết số 08-NQ/TW ngày 16/01/2017 của Bộ Chính trị về phát triển du lịch, Ủy ban nhân dân tỉnh ban hành Kế hoạch.
1. Tuyên truyền Nghị quyết số 08-NQ/TW ngày 16/01/2017 của Ban Chấp hành Trung ương.`,
      lines: [4],
    },
    {
      text: `# CHƯƠNG TRÌNH HÀNH ĐỘNG

thực hiện Chỉ thị số 52-CT/TW, ngày 04/8/2016 của Ban Bí thư về đời sống công nhân

Ban Tuyên giáo hướng dẫn tuyên truyền Chỉ thị số 52-CT/TW của Bộ Chính trị đến từng cơ sở.`,
      lines: [5],
    },
    {
      text: `BÁO CÁO
Công tác thương binh, liệt sĩ
Tỉnh ủy đã tổng kết việc thực hiện Chỉ thị số 09-CT/TU ngày 11/4/2012 của Ban Bí thư về người có công.
Triển khai Quyết định số 733/QĐ-TTg ngày 05/6/2023 của Chính phủ.`,
      lines: [3, 4],
    },
    {
      text: `KẾ HOẠCH
Nhà ở xã hội
| TT | Căn cứ |
|---|---|
| 1 | Nghị định số 100/2024/NĐ-CP ngày 26/7/2024 của Thủ tướng Chính phủ |
| 2 | Nghị quyết số 15/NQ-HĐND ngày 08/12/2023 của UBND tỉnh |
| 3 | Quyết định số 977/QĐ-LĐTBHX ngày 03/5/2022 của Bộ Lao động - Thương binh và Xã hội |`,
      lines: [5, 6, 7],
    },
    {
      text: `BÁO CÁO
Sơ kết Nghị quyết về kinh tế biển
Căn cứ Nghị quyết số 21-NQ/TU ngày 14/10/2021 của Ban Chấp hành Đảng bộ tỉnh khóa XIX về kinh tế biển;
Qua ba năm thực hiện Nghị quyết số 21-NQ/TU ngày 14/10/2021 của Ban Chấp hành Đảng bộ tỉnh khóa XXI, sản lượng tăng.
Thực hiện Quyết định số 733/QĐ-TTg ngày 05/6/2023 của Thủ tướng Chính phủ, tỉnh đã ban hành kế hoạch.
Các chỉ tiêu của Quyết định 733 của Chính phủ đều đạt.`,
      lines: [4, 6],
    },
    {
      text: `KẾ HOẠCH
Quan trắc nước biển
Căn cứ Thông tư số 10/2021/TT-BTNMT ngày 30/6/2021 của Bộ trưởng Bộ Tài chính;
Căn cứ Thông tư số 02/2017/TT-BTC ngày 06/01/2017 của Bộ trưởng Bộ Tài chính; Thông tư số 09/2022/TT-BKHĐT ngày 16/5/2022 của Bộ Tài chính,`,
      lines: [3],
    },
    {
      text: `KẾ HOẠCH
Trồng hoa ven đường
Thực hiện Quyết định số 412/QĐ-LĐ ngày 05/3/2021 của Bộ Xây dựng về hoa ven đường;
1. Tuyên truyền Quyết định số 412/QĐ-LĐ ngày 05/3/2021 của Bộ Y tế về hoa ven đường.`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Trồng hoa ven đường huyện Hòa Bắc
Thực hiện Kế hoạch số 14-KH/HU ngày 05/3/2020 của UBND huyện về phong trào trồng hoa;`,
      lines: [3],
    },
    {
      text: `KẾ HOẠCH
Phát triển rừng ngập mặn
1. Thực hiện Nghị quyết số 46-NQ/TW ngày 20/10/2019, Hội nghị lần thứ mười một của Ban Chấp hành Trung ương Đảng khóa XII về rừng ngập mặn.
2. Tuyên truyền Nghị quyết số 46-NQ/TW ngày 20/10/2019, Hội nghị lần thứ 10 Ban Chấp hành Trung ương khóa XII.
3. Quán triệt Nghị quyết số 47-NQ/TW ngày 05/6/2022 của Ban Chấp hành Trung ương (khóa XII) về rừng phòng hộ.`,
      lines: [4, 5],
    },
    {
      text: `# KẾ HOẠCH

Diễn tập chữa cháy chợ Hòa Mỹ

Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 118/TTr-STC ngày 04/6/2026
và công trình chợ; ý kiến của Bộ Xây dựng tại Văn bản số 77/BGTVT-VT ngày 15/5/2026.`,
      lines: [5, 6],
    },
    {
      text: `BÁO CÁO
Nuôi cá lồng trên hồ

| TT | Văn bản | Nội dung |
|---|---|---|
| 1 | Công văn số 4120/BNNPTNT-TS ngày 09/9/2025 | Đăng kiểm lồng cá |
| 2 | Tờ trình số 56/TTr-SNN-CCTS ngày 17/10/2025 | Giao mặt nước |
| 3 | Quyết định số 208/QĐ-TTg ngày 05/02/2024 của Thủ tướng Chính phủ phê duyệt Đề án nuôi cá hồ chứa | Vay vốn |

Các xã phổ biến Đề án của Chính phủ đến chủ lồng.`,
      lines: [6, 7, 10],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Nuôi cá lồng trên hồ
1. Theo Công văn số 1120/BNNPTNT-TS ngày 09/01/2025 và Tờ trình số 56/TTr-SNNMT ngày 17/10/2025.
2. Thực hiện Nghị quyết số 31/NQ-CP ngày 04/3/2024 của Chính phủ ban hành Chương trình nuôi cá; phổ biến Chương trình của Chính phủ, các đề án của Chính phủ, Thủ tướng Chính phủ.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Diễn tập chữa cháy chợ Hòa Mỹ
Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 118/TTr-SXD ngày 04/6/2026; ý kiến của Bộ Xây dựng tại Văn bản số 77/BGTVT-VT ngày 12/02/2025.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An
Thực hiện Nghị quyết số 08-NQ/TW ngày 16/01/2017 của Bộ Chính trị về phát triển du lịch; Kết luận số 08-KL/TW ngày 20/5/2021 của Ban Bí thư.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Bảo hiểm xã hội
Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị, Kế hoạch số 44-KH/TU ngày 20/7/2016 của Ban Thường vụ Tỉnh ủy, Quyết định số 12/QĐ-UBND ngày 03/01/2024 của Chủ tịch UBND tỉnh và Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...groupMentions(citedMentions(subject), ({ key, issuer }) => `${key} ${issuer}`).flatMap(findingOf),
    ...groupMentions(numberedMentions(subject), ({ key, date }) => `${key} ${date}`).flatMap(termsAndPlenums),
    ...bareNumbers(subject).flatMap(bareFinding),
    ...groupMentions(citedMentions(subject), ({ key }) => `${key}`).flatMap(otherIssuers),
    ...groupMentions(citedMentions(subject), ({ key, date }) => `${key} ${date}`).flatMap(otherMinistries),
    ...formerSymbols(subject).flatMap(formerFinding),
    ...governmentSchemes(subject).map(schemeFinding),
  ],
};

/** A number in the symbol of a body that had ended; where its issuer contradicts it, that is told already. */
function formerFinding({
  mention,
  body,
  since,
  successors,
  basis,
  severity,
}: FormerSymbol): readonly Finding[] {
  const { number, date, symbol, issuer, type } = mention;
  if (issuer !== null && expectedIssuer(symbol ?? "", issuer, type, date) !== undefined) return [];
  const follows = successors.join(", ");
  return [
    {
      severity,
      message: {
        vi: `Ký hiệu “${number}” là của ${body}, đã sắp xếp từ ${printedDate(since)} (${basis}), nhưng văn bản ghi ngày ${printedDate(date ?? "")}; nay là ${follows}.`,
        en: `Found ${number} of ${date} in the symbol of ${body}, which ended on ${since}, expected that of ${follows}.`,
      },
      span: mention.span,
      quote: quoteOf(mention),
      data: { number, body, since },
    },
  ];
}

function schemeFinding({ printed, type, span, decision }: GovernmentScheme): Finding {
  return {
    severity: "info",
    message: {
      vi: `Ghi “${printed}”, nhưng ${type} được phê duyệt tại ${citedName(decision)} là của Thủ tướng Chính phủ.`,
      en: `Found “${printed}”, expected the Prime Minister, who approved it by ${citedName(decision)}.`,
    },
    span,
    quote: printed,
    related: [saysHere(decision.span, quoteOf(decision))],
    suggestion: `${type} của Thủ tướng Chính phủ`,
    data: { number: decision.number },
  };
}

/** `Bộ X` or `Bộ trưởng Bộ X` of a mention's issuer. */
const ministryOf = ({ issuer }: CitedMention): string | undefined =>
  /^(?:Bộ trưởng |Thứ trưởng )?(Bộ \p{Lu}.*)$/u.exec(issuer ?? "")?.[1];

/** One act of one day that is ascribed to two ministries, neither of which took over the other; where the symbol rules one out it is told already. */
function otherMinistries(mentions: readonly CitedMention[]): readonly Finding[] {
  const named = mentions.flatMap((mention) => {
    const body = isFullDate(mention.date) ? ministryOf(mention) : undefined;
    return body === undefined || mention.number === null ? [] : [{ mention, body }];
  });
  const [first] = named;
  if (first === undefined || named.length < 2) return [];
  const odd = named.find(({ body }) => isOtherMinistry(first.body, body));
  if (odd === undefined) return [];
  const known = named.some(
    ({ mention }) =>
      expectedIssuer(mention.symbol ?? "", mention.issuer ?? "", mention.type, mention.date) !== undefined,
  );
  return known ? [] : [ascribedTwice(odd, first)];
}

function isOtherMinistry(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  if (left.startsWith(right) || right.startsWith(left)) return false;
  const follows = (one: string, other: string) =>
    findUnitChange(one)?.successors.some((successor) => fold(successor) === fold(other)) === true;
  return editDistance(left, right, 3) > 2 && !follows(a, b) && !follows(b, a);
}

function termsAndPlenums(mentions: readonly NumberedMention[]): readonly Finding[] {
  const twice = otherPassings(mentions);
  return twice.length > 0 ? twice : mentions.flatMap(termFinding).slice(0, 1);
}

/** Bodies of the Party whose documents bear one symbol, `TW`. */
const CENTRAL: readonly (readonly [RegExp, string])[] = [
  [/Bộ Chính trị/iu, "Bộ Chính trị"],
  [/Ban Bí thư/iu, "Ban Bí thư"],
  [/Ban Chấp hành Trung ương|Hội nghị/iu, "Ban Chấp hành Trung ương"],
];

interface Ascribed {
  readonly mention: CitedMention;
  readonly body: string;
}

/** One document of the Centre, ascribed to two of its bodies; of those with a day only such of one day, of those without one where all are of one year: numbers begin anew. */
function otherIssuers(mentions: readonly CitedMention[]): readonly Finding[] {
  const ascribed = mentions.flatMap((mention): readonly Ascribed[] => {
    const body = CENTRAL.find(([name]) => name.test(mention.issuer ?? ""))?.[1];
    return body === undefined || mention.symbol !== "TW" ? [] : [{ mention, body }];
  });
  const years = new Set(mentions.flatMap(({ date }) => date?.slice(0, 4) ?? []));
  const first = ascribed.find(({ mention }) => mention.date !== null);
  const odd = ascribed.find(
    ({ mention: { date }, body }) =>
      body !== first?.body && (date === null ? years.size === 1 : date === first?.mention.date),
  );
  return first === undefined || odd === undefined ? [] : [ascribedTwice(odd, first)];
}

function ascribedTwice(odd: Ascribed, first: Ascribed): Finding {
  const place = whereabouts(first.mention.span);
  return {
    message: {
      vi: `${citedName(odd.mention)} ghi là của ${odd.body}, nhưng ở ${place.vi} ghi của ${first.body}; cần thống nhất.`,
      en: `Found ${citedName(odd.mention)} ascribed to ${odd.body}, expected one issuer: ${first.body} at ${place.en}.`,
    },
    span: odd.mention.span,
    quote: quoteOf(odd.mention),
    related: [
      {
        span: first.mention.span,
        quote: quoteOf(first.mention),
        message: { vi: `Tại đây ghi của ${first.body}.`, en: `Here ${first.body}.` },
      },
    ],
    data: { number: odd.mention.number, issuers: [first.body, odd.body] },
  };
}

/** `Quyết định 733 của Chính phủ`, cited in full elsewhere with the symbol of the Prime Minister. */
function bareFinding({ span, quote, type, issuer, full }: BareNumber): readonly Finding[] {
  // Of other issuers a document of the same serial may well be meant.
  const expected =
    /^(?:TTg|CP)$/iu.test(full.symbol ?? "") && /^(?:Thủ tướng )?Chính phủ$/u.test(issuer)
      ? expectedIssuer(full.symbol ?? "", issuer, type)
      : undefined;
  if (expected === undefined) return [];
  const place = whereabouts(full.span);
  return [
    {
      message: {
        vi: `“${quote}” ghi là của ${issuer}; theo ký hiệu ${full.number} (${place.vi}), văn bản này của ${expected}.`,
        en: `Found “${quote}” ascribed to ${issuer}, expected ${expected} by its number ${full.number} (${place.en}).`,
      },
      span,
      quote,
      related: [
        {
          span: full.span,
          quote: quoteOf(full),
          message: { vi: "Số, ký hiệu đầy đủ.", en: "Its number in full." },
        },
      ],
      data: { number: full.number, issuer, expected },
    },
  ];
}

/** What a citation says of the body that passed the document, and how a message names it. */
interface Passing {
  readonly of: (mention: NumberedMention) => string | number | undefined;
  readonly vi: string;
  readonly en: string;
}

const PASSINGS: readonly Passing[] = [
  { of: termOf, vi: "khóa", en: "term" },
  { of: plenumOf, vi: "Hội nghị lần thứ", en: "plenum" },
];

/** One document of one day is ascribed to the body of two terms, or to two of its plenums. */
function otherPassings(mentions: readonly NumberedMention[]): readonly Finding[] {
  return PASSINGS.flatMap((passing) => {
    const told = mentions.flatMap((mention) => {
      const value = mention.date === null ? undefined : passing.of(mention);
      return value === undefined ? [] : [{ mention, value }];
    });
    const [first] = told;
    const odd = told.find(({ value }) => value !== first?.value);
    return first === undefined || odd === undefined ? [] : [passingFinding(passing, odd, first)];
  });
}

interface Passed {
  readonly mention: NumberedMention;
  readonly value: string | number;
}

function passingFinding({ vi, en }: Passing, odd: Passed, first: Passed): Finding {
  const name = citedName(odd.mention);
  const place = whereabouts(first.mention.span);
  return {
    message: {
      vi: `${name} ghi là của ${vi} ${odd.value}, nhưng ở ${place.vi} ghi ${vi} ${first.value}.`,
      en: `Found ${name} ascribed to ${en} ${odd.value}, expected one ${en}: ${first.value} at ${place.en}.`,
    },
    span: odd.mention.span,
    quote: quoteOf(odd.mention),
    related: [
      {
        span: first.mention.span,
        quote: quoteOf(first.mention),
        message: { vi: `Tại đây ghi ${vi} ${first.value}.`, en: `Here ${en} ${first.value}.` },
      },
    ],
    data: { number: odd.mention.number, terms: [first.value, odd.value] },
  };
}

/** A committee's term that its document's day doesn't lie in. */
function termFinding(mention: NumberedMention): readonly Finding[] {
  const expected = termByDay(mention);
  if (expected === undefined) return [];
  const printed = termOf(mention) ?? "";
  return [
    {
      severity: "warning",
      message: {
        vi: `${citedName(mention)} ghi là của khóa ${printed}, nhưng ngày ban hành ${printedDate(mention.date ?? "")} thuộc khóa ${expected}.`,
        en: `Found ${citedName(mention)} ascribed to term ${printed}, expected term ${expected} by its date.`,
      },
      span: mention.span,
      quote: quoteOf(mention),
      suggestion: `khóa ${expected}`,
      data: { number: mention.number, term: printed, expected },
    },
  ];
}

function findingOf([mention, ...others]: readonly CitedMention[]): readonly Finding[] {
  if (mention === undefined || mention.symbol === null || mention.issuer === null) return [];
  const expected = expectedIssuer(mention.symbol, mention.issuer, mention.type, mention.date);
  if (expected === undefined) return slipOf(mention, mention.symbol, mention.issuer);
  const name = citedName(mention);
  const central = mention.symbol === "TW" && expected.startsWith("Bộ Chính trị");
  return [
    {
      severity: central ? "warning" : "error",
      message: {
        vi: `${name} được ghi là của ${mention.issuer}; ${central ? "chỉ thị mang ký hiệu" : "ký hiệu"} “${mention.symbol}” là của ${expected}.`,
        en: `Found ${name} ascribed to ${mention.issuer}, expected ${expected} by its symbol ${mention.symbol}.`,
      },
      span: mention.span,
      quote: quoteOf(mention),
      related: others.map(({ span }) => ({
        span,
        message: { vi: "Tại đây cũng ghi như vậy.", en: "It stands here too." },
      })),
      data: { number: mention.number, issuer: mention.issuer, expected },
    },
  ];
}

/** The symbol is none of the ministry's, but close to it: a slip. */
function slipOf(mention: CitedMention, symbol: string, issuer: string): readonly Finding[] {
  const expected = circularSymbol(mention.number ?? "", symbol, issuer) ?? slippedSymbol(symbol, issuer);
  if (expected === undefined) return [];
  return [
    {
      severity: "warning",
      message: {
        vi: `${citedName(mention)} được ghi là của ${issuer}; ký hiệu “${symbol}” không phải của cơ quan này (có thể là “${expected}”).`,
        en: `Found the symbol ${symbol} ascribed to ${issuer}, expected ${expected}.`,
      },
      span: mention.span,
      quote: quoteOf(mention),
      suggestion: (mention.number ?? "").replace(symbol, expected),
      data: { number: mention.number, issuer, expected },
    },
  ];
}
