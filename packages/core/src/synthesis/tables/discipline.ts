import type { TableBlock, TableRow } from "../draft.js";
import type { RoundFacts, UnitDiscipline } from "../input.js";
import { groupDiscipline } from "../sentences/discipline.js";
import { sayDay } from "../words/period.js";
import { textCell } from "./cells.js";

/** Units by how they reported: in time, late (the latest last), not at all. */
export function disciplineTable(key: string, { due, units }: RoundFacts): TableBlock {
  const { onTime, late, silent } = groupDiscipline(units);
  const ordered = [...onTime, ...[...late].sort((a, b) => a.daysLate - b.daysLate), ...silent];
  return {
    key,
    kind: "table",
    title: `Tình hình gửi báo cáo của các đơn vị (thời hạn ${sayDay(due)})`,
    measure: null,
    columns: [
      { title: "TT", width: 6, align: "center" },
      { title: "Đơn vị", width: 40, align: "left" },
      { title: "Ngày gửi", width: 14, align: "center" },
      { title: "Kết quả", width: 20, align: "left" },
      { title: "Số lần trả lại", width: 10, align: "center" },
      { title: "Mục đã trả lời", width: 12, align: "center" },
    ],
    rows: ordered.map((unit, at) => rowOf(key, unit, at + 1)),
    notes: [],
  };
}

function rowOf(key: string, unit: UnitDiscipline, number: number): TableRow {
  const { submitted, sections, returns } = unit;
  return {
    key: `${key}:${unit.unit}`,
    style: "plain",
    cells: [
      textCell(`${number}`),
      textCell(unit.unit),
      textCell(submitted === null ? "-" : sayDay(submitted)),
      textCell(resultOf(unit)),
      textCell(returns === 0 ? "-" : `${returns}`),
      textCell(sections === null ? "-" : `${sections.filled}/${sections.asked}`),
    ],
  };
}

function resultOf({ submitted, daysLate, accepted }: UnitDiscipline): string {
  if (submitted === null) return "Chưa gửi";
  const time = daysLate > 0 ? `Chậm ${daysLate} ngày` : "Đúng hạn";
  return accepted ? time : `${time}, chưa được tiếp nhận`;
}
