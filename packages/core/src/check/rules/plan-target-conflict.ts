import { planValueConflicts } from "../planValues.js";
import type { CorpusRule } from "../rule.js";

export const planTargetConflict: CorpusRule = {
  name: "plan-target-conflict",
  scope: "corpus",
  severity: "warning",
  title: {
    vi: "Hai kế hoạch đặt mục tiêu khác nhau cho một chỉ tiêu",
    en: "Two plans set different targets",
  },
  looksFor: {
    vi: "Cùng một chỉ tiêu (so theo tên, đơn vị tính, nhóm đối tượng), cùng địa phương, cùng năm nhưng hai văn bản đặt hai mục tiêu không thể cùng đúng. Với văn bản mà kế hoạch này thực hiện thì so cả khi diễn đạt khác, cả phần giao cho từng địa phương và từng số liệu của một câu.",
    en: "The same indicator (by name, measure, group of people) of the same province has targets for one year in two documents that can't both hold.",
  },
  source: {
    vi: "Các kế hoạch còn hiệu lực của một tỉnh phải thống nhất chỉ tiêu; kế hoạch sau muốn đổi thì phải sửa đổi, thay thế kế hoạch trước.",
    en: "A province's plans in force agree; a later one that differs has to amend the earlier.",
  },
  silentWhen: {
    vi: "Khác địa phương; một văn bản sửa đổi, thay thế văn bản kia; giá trị này nằm trong giới hạn của giá trị kia (“trên 80%” và 85%); nhóm đối tượng, đơn vị tính khác nhau; năm đã qua khi văn bản sau ban hành.",
    en: "Other provinces; one document amends or replaces the other; one value keeps the other's bound; group or measure differ; the year was over when the later was issued.",
  },
  bad: [
    {
      files: {
        "a.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2023
KẾ HOẠCH
Phát triển y tế đến năm 2030

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 93 | 95 |
| 2 | Số bác sĩ trên 10.000 dân | người | 9 | 12 |`,
        "b.txt": `ỦY BAN NHÂN DÂN
TỈNH THANH HÓA
Số: 77/KH-UBND
Thanh Hóa, ngày 05 tháng 9 năm 2024
KẾ HOẠCH
An sinh xã hội đến năm 2030
TT	Chỉ tiêu	Đơn vị tính	Năm 2025	Năm 2030
1	Tỉ lệ dân số tham gia BHYT	%	92	95
2	Số bác sĩ/10.000 dân	người	9	12`,
      },
      places: ["b.txt:8"],
    },
    {
      files: {
        "tren.md": `ỦY BAN NHÂN DÂN
TỈNH NINH SƠN
Số: 52/KH-UBND
Ninh Sơn, ngày 10 tháng 3 năm 2024
KẾ HOẠCH
Phát triển lâm nghiệp giai đoạn 2024 - 2026
CHỈ TIÊU GIAO CÁC HUYỆN NĂM 2025

| TT | Chỉ tiêu | ĐVT | Huyện Đạ Long | Huyện Krông Hà | Huyện Tân Lâm |
|---|---|---|---|---|---|
| 1 | Diện tích trồng rừng sản xuất | ha | 350 | 420 | 380 |
| 2 | Diện tích khoán bảo vệ rừng | ha | 900 | 1.100 | 760 |`,
        "duoi.txt": `ỦY BAN NHÂN DÂN
HUYỆN ĐẠ LONG
Số: 19/KH-UBND
Đạ Long, ngày 20 tháng 02 năm 2025
KẾ HOẠCH
Phát triển lâm nghiệp năm 2025 trên địa bàn huyện Đạ Long
Thực hiện Kế hoạch số 52/KH-UBND ngày 10/3/2024 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện ban hành Kế hoạch như sau:
I. MỤC TIÊU
1. Trồng mới 300 ha rừng sản xuất; khoán bảo vệ 900 ha rừng.`,
      },
      places: ["duoi.txt:9"],
    },
  ],
  good: [
    {
      files: {
        "a.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2023
KẾ HOẠCH
Phát triển y tế đến năm 2030

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 93 | 95 |
| 2 | Tỷ lệ dân số nông thôn tham gia bảo hiểm y tế | % | 90 | 92 |`,
        "b.md": `UBND TỈNH CÀ MAU
Số: 77/KH-UBND
Cà Mau, ngày 05 tháng 9 năm 2024
KẾ HOẠCH
Phát triển y tế đến năm 2030

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 91 | 97 |
| 2 | Số bác sĩ trên 10.000 dân | người | 9 | 12 |`,
        "c.md": `UBND TỈNH THANH HÓA
Số: 78/KH-UBND
Thanh Hóa, ngày 05 tháng 9 năm 2024
KẾ HOẠCH
Chăm sóc người cao tuổi đến năm 2030

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ người cao tuổi tham gia bảo hiểm y tế | % | 98 | 100 |
| 2 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | > 92 | > 94 |`,
      },
      places: [],
    },
  ],
  check: (subjects) => planValueConflicts(subjects, "target"),
};
