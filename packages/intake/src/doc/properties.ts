import type { NumberingUse, ParagraphLook, RunLook } from "../word/look.js";
import { operandNumber, readSprms, type Sprm } from "./sprm.js";

/** What the property changes of a paragraph say that intake uses. */
export interface ParagraphProperties extends ParagraphLook {
  readonly inTable?: boolean;
  readonly rowEnd?: boolean;
  /** How deep in tables within tables: 1 is the outer table. */
  readonly depth?: number;
  readonly innerCellEnd?: boolean;
  readonly innerRowEnd?: boolean;
  readonly row?: RowShape;
}

/** The edges of a row's cells (twentieths of a point) and how they merge. */
export interface RowShape {
  readonly edges: readonly number[];
  readonly merges: readonly CellMerge[];
  readonly header: boolean;
}

export interface CellMerge {
  readonly across: boolean;
  readonly down: "none" | "restart" | "continue";
}

export interface RunProperties extends RunLook {
  readonly deleted?: boolean;
  readonly inserted?: boolean;
  readonly special?: boolean;
  readonly fontIndex?: number;
  /** The character of a symbol font. */
  readonly symbol?: number;
}

const codes = {
  style: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  align80: 0x2403,
  align: 0x2461,
  level: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  defineTable: 0xd608,
  header: 0x3404,
  mergeDown: 0xd62b,
  deleted: 0x0800,
  inserted: 0x0801,
  special: 0x0855,
  bold: 0x0835,
  italic: 0x0836,
  smallCapitals: 0x083a,
  capitals: 0x083b,
  hidden: 0x083c,
  font: 0x4a4f,
  symbol: 0x6a09,
} as const;

/** Reads the properties of a paragraph, laid over those of its style. */
export function paragraphProperties(group: Uint8Array, base: ParagraphProperties): ParagraphProperties {
  let result: ParagraphProperties = base;
  for (const sprm of readSprms(group)) result = { ...result, ...paragraphChange(sprm, result) };
  return result;
}

function paragraphChange(sprm: Sprm, before: ParagraphProperties): ParagraphProperties {
  const value = operandNumber(sprm);
  switch (sprm.code) {
    case codes.inTable:
      return { inTable: value !== 0 };
    case codes.rowEnd:
      return { rowEnd: value !== 0 };
    case codes.depth:
      return { depth: value };
    case codes.innerCellEnd:
      return { innerCellEnd: value !== 0 };
    case codes.innerRowEnd:
      return { innerRowEnd: value !== 0 };
    case codes.align80:
    case codes.align:
      return { centred: value === 1 };
    case codes.outline:
      return value < 9 ? { heading: value + 1 } : {};
    case codes.level:
      return { numbering: { ...before.numbering, level: value } };
    case codes.list:
      return { numbering: { ...before.numbering, ...listUse(value) } };
    case codes.defineTable:
      return { row: { header: before.row?.header === true, ...rowShape(sprm.operand) } };
    case codes.header:
      return { row: { edges: [], merges: [], ...before.row, header: value !== 0 } };
    case codes.mergeDown:
      return { row: mergedDown(before.row, sprm.operand) };
    default:
      return {};
  }
}

/** 0 is no list; 0xF801 says that the style's list doesn't count. */
function listUse(value: number): NumberingUse {
  return { list: value === 0 || value >= 0xf801 ? null : String(value) };
}

const CELL = 20;

function rowShape(operand: Uint8Array): { edges: number[]; merges: CellMerge[] } {
  const view = new DataView(operand.buffer, operand.byteOffset, operand.byteLength);
  const count = Math.min(operand[0] ?? 0, 64);
  const edges: number[] = [];
  for (let index = 0; index <= count && 3 + 2 * index <= operand.length; index += 1) {
    edges.push(view.getInt16(1 + 2 * index, true));
  }
  const merges = Array.from({ length: count }, (_, index): CellMerge => {
    const at = 1 + 2 * (count + 1) + CELL * index;
    const flags = at + 2 <= operand.length ? view.getUint16(at, true) : 0;
    return { across: (flags & 3) === 1, down: down((flags >> 5) & 3) };
  });
  return { edges, merges };
}

function down(value: number): CellMerge["down"] {
  return value === 3 ? "restart" : value === 1 ? "continue" : "none";
}

function mergedDown(row: RowShape | undefined, [index = 0, value = 0]: Uint8Array): RowShape {
  const shape = row ?? { edges: [], merges: [], header: false };
  const merges = shape.merges.map((merge, at) => (at === index ? { ...merge, down: down(value) } : merge));
  return { ...shape, merges };
}

/** Reads the properties of a run, laid over those of its paragraph's style. */
export function runProperties(group: Uint8Array, base: RunProperties): RunProperties {
  let result = base;
  for (const sprm of readSprms(group)) result = { ...result, ...runChange(sprm, base) };
  return result;
}

function runChange(sprm: Sprm, base: RunProperties): RunProperties {
  const value = operandNumber(sprm);
  const toggled = (before: boolean | undefined): boolean =>
    value === 0x80 ? before === true : value === 0x81 ? before !== true : value !== 0;
  switch (sprm.code) {
    case codes.deleted:
      return { deleted: value !== 0 };
    case codes.inserted:
      return { inserted: value !== 0 };
    case codes.special:
      return { special: value !== 0 };
    case codes.bold:
      return { bold: toggled(base.bold) };
    case codes.italic:
      return { italic: toggled(base.italic) };
    case codes.capitals:
    case codes.smallCapitals:
      return { capitals: toggled(base.capitals) };
    case codes.hidden:
      return { hidden: toggled(base.hidden) };
    case codes.font:
      return { fontIndex: value };
    case codes.symbol:
      return { symbol: value >>> 16 };
    default:
      return {};
  }
}
