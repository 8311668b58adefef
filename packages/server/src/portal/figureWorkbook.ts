import type { OpenDataset } from "@lotrinh/publish/opendata/dataset";
import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";

const statusNames = { reported: "Thực hiện", estimated: "Ước", official: "Chính thức" } as const;

/** The figures of a data set as a spreadsheet for people. */
export function figureWorkbook(dataset: OpenDataset): Promise<Uint8Array> {
  return writeXlsx({
    title: dataset.title.vi,
    author: dataset.publisher.name,
    date: dataset.modified.slice(0, 10),
    sheets: [
      {
        name: "Số liệu",
        heading: [dataset.title.vi, dataset.publisher.name],
        columns: [
          { title: "Mã", type: "text", width: 10 },
          { title: "Chỉ tiêu", type: "text", width: 50 },
          { title: "Đơn vị tính", type: "text", width: 12 },
          { title: "Kỳ", type: "text", width: 10 },
          { title: "Phân tổ", type: "text", width: 16 },
          { title: "Giá trị", type: "number", width: 14 },
          { title: "Lý do chưa có", type: "text", width: 20 },
          { title: "Loại số liệu", type: "text", width: 14 },
          { title: "Đơn vị báo cáo", type: "text", width: 30 },
          { title: "Đơn vị chịu trách nhiệm", type: "text", width: 30 },
        ],
        rows: dataset.indicators.flatMap(({ code, name, measure, responsibleUnits, figures }) =>
          figures.map(({ period, breakdown, value, missing, status, reportingUnit }) => ({
            cells: [
              code,
              name,
              measure,
              period,
              breakdown,
              value,
              missing,
              statusNames[status],
              reportingUnit,
              responsibleUnits.join("; "),
            ],
          })),
        ),
        notes: [`${dataset.license.title}. ${dataset.address}`],
      },
    ],
  });
}
