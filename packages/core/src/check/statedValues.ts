import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { clear } from "../read/confidence.js";
import { type Quantity, readQuantities } from "../read/quantified-quantities.js";
import type { Indicator } from "../read/reading.js";
import { matchesIn } from "../text/matches.js";
import { findFigures } from "./figures.js";
import { indicatorTables } from "./indicatorTables.js";
import { isOfOwnGroup } from "./ownGroups.js";
import { perSubject } from "./perSubject.js";
import { isAmidYear } from "./situationYears.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesIn, type TextPiece } from "./textPieces.js";

/**
 * What sentences anywhere in the text say of shares, numbers and amounts with a year, in the form of indicators, to be compared
 * with the tables and with one another: `đến năm 2025 tỷ lệ lao động qua đào tạo đạt 70%`, `97% trẻ em được khai sinh`,
 * `doanh số bán lẻ năm 2022 đạt 1.850 tỷ đồng`. The year stands in the sentence or in the heading above. Reports tell what was
 * reached and are left out. Linear.
 */
export const statedValues = perSubject((subject: Subject): readonly Indicator[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  const tables = indicatorTables(subject).map(({ table }) => table.span);
  let headingYear: string | null = null;
  return piecesWithDigits(subject).flatMap((piece) => {
    headingYear = yearOfHeading(piece) ?? headingYear;
    const { text } = piece.passage;
    if (text.length > 10_000 || (headingYear === null && !/[Nn]ăm 20\d{2}/u.test(text))) return [];
    if (piece.inTable && tables.some((table) => holds(table, spanAt(piece.passage)))) return [];
    return sentencesIn(piece.passage).flatMap((sentence) =>
      statedIn(sentence.text, sentence.from, piece, headingYear),
    );
  });
});

const holds = (table: Span, { line }: Span): boolean => table.line <= line && line <= table.endLine;

/** `II. MỤC TIÊU ĐẾN NĂM 2025`: the year that holds below. */
function yearOfHeading({ block, passage, inTable }: TextPiece): string | undefined {
  if (inTable || block.kind !== "paragraph" || passage.text.length > 160) return undefined;
  if (!passage.text.includes("20")) return undefined;
  const { label } = block;
  if (/^[^%]{0,40}(?:mục tiêu|chỉ tiêu)[^.;:%]{0,30}\snăm (20\d{2})[*\s:]*$/iu.test(passage.text))
    return /năm (20\d{2})[*\s:]*$/iu.exec(passage.text)?.[1];
  if (/(?:mục tiêu|chỉ tiêu)[^.;]*:\s*$/iu.test(passage.text))
    return /đến (?:hết )?năm (20\d{2})/iu.exec(passage.text)?.[1];
  if (label === null || !/^(?:part|chapter|section|roman|arabic|decimal)$/u.test(label.form))
    return undefined;
  if (/%|[.;]\s?$/u.test(passage.text)) return undefined;
  const plain = passage.text.replace(/[*\s]+$/u, "");
  const named =
    /giai đoạn (?:19|20)\d{2}\s?[-–]\s?(20\d{2})$/iu.exec(plain) ??
    /đến (?:hết )?năm (20\d{2})/iu.exec(plain);
  return named?.[1];
}

/** Where one clause ends and another with a figure of its own begins. */
const PARTS =
  /;|,\s(?=(?:và\s)?(?:tăng|giảm|chiếm|bằng|vượt|trong đó|bình quân)\s|(?:và\s)?(?:tỷ|tỉ) (?:lệ|trọng)\s|(?:số|số lượng|tổng số|diện tích|sản lượng|giá trị) [A-Za-zÀ-ỹ])/giu;

function statedIn(
  text: string,
  offset: number,
  { passage }: TextPiece,
  headingYear: string | null,
): readonly Indicator[] {
  const years = yearsIn(text);
  if ((headingYear === null && years.size === 0) || !/\d/u.test(text) || isAmidYear(text)) return [];
  let from = 0;
  return clausesOf(text).flatMap((clause, _, { length }) => {
    const start = from;
    from += clause.length;
    const own = length === 1 ? years : yearsIn(clause);
    const [year] = own.size > 0 ? own : years;
    const held = own.size === 0 && isYearLater(text, from) ? headingYear : (year ?? headingYear);
    if (own.size > 1 || (own.size === 0 && years.size > 1) || held === null) return [];
    const found = /\d/u.test(clause) ? valueIn(clause) : undefined;
    if (found === undefined) return [];
    const { name, quantity } = found;
    if (isOfOwnGroup(text, start + quantity.from)) return [];
    const span = spanAt(passage, offset + start + quantity.from, offset + start + quantity.to);
    return [indicatorOf(name, held, quantity, span)];
  });
}

const NO_YEARS: ReadonlySet<string> = new Set();

/** The years that a text names by the word for it, but for those it compares with: `so với năm 2020`. */
function yearsIn(text: string): ReadonlySet<string> {
  if (!text.includes("ăm 20")) return NO_YEARS;
  return new Set(
    matchesIn(text, /[Nn](?<!so với (?:cùng kỳ |cuối |đầu )?[Nn])ăm (20\d{2})/gu).map(
      (match) => match[1] ?? "",
    ),
  );
}

/** `…; đến năm 2025 còn 109`: a year behind the semicolon that ends the clause isn't the clause's. */
function isYearLater(text: string, to: number): boolean {
  return text[to - 1] === ";" && !/[Nn]ăm 20\d{2}/u.test(text.slice(0, to));
}

/** The clauses of a sentence, which make it up again when joined. */
function clausesOf(text: string): readonly string[] {
  if (!text.includes(";") && !text.includes(", ")) return [text];
  const cuts = [0, ...matchesIn(text, PARTS).map(({ index }) => index + 1), text.length];
  return cuts.slice(1).map((to, at) => text.slice(cuts[at], to));
}

interface Stated {
  readonly name: string;
  readonly quantity: Quantity;
}

/** The one share, amount or number that a clause states. Most clauses with a figure name nothing of the kind. */
function valueIn(clause: string): Stated | undefined {
  const small = clause.toLowerCase();
  const isShare = clause.includes("%");
  const mayNameAmount = namesAmount(small);
  if (!isShare && !mayNameAmount)
    return COUNT_FIRST.test(small) || COUNT_AHEAD.test(small)
      ? countIn(clause, plainCounts(clause))
      : undefined;
  const read = readQuantities(clause);
  const counts = isShare && read.length > 0 ? [] : plainCounts(clause);
  const share = isShare ? shareIn(clause, read) : undefined;
  if (share !== undefined) return share;
  const amount = mayNameAmount ? amountIn(clause, read.length > 0 ? read : counts) : undefined;
  return amount ?? countIn(clause, counts);
}

/** The one share that a clause states. */
function shareIn(clause: string, read: readonly Quantity[]): Stated | undefined {
  const shares = read.filter(({ measure }) => measure === "%");
  const [share] = shares;
  if (share === undefined || shares.length > 1 || isChange(clause, share)) return undefined;
  const name = nameOf(clause, share);
  return name === undefined ? undefined : { name, quantity: share };
}

const amountNamed =
  /(?:^|[\s,;:–-])((?:số lượng|số|tổng số|diện tích|sản lượng|doanh số|doanh thu|giá trị|kim ngạch|thu nhập|năng suất|tuổi thọ|quy mô|công suất|chiều dài|tổng thu)\s[^:.,;%()\d]{6,120}?)\s(?:(?:phấn đấu|tối thiểu|ít nhất|ước|dự kiến|tăng lên|giảm)\s)*(?:(?:đạt|là|còn|xuống còn|lên|trên|dưới|khoảng|bằng|có)\s)*$/iu;

/** One of these names an amount for `amountNamed`. */
const AMOUNTS =
  "số|diện tích|sản lượng|doanh thu|giá trị|kim ngạch|thu nhập|năng suất|tuổi thọ|quy mô|công suất|chiều dài|tổng thu".split(
    "|",
  );
/** Such a word with a figure somewhere behind it in the same clause; a year may stand between them. */
const AMOUNT_AHEAD = new RegExp(`(?:${AMOUNTS.join("|")})[\\s,][^:.;%()]{6,}\\d`, "u");
/** What is said of each of several or of a part of a year. */
const OF_EACH = /mỗi|tháng|quý|bình quân (?:mỗi|hằng|hàng)/u;

/** Whether a clause in small letters may name an amount before its figure. */
function namesAmount(small: string): boolean {
  return AMOUNTS.some((word) => small.includes(word)) && AMOUNT_AHEAD.test(small) && !OF_EACH.test(small);
}

/** The one number or amount that a clause states of what it names first: `số lượng đô thị toàn tỉnh 16 đô thị`. */
function amountIn(clause: string, amounts: readonly Quantity[]): Stated | undefined {
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1 || amount.measure === null || amount.measure === "%")
    return undefined;
  if (isChange(clause, amount)) return undefined;
  const before = `${clause.slice(0, amount.from).trimEnd()} `.replace(
    /(?:,\s?)?(?:đến|vào|trong)? ?(?:hết |cuối )?năm 20\d{2},?/giu,
    " ",
  );
  const name = amountNamed.exec(before.replace(/\s+/gu, " "))?.[1];
  return name === undefined
    ? undefined
    : { name: name.trim(), quantity: { ...amount, measure: wholeMeasure(clause, amount) } };
}

/** `m2 sàn/người`: what an amount is measured in with what it is given for. */
function wholeMeasure(clause: string, { measure, to }: Quantity): string | null {
  const behind = clause.slice(to, to + 40).trimStart();
  if (measure === null || !behind.startsWith(measure)) return measure;
  const rest =
    /^(?:\s[A-Za-zÀ-ỹ]+)?\s?\/\s?(?:\d[\d.]*\s)?[A-Za-zÀ-ỹ]+/u.exec(behind.slice(measure.length))?.[0] ?? "";
  return measure + rest;
}

/** What is counted where the word behind it already tells which: `người khuyết tật`. */
const COUNTED = /^(?:người|hộ|xã|trẻ)(?=\s)/iu;

/** What every count that is taken has before it, in small letters: it stands first, or behind the last word of a verb. */
const COUNT_FIRST = /^[\s+–-]*\d/u;
const COUNT_AHEAD = /(?:có|đạt|trì|dựng|lập|nhận)\s\d/u;

/** `có 1.200 người khuyết tật được học nghề`: a number to be reached of what the words behind it name, in five words at least. */
function countIn(clause: string, counts: readonly Quantity[]): Stated | undefined {
  const [count] = counts;
  if (count === undefined || counts.length > 1 || clause.includes("%") || isChange(clause, count))
    return undefined;
  if (
    !/(?:(?<![A-Za-zÀ-ỹ])(?:có|đạt|duy trì|xây dựng|thành lập|công nhận)\s|^[\s+–-]*)$/iu.test(
      clause.slice(0, count.from),
    )
  )
    return undefined;
  const behind = /^\s?([^:.;%()\d]{12,140})/u.exec(clause.slice(count.from + count.raw.length))?.[1];
  const name = behind?.replace(/,?\s(?:đến|vào|trong)\s(?:hết |cuối )?(?:năm)?\s*$/iu, "").trim();
  if (
    name === undefined ||
    name.split(/\s/u).length < 5 ||
    /mỗi|thêm|bình quân|hằng năm|hàng năm/iu.test(clause)
  )
    return undefined;
  return { name: `số ${name}`, quantity: { ...count, measure: COUNTED.exec(name)?.[0] ?? count.measure } };
}

/** Counts of things that aren't known as units of measurement: `16 đô thị`. */
function plainCounts(clause: string): readonly Quantity[] {
  return findFigures(clause)
    .filter(({ unit }) => unit !== "" && unit !== "%" && unit !== "đồng" && unit !== "usd")
    .map(({ value, text, from, to }) => {
      const raw = /^[\d.,]*\d/u.exec(text)?.[0] ?? text;
      const measure = text.slice(raw.length).trim();
      return { raw, value: { kind: "exact" as const, value }, measure, year: null, from, to };
    });
}

/** Steps, growth and shares of a total in brackets aren't levels to be reached. */
function isChange(clause: string, { from, to, raw }: Quantity): boolean {
  const before = clause.slice(Math.max(0, from - 40), from);
  return (
    /^(?:tăng|giảm|kéo giảm)/iu.test(raw) ||
    /(?:tăng|giảm|bình quân|thêm|vượt|so với|chiếm|trong đó|\()\s?(?:[A-Za-zÀ-ỹ]+\s){0,2}$/iu.test(before) ||
    /^\s?(?:\/|mỗi năm|một năm|so với|kế hoạch|[-–]\s?\d)/u.test(clause.slice(to))
  );
}

const named =
  /((?:(?:tỷ|tỉ) (?:lệ|trọng)|tốc độ tăng)\s[^:.,%]{3,140}?)\s(?:(?:phấn đấu|tối thiểu|ít nhất|lên|tăng lên|đến|giảm)\s)*(?:đạt|là|còn|xuống còn|giảm còn|duy trì|ở mức|chiếm|bằng|lên|từ|trên|dưới|khoảng)\s?(?:[A-Za-zÀ-ỹ]+\s){0,3}$/iu;
/** `4. Tỷ lệ che phủ rừng: 54,5%`. */
const colonNamed =
  /^(?:\s?(?:[-–+]|\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ]\)))?\s?((?:(?:tỷ|tỉ) (?:lệ|trọng)|tốc độ tăng)\s[^:.,%]{3,140}?)\s?:\s(?:đạt\s|trên\s|khoảng\s)?$/iu;
const tail = /,?\s(?:gắn|góp|bảo đảm|đảm bảo|nhằm|để|phù hợp|đáp ứng|vào|đến|trong) .*$|\((?:.*)$/iu;

/** The words that say what the share is of: `tỷ lệ X` before it, or the noun phrase behind. */
function nameOf(clause: string, { from, to }: Quantity): string | undefined {
  const before = `${clause.slice(0, from).trimEnd()} `.replace(
    /(?:,\s?)?(?:đến|vào|trong)? ?(?:hết |cuối )?năm 20\d{2},?/giu,
    " ",
  );
  const spaced = before.replace(/\s+/gu, " ");
  const own = named.exec(spaced)?.[1] ?? colonNamed.exec(spaced)?.[1];
  if (own !== undefined) return own.trim();
  if (/(?:tỷ|tỉ) (?:lệ|trọng)\s[A-Za-zÀ-ỹ]/iu.test(before)) return undefined;
  const behind = /^\s(?:số\s|các\s)?([^:.,%]{8,140})/u.exec(clause.slice(to))?.[1]?.replace(tail, "");
  return behind === undefined || behind.split(/\s/u).length < 4 ? undefined : behind.trim();
}

function indicatorOf(
  name: string,
  year: string,
  { raw, value, measure: quantityMeasure }: Quantity,
  span: Span,
): Indicator {
  return {
    code: null,
    name,
    target: null,
    group: null,
    groupTitle: null,
    parent: null,
    priority: null,
    measure: quantityMeasure,
    responsible: [],
    responsibleInherited: false,
    milestones: { [year]: { raw, value, confidence: clear } },
    spanning: null,
    span,
    confidence: clear,
  };
}
