import { spanAt } from "../document/passage.js";
import type { Indicator } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { seriesOf } from "./seriesShape.js";
import type { Subject } from "./subject.js";
import type { MeasuredWords } from "./textMeasures.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A rate per 1.000, 10.000 or 100.000 whose level is given in percent. */
export interface RateInPercent extends MeasuredWords {
  /** What the rate is per, as printed. */
  readonly per: string;
}

const PER = "(?:(?:1|10|100)(?:\\.|\\s)?000|(?:1\\s|một\\s)?vạn)\\s[A-Za-zÀ-ỹ]+";
const REACHED = "(?:đạt|còn|xuống|là|ở mức|từ|dưới|trên|khoảng|không quá|ít nhất|tối thiểu|giảm còn|:)";
/** `12%/10.000 dân`. */
const BESIDE = new RegExp(`\\d[\\d.,]*\\s?%\\s?(?:\\/|trên|tính trên)\\s?(${PER})`, "giu");
/** `số bác sĩ trên 10.000 dân đạt 12%`. */
const BEHIND = new RegExp(
  `(?<!(?:quy mô|có|với|từ)\\s)(?:\\/|trên|tính trên)\\s?(${PER})[^.;,:%\\d]{0,40}?\\s?${REACHED}\\s(?:[A-Za-zÀ-ỹ]+\\s){0,2}?\\d[\\d.,]*\\s?%(?!\\s?so với)`,
  "giu",
);
/** Deaths of mothers are counted by 100.000 births. */
const MOTHERS = new RegExp(
  `tử vong (?:của )?(?:bà )?mẹ(?![A-Za-zÀ-ỹ])[^.;:%\\d]{0,70}?\\s${REACHED}\\s(?:[A-Za-zÀ-ỹ]+\\s){0,2}?\\d[\\d.,]*\\s?%(?!\\s?(?:so với|mỗi năm|\\/năm))`,
  "giu",
);
/** `4% trẻ đẻ sống` of deaths: births aren't what dies. */
const BIRTHS =
  /tử vong[^.;%]{0,120}?\d[\d.,]*\s?%\s?(?:số\s)?(?:trẻ|ca)\s(?:đẻ|sinh)(?:\sra)?(?:\scòn)?\ssống/giu;
const births = "100.000 trẻ đẻ sống";

/** Rates of the text. Linear. */
export const ratesInPercent = perSubject((subject: Subject): readonly RateInPercent[] =>
  figurePiecesWith(subject, "tử", "trên", "vạn", "dân", "trẻ", "phụ", "người").flatMap(({ passage }) => {
    if (!passage.text.includes("%") || passage.text.length > 10_000) return [];
    if (!/tử vong|000|vạn/iu.test(passage.text)) return [];
    return sentencesIn(passage).flatMap(({ text, from }) => {
      const [first] = [
        ...matchesIn(text, BESIDE).map((match) => ({ match, per: match[1] ?? "" })),
        ...matchesIn(text, BEHIND).map((match) => ({ match, per: match[1] ?? "" })),
        ...[MOTHERS, BIRTHS].flatMap((pattern) =>
          matchesIn(text, pattern).map((match) => ({ match, per: births })),
        ),
      ];
      if (first === undefined) return [];
      const { match, per } = first;
      const at = from + match.index;
      return [{ text: match[0], per, span: spanAt(passage, at, at + match[0].length) }];
    });
  }),
);

/** So many in a hundred of those born never die. */
const mostInPercent = 3;

/** What a row of deaths or births is per, where its values can't be percent. */
export function perOfRate(indicator: Indicator): string | undefined {
  const name = fold(indicator.name);
  if (/^(?:ty|ti) (?:le|so|suat) tu vong (?:cua )?(?:ba )?me\b/.test(name)) return births;
  const rate = /^(?:ty|ti) suat (?:tu vong|chet|sinh)\b/.test(name);
  const points = seriesOf(indicator);
  return rate && points.length > 0 && points.every(({ low }) => low > mostInPercent) ? "1.000" : undefined;
}
