import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findReceivers } from "../read/duties/receivers.js";
import { findFields } from "../read/leads/fields.js";
import { opensWithUnit } from "../read/leads/unitHead.js";
import { unitsEnd } from "../read/leads/unitsEnd.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { findUnits } from "../text/unitMentions.js";
import { compilerOf, type Party, partiesOf } from "./dutyParties.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesOf } from "./textPieces.js";
import { type UnitPassage, unitPassages } from "./unitHeadings.js";

export type Rhythm = "month" | "quarter" | "half" | "year";

/** A day by which a report that comes again and again is due, with who sends it to whom. */
export interface ReportStatement {
  readonly rhythm: Rhythm;
  /** `15/11`, `25`. */
  readonly day: string;
  readonly year: string | undefined;
  readonly printed: string;
  /** The units report, or the one that compiles their reports reports in turn. */
  readonly stage: "sends" | "compiles";
  readonly who: readonly Party[];
  /** The words of its paragraph before the day, folded: those who report by another name are among them. */
  readonly before: string;
  /** The unit that gets it first; undefined where none is named. */
  readonly to: Party | undefined;
  /** It is about something else than carrying out the document. */
  readonly aside: boolean;
  readonly span: Span;
}

const DAY =
  /(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|vào|hạn)\s(?:hết\s)?(ngày\s(\d{1,2})(?:\s?[/-]\s?(\d{1,2})(?!\d)|\stháng\s(\d{1,2})(?!\d))?(?:(?:\s?[/-]\s?|\snăm\s)(20\d\d))?|(\d{1,2})\/(\d{1,2})(?:\/(20\d\d))?)(?![\d/])/giu;
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
export const reportStatements = perSubject((subject: Subject): readonly ReportStatement[] =>
  unitPassages(subject).flatMap((place) => {
    const { text } = place.piece.passage;
    if (text.length > 5000 || !/(?:ngày|trước|nhất|vào|là|hạn|hết)\s\d/iu.test(text) || !REPORTS.test(text))
      return [];
    if (findFields(text).some(({ kind }) => kind === "lead" || kind === "due")) return [];
    return sentencesOf(text).flatMap((sentence) => statementsIn(sentence, place, subject));
  }),
);

function statementsIn(
  { text, from }: { readonly text: string; readonly from: number },
  place: UnitPassage,
  subject: Subject,
): readonly ReportStatement[] {
  if (!REPORTS.test(text)) return [];
  const days = matchesIn(text, DAY).filter((match) => !COUNTED.test(text.slice(0, match.index)));
  return days.flatMap((match, at) => {
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
    const rhythm = rhythmAt(clause, behind) ?? (month === undefined ? undefined : soleRhythm(text));
    if (rhythm === undefined || (month === undefined) !== (rhythm === "month" || rhythm === "quarter"))
      return [];
    const who = partsOf({ text, clause, at: match.index, behind }, place, subject);
    if (who === undefined) return [];
    const printed = match[1] ?? "";
    const offset = from + end - printed.length;
    const { passage } = place.piece;
    return [
      {
        rhythm,
        day: plainDay(match[2] ?? match[6] ?? "", month),
        year: match[5] ?? match[8],
        printed,
        ...who,
        before: fold(`${place.units.join(" ")} ${passage.text.slice(0, offset)}`),
        aside: isAside(`${clause}${behind.split(/[.(]/u)[0]?.slice(0, 60) ?? ""}`, subject),
        span: spanAt(passage, offset, offset + printed.length),
      },
    ];
  });
}

/** The one rhythm that a sentence names; a day without any comes back each year. */
function soleRhythm(text: string): Rhythm | undefined {
  const named = new Set(mentionsIn(text).map(({ rhythm }) => rhythm));
  return named.size > 1 ? undefined : ([...named][0] ?? "year");
}

export const plainDay = (day: string, month: string | undefined): string =>
  month === undefined ? String(Number(day)) : `${Number(day)}/${Number(month)}`;

interface Clause {
  readonly text: string;
  /** From the day before, or the semicolon, up to the day. */
  readonly clause: string;
  readonly at: number;
  readonly behind: string;
}

/** `tổng hợp báo cáo của các phòng (gửi trước …)`: those named are the ones who report, the unit of the heading compiles. */
const ASKED =
  /(?:tổng hợp|tiếp nhận|đôn đốc)(?:[^;.]*báo cáo[^;()]{0,60}|[^;.()]{0,60})\scủa\s([^()]{5,200})\s\((?:gửi|nộp|hạn|báo cáo|nhận|tiếp nhận)[^()]{0,60}$/iu;
const COMPILES = /tổng hợp[^;]{0,160}(?:báo cáo|trình|gửi)|tham mưu[^;]{0,160}(?:báo cáo|trình)/iu;
const SENDS = /báo cáo|gửi|nộp/iu;

type Parts = Pick<ReportStatement, "stage" | "who" | "to">;

/** Who reports to whom; undefined where the day may be that of the units or that of the one who compiles. */
function partsOf(
  { text, clause, at, behind }: Clause,
  place: UnitPassage,
  subject: Subject,
): Parts | undefined {
  const start = text.lastIndexOf(";", at) + 1;
  const heads = place.units.flatMap((name) => partiesOf(name, subject));
  const asked = ASKED.exec(text.slice(start, at));
  if (asked !== null) {
    const to = heads.length === 1 ? heads[0] : undefined;
    return { stage: "sends", who: partiesIn(asked[1] ?? "", subject), to };
  }
  const compiling = COMPILES.exec(clause);
  if (compiling !== null) {
    if (SENDS.test(withoutLabel(clause.slice(0, compiling.index)))) return undefined;
    const own = partiesIn(clause.slice(0, compiling.index), subject);
    const to = receiverIn(clause.slice(compiling.index), subject);
    return { stage: "compiles", who: own.length > 0 ? own : heads, to };
  }
  const open = withoutLabel(text.slice(start, at));
  const onward = COMPILES.exec(open);
  if (onward !== null) {
    const own = partiesIn(open.slice(0, onward.index), subject);
    return { stage: "compiles", who: own.length > 0 ? own : heads, to: receiverIn(open, subject) };
  }
  const named = partiesIn(open.slice(0, SENDS.exec(open)?.index ?? 0), subject);
  const whole = withoutLabel(text);
  const first = opensWithUnit(whole) ? partiesIn(whole.slice(0, unitsEnd(whole, 0)), subject) : [];
  const who = named.length > 0 ? named : first.length > 0 ? first : heads;
  const words = `${open} ${behind}`.split(/,?\s(?:để )?tổng hợp/iu)[0] ?? "";
  return { stage: "sends", who, to: receiverIn(words, subject) ?? receiverIn(text.slice(start), subject) };
}

/** `Báo cáo quý: các xã gửi …`, `Chế độ báo cáo: …`: what stands before the colon orders nothing. */
function withoutLabel(text: string): string {
  return text.replace(/^[^:;]{0,60}báo cáo[^:;]{0,40}:\s*/iu, "");
}

function receiverIn(text: string, subject: Subject): Party | undefined {
  return compilerOf(findReceivers(text, SENDS.exec(text)?.index ?? 0), subject);
}

/** Units by their families, groups by their kinds. */
function partiesIn(text: string, subject: Subject): readonly Party[] {
  const names = findUnits(text).map((unit) => unit.text);
  const groups = partiesOf(text, subject).filter((party) => party.startsWith("@"));
  return [...new Set([...names.flatMap((name) => partiesOf(name, subject)), ...groups])];
}

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
