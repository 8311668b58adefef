import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import type { TimeClash } from "./timeClashes.js";
import { titleYears } from "./titleYears.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** `Kế hoạch … giai đoạn 2021 - 2025, phấn đấu đến năm 2030 đạt …`: a scheme of some years with what it is to reach. */
const PROMISED =
  /(?:[Kk]ế hoạch|Đề án|Chương trình)\s[^.;:]{4,200}?\s(?:giai đoạn|thời kỳ)\s((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)[”")*]*,\s(?:phấn đấu|với mục tiêu|bảo đảm|đảm bảo)\s((?:(?!định hướng|tầm nhìn|chiến lược|giai đoạn)[^.]){0,220}?\s(?:đến|vào|trong)\s(?:hết |cuối )?năm\s(20\d\d))(?![\d/]|\s?[-–]\s?\d)/gu;
/** The results of a year that units report by a day: `báo cáo kết quả … năm 2024 … trước ngày 16/12/2025`. */
const REPORTED =
  /báo cáo\s(?:kết quả|tình hình|công tác|sơ kết|tổng kết)(?:(?!so với|giai đoạn)[^.;\d]){4,160}?\snăm\s(20\d\d)(?![\d/]|\s?[-–]\s?\d)[^.;]{0,160}?\strước ngày\s(\d{1,2})(?:\stháng\s|[/-])(\d{1,2})(?:\snăm\s|[/-])(20\d\d)/gu;

/** Schemes that are to reach something behind their last year, and reports on another year than the plan's. Linear. */
export function promisedYears(subject: Subject): readonly TimeClash[] {
  return [...behindTheirEnd(subject), ...otherReports(subject)];
}

function behindTheirEnd(subject: Subject): readonly TimeClash[] {
  return figurePiecesWith(subject, "đoạn", "kỳ").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 5000 || !/,\s(?:phấn|với|bảo|đảm)\s/u.test(text)) return [];
    return matchesIn(text, PROMISED).flatMap((match): readonly TimeClash[] => {
      const [whole, , end, promise = "", year] = match;
      // Every year of the promise counts: steps go on to the last.
      const last = Math.max(Number(year), ...laterYears(text.slice(match.index + whole.length)));
      if (last <= Number(end)) return [];
      const at = match.index + whole.length - promise.length;
      return [
        {
          quote: whole,
          span: spanAt(passage, match.index, at + promise.length),
          why: {
            vi: `giai đoạn này kết thúc năm ${end}, không thể đặt mục tiêu cho năm ${last}`,
            en: `aims up to ${end}, where the period ends`,
          },
          certain: false,
        },
      ];
    });
  });
}

/** `; đến năm 2030 đạt 100%` right behind. */
function laterYears(rest: string): readonly number[] {
  const [step] = matchesIn(
    rest.slice(0, 120),
    /^[^.]{0,60}?[;,]\s(?:đến|vào)\s(?:hết\s)?năm\s(20\d\d)\s(?:đạt|có)/gu,
  );
  return step === undefined ? [] : [Number(step[1])];
}

/** A plan of one year has its own results reported. */
function otherReports(subject: Subject): readonly TimeClash[] {
  const { title, type } = subject.reading.meta;
  const own = [...new Set(titleYears(subject))];
  const [year, other] = own;
  if (year === undefined || other !== undefined || /^báo cáo/iu.test(type ?? "")) return [];
  if (!new RegExp(`năm\\s${year}`, "iu").test(title ?? "") || /đến\s(?:hết\s)?năm/iu.test(title ?? ""))
    return [];
  return figurePiecesWith(subject, "cáo").flatMap(({ passage, inTable }) =>
    inTable || passage.text.length > 5000
      ? []
      : matchesIn(passage.text, REPORTED).flatMap((match): readonly TimeClash[] => {
          const [whole, told = "", , month, dueYear] = match;
          const isLate = Number(dueYear) > Number(told) && Number(month) > firstMonths;
          if (Number(told) === year || !isLate) return [];
          return [
            {
              quote: whole,
              span: spanAt(passage, match.index, match.index + whole.length),
              why: {
                vi: `văn bản này là của năm ${year}`,
                en: `the results of ${year}, the document's year`,
              },
              certain: false,
            },
          ];
        }),
  );
}

/** Up to this month the results of the year before are reported. */
const firstMonths = 3;
