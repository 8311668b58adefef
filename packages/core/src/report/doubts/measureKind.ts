import { fold } from "../../text/fold.js";
import { parseMeasure } from "../../text/measures.js";

/** What kind of number a measure counts: a share, whole things, money or any quantity; `free` may be below zero. */
export type MeasureKind = "percent" | "permille" | "count" | "amount" | "free";

/** Things that are counted one by one. Quantities of things (`tấn`, `ha`, `km`) have decimals. */
const COUNTED =
  /^(?:so )?(?:nguoi|lao dong|ho|ho gia dinh|chau|tre|tre em|hoc sinh|sinh vien|giao vien|bac si|bac sy|ca|vu|truong|truong hop|co so|tram|xa|phuong|huyen|thon|ap|doanh nghiep|hop tac xa|htx|luot|luot nguoi|luot khach|cuoc|lop|buoi|dot|hoi nghi|du an|de an|chuong trinh|ke hoach|nhiem vu|mo hinh|van ban|bao cao|cong trinh|can|can nha|nha|tieu chi|chi tieu|to chuc|co quan|don vi|di tich|thu vien|hoi vien|doan vien|dang vien|cau lac bo|san pham|giuong|giuong benh)$/u;
/** Measures whose values may be below zero: growth, ranks' changes, temperatures, balances. */
const SIGNED = /^(?:diem %|diem phan tram|bac|do c|c)$/u;

/** The kind of a printed measure; `free` where none is given or nothing can be said of it. */
export function measureKind(measure: string | null): MeasureKind {
  if (measure === null) return "free";
  const form = parseMeasure(measure)?.form ?? measure.trim();
  if (form.startsWith("‰")) return "permille";
  if (form === "%" || form.startsWith("%/")) return "percent";
  const folded = fold(form);
  if (SIGNED.test(folded)) return "free";
  if (COUNTED.test(folded)) return "count";
  return parseMeasure(measure) === undefined ? "free" : "amount";
}

/** Names of changes, which may be below zero and above 100 %. */
export function isChange(name: string): boolean {
  return /(?<!\p{L})(?:tăng trưởng|tốc độ|mức (?:tăng|giảm)|tỷ lệ (?:tăng|giảm)|tỉ lệ (?:tăng|giảm)|tăng thêm|chênh lệch|so với|cán cân)(?!\p{L})/iu.test(
    name.normalize("NFC"),
  );
}
