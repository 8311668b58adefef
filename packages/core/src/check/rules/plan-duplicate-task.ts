import {
  type Descent,
  descents,
  documentName,
  isReplaced,
  type PlacedTask,
  relationsTo,
  sharedTasks,
} from "../corpus.js";
import { ledAndDue, plannedTwice } from "../plannedTwice.js";
import type { CorpusFinding, CorpusRule } from "../rule.js";
import { whereabouts } from "../whereabouts.js";

export const planDuplicateTask: CorpusRule = {
  name: "plan-duplicate-task",
  scope: "corpus",
  severity: "info",
  title: { vi: "Một nhiệm vụ giao ở hai văn bản", en: "One task in two documents" },
  looksFor: {
    vi: "Một nhiệm vụ ghi nguyên văn trong hai kế hoạch còn hiệu lực của cùng địa phương; hoặc một công trình, mô hình tại cùng thôn, xã, trường mà cả văn bản cấp trên và kế hoạch thực hiện văn bản đó đều giao làm, mỗi bên một cơ quan: dễ bố trí kinh phí, báo cáo hai lần.",
    en: "One task, worded alike, stands in two plans of one province; or a plan and the document that it carries out set up one thing at one village, commune or school, each by a unit of its own: it may be funded and reported twice.",
  },
  source: {
    vi: "Không giao trùng nhiệm vụ; kế hoạch sau nên dẫn chiếu kế hoạch trước.",
    en: "A task is given once; a later plan refers to the earlier.",
  },
  silentWhen: {
    vi: "Nhiệm vụ ngắn, chung chung; văn bản sau thực hiện (trừ việc tại một địa điểm do cơ quan khác làm), sửa đổi hoặc thay thế văn bản trước; kế hoạch ghi làm cùng cơ quan cấp trên đã giao.",
    en: "Short, general tasks; the later document implements (but for work at one place by another unit), amends or replaces the earlier; the plan takes part with the unit named above.",
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
    {
      files: {
        "so.md": `UBND TỈNH CÀ MAU
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
Số: 88/KH-SNNMT
Cà Mau, ngày 14 tháng 8 năm 2025
KẾ HOẠCH
Phát triển nuôi tôm bền vững năm 2026

| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
| 1 | Xây dựng mô hình nuôi tôm hai giai đoạn tại ấp Kinh Ba (xã Tân Thuận) và ấp Rạch Cui, quy mô 20 ha | Chi cục Thủy sản | Quý III/2026 |
| 2 | Tập huấn quy trình nuôi tôm cho hợp tác xã | Trung tâm Khuyến nông | Quý II/2026 |`,
        "xa.txt": `ỦY BAN NHÂN DÂN
XÃ TÂN THUẬN
Số: 11/KH-UBND
Tân Thuận, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Nuôi tôm bền vững năm 2026
Thực hiện Kế hoạch số 88/KH-SNNMT ngày 14/8/2025 của Sở Nông nghiệp và Môi trường về phát triển nuôi tôm bền vững, UBND xã ban hành Kế hoạch năm 2026 như sau:
II. NHIỆM VỤ
1. Làm mới 01 mô hình nuôi tôm hai giai đoạn ở ấp Kinh Ba với 12 hộ tham gia, hoàn thành trong quý II năm 2026. Chủ trì: Phòng Kinh tế. Phối hợp: Hội Nông dân xã.
2. Nạo vét kênh nội đồng ở ấp Rạch Cui. Chủ trì: Phòng Kinh tế. Phối hợp: ấp Rạch Cui.`,
      },
      places: ["xa.txt:9"],
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
    {
      files: {
        "so.md": `UBND TỈNH CÀ MAU
SỞ XÂY DỰNG
Số: 88/KH-SXD
Cà Mau, ngày 14 tháng 8 năm 2025
KẾ HOẠCH
Phát triển giao thông nông thôn năm 2026

| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
| 1 | Sửa chữa mặt cầu và lan can tại cầu Ba Tiệm | Ban Quản lý bảo trì đường bộ | Quý III/2026 |
| 2 | Lát vỉa hè và trồng cây dọc đường trục ở xã Khánh An | Ban Quản lý bảo trì đường bộ | Quý III/2026 |`,
        "xa.txt": `ỦY BAN NHÂN DÂN
XÃ TÂN THUẬN
Số: 11/KH-UBND
Tân Thuận, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Giao thông nông thôn năm 2026
Thực hiện Kế hoạch số 88/KH-SXD ngày 14/8/2025 của Sở Xây dựng về phát triển giao thông nông thôn, UBND xã ban hành Kế hoạch năm 2026 như sau:
II. NHIỆM VỤ
1. Giải phóng hành lang để sửa chữa mặt cầu và lan can tại cầu Ba Tiệm. Chủ trì: Phòng Kinh tế. Phối hợp: Ban Quản lý bảo trì đường bộ.
2. Lát vỉa hè và trồng cây dọc đường trục ở ấp Rạch Cui. Chủ trì: Phòng Kinh tế. Phối hợp: Đoàn Thanh niên xã.`,
      },
      places: [],
    },
  ],
  check: (subjects) => [
    ...sharedTasks(subjects).flatMap(([first, ...others]) =>
      first === undefined ? [] : others.flatMap((other) => judge(first, other) ?? []),
    ),
    ...descents(subjects).flatMap(setUpTwice),
  ],
};

/** What a plan sets up anew although the document above sets it up at that place. */
function setUpTwice(descent: Descent): readonly CorpusFinding[] {
  const name = documentName(descent.upper);
  return plannedTwice(descent).map(({ upper, plan }) => {
    const place = whereabouts(upper.span);
    const [mine, other] = [ledAndDue(plan, descent.plan), ledAndDue(upper, descent.upper)];
    return {
      file: descent.plan.file,
      message: {
        vi: `Việc này (${mine}) trùng địa điểm, nội dung với ${name} (${place.vi}; ${other}); cần phối hợp thực hiện hoặc ghi rõ phần khác nhau để không bố trí kinh phí hai lần.`,
        en: `Found work (${mine}) that ${name} (${place.en}; ${other}) does at the same place, expected a share in that or what differs.`,
      },
      span: plan.span,
      quote: plan.text.slice(0, 80),
      related: [
        {
          file: descent.upper.file,
          span: upper.span,
          quote: upper.text.slice(0, 80),
          message: { vi: `Nhiệm vụ trong ${name}.`, en: `The task in ${name}.` },
        },
      ],
      data: { leads: [other, mine] },
    };
  });
}

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
