import { matchesIn } from "../text/matches.js";

interface Place {
  readonly from: number;
  readonly to: number;
}

export interface YearMention extends Place {
  readonly year: string;
  /** Whether it dates the figure that a change starts from. */
  readonly ofStart: boolean;
}

const yearForm =
  /(?<!so với )(?<!so với cuối )(?:năm|giai đoạn|nhiệm kỳ)\s+(?:(?:19|20)\d{2}\s?[-–]\s?)?((?:19|20)\d{2})(?![\d/])/giu;

/** `63,9% vào cuối năm 2022`, `12 xã năm 2020`: the year stands right behind the figure and its unit. */
const rightBehind =
  /^\s?%?(?!\s(?:kế hoạch|dự toán|tổng|so với|chỉ tiêu|mức|số))(?:\s\p{Ll}+){0,2}?\s(?:\(\s?)?(?:(?:vào|trong|của|ở|đến|tới)\s)?(?:cuối\s|hết\s|đầu\s)?$/u;
/** `năm 2030 đạt 60%`: nothing but what leads up to the next figure stands between, so the year is that one's. */
const rightAhead =
  /^(?:\s(?:đạt|là|còn|xuống|lên|có|trên|dưới|khoảng|ít nhất|tối thiểu|không quá|phấn đấu|tăng|giảm|được|từ|mức|tỷ lệ này|con số này|chỉ tiêu này|phải))+\s$/u;
/** The figure behind these words is where things stand: `từ 58,2% năm 2020 lên …`. */
const starting = /(?:^|\s)(?:từ|so với)(?:\s(?:mức|tỷ lệ|con số))?\s(?:(?:trên|khoảng|gần|hơn|dưới)\s)?$/iu;

/**
 * The year that a sentence sets for a figure: `Đến năm 2030, … 60%`, `đạt 60% vào năm 2028 và 80% vào năm 2030`. One
 * right behind the figure is its own, whatever stands ahead (`từ 58% năm 2020 lên 64% năm 2022`).
 * Years before offset `taken` belong to figures before it, `after` is where the next figure begins. Without one in the
 * clause the text's last year before the figure counts, but for those of where things stand.
 */
export function yearOfMention(
  { text, years: all }: DatedText,
  place: Place,
  taken: number,
  after: number,
): YearMention | undefined {
  const start = clauseStart(text, place.from);
  const end = clauseEnd(text, place.to);
  const years = all.filter((year) => year.to <= end);
  const ahead = years.findLast(
    (year) => year.to <= place.from && year.from >= Math.max(start, taken) && !year.ofStart,
  );
  const behind = years.find(
    (year) =>
      year.from >= place.to &&
      year.to <= Math.min(end, after) &&
      !(after <= end && rightAhead.test(text.slice(year.to, after))),
  );
  const own = years.find((year) => year.from >= place.to && year.to <= Math.min(end, after));
  if (own !== undefined && rightBehind.test(text.slice(place.to, own.from))) return own;
  return ahead ?? behind ?? years.findLast((year) => year.to <= place.from && !year.ofStart);
}

/** A text with the years that it names, found once for all its figures. */
export interface DatedText {
  readonly text: string;
  readonly years: readonly YearMention[];
}

export function dateText(text: string): DatedText {
  return { text, years: yearMentions(text) };
}

function yearMentions(text: string): readonly YearMention[] {
  return matchesIn(text, yearForm).flatMap((match) =>
    match[1] === undefined
      ? []
      : [
          {
            year: match[1],
            from: match.index,
            to: match.index + match[0].length,
            ofStart: isOfStart(text, match.index),
          },
        ],
  );
}

function isOfStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const figure = /(?<![\d.,])\d[\d.,]*\s?(?:%|‰)?(?=[^\d%‰]*$)/u.exec(before);
  return (
    figure !== null &&
    starting.test(before.slice(0, figure.index)) &&
    rightBehind.test(before.slice(figure.index + figure[0].length))
  );
}

function clauseStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("; ", at - 1), text.lastIndexOf(". ", at - 1)) + 1;
}

function clauseEnd(text: string, at: number): number {
  const match = /[;.](?=\s|$)/u.exec(text.slice(at, at + 2000));
  return match === null ? text.length : at + match.index;
}
