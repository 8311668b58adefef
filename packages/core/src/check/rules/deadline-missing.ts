import { spanAt } from "../../document/passage.js";
import type { Duty, Review } from "../../read/reading.js";
import { matchesIn } from "../../text/matches.js";
import type { Finding } from "../diagnostic.js";
import { reportsOnPlan, shareParty } from "../dutyParties.js";
import { plansWithoutDay } from "../plansWithoutDay.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { sentencesOf } from "../textPieces.js";
import { unitPassages } from "../unitHeadings.js";
import { piecesWith } from "../wordPlaces.js";

export const deadlineMissing: DocumentRule = {
  name: "deadline-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Báo cáo định kỳ không ghi thời hạn", en: "A periodic report without a deadline" },
  looksFor: {
    vi: "Giao báo cáo định kỳ (tháng, quý, 6 tháng, năm) nhưng không ghi ngày phải gửi, và không nơi nào khác trong văn bản ghi thời hạn cho đối tượng đó; báo cáo tổng hợp của cơ quan đầu mối không ghi thời hạn dù báo cáo gửi đến có thời hạn; báo cáo sơ kết, tổng kết không ghi năm hoặc ngày (lưu ý); “trước ngày hằng năm” mất số chỉ ngày; các đơn vị phải xây dựng kế hoạch riêng mà không nơi nào ghi thời hạn (lưu ý).",
    en: "Units are to report every month, quarter, half-year or year, but no day is given here or elsewhere in the document for them; the summary of dated reports has no day; interim and final reports have no year or day (info); `trước ngày hằng năm` lost its day; units are to write plans of their own by no day (info).",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP: chế độ báo cáo phải quy định thời hạn gửi báo cáo.",
    en: "Decree 09/2019/NĐ-CP: a reporting regime gives its deadline.",
  },
  silentWhen: {
    vi: "Ghi “theo quy định”, “theo yêu cầu”, “theo hướng dẫn”; thời hạn ghi ở nơi khác cho cùng đối tượng; báo cáo của cơ quan thường trực lên cấp trên (lưu ý); chu kỳ suy ra từ câu (lưu ý); kế hoạch một năm; sơ kết, tổng kết khi có yêu cầu hoặc đã ghi năm ở nơi khác.",
    en: "The text says “as prescribed” or “as asked”; the day stands elsewhere for the same units; the standing unit's report to its superior (info); the rhythm was inferred (info); plans of one year; reviews on request or with their year elsewhere.",
  },
  bad: [
    {
      text: `ĐỀ ÁN
Chợ nổi tỉnh Hòa An
III. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương lập bản đồ chợ nổi.
2. UBND các xã, phường ven sông
a) Lập kế hoạch riêng để thực hiện Đề án ở bến bãi của mình.
b) Thu gom rác trên sông.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính bố trí kinh phí thực hiện Kế hoạch.
2. Các sở, ban, ngành tỉnh, UBND các xã, phường hằng quý báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường để tổng hợp.`,
      lines: [5],
    },
    {
      text: `# KẾ HOẠCH
## Phòng, chống đuối nước trẻ em tỉnh Hòa An

### III. TỔ CHỨC THỰC HIỆN

**1. UBND các xã, phường**

- Bố trí kinh phí dạy bơi.

- Hằng năm báo cáo tình hình thực hiện Kế hoạch về Sở Y tế để tổng hợp.`,
      lines: [10],
    },
    {
      text: `# KẾ HOẠCH
## Trồng cây phân tán tỉnh Hòa An giai đoạn 2026 - 2030

### III. TỔ CHỨC THỰC HIỆN

**1. UBND các xã, phường**

- Báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường trước ngày 20/11 hằng năm để tổng hợp, báo cáo UBND tỉnh.

**2. Sở Nội vụ**

- Tham mưu tổ chức sơ kết, tổng kết, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch.`,
      lines: [8, 12],
    },
    {
      text: `KẾ HOẠCH
Phát triển chợ quê tỉnh Hòa An giai đoạn 2021 - 2025
I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương tham mưu tổ chức sơ kết vào quý III và tổng kết vào quý IV năm 2025.`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Phát triển chợ quê tỉnh Hòa An giai đoạn 2021 - 2025
I. TỔ CHỨC THỰC HIỆN
1. UBND các xã gửi số liệu về Sở Công Thương trước ngày hằng năm.
2. Ban quản lý chợ nộp sổ theo dõi chậm nhất ngày tháng 12.`,
      lines: [4, 5],
    },
  ],
  good: [
    {
      text: `ĐỀ ÁN
Chợ nổi tỉnh Hòa An
III. TỔ CHỨC THỰC HIỆN
1. UBND các xã, phường ven sông
a) Lập kế hoạch riêng để thực hiện Đề án ở bến bãi của mình.
2. Các đơn vị gửi kế hoạch về Sở Công Thương trước ngày 15/02/2026.`,
      lines: [],
    },
    {
      text: `# KẾ HOẠCH
## Trồng cây phân tán tỉnh Hòa An giai đoạn 2026 - 2030

### III. TỔ CHỨC THỰC HIỆN

1. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường trước ngày 20/11 hằng năm để tổng hợp.

2. Sở Nông nghiệp và Môi trường tổng hợp, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch trước ngày 05/12 hằng năm; báo cáo sơ kết, tổng kết khi có yêu cầu.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. UBND các xã, phường hằng năm báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường.
2. Các sở, ban, ngành, UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường trước ngày 20/11 hằng năm.
3. Sở Y tế báo cáo kết quả thực hiện Kế hoạch hằng năm theo yêu cầu của UBND tỉnh.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const { duties } = subject.reading;
    const told = new Set<number>();
    const undated = duties.flatMap((duty) => {
      if (!isUndated(duty) || told.has(duty.span.line) || datedElsewhere(duty, duties, subject)) return [];
      told.add(duty.span.line);
      return [findingOf(duty, subject)];
    });
    const half = [...halfDated(subject), ...lostDays(subject)];
    const places = new Set(half.map(({ span }) => span.line));
    const others = reviews(subject).filter(({ span }) => !places.has(span.line));
    return [...undated, ...ownSummary(subject, told), ...half, ...others, ...plansWithoutDay(subject)];
  },
};

/** Units report by a day to whoever compiles; that unit's own report upwards has none. Told once. */
function ownSummary(subject: Subject, told: ReadonlySet<number>): readonly Finding[] {
  const { duties } = subject.reading;
  const input = duties.find(
    (duty) =>
      isSentOn(duty) &&
      compilerName(duty, subject) !== undefined &&
      !duties.some((other) => other.deadline !== null && other !== duty && sends(other, duty, subject)),
  );
  const compiler = input === undefined ? undefined : compilerName(input, subject);
  if (input === undefined || compiler === undefined) return [];
  const own = duties.find(
    (other) => other !== input && other.frequency !== "once" && sends(other, input, subject),
  );
  if (own !== undefined && told.has(own.span.line)) return [];
  const place = own ?? input;
  return [
    {
      severity: "info",
      message: {
        vi: `Các đơn vị báo cáo ${compiler} có thời hạn, nhưng báo cáo tổng hợp của ${compiler} không ghi thời hạn gửi.`,
        en: `Found no deadline for the summary that ${compiler} makes of dated reports, expected the day by which it is sent.`,
      },
      span: place.span,
      quote: place.what.slice(0, 80),
      ...(own === undefined
        ? {}
        : {
            related: [
              {
                span: input.span,
                quote: input.what.slice(0, 80),
                message: { vi: `Báo cáo gửi ${compiler}.`, en: `The reports to ${compiler}.` },
              },
            ],
          }),
      data: { compiler },
    },
  ];
}

/** A dated report that its receiver is to compile and send on. */
function isSentOn({ deadline, what, frequency }: Duty): boolean {
  const dated =
    deadline !== null && ("month" in deadline || ("date" in deadline && deadline.date.length === 10));
  return (
    dated &&
    frequency !== "adhoc" &&
    /tổng hợp[^.;]{0,60}(?:báo cáo|trình|tham mưu)|tổng hợp chung|để tổng hợp/iu.test(what)
  );
}

/** The unit that compiles, as printed; undefined for a committee of the people, which signs. */
function compilerName({ via, to }: Duty, subject: Subject): string | undefined {
  const name = via ?? to;
  const resolved = name === null ? null : subject.resolveUnit(name);
  if (name === null || resolved === null || resolved.kind === "group") return undefined;
  return /^(?:Chủ tịch )?[UỦ][yỷ] ban nhân dân|^Bộ (?!Chỉ huy)|Chính phủ|(?:Tỉnh|Thành|Huyện) ủy$/u.test(
    resolved.canonical,
  )
    ? undefined
    : name;
}

/** Whether a report is one that the receiver of another sends itself. */
function sends(report: Duty, input: Duty, subject: Subject): boolean {
  const compiler = compilerName(input, subject);
  return compiler !== undefined && report.who.length === 1 && shareParty(report.who, [compiler], subject);
}

/** Mid-term and final reports that have no year, or no day where the yearly ones have. Told once. */
function reviews(subject: Subject): readonly Finding[] {
  const { reading } = subject;
  const { duties, meta } = reading;
  if (meta.period !== null && meta.period.from === meta.period.to) return [];
  const dated = duties.some(({ deadline }) => deadline !== null && "month" in deadline);
  const open = duties.filter(({ frequency, deadline, what }) => {
    if (frequency !== "interim" && frequency !== "final") return false;
    if (/khi (?:có|được)?\s?yêu cầu/iu.test(what) || reading.reviews.some(isSet(frequency, deadline)))
      return false;
    return deadline === null || ("year" in deadline && dated);
  });
  const [first] = open;
  if (first === undefined) return duties.some(isReview) ? [] : reviewsInWords(subject);
  const kinds = [
    ...(open.some(({ frequency }) => frequency === "interim") ? ["sơ kết (giữa kỳ)"] : []),
    ...(open.some(({ frequency }) => frequency === "final") ? ["tổng kết (cuối kỳ)"] : []),
  ].join(", ");
  const onlyDay = open.every(({ deadline }) => deadline !== null);
  const others = open.filter(({ span }) => span.line !== first.span.line);
  return [
    {
      severity: "info",
      message: {
        vi: onlyDay
          ? `Báo cáo ${kinds} chỉ ghi năm, không ghi ngày gửi như báo cáo định kỳ.`
          : `Báo cáo ${kinds} không ghi năm, thời hạn gửi.`,
        en: `Found ${onlyDay ? "no day" : "no year or day"} for the interim or final report, expected one.`,
      },
      span: first.span,
      quote: first.what.slice(0, 80),
      related: others.slice(0, 5).map(({ span, what }) => ({
        span,
        quote: what.slice(0, 80),
        message: { vi: "Cũng giao sơ kết, tổng kết.", en: "An interim or final report too." },
      })),
      data: { kinds },
    },
  ];
}

function isReview({ frequency }: Duty): boolean {
  return frequency === "interim" || frequency === "final";
}

/** A review in a sentence that is no report to anyone: `tổ chức sơ kết giữa kỳ, tổng kết khi kết thúc`. */
function reviewsInWords(subject: Subject): readonly Finding[] {
  const { period, type } = subject.reading.meta;
  const many = period !== null && period.to - period.from >= 2;
  if (!many || subject.reading.reviews.length > 0 || /^báo cáo/iu.test(type ?? "")) return [];
  for (const { piece, inDuties } of unitPassages(subject)) {
    const { text } = piece.passage;
    if (!inDuties || text.length > 5000) continue;
    const sentence = sentencesOf(text).find(
      (one) => REVIEW.test(one.text) && !/20\d\d|yêu cầu|năm một lần|hằng năm|hàng năm/iu.test(one.text),
    );
    if (sentence === undefined) continue;
    return [
      {
        severity: "info",
        message: {
          vi: "Giao sơ kết, tổng kết nhưng không ghi năm, thời gian.",
          en: "Found a review without a year, expected when it is held.",
        },
        span: spanAt(piece.passage, sentence.from, sentence.from + sentence.text.length),
        quote: sentence.text.trim().slice(0, 80),
      },
    ];
  }
  return [];
}

/** `trước ngày hằng năm`, `chậm nhất ngày tháng 12`: the word for a time without the time. */
const LOST_DAY =
  /(?<![A-Za-zÀ-ỹ])(?:trước|chậm nhất(?: là| vào| trước)?|vào|muộn nhất)\s(?:ngày|tháng|quý)\s(?=(?:hằng|hàng|mỗi) (?:năm|quý|tháng)|của (?:tháng|năm|quý)|(?:tháng|quý) (?:\d|[IVX]))|(?<![A-Za-zÀ-ỹ])(?:trước|chậm nhất) ngày(?=\s(?:để|gửi|về)\s)/gu;

/** Deadlines that lost their day. Linear. */
function lostDays(subject: Subject): readonly Finding[] {
  return piecesWith(subject, "ngày", "tháng", "quý").flatMap(({ passage }) =>
    matchesIn(passage.text, LOST_DAY).map((match) => {
      const end = Math.min(passage.text.length, match.index + match[0].length + 12);
      const quote = passage.text.slice(match.index, end).replace(/\s\S*$/u, "");
      return {
        severity: "warning" as const,
        message: {
          vi: `Thời hạn “${quote}” không ghi ngày nào.`,
          en: `Found the deadline “${quote}” without its day, expected one.`,
        },
        span: spanAt(passage, match.index, end),
        quote,
      };
    }),
  );
}

/** `sơ kết vào quý IV và tổng kết vào quý IV năm 2025`: a time within a year, but of which year? */
const HALF_DATED =
  /(?<![A-Za-zÀ-ỹ])sơ kết(?![^.;]{0,60}(?:hằng|hàng|mỗi) năm)[^.;\d]{0,60}?\s(?:vào|trong)\s(?:cuối\s)?((?:tháng\s\d{1,2}|quý\s(?:[IVX]+|\d)))(?=,?\s(?:và\s|[^.;\d]{0,30})?tổng kết[^.;]{0,60}?20\d\d)/iu;

/** A plan of several years holds its review in a month or quarter without a year, while the final one beside it has one. */
function halfDated(subject: Subject): readonly Finding[] {
  const { period } = subject.reading.meta;
  if (period !== null && period.to - period.from < 2) return [];
  return piecesWith(subject, "sơ").flatMap(({ passage, inTable }) => {
    const match = inTable || passage.text.length > 5000 ? null : HALF_DATED.exec(passage.text);
    if (match === null) return [];
    const printed = match[1] ?? "";
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Sơ kết ghi “${printed}” nhưng không ghi năm.`,
          en: `Found a review in “${printed}” without its year, expected the year.`,
        },
        span: spanAt(passage, match.index, match.index + match[0].length),
        quote: printed,
        data: { time: printed },
      },
    ];
  });
}

const REVIEW =
  /(?:tổ chức|tham mưu|tiến hành|định kỳ|^[\s\d.)*-]*)[^.;]{0,60}(?:sơ kết|sơ, tổng kết|tổng kết)(?![^.;]{0,60}(?:thi đua|khen thưởng|nghị định|luật))/iu;

/** A list of reviews elsewhere gives the year; with a year of its own the report lacks only the day. */
function isSet(frequency: Duty["frequency"], deadline: Duty["deadline"]) {
  return ({ kind, year }: Review): boolean => kind === frequency && year !== null && deadline === null;
}

const periodic: Readonly<Record<string, string>> = {
  annual: "hằng năm",
  semiannual: "6 tháng",
  quarterly: "hằng quý",
  monthly: "hằng tháng",
};
const deferred =
  /theo (?:đúng )?(?:quy định|yêu cầu|hướng dẫn|đề nghị|chỉ đạo|chế độ)|khi (?:có|được) yêu cầu|nếu có|đúng thời (?:gian|hạn)/iu;

/** A day that isn't read as one: `trước ngày 15 của tháng cuối quý`, `ngày làm việc cuối cùng`, `kỳ họp cuối năm`. */
const dayPrinted =
  /ngày\s+\d|(?:trước|vào|chậm nhất)\s+\d{1,2}[/.-]\d{1,2}|ngày (?:làm việc )?(?:đầu|cuối)|trước tháng \d|tại (?:các )?(?:kỳ họp|phiên họp|cuộc họp)|giao ban/iu;

function isUndated({ frequency, deadline, what }: Duty): boolean {
  return (
    deadline === null && periodic[frequency] !== undefined && !deferred.test(what) && !dayPrinted.test(what)
  );
}

function datedElsewhere(duty: Duty, duties: readonly Duty[], subject: Subject): boolean {
  if (duty.who.length === 0) return duties.some(({ deadline }) => deadline !== null);
  return duties.some(
    (other) =>
      other.deadline !== null &&
      "month" in other.deadline &&
      shareParty(other.who, duty.who, subject) &&
      !sends(duty, other, subject),
  );
}

function findingOf(duty: Duty, subject: Subject): Finding {
  const certain =
    duty.confidence.reasons.every((reason) => reason !== "frequency-inferred") &&
    reportsOnPlan(duty) &&
    duty.who.length > 0 &&
    !isStanding(duty, subject);
  const how = periodic[duty.frequency] ?? "";
  const who =
    duty.who.length === 0 ? "" : ` của ${duty.who.slice(0, 3).join(", ")}${duty.who.length > 3 ? "…" : ""}`;
  return {
    severity: certain ? "warning" : "info",
    message: {
      vi: `Báo cáo ${how}${who} không ghi thời hạn gửi.`,
      en: `Found a ${duty.frequency} report without a deadline, expected the day by which it is sent.`,
    },
    span: duty.span,
    quote: duty.what.slice(0, 80),
    data: { who: duty.who, frequency: duty.frequency },
  };
}

/** The unit that runs the plan reports upwards as its superiors ask, the province's committee as its council asks. */
function isStanding({ who }: Duty, subject: Subject): boolean {
  if (who.some((name) => /^(?:UBND|[UỦ][yỷ] ban nhân dân) (?:tỉnh|thành phố)$/iu.test(name.trim())))
    return true;
  const { standingUnit } = subject.reading.meta;
  return standingUnit !== null && shareParty(who.slice(0, 1), [standingUnit], subject) && who.length === 1;
}
