import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits } from "./textPieces.js";

/** A number in figures and the other one that the bracket beside it spells, or the other way round. */
export interface SpelledCount {
  readonly text: string;
  readonly figure: string;
  readonly words: string;
  readonly span: Span;
}

const WORD =
  "một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|trăm|linh|lẻ|nghìn|ngàn|rưỡi|phẩy|phần";
const FIGURE = "\\d{1,3}(?:\\.\\d{3})*(?:,\\d{1,2}|\\s?/\\s?\\d{1,2})?";
/** `05 (năm)`, `1/3 (một phần ba)`, `35% (ba mươi lăm phần trăm)`. */
const SPELLED = new RegExp(
  `(?<![\\d.,/-])(${FIGURE})\\s?(%)?\\s?\\(\\s?((?:${WORD})(?:\\s(?:${WORD}))*)(\\s[A-Za-zÀ-ỹ]+)?\\s?\\)`,
  "giu",
);
/** `một phần ba (1/3)`. */
const FIGURED = new RegExp(
  `((?:${WORD})\\sphần\\s(?:${WORD}))\\s\\(\\s?(\\d{1,2}\\s?/\\s?\\d{1,2})\\s?\\)`,
  "giu",
);

/** A figure before a bracket with words, a fraction in one: cheaper to look for everywhere. */
const BESIDE_BRACKET = new RegExp(`\\d\\s?%?\\s?\\(\\s?(?:${WORD})[\\s)]|\\(\\s?\\d{1,2}\\s?/\\s?\\d`, "iu");

/** Counts, shares and fractions whose words say another number; money is told by `funding-conflict`. Linear. */
export const spelledCounts = perSubject((subject: Subject): readonly SpelledCount[] =>
  piecesWithDigits(subject).flatMap(({ passage }) => {
    const { text } = passage;
    if (!text.includes("(") || text.length > 20_000 || !BESIDE_BRACKET.test(text)) return [];
    const pairs = [
      ...matchesIn(text, SPELLED).map((match) => ({
        match,
        figure: match[1] ?? "",
        words: match[3] ?? "",
        isShare: match[2] !== undefined,
      })),
      ...matchesIn(text, FIGURED).map((match) => ({
        match,
        figure: match[2] ?? "",
        words: match[1] ?? "",
        isShare: false,
      })),
    ];
    return pairs.flatMap(({ match, figure, words, isShare }) => {
      const shown = valueShown(figure);
      const said = readings(words, isShare);
      if (shown === undefined || said.length === 0 || said.some((one) => Math.abs(one - shown) < 1e-9))
        return [];
      const span = spanAt(passage, match.index, match.index + match[0].length);
      return [{ text: match[0], figure, words, span }];
    });
  }),
);

function valueShown(figure: string): number | undefined {
  const [upper = "", lower] = figure.split("/");
  const [above, below] = [parseNumber(upper)?.value, parseNumber(lower ?? "1")?.value];
  return above === undefined || below === undefined || below === 0 ? undefined : above / below;
}

/** What the words may say: of `ba năm` the last one may be what is counted. */
function readings(words: string, isShare: boolean): readonly number[] {
  const whole = spelledValue(words, isShare);
  const shorter = /\snăm$/iu.test(words) ? spelledValue(words.replace(/\s\S+$/u, ""), isShare) : undefined;
  return whole === undefined ? [] : shorter === undefined ? [whole] : [whole, shorter];
}

/** `một phần ba`; `ba mươi lăm phần trăm` of a percentage. */
function spelledValue(words: string, isShare: boolean): number | undefined {
  const said = words.toLowerCase();
  if (isShare) return numberOf(said.replace(/\sphần\străm$/u, ""));
  const [upper = "", lower, more] = said.split(/\sphần\s/u);
  if (more !== undefined) return undefined;
  const [above, below] = [numberOf(upper), lower === undefined ? 1 : numberOf(lower)];
  return above === undefined || below === undefined || below === 0 ? undefined : above / below;
}

/** `tư` by itself is four in a fraction. */
function numberOf(words: string): number | undefined {
  return words === "tư" ? 4 : parseNumber(words)?.value;
}
