import type { TableBlock } from "../draft.js";
import type { IssuedDocument } from "../group/issuedDocuments.js";
import { capitalFirst } from "../words/name.js";
import { sayDay } from "../words/period.js";
import { groupRow, textCell } from "./cells.js";

/** Documents by type, then by day. */
export function issuedTable(key: string, documents: readonly IssuedDocument[]): TableBlock {
  const types = [...new Set(documents.map(({ type }) => type))];
  let number = 0;
  const rows = types.flatMap((type) => [
    groupRow(`${key}:${type}`, type),
    ...documents
      .filter((document) => document.type === type)
      .map((document) => {
        number += 1;
        const { date, title, units } = document;
        return {
          key: `${key}:${document.key}`,
          style: "plain" as const,
          cells: [
            textCell(`${number}`),
            textCell(document.number),
            textCell(date === null ? "-" : sayDay(date)),
            textCell(title === null ? "-" : capitalFirst(title)),
            textCell(units.join("; ")),
          ],
        };
      }),
  ]);
  return {
    key,
    kind: "table",
    title: "Danh mục văn bản đã ban hành để triển khai thực hiện",
    measure: null,
    columns: [
      { title: "TT", width: 6, align: "center" },
      { title: "Số, ký hiệu", width: 18, align: "left" },
      { title: "Ngày ban hành", width: 14, align: "center" },
      { title: "Trích yếu", width: 40, align: "left" },
      { title: "Đơn vị báo cáo", width: 22, align: "left" },
    ],
    rows,
    notes: [],
  };
}
