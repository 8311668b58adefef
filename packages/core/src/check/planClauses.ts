import { type Quantity, readQuantities } from "../read/quantified-quantities.js";
import type { TargetValue } from "../read/value.js";
import { parseTargetValue } from "../read/values.js";
import { matchesIn } from "../text/matches.js";
import { measureForm } from "./valueClauses.js";

/** One figure of a sentence, with the words that say of what. */
export interface ToldFigure {
  /** Its own part of the sentence, with what leads up to it; the figure itself left out. */
  readonly name: string;
  /** The year that the sentence gives it; undefined where it gives none. */
  readonly year: string | undefined;
  readonly raw: string;
  readonly value: TargetValue;
  readonly measure: string;
}

/** Longer sentences are lists of another kind. */
const longestSentence = 1500;

/**
 * The figures of a sentence by their own parts: `87% … được trợ giúp; 100% … được hỗ trợ`, a target and its baseline (`từ 58,2%
 * năm 2020 lên 63,9%`, `so với mức 11,8% của năm 2024`), one thing for several years (`…, con số này vào năm 2030 đạt 70%`), several
 * things under one beginning (`… trên mạng: cấp tỉnh 98%, cấp xã 90%`). Parts and means of a total are left out. Linear.
 */
export function figuresTold(text: string): readonly ToldFigure[] {
  if (text.length > longestSentence || !/\d/u.test(text)) return [];
  const quantities = withStarts(text);
  const told: ToldFigure[] = [];
  let lead = "";
  let last: string | undefined;
  for (const { from, to } of partsOf(text, quantities)) {
    const own = quantities.filter((each) => each.from >= from && each.to <= to + 1);
    const part = text.slice(from, to);
    if (/[;.]\s*$/u.test(text.slice(0, from))) {
      lead = "";
      last = undefined;
    }
    if (own.length === 0) {
      if (isLead(part)) lead = `${lead} ${part}`;
      continue;
    }
    const name = nameOf(part, from, own);
    const isOwn = standsAlone(name);
    const whole = isOwn ? `${lead} ${name}` : (last ?? (lead.trim() === "" ? undefined : `${lead} ${name}`));
    if (PARTIAL.test(part.replace(/\([^()]*\)?/gu, " "))) continue;
    if (whole === undefined) continue;
    if (isOwn) last = whole;
    for (const { year, raw, value, measure } of chosen(outside(own, text)))
      told.push({ name: whole.trim(), year: year ?? undefined, raw, value, measure: measureForm(measure) });
  }
  return told;
}

/** Parts, means and equivalents of a total are no level of the thing named. */
const PARTIAL =
  /(?:^|[\s,(])(?:riêng|trong đó|tương ứng|tương đương|bình quân|mỗi năm|hằng năm tăng|chiếm \d|gấp|tăng thêm|trong số)(?=[\s,])/iu;

/** The figures that stand in no bracket, where there are any: what a bracket gives explains them. */
function outside(own: readonly Quantity[], text: string): readonly Quantity[] {
  const free = own.filter(({ from }) => !isBracketed(text, from));
  return free.length > 0 ? free : own;
}

function isBracketed(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}

/** Figures of one part belong to one name: shares before counts, and no more than a start and an end. */
function chosen(own: readonly Quantity[]): readonly Quantity[] {
  const shares = own.filter(({ measure }) => measure === "%" || measure === "‰");
  const figures = shares.length > 0 ? shares : own;
  if (figures.length === 1) return figures;
  return figures.length === 2 && figures[0]?.year !== figures[1]?.year ? figures : [];
}

/** `từ 58,2% năm 2020`, `so với mức 11,8% của năm 2024`: where things stand, which the reading of goals leaves out. */
const START =
  /(?:từ|so với)\s(?:(?:mức|tỷ lệ|con số)\s)?(\d[\d.,]*)\s?([%‰])\s(?:\(\s?)?(?:(?:của|vào|trong|ở)\s)?(?:(?:cuối|đầu|hết)\s)?năm\s((?:19|20)\d{2})/giu;

function withStarts(text: string): readonly Quantity[] {
  const known = readQuantities(text);
  const starts = matchesIn(text, START).flatMap((match): Quantity[] => {
    const [whole, digits = "", measure = "%", year = ""] = match;
    const from = match.index + whole.indexOf(digits);
    const raw = `${digits}${measure}`;
    const value = parseTargetValue(raw, { measure })?.value;
    if (value === undefined || known.some((each) => each.from <= from && from < each.to)) return [];
    return [{ raw, value, measure, year, from, to: from + digits.length + 1 }];
  });
  return [...known, ...starts].sort((a, b) => a.from - b.from);
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Where a part ends for sure, and where only if both sides have a figure. */
const ENDS = /[;:]\s|\.\s(?=\p{Lu})|,\s|\s(?:và|đồng thời)\s(?=(?:có |trên |ít nhất |tối thiểu )?\d)/gu;

/** Parts of a sentence with a figure each; a comma ends one only where a figure stood before it. */
function partsOf(text: string, quantities: readonly Quantity[]): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of matchesIn(text, ENDS)) {
    const at = match.index;
    if (quantities.some((each) => each.from <= at && at < each.to)) continue;
    const strong = /^[;:.]/u.test(match[0]);
    const has = quantities.some((each) => each.from >= from && each.to <= at);
    const opens = isBracketed(text, at);
    const next = quantities.find((each) => each.from > at && !isBracketed(text, each.from));
    const goesOn = next !== undefined && !/[;]/u.test(text.slice(at, next.from));
    if (!strong && (!has || opens || !goesOn || isFromTo(text.slice(at, next.from)))) continue;
    if (strong && opens) continue;
    parts.push({ from, to: at });
    from = at + match[0].length;
  }
  parts.push({ from, to: text.length });
  return parts;
}

/** `…, so với mức`, `…, lên`: the second figure is of the same thing. */
function isFromTo(between: string): boolean {
  return /^,\s(?:so với|lên|xuống|còn|tăng lên|giảm xuống|đạt)(?:\s(?:mức|con số|còn))?\s*$/iu.test(between);
}

/** What stands before a colon or a comma says what the figures behind it are of; what follows a figure doesn't. */
function isLead(part: string): boolean {
  return part.trim().split(/\s+/u).length < 40;
}

const YEAR =
  /(?:,\s)?(?:(?:đến|vào|trong|từ|ngay từ|của|cả|tới)\s)?(?:(?:hết|cuối|đầu)\s)*năm\s(?:19|20)\d{2}(?:\s?[-–]\s?20\d{2})?/giu;

/** A unit of measurement right behind its figure is no word of the name. */
const UNIT =
  /^\s?(?:ha|héc-?ta|km2?|km²|m2|m²|m3|m³|tấn|tạ|kg|lít|(?:tỷ|tỉ|triệu|nghìn)(?: lượt)?(?: đồng| USD)?|MWp?|kWh|lượt)(?![\p{L}\d])/iu;

/** The words of a part without its figures, their bounds, years and brackets. */
function nameOf(part: string, offset: number, own: readonly Quantity[]): string {
  let rest = part;
  for (const { from, to, raw } of own.toReversed()) {
    const bound = Math.max(0, raw.search(/\d/u));
    const begin = Math.max(0, from - offset - bound);
    rest = `${rest.slice(0, begin)} ${rest.slice(to - offset).replace(UNIT, " ")}`;
  }
  return rest
    .replace(/\([^()]*\)?/gu, " ")
    .replace(YEAR, " ")
    .replace(
      /(?:từ|so với|mức|lên|xuống|còn|đạt|là|đến)(?=\s*(?:,|$|từ\s|lên\s|xuống\s|còn\s|so với))/giu,
      " ",
    )
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether a part names something itself; `con số này`, `để … đạt` take up what was named before. */
function standsAlone(name: string): boolean {
  if (/(?:con số|tỷ lệ|chỉ tiêu|mức|chỉ số) (?:này|đó|trên)(?![\p{L}])/iu.test(name)) return false;
  const words = name
    .replace(
      /(?:^|\s)(?:và|để|chuẩn bị|điều kiện|tạo|cơ sở|phấn đấu|vượt|đạt|lên|xuống|còn|tỉnh|đề ra|giao|toàn|cả|huyện|xã|của|khoảng|trên|dưới|ít nhất|tối thiểu|là|so với|mức|tiến tới|trở lên|trở xuống|trong|năm|tăng|giảm|nâng|duy trì)(?=\s|$)/giu,
      " ",
    )
    .trim()
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));
  return words.length >= 2;
}
