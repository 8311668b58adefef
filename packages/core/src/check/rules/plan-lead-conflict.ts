import type { Span } from "../../document/span.js";
import type { Indicator } from "../../read/reading.js";
import { type Descent, descents, documentName, isReplaced, type PlacedTask, sharedTasks } from "../corpus.js";
import { familiesOf, overlap } from "../namedUnits.js";
import { leadsApart } from "../planLeads.js";
import type { CorpusFinding, CorpusRule } from "../rule.js";
import type { ReadDocument } from "../subject.js";
import type { TaskPart } from "../taskParts.js";
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
    vi: "Một nhiệm vụ ghi nguyên văn trong hai văn bản của cùng địa phương với hai cơ quan chủ trì khác nhau; hoặc ghi bằng lời khác (hay một chỉ tiêu) trong kế hoạch thực hiện văn bản kia. Gợi ý khi hai câu chỉ gần giống nhau.",
    en: "One task, worded alike, has different leads in two documents of one province; or, in other words (or as an indicator), in a plan that carries out the other document. A remark where the wordings are only near.",
  },
  source: {
    vi: "Một nhiệm vụ chỉ giao một cơ quan chủ trì (nguyên tắc “6 rõ”).",
    en: "One task has one lead.",
  },
  silentWhen: {
    vi: "Nhiệm vụ ngắn, chung chung; phòng, đơn vị của sở hay của huyện, xã làm phần việc của mình; một văn bản thay thế, sửa đổi văn bản kia; cơ quan ở văn bản sau kế thừa cơ quan đã sáp nhập; tên không xác định được hoặc là tên chung.",
    en: "Short, general tasks; offices within a department, a district or a commune that do their own part; one document amends or replaces the other; the later lead succeeded a merged one; names that aren't known or stand for many.",
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
    {
      files: {
        "tren.txt": `UBND TỈNH CÀ MAU
Số: 52/KH-UBND
Cà Mau, ngày 14 tháng 4 năm 2025
KẾ HOẠCH
An toàn giao thông giai đoạn 2025 - 2030
II. NHIỆM VỤ
1. Xóa các điểm đen tai nạn giao thông trên đường tỉnh, do Sở Xây dựng chủ trì, phối hợp với Công an tỉnh; lắp camera giám sát ở các nút giao đông người, do Công an tỉnh chủ trì.
2. Dạy luật giao thông trong trường học. Chủ trì: Sở Giáo dục và Đào tạo. Phối hợp: Công an tỉnh.`,
        "duoi.md": `UBND TỈNH CÀ MAU
Số: 09/KH-UBND
Cà Mau, ngày 12 tháng 01 năm 2026
KẾ HOẠCH
An toàn giao thông năm 2026
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/4/2025 của UBND tỉnh về an toàn giao thông, UBND tỉnh ban hành Kế hoạch năm 2026 như sau:

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |
|---|---|---|---|
| 1 | Xóa điểm đen tai nạn giao thông trên các đường tỉnh | Công an tỉnh | Sở Xây dựng |
| 2 | Lắp camera giám sát tại các nút giao đông người | Công an tỉnh | Sở Xây dựng |
| 3 | Dạy luật giao thông ở trường học | Sở Giáo dục và Đào tạo | Công an tỉnh |`,
      },
      places: ["duoi.md:10"],
    },
    {
      files: {
        "tren.md": `UBND TỈNH CÀ MAU
Số: 52/KH-UBND
Cà Mau, ngày 14 tháng 4 năm 2022
KẾ HOẠCH
Phát triển nguồn nhân lực giai đoạn 2022 - 2026

| TT | Chỉ tiêu | Đơn vị tính | 2024 | 2026 | Cơ quan chủ trì |
|---|---|---|---|---|---|
| 1 | Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ | % | 28 | 32 | Sở Lao động - Thương binh và Xã hội |
| 2 | Tỷ lệ học sinh vào học nghề sau trung học cơ sở | % | 20 | 25 | Sở Giáo dục và Đào tạo |`,
        "duoi.md": `UBND TỈNH CÀ MAU
Số: 17/KH-UBND
Cà Mau, ngày 12 tháng 01 năm 2023
KẾ HOẠCH
Phát triển nguồn nhân lực năm 2023
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/4/2022 của UBND tỉnh về phát triển nguồn nhân lực, UBND tỉnh ban hành Kế hoạch năm 2023 như sau:

| TT | Chỉ tiêu | Đơn vị tính | 2023 | 2024 | Cơ quan chủ trì |
|---|---|---|---|---|---|
| 1 | Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ | % | 27 | 28 | Sở Lao động - Thương binh và Xã hội |
| 2 | Tỷ lệ học sinh vào học nghề sau trung học cơ sở | % | 18 | 20 | Sở Nội vụ |`,
      },
      places: ["duoi.md:11"],
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
    {
      files: {
        "tren.txt": `UBND TỈNH CÀ MAU
Số: 52/KH-UBND
Cà Mau, ngày 14 tháng 4 năm 2022
KẾ HOẠCH
Phòng, chống bệnh lao giai đoạn 2022 - 2025
II. NHIỆM VỤ
1. Khám sàng lọc, phát hiện sớm bệnh lao trong cộng đồng. Chủ trì: Sở Y tế. Phối hợp: Sở Thông tin và Truyền thông.
2. Tuyên truyền về bệnh lao trong cộng đồng. Chủ trì: Sở Thông tin và Truyền thông. Phối hợp: Sở Y tế.`,
        "so.txt": `UBND TỈNH CÀ MAU
SỞ Y TẾ
Số: 09/KH-SYT
Cà Mau, ngày 12 tháng 01 năm 2023
KẾ HOẠCH
Phòng, chống bệnh lao năm 2023
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/4/2022 của UBND tỉnh về phòng, chống bệnh lao, Sở Y tế ban hành Kế hoạch năm 2023 như sau:
II. NHIỆM VỤ
1. Khám sàng lọc phát hiện sớm bệnh lao tại cộng đồng. Chủ trì: Trung tâm Kiểm soát bệnh tật tỉnh. Phối hợp: các trung tâm y tế.
2. Tập huấn về phát hiện sớm bệnh lao trong cộng đồng. Chủ trì: Phòng Nghiệp vụ Y. Phối hợp: Bệnh viện Lao và Bệnh phổi.`,
        "huyen.txt": `ỦY BAN NHÂN DÂN
HUYỆN TRẦN VĂN THỜI
Số: 21/KH-UBND
Trần Văn Thời, ngày 02 tháng 02 năm 2023
KẾ HOẠCH
Phòng, chống bệnh lao năm 2023
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/4/2022 của UBND tỉnh về phòng, chống bệnh lao, UBND huyện ban hành Kế hoạch năm 2023 như sau:
II. NHIỆM VỤ
1. Khám sàng lọc, phát hiện sớm bệnh lao trong cộng đồng. Chủ trì: Trung tâm Y tế huyện. Phối hợp: Phòng Y tế.
2. Tuyên truyền về bệnh lao trong cộng đồng. Chủ trì: Phòng Văn hóa và Thông tin. Phối hợp: Phòng Y tế.`,
      },
      places: [],
    },
  ],
  check: (subjects) => {
    const alike = sharedTasks(subjects).flatMap(([first, ...others]) =>
      first === undefined ? [] : others.flatMap((other) => judge(first, other) ?? []),
    );
    const known = new Set(alike.map(({ file, span }) => `${file}:${span.line}`));
    const reworded = descents(subjects).flatMap(inOtherWords);
    return [...alike, ...reworded.filter(({ file, span }) => !known.has(`${file}:${span.line}`))];
  },
};

function judge(first: PlacedTask, second: PlacedTask): CorpusFinding | undefined {
  if (first.subject === second.subject || isReplaced(first.subject, second.subject)) return undefined;
  const [a, b] = [first, second].map(({ task, subject }) => familiesOf(task.lead, subject));
  if (a === undefined || b === undefined || overlap(a, b) || succeeds(a, b)) return undefined;
  return findingOf(toLed(first.task, first.subject), toLed(second.task, second.subject));
}

/** Something led, in one of two documents. */
interface Led {
  readonly subject: ReadDocument;
  readonly lead: readonly string[];
  readonly span: Span;
  /** What it is called where it isn't a task. */
  readonly indicator?: string;
}

function toLed(item: TaskPart | Indicator, subject: ReadDocument): Led {
  return "responsible" in item
    ? { subject, lead: item.responsible, span: item.span, indicator: item.name }
    : { subject, lead: item.lead, span: item.span };
}

function inOtherWords(descent: Descent): readonly CorpusFinding[] {
  return leadsApart(descent).map(({ upper, plan, certain }) => {
    const finding = findingOf(toLed(upper, descent.upper), toLed(plan, descent.plan));
    return certain ? finding : { ...finding, severity: "info" as const };
  });
}

function findingOf(first: Led, second: Led): CorpusFinding {
  const [unit, other] = [second.lead.join(", "), first.lead.join(", ")];
  const name = documentName(first.subject);
  const place = whereabouts(first.span);
  const what =
    second.indicator === undefined
      ? { vi: "Nhiệm vụ này", en: "this task" }
      : { vi: `Chỉ tiêu “${second.indicator}”`, en: `the indicator “${second.indicator}”` };
  return {
    file: second.subject.file,
    message: {
      vi: `${what.vi} giao ${unit} chủ trì, nhưng ${name} (${place.vi}) giao ${other}.`,
      en: `Found ${unit} leading ${what.en}, expected ${other} as in ${name} (${place.en}).`,
    },
    span: second.span,
    quote: second.lead[0] ?? unit,
    related: [
      {
        file: first.subject.file,
        span: first.span,
        quote: first.lead[0] ?? other,
        message: { vi: `${name} giao ${other}.`, en: `${name} names ${other}.` },
      },
    ],
    data: { units: [other, unit] },
  };
}
