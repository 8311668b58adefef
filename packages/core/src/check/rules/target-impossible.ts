import { type ContraryTarget, contraryTargets } from "../contraryTargets.js";
import type { Finding, Said } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";

export const targetImpossible: DocumentRule = {
  name: "target-impossible",
  scope: "document",
  severity: "error",
  title: {
    vi: "Con số trong một câu không thể cùng đúng",
    en: "Figures of one sentence that can't hold together",
  },
  looksFor: {
    vi: "Trong một câu: “tăng từ 70% lên 55%”, “giảm từ 2% xuống còn 3%”; phần lớn hơn tổng (“40 trạm, trong đó 52 trạm…”; giải ngân nhiều hơn vốn cam kết, vốn giao) (lỗi); tỷ lệ của một nhóm vượt 100% (“trên 100% các thôn”, tỷ lệ thu gom “đạt 112%”), khoảng ghi ngược “90 - 80%”, “45.000 - 40.000 đồng” (cảnh báo).",
    en: "Within a sentence: a rise to less, a fall to more, a part above its whole, more disbursed than committed (error); a share of a whole above 100%, a range written backwards, of shares or amounts (warning).",
  },
  source: {
    vi: "Hai con số in trong cùng một câu bác bỏ nhau.",
    en: "Two figures printed in one sentence refute one another.",
  },
  silentWhen: {
    vi: "Thứ hạng, cấp độ; tỷ lệ so với kế hoạch, dự toán, năm trước; tỷ lệ hai phần (70-30%); đơn vị hai số khác nhau.",
    en: "Ranks and levels; shares of a plan, a budget or a year before; two parts of a whole (70-30%); different measures.",
  },
  bad: [
    {
      text: `# BÁO CÁO

Vốn thủy lợi huyện Hòa Bắc

- Các nhà tài trợ cam kết 1.240.000 USD, đã giải ngân 1.420.000 USD.

- Thu nhập của người trồng rau đạt 450.000 - 380.000 đồng/ngày.`,
      lines: [5, 7],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống đuối nước trẻ em tỉnh Hòa An
- Giảm tỷ suất trẻ em chết đuối từ 9 ca/100.000 trẻ xuống
còn 12 ca/100.000 trẻ vào năm 2027.

| TT | Nội dung |
|---|---|
| 1 | Nâng tỷ lệ ao, hồ có rào chắn từ mức 62% (theo kết quả rà soát năm 2023) lên trên 26% |`,
      lines: [3, 8],
    },
    {
      text: `KẾ HOẠCH
Phát triển y tế cơ sở tỉnh Hòa An
II. MỤC TIÊU
1. Nâng tỷ lệ trạm y tế có máy siêu âm từ 72% năm 2022 lên 58% năm 2025.
2. Giảm số trạm xuống cấp từ 14 trạm xuống còn 19 trạm.
3. 130% trạm có nhà thuốc.
4. Tỷ lệ người bệnh hài lòng đạt 95 - 85%.
5. Xây mới 12 trạm, trong đó 17 trạm ở vùng cao.`,
      lines: [4, 5, 6, 7, 8],
    },
    {
      text: `BÁO CÁO
Kết quả năm 2023

| TT | Nội dung | Kết quả |
|---|---|---|
| 1 | Khám sức khỏe | Khám cho 4.200 học sinh, trong đó có 5.100 học sinh tiểu học |
| 2 | Tiêm chủng | 98% trẻ được tiêm đủ mũi |`,
      lines: [6],
    },
    {
      text: `# KẾ HOẠCH

Phân loại rác tỉnh Hòa An

- Tỷ lệ thu gom rác thải y tế tại
các trạm đến năm 2027 đạt 112%.

- Trên 100% các thôn có điểm gom pin cũ; 104% số hộ được hỗ trợ thùng rác.`,
      lines: [5, 8],
    },
  ],
  good: [
    {
      text: `BÁO CÁO
Tài chính y tế tỉnh Hòa An
- Tỷ lệ thu ngân sách đạt 112%; thu viện phí đạt 105% kế hoạch giao.
- Công suất giường bệnh đạt 120%; hỗ trợ 150% các mức chi; vận động bằng 110% số hộ của năm trước.
- 100% các thôn có điểm gom pin cũ.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống đuối nước trẻ em tỉnh Hòa An
1. Xếp hạng an toàn trường học tăng từ hạng 41 lên hạng 30; giảm số ca từ 3 đến 4 ca mỗi năm.
2. Giảm số ca chết đuối từ 19 ca/100.000 trẻ (năm 2023) xuống 12 ca/100.000 trẻ vào năm 2027.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển y tế cơ sở tỉnh Hòa An
II. MỤC TIÊU
1. Nâng tỷ lệ trạm y tế có máy siêu âm từ 58% lên 72%; nâng hạng chỉ số hài lòng từ 31 lên 12.
2. Giảm số trạm xuống cấp từ 19 trạm xuống còn 14 trạm, giảm từ 30% - 20%.
3. Thu viện phí đạt 130% kế hoạch; hỗ trợ 150% lương cho người trực.
5. Đào tạo 3.600 người (năm 2022: 1.200 người; năm 2023: 1.700 người; năm 2024: 700 người), trong đó 1.840 lao động nông thôn.
4. Vốn đối ứng theo tỷ lệ 70 - 30%; xây mới 12 trạm, trong đó 7 trạm ở vùng cao; thu nhập tăng từ 900 lên 1,2 triệu đồng.`,
      lines: [],
    },
  ],
  check: (subject) => contraryTargets(subject).map(findingOf),
};

const said: Readonly<Record<ContraryTarget["kind"], Said>> = {
  rise: { vi: "tăng nhưng số sau nhỏ hơn số trước", en: "a rise to a smaller figure" },
  fall: { vi: "giảm nhưng số sau lớn hơn số trước", en: "a fall to a greater figure" },
  share: { vi: "tỷ lệ của một nhóm không thể vượt 100%", en: "a share of a group above 100%" },
  range: { vi: "khoảng ghi ngược, số đầu lớn hơn số cuối", en: "a range that begins with its greater end" },
  part: { vi: "phần lớn hơn tổng", en: "a part greater than its whole" },
};

function findingOf({ kind, text, span }: ContraryTarget): Finding {
  return {
    severity: kind === "share" || kind === "range" ? "warning" : "error",
    message: {
      vi: `“${text}”: ${said[kind].vi}; kiểm tra con số.`,
      en: `Found “${text}”, ${said[kind].en}; expected figures that hold together.`,
    },
    span,
    quote: text.slice(0, 160),
    data: { kind },
  };
}
