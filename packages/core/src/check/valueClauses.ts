import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { type Quantity, readQuantities } from "../read/quantified-quantities.js";
import type { TargetValue } from "../read/value.js";
import { parseTargetValue } from "../read/values.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseMeasure } from "../text/measures.js";
import { indicatorTables } from "./indicatorTables.js";
import { isOfOwnGroup } from "./ownGroups.js";
import { perSubject } from "./perSubject.js";
import { isAmidYear, situationYears } from "./situationYears.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesIn, type TextPiece } from "./textPieces.js";
import { digitsOf, yearsRead } from "./yearsRead.js";

/** One value that a clause of running text gives for one year, with the words that say of what. */
export interface ValueClause {
  readonly name: string;
  /** Of `statedClauses` empty where nothing near names one. */
  readonly year: string;
  readonly raw: string;
  readonly value: TargetValue;
  /** Form of the measure, `%` for shares. */
  readonly measure: string;
  readonly span: Span;
  /** A share of things counted before it, one of several parts of a whole as often as not. */
  readonly counted?: true;
}

/** Parts, steps, means and shares of a total are no level of the thing named; so said before the figure or right behind it. */
const PARTIAL =
  /trong đó|riêng|mỗi năm|bình quân|tăng thêm|thêm|so với|gấp|chiếm|lũy kế|cả giai đoạn|trong số|còn lại|bao gồm|cơ cấu|tốc độ|trung bình/iu;
const STEP = /^\s?(?:\/|mỗi năm|một năm|hằng năm|hàng năm|so với|kế hoạch|số vốn|điểm phần trăm|[-–]\s?\d)/iu;
const HEAD =
  /(?:(?:tỷ|tỉ) (?:lệ|trọng|suất)|số lượng|tổng số|tổng thu|tổng lượng|(?<!(?:dân|kinh tế|xã hội|công nghệ|chuyển đổi|kỹ năng|nền tảng|hạ tầng|dữ liệu|dịch vụ|chữ ký|chỉ|hệ|mã|đa|thiểu|cơ)\s)số|diện tích|sản lượng|doanh thu|giá trị|kim ngạch|thu nhập|năng suất|tuổi thọ|quy mô|công suất|chiều dài|độ che phủ|mức)\s[A-Za-zÀ-ỹ]/giu;
const FROM_TO =
  /((?:tỷ|tỉ) (?:lệ|trọng|suất)\s[^.;:%]{6,140}?)\s(?:đã\s)?(?:tăng|giảm)\s(?:từ\s)?(\d[\d.,]*\s?%)\s(?:vào\s|ở\s|của\s)?(?:cuối\s)?(?:năm\s)?\(?(?:năm\s)?(20\d{2})\)?\s(?:lên|xuống|xuống còn|còn|đến)\s(?:còn\s)?(\d[\d.,]*\s?%)\s(?:vào\s|ở\s)?(?:cuối\s)?\(?(?:năm\s)?(20\d{2})/giu;
const TAIL = /,\s(?:gắn|góp|bảo đảm|đảm bảo|nhằm|để|phù hợp|đáp ứng(?! quy chuẩn)|theo đúng|vượt)[^;]*$/iu;
/** A school year is two halves of years. */
const SCHOOL_YEAR = /năm học\s(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}/giu;
const YEARS = /(?<![\d/.-])(?:19|20)\d{2}(?!\s?[-–]\s?(?:19|20)\d|[\d.,]*\d)/gu;

/** `…, đến năm 2030 đạt 75%`: a later value of what the clause before names. */
const LATER =
  /^[\s,;]*(?:và\s)?(?:(?:đến|vào)\s)?(?:hết\s|cuối\s)?năm\s20\d{2},?\s(?:(?:phấn đấu|tỷ lệ này|tăng lên|nâng lên|đạt|là|còn|lên|trên|dưới|ít nhất|tối thiểu)\s)+\d[\d.,]*\s?%[\s.;,]*$/iu;

/** What follows a comma between two clauses. */
const NEXT_CLAUSE =
  /(?:và\s)?(?:(?:tỷ|tỉ) (?:lệ|trọng|suất)|số|tổng|diện tích|sản lượng|giá trị|doanh thu|kim ngạch|thu nhập|năng suất|phấn đấu|trong đó|gấp|tăng|giảm|chiếm|bằng|vượt|đóng góp|\d)\s?[A-Za-zÀ-ỹ]*|(?:bảo đảm|đảm bảo|và|tiến tới)?\s?đến\s(?:hết\s|cuối\s)?năm\s20\d{2}\s[^,;]*\d/uy;

/** The clauses of running text that state one value for one year; of reports only how far a thing came. Linear. */
export const valueClauses = perSubject((subject: Subject): readonly ValueClause[] =>
  statedClauses(subject).filter(({ year }) => year !== ""),
);

/** The same with those of no year. */
export const statedClauses = perSubject((subject: Subject): readonly ValueClause[] => {
  const isReport = /^báo cáo/iu.test(subject.reading.meta.type ?? "");
  const years = yearsRead(subject);
  const situation = situationYears(subject);
  const tables = indicatorTables(subject).map(({ table }) => table.span);
  return piecesWithDigits(subject).flatMap((piece) => {
    const { text } = piece.passage;
    if (piece.inTable || text.length > 5000) return [];
    const { line } = spanAt(piece.passage);
    if (tables.some((table) => table.line <= line && line <= table.endLine)) return [];
    return [
      ...(isReport
        ? []
        : sentencesIn(piece.passage).flatMap(({ text: own, from }) =>
            [...clausesIn(own, from, piece, years), ...countedIn(own, from, piece)].map((clause) =>
              clause.year === "" && !namesYear(own)
                ? { ...clause, year: situation.get(piece) ?? "" }
                : clause,
            ),
          )),
      ...progressIn(piece),
    ];
  });
});

/** Shorter cells hold a value without the words that say of what, longer ones running text. */
const [shortestCell, longestCell] = [40, 600];

/** What the cells of tables state in words: a target with its value in one cell. Linear. */
export const tabledClauses = perSubject((subject: Subject): readonly ValueClause[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  const years = yearsRead(subject);
  return piecesWithDigits(subject).flatMap((piece) => {
    const { text } = piece.passage;
    if (!piece.inTable || text.length < shortestCell || text.length > longestCell) return [];
    return sentencesIn(piece.passage).flatMap(({ text: own, from }) => clausesIn(own, from, piece, years));
  });
});

function clausesIn(
  sentence: string,
  offset: number,
  { passage, block }: TextPiece,
  years: ReadonlyMap<string, string>,
): readonly ValueClause[] {
  if (!/\d/u.test(sentence)) return [];
  const start = block.kind === "paragraph" && offset === 0 ? (block.label?.end ?? 0) : 0;
  let from = 0;
  let last = "";
  const clauses = clausesOf(sentence);
  return clauses.flatMap((clause) => {
    const at = sentence.indexOf(clause, from);
    from = at + clause.length;
    const own = clause.slice(Math.max(0, start - at));
    const moved = at + clause.length - own.length;
    const quantity = levelIn(own);
    if (quantity === undefined || PARTIAL.test(own.slice(0, quantity.from))) return [];
    if (isOfOwnGroup(sentence.slice(start), moved + quantity.from - start)) return [];
    if (STEP.test(own.slice(quantity.to)) || /(?:tăng|giảm)\stừ\s/iu.test(own)) return [];
    const name = nameOf(own, quantity) ?? (LATER.test(own) && last !== "" ? last : undefined);
    last = name ?? "";
    const span = spanAt(passage, offset + moved + quantity.from, offset + moved + quantity.to);
    if (name === undefined || /(?:^|\s)còn lại(?:\s|$)/iu.test(name)) return [];
    const year =
      yearBehind(own.slice(quantity.to)) ??
      years.get(`${span.line} ${digitsOf(quantity.raw)}`) ??
      quantity.year ??
      oneYearIn(sentence);
    const { raw, value, measure } = quantity;
    return [{ name, year, raw, value, measure: measureForm(measure), span }];
  });
}

/** `Trong số hộ dùng bể, 640 hộ có nắp đậy, đạt tỷ lệ 82,5%`; `có 41/50 xã đạt chuẩn, chiếm 82%`: a number of things and their share. */
const COUNTED =
  /(?:trong (?:tổng )?số\s([^,;:.%\d]{6,120}),\s)?(?:có\s)?(?<![\d.,/])\d[\d.]*(?:\s?\/\s?\d[\d.]*)?\s([^,;:%\d]{4,140}?(?:năm 20\d{2})?),?\s(?:đạt|chiếm|bằng|\()\s?(?:tỷ lệ\s)?(\d[\d.,]*\s?%)(?=\s?(?:[,;.)]|$))/giu;

/** The shares of things that are counted before them, named by all that is said of these. */
function countedIn(sentence: string, offset: number, { passage }: TextPiece): readonly ValueClause[] {
  if (!sentence.includes("%")) return [];
  return matchesIn(sentence, COUNTED).flatMap((match) => {
    const [whole, among = "", counted = "", raw = ""] = match;
    const name = `${among} ${counted}`.trim();
    if (!OF_ALL.test(sentence.slice(0, match.index))) return [];
    if (name.split(/\s+/u).length < 4 || /trong đó|tăng|giảm|so với|thêm|vượt/iu.test(name)) return [];
    const value = parseTargetValue(raw, { measure: "%" })?.value;
    if (value === undefined) return [];
    const at = offset + match.index + whole.lastIndexOf(raw);
    const span = spanAt(passage, at, at + raw.length);
    return [{ name, year: oneYearIn(sentence), raw, value, measure: "%", span, counted: true }];
  });
}

/** Whose number it is, where that is all: not those of an area or a group. */
const OF_ALL =
  /(?:^|[,;:.(])\s?(?:[-–+]\s)?(?:(?:toàn|cả) (?:tỉnh|huyện|thành phố|xã)|hiện(?: nay| có)?|đã|có|và|với|tổng số|trong đó|(?:tính )?đến (?:hết |cuối )?năm 20\d{2}|\s)*$/iu;

const namesYear = (sentence: string): boolean => sentence.search(YEARS) >= 0 || /năm học/iu.test(sentence);

/** The one year that a sentence names; empty where it names none or several. */
function oneYearIn(sentence: string): string {
  if (isAmidYear(sentence)) return "";
  const [year = "", ...others] = new Set(sentence.replace(SCHOOL_YEAR, " ").match(YEARS));
  return others.length === 0 ? year : "";
}

/** The parts of a sentence: a semicolon ends one, a comma where another begins behind it. */
function clausesOf(sentence: string): readonly string[] {
  const clauses: string[] = [];
  let from = 0;
  for (let at = markFrom(sentence, 0); at >= 0; at = markFrom(sentence, at + 1)) {
    const isEnd = sentence[at] === ";";
    if (!isEnd && !opensClause(sentence, at + 1)) continue;
    if (isEnd && at + 1 === sentence.length) break;
    clauses.push(sentence.slice(from, at + 1));
    from = isEnd ? at + 1 : at + 2;
  }
  clauses.push(sentence.slice(from));
  return clauses;
}

/** The next semicolon or comma, below 0 where there is none. */
function markFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === semicolon || code === comma) return at;
  }
  return -1;
}

const [semicolon, comma] = [0x3b, 0x2c];

function opensClause(text: string, at: number): boolean {
  if (!/\s/u.test(text.charAt(at))) return false;
  NEXT_CLAUSE.lastIndex = at + 1;
  return NEXT_CLAUSE.test(text);
}

/** `25% số xã đạt chuẩn ngay trong năm 2025`: the year that ends the clause is its own, whatever the sentence names before. */
function yearBehind(text: string): string | undefined {
  return /^[^;:\d]*\s(?:(?:trong|vào|đến|hết|cuối)\s){1,2}năm\s(20\d{2})[\s.;,]*$/iu.exec(text)?.[1];
}

/** The one level that a clause states: how often something is done doesn't count beside a share. */
function levelIn(clause: string): Quantity | undefined {
  const found = readQuantities(clause);
  const shares = found.filter(({ measure }) => measure === "%");
  const [only] = shares.length > 0 ? shares : found;
  if (only === undefined || shares.length > 1 || (shares.length === 0 && found.length > 1)) return undefined;
  return /^(?:tăng|giảm|kéo giảm)/iu.test(only.raw) ? undefined : only;
}

/** What the value is of: the words from the last name of a measure before it, or those behind it. */
function nameOf(clause: string, { from, to }: Quantity): string | undefined {
  const before = clause.slice(0, from);
  const behind = clause
    .slice(to)
    .replace(/[\s.;,]+$/u, "")
    .replace(TAIL, "");
  const head = matchesIn(before, HEAD).at(-1);
  const name = head === undefined ? behind : before.slice(head.index);
  const bare = name
    .replace(/(?:,\s)?(?:ngay\s)?(?:đến|vào|trong|từ)?\s?(?:hết\s|cuối\s)?năm\s20\d{2}/giu, " ")
    .replace(/trở lên|trở xuống|phấn đấu/giu, " ")
    .replace(
      /(?:\s(?:đạt|còn|xuống|lên|từ|là|trên|dưới|khoảng|ít nhất|tối thiểu|không quá|mức|ở|có))+\s*$/iu,
      "",
    )
    .trim();
  return bare.split(/\s+/u).length < 4 || /\d\s?%/u.test(bare) ? undefined : bare;
}

/** `tỷ lệ … tăng từ 24,5% năm 2010 lên 38,2% năm 2014`: two values of one name. */
function progressIn({ passage }: TextPiece): readonly ValueClause[] {
  if (!passage.text.includes("%")) return [];
  return matchesIn(passage.text, FROM_TO).flatMap((match) => {
    const [whole, name = "", first = "", firstYear = "", second = "", secondYear = ""] = match;
    return [
      { raw: first, year: firstYear, at: whole.indexOf(first) },
      { raw: second, year: secondYear, at: whole.lastIndexOf(second) },
    ].map(({ raw, year, at }) => ({
      name,
      year,
      raw,
      value: parseTargetValue(raw, { measure: "%" })?.value ?? { kind: "qualitative" as const, text: raw },
      measure: "%",
      span: spanAt(passage, match.index + at, match.index + at + raw.length),
    }));
  });
}

/** A measure in the form it is compared by. */
export function measureForm(measure: string | null): string {
  return measure === null ? "" : fold(parseMeasure(measure)?.form ?? measure) || "%";
}
