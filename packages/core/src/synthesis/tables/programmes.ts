import type { TableBlock, TableRow } from "../draft.js";
import type { FigureForm } from "../figure.js";
import type { ProgrammeTotal } from "../group/programmeTotals.js";
import type { SourceTotal } from "../sentences/funding.js";
import { groupRow, textCell } from "./cells.js";
import { millionsFor, shareCell, sumCell } from "./funding.js";

/** Funding by programme, in each by source, with a total of each that has several sources and of all. Blank amounts are dashes and in no sum. */
export function programmeTable(key: string, programmes: readonly ProgrammeTotal[]): TableBlock {
  const sources = programmes.flatMap((programme) => programme.sources);
  const form = millionsFor(sources);
  const rows = programmes.flatMap((programme, at) => programmeRows(key, programme, at + 1, form));
  const total = totalRow(`${key}:total`, "Tổng cộng", sources, form);
  return {
    key,
    kind: "table",
    title: "Kinh phí theo chương trình, nguồn",
    measure: "triệu đồng",
    columns: [
      { title: "Chương trình, dự án; nguồn", width: 34, align: "left" },
      { title: "Đã bố trí", width: 16, align: "right" },
      { title: "Đã giải ngân", width: 16, align: "right" },
      { title: "Tỷ lệ giải ngân", width: 12, align: "right" },
      { title: "Đơn vị báo cáo", width: 22, align: "left" },
    ],
    rows: [...rows, total],
    notes: ["Kinh phí theo chương trình là một phần của tổng kinh phí theo nguồn, do đơn vị tự phân bổ."],
  };
}

function programmeRows(
  key: string,
  { key: programme, name, sources }: ProgrammeTotal,
  number: number,
  form: FigureForm,
): readonly TableRow[] {
  const at = `${key}:${programme}`;
  const rows = sources.map(
    (source): TableRow => ({
      key: `${at}:${source.source}`,
      style: "plain",
      cells: [...amountCells(source.source, source, form), textCell(source.units.join("; "))],
    }),
  );
  const total = sources.length < 2 ? [] : [totalRow(`${at}:total`, "Cộng", sources, form)];
  return [groupRow(at, `${number}. ${name}`), ...rows, ...total];
}

function totalRow(key: string, label: string, sources: readonly SourceTotal[], form: FigureForm): TableRow {
  const all: SourceTotal = {
    source: label,
    committed: sources.flatMap(({ committed }) => committed),
    disbursed: sources.flatMap(({ disbursed }) => disbursed),
  };
  return { key, style: "total", cells: [...amountCells(label, all, form), textCell("")] };
}

function amountCells(label: string, total: SourceTotal, form: FigureForm) {
  return [textCell(label), sumCell(total.committed, form), sumCell(total.disbursed, form), shareCell(total)];
}
