import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { perSubject } from "./perSubject.js";
import { holdsNoGoals, sectionsAround } from "./sectionTitles.js";
import { tokensOf } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { sentencesOf } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** So much a year that a share is to fall or to rise by, told in a sentence. */
export interface StatedPace {
  readonly text: string;
  readonly raw: string;
  readonly span: Span;
}

/** Two sentences that give one thing of one place two paces. */
export interface PaceConflict {
  readonly first: StatedPace;
  readonly other: StatedPace;
}

interface Pace extends StatedPace {
  readonly key: string;
  readonly low: number;
  readonly high: number;
  readonly bound: "least" | "exact";
  readonly years: string;
}

const FIGURE =
  "((?:trên|ít nhất|tối thiểu|từ|khoảng|hơn)\\s)?(\\d[\\d,]*)\\s?%?(?:\\s?(?:[-–]|đến)\\s?(\\d[\\d,]*)\\s?%?)?";
const YEARLY = "(?:mỗi|hằng|hàng|bình quân|trung bình|năm|một|giảm|tăng|xuống|thêm)";
/** `giảm tỷ lệ hộ nghèo 3-4%/năm`, `mỗi năm tỷ lệ hộ nghèo giảm từ 1 đến 1,5%/năm`. */
const PACE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(giảm|tăng)?\\s?((?:tỷ|tỉ) lệ\\s[^.;:,%\\d()]{4,70}?)((?:\\s${YEARLY}){0,6})\\s${FIGURE}(?<=%)\\s?(?:trở lên\\s?)?(?:\\/\\s?năm|(?:mỗi|một|hằng|hàng)\\snăm)`,
  "giu",
);
/** Who is meant where it isn't all: places by their names, and kinds of places and people. */
const PLACES =
  /(?:xã|huyện|phường|thị xã|thị trấn|thành phố|đặc khu|thôn|bản|vùng|khu vực)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/gu;
const KINDS =
  /huyện nghèo|xã nghèo|thôn nghèo|dân tộc thiểu số|miền núi|vùng cao|biên giới|hải đảo|bãi ngang|đặc biệt khó khăn|nông thôn|thành thị|đô thị|toàn quốc|cả nước/giu;

/** Paces of the text that differ from another told before of the same thing and place. Linear: compared by words and place. */
export const paceConflicts = perSubject((subject: Subject): readonly PaceConflict[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  const groups = new Map<string, Pace[]>();
  for (const pace of pacesIn(subject)) groups.set(pace.key, [...(groups.get(pace.key) ?? []), pace]);
  return [...groups.values()].flatMap(([first, ...others]) => {
    const other = first === undefined ? undefined : others.find((each) => differ(first, each));
    return first === undefined || other === undefined ? [] : [{ first, other }];
  });
});

function pacesIn(subject: Subject): readonly Pace[] {
  return figurePiecesWith(subject, "lệ").flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 10_000 || !/%\s?(?:trở lên\s?)?(?:\/|mỗi|một|hằng|hàng)/u.test(text))
      return [];
    if (holdsNoGoals(sectionsAround(spanAt(passage).line, subject))) return [];
    return sentencesOf(text).flatMap(({ text: sentence, from }) =>
      matchesIn(sentence, PACE).flatMap((match) => {
        const {
          0: whole,
          1: verb,
          2: name = "",
          3: words = "",
          4: least,
          5: low = "",
          6: high,
          index,
        } = match;
        const way = /giảm|tăng/iu.exec(`${verb ?? ""} ${words}`)?.[0].toLowerCase();
        const [a, b] = [low, high ?? low].map((figure) => parseNumber(figure)?.value);
        if (way === undefined || a === undefined || b === undefined) return [];
        const clause = sentence.slice(0, index).replace(/^.*[;:]/u, "");
        const at = index + whole.search(/(?:(?:trên|ít nhất|tối thiểu|từ|khoảng|hơn)\s)?\d/u);
        const end = index + whole.length;
        const years = matchesIn(`${clause} ${sentence.slice(end, end + 40)}`, /20\d{2}/gu).map(
          ([year]) => year,
        );
        return [
          {
            key: `${way} ${formsOf(name)} | ${placesOf(`${clause} ${name}`)}`,
            text: whole.trim(),
            raw: sentence.slice(at, end),
            span: spanAt(passage, from + at, from + end),
            low: a,
            high: b,
            bound:
              least !== undefined && !/từ|khoảng/iu.test(least) ? ("least" as const) : ("exact" as const),
            years: years.join(" "),
          },
        ];
      }),
    );
  });
}

const formsOf = (name: string): string =>
  tokensOf(name)
    .map(({ form }) => form)
    .join(" ");

function placesOf(clause: string): string {
  const named = matchesIn(clause, PLACES).map(([place]) => place);
  const kinds = matchesIn(clause, KINDS).map(([kind]) => kind.toLowerCase());
  return [...new Set([...named, ...kinds])].sort().join(", ");
}

/** Of the same years, as far as both name them, and not within each other's bounds. */
function differ(a: Pace, b: Pace): boolean {
  if (a.span.line === b.span.line || (a.years !== "" && b.years !== "" && a.years !== b.years)) return false;
  if (a.low === b.low && a.high === b.high) return false;
  if (a.bound === "least" && b.bound === "exact") return b.high < a.low;
  if (b.bound === "least" && a.bound === "exact") return a.high < b.low;
  // `1%` within `1 - 1,5%` may be the least of it.
  const isWithin = (one: Pace, other: Pace) =>
    one.low === one.high && other.low <= one.low && one.low <= other.high && other.low < other.high;
  return !isWithin(a, b) && !isWithin(b, a);
}
