/**
 * Names that stand alone on the type line (Decree 30/2020/NĐ-CP, annex III, and the types that plans,
 * party bodies and normative acts use besides). Upper case, NFC.
 */
const typeNames: ReadonlySet<string> = new Set([
  "NGHỊ QUYẾT",
  "QUYẾT ĐỊNH",
  "CHỈ THỊ",
  "QUY CHẾ",
  "QUY ĐỊNH",
  "THÔNG CÁO",
  "THÔNG BÁO",
  "THÔNG BÁO KẾT LUẬN",
  "HƯỚNG DẪN",
  "CHƯƠNG TRÌNH",
  "CHƯƠNG TRÌNH HÀNH ĐỘNG",
  "CHƯƠNG TRÌNH CÔNG TÁC",
  "KẾ HOẠCH",
  "KẾ HOẠCH HÀNH ĐỘNG",
  "KẾ HOẠCH TRIỂN KHAI",
  "PHƯƠNG ÁN",
  "ĐỀ ÁN",
  "DỰ ÁN",
  "BÁO CÁO",
  "BÁO CÁO TÓM TẮT",
  "BÁO CÁO KẾT QUẢ",
  "BIÊN BẢN",
  "TỜ TRÌNH",
  "HỢP ĐỒNG",
  "CÔNG ĐIỆN",
  "GIẤY ỦY QUYỀN",
  "GIẤY MỜI",
  "KẾT LUẬN",
  "CÔNG VĂN",
  "LUẬT",
  "NGHỊ ĐỊNH",
  "THÔNG TƯ",
  "THÔNG TƯ LIÊN TỊCH",
  "PHÁP LỆNH",
  "LỆNH",
  "CHIẾN LƯỢC",
  "QUY HOẠCH",
  "THÔNG TRI",
  "QUY TRÌNH",
  "ĐỀ CƯƠNG",
]);

/** The type a line names when it is nothing but a type of document in capitals: `KẾ HOẠCH`; else undefined. */
export function findTypeName(line: string): string | undefined {
  const name = line
    .normalize("NFC")
    .replace(/[*#_]/gu, "")
    .replace(/^\s*DỰ THẢO\s+/u, "")
    .replace(/[\s:.]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  return typeNames.has(name) ? name : undefined;
}
