import type { Said } from "../check/diagnostic.js";
import type { MilestoneState, VerdictRule } from "./assessment.js";
import type { VerdictReason, VerdictStatus } from "./verdict.js";

/** What people read for each verdict. */
export const statusWords: Readonly<Record<VerdictStatus, Said>> = {
  "on-track": { vi: "Đúng tiến độ", en: "On track" },
  "slightly-off": { vi: "Chậm nhẹ", en: "Slightly off track" },
  "off-track": { vi: "Chậm tiến độ", en: "Off track" },
  adverse: { vi: "Ngược chiều mục tiêu", en: "Moving the wrong way" },
  met: { vi: "Đạt", en: "Met" },
  missed: { vi: "Không đạt", en: "Missed" },
  "not-assessable": { vi: "Chưa đánh giá được", en: "Can't be assessed" },
};

/** Why there is no verdict, and with that what would be needed. */
export const reasonWords: Readonly<Record<VerdictReason, Said>> = {
  "no-data": { vi: "Chưa có số liệu", en: "No figures yet" },
  "too-few-points": {
    vi: "Chưa đủ số liệu của 4 năm liên tiếp",
    en: "Fewer than four years in a row",
  },
  gap: {
    vi: "Chuỗi số liệu bị khuyết năm, chưa đủ 4 năm liên tiếp gần nhất",
    en: "The series has a gap: the last four years aren't in a row",
  },
  "break-in-series": {
    vi: "Chuỗi số liệu bị ngắt, chưa đủ 4 năm kể từ khi ngắt",
    en: "Fewer than four years since a break in the series",
  },
  "no-direction": {
    vi: "Chưa xác định chỉ tiêu tăng hay giảm là tốt",
    en: "Nobody said whether higher or lower is better",
  },
  "no-target": { vi: "Kế hoạch không nêu giá trị mục tiêu", en: "The plan gives no target value" },
  "no-amount": {
    vi: "Mục tiêu chỉ nêu tăng hoặc giảm, không nêu mức",
    en: "The target names a change without an amount",
  },
  "no-tolerance": {
    vi: "Mục tiêu “gần bằng” không nêu sai lệch cho phép",
    en: "“Near” is asked for without saying how near",
  },
  "missing-reference": {
    vi: "Chưa có giá trị dùng để so sánh (năm gốc, bình quân cả nước…)",
    en: "The value that the target refers to isn't known",
  },
  pending: { vi: "Mục tiêu chờ cơ quan có thẩm quyền xác định", en: "The target is still to be set" },
  qualitative: {
    vi: "Mục tiêu định tính, chờ đánh giá của đơn vị chủ trì",
    en: "Qualitative: waits for a person's statement",
  },
  "not-linked": {
    vi: "Chưa gắn với chỉ tiêu trong danh mục",
    en: "Not linked to the catalogue yet",
  },
  "target-year-past": {
    vi: "Năm đích đã qua nhưng chưa có số liệu của năm đó",
    en: "The target year is over and has no figure",
  },
  "parts-without-series": {
    vi: "Mục tiêu gồm nhiều phần, chưa có số liệu từng phần",
    en: "The target has several parts without figures of their own",
  },
  "duplicate-year": { vi: "Một năm có hai số liệu khác nhau", en: "A year has two figures" },
  "not-finite": { vi: "Chuỗi có giá trị không phải là số", en: "The series holds what isn't a number" },
};

export const milestoneWords: Readonly<Record<MilestoneState, Said>> = {
  met: { vi: "Đạt", en: "Met" },
  missed: { vi: "Không đạt", en: "Missed" },
  "not-yet": { vi: "Chưa đến hạn", en: "Not due yet" },
  unknown: { vi: "Chưa có số liệu", en: "No figure" },
  "not-assessable": { vi: "Chưa đánh giá được", en: "Can't be assessed" },
};

export const ruleWords: Readonly<Record<VerdictRule, Said>> = {
  "target-value": { vi: "Giá trị phải đạt ở năm đích", en: "A value to be reached at a year" },
  "constant-target": { vi: "Giá trị phải giữ hằng năm", en: "A value to be kept each year" },
  directional: { vi: "Chỉ xét chiều hướng", en: "Only the direction counts" },
  "yearly-change": { vi: "Mức thay đổi phải đạt mỗi năm", en: "A change asked for each year" },
  "against-benchmark": {
    vi: "So với mức chung của cùng năm",
    en: "Against the benchmark of the same year",
  },
  "worst-of": { vi: "Lấy phần kém nhất", en: "The worst part counts" },
  final: { vi: "Kết quả ở năm đích", en: "The result at the target year" },
  stated: { vi: "Theo xác nhận của đơn vị", en: "As stated by the unit" },
};

/** The words that other published methods use, for people. */
export const opinionWords: Readonly<Record<string, Said>> = {
  target_achieved: { vi: "Đã đạt mục tiêu", en: "Target achieved" },
  substantial_progress: { vi: "Tiến bộ rõ rệt", en: "Substantial progress" },
  moderate_progress: { vi: "Tiến bộ vừa phải", en: "Moderate progress" },
  limited_progress: { vi: "Tiến bộ hạn chế", en: "Limited progress" },
  deterioration: { vi: "Xấu đi", en: "Deterioration" },
  significant_progress: { vi: "Tiến bộ đáng kể", en: "Significant progress" },
  insufficient_progress: { vi: "Tiến bộ chưa đủ", en: "Insufficient progress" },
  movement_away: { vi: "Xa dần mục tiêu", en: "Movement away from the target" },
  on_track_or_target_met: { vi: "Đúng hướng hoặc đã đạt", en: "On track or target met" },
  fair_progress: { vi: "Có tiến bộ, cần đẩy nhanh", en: "Fair progress, acceleration needed" },
  stagnation_or_regression: { vi: "Chững lại hoặc thụt lùi", en: "Stagnation or regression" },
  on_track_or_maintaining: { vi: "Đúng hướng hoặc giữ vững", en: "On track or maintaining" },
  moderately_improving: { vi: "Cải thiện vừa phải", en: "Moderately improving" },
  stagnating: { vi: "Chững lại", en: "Stagnating" },
  decreasing: { vi: "Giảm sút", en: "Decreasing" },
};
