import type { OpenDataset } from "./dataset.js";
import { figureColumns } from "./figureTable.js";

type Column = (typeof figureColumns)[number];

const descriptions: Readonly<Record<Column, { readonly type: string; readonly description: string }>> = {
  indicator_id: { type: "string", description: "Mã nội bộ, không đổi" },
  indicator_code: { type: "string", description: "Mã chỉ tiêu trong danh mục" },
  indicator: { type: "string", description: "Tên chỉ tiêu" },
  measure: { type: "string", description: "Đơn vị tính" },
  period: { type: "string", description: "Kỳ số liệu: 2026, 2026-S1, 2026-Q3, 2026-07" },
  place_code: { type: "string", description: "Mã đơn vị hành chính" },
  place: { type: "string", description: "Địa bàn" },
  breakdown: { type: "string", description: "Phân tổ; để trống là toàn bộ" },
  value: { type: "number", description: "Giá trị, dấu thập phân là dấu chấm" },
  missing: { type: "string", description: "Lý do chưa có giá trị" },
  status: { type: "string", description: "reported: thực hiện, estimated: ước, official: chính thức" },
  reporting_unit: {
    type: "string",
    description: "Cơ quan, đơn vị báo cáo số liệu; để trống nếu số liệu không do một đơn vị báo cáo",
  },
  responsible_units: {
    type: "string",
    description: "Cơ quan, đơn vị chịu trách nhiệm về chỉ tiêu theo các kế hoạch đã công khai",
  },
  recorded_at: { type: "datetime", description: "Thời điểm ghi nhận, giờ UTC" },
};

/**
 * `datapackage.json` of a data set whose figures stand beside it as `figures.csv` (Data Package 2.0, datapackage.org; valid by 1.0 as well). `created` is the
 * time of the last change: the same data give the same package.
 */
export function dataPackage(dataset: OpenDataset): object {
  const { slug, title, description, publisher, license, modified, address } = dataset;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    // how version 1 said what `$schema` and `type` say now; its readers still look for it
    profile: "tabular-data-package",
    name: slug,
    id: address,
    title: title.vi,
    description: description.vi,
    homepage: address,
    created: modified,
    licenses: [{ name: license.id, title: license.title, path: license.address }],
    contributors: [{ title: publisher.name, path: publisher.address, roles: ["publisher"] }],
    sources: [{ title: publisher.name, path: address }],
    resources: [
      {
        name: "figures",
        type: "table",
        profile: "tabular-data-resource",
        path: "figures.csv",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: figureColumns.map((name) => ({
            name,
            ...descriptions[name],
            ...(name === "status" ? { constraints: { enum: ["reported", "estimated", "official"] } } : {}),
          })),
          missingValues: [""],
          // not a primary key: the whole has no breakdown
          uniqueKeys: [["indicator_id", "period", "place", "breakdown"]],
        },
      },
    ],
  };
}
