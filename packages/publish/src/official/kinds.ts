/**
 * Types of administrative documents by their abbreviations: Decree 30/2020/NĐ-CP, annex III, section I; `CV` (Công văn,
 * without abbreviation in the number and without a type line), and `KL`, which only the Party has.
 */
export const documentKinds = {
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
  HĐ: "Hợp đồng",
  CĐ: "Công điện",
  BGN: "Bản ghi nhớ",
  BTT: "Bản thỏa thuận",
  GUQ: "Giấy ủy quyền",
  GM: "Giấy mời",
  GGT: "Giấy giới thiệu",
  GNP: "Giấy nghỉ phép",
  PG: "Phiếu gửi",
  PC: "Phiếu chuyển",
  PB: "Phiếu báo",
  CV: "Công văn",
  KL: "Kết luận",
} as const;

/** Key of `documentKinds`: the abbreviation. */
export type DocumentKind = keyof typeof documentKinds;

/** `KH` → `Kế hoạch`. */
export function kindName(kind: DocumentKind): string {
  return documentKinds[kind];
}
