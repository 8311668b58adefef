import { spanAt } from "../../document/passage.js";
import type { Span } from "../../document/span.js";
import { documentNumberKey } from "../../text/documentNumbers.js";
import { fold } from "../../text/fold.js";
import { matchesIn } from "../../text/matches.js";
import { type ActRegister, makeRegister } from "../actRegister.js";
import { type CitedMention, citedMentions, citedName, groupMentions, quoteOf } from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { lawName, olderNamesakes } from "../lawNames.js";
import type { CheckOptions, DocumentRule, ReplacedAct } from "../rule.js";
import { sectionsAround } from "../sectionTitles.js";
import type { Subject } from "../subject.js";
import { printedDate, whereabouts } from "../whereabouts.js";
import { piecesWith } from "../wordPlaces.js";

export const citationSuperseded: DocumentRule = {
  name: "citation-superseded",
  scope: "document",
  severity: "info",
  title: {
    vi: "Viện dẫn văn bản đã được văn bản khác thay thế",
    en: "Cites an act that a later one replaced",
  },
  looksFor: {
    vi: "Văn bản được viện dẫn đã bị thay thế trước ngày của văn bản này (dự thảo: trước ngày kiểm tra), theo danh mục của hệ thống và danh mục do địa phương bổ sung; luật ghi tên và ngày thông qua, không ghi số, cũng được tra. Là căn cứ, là quy định phải làm theo hoặc phải quán triệt, phổ biến, và việc thay thế đã đối chiếu hoặc văn bản cũng viện dẫn văn bản thay thế: cảnh báo; còn lại: lưu ý. Căn cứ, thực hiện theo một luật mà chỗ khác của văn bản viện dẫn luật mới cùng tên: cảnh báo.",
    en: "The cited act had been replaced before this document's date (of a draft: before the day of the check), by the register and the province's additions; laws cited by name and day without a number are looked up too. Where the document rests on it, does something by it or has it made known, and the replacement was read or the document cites the later act too: a warning, else a remark. A law that it rests on while the document cites a later law of the same name: a warning.",
  },
  source: {
    vi: "Điều khoản thi hành của văn bản thay thế; Luật Ban hành văn bản quy phạm pháp luật: căn cứ ban hành phải là văn bản đang có hiệu lực.",
    en: "The closing article of the later act; the law on normative acts: a basis must be in force.",
  },
  silentWhen: {
    vi: "Viện dẫn để thay thế, bãi bỏ, sửa đổi, sơ kết, tổng kết hoặc kể lại việc đã làm; văn bản ban hành trước ngày thay thế; báo cáo về những năm đã qua; luật mới cùng tên chưa qua một năm từ ngày thông qua; luật sửa đổi, bổ sung.",
    en: "It is cited to be replaced, amended or reviewed, or in what tells of the past; the document is older than the replacement; reports; a later law of the same name passed within a year; laws that amend.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Công tác văn thư năm 2026",
        body: `Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư;
Theo đề nghị của Sở Nội vụ.`,
      }),
      lines: [7],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | Hòa An, ngày 12 tháng 9 năm 2025 |
|---|---|
| Số: 90/KH-UBND | |

KẾ HOẠCH

Nhà ở xã hội

| TT | Việc | Theo |
|---|---|---|
| 1 | Quỹ đất | Luật Nhà ở số 65/2014/QH13 |`,
      lines: [11],
    },
    {
      text: `ỦY BAN NHÂN DÂN
HUYỆN HÒA AN
Số: 14/KH-UBND
Hòa An, ngày 06 tháng 9 năm 2017
KẾ HOẠCH
Tháng hành động vì trẻ em
Căn cứ Luật Bảo vệ, chăm sóc và giáo dục trẻ em ngày 15 tháng 6 năm 2004;
I. NHIỆM VỤ
1. Trợ cấp hằng tháng theo Nghị định số 71/2011/NĐ-CP ngày 22/8/2011 của Chính phủ.`,
      lines: [7, 9],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | Hòa An, ngày 12 tháng 9 năm 2022 |
|---|---|
| Số: 90/KH-UBND | |

KẾ HOẠCH

Trợ giúp pháp lý

Căn cứ Luật Trợ giúp pháp lý ngày 29 tháng 6 năm 2006;

1. Cử người thực hiện trợ giúp theo Luật Trợ giúp pháp lý ngày 20 tháng 6 năm 2017.`,
      lines: [9],
    },
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 44/KH-UBND
Hòa An, ngày 12 tháng 9 năm 2024
KẾ HOẠCH
Phòng, chống bạo lực gia đình
I. NHIỆM VỤ
1. Lập địa chỉ tin cậy theo Luật Phòng, chống bạo lực gia đình năm 2007.`,
      lines: [8],
    },
    {
      text: `UBND TỈNH HÒA AN
SỞ TƯ PHÁP
Số: 44/KH-STP
Hòa An, ngày 12 tháng 9 năm 2022
KẾ HOẠCH
Tập huấn soạn thảo
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
I. NỘI DUNG
1. Cách trình bày theo quy định tại Nghị định số 110/2004/NĐ-CP ngày 08/4/2004.
2. Căn cứ Luật Công chứng ngày 20 tháng 6 năm 2014, mở một lớp cho công chứng viên.
3. Chứng thực bản dịch theo Luật Công chứng ngày 29 tháng 11 năm 2006.`,
      lines: [9, 11],
    },
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 44/KH-UBND
Hòa An, ngày 12 tháng 9 năm 2025
KẾ HOẠCH
Thi đua yêu nước
I. NHIỆM VỤ
- Tổ chức quán triệt, phổ biến Chỉ thị của Tỉnh ủy về công tác thi đua; Luật Thi đua, khen thưởng
ngày 26 tháng 11 năm 2003 và các văn bản hướng dẫn thi hành.
- Cơ sở cai nghiện bảo đảm điều kiện theo Luật Phòng, chống ma túy năm 2000.`,
      lines: [8, 10],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 52/KH-UBND
Hòa An, ngày 12 tháng 9 năm 2021

KẾ HOẠCH
Giám định tư pháp

Căn cứ Luật Giám định tư pháp số 13/2012/QH13 ngày 20/6/2012; Luật sửa đổi, bổ sung một số
điều của Luật Giám định tư pháp số 56/2020/QH14 ngày 10/6/2020; Luật Luật sư số 65/2006/QH11 ngày
29/6/2006; Luật sửa đổi, bổ sung một số điều của
Luật Luật sư số 20/2012/QH13 ngày 20/11/2012;

1. Lập danh sách giám định viên.`,
      lines: [],
    },
    {
      text: `ỦY BAN NHÂN DÂN
HUYỆN HÒA AN
Số: 14/KH-UBND
Hòa An, ngày 06 tháng 9 năm 2016
KẾ HOẠCH
Hòa giải ở cơ sở
Căn cứ Pháp lệnh Hòa giải thương mại ngày 09 tháng 01 năm 2003; Pháp lệnh sửa đổi khoản 2 Điều 7 của Pháp lệnh Hòa giải thương mại ngày 27 tháng 12 năm 2008;
1. Lập danh sách hòa giải viên.`,
      lines: [],
    },
    {
      text: examplePlan({
        title: "Thi hành Luật Tổ chức chính quyền địa phương",
        body: `Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
I. TÌNH HÌNH
Tỉnh đã sắp xếp đơn vị theo Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.
II. NHIỆM VỤ
1. Tổng kết 10 năm thi hành Luật Tổ chức chính quyền địa phương số 77/2015/QH13.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2019",
        title: "Công tác văn thư năm 2019",
        body: `Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư;`,
      }),
      lines: [],
    },
  ],
  check: (subject, options) => {
    const day = judgedBy(subject, options);
    if (day === undefined || subject.reading.meta.type === "Báo cáo") return [];
    const register = makeRegister(options.replacedActs ?? []);
    const mentions = citedMentions(subject).filter(({ own }) => !own);
    const sources = { register, cited: new Set(mentions.map(({ key }) => key)), laws: lastOfName(mentions) };
    const replaced = groupMentions(mentions, ({ key }) => key).flatMap((group) =>
      findingOf(group, sources, day, subject),
    );
    const numbers = new Set(replaced.map(({ data }) => data?.number));
    const ofYear = lawsOfYear(subject).flatMap((place) => {
      const act = register.lawOf(place.title, place.year);
      if (act === undefined || act.since > day || numbers.has(act.number) || place.as === "past") return [];
      numbers.add(act.number);
      return [tell(act, { ...place, name: place.quote }, sources, day)];
    });
    const told = new Set(replaced.map(({ span }) => span.line));
    const namesakes = olderNamesakes(
      mentions,
      day,
      (mention) => standing(mention, subject) === "rests",
    ).filter(({ older }) => !told.has(older.span.line));
    return [...replaced, ...ofYear, ...namesakes.map(namesakeFinding)];
  },
};

function judgedBy({ reading: { meta } }: Subject, { today }: CheckOptions): string | undefined {
  return meta.date !== null && meta.date.length === 10 ? meta.date : (today ?? meta.date ?? undefined);
}

/** What an act is named for rightly although it ended: its end, its balance, what was before. */
const PAST =
  /(?:thay thế|thay cho|bãi bỏ|hết hiệu lực|chuyển tiếp|trước đây|trước khi|sơ kết|tổng kết|(?:đánh giá|kết quả)(?: tình hình| việc| kết quả)? (?:thực hiện|triển khai|thi hành)|\d+ năm (?:thực hiện|thi hành)|đã (?:được )?(?:ban hành|thực hiện|triển khai))[^.;]{0,160}$/iu;
/** `Luật Hợp tác xã ngày … trước đây`. */
const PAST_AFTER = /^[^.;]{0,160}(?:trước đây|\(cũ\)|hết hiệu lực)/iu;
/** `Giai đoạn 2011 - 2015, …` at the head of a sentence: what was done then. */
const YEARS_GONE =
  /(?:^|[.;:]\s+|\d[.)]\s+|[-+]\s+)(?:Trong |Từ )?(?:giai đoạn|nhiệm kỳ|(?:các )?năm)\s(?:\d{4}\s*(?:[-–]|đến(?: năm)?)\s*)?(\d{4}),[^.;]*$/iu;
/** What is done by the act from now on. */
const APPLIED = /(?:theo|thực hiện|áp dụng|quy định tại|căn cứ|tuân thủ|chấp hành)(?:\s[^.;:]{0,90})?$/iu;
/** What is to be made known or carried out, one act behind another: `phổ biến Chỉ thị …; Luật … năm 2015 và các văn bản hướng dẫn thi hành`. */
const SPREAD =
  /(?:quán triệt|tuyên truyền|phổ biến|tập huấn|học tập|bồi dưỡng|triển khai (?:thực hiện|thi hành))(?:[^.:]|[.:](?=\S)){0,900}$/iu;
const TELLING =
  /kết quả|thực trạng|đánh giá (?:chung|việc|công tác|tình hình|thực trạng)|tình hình|hạn chế|tồn tại|sự cần thiết|đặc điểm|bối cảnh/iu;

/** How a place stands to an act that ended: it rests on it, it only names it, or tells of the past. */
type Standing = "rests" | "names" | "past";

type Place = Pick<CitedMention, "relation" | "passage" | "start" | "span">;

function standing({ relation, passage, start, span }: Place, subject: Subject): Standing {
  if (/^(?:replaces|amends|reviews)$/u.test(relation)) return "past";
  if (relation === "basis") return "rests";
  const before = passage.text.slice(Math.max(0, start - 200), start);
  const lastYear = YEARS_GONE.exec(before)?.[1];
  if (lastYear !== undefined && lastYear < (subject.reading.meta.date?.slice(0, 4) ?? "")) return "past";
  if (
    PAST_AFTER.test(passage.text.slice(start, start + 200)) ||
    PAST.test(before) ||
    TELLING.test(sectionsAround(span.line, subject))
  )
    return "past";
  const applied =
    relation === "implements" ||
    APPLIED.test(before) ||
    SPREAD.test(passage.text.slice(Math.max(0, start - 900), start));
  return applied ? "rests" : "names";
}

interface Sources {
  readonly register: ActRegister;
  /** Keys of all that the document cites: where the later act is among them, the document itself knows of it. */
  readonly cited: ReadonlySet<string>;
  /** Names of laws, folded → the last day of passing that the document cites. */
  readonly laws: ReadonlyMap<string, string>;
}

function lastOfName(mentions: readonly CitedMention[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const mention of mentions) {
    const name = fold(lawName(mention) ?? "");
    const date = mention.date ?? "";
    if (name !== "" && date > (last.get(name) ?? "")) last.set(name, date);
  }
  return last;
}

function findingOf(
  group: readonly CitedMention[],
  sources: Sources,
  day: string,
  subject: Subject,
): readonly Finding[] {
  const [first] = group;
  const act = first === undefined ? undefined : sources.register.find(first);
  if (act === undefined || act.since > day) return [];
  if (group.some(({ relation }) => /^(?:replaces|amends|reviews)$/u.test(relation))) return [];
  const places = group.map((mention) => ({ mention, as: standing(mention, subject) }));
  const place = places.find(({ as }) => as === "rests") ?? places.find(({ as }) => as === "names");
  if (place === undefined) return [];
  const { mention, as } = place;
  return [
    tell(act, { name: citedName(mention), span: mention.span, quote: quoteOf(mention), as }, sources, day),
  ];
}

interface ToldPlace {
  readonly name: string;
  readonly span: Span;
  readonly quote: string;
  readonly as: Standing;
}

function tell(
  act: ReplacedAct,
  { name, span, quote, as }: ToldPlace,
  { register, cited, laws }: Sources,
  day: string,
): Finding {
  const { by, since } = register.holder(act, day);
  const known =
    [act.by, by].some((number) => cited.has(documentNumberKey(number))) ||
    (laws.get(fold(act.title ?? "")) ?? "") > (act.issued ?? "9999");
  const now = by === act.by ? "" : ` (nay là ${by}, từ ngày ${printedDate(since)})`;
  return {
    severity: as === "rests" && (act.confirmedBy !== undefined || known) ? "warning" : "info",
    message: {
      vi: `${name} đã được văn bản số ${act.by} thay thế từ ngày ${printedDate(act.since)}${now}.`,
      en: `Found ${name} cited, expected ${by}: it was replaced on ${printedDate(act.since)} by ${act.by}.`,
    },
    span,
    quote,
    suggestion: by,
    data: { number: act.number, by, since: act.since },
  };
}

/** `Luật Đất đai năm 2013`: a law by its name and the year of its passing. */
const LAW_OF_YEAR =
  /(?<![A-Za-zÀ-ỹ])(?:Bộ luật|Luật|Pháp lệnh) \p{Lu}[^;.:()\d“”"]{2,90}?,? (?:năm )?(20\d{2})(?![\d/])/gu;

/** Where laws are named by their year. Linear. */
function lawsOfYear(subject: Subject) {
  return piecesWith(subject, "luật", "lệnh").flatMap(({ passage }) => {
    if (!/(?:Luật|Pháp lệnh|luật) \p{Lu}/u.test(passage.text) || passage.text.length > 20_000) return [];
    return matchesIn(passage.text, LAW_OF_YEAR).flatMap((match) => {
      const [whole, year = ""] = match;
      const from = Math.max(0, whole.lastIndexOf(" Luật ") + 1, whole.lastIndexOf(" Bộ luật ") + 1);
      const quote = whole.slice(from);
      const start = match.index + from;
      const span = spanAt(passage, start, start + quote.length);
      const relation = /^[\s*_-]*Căn cứ\s/u.test(passage.text) ? ("basis" as const) : ("mentions" as const);
      const title = quote.replace(/,? (?:năm )?\d{4}$/u, "");
      return [{ title, year, quote, span, as: standing({ relation, passage, start, span }, subject) }];
    });
  });
}

function namesakeFinding({ name, older, newer }: ReturnType<typeof olderNamesakes>[number]): Finding {
  const place = whereabouts(newer.span);
  const [old, later] = [older, newer].map(({ date }) => printedDate(date ?? ""));
  return {
    severity: "warning",
    message: {
      vi: `Viện dẫn ${name} ngày ${old}, nhưng ở ${place.vi} viện dẫn ${name} ngày ${later}: luật mới cùng tên đã thay thế luật trước.`,
      en: `Found ${name} of ${old}, expected the later law of the same name, of ${later} (${place.en}).`,
    },
    span: older.span,
    quote: quoteOf(older),
    related: [
      {
        span: newer.span,
        quote: quoteOf(newer),
        message: { vi: `Luật cùng tên ngày ${later}.`, en: `The law of the same name of ${later}.` },
      },
    ],
    data: { law: name, dates: [older.date, newer.date] },
  };
}
