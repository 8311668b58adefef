import { planValueConflicts } from "../planValues.js";
import type { CorpusRule } from "../rule.js";

export const planBaselineConflict: CorpusRule = {
  name: "plan-baseline-conflict",
  scope: "corpus",
  severity: "error",
  title: { vi: "Hai văn bản ghi số liệu gốc khác nhau", en: "Two documents give different baselines" },
  looksFor: {
    vi: "Cùng một chỉ tiêu, cùng địa phương, cùng năm đã qua nhưng hai văn bản ghi hai số liệu khác nhau. Với văn bản mà kế hoạch này thực hiện thì so cả khi diễn đạt khác và số liệu gốc nằm trong câu (“từ 58% năm 2020 lên …”, “so với mức 12% của năm 2024”).",
    en: "The same indicator of one province has two values for one past year in two documents.",
  },
  source: {
    vi: "Kết quả của một năm đã qua chỉ có một số liệu chính thức.",
    en: "A past year has one official figure.",
  },
  silentWhen: {
    vi: "Khác địa phương, nhóm đối tượng, đơn vị tính; năm đó còn là mục tiêu trong một văn bản; giá trị làm tròn hoặc nằm trong giới hạn của giá trị kia.",
    en: "Another province, group or measure; the year was still a target in one document; one value rounds or bounds the other.",
  },
  bad: [
    {
      files: {
        "a.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2023
KẾ HOẠCH
Phát triển y tế đến năm 2030

| TT | Chỉ tiêu | Đơn vị tính | 2020 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 88 | 95 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 80 | 100 |`,
        "b.txt": `ỦY BAN NHÂN DÂN
TỈNH THANH HÓA
Số: 77/KH-UBND
Thanh Hóa, ngày 05 tháng 9 năm 2024
KẾ HOẠCH
An sinh xã hội đến năm 2030
TT	Chỉ tiêu	Đơn vị tính	Năm 2020	Năm 2030
1	Tỉ lệ dân số tham gia BHYT	%	85,4	95
2	Tỷ lệ trạm y tế có bác sĩ	%	80	100`,
      },
      places: ["b.txt:8"],
    },
    {
      files: {
        "tren.md": `TỈNH ỦY NINH SƠN
*
Số 21-CTr/TU
Ninh Sơn, ngày 15 tháng 9 năm 2025
CHƯƠNG TRÌNH HÀNH ĐỘNG
phát triển hạ tầng đô thị giai đoạn 2025 - 2030

| TT | Chỉ tiêu | Đơn vị tính | Năm 2024 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ đô thị hóa | % | 37,5 | 45 |
| 2 | Tỷ lệ nước thải đô thị được xử lý | % | 22 | 40 |`,
        "duoi.txt": `ỦY BAN NHÂN DÂN
TỈNH NINH SƠN
Số: 301/KH-UBND
Ninh Sơn, ngày 20 tháng 11 năm 2025
KẾ HOẠCH
Phát triển hạ tầng đô thị đến năm 2030
Thực hiện Chương trình hành động số 21-CTr/TU ngày 15/9/2025 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. MỤC TIÊU
1. Đến năm 2030, xử lý 40% nước thải đô thị, so với mức 25% của năm 2024.`,
      },
      places: ["duoi.txt:9"],
    },
  ],
  good: [
    {
      files: {
        "a.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2018
KẾ HOẠCH
Phát triển y tế đến năm 2030

| TT | Chỉ tiêu | Đơn vị tính | 2020 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 88 | 95 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 80 | 100 |`,
        "b.md": `UBND TỈNH THANH HÓA
Số: 77/KH-UBND
Thanh Hóa, ngày 05 tháng 9 năm 2024
KẾ HOẠCH
An sinh xã hội đến năm 2030

| TT | Chỉ tiêu | Đơn vị tính | 2020 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia BHYT | % | 85,4 | 95 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 82 | 100 |`,
      },
      places: [],
    },
  ],
  check: (subjects) => planValueConflicts(subjects, "baseline"),
};
