import { documentName, isReplaced, type PlacedTask, sharedTasks } from "../corpus.js";
import { familiesOf, overlap } from "../namedUnits.js";
import type { CorpusFinding, CorpusRule } from "../rule.js";
import { succeeds } from "../unitChanges.js";
import { whereabouts } from "../whereabouts.js";

export const planLeadConflict: CorpusRule = {
  name: "plan-lead-conflict",
  scope: "corpus",
  severity: "warning",
  title: {
    vi: "Hai văn bản giao một nhiệm vụ cho hai cơ quan",
    en: "Two documents give one task to two leads",
  },
  looksFor: {
    vi: "Một nhiệm vụ ghi nguyên văn trong hai văn bản của cùng địa phương với hai cơ quan chủ trì khác nhau.",
    en: "One task, worded alike, has different leads in two documents of one province.",
  },
  source: {
    vi: "Một nhiệm vụ chỉ giao một cơ quan chủ trì (nguyên tắc “6 rõ”).",
    en: "One task has one lead.",
  },
  silentWhen: {
    vi: "Nhiệm vụ ngắn, chung chung; một văn bản thay thế, sửa đổi văn bản kia; cơ quan ở văn bản sau kế thừa cơ quan đã sáp nhập; tên không xác định được hoặc là tên chung.",
    en: "Short, general tasks; one document amends or replaces the other; the later lead succeeded a merged one; names that aren't known or stand for many.",
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
| 1 | Xây dựng cơ sở dữ liệu dùng chung về hộ nghèo, hộ cận nghèo của tỉnh. | Sở Y tế |
| 2 | Cho vay vốn hộ nghèo | Ngân hàng Chính sách xã hội tỉnh |`,
      },
      places: ["b.md:9"],
    },
  ],
  good: [
    {
      files: {
        "a.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2023
KẾ HOẠCH
Chuyển đổi số năm 2024

| STT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Tổ chức tuyên truyền | Sở Nội vụ |
| 2 | Nâng cấp cổng dịch vụ công của tỉnh để người dân nộp hồ sơ một lần | Sở Tư pháp |`,
        "b.md": `UBND TỈNH THANH HÓA
Số: 77/KH-UBND
Thanh Hóa, ngày 05 tháng 9 năm 2023
KẾ HOẠCH
Giảm nghèo năm 2024

| STT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Tổ chức tuyên truyền | Sở Y tế |
| 2 | Nâng cấp cổng dịch vụ công của tỉnh để người dân nộp hồ sơ một lần | Sở TP |`,
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
  if (first.subject === second.subject || isReplaced(first.subject, second.subject)) return undefined;
  const [a, b] = [first, second].map(({ task, subject }) => familiesOf(task.lead, subject));
  if (a === undefined || b === undefined || overlap(a, b) || succeeds(a, b)) return undefined;
  const [unit, other] = [second.task.lead.join(", "), first.task.lead.join(", ")];
  const name = documentName(first.subject);
  const place = whereabouts(first.task.span);
  return {
    file: second.subject.file,
    message: {
      vi: `Nhiệm vụ này giao ${unit} chủ trì, nhưng ${name} (${place.vi}) giao ${other}.`,
      en: `Found ${unit} leading this task, expected ${other} as in ${name} (${place.en}).`,
    },
    span: second.task.span,
    quote: second.task.lead[0] ?? unit,
    related: [
      {
        file: first.subject.file,
        span: first.task.span,
        quote: first.task.lead[0] ?? other,
        message: { vi: `${name} giao ${other}.`, en: `${name} names ${other}.` },
      },
    ],
    data: { units: [other, unit] },
  };
}
