import type { Span } from "../../document/span.js";
import type { Duty } from "../../read/reading.js";
import { type ContraryWait, contraryWaits } from "../contraryWaits.js";
import type { Finding } from "../diagnostic.js";
import { compilerOf, deadlineText, partiesOf, reportsOnPlan } from "../dutyParties.js";
import { lineOf } from "../namedUnits.js";
import { reportStatements } from "../reportStatements.js";
import { listedDisorders, type ReviewDisorder, reviewDisorders } from "../reviewTimes.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const deadlineOrder: DocumentRule = {
  name: "deadline-order",
  scope: "document",
  severity: "warning",
  title: { vi: "Báo cáo gửi đến sau hạn tổng hợp", en: "Reports come in after the summary is due" },
  looksFor: {
    vi: "Các đơn vị gửi báo cáo cho cơ quan tổng hợp vào ngày bằng hoặc sau ngày chính cơ quan đó phải gửi báo cáo tổng hợp; tổng kết vào năm sơ kết giữa kỳ hoặc trước đó; việc dựa vào văn bản cấp trên mà ghi “Trước khi có …”, trong khi việc tương tự ghi “Sau khi có …”.",
    en: "Units report to whoever compiles on the day, or after, on which that unit itself must have reported; a final review in the year of the mid-term one, or before; a task set before the higher act it goes by (`Trước khi có …`), or where another waits for it.",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP, Điều 12, 13: cơ quan tổng hợp cần thời gian giữa hạn nhận và hạn gửi báo cáo.",
    en: "Decree 09/2019/NĐ-CP, articles 12 and 13: who compiles needs time between the two days.",
  },
  silentWhen: {
    vi: "Hai kỳ báo cáo khác nhau; không rõ nơi nhận; đơn vị báo cáo thẳng lên cấp trên; hai hạn cách nhau qua năm.",
    en: "Other rhythms; no receiver is named; the unit reports past the compiler; the days lie in two years.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Sở Văn hóa, Thể thao và Du lịch tổng hợp, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch trước ngày 01/12 hằng năm.
2. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch gửi Sở Văn hóa, Thể thao và Du lịch trước ngày 10/12 hằng năm.`,
      lines: [5],
    },
    {
      text: `# KẾ HOẠCH
## Phát triển chợ nông thôn huyện Hòa Bắc

### III. CHẾ ĐỘ BÁO CÁO

1. Báo cáo quý: Ủy ban nhân dân các xã gửi Phòng Kinh tế và Hạ tầng trước ngày 22 của tháng cuối quý; Phòng Kinh tế và Hạ tầng tổng hợp, trình Ủy ban nhân dân huyện trước ngày 20 của tháng cuối quý.`,
      lines: [6],
    },
    {
      text: `# KẾ HOẠCH
## Trồng rừng tỉnh Hòa An giai đoạn 2026 - 2035

- Chi cục Kiểm lâm tham mưu báo cáo giữa kỳ *(năm 2030)* và báo cáo
tổng kết thực hiện Kế hoạch *(năm 2030)*.
- Tổ chức sơ kết vào năm 2030, tổng kết vào năm 2029.`,
      lines: [5, 6],
    },
    {
      text: `# KẾ HOẠCH
## Cứu hộ trên hồ tỉnh Hòa An đến năm 2030

- Đến năm 2028, sơ kết việc thực hiện Kế hoạch.
- Đến năm 2027, tổng kết việc thực hiện Kế hoạch.

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Ban hành Quy chế cứu hộ hồ | Sở Xây dựng | Trước khi có Thông tư mới |
| 2 | Ban hành Quy chế trực hồ | Sở Xây dựng | Sau khi có Thông tư mới |
| 3 | Ban hành Quy chế tàu hồ | Sở Xây dựng | Trước khi có hướng dẫn của Bộ Xây dựng |`,
      lines: [5, 9, 11],
    },
    {
      text: `KẾ HOẠCH
Dạy nghề cho thanh niên tỉnh Hòa An
1. Trung tâm Dịch vụ việc làm tỉnh
Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 18 tháng 6 và ngày 12 tháng 12 hằng năm.
2. Chế độ báo cáo
Ủy ban nhân dân các xã, phường báo cáo kết quả về Trung tâm Dịch vụ việc làm tỉnh: báo cáo 6 tháng trước ngày 22 tháng 6, báo cáo năm trước ngày 05 tháng 12 để tổng hợp.
III. SƠ KẾT
Ủy ban nhân dân các xã, phường báo cáo Sở Nội vụ trước ngày 16 của tháng cuối quý
để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 12 của tháng cuối quý.`,
      lines: [6, 8],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Dạy nghề cho thanh niên tỉnh Hòa An
1. Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 18 tháng 6 và ngày 12 tháng 12 hằng năm.
2. Ủy ban nhân dân các xã, phường báo cáo kết quả về Sở Nội vụ: báo cáo 6 tháng trước ngày 12 tháng 6, báo cáo năm trước ngày 05 tháng 12 để tổng hợp.
3. Ủy ban nhân dân các xã, phường báo cáo Sở Nội vụ trước ngày 25 của tháng cuối quý để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 của tháng đầu quý sau.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Số hóa hộ tịch thành phố Hòa An giai đoạn 2024 - 2025
I. TỔ CHỨC THỰC HIỆN
1. Phòng Tư pháp tổng hợp, báo cáo UBND thành phố kết quả thực hiện Kế hoạch định kỳ 06 tháng (trước ngày 20 tháng 6) và năm (trước ngày 10 tháng 12).
2. UBND các phường, xã báo cáo Phòng Tư pháp kết quả thực hiện Kế hoạch định kỳ 06 tháng trước ngày 15 tháng 6, năm trước ngày 05 tháng 12.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Sở Văn hóa, Thể thao và Du lịch tổng hợp, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch trước ngày 15/12 hằng năm.
2. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch gửi Sở Văn hóa, Thể thao và Du lịch trước ngày 30/11 hằng năm.
3. Sơ kết vào năm 2028 và tổng kết vào năm 2030; sơ kết 6 tháng đầu năm 2027, tổng kết năm 2027.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const found = ofDuties(subject);
    return [
      ...found,
      ...ofStatements(subject).filter(
        ({ span }) => !found.some((told) => told.span.line <= span.line && span.line <= told.span.endLine),
      ),
      ...[...reviewDisorders(subject), ...listedDisorders(subject)].map(reviewFinding),
      ...contraryWaits(subject).map(waitFinding),
    ];
  },
};

/** `Trước khi có Quy chế của Trung ương` of a task that goes by it. */
function waitFinding({ printed, span, other }: ContraryWait): Finding {
  const place = other === undefined ? undefined : whereabouts(other.span);
  const [vi, en] =
    place === undefined
      ? ["việc này phải dựa vào văn bản của cấp trên", "a time after the act it goes by"]
      : [`ở ${place.vi} ghi “${other?.printed ?? ""}”`, `“${other?.printed ?? ""}” as at ${place.en}`];
  return {
    severity: "warning",
    message: {
      vi: `Thời gian ghi “${printed}”, trong khi ${vi}; cần kiểm tra lại “trước” hay “sau”.`,
      en: `Found the time “${printed}”, expected ${en}.`,
    },
    span,
    quote: printed,
    related: other === undefined ? [] : [saysHere(other.span, other.printed)],
    data: { time: printed },
  };
}

function reviewFinding({ between, last, span, quote }: ReviewDisorder): Finding {
  return {
    message: {
      vi: `Tổng kết ghi năm ${last}, không sau sơ kết giữa kỳ (năm ${between}); cần kiểm tra năm.`,
      en: `Found the final review in ${last}, expected a year after that of the mid-term review (${between}).`,
    },
    span,
    quote: quote.length > 120 ? last : quote,
    data: { between, last },
  };
}

/** Days that stand in sentences which name no duty of their own: by month, by quarter, `trình` instead of `báo cáo`. Each input once. */
function ofStatements(subject: Subject): readonly Finding[] {
  const statements = reportStatements(subject);
  return statements.flatMap((input) => {
    if (input.stage !== "sends" || input.aside || input.to === undefined) return [];
    const { to, rhythm, year } = input;
    const summary = statements.find(
      (other) =>
        other.stage === "compiles" &&
        other.rhythm === rhythm &&
        other.year === year &&
        other.who.includes(to) &&
        !other.later &&
        !input.later &&
        other.to !== to,
    );
    if (summary === undefined || input.who.includes(to) || !isAfter(input.day, summary.day)) return [];
    const place = whereabouts(summary.span);
    return [
      {
        message: {
          vi: `Báo cáo gửi đến trước ${input.printed}, nhưng cơ quan tổng hợp phải báo cáo trước ${summary.printed} (${place.vi}).`,
          en: `Found a report due by ${input.printed}, expected a day before ${summary.printed}, when the compiler itself reports (${place.en}).`,
        },
        span: input.span,
        quote: input.printed,
        related: [
          {
            span: summary.span,
            quote: summary.printed,
            message: {
              vi: `Hạn của cơ quan tổng hợp: ${summary.printed}.`,
              en: `The compiler's own deadline: ${summary.printed}.`,
            },
          },
        ],
        data: { compiler: to, sent: input.day, due: summary.day },
      },
    ];
  });
}

/** `15/12` after `10/12`, `25` after `20`; a summary of the next month or year lies far before. */
function isAfter(day: string, other: string): boolean {
  const [sent, due] = [day, other].map((text) => {
    const [date = 0, month = 0] = text.split("/").map(Number);
    return month * 31 + date;
  });
  const days = (sent ?? 0) - (due ?? 0);
  return days > 0 && days < (day.includes("/") ? 62 : 15);
}

function ofDuties(subject: Subject): readonly Finding[] {
  const duties = subject.reading.duties.filter(({ deadline }) => dayOf(deadline) !== undefined);
  const told = new Set<number>();
  return duties.flatMap((input) => {
    const summary = duties.find((duty) => isSummaryOf(duty, input, subject));
    if (summary === undefined || told.has(input.span.line) || isOfLaterRound(input, summary, duties))
      return [];
    told.add(input.span.line);
    return [findingOf(input, summary, subject)];
  });
}

/** The same sentence gives the compiler a later day, of another round: `06 tháng trước 20/6, năm trước 10/12`. */
function isOfLaterRound(input: Duty, summary: Duty, duties: readonly Duty[]): boolean {
  const sent = dayOf(input.deadline) ?? "";
  return duties.some(
    (duty) =>
      duty !== summary &&
      duty !== input &&
      duty.span.line === summary.span.line &&
      duty.to === summary.to &&
      (dayOf(duty.deadline) ?? "") >= sent,
  );
}

/** Days to compare: of one date, or of one that comes back each year. */
function dayOf(deadline: Duty["deadline"]): string | undefined {
  if (deadline === null || "year" in deadline) return undefined;
  if ("date" in deadline) return deadline.date.length === 10 ? deadline.date : undefined;
  return `${String(deadline.month).padStart(2, "0")}-${String(deadline.day).padStart(2, "0")}`;
}

function isSummaryOf(summary: Duty, input: Duty, subject: Subject): boolean {
  const [own, sent] = [dayOf(summary.deadline), dayOf(input.deadline)];
  if (own === undefined || sent === undefined || own.length !== sent.length || sent < own) return false;
  if (summary === input || summary.frequency !== input.frequency) return false;
  if (summary.span.line === input.span.line && !(sent > own && /tổng hợp/iu.test(summary.what))) return false;
  const compiler = compilerOf(input, subject);
  if (compiler === undefined || input.who.flatMap((name) => partiesOf(name, subject)).includes(compiler))
    return false;
  if (!summary.who.flatMap((name) => partiesOf(name, subject)).includes(compiler)) return false;
  if (summary.to === null || compilerOf({ via: null, to: summary.to }, subject) === compiler) return false;
  return (
    reportsOnPlan(input) ||
    reportsOnPlan(summary) ||
    /tổng hợp/iu.test(summary.what) ||
    (isBare(input) && isBare(summary))
  );
}

/** `báo cáo Phòng Giáo dục và Đào tạo trước ngày …`: what is reported goes without saying. */
function isBare({ what }: Duty): boolean {
  return /báo cáo(?: kết quả)?(?: về| cho| gửi)? (?:Ủy ban|Uỷ ban|UBND|Sở|Phòng|Ban|Văn phòng|Công an|Huyện ủy|Tỉnh ủy)/u.test(
    what,
  );
}

function findingOf(input: Duty, summary: Duty, subject: Subject): Finding {
  const [sent, own] = [input, summary].map(({ deadline }) =>
    deadline === null ? "" : deadlineText(deadline),
  );
  const place = whereabouts(summary.span);
  const compiler = summary.who.join(", ");
  return {
    message: {
      vi: `Báo cáo gửi ${compiler} trước ngày ${sent}, nhưng ${compiler} phải báo cáo trước ngày ${own} (${place.vi}).`,
      en: `Found a report due to ${compiler} by ${sent}, expected a day before ${own}, when ${compiler} itself reports (${place.en}).`,
    },
    span: dayLine(subject, input.span, sent ?? ""),
    quote: sent ?? "",
    related: [
      {
        span: dayLine(subject, summary.span, own ?? ""),
        quote: own ?? "",
        message: { vi: `Hạn của cơ quan tổng hợp: ${own}.`, en: `The compiler's own deadline: ${own}.` },
      },
    ],
    data: { compiler, sent, due: own },
  };
}

/** The line that prints `25/12`, also in words; the span where none does. */
function dayLine(subject: Subject, span: Span, day: string): Span {
  const [date, month] = day.split("/").map(Number);
  const printed = new RegExp(`(?<!\\d)0?${date}(?:\\s?[/-]\\s?|\\stháng\\s)0?${month}(?!\\d)`, "u");
  for (let line = span.line; line <= Math.min(span.endLine, span.line + 40); line += 1)
    if (printed.test(subject.source.lines[line - 1] ?? ""))
      return lineOf(subject, span, subject.source.lines[line - 1] ?? day);
  return span;
}
