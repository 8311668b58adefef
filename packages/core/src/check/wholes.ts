import { matchesIn } from "../text/matches.js";
import { isDigitSlip } from "./digitSlips.js";
import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { endsInOthers, hasOpenRest } from "./openRests.js";
import { type Calculation, printedFigure } from "./shares.js";

/**
 * Totals named before `gồm`, `trong đó`, a colon or a bracket, with the parts behind, whatever else is counted beside them:
 * `68 trường với 41.250 học sinh, trong đó: mầm non 22 trường, 9.870 học sinh; …`, `15 lớp tại 03 huyện: A 5 lớp, B 4 lớp`.
 */

const OPENER =
  /,?\s\(?(?:trong đó|(?:bao )?gồm)(?: có)?:?\s|,\scó\s(?=\d+\s[^,;.]{3,40}(?:,|\svà)\s\d)|(?:\s?:|\s\()\s?(?=\S)/giu;
/** Attributes that one person or thing may have together: their sum says nothing. */
export const OVERLAPPING =
  /(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])|dân tộc|đảng viên|tôn giáo|trẻ em|người cao tuổi|khuyết tật|hộ nghèo|cận nghèo|còn lại|lũy kế|tăng|giảm|so với|bình quân|mỗi|kế hoạch|ước/iu;
/** How far a total may stand before its parts. */
const reach = 160;

/** Totals whose parts add up to something else, and nearly. Linear in the openers of a text. */
export function wrongWholes(text: string, figuresOf: FigureFinder = findFigures): readonly Calculation[] {
  // A total and two parts are three figures.
  if (text.length > 10_000 || !/\d\D+\d.*?\D\d/su.test(text)) return [];
  if (!/[(:]/u.test(text) && !/gồm|trong đó|,\scó\s\d/iu.test(text)) return [];
  const figures = figuresOf(text).filter(({ unit }) => unit !== "" && unit !== "%" && unit !== "diem");
  const openers = figures.length < 3 ? [] : matchesIn(text, OPENER);
  return openers.flatMap((opener) => {
    const at = opener.index + opener[0].length;
    const end = listEnd(text, at, endOf(text, at, opener[0].includes("(")), figures);
    const inside = text.slice(at, end);
    if (/trong đó|gồm|:(?!\s?\d)/iu.test(inside)) return [];
    const start = Math.max(sentenceStart(text, opener.index), opener.index - reach);
    const open = (from: number) => text.slice(from, opener.index + 1).includes(")");
    const before = figures.filter(
      ({ from, to }) =>
        from >= start && to <= opener.index + 1 && !(text.charAt(from - 1) === "(" && open(from)),
    );
    const parts = outside(
      figures.filter(({ from, to }) => from >= at && to <= end + 1),
      inside,
      at,
    );
    const sums = before.flatMap((total) => sumFor(total, before, parts) ?? []);
    const proven = sums.some(({ total, sum }) => total.value === sum);
    return sums.flatMap((one) =>
      isWrong(one, text, { opener: opener[0], inside, proven }) ? [calculation(one, text, end)] : [],
    );
  });
}

/** A list parted by commas ends at a semicolon: `gồm tiền mặt 520 triệu đồng và hiện vật 345 triệu đồng; hỗ trợ …`. */
function listEnd(text: string, at: number, end: number, figures: readonly Figure[]): number {
  const mark = text.slice(at, end).indexOf(";");
  if (mark < 0) return end;
  const first = figures.filter(({ from, to }) => from >= at && to <= at + mark);
  const repeats = first.some(({ unit }, place) => first.findIndex((other) => other.unit === unit) < place);
  return repeats ? at + mark : end;
}

/** Parts that stand in brackets tell something of the part before them, where others stand outside. */
function outside(parts: readonly Figure[], inside: string, at: number): readonly Figure[] {
  const open = parts.filter(({ from }) => {
    const before = inside.slice(0, from - at);
    return before.lastIndexOf("(") <= before.lastIndexOf(")");
  });
  return parts.filter((part) => open.includes(part) || !open.some(({ unit }) => unit === part.unit));
}

/** Words that carry a total behind its parts. */
const CLOSER =
  /[,;]\s(?:tổng cộng|tổng số)(?:\s(?:cả\s)?\d{1,2}\s(?:năm|tháng|quý|đợt))?(?: là| có|:)?\s(?=\d)|[,;]\s(?:nâng\s)?tổng (?:số|cộng)((?:\s[A-Za-zÀ-ỹ]+){1,5}\svà(?:\s[A-Za-zÀ-ỹ]+){1,5})\s(?:là|có|lên)\s(?=\d)/giu;

/** `xây mới 18 trạm, cải tạo 27 trạm, tổng cộng 47 trạm`: totals behind their parts. Linear in the totals of a text. */
export function wrongClosingWholes(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 10_000 || !/tổng (?:cộng|số)/iu.test(text)) return [];
  const figures = figuresOf(text).filter(({ unit }) => unit !== "" && unit !== "%");
  return matchesIn(text, CLOSER).flatMap((closer) => {
    const at = closer.index + closer[0].length;
    const total = figures.find(({ from }) => from === at);
    const own = figures.filter(({ to, unit }) => to <= closer.index + 1 && unit === total?.unit);
    const near = Math.max(sentenceStart(text, closer.index), closer.index - reach);
    const start =
      own.filter(({ from }) => from >= near).length > 1 ? near : listStart(text, closer.index, own);
    const parts = own.filter(({ from }) => from >= start);
    // `tổng số hộ nghèo và hộ cận nghèo`: what is added up is named.
    const named = closer[1] !== undefined && parts.length === 2;
    if (total === undefined || parts.length < 2) return [];
    const clauses = text.slice(start, closer.index);
    const years = matchesIn(clauses, /năm\s(?:19|20)\d{2}/giu).length;
    const apart =
      years === parts.length ? !/lũy kế|tăng|giảm|bình quân/iu.test(clauses) : !OVERLAPPING.test(clauses);
    if (!named && (closer[1] !== undefined || !apart)) return [];
    const sum = Number(parts.reduce((whole, { value }) => whole + value, 0).toFixed(6));
    const first = parts[0] ?? total;
    const off = Math.abs(sum - total.value);
    if (off < 1e-6 || off > Math.max(2, total.value * 0.1)) return [];
    const found = calculation({ total, parts, sum }, text, total.to);
    return [{ ...found, text: text.slice(first.from, total.to), from: first.from, to: total.to }];
  });
}

/** Items that semicolons part, one figure of the kind in each, from the colon on: `phường A 210 người; phường B 190 người; …`. */
function listStart(text: string, at: number, own: readonly Figure[]): number {
  const head = text.slice(Math.max(0, at - 800), at);
  const colon = head.search(/:\s[^:]*$/u);
  const start = at - head.length + colon;
  if (colon < 0 || /\.\s+\p{Lu}/u.test(text.slice(start, at))) return at;
  const items = text.slice(start, at).split(";").length;
  return own.filter(({ from }) => from >= start).length === items ? start : at;
}

interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
}

/** The parts counted as the total is; undefined where there are fewer than two, or the total isn't the last of its kind. */
function sumFor(total: Figure, before: readonly Figure[], all: readonly Figure[]): Sum | undefined {
  const alike = before.filter(({ unit }) => unit === total.unit);
  if (alike.at(-1) !== total) return undefined;
  const parts = all.filter(({ unit }) => unit === total.unit);
  const sum = Number(parts.reduce((whole, { value }) => whole + value, 0).toFixed(6));
  return parts.length < 2 || alike.some(({ value }) => value === sum && value !== total.value)
    ? undefined
    : { total, parts, sum };
}

interface Opened {
  readonly opener: string;
  /** The words that name the parts. */
  readonly inside: string;
  /** Another total before the parts is what they add up to. */
  readonly proven: boolean;
}

function isWrong({ total, parts, sum }: Sum, text: string, { opener, inside, proven }: Opened): boolean {
  const off = Math.abs(sum - total.value);
  const small = total.value < 40 ? off <= Math.max(2, total.value * 0.15) : off <= total.value * 0.1;
  if (off < 1e-6 || !small || parts.some(({ value }) => value >= total.value)) return false;
  if (OVERLAPPING.test(inside) && !(proven || (parts.length > 2 && off <= total.value * 0.03))) return false;
  if (/,\scó/u.test(opener) && parts.length < 3) return false;
  if (sum < total.value && hasOpenRest(inside)) return false;
  if (!/trong đó/iu.test(opener) || sum > total.value || proven) return true;
  return isDigitSlip(sum, total.value) || (parts.length > 2 && endsInOthers(text, parts));
}

function calculation({ total, parts, sum }: Sum, text: string, end: number): Calculation {
  const last = parts.at(-1)?.to ?? end;
  const money = total.unit === "đồng";
  const billions = money && /t[ỷỉ]/u.test(total.text);
  const shown = money ? sum / (billions ? 1e9 : 1e6) : sum;
  return {
    text: text.slice(total.from, last),
    from: total.from,
    to: last,
    printed: total.text,
    expected: money
      ? `${printedFigure(shown, Number.isInteger(shown) ? 0 : 1)} ${billions ? "tỷ" : "triệu"} đồng`
      : printedFigure(shown, Number.isInteger(shown) ? 0 : 1),
    kind: "total",
    parts,
  };
}

function endOf(text: string, from: number, bracketed: boolean): number {
  const rest = text.slice(from, from + 800);
  const end = (bracketed ? /\)/u : /\.(?=\s+\p{Lu}|\s*$)|\.\.\./u).exec(rest);
  return from + (end === null ? rest.length : end.index);
}

function sentenceStart(text: string, at: number): number {
  return Math.max(0, ...matchesIn(text.slice(0, at), /[.;]\s+(?=[A-Za-zÀ-ỹ])/gu).map(({ index }) => index));
}
