import { examplePlan } from "../examplePlan.js";
import { oddObservances } from "../observances.js";
import { oddSpans } from "../observedSpans.js";
import type { DocumentRule } from "../rule.js";

export const observanceDate: DocumentRule = {
  name: "observance-date",
  scope: "document",
  severity: "error",
  title: { vi: "Ngày kỷ niệm, ngày hưởng ứng ghi sai ngày", en: "A commemorative day with a wrong date" },
  looksFor: {
    vi: "Ngày lễ, ngày kỷ niệm, ngày quốc tế có ngày cố định nhưng văn bản ghi ngày hoặc tháng khác ngay sau tên: “Ngày Quốc tế Thiếu nhi (01/7)”; tuần lễ, tháng hành động hằng năm có ngày cố định mà ghi ngày khác ngay sau tên hoặc ở ô bên cạnh (cảnh báo).",
    en: "A holiday, an anniversary or an international day that is fixed in the calendar, with another day or month printed right behind its name; a yearly week or month of action with other days than it has, behind the name or in a cell beside it (warning).",
  },
  source: {
    vi: "Nghị định 111/2018/NĐ-CP về ngày thành lập, ngày truyền thống, ngày hưởng ứng; các luật, quyết định của Thủ tướng Chính phủ đặt ra từng ngày; danh mục ngày quốc tế của Liên hợp quốc.",
    en: "Decree 111/2018/NĐ-CP on founding days, traditional days and days of observance; the laws and decisions that set each day; the United Nations' list of international days.",
  },
  silentWhen: {
    vi: "Ngày không có trong danh mục; tuần, tháng chưa rõ ngày; khoảng thời gian sau tên ngày hoặc nhiều ngày liền nhau; giữa tên và ngày có chữ khác (“trước ngày”, “từ”).",
    en: "Days that aren't in the table; weeks and months of no fixed days; spans behind a day's name or several days in a row; other words between name and date (`trước ngày`, `từ`).",
  },
  bad: [
    {
      text: examplePlan({
        title: "Trồng hoa ven đường năm 2026",
        body: `1. Ra quân trồng hoa hưởng ứng Ngày Nước thế giới (22/4), Ngày Khí tượng thế giới (23/3).
2. Mít tinh nhân “Ngày Toàn dân phòng, chống ma
túy” 26/7 hằng năm.

| TT | Việc | Dịp |
|---|---|---|
| 1 | Hội hoa | Ngày Gia đình Việt Nam 28/7/2026 |
| 2 | Tặng hoa | Lễ kỷ niệm ngày Nhà giáo Việt Nam (ngày 22 tháng 11) |`,
      }),
      lines: [7, 9, 13, 14],
    },
    {
      text: examplePlan({
        title: "Trồng hoa ven sông năm 2026",
        body: `1. Trồng hoa trong Tuần lễ Dinh dưỡng và Phát triển (16 - 23/9), Tháng hành động vì trẻ em (tháng 6).
2. Tháng hành động vì an toàn thực phẩm năm 2026 từ ngày 15/4 đến ngày 15/6.
3. Ngày Quốc tế xóa bỏ mọi hình thức bạo lực đối với phụ nữ và trẻ em gái (25/12).

| TT | Đợt trồng hoa | Thời gian |
|---|---|---|
| 1 | Tuần lễ Biển và Hải đảo Việt Nam | 01 - 08/7 |
| 2 | Ngày Nước thế giới | 22/4 |
| 3 | Ngày Đại dương thế giới | 08/6/2026 |`,
      }),
      lines: [7, 8, 9, 13, 14],
    },
    {
      text: `ỦY BAN NHÂN DÂN THÀNH PHỐ HÒA AN
KẾ HOẠCH
Trồng hoa bên hồ
1. Trồng hoa nhân Tháng hành động vì trẻ em vào tháng 8
hằng năm; tặng hoa trong Tháng hành động vì người cao tuổi Việt Nam trong tháng 11.`,
      lines: [4, 5],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Trồng hoa ven đường năm 2026",
        body: `1. Ngày Nước thế giới (22/3); Ngày Quốc tế Phụ nữ và Ngày Phụ nữ Việt Nam (8/3, 20/10).
2. Tháng hành động phòng, chống ma túy (01/6 - 30/6); Tuần lễ Dinh dưỡng và Phát triển (16 - 23/10); báo cáo Ngày Môi trường thế giới trước ngày 10/6.
3. Thực hiện Kế hoạch phòng, chống ma túy 15/8/2026.
4. Mở Tháng hành động vì bình đẳng giới vào tháng 12; tổng kết Tháng hành động vì trẻ em vào tháng 7 hằng năm.`,
      }),
      lines: [],
    },
  ],
  check: (subject) =>
    [...oddObservances(subject), ...oddSpans(subject)].map(({ printed, expected, isSpan, span }) => ({
      severity: isSpan ? "warning" : "error",
      message: {
        vi: `${isSpan ? "Thời gian này hằng năm" : "Ngày này"} là ${expected}, văn bản ghi ${printed}.`,
        en: `Found ${printed}, expected ${expected} for this ${isSpan ? "week or month" : "day"}.`,
      },
      span,
      quote: printed,
      suggestion: expected,
      data: { found: printed, expected },
    })),
};
