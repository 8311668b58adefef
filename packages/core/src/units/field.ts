import type { Said } from "../check/diagnostic.js";

/** A field of work that passed by itself when a unit's work was divided. */
export interface WorkField {
  readonly key: FieldOfWork;
  readonly name: Said;
  /** Words by which tasks, indicators and duties of the field are known. */
  readonly words: RegExp;
}

export type FieldOfWork =
  | "labour"
  | "merit"
  | "social-protection"
  | "children"
  | "gender"
  | "poverty"
  | "vocational-training"
  | "drug-rehabilitation"
  | "press"
  | "information-technology"
  | "religion"
  | "ethnic-affairs";

/** No letter before and after: `\b` knows only ASCII letters. */
function words(alternatives: string): RegExp {
  return new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${alternatives})(?![A-Za-zÀ-ỹ])`, "iu");
}

/**
 * The fields by which the departments' work was divided in 2025, more special ones first: a text on drug rehabilitation of workers is
 * about rehabilitation.
 */
export const workFields: readonly WorkField[] = [
  {
    key: "drug-rehabilitation",
    name: { vi: "cai nghiện ma túy", en: "drug rehabilitation" },
    words: words("cai nghiện|nghiện ma t[úu]y|sau cai"),
  },
  {
    key: "vocational-training",
    name: { vi: "giáo dục nghề nghiệp", en: "vocational training" },
    words: words("giáo dục nghề nghiệp|đào tạo nghề|dạy nghề|học nghề|qua đào tạo|cơ sở nghề nghiệp"),
  },
  {
    key: "poverty",
    name: { vi: "giảm nghèo", en: "poverty reduction" },
    words: words("giảm nghèo|hộ nghèo|cận nghèo|nghèo đa chiều|thoát nghèo|tỷ lệ nghèo|xóa đói"),
  },
  {
    key: "gender",
    name: { vi: "bình đẳng giới", en: "gender equality" },
    words: words("bình đẳng giới|bạo lực giới|cơ sở giới|vì sự tiến bộ của phụ nữ"),
  },
  {
    key: "children",
    name: { vi: "trẻ em", en: "children" },
    words: words("trẻ em|tảo hôn|lao động trẻ"),
  },
  {
    key: "merit",
    name: { vi: "người có công", en: "people of merit" },
    words: words("người có công|thương binh|liệt sĩ|liệt sỹ|đền ơn đáp nghĩa|ưu đãi người"),
  },
  {
    key: "social-protection",
    name: { vi: "bảo trợ xã hội", en: "social protection" },
    words: words(
      "bảo trợ xã hội|trợ giúp xã hội|trợ cấp xã hội|công tác xã hội|người cao tuổi|người khuyết tật|đối tượng yếu thế|trợ giúp đột xuất|an sinh xã hội",
    ),
  },
  {
    key: "labour",
    name: { vi: "lao động, việc làm", en: "labour, employment" },
    words: words(
      "việc làm|lao động|tiền lương|bảo hiểm thất nghiệp|bảo hiểm xã hội|thất nghiệp|thị trường lao động|xuất khẩu lao động",
    ),
  },
  {
    key: "press",
    name: { vi: "báo chí, xuất bản", en: "press, publishing" },
    words: words("báo chí|xuất bản|phát thanh|truyền thanh|truyền hình|thông tin cơ sở|thông tin đối ngoại"),
  },
  {
    key: "information-technology",
    name: { vi: "công nghệ thông tin, viễn thông", en: "information technology, telecommunications" },
    words: words(
      "chuyển đổi số|công nghệ thông tin|viễn thông|internet|an toàn thông tin|bưu chính|chính quyền số|hạ tầng số",
    ),
  },
  {
    key: "religion",
    name: { vi: "tôn giáo", en: "religion" },
    words: words("tôn giáo|tín ngưỡng"),
  },
  {
    key: "ethnic-affairs",
    name: { vi: "công tác dân tộc", en: "ethnic affairs" },
    words: words("dân tộc thiểu số|công tác dân tộc|chính sách dân tộc|đồng bào dân tộc"),
  },
];

/** The fields that a text is about, in the order above. Empty where its words tell none. */
export function findFields(text: string): readonly FieldOfWork[] {
  const composed = text.normalize("NFC").slice(0, 20_000);
  return workFields.filter((field) => field.words.test(composed)).map(({ key }) => key);
}

/** The name of a field as officials say it; the key itself for one that a province entered. */
export function nameOfField(key: string): Said {
  return workFields.find((field) => field.key === key)?.name ?? { vi: key, en: key };
}
