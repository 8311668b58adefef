import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { findFigures } from "./figures.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type Sentence, sentencesOf, type TextPiece } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** Words of running text that give a figure without, or with the wrong, measure. */
export interface MeasuredWords {
  readonly text: string;
  readonly span: Span;
}

/** Who is given what: nothing but a counted noun can follow. */
const BARE =
  /(?:cho|hỗ trợ|đào tạo|tập huấn|tư vấn|giúp|đón|thu hút|cấp phát|tuyển)\s(?:(?:gần|hơn|trên|khoảng|được|thêm)\s)?(\d{1,3}(?:\.\d{3})+|\d{2,3})(?=\s?\([^()]{0,20}\d|[.;]?\s?$|[.;]\s|,\s[A-Za-zÀ-ỹ])/giu;

/** The last words of what `BARE` begins with. */
const GIVING = ["cho", "trợ", "tạo", "huấn", "vấn", "giúp", "đón", "hút", "phát", "tuyển"];
/** The end of the number of `BARE` with what has to stand behind it. */
const BARE_END = /\d{2}(?<=\s\d{2,3}|\.\d{3})(?=\s?\(|[.;]?\s?$|[.;]\s|,\s[A-Za-zÀ-ỹ])/u;

/** Amounts given to nobody named: `tư vấn việc làm cho 4.310.`; those counted before in the sentence are left out. Linear. */
export const bareAmounts = perSubject((subject: Subject): readonly MeasuredWords[] =>
  sentencesWith(subject, GIVING, BARE_END).flatMap(({ sentence, piece }) =>
    matchesIn(sentence.text, BARE).flatMap((match) => {
      const before = sentence.text.slice(0, match.index);
      if (/(?<![A-Za-zÀ-ỹ])(?:tổng )?số\s|số lượng/iu.test(before)) return [];
      if (findFigures(before).some(({ unit }) => unit !== "" && unit !== "%" && unit !== "đồng")) return [];
      return [wordsAt(piece, sentence, match.index, match[0])];
    }),
  ),
);

const LEVEL =
  /(?<=^|(?:giảm|tăng|nâng|bảo đảm|đảm bảo)\s|[:;]\s)(số\s(?:giờ|vụ|ca|hộ|người|lượng|xã|thôn|cơ sở|trường|doanh nghiệp|học sinh|trẻ em)\s[^.;%\d]{3,160}?\s(?:còn|xuống(?: còn)?|đạt|ở mức)\s(?:(?:dưới|trên|khoảng|ít nhất|từ)\s)*\d[\d.,]*\s?(%|lần))(?![A-Za-zÀ-ỹ])([^.;]{0,60})/giu;

/**
 * Counts said to reach a share or a ratio of nothing named: `giảm số giờ làm việc nhà của phụ nữ còn 1,7 lần`. What is compared
 * with (`so với nam giới`, `tổng số hộ`) makes it right. Linear.
 */
export const countsInRatios = perSubject(
  (subject: Subject): readonly (MeasuredWords & { readonly measure: string })[] =>
    sentencesWith(subject, ["số"], /[\d.,]\s?(?:%|lần)/iu).flatMap(({ sentence, piece }) =>
      matchesIn(sentence.text, LEVEL).flatMap((match) => {
        const [, words = "", measure = "", after = ""] = match;
        if (
          /so với|tổng|tỷ (?:lệ|trọng)|tỉ lệ|gấp|bằng|trên số|của nam|kế hoạch|chỉ tiêu/iu.test(words + after)
        )
          return [];
        return [{ ...wordsAt(piece, sentence, match.index, words), measure }];
      }),
    ),
);

const COUNTED_SHARE =
  /(?<=^|[;.):]\s)((?:tỷ|tỉ) lệ\s[^.;:%()]{8,160}?(?::|\s(?:đạt|là|còn))\s(?:(?:trên|ít nhất|khoảng)\s)?\d[\d.]*\s(người|hộ|học sinh|lao động|hội viên|hợp tác xã|doanh nghiệp|xã|thôn|trường))(?![A-Za-zÀ-ỹ])([^.;]{0,60})/giu;

/** Shares whose level is a count and nothing else: `Tỷ lệ hộ dùng nước máy: 320 hộ`. Linear. */
export const sharesAsCounts = perSubject(
  (subject: Subject): readonly (MeasuredWords & { readonly measure: string })[] =>
    sentencesWith(subject, ["lệ"], /(?:tỷ|tỉ) lệ\s/iu).flatMap(({ sentence, piece }) =>
      piece.inTable
        ? []
        : matchesIn(sentence.text, COUNTED_SHARE).flatMap((match) => {
            const [, words = "", measure = "", after = ""] = match;
            if (/%|^\s?\/|trên|chiếm|tương ứng/iu.test(after) || /\d[\d.]*\s(?:trên|\/)/u.test(words))
              return [];
            return [{ ...wordsAt(piece, sentence, match.index, words), measure }];
          }),
    ),
);

/** A word that bounds a figure, parted from it by a year. */
const PARTED =
  /(?<![A-Za-zÀ-ỹ])(?:ít nhất|tối thiểu|không dưới|không quá|tối đa)\s(?:vào|đến)\s(?:cuối\s|hết\s)?năm\s\d{4}\s?,?\s(?:(?:phải\s)?đạt\s|là\s|có\s)?\d[\d.,]*\s?(?:%|[A-Za-zÀ-ỹ]+)?/giu;
/** Two bounds of one figure that face opposite ways. */
const CONTRARY =
  /(?<![A-Za-zÀ-ỹ])(?:(?:không quá|tối đa|không vượt quá)\s\d[\d.,]*\s?(?:%|[A-Za-zÀ-ỹ]+)?\strở lên|(?:ít nhất|tối thiểu|không dưới)\s\d[\d.,]*\s?(?:%|[A-Za-zÀ-ỹ]+)?\strở xuống|(?:ít nhất|tối thiểu)\s(?:dưới|không quá|tối đa)\s\d[\d.,]*\s?%?|(?:không quá|tối đa)\s(?:ít nhất|tối thiểu|trên)\s\d[\d.,]*\s?%?)/giu;

const BOUNDING = ["ít", "tối", "dưới", "quá"];

/** Bounds that stand in the wrong place (`parted`) or face two ways (`contrary`). Linear. */
export const oddBounds = perSubject(
  (subject: Subject): readonly (MeasuredWords & { readonly kind: "parted" | "contrary" })[] =>
    sentencesWith(
      subject,
      BOUNDING,
      /ít nhất|tối thiểu|không dưới|không quá|tối đa|không vượt quá/iu,
    ).flatMap(({ sentence, piece }) => [
      ...matchesIn(sentence.text, PARTED).map((match) => ({
        ...wordsAt(piece, sentence, match.index, match[0]),
        kind: "parted" as const,
      })),
      ...matchesIn(sentence.text, CONTRARY).map((match) => ({
        ...wordsAt(piece, sentence, match.index, match[0]),
        kind: "contrary" as const,
      })),
    ]),
);

interface Place {
  readonly sentence: Sentence;
  readonly piece: TextPiece;
}

/** Sentences of the paragraphs with a digit and one of the words in which something of the kind is said. */
function sentencesWith(subject: Subject, words: readonly string[], needed: RegExp): readonly Place[] {
  return figurePiecesWith(subject, ...words).flatMap((piece) => {
    const { text } = piece.passage;
    if (text.length > 10_000 || !needed.test(text)) return [];
    return sentencesOf(text)
      .filter((sentence) => needed.test(sentence.text))
      .map((sentence) => ({ sentence, piece }));
  });
}

function wordsAt({ passage }: TextPiece, { from }: Sentence, at: number, words: string): MeasuredWords {
  const text = words.trim();
  return { text, span: spanAt(passage, from + at, from + at + text.length) };
}
