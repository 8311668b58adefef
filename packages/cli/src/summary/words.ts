import type { Frequency, Relation } from "@lotrinh/core/read/reading";
import type { ListKind } from "@lotrinh/core/review/item";
import type { Language } from "../text.js";

/** Names of the lists of a reading. */
export const kindNames: Readonly<Record<Language, Readonly<Record<ListKind, string>>>> = {
  vi: {
    citations: "Văn bản được viện dẫn",
    goals: "Mục tiêu",
    targets: "Mục tiêu cụ thể",
    indicators: "Chỉ tiêu",
    tasks: "Nhiệm vụ",
    assignments: "Phân công mục tiêu",
    duties: "Chế độ báo cáo",
    deadlines: "Thời hạn",
    reviews: "Sơ kết, tổng kết",
    funding: "Kinh phí",
    results: "Kết quả",
    proposals: "Đề xuất, kiến nghị",
    difficulties: "Khó khăn, hạn chế",
  },
  en: {
    citations: "Documents cited",
    goals: "Goals",
    targets: "Targets",
    indicators: "Indicators",
    tasks: "Tasks",
    assignments: "Assignments",
    duties: "Reporting duties",
    deadlines: "Deadlines",
    reviews: "Reviews",
    funding: "Funding",
    results: "Results",
    proposals: "Proposals",
    difficulties: "Difficulties",
  },
};

export const relationNames: Readonly<Record<Language, Readonly<Record<Relation, string>>>> = {
  vi: {
    basis: "căn cứ",
    implements: "thực hiện",
    amends: "sửa đổi",
    replaces: "thay thế",
    reviews: "sơ kết, tổng kết",
    mentions: "nhắc đến",
  },
  en: {
    basis: "basis",
    implements: "implements",
    amends: "amends",
    replaces: "replaces",
    reviews: "reviews",
    mentions: "mentions",
  },
};

const frequencies = {
  vi: {
    annual: "hằng năm",
    semiannual: "6 tháng",
    quarterly: "hằng quý",
    monthly: "hằng tháng",
    once: "một lần",
    interim: "sơ kết",
    final: "tổng kết",
    adhoc: "đột xuất",
  },
  en: {
    annual: "every year",
    semiannual: "half-yearly",
    quarterly: "quarterly",
    monthly: "monthly",
    once: "once",
    interim: "interim review",
    final: "final review",
    adhoc: "on demand",
  },
} as const;

/** How often, in words: `hằng năm`, `5 năm một lần`. */
export function frequencyName(frequency: Frequency, language: Language): string {
  const years = /^every:(\d+)$/.exec(frequency)?.[1];
  if (years !== undefined) return language === "vi" ? `${years} năm một lần` : `every ${years} years`;
  const names: Readonly<Record<string, string>> = frequencies[language];
  return names[frequency] ?? frequency;
}

export const words = {
  vi: {
    number: "Số, ký hiệu",
    date: "Ngày",
    issuer: "Cơ quan ban hành",
    type: "Loại văn bản",
    title: "Trích yếu",
    signer: "Người ký",
    period: "Giai đoạn",
    standingUnit: "Cơ quan thường trực",
    missing: "không có",
    draft: "Văn bản dự thảo (để trống số hoặc ngày)",
    counts: "Đã đọc",
    doubtful: "cần xem lại",
    line: "Dòng",
    code: "Mã",
    indicator: "Chỉ tiêu",
    measure: "Đơn vị tính",
    milestones: "Lộ trình",
    task: "Nhiệm vụ",
    lead: "Chủ trì",
    due: "Thời hạn",
    who: "Đơn vị báo cáo",
    to: "Nơi nhận",
    frequency: "Kỳ",
    relation: "Quan hệ",
    target: "Mục tiêu cụ thể",
    priority: "Ưu tiên",
    more: "mục nữa; xem đủ bằng --json",
    nothing: "Không đọc được mục nào trong văn bản này.",
    notices: "Lưu ý khi đọc tệp",
  },
  en: {
    number: "Number",
    date: "Date",
    issuer: "Issuer",
    type: "Type",
    title: "Title",
    signer: "Signer",
    period: "Period",
    standingUnit: "Standing unit",
    missing: "none",
    draft: "A draft (number or date left blank)",
    counts: "Read",
    doubtful: "to look at",
    line: "Line",
    code: "Code",
    indicator: "Indicator",
    measure: "Measure",
    milestones: "Milestones",
    task: "Task",
    lead: "Lead",
    due: "Due",
    who: "Who reports",
    to: "To",
    frequency: "How often",
    relation: "Relation",
    target: "Target",
    priority: "Priority",
    more: "more; all of them with --json",
    nothing: "Nothing was read from this document.",
    notices: "Notes on the file",
  },
} as const;
