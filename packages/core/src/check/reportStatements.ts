import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findFields } from "../read/leads/fields.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { findUnits } from "../text/unitMentions.js";
import { deadlineText, type Party, partiesOf } from "./dutyParties.js";
import { perSubject } from "./perSubject.js";
import { type ReportParties, reportParties, SENDS } from "./reportParties.js";
import type { Subject } from "./subject.js";
import { sentencesOf } from "./textPieces.js";
import { type UnitPassage, unitPassages } from "./unitHeadings.js";
import { figurePiecesWith } from "./wordPlaces.js";

export type Rhythm = "month" | "quarter" | "half" | "year";

/** A day by which a report that comes again and again is due, with who sends it to whom. */
export interface ReportStatement extends ReportParties {
  readonly rhythm: Rhythm;
  /** `15/11`, `25`. */
  readonly day: string;
  readonly year: string | undefined;
  readonly printed: string;
  /** The words of its paragraph before the day, folded: those who report by another name are among them. */
  readonly before: string;
  /** It is about something else than carrying out the document. */
  readonly aside: boolean;
  /** It is a day of the month or quarter after the one reported on. */
  readonly later: boolean;
  readonly span: Span;
}

const DAY =
  /(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|vào|hạn|(?<=ngày \d{1,2}(?:\/| tháng )\d{1,2}) và)\s(?:hết\s)?(ngày\s(\d{1,2})(?:\s?[/-]\s?(\d{1,2})(?!\d)|\stháng\s(\d{1,2})(?!\d))?(?:(?:\s?[/-]\s?|\snăm\s)(20\d\d))?|(\d{1,2})\/(\d{1,2})(?:\/(20\d\d))?)(?![\d/])/giu;
/** Up to what day figures count is no day of a report. */
const COUNTED = /(?:chốt|số liệu|tính (?:từ|đến)|kể từ)[^;.]{0,40}$/iu;
const REPORTS = /báo cáo|tổng hợp[^;.]{0,80}\strình/iu;
const RHYTHMS: readonly (readonly [Rhythm, RegExp])[] = [
  ["half", /(?:06|(?<!\d)6|sáu) tháng|nửa năm|bán niên/giu],
  ["month", /(?:hằng|hàng|mỗi|báo cáo|định kỳ) tháng(?! (?:\d|hành động|cao điểm))/giu],
  ["quarter", /(?:hằng|hàng|mỗi|báo cáo|định kỳ|cuối(?: của)?) qu[ýí](?! [IVX\d])/giu],
  [
    "year",
    /(?:hằng|hàng|mỗi|báo cáo(?: cả)?|định kỳ) năm(?! \d)|(?<=(?:và|,) )(?:cả )?năm(?! \d)|cuối năm|(?:01|một) năm/giu,
  ],
];

interface Mention {
  readonly rhythm: Rhythm;
  readonly from: number;
  readonly to: number;
}

function mentionsIn(text: string): readonly Mention[] {
  return RHYTHMS.flatMap(([rhythm, pattern]) =>
    matchesIn(text, pattern).map(({ index, 0: word }) => ({ rhythm, from: index, to: index + word.length })),
  ).sort((a, b) => a.from - b.from);
}

/** How often: said right behind the day (`ngày 25 hằng tháng`), else last before it; undefined where two are listed for one day. */
function rhythmAt(before: string, behind: string): Rhythm | undefined {
  const after = mentionsIn(behind).find(({ from }) =>
    /^[\s(]*(?:(?:của|tháng)\s)*$/iu.test(behind.slice(0, from)),
  );
  // `báo cáo 6 tháng … trước ngày 05/6 hằng năm`: every year, but of half of it.
  if (after?.rhythm === "year" && mentionsIn(before).at(-1)?.rhythm === "half") return "half";
  const tail = after ?? /^\s(?:của )?tháng cuối/iu.exec(behind);
  if (tail !== null && tail !== undefined) return "rhythm" in tail ? tail.rhythm : "quarter";
  const told = mentionsIn(before);
  const [last, other] = [told.at(-1), told.at(-2)];
  const listed =
    last !== undefined &&
    other !== undefined &&
    other.rhythm !== last.rhythm &&
    /^\s?(?:,|và|,\s?và|\/)?\s?(?:báo cáo\s)?$/iu.test(before.slice(other.to, last.from));
  return listed ? undefined : last?.rhythm;
}

/** Reports with a day in running text, each by the clause that orders it. Linear. */
export const reportStatements = perSubject((subject: Subject): readonly ReportStatement[] => {
  const reporting = new Set(figurePiecesWith(subject, "báo", "hợp"));
  return unitPassages(subject).flatMap((place) => {
    const { text } = place.piece.passage;
    if (
      !reporting.has(place.piece) ||
      text.length > 5000 ||
      !/(?:ngày|trước|nhất|vào|là|hạn|hết)\s\d/iu.test(text) ||
      !REPORTS.test(text)
    )
      return [];
    if (findFields(text).some(({ kind }) => kind === "lead" || kind === "due")) return [];
    return sentencesOf(text).flatMap((sentence) => statementsIn(sentence, place, subject));
  });
});

function statementsIn(
  { text, from }: { readonly text: string; readonly from: number },
  place: UnitPassage,
  subject: Subject,
): readonly ReportStatement[] {
  if (!REPORTS.test(text)) return [];
  const days = matchesIn(text, DAY).filter((match) => !COUNTED.test(text.slice(0, match.index)));
  const found = days.flatMap((match, at): readonly ReportStatement[] => {
    const end = match.index + match[0].length;
    const last = days[at - 1];
    const start = Math.max(
      last === undefined ? 0 : last.index + last[0].length,
      text.lastIndexOf(";", match.index) + 1,
    );
    const clause = text.slice(start, match.index);
    const behind = text.slice(end, days[at + 1]?.index ?? text.length).split(/;/u)[0] ?? "";
    const item = text.slice(text.lastIndexOf(";", match.index) + 1).split(/;/u)[0] ?? "";
    if (!SENDS.test(item) && !REPORTS.test(item)) return [];
    const month = match[3] ?? match[4] ?? match[7];
    const rhythm =
      halfOf(days, at, text) ??
      rhythmAt(clause, behind) ??
      (month === undefined ? undefined : soleRhythm(text));
    if (rhythm === undefined || (month === undefined) !== (rhythm === "month" || rhythm === "quarter"))
      return [];
    const { passage } = place.piece;
    const heads = place.units.flatMap((name) => partiesOf(name, subject));
    const who = reportParties(
      { text, clause, at: match.index, behind, earlier: passage.text.slice(0, from), heads },
      subject,
    );
    if (who === undefined) return [];
    const printed = match[1] ?? "";
    const offset = from + end - printed.length;
    const day = plainDay(match[2] ?? match[6] ?? "", month);
    const span = spanAt(passage, offset, offset + printed.length);
    return [
      {
        rhythm,
        day,
        year: match[5] ?? match[8],
        printed,
        ...who,
        who: who.who.length > 0 ? who.who : partiesOfDuty(day, span, subject),
        before: fold(`${place.units.join(" ")} ${passage.text.slice(0, offset)}`),
        later: LATER.test(behind),
        aside: isAside(`${clause}${behind.split(/[.(]/u)[0]?.slice(0, 60) ?? ""}`, subject),
        span,
      },
    ];
  });
  const isOneClause = !text.includes(";");
  return found.map((one, at) => withCompiler(one, found[at - 1], isOneClause));
}

/** `gửi Sở A trước … để tổng hợp, báo cáo UBND tỉnh trước …`: it is Sở A that reports in turn. */
function withCompiler(
  one: ReportStatement,
  before: ReportStatement | undefined,
  isOneClause: boolean,
): ReportStatement {
  if (one.stage !== "compiles" || before?.stage !== "sends") return one;
  const isSender = isOneClause && one.who.join() === before.who.join();
  if (one.who.length > 0 && !isSender) return one;
  return before.to === undefined || before.to === one.to ? one : { ...one, who: [before.to] };
}

const LATER = /^[\s(]*(?:của\s)?(?:tháng\s(?:đầu|sau|kế|tiếp|liền)|(?:quý|kỳ|năm)\s(?:sau|kế|tiếp|liền))/iu;

/** `trước ngày 15 tháng 6 và ngày 10 tháng 12 hằng năm`: the first day is that of half a year, the second of the whole. */
function halfOf(days: readonly RegExpExecArray[], at: number, text: string): Rhythm | undefined {
  const isJoined = (match: RegExpExecArray | undefined) => match?.[0].startsWith(" và") === true;
  const isSecond = isJoined(days[at]);
  const [first, second] = isSecond ? [days[at - 1], days[at]] : [days[at], days[at + 1]];
  if (first === undefined || second === undefined || !isJoined(second)) return undefined;
  if (first.index + first[0].length !== second.index) return undefined;
  const [early, late] = [first, second].map((match) => Number(match[3] ?? match[4] ?? match[7] ?? 0));
  const behind = text.slice(second.index + second[0].length, second.index + second[0].length + 12);
  if (!/^\s(?:hằng|hàng) năm/iu.test(behind) || early === undefined || late === undefined) return undefined;
  if (early < 5 || early > 7 || late < 11) return undefined;
  return isSecond ? "year" : "half";
}

/** Who the sentences before and the headings above tell to report by this day. */
function partiesOfDuty(day: string, { line }: Span, subject: Subject): readonly Party[] {
  const duty = subject.reading.duties.find(
    ({ deadline, span }) =>
      span.line <= line &&
      line <= span.endLine &&
      deadline !== null &&
      "month" in deadline &&
      deadlineText(deadline) === day,
  );
  return duty === undefined ? [] : [...new Set(duty.who.flatMap((name) => partiesOf(name, subject)))];
}

/** The one rhythm that a sentence names; a day without any comes back each year. */
function soleRhythm(text: string): Rhythm | undefined {
  const named = new Set(mentionsIn(text).map(({ rhythm }) => rhythm));
  return named.size > 1 ? undefined : ([...named][0] ?? "year");
}

export const plainDay = (day: string, month: string | undefined): string =>
  month === undefined ? String(Number(day)) : `${Number(day)}/${Number(month)}`;

/** Words that a report on carrying out any document may be told by. */
const PLAIN = new Set(
  "bao cao gui nop ve cho ket qua tinh hinh tien do thuc hien trien khai ke hoach de an chuong trinh nghi quyet chi thi hanh dong nay hang nam quy thang dinh ky bang van ban va cac cua danh gia cong tac so nganh don vi dia phuong uy ban nhan dan ubnd tinh huyen xa phuong thi thanh pho tran quan ngay truoc 06 tong hop noi dung 6 qua den tu truong phong co quan giao nhiem vu chu tri phoi hop duoc voi tai theo kiem tra doi chuc lien".split(
    " ",
  ),
);
/** So many other words between the word for a report and its day tell of another matter. */
const fewestAside = 4;

function isAside(clause: string, subject: Subject): boolean {
  const at = clause.toLowerCase().lastIndexOf("báo cáo");
  const words = at < 0 ? clause : clause.slice(at);
  if (/chuyên đề|đột xuất|năm học|tháng hành động|số liệu|thống kê|giải ngân/iu.test(words)) return true;
  const bare = findUnits(words).reduce((left, { text }) => left.replace(text, " "), words);
  const known = new Set(fold(subject.reading.meta.title ?? "").split(" "));
  const other = fold(bare.split(/để tổng hợp|[;(]/u)[0] ?? "")
    .split(" ")
    .filter((word) => /^[a-z]/u.test(word) && !PLAIN.has(word) && !known.has(word));
  return other.length >= fewestAside;
}
