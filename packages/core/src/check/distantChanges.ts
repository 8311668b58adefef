import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { saysHere } from "./saysHere.js";
import { headingsAround } from "./sectionTitles.js";
import { seriesOf } from "./seriesShape.js";
import { decimalsOf, figureOf, printedFigure } from "./shares.js";
import type { Subject } from "./subject.js";
import { sentencesIn, type TextPiece, textPieces } from "./textPieces.js";
import { whereabouts } from "./whereabouts.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A value with what it is the value of, as the words behind or before it say. */
interface Named {
  readonly value: number;
  readonly decimals: number;
  /** The first word of what is counted; `%`. */
  readonly unit: string;
  /** As printed. */
  readonly text: string;
  /** The words that name it in alphabetical order; of fewer words there is no name. */
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The value of a year, told anywhere. */
interface Base extends Omit<Named, "from" | "to"> {
  readonly year: string;
  readonly span: Span;
}

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
/** A value, `71/83 xã` as the first of the two. */
const VALUE = new RegExp(
  `(?<![\\d.,/–-]|\\d\\s[–-]\\s)(${NUMBER})(?:\\s?/\\s?(?:${NUMBER}))?(?:\\s?(%)|\\s(\\p{L}+))`,
  "giu",
);
const CHANGE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(tăng|giảm)\\s(?:thêm\\s)?(${NUMBER})\\s?(%|điểm phần trăm|điểm %|\\p{L}+)([^.;()%\\d]{0,24}?)\\sso với\\s(?:thời điểm\\s)?(?:cuối\\s)?năm\\s(20\\d{2})(?!\\d|\\s?\\(|\\s?[-–/]|\\s(?:là|đạt|có)\\s\\d)`,
  "giu",
);
const UNSURE =
  /bình quân|mỗi năm|hằng năm|hàng năm|trở lên|ít nhất|tối thiểu|khoảng|trên \d|hơn \d|gần \d|dưới \d/iu;
const NO_VALUE = /(?:số|ngày|tháng|năm|quý|điều|khoản|điểm|mục|phụ lục|thứ|giai đoạn|tăng|giảm|thêm|từ)\s$/iu;
/** Words that a name may have or lack. */
const EMPTY = new Set(
  "so tong co dat la con hoat dong dang hien nay trong linh vuc tren dia ban toan tinh cua va o tai cac nhung da uoc khoang den cuoi het nam thi them cung vao voi".split(
    " ",
  ),
);
const fewestWords = 2;
/** A name of two words is one of all there are only where the text says so. */
const wordsAlone = 3;
/** Of a part of the year, or what was planned for it. */
const OTHER_VALUE =
  /(?:\d|đầu|cuối)\stháng|quý|(?<!\p{L})vụ (?:đông|xuân|hè|thu|mùa)|kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|dự kiến|dự báo|nhu cầu|trong đó|riêng/iu;
const ALL = /(?:toàn|cả)\s(?:tỉnh|thành phố|huyện|xã|ngành|vùng)(?:\s(?:hiện|đã|có|ước|đạt))*\s$/iu;
const farthest = 100;

/**
 * `Có 1.100 hợp tác xã trồng lúa, tăng 54% so với năm 2024` where the text or a table of indicators says elsewhere that there were 800 in 2024: a
 * change that the two values don't give. The names have to be of the same words, three at least (or two of all there are), and the year's value to be one. Linear.
 */
export const distantChanges = perSubject((subject: Subject): readonly Finding[] => {
  const pieces = figurePiecesWith(subject, "so").filter(
    ({ inTable, passage: { text } }) => !inTable && text.length < 10_000 && text.includes("so với"),
  );
  const changes = pieces.flatMap(({ passage }) => changesIn(passage));
  if (changes.length === 0) return [];
  const names = new Set(changes.flatMap(({ now }) => now.names));
  const isOf = ({ now, year }: Change, base: Base): boolean =>
    base.year === year &&
    base.unit === now.unit &&
    base.value > 0 &&
    base.names.some((name) => now.names.includes(name));
  const [texts, tables] = [inTexts(subject, names), inTables(subject, names)];
  return changes.flatMap((change) => {
    const told = texts.filter((base) => isOf(change, base));
    const rows = tables.filter((base) => isOf(change, base));
    // A column of a report may hold what was aimed at in that year: what the text tells comes first.
    const own = told.length > 0 ? told : rows;
    const [base] = own;
    if (base === undefined || own.some(({ value }) => value !== base.value)) return [];
    return [...told, ...rows].some((each) => bearsOut(change, each)) ? [] : findingOf(change, base);
  });
});

interface Change {
  readonly passage: Passage;
  readonly now: Named;
  readonly falls: boolean;
  readonly by: number;
  readonly decimals: number;
  /** `%`, or the first word of what is counted. */
  readonly unit: string;
  /** The change as printed, without its verb: `140 bác sĩ`. */
  readonly printed: string;
  readonly year: string;
  readonly from: number;
  readonly to: number;
}

function changesIn(passage: Passage): readonly Change[] {
  return sentencesIn(passage).flatMap(({ text, from }) => {
    const matches = matchesIn(text, CHANGE);
    const values = matches.length === 0 ? [] : valuesIn(text);
    return matches.flatMap((match): readonly Change[] => {
      const [, verb = "", digits = "", sign = "", between = "", year = ""] = match;
      const unit = sign.startsWith("%") || sign.startsWith("điểm") ? "%" : fold(sign);
      const points = sign.startsWith("điểm");
      const now = values.findLast(
        (value) => value.to <= match.index && (unit === "%" && !points ? true : value.unit === unit),
      );
      const by = figureOf(digits);
      if (now === undefined || by === undefined || by === 0 || match.index - now.to > farthest) return [];
      if (
        now.names.length === 0 ||
        UNSURE.test(text.slice(Math.max(0, now.from - 30), match.index) + between)
      )
        return [];
      const at = from + match.index;
      return [
        {
          passage,
          now,
          falls: verb.toLowerCase() === "giảm",
          by,
          decimals: decimalsOf(digits),
          unit: sign,
          printed: match[0].replace(/\sso với\s.*$/isu, "").replace(/^(?:tăng|giảm)\s(?:thêm\s)?/iu, ""),
          year,
          from: at,
          to: at + match[0].length,
        },
      ];
    });
  });
}

function valuesIn(text: string): readonly Named[] {
  return matchesIn(text, VALUE).flatMap((match): readonly Named[] => {
    const [printed, digits = "", percent, noun] = match;
    const value = figureOf(digits);
    const { index } = match;
    if (value === undefined || NO_VALUE.test(text.slice(Math.max(0, index - 12), index))) return [];
    const to = index + printed.length;
    const behind = percent === undefined ? index + printed.length - (noun?.length ?? 0) : to;
    const names = [nameOf(wordsBehind(text, behind)), nameOf(wordsBefore(text, index))].filter(
      (name) => name !== "",
    );
    return [
      {
        value,
        decimals: decimalsOf(digits),
        unit: percent ?? fold(noun ?? ""),
        text: percent === undefined ? shownOf(digits, text, index, behind) : printed,
        names,
        from: index,
        to,
      },
    ];
  });
}

/** `71/83 xã`, `6.250 doanh nghiệp`: a second word that only joins what comes next is left out. */
function shownOf(digits: string, text: string, from: number, behind: number): string {
  const [first = "", second = ""] = wordsBehind(text, behind).trim().split(" ");
  const rest = second === "" || EMPTY.has(fold(second)) ? first : `${first} ${second}`;
  return `${text.slice(from, behind).trim() || digits} ${rest}`.trim();
}

const END_BEHIND = /[.,;:()%\d]|\s(?:chiếm|tăng|giảm|trong đó|so với|gồm|bằng|với|năm|vào|đến)\s/u;

function wordsBehind(text: string, from: number): string {
  const rest = text.slice(from, from + 120);
  const end = END_BEHIND.exec(rest);
  return end === null ? rest : rest.slice(0, end.index);
}

/** The words of the clause before a value, with the heading that a colon parts from it. */
function wordsBefore(text: string, to: number): string {
  const before = text.slice(Math.max(0, to - 140), to).replace(/(?:tháng\s\d{1,2}[\s/]*)?năm\s\d{4}/giu, " ");
  return /[^.;,()%\d]*$/u.exec(before)?.[0] ?? "";
}

function nameOf(words: string): string {
  const found = fold(words.replace(/[^\p{L}\s]/gu, " "))
    .split(/\s+/u)
    .filter((word) => word !== "" && !EMPTY.has(word));
  return found.length < fewestWords || found.length > 14 ? "" : [...new Set(found)].sort().join(" ");
}

const YEAR = /(?:năm|tháng\s\d{1,2}\/|\d{1,2}\/\d{1,2}\/)\s?(20\d{2})(?!\s?[-–]\s?20)/giu;

/** Values of the names looked for in running text, each with the year told last before it or in the headings around. */
function inTexts(subject: Subject, names: ReadonlySet<string>): readonly Base[] {
  return textPieces(subject).flatMap((piece) => {
    const { text } = piece.passage;
    if (piece.inTable || text.length > 10_000 || !/\d/u.test(text)) return [];
    return sentencesIn(piece.passage).flatMap((sentence) =>
      valuesIn(sentence.text).flatMap((value): readonly Base[] => {
        const known = value.names.filter((name) => names.has(name));
        const behind = sentence.text.slice(value.to, value.to + 30).split(/[,;.]/u)[0] ?? "";
        const around = sentence.text.slice(Math.max(0, value.from - 70), value.to) + behind;
        if (OTHER_VALUE.test(around)) return [];
        const isAll = ALL.test(sentence.text.slice(Math.max(0, value.from - 40), value.from));
        if (!known.some((name) => isAll || name.split(" ").length >= wordsAlone)) return [];
        const from = sentence.from + value.from;
        const year = yearOf(subject, piece, from, sentence.from + value.to);
        return year === undefined
          ? []
          : [{ ...value, year, span: spanAt(piece.passage, from, sentence.from + value.to) }];
      }),
    );
  });
}

function yearOf(subject: Subject, { passage }: TextPiece, from: number, to: number): string | undefined {
  const { text } = passage;
  const behind = /^[^.;,()\d]{0,40}\snăm\s(20\d{2})/iu.exec(text.slice(to, to + 60))?.[1];
  if (behind !== undefined) return /so với/iu.test(text.slice(to, to + 60)) ? undefined : behind;
  const before = matchesIn(text.slice(0, from), YEAR).at(-1)?.[1];
  if (before !== undefined) return before;
  const headings = headingsAround(spanAt(passage).line, subject).split(" / ");
  return headings.flatMap((heading) => matchesIn(heading, YEAR).at(-1)?.[1] ?? []).at(0);
}

function inTables(subject: Subject, names: ReadonlySet<string>): readonly Base[] {
  return indicatorTables(subject).flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => {
      const name = nameOf(indicator.name);
      const unit = fold(indicator.measure ?? "").split(" ")[0] ?? "";
      if (!names.has(name) || unit === "" || name.split(" ").length < wordsAlone) return [];
      return seriesOf(indicator).flatMap(({ year, low, high, raw }): readonly Base[] =>
        low !== high
          ? []
          : [
              {
                value: low,
                decimals: decimalsOf(raw),
                unit: indicator.measure === "%" ? "%" : unit,
                text: `${raw} ${indicator.measure ?? ""}`,
                names: [name],
                year,
                span: indicator.span,
              },
            ],
      );
    }),
  );
}

function realOf({ now, falls, unit }: Change, base: Base): readonly number[] {
  const difference = (falls ? -1 : 1) * (now.value - base.value);
  const growth = (difference / base.value) * 100;
  if (unit !== "%") return [difference];
  return now.unit === "%" ? [difference, growth] : [growth];
}

function bearsOut(change: Change, base: Base): boolean {
  const { now, by, decimals, unit } = change;
  const digits = unit === "%" ? decimals : Math.min(decimals, now.decimals, base.decimals);
  const slack = unit === "%" || digits > 0 ? 1.01 * 10 ** -digits : 1e-6;
  return realOf(change, base).some((real) => Math.abs(real - by) <= slack);
}

function findingOf(change: Change, base: Base): readonly Finding[] {
  const { passage, now, by, decimals, printed, falls, year, from, to } = change;
  const [real = 0] = realOf(change, base).toSorted((a, b) => Math.abs(a - by) - Math.abs(b - by));
  // What is twice as far off is told of another thing.
  if (real <= 0 || real / by > 2 || real / by < 0.5) return [];
  const sign = printed.replace(/^[\d.,]+/u, "");
  const expected = `${printedFigure(real, Number.isInteger(real) ? 0 : Math.max(decimals, 1))}${sign}`;
  const place = whereabouts(base.span);
  return [
    {
      message: {
        vi: `Mức ${falls ? "giảm" : "tăng"} ghi ${printed} nhưng ${now.text} so với ${base.text} của năm ${year} (${place.vi}) là ${expected}.`,
        en: `The change says ${printed}, expected ${expected}: ${now.text} against ${base.text} of ${year} (${place.en}).`,
      },
      span: spanAt(passage, from, to),
      quote: printed,
      related: [saysHere(base.span, base.text)],
      suggestion: expected,
      data: { printed, expected, kind: "change" },
    },
  ];
}
