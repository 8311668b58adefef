import { documentName, isReplaced, type PlacedTask, relationsTo, sharedTasks } from "../corpus.js";
import type { CorpusFinding, CorpusRule } from "../rule.js";
import { whereabouts } from "../whereabouts.js";

export const planDuplicateTask: CorpusRule = {
  name: "plan-duplicate-task",
  scope: "corpus",
  severity: "info",
  title: { vi: "Một nhiệm vụ giao ở hai văn bản", en: "One task in two documents" },
  looksFor: {
    vi: "Một nhiệm vụ ghi nguyên văn trong hai kế hoạch còn hiệu lực của cùng địa phương: dễ bố trí kinh phí, báo cáo hai lần.",
    en: "One task, worded alike, stands in two plans of one province: it may be funded and reported twice.",
  },
  source: {
    vi: "Không giao trùng nhiệm vụ; kế hoạch sau nên dẫn chiếu kế hoạch trước.",
    en: "A task is given once; a later plan refers to the earlier.",
  },
  silentWhen: {
    vi: "Nhiệm vụ ngắn, chung chung; văn bản sau thực hiện, sửa đổi hoặc thay thế văn bản trước.",
    en: "Short, general tasks; the later document implements, amends or replaces the earlier.",
  },
  bad: [
    {
      files: {
        "a.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2023
KẾ HOẠCH
Chuyển đổi số năm 2024

| STT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Xây dựng cơ sở dữ liệu dùng chung về hộ nghèo, hộ cận nghèo của tỉnh | Sở Nội vụ |
| 2 | Nâng cấp cổng dịch vụ công | Sở Tư pháp |`,
        "b.md": `UBND TỈNH THANH HÓA
Số: 77/KH-UBND
Thanh Hóa, ngày 05 tháng 9 năm 2023
KẾ HOẠCH
Giảm nghèo năm 2024

| STT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Cho vay vốn hộ nghèo | Ngân hàng Chính sách xã hội tỉnh |
| 2 | Xây dựng cơ sở dữ liệu dùng chung về hộ nghèo, hộ cận nghèo của tỉnh. | Sở Nội vụ |`,
      },
      places: ["b.md:10"],
    },
  ],
  good: [
    {
      files: {
        "a.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2023
KẾ HOẠCH
Giảm nghèo giai đoạn 2024 - 2025

| STT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Xây dựng cơ sở dữ liệu dùng chung về hộ nghèo, hộ cận nghèo của tỉnh | Sở Nội vụ |
| 2 | Cho vay vốn hộ nghèo | Ngân hàng Chính sách xã hội tỉnh |`,
        "b.md": `UBND TỈNH THANH HÓA
Số: 77/KH-UBND
Thanh Hóa, ngày 05 tháng 01 năm 2024
KẾ HOẠCH
Giảm nghèo năm 2024
Thực hiện Kế hoạch số 31/KH-UBND ngày 20/8/2023 của UBND tỉnh về giảm nghèo, UBND tỉnh ban hành Kế hoạch năm 2024 như sau:

| STT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Xây dựng cơ sở dữ liệu dùng chung về hộ nghèo, hộ cận nghèo của tỉnh | Sở Nội vụ |
| 2 | Cho vay vốn hộ nghèo | Ngân hàng Chính sách xã hội tỉnh |`,
      },
      places: [],
    },
  ],
  check: (subjects) =>
    sharedTasks(subjects).flatMap(([first, ...others]) =>
      first === undefined ? [] : others.flatMap((other) => judge(first, other) ?? []),
    ),
};

function judge(first: PlacedTask, second: PlacedTask): CorpusFinding | undefined {
  const [a, b] = [first.subject, second.subject];
  if (a === b || isReplaced(a, b) || relationsTo(a, b).size + relationsTo(b, a).size > 0) return undefined;
  const name = documentName(a);
  const place = whereabouts(first.task.span);
  return {
    file: b.file,
    message: {
      vi: `Nhiệm vụ này đã giao trong ${name} (${place.vi}); cần dẫn chiếu để không bố trí kinh phí và báo cáo hai lần.`,
      en: `Found a task that ${name} (${place.en}) gives already, expected a reference to it.`,
    },
    span: second.task.span,
    quote: second.task.text.slice(0, 80),
    related: [
      {
        file: a.file,
        span: first.task.span,
        message: { vi: `Nhiệm vụ trong ${name}.`, en: `The task in ${name}.` },
      },
    ],
  };
}
