import type { TableBlock, TableRow } from "../draft.js";
import { type IssuedDocument, otherType } from "../group/issuedDocuments.js";
import { bySharedField } from "../group/unitFields.js";
import { capitalFirst } from "../words/name.js";
import { sayDay } from "../words/period.js";
import { groupRow, textCell } from "./cells.js";

/** Documents by the field of the units that tell of them, in each field in the order given (by day): `Kế hoạch số 12/KH-UBND`, `05/3/2024`. */
export function issuedTable(key: string, documents: readonly IssuedDocument[]): TableBlock {
  let number = 0;
  const rows = bySharedField(documents).flatMap(({ title, items }) => [
    groupRow(`${key}:${title}`, title),
    ...items.map((document) => {
      number += 1;
      return rowOf(key, number, document);
    }),
  ]);
  return {
    key,
    kind: "table",
    title: "Danh mục văn bản đã ban hành để triển khai thực hiện, theo lĩnh vực",
    measure: null,
    columns: [
      { title: "TT", width: 6, align: "center" },
      { title: "Tên loại, số, ký hiệu", width: 20, align: "left" },
      { title: "Ngày ban hành", width: 14, align: "center" },
      { title: "Trích yếu", width: 38, align: "left" },
      { title: "Đơn vị báo cáo", width: 22, align: "left" },
    ],
    rows,
    notes: [],
  };
}

function rowOf(key: string, at: number, document: IssuedDocument): TableRow {
  const { type, date, title, units } = document;
  const number = officialNumber(document.number);
  return {
    key: `${key}:${document.key}`,
    style: "plain",
    cells: [
      textCell(`${at}`),
      textCell(type === otherType ? `Văn bản số ${number}` : `${type} số ${number}`),
      textCell(date === null ? "-" : sayDay(date)),
      textCell(title === null ? "-" : capitalFirst(title)),
      textCell(units.join("; ")),
    ],
  };
}

/** Numbers below ten take a leading zero (Decree 30/2020, annex I, I.II.3), whatever the unit wrote. */
function officialNumber(number: string): string {
  return /^\d(?!\d)/u.test(number) ? `0${number}` : number;
}
