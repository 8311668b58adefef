import type { Paragraph } from "../../document/block.js";
import { isCapitals } from "../../text/words.js";
import type { Column } from "../columns-kinds.js";
import { type LogicalRow, type LogicalTable, logicalText, ownText } from "../tables-rows.js";

/** The columns of an indicator table by what they hold; undefined where the table has none. */
export interface IndicatorColumns {
  readonly name: Column;
  readonly ordinal: Column | undefined;
  readonly code: Column | undefined;
  readonly target: Column | undefined;
  readonly measure: Column | undefined;
  readonly responsible: Column | undefined;
  readonly due: Column | undefined;
  readonly values: readonly Column[];
}

/** What a row is. `total` rows and the like count as indicators; `blank` holds nothing to read. */
export type RowKind = "group" | "goal" | "target" | "item" | "among" | "blank";

/** Facts about the whole table that tell groups from indicators. */
export interface TableTraits {
  /** Some row with a plain number as ordinal has values. */
  readonly numbersHaveValues: boolean;
  /** Not all names are bold, so that bold tells. */
  readonly boldTells: boolean;
  readonly italicTells: boolean;
}

export function hasStyle(paragraphs: readonly Paragraph[], style: "bold" | "italic"): boolean {
  return paragraphs.length > 0 && paragraphs.every((paragraph) => paragraph.style[style] === true);
}

export function nameParagraphs(row: LogicalRow, { name }: IndicatorColumns): readonly Paragraph[] {
  return row.cells[name.index]?.paragraphs ?? [];
}

export function hasFigures(row: LogicalRow, { measure, values }: IndicatorColumns): boolean {
  return ownText(row, measure?.index) !== "" || values.some(({ index }) => logicalText(row, index) !== "");
}

export function traitsOf({ rows }: LogicalTable, columns: IndicatorColumns): TableTraits {
  const named = rows.filter(
    (row) => logicalText(row, columns.name.index) !== "" && !isMergedTitle(row, columns),
  );
  const all = (style: "bold" | "italic") =>
    named.every((row) => hasStyle(nameParagraphs(row, columns), style));
  const numbersHaveValues = rows.some(
    (row) => /^\d{1,3}[.)]?$/u.test(ownText(row, columns.ordinal?.index)) && isFilled(row, columns),
  );
  return { numbersHaveValues, boldTells: !all("bold"), italicTells: !all("italic") };
}

/** Where a table has neither measures nor values, a row is filled when someone is responsible for it. */
function isFilled(row: LogicalRow, columns: IndicatorColumns): boolean {
  if (columns.measure === undefined && columns.values.length === 0)
    return ownText(row, columns.responsible?.index) !== "";
  return hasFigures(row, columns);
}

/** One cell over (nearly) the whole width. */
function isMergedTitle(row: LogicalRow, { name, measure, values }: IndicatorColumns): boolean {
  const cell = row.cells[name.index];
  const beside = measure ?? values[0];
  if (row.paragraph) return true;
  return cell !== undefined && beside !== undefined && row.cells[beside.index] === cell;
}

export function classifyRow(row: LogicalRow, columns: IndicatorColumns, traits: TableTraits): RowKind {
  const name = logicalText(row, columns.name.index);
  const aim = columns.target === undefined ? "" : ownText(row, columns.target.index);
  const title = aim !== "" ? aim : name !== "" ? name : firstText(row);
  const onlyTitle =
    isMergedTitle(row, columns) || (name === "" && !hasFigures(row, columns)) || isBare(row, columns);
  if (onlyTitle && /^(?:\(?\d{1,3}[).]\s*)?mục tiêu\s+\d{1,2}\s?\.\s?\d/iu.test(title)) return "target";
  if (onlyTitle && /^mục tiêu\s+\d{1,2}(?:\s*[.:]|\s|$)/iu.test(title)) return "goal";
  if (isMergedTitle(row, columns)) return "group";
  if (name === "")
    return hasFigures(row, columns) || title === "" || aim !== "" || holdsMore(row) ? "blank" : "group";
  if (/^(?:[-–+*]\s*)?trong đó\s*[:.]?$/iu.test(name)) return "among";
  return isGroup(row, columns, traits) ? "group" : "item";
}

/** Nothing stands in the row but its name. */
function isBare(row: LogicalRow, columns: IndicatorColumns): boolean {
  return (
    !isFilled(row, columns) &&
    row.cells.every((_, at) => at === columns.name.index || ownText(row, at) === "")
  );
}

/** More than a title stands in the row: what a table prints beside its indicators (tasks, units). */
function holdsMore(row: LogicalRow): boolean {
  return row.cells.filter((_, at) => ownText(row, at) !== "").length > 2;
}

function firstText(row: LogicalRow): string {
  for (let at = 0; at < row.cells.length; at += 1) {
    const text = ownText(row, at);
    if (text !== "") return text;
  }
  return "";
}

function isGroup(row: LogicalRow, columns: IndicatorColumns, traits: TableTraits): boolean {
  if (isFilled(row, columns)) return false;
  const name = ownText(row, columns.name.index);
  const ordinal = ownText(row, columns.ordinal?.index).replace(/[.)]+$/u, "");
  if (/^(?:[IVXLC]{1,6}|[A-HĐ])$/u.test(ordinal) || /^(?:[IVX]{1,5}|[A-HĐ])\s?[.)]\s/u.test(name))
    return true;
  if (ordinal === "" && isBare(row, columns) && NUMBERED_GROUP.test(name)) return true;
  if (columns.target !== undefined && ownText(row, columns.target.index) !== "") return false;
  if (ownText(row, columns.responsible?.index) !== "") return false;
  if (traits.boldTells && hasStyle(nameParagraphs(row, columns), "bold")) return true;
  if (isCapitals(name) && name.length > 8) return true;
  return /^\d{1,3}$/u.test(ordinal) && !traits.numbersHaveValues;
}

/** `Nhóm 2. Hạ tầng`: a part of the table by its own number. */
const NUMBERED_GROUP = /^(?:nhóm|nội dung|lĩnh vực|phần)\s+(?:\d{1,2}|[IVX]{1,5})\s?[.:]/iu;

const disaggregations =
  /^(?:khu vực |ở |tại |vùng |số |tỷ lệ )?(?:thành thị|nông thôn|đô thị|thành phố|nam|nữ|nam giới|nữ giới|trẻ em (?:trai|gái)|các vùng còn lại|vùng sâu.{0,60}|đồng bằng|miền núi|biên giới|hải đảo|dân tộc thiểu số|dân tộc kinh|cấp (?:tỉnh|huyện|xã)|mầm non|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt|khu vực [iI1-3]{1,3}|nông[, -]*lâm[, -]*(?:nghiệp|thủy sản|thuỷ sản).{0,20}|công nghiệp(?: (?:và|-) xây dựng)?|dịch vụ|nông nghiệp)$/iu;

/** How deep a row stands below the row it belongs to: 0 for an indicator of its own. */
export function depthOf(
  row: LogicalRow,
  columns: IndicatorColumns,
  traits: TableTraits,
  parentOrdinal: string,
): number {
  const name = ownText(row, columns.name.index);
  const ordinal = ownText(row, columns.ordinal?.index).replace(/[.)]+$/u, "");
  if (/^\+/u.test(name)) return 2;
  if (/^(?:[-–•]\s|[-–](?=\p{L}))/u.test(name) || /^trong đó/iu.test(name)) return 1;
  if (/^[-–+]$/u.test(ordinal)) return ordinal === "+" ? 2 : 1;
  if (parentOrdinal !== "" && ordinal.startsWith(`${parentOrdinal}.`)) return 1;
  if (/^[a-zđ]$/u.test(ordinal) && /^\d/u.test(parentOrdinal)) return 1;
  if (ordinal !== "") return 0;
  if (traits.italicTells && hasStyle(nameParagraphs(row, columns), "italic")) return 1;
  return disaggregations.test(name.replace(/[.;:]$/u, "")) ? 1 : 0;
}
