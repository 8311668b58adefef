import type { Note, NoteCode, SeriesBreak } from "./assessment.js";

function note(code: NoteCode, year: number | null, vi: string, en: string): Note {
  return { code, year, text: { vi, en } };
}

/** What a reader of a verdict has to know, in words. One maker for each code. */
export const notes = {
  baselineFromPlan: (year: number) =>
    note(
      "baseline-from-plan",
      year,
      `Giá trị năm gốc ${year} lấy từ kế hoạch vì chưa có số liệu của năm này.`,
      `The base value of ${year} is the one printed in the plan; no figure was recorded for that year.`,
    ),
  directionGuessed: () =>
    note(
      "direction-guessed",
      null,
      "Chiều hướng tốt được suy ra từ lộ trình của kế hoạch; cần xác nhận trong danh mục chỉ tiêu.",
      "Which way is better was inferred from the plan's milestones; confirm it in the catalogue.",
    ),
  contradictsBound: (year: number) =>
    note(
      "direction-contradicts-bound",
      year,
      `Giá trị mục tiêu năm ${year} ngược với chiều hướng ghi trong danh mục; mốc này được xét theo dấu so sánh trong kế hoạch.`,
      `The target of ${year} goes against the direction in the catalogue; the milestone is judged by the sign printed in the plan.`,
    ),
  breakIn: ({ year, reason }: SeriesBreak) =>
    note(
      "break",
      year,
      `Chuỗi số liệu bị ngắt từ năm ${year} (${reason}); không so sánh với các năm trước đó.`,
      `The series has a break from ${year} on (${reason}); earlier years aren't compared.`,
    ),
  over100: (year: number) =>
    note(
      "over-100",
      year,
      `Số liệu năm ${year} lớn hơn 100%; cần kiểm tra lại cách tính.`,
      `The figure of ${year} is over 100 %; check how it was computed.`,
    ),
  negative: (year: number) =>
    note(
      "negative-value",
      year,
      `Số liệu năm ${year} là số âm; các phương pháp dựa trên tốc độ tăng bình quân có thể không áp dụng được.`,
      `The figure of ${year} is negative; methods based on growth rates may not apply.`,
    ),
  future: (year: number) =>
    note(
      "future-figure",
      year,
      `Số liệu năm ${year} là của năm chưa đến nên không dùng để đánh giá.`,
      `The figure of ${year} is for a year that hasn't come; it isn't used.`,
    ),
  metAtBase: (year: number) =>
    note(
      "met-at-base",
      year,
      `Mục tiêu đã đạt ngay từ năm gốc ${year}; đánh giá theo quy tắc giữ vững mức đã đạt.`,
      `The target was met in the base year ${year} already; it is judged as one to be kept.`,
    ),
  figureMissing: (year: number) =>
    note(
      "figure-missing-at-milestone",
      year,
      `Mốc năm ${year} đã qua nhưng chưa có số liệu của năm này.`,
      `The milestone of ${year} has passed, but there is no figure for that year.`,
    ),
  weakestEnd: (year: number) =>
    note(
      "interval-weakest-end",
      year,
      `Mục tiêu năm ${year} là một khoảng; đạt đầu dễ hơn của khoảng được coi là đạt.`,
      `The target of ${year} is a range; reaching its easier end counts as met.`,
    ),
  strictBound: (year: number) =>
    note(
      "strict-bound",
      year,
      `Mục tiêu năm ${year} là cận chặt: bằng đúng ngưỡng chưa được coi là đạt.`,
      `The target of ${year} is a strict bound: equality doesn't meet it.`,
    ),
  partNotAssessable: (label: string) =>
    note(
      "part-not-assessable",
      null,
      `Phần “${label}” của mục tiêu chưa đánh giá được.`,
      `The part “${label}” of the target can't be assessed.`,
    ),
  clipped: () =>
    note(
      "projection-clipped",
      null,
      "Giá trị dự báo được giới hạn trong khoảng 0 - 100%.",
      "The projection is held between 0 and 100 %.",
    ),
} as const;
