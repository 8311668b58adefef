/**
 * How sure a reading is, with why. `clear`: printed so, nothing was inferred. `inferred`: a rule supplied
 * something that isn't printed at that place. `doubtful`: two readings are possible or something is lost;
 * a person has to look.
 */
export interface Confidence {
  readonly level: "clear" | "inferred" | "doubtful";
  readonly reasons: readonly Reason[];
}

/** Why a reading is less than clear. What users see of it stands in `reasonTexts`. */
export type Reason =
  | "merged-cell" // inherited from a merged or empty cell above
  | "inherited-lead" // the unit named in the line above the item
  | "heading-unit" // the heading names the unit
  | "column-inferred" // the column has no heading of its own
  | "column-shifted" // the row has more or fewer cells than its table
  | "row-joined" // put together from two rows over a page break
  | "abbreviation" // name of a unit matched by abbreviation
  | "spelling" // matched in spite of a slip of spelling or scanning
  | "unit-unknown" // a unit's name that can't be resolved
  | "number-format" // the number mixes Vietnamese and English separators
  | "number-suspect" // an outlier among its neighbours, or a letter for a digit
  | "text-value" // words where a number is usual
  | "running-text" // found in running text, not in a table or list
  | "frequency-inferred" // how often isn't said in so many words
  | "date-incomplete" // day or month left blank
  | "relation-inferred" // relation of a cited document inferred from its place
  | "issuer-inferred" // issuer inferred from the symbol
  | "machine-read"; // recognised from a picture

export const clear: Confidence = { level: "clear", reasons: [] };

/** An inferred reading for the given reasons; without reasons it is clear. */
export function inferred(...reasons: Reason[]): Confidence {
  return reasons.length === 0 ? clear : { level: "inferred", reasons };
}

/** A doubtful reading for the given reasons. */
export function doubtful(...reasons: Reason[]): Confidence {
  return { level: "doubtful", reasons };
}

/** The weaker of two confidences, with the reasons of both. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  const rank = { clear: 0, inferred: 1, doubtful: 2 };
  const level = rank[a.level] >= rank[b.level] ? a.level : b.level;
  return { level, reasons: [...new Set([...a.reasons, ...b.reasons])] };
}

/** What users see of a reason, Vietnamese first. */
export const reasonTexts: Record<Reason, { readonly vi: string; readonly en: string }> = {
  "merged-cell": { vi: "lấy theo ô gộp phía trên", en: "inherited from a merged cell" },
  "inherited-lead": { vi: "theo đơn vị chủ trì nêu ở dòng trên", en: "lead inherited from the line above" },
  "heading-unit": { vi: "theo tên đơn vị ở đề mục", en: "unit named by the heading" },
  "column-inferred": { vi: "cột không có tiêu đề, suy ra từ nội dung", en: "column inferred" },
  "column-shifted": { vi: "số ô của dòng không khớp với bảng", en: "row doesn't match its table's columns" },
  "row-joined": { vi: "ghép từ hai dòng bị ngắt trang", en: "joined over a page break" },
  abbreviation: { vi: "tên đơn vị viết tắt", en: "name matched by abbreviation" },
  spelling: { vi: "khớp tên dù có lỗi chính tả hoặc lỗi quét", en: "matched in spite of a slip" },
  "unit-unknown": { vi: "chưa nhận ra đơn vị", en: "unit not resolved" },
  "number-format": { vi: "dấu thập phân không thống nhất", en: "mixed number format" },
  "number-suspect": { vi: "số có thể bị quét sai", en: "number may be misread" },
  "text-value": { vi: "ô số ghi bằng chữ", en: "words where a number is usual" },
  "running-text": { vi: "rút ra từ đoạn văn", en: "found in running text" },
  "frequency-inferred": { vi: "kỳ báo cáo suy ra từ ngữ cảnh", en: "frequency inferred" },
  "date-incomplete": { vi: "ngày tháng chưa đầy đủ", en: "incomplete date" },
  "relation-inferred": { vi: "quan hệ suy ra từ vị trí trích dẫn", en: "relation inferred" },
  "issuer-inferred": { vi: "cơ quan ban hành suy ra từ ký hiệu", en: "issuer inferred from the symbol" },
  "machine-read": { vi: "máy nhận dạng từ ảnh", en: "recognised from a picture" },
};
