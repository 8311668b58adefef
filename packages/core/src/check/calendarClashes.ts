import { type Passage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { romanValue } from "./labelRuns.js";
import type { Subject } from "./subject.js";
import type { TimeClash } from "./timeClashes.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** `năm học 2026 - 2028`; several school years have a word for it. */
const SCHOOL_YEAR =
  /(?<!(?:các|những|mỗi|hai|ba|\d)\s)[Nn]ăm học\s(20\d\d)\s?[-–—]\s?(20\d\d)(?!\d|\s?(?:đến|[-–—]))/gu;
/** `quý III/2026 (tháng 4 - 6)`, `quý II/2026 (trước ngày 30/9/2026)`. */
const QUARTER =
  /[Qq]uý\s(I{1,3}|IV|[1-4])(?:\s?[/,]\s?|\snăm\s|\s)?(20\d\d)?\s?\(((?:(?:từ|trước|đến|hết|trong|chậm nhất|là|xong|các|ngày|tháng)\s)*(?:\d{1,2}\s?[/.-]\s?|\d{1,2}\stháng\s)?\d{1,2}(?:\s?[/.-]\s?20\d\d|\snăm\s20\d\d|\s?[-–,]\s?\d{1,2}|\sđến(?:\stháng)?\s\d{1,2}|\sđến\s\d{1,2})*)\)/gu;

/** School years that aren't two years in a row, quarters with months of another quarter in brackets, lists with one year twice. Linear. */
export function calendarClashes(subject: Subject): readonly TimeClash[] {
  return figurePiecesWith(subject, "học", "quý", "năm").flatMap(({ passage }) =>
    passage.text.length > 20_000
      ? []
      : [...schoolYears(passage), ...quarters(passage), ...repeatedYears(passage)],
  );
}

function clash(passage: Passage, match: RegExpExecArray, why: TimeClash["why"]): TimeClash {
  const [quote] = match;
  return { quote, span: spanAt(passage, match.index, match.index + quote.length), why, certain: true };
}

function schoolYears(passage: Passage): readonly TimeClash[] {
  if (!passage.text.includes("ăm học 20")) return [];
  return matchesIn(passage.text, SCHOOL_YEAR).flatMap((match) => {
    const [from, to] = [Number(match[1]), Number(match[2])];
    if (to === from + 1) return [];
    const why = { vi: `một năm học là ${from} - ${from + 1}`, en: `a school year, ${from} - ${from + 1}` };
    return [clash(passage, match, why)];
  });
}

function quarters(passage: Passage): readonly TimeClash[] {
  if (!/uý [IVX\d]/u.test(passage.text) || !passage.text.includes("(")) return [];
  return matchesIn(passage.text, QUARTER).flatMap((match) => {
    const [, name = "", , inside = ""] = match;
    const last = (romanValue(name) ?? Number(name)) * 3;
    const months = monthsIn(inside);
    // A report on the quarter comes in the first month of the next one.
    if (months.length === 0 || months.some((month) => month > last - 3 && month <= last + 1)) return [];
    if (last === 12 && months.includes(1)) return [];
    const why = {
      vi: `quý ${name} gồm các tháng ${last - 2}, ${last - 1}, ${last}`,
      en: `months of quarter ${name}`,
    };
    return [clash(passage, match, why)];
  });
}

/** `năm 2026: 10 trạm; năm 2027: 20 trạm; năm 2027: 30 trạm; năm 2029: …` */
const YEAR_STEP = /(?<!\p{L})[Nn]ăm\s(20\d\d)\s?(?::|là|đạt|có|\()\s?\D{0,12}\d/gu;
const fewestSteps = 4;

/** One year of a list stands there twice, and the year beside it not at all. */
function repeatedYears(passage: Passage): readonly TimeClash[] {
  const { text } = passage;
  const steps =
    text.length > 2000 || text.split("ăm 20", fewestSteps + 1).length <= fewestSteps
      ? []
      : matchesIn(text, YEAR_STEP);
  if (steps.length < fewestSteps) return [];
  const years = steps.map(([, year]) => Number(year));
  return steps.flatMap((match, at) => {
    const year = Number(match[1]);
    const isTwice = years[at - 1] === year && years.filter((one) => one === year).length === 2;
    const isLeft = years[at + 1] === year + 2 || years[at - 2] === year - 2;
    if (!isTwice || !isLeft) return [];
    const lost = years[at + 1] === year + 2 ? year + 1 : year - 1;
    return [
      clash(passage, match, { vi: `năm ${year} ghi hai lần, thiếu năm ${lost}`, en: `the year ${lost}` }),
    ];
  });
}

/** `ngày 30/9/2026` is September; of `tháng 4 - 6` both; without the word for either none. */
function monthsIn(inside: string): readonly number[] {
  const plain = inside.replace(/(?:\s?[/.-]\s?|\snăm\s)20\d\d/gu, "");
  const day = /ngày\s\d{1,2}(?:\s?[/.-]\s?|\stháng\s)(\d{1,2})/u.exec(plain);
  if (day !== null) return [Number(day[1])];
  if (!plain.includes("tháng")) return [];
  return matchesIn(plain, /\d{1,2}/gu)
    .map(([month]) => Number(month))
    .filter((month) => month >= 1 && month <= 12);
}
