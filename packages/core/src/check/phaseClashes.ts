import { type Passage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Said } from "./diagnostic.js";
import { periodMentions } from "./periodMentions.js";
import type { Subject } from "./subject.js";
import type { TimeClash } from "./timeClashes.js";
import { figurePiecesWith } from "./wordPlaces.js";

const longest = 5000;
const YEARS = "((?:19|20)\\d\\d)\\s?(?:[-–—]|đến(?:\\shết)?(?:\\snăm)?)\\s?((?:19|20)\\d\\d)(?!\\d)";
const OPENS = "(?:giai đoạn|thời kỳ|\\()\\s?(?:từ\\s)?(?:năm\\s)?";

/** `Chương trình … giai đoạn 2016 - 2025, giai đoạn I: từ năm 2016 đến năm 2020`: a programme with one of its phases. */
const PHASE = new RegExp(
  `${OPENS}${YEARS}\\)?\\s?[,;(]\\s?(?:(?:trong đó|gồm),?\\s)?(?:giai đoạn|bước)\\s(?:I{1,3}|IV|V|[1-5]|một|hai|ba|đầu)\\s?[,:(]?\\s?(?:giai đoạn\\s)?(?:từ\\s)?(?:năm\\s)?${YEARS}`,
  "giu",
);
/** `giai đoạn 1 (2021 - 2025), giai đoạn 2 (2026 - 2030)`: two phases, one behind the other. */
const PHASES = new RegExp(
  `(?:giai đoạn|bước)\\s(?:I|1|một)\\s?[,:(]?\\s?(?:giai đoạn\\s)?(?:từ\\s)?(?:năm\\s)?${YEARS}\\)?[^.\\d]{0,60}(?:giai đoạn|bước)\\s(?:II|2|hai)\\s?[,:(]?\\s?(?:giai đoạn\\s)?(?:từ\\s)?(?:năm\\s)?${YEARS}`,
  "giu",
);
/** `sơ kết … giai đoạn 2022 - 2024 và tổng kết giai đoạn 2022 - 2026`: the first review takes a part of the last one's years. */
const TWO_REVIEWS = new RegExp(
  `(sơ kết|giữa kỳ)([^.;\\d]{0,100})\\s${OPENS}${YEARS}\\)?,?\\s(?:và|;)?\\s?((?:tổng kết|[^.;\\d]{0,30}cuối kỳ)[^.;\\d]{0,100}\\s${OPENS}${YEARS})`,
  "giu",
);
/** `tính từ ngày 01/12 năm trước đến ngày 30/11 năm báo cáo`: the figures of a year. */
const YEAR_SPAN =
  /từ\s(?:ngày\s)?(\d{1,2})(?:\stháng\s|[/-])(\d{1,2})(?:\scủa)?\snăm\strước(?:\s[^\s,;.]+){0,4}?\s(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?(\d{1,2})(?:\stháng\s|[/-])(\d{1,2})(?!\d)/giu;
/** `Năm 2019, đánh giá giữa kỳ giai đoạn 2017 - 2022`. */
const MIDDLE = new RegExp(
  `năm\\s(20\\d\\d)(?![\\d/-])\\s?[,:]?\\s(?:[^.;:\\d]{0,60}\\s)?đánh giá giữa (?:kỳ|giai đoạn)([^.;\\d]{0,120}?)\\s${OPENS}${YEARS}`,
  "giu",
);
const YEAR_ITEM =
  /^[\s*_–+-]*(?:[a-zđ\d]{1,2}[.)]\s)?[*_]*(?:Trong\s|Đến\s|Vào\s)?(?:cuối\s)?[Nn]ăm\s(20\d\d)[*_]*\s?[:,]/u;
const REVIEWED_YEARS = new RegExp(
  `(?:sơ kết|tổng kết|đánh giá)\\s0?(\\d{1,2})\\snăm(?:\\s(?:thực hiện|triển khai)[^.;:()\\d]{0,80})?,?\\s${OPENS}${YEARS}`,
  "giu",
);

/** Phases, reviews and reporting years that the words beside them leave no room for. Linear. */
export function phaseClashes(subject: Subject): readonly TimeClash[] {
  const ends = subject.reading.meta.period;
  const periods = new Set(periodMentions(subject).map(({ from, to }) => `${from} ${to}`));
  return figurePiecesWith(subject, "giai", "thời", "kỳ", "kết", "trước", "năm").flatMap(
    ({ passage, inTable }) =>
      passage.text.length > longest
        ? []
        : [
            ...phasesIn(passage),
            ...reviewPairsIn(passage),
            ...reportingYearsIn(passage),
            ...planYearsIn(passage, periods),
            ...(inTable ? [] : [...middlesIn(passage), ...listedReviews(passage, ends?.to)]),
          ],
  );
}

function clash(
  passage: Passage,
  match: { readonly 0: string; readonly index: number },
  why: Said,
  certain = true,
): TimeClash {
  return {
    quote: match[0],
    span: spanAt(passage, match.index, match.index + match[0].length),
    why,
    certain,
  };
}

const numbers = (values: readonly (string | undefined)[]): readonly number[] => values.map(Number);

/** Before the years of what is itself a phase. */
const NUMBERED = /(?:giai đoạn|bước)\s(?:[IV]{1,3}|\d|một|hai|ba|đầu)\s?[,:]?\s?(?:là\s)?$/iu;

/** A phase lies within its programme, the second phase behind the first. */
function phasesIn(passage: Passage): readonly TimeClash[] {
  const { text } = passage;
  if (!/(?:giai đoạn|bước)\s(?:[IV]+|\d|một|hai|ba|đầu)(?![\p{L}\d])/iu.test(text)) return [];
  const outside = matchesIn(text, PHASE).flatMap((match) => {
    const [from = 0, to = 0, start = 0, end = 0] = numbers(match.slice(1));
    const isPhase = NUMBERED.test(text.slice(Math.max(0, match.index - 24), match.index));
    const isWhole = start === from && end === to && !isPhase;
    if (isWhole)
      return [
        clash(passage, match, {
          vi: `một giai đoạn không thể kéo dài hết thời gian ${from}-${to} của cả chương trình`,
          en: `a phase that takes a part of ${from}-${to}`,
        }),
      ];
    return isPhase || (start >= from && end <= to) || start > to || end < from
      ? []
      : [
          clash(passage, match, {
            vi: `giai đoạn ${start}-${end} không nằm trong thời gian ${from}-${to} của cả chương trình`,
            en: `a phase within ${from}-${to}`,
          }),
        ];
  });
  const joined = matchesIn(text, PHASES).flatMap((match) => {
    const [from = 0, to = 0, start = 0, end = 0] = numbers(match.slice(1));
    return start > to || to <= from || end <= start
      ? []
      : [
          clash(passage, match, {
            vi: `giai đoạn sau bắt đầu năm ${start}, khi giai đoạn trước (${from}-${to}) chưa kết thúc`,
            en: `the second phase behind ${to}, the end of the first`,
          }),
        ];
  });
  return [...outside, ...joined];
}

/** The final review covers more years than the one before it. */
function reviewPairsIn(passage: Passage): readonly TimeClash[] {
  const { text } = passage;
  if (!/sơ kết|giữa kỳ/iu.test(text) || !/tổng kết|cuối kỳ/iu.test(text)) return [];
  return matchesIn(text, TWO_REVIEWS).flatMap((match) => {
    const [from = 0, to = 0] = numbers(match.slice(3));
    const last = match[5] ?? "";
    const [start = 0, end = 0] = numbers(match.slice(6));
    return end > to || start > to || start < from
      ? []
      : [
          clash(
            passage,
            { 0: last, index: match.index + match[0].length - last.length },
            {
              vi: `giai đoạn được tổng kết (${start}-${end}) phải kết thúc sau giai đoạn được sơ kết (${from}-${to})`,
              en: `a final review of more years than the interim one (${from}-${to})`,
            },
          ),
        ];
  });
}

/** A reporting year has twelve months (Decree 09/2019/NĐ-CP, article 12): from a day of a month to the day before it. */
function reportingYearsIn(passage: Passage): readonly TimeClash[] {
  const { text } = passage;
  if (!text.includes("năm trước")) return [];
  return matchesIn(text, YEAR_SPAN).flatMap((match) => {
    const [day = 0, month = 0, lastDay = 0, lastMonth = 0] = numbers(match.slice(1));
    // Months from the first day up to the day behind the last, which is the first of the next year.
    const off = Math.round(lastMonth - month + (lastDay + 1 - day) / 30);
    if (off === 0 || Math.abs(off) > 2 || month > 12 || lastMonth > 12) return [];
    const kind = off < 0 ? `bỏ sót ${-off} tháng` : `dài hơn một năm ${off} tháng`;
    return [
      clash(passage, match, { vi: `thời gian của kỳ báo cáo năm ${kind}`, en: "a period of twelve months" }),
    ];
  });
}

/** `Kế hoạch 4 năm (2021 - 2025)`, where the text elsewhere has the four years 2022 - 2025. */
const FIVE_YEARS = new RegExp(
  `[Kk]ế hoạch(?:\\s\\p{Ll}+|\\s?[-–,]){0,10}?\\s0?(\\d{1,2})\\snăm\\s\\(?(?:giai đoạn\\s)?${YEARS}`,
  "gu",
);

function planYearsIn(passage: Passage, periods: ReadonlySet<string>): readonly TimeClash[] {
  const { text } = passage;
  if (!/[Kk]ế hoạch/u.test(text)) return [];
  return matchesIn(text, FIVE_YEARS).flatMap((match) => {
    const [count = 0, from = 0, to = 0] = numbers(match.slice(1));
    if (to - from !== count || periods.has(`${from} ${to}`)) return [];
    const others = [`${from + 1} ${to}`, `${from} ${to - 1}`];
    return others.some((other) => periods.has(other))
      ? [clash(passage, match, { vi: `từ ${from} đến ${to} là ${count + 1} năm`, en: `${count} years` })]
      : [];
  });
}

/** A review of the middle a year before the end, or at it, is none. */
function middlesIn(passage: Passage): readonly TimeClash[] {
  const { text } = passage;
  if (!/giữa (?:kỳ|giai đoạn)/iu.test(text)) return [];
  return matchesIn(text, MIDDLE).flatMap((match) => {
    const [year = 0, , from = 0, to = 0] = numbers(match.slice(1));
    const late = to - from >= 4 && year >= to - 1;
    const early = to - from >= 6 && year <= from + 1;
    return year > to || year < from || !(late || early)
      ? []
      : [
          clash(
            passage,
            match,
            {
              vi: `năm ${year} không phải giữa giai đoạn ${from}-${to}`,
              en: `a year in the middle of ${from}-${to}`,
            },
            false,
          ),
        ];
  });
}

/** What a year's item of a list reviews: `- Năm 2028: Đánh giá giữa kỳ, tổng kết …`. */
function listedReviews(passage: Passage, end: number | undefined): readonly TimeClash[] {
  const item = YEAR_ITEM.exec(passage.text);
  if (item === null) return [];
  const { text } = passage;
  const year = Number(item[1]);
  const middle = /đánh giá giữa (?:kỳ|giai đoạn)/iu.exec(text);
  const whole = /tổng kết(?! (?:năm|công tác|giai đoạn))/iu.test(text) || year === end;
  const last = /(?:đánh giá|khảo sát) cuối kỳ/iu.exec(text);
  const found: TimeClash[] = [];
  if (middle !== null && whole && !/giai đoạn|cuối kỳ|sơ kết/iu.test(text))
    found.push(
      clash(passage, middle, {
        vi: `năm ${year} là năm tổng kết, đánh giá cuối kỳ`,
        en: `the final review, as ${year} is the last year`,
      }),
    );
  if (last !== null && /sơ kết/iu.test(text) && !/tổng kết/iu.test(text))
    found.push(
      clash(passage, last, {
        vi: "cùng mục này ghi sơ kết, tức đánh giá giữa kỳ",
        en: "a review of the middle, as the item says",
      }),
    );
  // A review in the last year of a period counts all of its years.
  for (const match of matchesIn(text, REVIEWED_YEARS)) {
    const [count = 0, from = 0, to = 0] = numbers(match.slice(1));
    const held = to - from + 1;
    if (year === to && count < held - 1)
      found.push(
        clash(passage, match, { vi: `giai đoạn ${from}-${to} có ${held} năm`, en: `${held} years` }),
      );
  }
  return found;
}
