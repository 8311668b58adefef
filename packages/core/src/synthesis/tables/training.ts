import type { TableBlock, TableCell, TableRow } from "../draft.js";
import type { TrainingCount } from "../group/trainingCounts.js";
import { type Told, totalTold } from "../sentences/training.js";
import { figureCell, textCell } from "./cells.js";

/** Classes and persons trained by unit, with their totals. */
export function trainingTable(key: string, counts: readonly TrainingCount[]): TableBlock {
  const tellers = [...new Set(counts.map(unitsOf))];
  const rows = tellers.map((units, at): TableRow => {
    const own = counts.filter((count) => unitsOf(count) === units);
    return {
      key: `${key}:${units}`,
      style: "plain",
      cells: [textCell(`${at + 1}`), textCell(units), ...cellsOf(own)],
    };
  });
  const total: TableRow = {
    key: `${key}:total`,
    style: "total",
    cells: [textCell(""), textCell("Tổng cộng"), ...cellsOf(counts)],
  };
  const shared = counts.some(({ units }) => units.length > 1);
  return {
    key,
    kind: "table",
    title: "Đào tạo, bồi dưỡng, tập huấn theo báo cáo của các đơn vị",
    measure: null,
    columns: [
      { title: "TT", width: 6, align: "center" },
      { title: "Đơn vị", width: 54, align: "left" },
      { title: "Số lớp, hội nghị", width: 20, align: "right" },
      { title: "Số lượt người", width: 20, align: "right" },
    ],
    rows: rows.length < 2 ? rows : [...rows, total],
    notes: shared ? ["Nội dung nhiều đơn vị cùng báo cáo được tính một lần."] : [],
  };
}

function unitsOf({ units }: TrainingCount): string {
  return units.join("; ");
}

function cellsOf(counts: readonly TrainingCount[]): readonly TableCell[] {
  return (["classes", "persons"] satisfies Told[]).map((told) => figureCell(totalTold(counts, told)));
}
