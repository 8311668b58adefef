import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { seriesOf } from "./seriesShape.js";
import { tokensOf } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesIn } from "./textPieces.js";

/** A row that gives one yearly rate for all its years, and the sentence that sets another rate of the same. */
export interface RateConflict {
  readonly indicator: Indicator;
  readonly year: string;
  readonly printed: string;
  readonly text: string;
  readonly stated: string;
  readonly span: Span;
}

interface Rate {
  readonly way: string;
  readonly words: ReadonlySet<string>;
}

/** `Mức tăng hằng năm số vụ …`, `Tốc độ tăng trưởng …`, `Tỷ lệ giảm … bình quân năm`. */
const ROW =
  /^(?:(?:mức|tốc độ|tỷ lệ|tỉ lệ|tỷ suất)\s)?(?<way>tăng|giảm)(?:\s(?:trưởng|thêm))?\s(?<of>.+)$|^(?<of2>.+?)\s(?<way2>tăng|giảm)(?:\s(?:thêm))?\s?(?:(?:bình quân|trung bình)\s?)?(?:(?:hằng|hàng|mỗi|từng)\snăm)?$/iu;
const YEARLY = /(?:hằng|hàng|mỗi|một|từng)\snăm|bình quân|trung bình|\/\s?năm/iu;
const YEARLY_WORDS =
  /(?:(?:bình quân|trung bình)\s?)?(?:(?:hằng|hàng|mỗi|một|từng)\snăm|bình quân|trung bình)(?:\strong giai đoạn)?|\/\s?năm|phấn đấu|số lượng|(?<![A-Za-zÀ-ỹ])số(?=\s)/giu;
const STATED =
  /(?:^|[,;:]|\svà\s)\s?(?<of>[^,;:]{10,160}(?:,[^,;:]{4,80}){0,2}?)\s(?<way>tăng|giảm)\s(?:(?:bình quân|trung bình|thêm|hằng năm|hàng năm|mỗi năm)\s)*(?<raw>(?:trên|ít nhất|tối thiểu|từ|khoảng|hơn)?\s?(?<figure>\d[\d.,]*)\s?%)/giu;
/** Fewer words name too little. */
const fewest = 3;

/** Rates of rows against those of sentences about what is done each year. Rows of rates are few. */
export const rateConflicts = perSubject((subject: Subject): readonly RateConflict[] => {
  const rows = indicatorTables(subject).flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => rowOf(indicator) ?? []),
  );
  if (rows.length === 0) return [];
  return piecesWithDigits(subject).flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 5000 || !YEARLY.test(passage.text)) return [];
    return sentencesIn(passage).flatMap(({ text, from }) => {
      if (!YEARLY.test(text) || !text.includes("%")) return [];
      return matchesIn(text, STATED).flatMap((match) => {
        const { of = "", way = "", raw = "", figure = "" } = match.groups ?? {};
        const rate = rateOf(way, of);
        const row = rows.find((each) => each.way === rate.way && isSame(each.words, rate.words));
        const value = parseNumber(figure)?.value;
        const [point] = row?.points ?? [];
        if (row === undefined || point === undefined || value === undefined || point.low === value) return [];
        const at = from + match.index + match[0].lastIndexOf(raw);
        return [
          {
            indicator: row.indicator,
            year: point.year,
            printed: point.raw,
            text: match[0].replace(/^[\s,;:]+/u, ""),
            stated: raw.trim(),
            span: spanAt(passage, at, at + raw.length),
          },
        ];
      });
    });
  });
});

/** A row with one rate for all years. */
function rowOf(indicator: Indicator) {
  const { way, of, way2, of2 } = ROW.exec(indicator.name)?.groups ?? {};
  const name = of ?? of2;
  if (name === undefined || !/%/u.test(indicator.measure ?? "")) return undefined;
  const points = seriesOf(indicator);
  const [first] = points;
  if (first === undefined || points.some(({ low, high }) => low !== first.low || high !== first.high))
    return undefined;
  const rate = rateOf(way ?? way2 ?? "", name);
  return rate.words.size < fewest ? undefined : { ...rate, indicator, points };
}

function rateOf(way: string, of: string): Rate {
  const words = tokensOf(of.replace(YEARLY_WORDS, " ").replace(/\([^()]*\)/gu, " "));
  return { way: fold(way), words: new Set(words.map(({ form }) => form)) };
}

function isSame(row: ReadonlySet<string>, clause: ReadonlySet<string>): boolean {
  return row.size === clause.size && [...row].every((form) => clause.has(form));
}
