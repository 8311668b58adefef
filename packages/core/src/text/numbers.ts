import { fold } from "./fold.js";
import { matchesIn } from "./matches.js";

/** Why a number may be read in another way. */
export type NumberDoubt =
  | "english-format" // `31.7`, `1,234.5`: a point before decimals
  | "ambiguous" // `1.234` or `12,345`: one reading by Vietnamese rules, another by English ones
  | "letter-for-digit"; // `1O0`, `l5`

/** A number as printed and as read. Percentages keep their figure: `12,5%` is 12.5 with `sign` `%`. */
export interface ParsedNumber {
  readonly value: number;
  readonly sign: "%" | "‰" | null;
  readonly doubts: readonly NumberDoubt[];
  /** The other reading of an ambiguous number. */
  readonly other?: number;
}

/** Most figures are a few digits and nothing else. */
const DIGITS = /^\d{1,60}$/u;
const SHAPE = /^([-+−–]?)\s?(\d[\d.,\s]*)\s?([%‰]?)$/u;

/**
 * Reads a text that is a number and nothing else: `1.234,5`, `31.7`, `01`, `1/2`, `-18,8`, `85%`, `hai mươi`.
 * Vietnamese rules: `,` before decimals, `.` between groups of three digits; where these can't be, English ones.
 * Undefined for anything else.
 */
export function parseNumber(text: string): ParsedNumber | undefined {
  if (DIGITS.test(text)) return { value: Number(text), sign: null, doubts: [] };
  const trimmed = text.trim().replace(/[;.]$/u, "");
  if (trimmed.length > 60) return undefined;
  return parseFigure(trimmed) ?? parseFraction(trimmed) ?? parseWords(trimmed) ?? parseSlipped(trimmed);
}

function parseFigure(text: string): ParsedNumber | undefined {
  const match = SHAPE.exec(text);
  const digits = tighten(match?.[2] ?? "");
  if (match === null || digits === undefined) return undefined;
  const read = readDigits(digits);
  if (read === undefined) return undefined;
  const negative = match[1] !== "" && match[1] !== "+";
  const sign = match[3] === "%" || match[3] === "‰" ? match[3] : null;
  const value = negative ? -read.value : read.value;
  if (read.other === undefined) return { value, sign, doubts: read.doubts };
  return { value, sign, doubts: read.doubts, other: negative ? -read.other : read.other };
}

/** Spaces that scanners put beside a separator or that stand between groups of three digits go; others are no number. */
function tighten(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/\s/u.test(trimmed)) return trimmed;
  const tight = trimmed.replace(/\s?([.,])\s?/gu, "$1");
  if (!tight.includes(" ")) return tight;
  return /^\d{1,3}( \d{3})+(,\d+)?$/u.test(tight) ? tight.replaceAll(" ", "") : undefined;
}

type Digits = Omit<ParsedNumber, "sign">;

function readDigits(text: string): Digits | undefined {
  if (/^\d+$/u.test(text)) return plain(text, []);
  if (/^[1-9]\d{0,2}\.\d{3}$/u.test(text))
    return { ...plain(drop(text, "."), ["ambiguous"]), other: Number(text) };
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/u.test(text)) return plain(drop(text, ".").replace(",", "."), []);
  if (/^[1-9]\d{0,2},\d{3}$/u.test(text)) {
    return { ...plain(text.replace(",", "."), ["ambiguous"]), other: Number(drop(text, ",")) };
  }
  if (/^\d+,\d+$/u.test(text)) return plain(text.replace(",", "."), []);
  if (/^\d+\.\d+$/u.test(text)) return plain(text, ["english-format"]);
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/u.test(text)) return plain(drop(text, ","), ["english-format"]);
  return undefined;
}

function plain(digits: string, doubts: readonly NumberDoubt[]): Digits {
  return { value: Number(digits), doubts };
}

function drop(text: string, what: string): string {
  return text.replaceAll(what, "");
}

function parseFraction(text: string): ParsedNumber | undefined {
  const match = /^(\d{1,4})\s?\/\s?(\d{1,4})$/u.exec(text);
  const below = Number(match?.[2] ?? 0);
  if (match === null || below === 0) return undefined;
  return { value: Number(match[1]) / below, sign: null, doubts: [] };
}

/** `1O0` and `l5`: letters that scanners put for digits, where at least one true digit stands. */
function parseSlipped(text: string): ParsedNumber | undefined {
  if (!/^[\dOoIlS.,%<>\s-]{2,}$/u.test(text) || !/\d/u.test(text) || !/[OoIlS]/u.test(text)) return undefined;
  const read = parseFigure(text.replace(/[Oo]/gu, "0").replace(/[Il]/gu, "1").replace(/S/gu, "5"));
  return read === undefined ? undefined : { ...read, doubts: [...read.doubts, "letter-for-digit"] };
}

/** Digits in words, as printed and without diacritics (capital headings of old files, typed without marks). */
const DIGIT_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ["không"],
    ["một", "mốt"],
    ["hai"],
    ["ba"],
    ["bốn", "tư"],
    ["năm", "lăm"],
    ["sáu"],
    ["bảy", "bẩy"],
    ["tám"],
    ["chín"],
  ].flatMap((words, digit) => words.map((word) => [word, digit] as const)),
);
const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["triệu", 1e6],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
]);
const TENS_WORDS: ReadonlyMap<string, number> = new Map([
  ["mười", 10],
  ["mươi", 10],
  ["trăm", 100],
]);
/** What stands for a missing ten. */
const FILLERS = ["linh", "lẻ"];
/** Each number word by its form without diacritics. */
const PLAIN_WORDS: ReadonlyMap<string, string> = new Map(
  [...TENS_WORDS.keys(), ...SCALE_WORDS.keys(), ...FILLERS, ...DIGIT_WORDS.keys()]
    .reverse()
    .map((word) => [fold(word), word]),
);

/**
 * Numbers in words: `hai mươi`, `một trăm linh năm`, `ba nghìn`. Diacritics tell (`Tỷ lệ` is no number, though `tỷ lẻ` sounds
 * like one); a text without any is read by the letters alone. A scale without a digit is none, nor is the heading `Năm`.
 */
function parseWords(text: string): ParsedNumber | undefined {
  if (/\d/u.test(text)) return undefined;
  const words = numberWords(text);
  if (
    words === undefined ||
    text === "Năm" ||
    !words.some((word) => DIGIT_WORDS.has(word) || word === "mười")
  )
    return undefined;
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const word of words) {
    const scale = SCALE_WORDS.get(word);
    const tens = TENS_WORDS.get(word);
    if (scale !== undefined) {
      total += (group + (digit ?? (group === 0 ? 1 : 0))) * scale;
      group = 0;
      digit = undefined;
    } else if (tens !== undefined) {
      group += (digit ?? 1) * tens;
      digit = undefined;
    } else digit = DIGIT_WORDS.get(word) ?? digit;
  }
  return { value: total + group + (digit ?? 0), sign: null, doubts: [] };
}

/** The words of a text in which each is one of a number; undefined if one is not. */
function numberWords(text: string): readonly string[] | undefined {
  const printed = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^A-Za-zÀ-ỹ\p{N}]+/u)
    .filter((word) => word !== "");
  if (printed.length === 0 || printed.length > 20) return undefined;
  const marked = fold(text) !== printed.join(" ");
  const words = printed.map((word) => (marked ? word : (PLAIN_WORDS.get(word) ?? word)));
  return words.every(
    (word) =>
      FILLERS.includes(word) || TENS_WORDS.has(word) || SCALE_WORDS.has(word) || DIGIT_WORDS.has(word),
  )
    ? words
    : undefined;
}

/**
 * Reads cells of one row or column together: an ambiguous number takes the reading nearest in size to the
 * certain ones (`1.234` beside `1,1` and `1,3` is 1.234). Without certain neighbours Vietnamese rules hold.
 */
export function parseNumberSeries(texts: readonly string[]): readonly (ParsedNumber | undefined)[] {
  const read = texts.map(parseNumber);
  const certain = read
    .flatMap((n) => (n === undefined || n.other !== undefined ? [] : [size(n.value)]))
    .sort(ascending);
  const middle = certain[certain.length >> 1];
  return read.map((number) => (number === undefined || middle === undefined ? number : fit(number, middle)));
}

function fit(number: ParsedNumber, middle: number): ParsedNumber {
  const { value, other, sign, doubts } = number;
  if (other === undefined) return number;
  if (Math.abs(size(other) - middle) >= Math.abs(size(value) - middle)) {
    return { value, sign, doubts: doubts.filter((doubt) => doubt !== "ambiguous") };
  }
  return { value: other, sign, doubts, other: value };
}

function size(value: number): number {
  return Math.log10(Math.abs(value) + 1e-9);
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** A number found in running text. */
export interface NumberMention extends ParsedNumber {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The figures in running text with their places; digits inside words, dates and document numbers are not told apart here
 * except that a figure that touches a letter, `/` or another figure's separator is left out.
 */
export function findNumbers(text: string): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of matchesIn(text, /\d+(?:[.,]\d+)*(?:\s?[%‰])?/gu)) {
    const [printed] = match;
    const to = match.index + printed.length;
    if (touches(text, match.index - 1) || touches(text, to)) continue;
    const number = parseNumber(printed);
    if (number === undefined) continue;
    const { value, sign, doubts, other } = number;
    const place = { value, sign, doubts, text: printed, from: match.index, to };
    found.push(other === undefined ? place : { ...place, other });
  }
  return found;
}

/** A letter, a digit or `/` stands there: the figure beside it is part of something else. Most often it is a blank. */
function touches(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign !== "" && sign !== " " && /[\p{L}\d/]/u.test(sign);
}
