import type { CellMerge, RowShape } from "../doc/properties.js";

/** The shape of a row while its definition is read; it stands before the row's cells. */
export interface RtfRow {
  left: number;
  header: boolean;
  readonly edges: number[];
  readonly merges: CellMerge[];
  next: CellMerge;
}

const unmerged: CellMerge = { across: false, down: "none" };

export function startRow(): RtfRow {
  return { left: 0, header: false, edges: [], merges: [], next: unmerged };
}

/** Takes a control word if it speaks of the row's shape. Returns whether it did. */
export function rowShape(row: RtfRow, name: string, value: number | undefined): boolean {
  switch (name) {
    case "trowd":
      row.left = 0;
      row.header = false;
      row.edges.length = 0;
      row.merges.length = 0;
      row.next = unmerged;
      return true;
    case "trleft":
      row.left = value ?? 0;
      return true;
    case "trhdr":
      row.header = true;
      return true;
    case "clvmgf":
      row.next = { ...row.next, down: "restart" };
      return true;
    case "clvmrg":
      row.next = { ...row.next, down: "continue" };
      return true;
    case "clmrg":
      row.next = { ...row.next, across: true };
      return true;
    case "cellx":
      row.edges.push(value ?? 0);
      row.merges.push(row.next);
      row.next = unmerged;
      return true;
    default:
      return false;
  }
}

export function shapeRow(row: RtfRow): RowShape {
  return { edges: [row.left, ...row.edges], merges: [...row.merges], header: row.header };
}
