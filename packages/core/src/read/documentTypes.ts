import { foldLetters } from "../text/fold.js";

/** Types of documents by the abbreviation in their number: Decree 30/2020/NĐ-CP, annex III; normative acts; party documents. */
const TYPES: Readonly<Record<string, string>> = {
  NQ: "Nghị quyết",
  QĐ: "Quyết định",
  CT: "Chỉ thị",
  QC: "Quy chế",
  QyĐ: "Quy định",
  TC: "Thông cáo",
  TB: "Thông báo",
  HD: "Hướng dẫn",
  CTr: "Chương trình",
  KH: "Kế hoạch",
  PA: "Phương án",
  ĐA: "Đề án",
  DA: "Dự án",
  BC: "Báo cáo",
  BB: "Biên bản",
  TTr: "Tờ trình",
  CĐ: "Công điện",
  NĐ: "Nghị định",
  TT: "Thông tư",
  TTLT: "Thông tư liên tịch",
  KL: "Kết luận",
};
const byFold = new Map(
  Object.entries(TYPES).map(([abbreviation, name]) => [foldLetters(abbreviation), name]),
);

/** `KH` → `Kế hoạch`; undefined for an abbreviation that names no type. */
export function typeOfAbbreviation(abbreviation: string): string | undefined {
  // Only the stroke tells ĐA from DA.
  return Object.hasOwn(TYPES, abbreviation) ? TYPES[abbreviation] : byFold.get(foldLetters(abbreviation));
}

/** Names of types as they stand before a number in running text, longest first. */
export const CITED_TYPES: readonly string[] = [
  "Kế hoạch hành động",
  "Chương trình hành động",
  "Thông tư liên tịch",
  "Thông báo kết luận",
  "Nghị quyết liên tịch",
  "Văn bản hợp nhất",
  "Quyết định",
  "Nghị quyết",
  "Nghị định",
  "Thông tư",
  "Thông báo",
  "Thông tri",
  "Chỉ thị",
  "Kế hoạch",
  "Chương trình",
  "Kết luận",
  "Công văn",
  "Công điện",
  "Tờ trình",
  "Báo cáo",
  "Hướng dẫn",
  "Quy định",
  "Quy chế",
  "Đề án",
  "Phương án",
  "Văn bản",
  "Pháp lệnh",
  "Hiến pháp",
  "Bộ luật",
  "Luật",
];
