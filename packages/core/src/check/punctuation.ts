import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { isOf, letter } from "../text/codeUnits.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { Said } from "./diagnostic.js";
import { hyphenSlips } from "./hyphenSlips.js";
import { lostCommas } from "./lostCommas.js";
import { lostStops } from "./lostStops.js";
import { hasMarkedLetter } from "./markedLetters.js";
import { perSubject } from "./perSubject.js";
import { isKnown, isTerm, syllableOf } from "./slipLexicon.js";
import { strayCommas } from "./strayCommas.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";
import { tornTerms } from "./tornTerms.js";

/** A mark that stands wrongly, too many or too few. */
export interface PunctuationSlip {
  readonly kind: PunctuationKind;
  readonly printed: string;
  /** How it is to be; missing where several ways are open. */
  readonly likely?: string;
  readonly span: Span;
  /** No other reading is likely. */
  readonly sure?: boolean;
}

/** What can be wrong with a mark, as a message says it. */
export const punctuationKinds = {
  spaceBefore: { vi: "thừa dấu cách trước dấu câu", en: "a space before a mark" },
  stray: { vi: "thừa dấu câu trong câu", en: "a mark inside a phrase" },
  glued: { vi: "dấu câu dính liền với chữ sau", en: "a mark glued to the next word" },
  doubled: { vi: "hai dấu câu liền nhau", en: "two marks in a row" },
  unclosed: { vi: "dấu ngoặc mở mà không đóng", en: "a bracket that is never closed" },
  unopened: { vi: "dấu ngoặc đóng mà không mở", en: "a bracket that was never opened" },
  slash: { vi: "dấu gạch chéo dính liền một bên", en: "a slash glued to one side" },
  symbol: { vi: "thừa dấu cách trong số, ký hiệu văn bản", en: "a space inside the symbol of a document" },
  figure: { vi: "thừa ký tự giữa một từ", en: "a stray character inside a compound" },
  split: { vi: "dấu phẩy tách đôi một cụm từ", en: "a comma inside a phrase" },
  lostComma: { vi: "thiếu dấu phẩy giữa các từ được liệt kê", en: "members of a list without a comma" },
  lostHyphen: { vi: "thiếu dấu gạch nối trong một cụm từ", en: "a hyphen lost inside a term" },
  hyphen: { vi: "dấu gạch nối dính liền một bên", en: "a hyphen glued to one side" },
  lostStop: { vi: "thiếu dấu kết thúc đoạn", en: "no mark at the end of a paragraph" },
  rubbish: { vi: "ký tự thừa sau dấu chấm cuối đoạn", en: "characters behind the last full stop" },
  tail: { vi: "ký tự thừa sau dấu kết thúc văn bản “./.”", en: "characters behind the closing mark `./.`" },
} as const satisfies Record<string, Said>;

export type PunctuationKind = keyof typeof punctuationKinds;

/** Marks that stand wrongly, in reading order within each kind. */
export const punctuationSlips = perSubject((subject: Subject): readonly PunctuationSlip[] => {
  const pieces = textPieces(subject);
  return [
    ...pieces.flatMap(marksIn),
    ...unbalanced(pieces),
    ...betweenSyllables(subject),
    ...lostMarks(subject),
  ];
});

interface Pattern {
  readonly kind: PunctuationKind;
  /** Finds the mark; the words around it are looked at only then. */
  readonly mark: RegExp;
  /** The whole slip, in the text around the mark. */
  readonly pattern: RegExp;
  /** No other reading is likely. */
  readonly sure?: true;
  readonly isRight?: (printed: string) => boolean;
  readonly mend?: (printed: string) => string;
}

const FILE_NAME = /\.(?:docx?|xlsx?|pdf|csv|rtf|html?|md|txt|png|jpe?g|zip|vn|com|org|net)$/u;
/** Characters looked at on each side of a mark. */
const around = 24;

const PATTERNS: readonly Pattern[] = [
  {
    kind: "spaceBefore",
    mark: / [.,;](?=\s|$)/gu,
    pattern: /[A-Za-zÀ-ỹ]+\)? (?:[,;](?=\s)|\.(?=\s+[\p{Lu}(“-]|$))/gu,
    mend: (printed) => printed.replace(" ", ""),
  },
  {
    kind: "stray",
    mark: / [.,](?=\p{Ll})/gu,
    pattern: /\p{Ll}+ [.,]\p{Ll}+/gu,
    sure: true,
    isRight: (printed) => FILE_NAME.test(printed),
    mend: (printed) => printed.replace(/[.,]/u, ""),
  },
  {
    kind: "glued",
    mark: /[.,;](?=[A-Za-zÀ-ỹ]\p{Ll})/gu,
    pattern: /(?<![A-Za-zÀ-ỹ])\p{Ll}+[.,;][A-Za-zÀ-ỹ]\p{Ll}+/gu,
    isRight: (printed) => FILE_NAME.test(printed) || /^(?:tấn|đồng|lượt|người)\./u.test(printed),
  },
  {
    kind: "doubled",
    mark: /[.,;] ?[.,;]/gu,
    pattern:
      /[A-Za-zÀ-ỹ\d%]+[)”]?(?: ?, ?, ?| ?; ?;|\.,|,\.(?!\.)|;\.|\.;|,;|;,|\.\.(?!\.)|\. \.(?! ?\.))(?=[\sA-Za-zÀ-ỹ]|$)/gu,
    isRight: (printed) => /^(?:v|tr|\p{Lu}.*)\b/u.test(printed),
    sure: true,
  },
  {
    kind: "slash",
    mark: /\/ (?=\p{L})| \/(?=\p{L})/gu,
    pattern: /(?<![\p{L}\p{N}/.])\p{L}\p{Ll}+(?:\/ | \/)\p{L}\p{Ll}+(?![\p{L}/])/gu,
    mend: (printed) => printed.replace(/ ?\/ ?/u, "/"),
  },
  {
    kind: "symbol",
    mark: / -|- /gu,
    pattern:
      /(?<![A-Za-zÀ-ỹ\p{N}/-])\d+(?:\/\d{4})?(?:\/[A-ZĐ]{1,6})?(?: -|- | - )[A-ZĐ]{2,8}[a-z]?(?:\/[A-ZĐ]{2,6})?(?![A-Za-zÀ-ỹ])/gu,
    isRight: (printed) => !printed.includes("/") || /^\d+\/\d{4} ?-/u.test(printed),
    mend: (printed) => printed.replace(/\s/gu, ""),
  },
];

function marksIn({ passage, inTable }: TextPiece): readonly PunctuationSlip[] {
  const { text } = passage;
  if (!hasMarkedLetter(text)) return [];
  const found = mayBeWrong(text)
    ? PATTERNS.flatMap((pattern) =>
        inTable && pattern.kind === "spaceBefore" ? [] : slipsOfKind(passage, pattern),
      )
    : [];
  return [...found, ...tailOf(passage), ...rubbishOf(passage)];
}

/** `… của người dân.hqt`: letters that are no Vietnamese word behind the last full stop. */
function rubbishOf(passage: Passage): readonly PunctuationSlip[] {
  const { text } = passage;
  if (text.length < 60 || !/[.;][a-z]{2,10}$/u.test(text.slice(-12))) return [];
  const [printed = "", word = "", tail = ""] =
    /(?<=\s\p{L}+\s)(\p{Ll}+)[.;]([a-z]{2,10})$/u.exec(text.slice(-40)) ?? [];
  if (printed === "" || !/[^\p{ASCII}]/u.test(text.slice(-40)) || FILE_NAME.test(printed)) return [];
  if (/^(?:v|tr)$/u.test(word) || isKnown(syllableOf(tail)) || syllableOf(tail).free) return [];
  const from = text.length - printed.length;
  const span = spanAt(passage, from, text.length);
  return [{ kind: "rubbish", printed, likely: printed.slice(0, -tail.length), span, sure: true }];
}

/** Whether a mark stands in a text as none of the patterns' does in order: most texts have none. */
function mayBeWrong(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === "-" || mark === "/") {
      if (text[at - 1] === " " || text[at + 1] === " ") return true;
    } else if (mark === "." || mark === "," || mark === ";") {
      if (text[at - 1] === " " || isMark(text[at + 1]) || isOf(letter, text, at + 1)) return true;
      if (text[at + 1] === " " && isMark(text[at + 2])) return true;
    }
  }
  return false;
}

const isMark = (char: string | undefined) => char === "." || char === "," || char === ";";

function slipsOfKind(passage: Passage, pattern: Pattern): readonly PunctuationSlip[] {
  const found: PunctuationSlip[] = [];
  let told = 0;
  for (const { index } of matchesIn(passage.text, pattern.mark)) {
    const start = Math.max(told, index - around);
    const match = matchesIn(passage.text.slice(start, index + around), pattern.pattern).find(
      (one) => start + one.index <= index && index < start + one.index + one[0].length,
    );
    if (match === undefined) continue;
    const [from, printed] = [start + match.index, match[0]];
    told = from + printed.length;
    const span = spanAt(passage, from, told);
    if (span.line !== span.endLine || pattern.isRight?.(printed) === true) continue;
    if (pattern.kind !== "symbol" && !/^[\d%]/u.test(printed) && !hasMarkedLetter(printed)) continue;
    found.push({
      kind: pattern.kind,
      printed,
      span,
      ...(pattern.mend === undefined ? {} : { likely: pattern.mend(printed) }),
      ...(pattern.sure === true ? { sure: true } : {}),
    });
  }
  return found;
}

/** Letters or figures behind the closing mark. */
function tailOf(passage: Passage): readonly PunctuationSlip[] {
  const { text } = passage;
  const end = text.indexOf("./.");
  const tail = end < 0 ? "" : text.slice(end + 3).replace(/[*_\s]/gu, "");
  if (tail === "" || tail.length > 12 || !/^[\p{L}\p{N}]+$/u.test(tail)) return [];
  return [{ kind: "tail", printed: text.slice(end), span: spanAt(passage, end, text.length) }];
}

const HALVES = /[()“”]/gu;
const OPENERS: Readonly<Record<string, string>> = { ")": "(", "”": "“" };

interface Open {
  readonly mark: string;
  readonly piece: number;
  readonly at: number;
}

/** How many pieces further a bracket may be closed: a list inside brackets, a quotation of several paragraphs. */
const reach = 6;

/** Brackets and quotation marks without their other half, over the pieces of a text; in cells, each by itself. */
function unbalanced(pieces: readonly TextPiece[]): readonly PunctuationSlip[] {
  const found: { readonly slip: PunctuationSlip; readonly piece: number }[] = [];
  let open: Open[] = [];
  const tell = (kind: "unclosed" | "unopened", piece: number, at: number) => {
    const passage = pieces[piece]?.passage;
    if (passage === undefined) return;
    const [from, to] =
      kind === "unclosed" ? [at, Math.min(passage.text.length, at + 40)] : [Math.max(0, at - 39), at + 1];
    found.push({
      slip: { kind, printed: passage.text.slice(from, to).trim(), span: spanAt(passage, at, at + 1) },
      piece,
    });
  };
  for (const [index, { passage, block }] of pieces.entries()) {
    if (passage.text.includes("](")) continue;
    const start = block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
    for (const match of matchesIn(passage.text, HALVES)) {
      const mark = match[0];
      const opener = OPENERS[mark];
      if (opener === undefined) open.push({ mark, piece: index, at: match.index });
      else if (!close(open, opener) && match.index >= start && !isLabel(passage.text, match.index))
        tell("unopened", index, match.index);
    }
    if (!open.some(({ piece }) => piece <= index - reach)) continue;
    for (const one of open.filter(({ piece }) => piece <= index - reach)) tell("unclosed", one.piece, one.at);
    open = open.filter(({ piece }) => piece > index - reach);
  }
  for (const one of open) tell("unclosed", one.piece, one.at);
  return found.flatMap(({ slip, piece }) => (pieces[piece]?.inTable === true ? [] : [slip]));
}

/** Takes the last opener of a kind off the list; false where there is none. */
function close(open: Open[], opener: string): boolean {
  for (let at = open.length - 1; at >= 0; at -= 1)
    if (open[at]?.mark === opener) {
      open.splice(at, 1);
      return true;
    }
  return false;
}

/** `a)`, `1)`, `b.1)` inside a text. */
function isLabel(text: string, at: number): boolean {
  return /(?:^|[\s;:,.(])(?:[A-Za-zÀ-ỹ]|[ivx]{1,4}|\d{1,2})(?:[.-]?\d{1,2})*\s?$/iu.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

/** What may stand before a figure as its word. */
const COUNTED =
  /^(?:cap|lop|nhom|bac|loai|hang|muc|diem|khoan|dieu|so|thang|nam|ngai|qui|ki|khoa|tieu|chi|to|khu|vung|phan|chuong|bieu|bang|phu|luc|muc|dot|giai|doan|ap|thon|quan|phuong|doi|thu|gom|co|la|va|trong|du|tren|duoi|con|them|it|nhat)$/u;

/** Figures between the syllables of compounds, and commas that tear phrases apart. */
function betweenSyllables(subject: Subject): readonly PunctuationSlip[] {
  const figures = textPieces(subject).flatMap(({ passage, inTable }) =>
    inTable ? [] : strayFigures(passage),
  );
  const commas = strayCommas(subject).map((comma) => ({ kind: "split" as const, ...comma }));
  const torn = tornTerms(subject).map((term) => ({ kind: "split" as const, ...term }));
  const known = new Set(torn.map(({ span }) => span.line));
  return [...figures, ...torn, ...commas.filter(({ span }) => !known.has(span.line))];
}

/** Commas, hyphens and full stops that are missing, hyphens that stand too close to one side. */
function lostMarks(subject: Subject): readonly PunctuationSlip[] {
  return [
    ...lostCommas(subject).map((comma) => ({ kind: "lostComma" as const, ...comma })),
    ...hyphenSlips(subject),
    ...lostStops(subject),
  ];
}

/** `dân 1 sự`: a digit, of a page or a footnote, between the syllables of a compound. */
function strayFigures(passage: Passage): readonly PunctuationSlip[] {
  if (!/ \d{1,3} \p{Ll}/u.test(passage.text)) return [];
  return matchesIn(passage.text, / (\d{1,3}) (\p{Ll}{1,7})(?![A-Za-zÀ-ỹ])/gu).flatMap((match) => {
    const [middle, figure = "", second = ""] = match;
    const before = passage.text.slice(Math.max(0, match.index - 8), match.index);
    const first = /(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]{1,7}$/u.exec(before)?.[0] ?? "";
    if (first === "") return [];
    const [one, other] = [syllableOf(first), syllableOf(second)];
    if (COUNTED.test(fold(first)) || !isTerm(one, other)) return [];
    // A number of a page: between words that are nothing by themselves only.
    if (figure.length > 1 && (one.free || other.free)) return [];
    const from = match.index - first.length;
    const to = match.index + middle.length;
    const printed = passage.text.slice(from, to);
    return [
      {
        kind: "figure" as const,
        printed,
        likely: `${first} ${second}`,
        span: spanAt(passage, from, to),
        sure: true,
      },
    ];
  });
}
