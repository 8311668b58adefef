import { spanAt } from "../../document/passage.js";
import { lastDayOfMonth, lastDayOfTerm } from "../../schedule/term.js";
import { matchesIn } from "../../text/matches.js";
import { type BeforeAct, beforeTheirActs } from "../beforeActs.js";
import { closeYears } from "../closeYears.js";
import type { Finding } from "../diagnostic.js";
import { dueDates, dueSpan } from "../dueDates.js";
import { deadlineText } from "../dutyParties.js";
import { examplePlan } from "../examplePlan.js";
import { type HastyDeadline, hastyDeadlines } from "../hastyDeadlines.js";
import { ownEvents } from "../ownEvents.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { sectionsAround } from "../sectionTitles.js";
import type { Subject } from "../subject.js";
import { piecesWithDigits } from "../textPieces.js";
import { printedDate, whereabouts } from "../whereabouts.js";
import { piecesWith } from "../wordPlaces.js";

export const deadlinePast: DocumentRule = {
  name: "deadline-past",
  scope: "document",
  severity: "warning",
  title: { vi: "Thời hạn trước ngày ban hành văn bản", en: "Due before the document was issued" },
  looksFor: {
    vi: "Nhiệm vụ, báo cáo (trong bảng hoặc trong câu) phải xong vào ngày, tháng, quý hoặc năm đã qua khi văn bản được ban hành; văn bản có hiệu lực từ ngày trước ngày ban hành; kế hoạch, rà soát, báo cáo phải xong trong vài ngày sau ngày ban hành, ngày nhận văn bản; kế hoạch của các cơ quan, địa phương phải ban hành trong mười ngày; đề án, chương trình duy nhất phải xong ngay trong những tuần cuối năm ban hành; việc thực hiện một văn bản, hoặc hiệu lực của nó, có trước ngày văn bản ấy ban hành; báo cáo kết quả phải gửi khi sự kiện chưa xong. Lưu ý: sự kiện bắt đầu trước ngày ban hành; báo cáo kết quả phải gửi ngay khi sự kiện vừa xong; báo cáo năm đầu đến hạn ngay sau khi ban hành; việc phải chờ văn bản khác mà thời hạn quá gần; thời hạn chỉ ghi năm ban hành khi năm chỉ còn vài tuần.",
    en: "A task or report, in a table or a sentence, is due on a day, month, quarter or year that was over when the document was issued; or the document takes effect before its own day; or plans, surveys and reports are due within three days of its issue, plans of all units within ten; the one scheme to stand in the last weeks of the year of issue; a task done by an act, or the act's effect, before that act was issued; results due before an event ends. Remarks: an event that had begun by then; results due as it ends; a first yearly report due within days; a task that waits for another act but is due at once.",
  },
  source: {
    vi: "Văn bản hành chính có hiệu lực từ ngày ký; không thể giao việc phải xong trước ngày đó.",
    en: "A document holds from the day of its signing; nothing can be due before.",
  },
  silentWhen: {
    vi: "Văn bản chưa ghi tháng; thời gian là khoảng kéo dài (“từ 2024”, “hằng năm”, “giai đoạn 2021 - 2025”); báo cáo kể việc đã làm (trừ phần phương hướng, nhiệm vụ); mục về kết quả, thực trạng.",
    en: "The document has no month; the time goes on (“from 2024”, “every year”); a report tells what was done (but for its outlook); sections on results.",
  },
  bad: [
    {
      text: `UBND TỈNH GIA LAI
Số: 44/KH-UBND
Gia Lai, ngày 25 tháng 11 năm 2024
KẾ HOẠCH
Giữ gìn nghề dệt thổ cẩm đến năm 2030

| TT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành |
|---|---|---|---|
| 1 | Ghi hình các bà thợ dệt | Sở Văn hóa, Thể thao và Du lịch | Năm 2024 |
| 2 | Trồng lại vườn bông | Sở Nông nghiệp và Phát triển nông thôn | 2027 |
| 3 | Kê khung dệt ở nhà rông | Sở Văn hóa, Thể thao và Du lịch | 2024 |`,
      lines: [9],
    },
    {
      text: examplePlan({
        day: "05 tháng 11 năm 2025",
        title: "Nghề gốm tỉnh Hòa An đến năm 2030",
        body: `Luật Nghề số 21/2025/QH15 có hiệu lực từ ngày 01/7/2024. Từ ngày 15/3/2024, áp dụng mức chi theo Nghị quyết số 41/2025/NQ-HĐND.

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Chi hỗ trợ thợ gốm theo Nghị quyết số 41/2025/NQ-HĐND | Sở Tài chính | Từ 01/7/2024 |
| 2 | Xây dựng đề án làng gốm ven sông | Sở Công Thương | 2025 |
| 3 | Mở lớp nặn gốm | Sở Nội vụ | 2026 |
| 4 | Mở chợ gốm | Sở Công Thương | 2027 |
| 5 | Xây lò chung | Sở Công Thương | 2026 |
| 6 | Thi thợ giỏi | Sở Nội vụ | 2028 |`,
      }),
      lines: [7, 11, 12],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 15 tháng 9 năm 2024
KẾ HOẠCH
Sửa chữa bến đò

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
|---|---|---|---|
| 1 | Sửa bến Cồn Ngọc | Sở Xây dựng | **2023** |`,
      lines: [9],
    },
    {
      text: examplePlan({
        day: "20 tháng 8 năm 2025",
        title: "Cải cách hành chính năm 2025",
        body: `
| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Tư pháp | Quý II/2025 |
| 2 | Tập huấn bộ phận một cửa cấp xã | Sở Nội vụ | Quý III/2025 |
| 3 | Công khai danh mục dịch vụ công | Văn phòng UBND tỉnh | 15/8/2025 |`,
      }),
      lines: [10, 12],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 15 tháng 9 năm 2024
KẾ HOẠCH
Giảm nghèo năm 2024
I. TỔ CHỨC THỰC HIỆN
1. UBND các huyện, thành phố xây dựng kế hoạch thực hiện của địa phương, hoàn thành trước ngày 01/9/2024.`,
      lines: [7],
    },
    {
      text: `HỘI ĐỒNG NHÂN DÂN TỈNH HÒA AN
Số: 27/2019/NQ-HĐND
Hòa An, ngày 10 tháng 12 năm 2019
NGHỊ QUYẾT
Về nhiệm vụ năm 2020
Điều 1. Giao Ủy ban nhân dân tỉnh tổ chức thực hiện.
Điều 2. Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2019.`,
      lines: [7],
    },
    {
      text: `| UBND TỈNH HÒA AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 44/KH-UBND | Hòa An, ngày 18 tháng 9 năm 2025 |

# KẾ HOẠCH

## Tuần lễ không khói thuốc

1. Thời gian tổ chức Tuần lễ: từ ngày 15/9 đến ngày 22/9/2025.

2. Các sở báo cáo kết quả Tuần lễ về Sở Y tế trước ngày 20/9/2025.

3. Các sở báo cáo kết quả thực hiện Kế hoạch về Sở Y tế trước ngày 20/9 hằng năm.

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Sửa quy chế khi có Nghị định mới thay thế | Sở Y tế | Tháng 9/2025 |
| 2 | In áp phích | Sở Y tế | Tháng 10/2025 |`,
      lines: [9, 11, 13, 17],
    },
    {
      text: examplePlan({
        day: "20 tháng 8 năm 2025",
        title: "Sửa đường thôn năm 2025",
        body: `1. UBND các xã xây dựng kế hoạch của xã, hoàn thành trước ngày 22/8/2025.
2. Các sở xây dựng kế hoạch chi tiết gửi Sở Xây dựng trong thời hạn 02 ngày kể từ ngày nhận văn bản.`,
      }),
      lines: [7, 8],
    },
    {
      text: examplePlan({
        title: "Nuôi ong lấy mật tỉnh Hòa An năm 2026",
        day: "21 tháng 3 năm 2026",
        body: `I. TỔ CHỨC THỰC HIỆN
Các sở, ban, ngành, UBND các xã, phường xây dựng kế hoạch thực hiện, hoàn thành trong tháng 3/2026.`,
      }),
      lines: [8],
    },
  ],
  good: [
    {
      text: `UBND TỈNH GIA LAI
Số: 44/KH-UBND
Gia Lai, ngày 25 tháng 11 năm 2024
KẾ HOẠCH
Giữ gìn nghề dệt thổ cẩm đến năm 2030

| TT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành |
|---|---|---|---|
| 1 | Ghi hình các bà thợ dệt | Sở Văn hóa, Thể thao và Du lịch | Tháng 12/2024 |
| 2 | Trồng lại vườn bông | Sở Nông nghiệp và Phát triển nông thôn | 2024 - 2027 |`,
      lines: [],
    },
    {
      text: examplePlan({
        day: "20 tháng 8 năm 2025",
        title: "Sửa đường thôn năm 2025",
        body: `1. UBND các xã xây dựng kế hoạch, hoàn thành trước ngày 15/9/2025; gửi kế hoạch trong thời hạn 10 ngày kể từ ngày nhận văn bản.
2. Sở Xây dựng tổ chức họp báo chậm nhất ngày 21/8/2025.`,
      }),
      lines: [],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 15 tháng 9 năm 2024
KẾ HOẠCH
Sửa chữa bến đò

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
|---|---|---|---|
| 1 | Sửa bến Cồn Ngọc | Sở Xây dựng | 2024 |`,
      lines: [],
    },
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 44/KH-UBND
Hòa An, ngày 10 tháng 9 năm 2025
KẾ HOẠCH
Tuần lễ không khói thuốc giai đoạn 2026 - 2030
1. Thời gian: từ ngày 20/9/2025 đến ngày 27/9/2025.
2. Các sở báo cáo kết quả tuần lễ về Sở Y tế trước ngày 05/10/2025.
3. Các sở báo cáo kết quả thực hiện Kế hoạch về Sở Y tế trước ngày 12/9 hằng năm.
4. Số liệu thống kê từ ngày 01/01/2025 đến ngày 30/9/2025.

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Sửa quy chế khi có Nghị định mới thay thế | Sở Y tế | Sau khi có Nghị định |`,
      lines: [],
    },
    {
      text: examplePlan({
        day: "20 tháng 8 năm 2025",
        title: "Cải cách hành chính năm 2025",
        body: `
| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Tư pháp | Quý III/2025 |
| 2 | Chi trả chế độ cho người trực | Sở Nội vụ | Từ 01/7/2025 |
| 3 | Công khai danh mục dịch vụ công | Văn phòng UBND tỉnh | Năm 2025 |`,
      }),
      lines: [],
    },
  ],
  check: (subject) => {
    const { date, type } = subject.reading.meta;
    if (date === null || date.length < 7) return [];
    const isReport = /^báo cáo/iu.test(type ?? "");
    const told = new Set<string>();
    const effect = date.length === 10 ? effectBefore(subject, date) : [];
    return [
      ...effect,
      ...dueDates(subject).flatMap(({ last, printed, what, span }) => {
        const key = `${span.line} ${last}`;
        if (last >= date || told.has(key)) return [];
        if (isReport && !ahead.test(sectionsAround(span.line, subject))) return [];
        told.add(key);
        return [
          {
            message: {
              vi: `Thời hạn ${printed} đã qua khi ban hành văn bản (${printedDate(date)}).`,
              en: `Found the deadline ${printed}, expected a day after the document's own (${printedDate(date)}).`,
            },
            span,
            quote: printed,
            data: { due: last, issued: date, what: what.slice(0, 120) },
          },
        ];
      }),
      ...beforeTheirActs(subject).map(actFinding),
      ...hastyDeadlines(subject).map((one) => hastyFinding(one, date)),
      ...(isReport || date.length < 10 ? [] : remarks(subject, date)),
    ];
  },
};

/** Nothing is done by an act that isn't there yet. */
function actFinding({ printed, act, issued, span }: BeforeAct): Finding {
  const day = issued.length === 4 ? `năm ${issued}` : `ngày ${printedDate(issued)}`;
  return {
    message: {
      vi: `Thời gian “${printed}” trước khi có văn bản số ${act} (${day}).`,
      en: `Found the time “${printed}”, expected one after act ${act} was issued (${issued}).`,
    },
    span,
    quote: printed,
    data: { act, issued },
  };
}

/** Due within days of the document's own: it has hardly arrived by then. */
function hastyFinding({ printed, days, span }: HastyDeadline, date: string): Finding {
  return {
    message: {
      vi: `Thời hạn “${printed}” chỉ có ${days} ngày kể từ ngày ban hành, ngày nhận văn bản (${printedDate(date)}); khó thực hiện được.`,
      en: `Found the deadline “${printed}”, ${days} days after the document's own day or its arrival (${printedDate(date)}), expected more time.`,
    },
    span,
    quote: printed,
    data: { days, issued: date },
  };
}

/** What can be done, but hardly: told as remarks. */
function remarks(subject: Subject, date: string): readonly Finding[] {
  return [
    ...begunEvents(subject, date),
    ...pastEvents(subject, date),
    ...resultsBeforeTheEnd(subject),
    ...firstReport(subject, date),
    ...waitingTasks(subject, date),
    ...hastyResults(subject, date),
    ...yearsNearlyOver(subject, date),
  ];
}

const dayMilliseconds = 86_400_000;

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / dayMilliseconds);
}

/** An event that the document sets had begun before the document's own day. */
function begunEvents(subject: Subject, date: string): readonly Finding[] {
  return ownEvents(subject).flatMap(({ first, last, printed, span }) =>
    first >= date || last < date
      ? []
      : [
          {
            severity: "info" as const,
            message: {
              vi: `Thời gian “${printed}” bắt đầu trước ngày ban hành văn bản (${printedDate(date)}).`,
              en: `Found “${printed}”, expected an event that begins after the document's own day (${printedDate(date)}).`,
            },
            span,
            quote: printed,
            data: { first, issued: date },
          },
        ],
  );
}

const EVENT =
  /(?:phát động|khai mạc|mít tinh|ra quân|hội thi|hội diễn|ngày hội|diễn tập)[^.;\d]{0,60}?(?:ngày\s)?(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?![\d/])/giu;
const TOLD =
  /(?<![A-Za-zÀ-ỹ])(?:đã|kết luận|theo|căn cứ|của|kỷ niệm|hưởng ứng|tại|sau|từ|đến|số|kế hoạch số)(?![A-Za-zÀ-ỹ])[^.;]{0,40}$/iu;

/** An event set for one day that was over when the document was issued. */
function pastEvents(subject: Subject, date: string): readonly Finding[] {
  return piecesWithDigits(subject).flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 10_000 || !/[/.-]20\d\d/u.test(text)) return [];
    return matchesIn(text, EVENT).flatMap((match) => {
      const last = dueSpan(`ngày ${match[1]}/${match[2]}/${match[3]}`)?.last;
      const span = spanAt(passage, match.index, match.index + match[0].length);
      const told =
        TOLD.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
        /đã |kỷ niệm|theo | số /iu.test(match[0]);
      if (last === undefined || last >= date || told) return [];
      if (/kết quả|thực trạng|đánh giá|tình hình/iu.test(sectionsAround(span.line, subject))) return [];
      return [
        {
          severity: "info" as const,
          message: {
            vi: `Sự kiện “${match[0]}” đã qua khi ban hành văn bản (${printedDate(date)}).`,
            en: `Found the event “${match[0]}”, expected a day after the document's own (${printedDate(date)}).`,
          },
          span,
          quote: match[0],
          data: { day: last, issued: date },
        },
      ];
    });
  });
}

/** The results of a month of action are due before the month is over. */
function resultsBeforeTheEnd(subject: Subject): readonly Finding[] {
  const events = ownEvents(subject);
  return subject.reading.duties.flatMap(({ deadline, what, span }) => {
    if (deadline === null || !("date" in deadline) || deadline.date.length < 10) return [];
    const due = deadline.date;
    const event = events.find(
      ({ kind, first, last }) =>
        kind !== undefined &&
        new RegExp(`(?:kết quả|tổng kết)[^.;]{0,60}${kind}`, "iu").test(what) &&
        first < due &&
        daysBetween(last, due) <= 1,
    );
    if (event === undefined) return [];
    const place = whereabouts(event.span);
    const isOver = due >= event.last;
    return [
      {
        severity: isOver ? ("info" as const) : ("warning" as const),
        message: {
          vi: `Báo cáo kết quả phải gửi trước ngày ${printedDate(due)}, khi ${event.kind} (${event.printed}, ${place.vi}) ${isOver ? "vừa hoặc chưa" : "chưa"} kết thúc.`,
          en: `Found results due by ${printedDate(due)}, expected a day after the event itself ends (${event.printed}, ${place.en}).`,
        },
        span,
        quote: what.slice(0, 100),
        related: [saysHere(event.span, event.printed)],
        data: { due, last: event.last },
      },
    ];
  });
}

/** So few days after the document's own a yearly report can't be meant for the same year. */
const fewestDays = 5;

/** The first yearly report would be due on the document's own day or a few days later, and no first year is given. */
function firstReport({ reading }: Subject, date: string): readonly Finding[] {
  const { period } = reading.meta;
  const year = date.slice(0, 4);
  if (period !== null && period.from > Number(year)) return [];
  const early = reading.duties.find(({ deadline, frequency, what }) => {
    if (deadline === null || !("month" in deadline) || frequency !== "annual") return false;
    const day = `${year}-${String(deadline.month).padStart(2, "0")}-${String(deadline.day).padStart(2, "0")}`;
    const left = daysBetween(date, day);
    return left >= 0 && left <= fewestDays && !/từ năm 20|bắt đầu/iu.test(what);
  });
  if (early === undefined || early.deadline === null) return [];
  const day = deadlineText(early.deadline);
  return [
    {
      severity: "info",
      message: {
        vi: `Báo cáo hằng năm trước ngày ${day}, văn bản ban hành ngày ${printedDate(date)}; cần ghi năm báo cáo đầu tiên.`,
        en: `Found a yearly report due by ${day} in a document of ${printedDate(date)}, expected the first year of it.`,
      },
      span: early.span,
      quote: early.what.slice(0, 100),
      data: { day, issued: date },
    },
  ];
}

/** In so few days no results of a plan of several years can be reported. */
const hasty = 14;

/** Work of days: getting ready, or an event of some weeks. */
const BRIEF = /kế hoạch|rà soát|đăng ký|nhu cầu|tháng hành động|tuần lễ|đợt|chiến dịch|ngày hội|lễ/iu;

/** Results due within days of signing, in a plan that runs for years. */
function hastyResults({ reading }: Subject, date: string): readonly Finding[] {
  const { period } = reading.meta;
  if (period === null || period.to < Number(date.slice(0, 4)) + 2) return [];
  return reading.duties.flatMap(({ deadline, what, frequency, span }) => {
    const printed = deadline !== null && "date" in deadline ? deadline.date : "";
    const last = printed.length === 7 ? endOfMonth(printed) : printed;
    if (frequency !== "once" || last === undefined || last.length !== 10) return [];
    if (!/báo cáo kết quả/iu.test(what) || BRIEF.test(what)) return [];
    const left = daysBetween(date, last);
    if (left < 0 || left > hasty) return [];
    return [
      {
        severity: "info" as const,
        message: {
          vi: `Phải báo cáo kết quả chậm nhất ngày ${printedDate(last)}, chỉ ${left} ngày sau ngày ban hành (${printedDate(date)}), trong khi văn bản thực hiện đến năm ${period.to}.`,
          en: `Found results due by ${printedDate(last)}, ${left} days after the document's own day, expected more time in a plan that runs to ${period.to}.`,
        },
        span,
        quote: what.slice(0, 80),
        data: { due: last, issued: date },
      },
    ];
  });
}

function endOfMonth(month: string): string | undefined {
  return lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
}

const waiting =
  /(?:^|\s)(?:sau )?khi (?:có |được )?[^.;,]{0,80}?(?:sửa đổi|ban hành|thay thế|mới|hướng dẫn|phê duyệt|thông qua)/iu;
const soon = 75;

/** Tasks that wait for a later act of others but are due in the weeks after the document. Told once. */
function waitingTasks({ reading }: Subject, date: string): readonly Finding[] {
  const found = reading.tasks.flatMap(({ text, due, span }) => {
    const last = due === null || ongoingTime.test(due) ? null : lastDayOfTerm(due);
    if (last === null || due === null || !waiting.test(text) || last < date) return [];
    return daysBetween(date, last) > soon ? [] : [{ text, due, span }];
  });
  const [first, ...others] = found;
  if (first === undefined) return [];
  return [
    {
      severity: "info",
      message: {
        vi: `Nhiệm vụ chỉ làm được khi có văn bản khác ban hành, sửa đổi nhưng ghi thời hạn ${first.due}, gần ngày ban hành (${printedDate(date)})${others.length > 0 ? `; ${others.length} nhiệm vụ khác cũng vậy` : ""}.`,
        en: `Found the time ${first.due} for a task that waits for another act, expected one after that act.`,
      },
      span: first.span,
      quote: first.text.slice(0, 80),
      related: others.slice(0, 5).map(({ text, span }) => ({
        span,
        quote: text.slice(0, 80),
        message: { vi: "Cũng chờ văn bản khác.", en: "Waits for another act too." },
      })),
      data: { due: first.due, issued: date },
    },
  ];
}

/** Told once. */
function yearsNearlyOver(subject: Subject, date: string): readonly Finding[] {
  const [first, ...others] = closeYears(subject);
  if (first === undefined) return [];
  return [
    {
      severity: "info",
      message: {
        vi: `Thời hạn chỉ ghi năm “${first.due}”, văn bản ban hành ngày ${printedDate(date)}, năm chỉ còn ${first.days} ngày${others.length > 0 ? `; ${others.length} nhiệm vụ khác cũng vậy` : ""}; cần ghi ngày, tháng hoặc năm sau.`,
        en: `Found only the year ${first.due} as the time, ${first.days} days of which are left, expected a day, a month or a later year.`,
      },
      span: first.span,
      quote: first.text.slice(0, 80),
      related: others.slice(0, 8).map(({ due, text, span }) => saysHere(span, due, text.slice(0, 80))),
      data: { due: first.due, issued: date },
    },
  ];
}

const ongoingTime = /sau khi|khi có|thường xuyên|hằng|hàng|theo|từ/iu;

/** `có hiệu lực từ ngày 01/01/2019` in a document of December 2019. */
function effectBefore(subject: Subject, issued: string): readonly Finding[] {
  return piecesWith(subject, "hiệu").flatMap(({ passage }) => {
    if (!passage.text.includes("có hiệu lực")) return [];
    const match =
      /(?:Nghị quyết|Quyết định|Kế hoạch|Quy định|Quy chế) này(?:(?!thay thế|bãi bỏ|\()[^.;]){0,160}?có hiệu lực (?:thi hành )?(?:kể )?từ (ngày [^.;,]{6,34}\d{4})/u.exec(
        passage.text.slice(0, 5000),
      );
    const printed = match?.[1] ?? "";
    const last = dueSpan(printed.replace(/\s+/gu, " "))?.last;
    if (match === null || last === undefined || last >= issued) return [];
    const at = match.index + match[0].length - printed.length;
    return [
      {
        message: {
          vi: `Văn bản ghi có hiệu lực từ ${printed}, trước ngày ban hành (${printedDate(issued)}).`,
          en: `Found effect from “${printed}”, expected a day not before the document's own (${printedDate(issued)}).`,
        },
        span: spanAt(passage, at, at + printed.length),
        quote: printed,
        data: { due: last, issued },
      },
    ];
  });
}

/** The part of a report that orders what comes next. */
const ahead = /phương hướng|(?:nhiệm vụ|kế hoạch)[^/]{0,30}(?:năm|quý|tháng|thời gian tới)/iu;
