import { distantMultiples } from "../distantMultiples.js";
import { wrongMarkCounts } from "../markRows.js";
import { paceFindings } from "../paceFindings.js";
import { planMeanFindings } from "../planMeans.js";
import { reckonedSums, withoutTold } from "../reckonedSums.js";
import { wrongCells } from "../rowPatterns.js";
import { wrongRowShares } from "../rowShares.js";
import type { DocumentRule } from "../rule.js";
import { multipleFinding, rowShareFinding } from "../sumFindings.js";
import { explainTotals } from "../tableCauses.js";
import { cellFinding, markFinding, tableFinding, tableShareFinding } from "../tableFindings.js";
import { wrongTableProducts } from "../tableProducts.js";
import { wrongTableShares } from "../tableShares.js";
import { wrongTotals } from "../tableTotals.js";

export const sumMismatch: DocumentRule = {
  name: "sum-mismatch",
  scope: "document",
  severity: "error",
  title: { vi: "Con số cộng lại không khớp", en: "Figures that don't add up" },
  looksFor: {
    vi: "Các phần cộng lại khác tổng số (trong câu, trong bảng, nguồn kinh phí); tỷ lệ phần trăm khác với hai số đã in (a/b đạt p%); dòng tỷ lệ của một năm khác với dòng số lượng ở trên, tính theo tổng số của các năm khác trong bảng; số bình quân khác với dãy số đã in; mức tăng, giảm, phần còn lại khác với hai số đã in (“từ 61 lên 68 xã, tăng 8 xã”); cơ cấu các ngành cộng lại khác 100%; cột tổng hoặc cột cả giai đoạn khác với các cột năm.",
    en: "Parts that don't make up their total (in a sentence, a table, sources of funds); a percentage that its two figures don't give (`a/b đạt p%`); a row of shares that for one year differs from the row of counts above it, by the whole of the other years; an average that the printed series doesn't give; a change, growth or rest that its two figures don't give; shares of a structure that don't make up 100%; a column of totals, or of a period, that its columns of years don't make up.",
  },
  source: {
    vi: "Phép tính từ chính các con số in trong văn bản.",
    en: "Arithmetic with the document's own figures.",
  },
  silentWhen: {
    vi: "“Trong đó” chỉ kể một phần và tổng các phần nhỏ hơn; phần còn lại được nêu mà không ghi số (“số còn lại…”, “và một số đơn vị khác”); các phần chồng nhau (nữ, dân tộc thiểu số, trẻ em); số làm tròn; các phần đếm thứ khác với tổng; cột phần trăm.",
    en: "`Trong đó` names a part and the sum is smaller; a rest is named without its figure (`số còn lại …`, `và một số đơn vị khác`); parts overlap (women, minorities, children); rounding; parts count another thing; columns of percentages.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển vườn rừng huyện Hòa An giai đoạn 2022 - 2025
- Mở mỗi năm 12 lớp ươm cây, mỗi lớp 40 người, cả giai đoạn 2022 - 2025 có 2.400 lượt người học.
- Dựng 12 phiên chợ cây giống (mỗi tháng 02 phiên).
- Cấp 32 bộ dụng cụ cho các bản, mỗi bộ dụng cụ 20 triệu đồng, kinh phí 680 triệu đồng.
- Vườn ươm có 186.000 cây giống, bình quân 0,15 cây/người (dân số 620.000 người).
- Diện tích vườn rừng đạt 8.400 ha, trong đó: quế 3.500 ha, trám 2.600 ha, dẻ 1.200 ha, cây khác 1.000 ha.
- Huyện có 10 đơn vị hành chính, gồm 01 thị xã, 02 thị trấn và 08 xã; có 125 bản.
- Sản lượng trám đạt 5.200 tấn, tăng 2,1 lần so với năm 2020 (2.080 tấn).
- Số máy sấy tăng gấp 2 lần, từ 1.200 máy lên 3.600 máy.
IV. KINH PHÍ
1. Tổng kinh phí thực hiện giai đoạn 2022 - 2025 là 26 tỷ đồng.
2. Nguồn vốn: ngân sách tỉnh 12 tỷ đồng; ngân sách huyện 9 tỷ đồng; vốn huy động khác 4 tỷ đồng. Các xã chủ động lồng ghép.`,
      lines: [3, 4, 5, 6, 7, 8, 9, 10, 12],
    },
    {
      text: `KẾ HOẠCH
Phát triển giáo dục mầm non huyện Hòa Lạc

PHỤ LỤC

STT   Chỉ tiêu                               ĐVT       2027     2028     2029
 1    Trường mầm non có bếp ăn một chiều     trường    34       37       39
      Tỷ lệ                                  %         85,0     92,5     99,5
 2    Trường có sân chơi trồng cây xanh      trường    30       33       36
      Tỷ lệ                                  %         75,0     82,5     90,0`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Trồng rừng huyện Hòa Lạc
1. Giao chỉ tiêu cho các tổ đội như sau:

    Đơn vị                        Diện tích (ha)
    --------------------------------------------
    Tổ Nà Pheo                          140
    Tổ Bản Lũng                         165
    Tổ Khuổi Nọi                        120
    --------------------------------------------
    Tổng cộng                           445

2. Kinh phí theo năm:

Nguồn vốn                 2027        2028        Cộng
Ngân sách xã              60          80          140
Nhân dân đóng góp,
vốn hợp pháp khác         25          35          65
Tổng số                   85          125         205`,
      lines: [11, 19],
    },
    {
      text: `BÁO CÁO
Phong trào trồng dâu huyện Hòa Bắc năm 2023
- Mở 15 lớp ươm giống, mỗi lớp 35 học viên, với 625 học viên tham gia.
- Năm 2022 có 45 tổ ươm tơ; năm 2023 có 58 tổ ươm tơ, tăng 15 tổ.
- Tổng số 48 thôn có 36 thôn trồng dâu, còn 14 thôn chưa trồng.
- Thu 420 tấn kén, tăng 20 tấn so với năm 2022, tương đương tăng 8%.
- Còn 845 hộ nghèo, chiếm 3,25% tổng số hộ; 624 hộ cận nghèo, chiếm 2,04% tổng số hộ.`,
      lines: [3, 4, 5, 6, 7],
    },
    {
      text: `BÁO CÁO
Thư viện tỉnh Hòa An sáu tháng đầu năm 2024

I. HIỆN TRẠNG

Năm 2023, toàn tỉnh có 640 phòng đọc cộng đồng; có 36/80 xã có thủ thư.

Khu vực nông thôn có 25.000 hộ.

Có 4.500 hộ có tủ sách, bằng 18,0% số hộ nông thôn; 6.150 hộ mượn sách, bằng 26,4%.

Tỷ lệ hộ đọc báo đạt 41,0%, tương ứng 10.520 hộ.

Tỉnh có 90 kho sách, gồm 40 kho ở trường, 30 kho ở xã và 20 kho ở thôn. Theo vùng, có 35 kho ở ven biển, 32 kho ở trung du và 33 kho ở miền núi.

II. NHIỆM VỤ

- Mở rộng lên 800 phòng đọc cộng đồng, tăng 35% so với năm 2023.

- Mất 210 cuốn sách, giảm 40 cuốn so với 240 cuốn của năm 2023.

- Tổng số đầu sách là 4.860 cuốn truyện.

- Đã số hóa 3.645 cuốn (57,0%).`,
      lines: [10, 12, 14, 18, 20, 24],
    },
    {
      text: `KẾ HOẠCH
Dạy nghề mộc huyện Hòa Bắc
| Việc | Cách làm |
|---|---|
| Lớp mộc | Mở 12 lớp (mỗi xã 02 lớp) cho 420 lượt học viên, bình quân 30 học viên mỗi lớp |
| Bàn ghế | Mua 400 bộ. Phân theo cấp học: 150 bộ cho mầm non, 140 bộ cho tiểu học và 120 bộ cho trung học cơ sở |`,
      lines: [5, 6],
    },
    {
      text: `BÁO CÁO
Đánh giá nước sạch nông thôn tỉnh Hòa An
1. Tỉnh có 63 đơn vị hành chính cấp xã, gồm 18 phường, 45 xã và 01 đặc khu.
2. Đã có 90/120 thôn được nghiệm thu theo bộ tiêu chí ban hành năm 2019, chiếm 78,0%.
3. Mở 06 lớp vận hành trạm bơm, mỗi lớp 40 người, tổng số 330 lượt người.`,
      lines: [3, 4, 5],
    },
    {
      text: `KẾ HOẠCH
Trồng rau sạch huyện Hòa Bắc
1. Trồng tại 06 xã ven sông với quy mô 03 ha/xã, mỗi năm 02 vụ, tổng cộng 30 ha.
2. Mở lớp tại 12 thôn, mỗi thôn 3 lớp, tổng số 40 lớp.
3. Đã dạy nghề cho 60.275 người (trong đó: trồng trọt 24.318 người, chăn nuôi 15.642 người, chế biến 20.135 người).`,
      lines: [3, 4, 5],
    },
    {
      text: `KẾ HOẠCH
Mở vườn dâu huyện Hòa Bắc
1. Duy trì vườn Sơn Lâm diện tích 12 ha và vườn Sơn Hòa diện tích 8,5 ha, tổng diện tích 21,5 ha.
2. Sửa kho tơ (kho Bắc quy mô 40 tấn, kho Nam quy mô 25 tấn, tổng quy mô 65 tấn).`,
      lines: [3],
    },
    {
      text: `BÁO CÁO
Kết quả rà soát đời sống xã Hòa An năm 2024
1. Xã còn 96 hộ nghèo, chiếm 0,80% tổng số hộ và 150 hộ cận nghèo, chiếm 1,52% tổng số hộ dân.
2. Xã có 112 điểm bán rau (105 cố định và 7 lưu động), gồm 58 sạp ngoài chợ, 40 cửa hàng, 12 xe đẩy.
3. Xã chăm 37 ao cá, trong đó có 05 ao loại lớn, 14 ao loại vừa và 17 ao loại nhỏ, tổng sức chứa 386 nghìn m3.`,
      lines: [3, 4, 5],
    },
    {
      text: `KẾ HOẠCH
Mở vườn rau trường học

| TT | Việc | Hòa An | Hòa Bắc | Hòa Mỹ | Hòa Đông | Số trường có |
|---|---|---|---|---|---|---|
| 1 | Giếng khoan | x | x | | x | 3 |
| 2 | Nhà lưới | x | | x | | 2 |
| 3 | Hố ủ phân | | x | x | x | 4 |
| 4 | Bể chứa nước mưa | x | x | x | x | 4 |
| 5 | Kho dụng cụ | x | | | | 1 |

Năm nay toàn xã trồng 50 nghìn m2 rau, gồm: rau muống 30 nghìn m2 (chiếm 60%), rau cải 20 nghìn m2 (chiếm 46%).`,
      lines: [8, 12],
    },
    {
      text: `BÁO CÁO
Kết quả làm vườn trường tỉnh Hòa An năm 2023
1. Có 27 ổ sâu bệnh, làm hỏng 03 luống rau; so với năm 2022 (41 ổ) giảm 15 ổ.
2. Các trường đạt tổng số 130 điểm xanh, bình quân đạt 14,9 điểm/trường.`,
      lines: [3, 4],
    },
    {
      text: `# BÁO CÁO

Thu hút đầu tư tỉnh Hòa An năm 2023

Cấp mới 18 dự án với tổng vốn 4.250 tỷ đồng, gồm 15 dự án trong nước (3.100 tỷ đồng) và 4 dự án nước ngoài (1.150 tỷ đồng).

Thu ngân sách đạt 312 tỷ đồng, tăng từ 260 tỷ đồng của năm 2022, tăng 25%.

Trồng mới 15.000 ha rừng (mỗi năm 3.000 ha), trong đó rừng gỗ lớn 6.000 ha, rừng gỗ nhỏ 9.500 ha.`,
      lines: [5, 7, 9],
    },
    {
      text: `BÁO CÁO
Công tác giảm nghèo huyện Hòa Bắc năm 2022
1. Đầu năm có 640 hộ nghèo trên tổng số 8.000 hộ, chiếm 8%; cuối năm còn 520 hộ nghèo, chiếm tỷ lệ 7,5%.
2. Hỗ trợ nhà ở cho 62 hộ, đạt 85% kế hoạch (80 hộ).
3. Cho 2.000 lượt hộ vay với doanh số 60 tỷ đồng, bình quân 35 triệu đồng/hộ.
4. Tập huấn tại 05 trường học: 02 trường mầm non, 02 trường tiểu học, 02 trường trung học cơ sở.
5. Huyện có 68 trường với 41.250 học sinh, trong đó: mầm non 22 trường, 9.870 học sinh; tiểu học 46 trường, 31.580 học sinh.
6. Xảy ra 09 vụ cháy, thiệt hại 21 ha; giảm 04 vụ so với năm 2021 (14 vụ).
7. Nữ tham gia cấp ủy 14% (7/54 đồng chí).
9. Giảm tỷ lệ thấp còi từ 28,5% năm 2015 xuống 24% năm 2020, bình quân mỗi năm giảm 1,5%.
10. Tập huấn cho 620 cộng tác viên của 62 xã, mỗi xã 12 người.
8. Kinh phí 18,5 tỷ đồng (ngân sách tỉnh 12 tỷ đồng, chiếm 64,9%; nguồn khác 6,5 tỷ đồng, chiếm 32,1%).

| TT | Xã | Tổng số hộ | Hộ nghèo | Tỷ lệ (%) |
|---|---|---|---|---|
| 1 | Xã Đông | 2.000 | 100 | 5,0 |
| 2 | Xã Tây | 2.500 | 150 | 9,0 |
| 3 | Xã Nam | 1.500 | 120 | 8,0 |
| 4 | Xã Bắc | 2.000 | 150 | 7,5 |`,
      lines: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 17],
    },
    {
      text: `BÁO CÁO
Kết quả năm 2022 của tỉnh Hòa An
- Toàn tỉnh có 210 trường học (mầm non 80, tiểu học 90, trung học cơ sở 50).
- Đã đào tạo 1.200 người (trong đó: cao đẳng 300 người, trung cấp 400 người, sơ cấp 600 người).
- Giải quyết việc làm cho 4.500/5.000 lao động, đạt 92% kế hoạch.
- Tỷ lệ hộ nghèo giảm bình quân 1,2%/năm (2018: 8,0%, 2019: 6,4%, 2020: 5,0%, 2021: 3,8%).`,
      lines: [3, 4, 5, 6],
    },
    {
      text: `KẾ HOẠCH
Phát triển nhà ở xã hội tỉnh Hòa An

| STT | Dự án | Số căn | Kinh phí |
|---|---|---|---|
| 1 | Khu Đông | 120 | 60 |
| 2 | Khu Tây | 200 | 95 |
| 3 | Khu Nam | 80 | 45 |
| | Tổng cộng | 410 | 200 |

Tổng kinh phí thực hiện là 300 tỷ đồng, trong đó: ngân sách trung ương 150 tỷ đồng; ngân sách tỉnh 100 tỷ đồng; huy động khác 80 tỷ đồng.`,
      lines: [9, 11],
    },
    {
      text: `BÁO CÁO
Kết quả năm 2023 của huyện Hòa Bắc
- Xây mới 14 phòng học, sửa chữa 22 phòng học, tổng cộng 38 phòng học.`,
      lines: [3],
    },
    {
      text: `BÁO CÁO
Công tác phòng cháy, chữa cháy tỉnh Hòa An năm 2023
1. Xảy ra 120 vụ cháy, làm bị thương 40 người; so với năm 2022, giảm 30 vụ (giảm 20,0%), giảm 10 người bị thương (giảm 25,0%).
2. Nguyên nhân: điện 60 vụ (50,0%); bất cẩn 36 vụ (30,0%); đốt rác 12 vụ (12,0%); chưa rõ 12 vụ (10,0%).
3. Rà soát 18 chợ chưa bảo đảm; đã khắc phục xong 11 chợ, còn 09 chợ.
4. Tập huấn 2,4 nghìn lượt người, trong đó nam 1,5 nghìn lượt, nữ 1,1 nghìn lượt.
5. Kiểm tra 900 cơ sở, gấp 3 lần so với năm 2021 (250 cơ sở).
6. Toàn tỉnh có 26 đội với 310 người, chia theo khu vực:
- Khu vực Đông: 10 đội, 120 người;
- Khu vực Tây: 9 đội, 100 người;
- Khu vực Nam: 8 đội, 90 người.
Năm 2022 tổng vốn đầu tư cho phòng cháy đạt 40 tỷ đồng.
Năm 2023 tổng vốn đầu tư cho phòng cháy đạt 90 tỷ đồng, gấp hơn 2,5 lần so với năm 2022.`,
      lines: [3, 4, 5, 6, 7, 8, 13],
    },
    {
      text: `KẾ HOẠCH
Bảo vệ rừng huyện Hòa Bắc
1. Kiểm tra phát hiện 640 cơ sở vi phạm; đã xử phạt 240 cơ sở, chiếm 73,5% số cơ sở vi phạm.
2. Toàn huyện có 60 trạm bảo vệ rừng, trong đó 45 trạm đạt chuẩn (75,0%), còn 18 trạm chưa đạt chuẩn.
3. Trồng rừng giai đoạn 2021 - 2025: 6.000 ha (bình quân 1.500 ha/năm).
4. Đội xung kích có 200 người, trong đó có 50 nữ, chiếm 35%.`,
      lines: [3, 4, 5, 6],
    },
    {
      text: `# PHỤ LỤC

Kết quả theo địa phương (kèm theo Báo cáo của tỉnh Hòa An)

| TT | Địa phương | Số vụ 2022 | Số vụ 2023 | Tăng, giảm |
|---|---|---|---|---|
| 1 | Huyện Đông | 12 | 9 | -3 |
| 2 | Huyện Tây | 15 | 17 | +2 |
| 3 | Huyện Nam | 10 | 8 | -3 |
| 4 | Huyện Bắc | 7 | 7 | 0 |

| Nguồn | Kinh phí (triệu đồng) | Tỷ trọng |
|---|---|---|
| Ngân sách tỉnh | 6.000 | 60% |
| Ngân sách huyện | 2.500 | 30% |
| Xã hội hóa | 1.500 | 15% |`,
      lines: [9, 15],
    },
    {
      text: `KẾ HOẠCH
Nuôi ong lấy mật huyện Hòa Bắc
TT  Nguồn vốn            Đợt đầu   Đợt sau   Tổng
---------------------------------------------------
1   Quỹ khuyến nông         14        16       30
2   Vốn hợp tác xã          22        25       47
3   Hộ nuôi ong đóng        9         12       21
---------------------------------------------------
    Tổng cộng               45        35       98`,
      lines: [9],
    },
    {
      text: `BÁO CÁO
Kết quả trồng rau sạch huyện Hòa Bắc

Năm                 2011     2012     2013     2014     Cộng
Số luống rau        120      135      140      150      535`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Đào tạo nghề huyện Hòa Bắc
TT  Nghề            2021  2022  2023  Tổng
1   Trồng rau         40    45    50   135
2   Chăn nuôi         30    30    35    95
3   May công nghiệp   60    60    60   190
4   Điện dân dụng     20    25    25    70`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Phát triển thư viện số tỉnh Hòa An giai đoạn 2023 - 2026
I. THỰC TRẠNG
Đến cuối năm 2022, toàn tỉnh có 31 phòng đọc cộng đồng đang mở cửa.
II. MỤC TIÊU
1. Mỗi năm số hóa ít nhất 400 đầu sách địa chí; cả giai đoạn số hóa 1.200 đầu sách địa chí.
2. Mở thêm 6 phòng đọc cộng đồng, nâng tổng số phòng đọc lên 39 phòng.`,
      lines: [6, 7],
    },
    {
      text: `BÁO CÁO
Kết quả phát triển hợp tác xã huyện Hòa Bắc năm 2022
1. Toàn huyện có 96 cơ sở chế biến, gồm 41 hộ kinh doanh, 18 hợp tác xã, 27 tổ hợp tác và 14 doanh nghiệp.
2. Theo giới tính, có 43 lao động nam, chiếm 57,4%; 14 lao động nữ, chiếm 24,6%.
3. Sau 4 năm, tỷ lệ hộ nghèo giảm 8,4 điểm phần trăm, bình quân mỗi năm giảm 2,4 điểm phần trăm.
4. Ngân sách huyện: 54,0 tỷ đồng, chiếm 36,0% (giai đoạn 2021 - 2022: 23,0 tỷ đồng; giai đoạn 2023 - 2025: 30,1 tỷ đồng).
5. Toàn huyện có 8.600 lao động nông thôn, trong đó có 3.900 lao động nữ. Phân theo nhóm tuổi:
- Dưới 35 tuổi: 2.900 lao động;
- Từ 35 tuổi trở lên: 5.400 lao động, trong đó có 860 người trên 60 tuổi.`,
      lines: [3, 4, 5, 6, 7],
    },
    {
      text: `BÁO CÁO
Công tác khuyến học huyện Hòa Bắc năm 2023
1. Vận động 186 ấp, khóm (150 ấp và 34 khóm) lập quỹ khuyến học.
2. Quỹ thu 845 triệu đồng, gồm tiền mặt 520 triệu đồng và hiện vật 345 triệu đồng; tặng 300 suất học bổng.
3. Có 15/18 xã, thị trấn đạt tiêu chuẩn đơn vị học tập theo quy định mới, đạt tỷ lệ 88,3%.
4. Năm 2021 tặng 96 xe đạp, năm 2022 tặng 88 xe đạp, năm 2023 tặng 71 xe đạp; tổng cộng 3 năm là 265 xe đạp.
5. Có 3.450 hội viên mới, trong đó hội viên nữ chiếm 40% (1.280 hội viên).
6. Mở 38 buổi nói chuyện cho 2.280 lượt người (bình quân 70 người/buổi).
8. Giao chỉ tiêu: xã An Đông 210 hội viên; xã An Tây 190 hội viên; xã An Nam 260 hội viên; tổng cộng 680 hội viên.
9. Tổng kinh phí 290 triệu đồng, gồm chi lớp học 232 triệu đồng, chiếm 80%; chi tài liệu 43,5 triệu đồng, chiếm 15%; chi quản lý 14,5 triệu đồng, chiếm 6%.
7. Có 4.850 học viên, chiếm 12% dân số; trong đó học viên dưới 35 tuổi 1.620 học viên, từ 35 tuổi trở lên 3.320 học viên.`,
      lines: [3, 4, 5, 6, 7, 8, 9, 10, 11],
    },
    {
      text: `PHỤ LỤC
Trồng cây phân tán theo xã (đơn vị tính: nghìn cây)

| TT | Xã | Đợt 1 | Đợt 2 | Đợt 3 | Cộng cả năm |
|---|---|---|---|---|---|
| 1 | Xã Đông | 10 | 12 | 14 | 36 |
| 2 | Xã Tây | 11 | 15 | 13 | 39 |
| 3 | Xã Nam | 9 | 9 | 12 | 32 |
| 4 | Xã Bắc | 6 | 6 | 7 | 19 |
| | Toàn huyện | 36 | 42 | 48 | 126 |`,
      lines: [8],
    },
    {
      text: `BÁO CÁO
Công tác thủy lợi tỉnh Hòa An năm 2020
1. Tiếp nhận 7.524 đơn, trong đó qua bưu điện 4.318 đơn, nộp tại chỗ 3.106 đơn.
2. Năng suất lúa các năm 2016, 2017, 2018 lần lượt là 58,2; 59,4 và 60,0 tạ/ha, bình quân đạt 59,8 tạ/ha.
3. Trong 96 hồ chứa có 41 hồ loại nhỏ, 32 hồ loại vừa, 25 hồ loại lớn.
4. Cấp máy bơm cho 120 tổ, định mức 8 triệu đồng/tổ, thành tiền 906 triệu đồng.
5. Có 1.240 tuyến kênh, trong đó 415 tuyến dài từ 2 km trở lên, còn lại 835 tuyến ngắn hơn.
6. Năm 2020 vốn 210 tỷ đồng, gồm vốn nhà nước 150 tỷ đồng (trung ương 90 tỷ đồng, tỉnh 65 tỷ đồng), vốn khác 60 tỷ đồng.
7. Nạo vét bình quân mỗi năm 62 km (năm 2018: 55 km, năm 2019: 58 km, năm 2020: 61 km).
8. Đã tưới 2.400 ha/ 3.000 ha kế hoạch, đạt 90% kế hoạch.
9. Số trạm bơm điện năm 2020 là 96 trạm, gấp 4 lần năm 2010 (32 trạm).`,
      lines: [3, 4, 5, 6, 7, 8, 9, 10, 11],
    },
    {
      text: `KẾ HOẠCH
Tập huấn thủy nông tỉnh Hòa An

| TT | Nội dung | Số lượng | Đơn giá (nghìn đồng) | Thành tiền (nghìn đồng) |
|---|---|---|---|---|
| 1 | Thuê hội trường | 3 | 2.500 | 7.500 |
| 2 | Tài liệu | 180 | 35 | 6.300 |
| 3 | Báo cáo viên | 6 | 1.200 | 8.200 |

| Nguồn | 2021 | 2022 | Cả giai đoạn |
|---|---|---|---|
| Ngân sách tỉnh | 8,5 | 9,0 | 17,5 |
| Ngân sách xã | 2,5 | 3,0 | 5,5 |
| Đóng góp | 1,2 | 1,8 | 4,0 |`,
      lines: [8, 14],
    },
    {
      text: `BÁO CÁO
Sản xuất vụ mùa huyện Hòa Bắc năm 2021
1. Diện tích lạc 1.200 ha, năng suất 25 tạ/ha, sản lượng 3.600 tấn.
2. Xếp loại 150 tổ hợp tác: tốt 42, khá 63, trung bình 31, yếu 9.
3. Ba năm 2019, 2020, 2021 mở lần lượt 22, 25 và 28 lớp, tổng cộng 72 lớp.
4. Giai đoạn 2016 - 2020, tỷ lệ hộ nghèo giảm từ 26,4% xuống 12,4%, bình quân giảm 4,5%/năm.
5. Vốn thủy lợi nhỏ được giao 24 tỷ đồng; đến 30/9/2021 đã giải ngân 18 tỷ đồng, đạt 85% kế hoạch.
6. Hiện có 26 xã đạt chuẩn thủy lợi; năm 2022 thêm 5 xã, nâng tổng số xã đạt chuẩn lên 33 xã.`,
      lines: [3, 4, 5, 6, 7, 8],
    },
    {
      text: `BÁO CÁO
Kết quả xây dựng thôn kiểu mẫu tỉnh Hòa An
Phân theo nhóm, trong tổng số 96 xã có 30 xã đạt 19 tiêu chí; 22 xã đạt từ 15 đến 18 tiêu chí; 41 xã đạt từ 10 đến 14 tiêu chí; không còn xã đạt dưới 10 tiêu chí.
Tiếp nhận 136 hồ sơ. Phân theo lĩnh vực: đất đai 47, môi trường 18, tài nguyên nước 19, khoáng sản 54 hồ sơ.`,
      lines: [3, 4],
    },
    {
      text: `# BÁO CÁO

Chăm sóc trẻ em xã Hòa Mỹ năm 2025

1. Tỷ lệ trẻ em thấp còi còn 11,2%, giảm 1,5 điểm phần trăm so với năm 2024 (12,1%).

Số ca đuối nước giảm 40%, từ 20 ca xuống còn 15 ca.

2. Còn 36 trẻ em thấp còi trong tổng số 450 trẻ em được cân đo, chiếm tỷ
lệ 6,0%.

3. Sáp nhập 02 xã nên nay có 15 điểm cân đo, trong đó xã Sơn Lâm cũ 09 điểm cân đo, xã Sơn Hòa cũ 07 điểm cân đo.`,
      lines: [5, 7, 10, 12],
    },
    {
      text: `PHỤ LỤC
KHỐI LƯỢNG SỬA ĐƯỜNG XÃ HÒA MỸ

| TT | Tuyến | Cả giai đoạn 2026 - 2028 | 2026 | 2027 | 2028 |
|---|---|---|---|---|---|
| 1 | Đường Nà Lạ - Khau Mạ | 12 | 5 | 4 | 3 |
| 2 | Đường Bó Pồng | 17 | 6 | 6 | 7 |`,
      lines: [7],
    },
    {
      text: `# ĐỀ ÁN

Nuôi ong tỉnh Hòa An giai đoạn 2022 - 2026

## MỤC TIÊU

- Lập 900 trại ong, bình quân
mỗi năm 220 trại ong.
- Tập huấn cho 6.000 lượt người (bình quân 1.200 lượt/năm).`,
      lines: [7],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển vườn rừng huyện Hòa An giai đoạn 2022 - 2025
- Mở mỗi năm 12 lớp ươm cây, mỗi lớp 40 người, cả giai đoạn 2022 - 2025 có 1.920 lượt người học; từ tháng 7 mở 12 phiên chợ (mỗi tháng 02 phiên).
- Cấp 32 bộ dụng cụ cho các bản, mỗi bộ không quá 20 triệu đồng, kinh phí 680 triệu đồng; có 20 phiên chợ, mỗi năm dựng 03 phiên trong 5 năm.
- Trồng 02 vụ/năm, mỗi bản 05 ha tại 04 bản, tổng cộng 40 ha.
- Diện tích vườn rừng đạt 8.400 ha, trong đó: quế 3.500 ha, trám 2.600 ha, dẻ 1.200 ha.
- Sản lượng trám đạt 5.200 tấn, tăng 1,5 lần so với năm 2020 (2.080 tấn); dẻ đạt 5.200 tấn, tăng 2,5 lần so với năm 2020 (2.080 tấn).
- Huyện có 11 đơn vị hành chính, gồm 01 thị xã, 02 thị trấn và 08 xã; có 125 bản và 12 tổ.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển giáo dục mầm non huyện Hòa Lạc

PHỤ LỤC

STT   Chỉ tiêu                               ĐVT       2027     2028     2029
 1    Trường mầm non có bếp ăn một chiều     trường    34       37       35
      Tỷ lệ                                  %         85,0     92,5     97,2
 2    Trường có sân chơi trồng cây xanh      trường    30       33       34
      Tỷ lệ                                  %         75,0     82,5     94,4`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Phong trào trồng dâu huyện Hòa Bắc năm 2023
- Mở 15 lớp ươm giống, mỗi lớp 35 học viên, với 20 người dạy; 12 buổi chiếu phim, mỗi buổi 30 người, thu hút 720 lượt người xem.
- Năm 2022 có 45 tổ ươm tơ; năm 2023 có 58 tổ ươm tơ, tăng 13 tổ; tổ thêu có 30 tổ, tăng 15 tổ so với năm 2021.
- Đầu năm có 640 hộ trồng dâu, trong năm thêm 30 hộ, cuối năm còn 590 hộ, giảm 80 hộ.
- Tổng số 48 thôn có 36 thôn có kho, còn 14 thôn không có đường vào; có 30 thôn trồng dâu, còn 18 thôn chưa trồng.
- Thu 420 tấn kén, tăng 20 tấn so với năm 2022, tương đương tăng 5%.
- Hỏng 320 nong tằm, giảm 45 nong (12,3%).`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Thư viện tỉnh Hòa An sáu tháng đầu năm 2024

I. HIỆN TRẠNG

Năm 2023, toàn tỉnh có 640 phòng đọc cộng đồng, trong đó 410 phòng đọc cộng đồng ở xã.

Khu vực nông thôn có 25.000 hộ.

Có 4.500 hộ có tủ sách, bằng 18,0% số hộ nông thôn; 6.150 hộ mượn sách, bằng 24,6%. Ở thành thị 6.210 hộ mượn sách, bằng 27,9%.

Tỷ lệ hộ đọc báo đạt 41,0%, tương ứng 10.250 hộ; có 1.020 hộ nghe đài, chiếm 22,7% số hộ có tủ sách.

Tỉnh có 90 kho sách, gồm 40 kho ở trường, 30 kho ở xã và 20 kho ở thôn. Theo vùng, có 35 kho ở ven biển, 32 kho ở trung du, còn lại ở miền núi. Về tình trạng, có 88 kho ở nơi khô ráo, trong đó 12 kho mới xây.

II. NHIỆM VỤ

- Mở rộng lên 800 phòng đọc cộng đồng, tăng 25% so với năm 2023; phòng đọc lưu động 30 phòng, tăng 8 phòng so với năm 2023.

- Mất 210 cuốn sách, giảm 30 cuốn so với 240 cuốn của năm 2023; thu 1.200 triệu đồng, tăng 20% so với 1.000 triệu đồng của năm 2023.

- Sáu tháng đầu năm 2023 có 30 câu lạc bộ đọc sách; nay có 66 câu lạc bộ đọc sách, tăng 10% so với năm 2023 (cả năm 60 câu lạc bộ).

- Kế hoạch năm 2023 là 90 tủ sách dòng họ; nay có 120 tủ sách dòng họ, tăng 50% so với năm 2023.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Đánh giá nước sạch nông thôn tỉnh Hòa An
1. Tỉnh có 63 đơn vị hành chính cấp xã, gồm 17 phường, 45 xã và 01 đặc khu.
2. Đã có 90/120 thôn được nghiệm thu theo bộ tiêu chí ban hành năm 2019, chiếm 75,0%.
3. Mỗi năm mở 06 lớp vận hành trạm bơm, mỗi lớp 40 người, tổng số 480 lượt người.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc trẻ em xã Hòa Mỹ
1. Kinh phí năm 2026 là 900 triệu đồng, trong đó bố trí cho bữa ăn bán trú 400 triệu đồng, khám sức khỏe 250 triệu đồng.
2. Tỷ lệ trẻ em thấp còi còn 11,2%, giảm 0,9 điểm phần trăm so với năm 2024 (12,1%).`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Kết quả xây dựng thôn kiểu mẫu tỉnh Hòa An
Trong tổng số 60 thôn, xếp loại 30 thôn tốt, 20 thôn khá, 10 thôn trung bình; trong tổng số 48 xã có 20 xã loại tốt, 15 xã loại khá, 10 xã loại trung bình, các xã còn lại chưa xếp loại.
Có 90 lớp, chia theo bậc: mầm non 20, tiểu học 40, trung học 30.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Kết quả rà soát đời sống xã Hòa An năm 2024
1. Xã còn 96 hộ nghèo, chiếm 0,80% tổng số hộ và 150 hộ cận nghèo, chiếm 1,25% tổng số hộ dân.
2. Đầu năm có 96 hộ nghèo, chiếm 0,80% tổng số hộ, đến cuối năm 2024 còn 90 hộ nghèo, chiếm 0,61% tổng số hộ.
3. Xã có 112 điểm bán rau (105 cố định và 7 lưu động), gồm 58 sạp ngoài chợ, 40 cửa hàng, 14 xe đẩy.
4. Xã chăm 37 ao cá, trong đó có 05 ao loại lớn, 14 ao loại vừa và 18 ao loại nhỏ, tổng sức chứa 386 nghìn m3.
5. Xã chăm 37 ao cá, trong đó có 05 ao nuôi cá tra, 14 ao nuôi cá chép và 17 ao nuôi tôm.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Làm vườn trường tỉnh Hòa An
Có 27 ổ sâu bệnh; so với năm 2022 (41 ổ) giảm 14 ổ. Các trường đạt 130 điểm xanh, bình quân đạt 14,4 điểm/trường.
Tổng kinh phí 90 triệu đồng, gồm: ngân sách huyện 60 triệu đồng (giống cây 45 triệu đồng, phân bón 15 triệu đồng); phụ huynh đóng góp 30 triệu đồng.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Sản xuất vụ mùa huyện Hòa Bắc năm 2021
1. Diện tích lạc 1.200 ha, năng suất 25 tạ/ha, sản lượng 3.000 tấn.
2. Xếp loại 150 tổ hợp tác: tốt 42, khá 63, trung bình 31, yếu 14.
3. Ba năm 2019, 2020, 2021 mở lần lượt 22, 25 và 28 lớp, tổng cộng 75 lớp.
4. Giai đoạn 2016 - 2020, tỷ lệ hộ nghèo giảm từ 26,4% xuống 12,4%, bình quân giảm 3,5%/năm.
5. Tưới 2.300 ha cho 31 thôn: thôn Thượng 90, thôn Trung 84, các thôn còn lại 40 - 60 ha mỗi thôn.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Công tác thủy lợi tỉnh Hòa An năm 2020
1. Có 58 cán bộ, gồm 21 người ở chi cục, 17 người ở các trạm; số còn lại làm việc tại xã.
2. Năng suất lúa các năm 2016, 2017, 2018 lần lượt là 58,2; 59,4 và 60,0 tạ/ha, bình quân đạt 59,2 tạ/ha.
3. Có 132 hợp tác xã dùng nước, gồm 51 hợp tác xã trồng lúa, 60 hợp tác xã trồng màu và một số hợp tác xã khác.
4. Cấp máy bơm cho 120 tổ, định mức 8 triệu đồng/tổ, thành tiền 960 triệu đồng.
5. Tiếp nhận 7.524 đơn, trong đó qua bưu điện 2.318 đơn, nộp tại chỗ 3.106 đơn.
6. Trong 96 hồ chứa có 41 hồ được kiểm định, 72 hồ được cắm mốc.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Kết quả phát triển hợp tác xã huyện Hòa Bắc năm 2022
Toàn huyện có 140 sản phẩm đạt chuẩn, tăng 20 sản phẩm so với năm 2020.

Theo ngành hàng: chế biến có 70 sản phẩm (chiếm 50,0%), đồ uống có 21 sản phẩm (15,0%), dược liệu có 49 sản phẩm (35,0%).
1. Hỗ trợ 18 mô hình sinh kế, gồm 19 con bò, 40 con dê, 18 máy cày.
2. Sau 4 năm, tỷ lệ hộ nghèo giảm 8,4 điểm phần trăm, bình quân mỗi năm giảm 2,1 điểm phần trăm.
3. Giai đoạn 2016 - 2020 giảm 4.500 hộ nghèo, bình quân giảm 900 hộ/năm.
4. Có 3.450 hội viên mới, trong đó hội viên nữ chiếm 40% (1.380 hội viên), tăng 12% (148 hội viên) so với năm trước.
5. Quỹ thu 865 triệu đồng, gồm tiền mặt 520 triệu đồng và hiện vật 345 triệu đồng; tặng 300 suất học bổng, mỗi suất 2 triệu đồng.
6. Có 12/15 xã đạt tiêu chí, trong đó tỷ lệ hộ nghèo các xã này còn 4%, đạt mục tiêu đề ra.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Kết quả năm 2022 của tỉnh Hòa An
- Toàn tỉnh có 220 trường học (mầm non 80, tiểu học 90, trung học cơ sở 50).
- Đã đào tạo 1.200 người, trong đó nữ 700 người, dân tộc thiểu số 600 người.
- Giải quyết việc làm cho 4.500/5.000 lao động, đạt 90% kế hoạch.
- Tỷ lệ hộ nghèo giảm bình quân 1,4%/năm (2018: 8,0%, 2019: 6,4%, 2020: 5,0%, 2021: 3,8%).
- Kiểm tra 120 cơ sở, vi phạm 30 cơ sở (chiếm 25%); hỗ trợ 64 hộ, đạt 80% kế hoạch (80 hộ); 45 tỷ đồng cho 1.500 hộ vay, bình quân 30 triệu đồng/hộ.
- Có 68 trường với 41.250 học sinh, trong đó: mầm non 22 trường, 9.870 học sinh; tiểu học 40 trường; 05 vụ cháy, giảm 02 vụ so với năm 2021 (07 vụ).
- Tổ chức 12 lớp tập huấn, trong đó có 03 lớp tại huyện và 02 lớp tại xã.

| STT | Dự án | Số căn | Kinh phí |
|---|---|---|---|
| 1 | Khu Đông | 120 | 60,25 |
| 2 | Khu Tây | 200 | 95,5 |
| | Tổng cộng | 320 | 155,8 |

Tổng kinh phí là 300 tỷ đồng, gồm: ngân sách trung ương 150 tỷ đồng; ngân sách tỉnh 100 tỷ đồng; huy động khác 50 tỷ đồng.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Công tác phòng cháy, chữa cháy tỉnh Hòa An năm 2023
1. Xảy ra 120 vụ cháy; so với năm 2022, giảm 30 vụ (giảm 20,0%). Tháng 12 xảy ra 9 vụ, tăng 3 vụ.
2. Nguyên nhân: điện 60 vụ (50,0%); bất cẩn 36 vụ (30,0%); đốt rác 12 vụ (10,0%), trong đó có 5 vụ (41,7%) tại chợ; chưa rõ 12 vụ (10,0%).
3. Rà soát 18 chợ chưa bảo đảm; đã khắc phục xong 11 chợ, còn 07 chợ.
4. Cấp mới 900 giấy phép, gồm 600 giấy phép hạng A, 300 giấy phép hạng B; cấp đổi 200 giấy phép.
5. Dân số 96.000 người, trong đó lao động 58.000 người, chiếm 60,4% dân số; lao động nông thôn 50.000 người, chiếm 86,2% tổng số lao động.
6. Đón 3,2 triệu lượt khách, trong đó khách quốc tế 0,4 triệu lượt, khách nội địa 2,8 triệu lượt; gấp hơn 2 lần so với năm 2011 (1,5 triệu lượt).`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển thư viện số tỉnh Hòa An giai đoạn 2023 - 2026
I. THỰC TRẠNG
Đến cuối năm 2022, toàn tỉnh có 31 phòng đọc cộng đồng đang mở cửa.
II. MỤC TIÊU
3. Đào tạo 480 thủ thư, bình quân mỗi năm 120 thủ thư.
1. Mỗi năm số hóa ít nhất 400 đầu sách địa chí; cả giai đoạn số hóa 1.600 đầu sách địa chí.
2. Mở thêm 6 phòng đọc cộng đồng, nâng tổng số phòng đọc lên 37 phòng.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const sums = reckonedSums(subject);
    const cells = [...wrongCells(subject), ...wrongTableProducts(subject)];
    const { totals, causes } = explainTotals(wrongTotals(subject), cells);
    const tables = [
      ...totals.map((total) => tableFinding(total, causes.get(total))),
      ...wrongTableShares(subject).map(tableShareFinding),
      ...wrongRowShares(subject).map(rowShareFinding),
    ];
    return [
      ...sums,
      ...distantMultiples(subject).map(multipleFinding),
      ...paceFindings(subject),
      ...planMeanFindings(subject),
      ...wrongMarkCounts(subject).map(markFinding),
      ...tables,
      ...withoutTold(
        cells.map((cell) => cellFinding(cell, causes.get(cell))),
        tables,
      ),
    ];
  },
};
