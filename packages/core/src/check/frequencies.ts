import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { findUnits } from "../text/unitMentions.js";
import { dueLine } from "./dueLine.js";
import { familiesOf } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { TimePair } from "./reviewTimes.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { unitPassages } from "./unitHeadings.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** How often something is to be done: `mỗi quý 01 lần`. */
interface Frequency {
  readonly printed: string;
  readonly timesAYear: number;
  /** The last words before it, folded. */
  readonly words: readonly string[];
  readonly years: string;
  /** The families of the units named before it, or above. */
  readonly units: ReadonlySet<string>;
  readonly span: Span;
}

const COUNT = "(\\d{1,2}|một|hai|ba|bốn)";
const PERIOD = "(năm|quý|tháng|tuần)";
const TIMES = new RegExp(
  `(?<!\\p{L})(?:(?:mỗi|hằng|hàng)\\s${PERIOD}\\s(?:ít nhất\\s|tối thiểu\\s)?${COUNT}\\slần|${COUNT}\\slần\\s?(?:/\\s?|mỗi\\s|trong\\s(?:một\\s|01\\s)?|một\\s|trên\\s)${PERIOD})(?![\\p{L}\\d])(?!\\s(?:đầu|20\\d\\d|học|tiếp))`,
  "giu",
);
const SPELLED: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4 };
const A_YEAR: Readonly<Record<string, number>> = { năm: 1, quý: 4, tháng: 12, tuần: 52 };
/** How sure or how regular it is says nothing of what is done. */
const FILLING = new Set("it nhat toi thieu dinh ky trung binh binh quan tan suat va voi la moi".split(" "));
/** What any unit does of many things. */
const PLAIN =
  /^(?:kiem tra|giam sat|bao cao|tap huan|danh gia|to chuc|thuc hien|trien khai|dien tap|cap nhat|hop giao|giao ban|tuyen truyen|ra soat|dot xuat|hoi nghi|suc khoe|dinh ky|dao tao|boi duong|phat song|thu gom|huan luyen|tong hop|dia phuong|co so|don vi|cong tac|doi thoai|tiep xuc|so ket|lay mau|ky nang|thanh vien)$/u;
/** So many words tell one thing from others; so many do where one unit does it. */
const [fewestWords, fewestOfUnit] = [6, 2];

/** One thing that is to be done so often here and so often there. Linear but for the few such places. */
export function frequencyConflicts(subject: Subject): readonly TimePair[] {
  const told = frequencies(subject);
  return told.flatMap((here, at): readonly TimePair[] => {
    const same = told.slice(0, at).filter((other) => isOneThing(here, other));
    const [first] = same;
    if (first === undefined || same.some(({ timesAYear }) => timesAYear === here.timesAYear)) return [];
    return [{ there: first.printed, here: here.printed, first: first.span, other: here.span }];
  });
}

function isOneThing(here: Frequency, other: Frequency): boolean {
  // A rate may rise from stage to stage.
  if (here.years !== other.years || here.span.line === other.span.line) return false;
  const [a, b] = [here, other].map(({ words }) => words.slice(-fewestWords));
  if (a?.length === fewestWords && a.join(" ") === b?.join(" ")) return true;
  const [first, second] = [here, other].map(({ words }) => words.slice(-fewestOfUnit).join(" "));
  return (
    first !== undefined &&
    first === second &&
    first.includes(" ") &&
    !PLAIN.test(first) &&
    [...here.units].some((unit) => other.units.has(unit))
  );
}

const frequencies = perSubject((subject: Subject): readonly Frequency[] => {
  const units = new Map(unitPassages(subject).map(({ piece, units }) => [piece, units]));
  return figurePiecesWith(subject, "lần").flatMap((piece) => {
    const { passage, inTable } = piece;
    // The names of indicators in tables are compared with those of the text elsewhere.
    if (inTable || passage.text.length > 5000) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      matchesIn(text, TIMES).flatMap((match): readonly Frequency[] => {
        const before = text.slice(0, match.index);
        const clause = before.slice(before.search(/[^;:]*$/u));
        const count = (match[2] ?? match[3] ?? "").toLowerCase();
        const times = SPELLED[count] ?? Number(count);
        const named = [...findUnits(before).map((unit) => unit.text), ...(units.get(piece) ?? [])];
        return [
          {
            printed: match[0],
            timesAYear: times * (A_YEAR[(match[1] ?? match[4] ?? "").toLowerCase()] ?? 1),
            words: fold(clause)
              .split(" ")
              .filter((word) => word !== "" && !/\d/u.test(word) && !FILLING.has(word)),
            years: matchesIn(clause, /20\d\d/gu).join(" "),
            units: new Set(named.flatMap((name) => [...(familiesOf([name], subject) ?? [])])),
            span: spanAt(passage, from + match.index, from + match.index + match[0].length),
          },
        ];
      }),
    );
  });
});

const EACH_WEEK = /^(?:hằng|hàng|mỗi)\s(?:tuần|ngày)\.?$/iu;
const EACH_YEAR =
  /(?:hằng|hàng|mỗi)\snăm|đầu (?:mỗi |các )?năm học|(?:một|01|1)\slần\s?(?:\/|mỗi|trong|một)\s?năm/iu;
const OFTEN = /tuần|(?:hằng|hàng|mỗi)\s(?:ngày|tháng|quý)|thường xuyên|trực|liên tục/iu;

/** A task that its own words set for once a year, with a time of every week or day. */
export function oftenInsteadOfYearly(subject: Subject): readonly TimePair[] {
  return subject.reading.tasks.flatMap(({ due, text, span }): readonly TimePair[] => {
    if (due === null || !EACH_WEEK.test(due.trim()) || OFTEN.test(text.replace(due, ""))) return [];
    const yearly = EACH_YEAR.exec(text);
    return yearly === null
      ? []
      : [{ there: yearly[0], here: due, first: span, other: dueLine(subject, span, due) }];
  });
}
