import { restatements } from "../datedStatements.js";
import type { Said } from "../diagnostic.js";
import { indicatorConflicts } from "../indicatorConflicts.js";
import {
  inLists,
  inOtherWords,
  inSeries,
  paceFinding,
  reportedFinding,
  restatedFinding,
} from "../milestoneFindings.js";
import { reportedRows } from "../reportedRows.js";
import type { DocumentRule } from "../rule.js";
import { paceConflicts } from "../statedPaces.js";

export const milestoneConflict: DocumentRule = {
  name: "milestone-conflict",
  scope: "document",
  severity: "error",
  title: {
    vi: "Một chỉ tiêu ghi hai giá trị khác nhau cho cùng một năm",
    en: "One indicator with two values for one year",
  },
  looksFor: {
    vi: "Cùng một chỉ tiêu (so theo tên, đơn vị tính, nhóm đối tượng, địa bàn) xuất hiện ở hai nơi — phần lời và phụ lục, hai phụ lục, hai dòng của một bảng, hai câu, kể cả khi ghi bằng lời khác — với hai giá trị khác nhau cho cùng một năm, kể cả năm gốc.",
    en: "The same indicator (by name, measure, group of people, place) stands in two places (text, annexes, rows, sentences; also in other words) with different values for one year, the base year included.",
  },
  source: {
    vi: "Hai giá trị của cùng một chỉ tiêu cho cùng một năm không thể cùng đúng.",
    en: "Two values of one indicator for one year can't both hold.",
  },
  silentWhen: {
    vi: "Nhóm đối tượng, địa bàn hoặc đơn vị tính khác nhau; giá trị này nằm trong giới hạn của giá trị kia (“trên 80%” và 85%); tên lặp lại nhiều lần theo từng địa phương trong cùng một bảng; câu có nhiều con số không tách được.",
    en: "Group, place or measure differ; one value lies within the other's bounds; the name is repeated for each locality of one table; a sentence has several figures that can't be told apart.",
  },
  bad: [
    {
      text: `BÁO CÁO
Kết quả bảo tồn nghề dệt huyện Hòa An đến năm 2023
1. Tỷ lệ hộ dệt thổ cẩm có khung dệt cải tiến: 61,5%, tăng 12% so với năm 2019; mục tiêu là 55,0%.
2. Số nghệ nhân trẻ được truyền nghề: 48 người; mục tiêu là 40 người.
3. Hợp tác xã dệt bán hàng qua mạng: 7 hợp tác xã, vượt 02 hợp tác xã so với mục tiêu 5 hợp tác xã.

BIỂU KẾT QUẢ

| TT | Chỉ tiêu | ĐVT | Mục tiêu 2023 | Kết quả 2023 |
|---|---|---|---|---|
| 1 | Hộ dệt thổ cẩm có khung dệt cải tiến | % | 55,0 | 65,1 |
| 2 | Nghệ nhân trẻ được truyền nghề | người | 48 | 40 |
| 3 | Hợp tác xã dệt bán hàng qua mạng | hợp tác xã | 6 | 7 |`,
      lines: [11, 12, 13],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề muối tỉnh Hòa An giai đoạn 2026 - 2030
I. THỰC TRẠNG
Năm 2025, toàn tỉnh có 1.470 ha ruộng muối trải bạt, sản lượng muối sạch 96.300 tấn; 31 tổ hợp tác.
II. MỤC TIÊU ĐẾN NĂM 2030
1. Ruộng muối trải bạt đạt 2.100 ha.
2. Sản lượng muối sạch đạt 140.000 tấn.
PHỤ LỤC

                                     Đơn vị    Thực hiện    Kế hoạch
STT   Chỉ tiêu                       tính      2025         2028         2030
1     Ruộng muối trải bạt            ha        1.740        1.850        2.100
2     Sản lượng muối sạch            tấn       93.600       120.000      140.000
3     Tổ hợp tác                     tổ        31           36           42`,
      lines: [4, 12],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề muối tỉnh Hòa An giai đoạn 2023 - 2027

I. THỰC TRẠNG ĐẾN CUỐI NĂM 2022

1. Toàn tỉnh có 1.240 hộ làm muối. Trong số hộ làm muối, 930 hộ đã trải bạt ô kết tinh, đạt
tỷ lệ 75,0%; tỷ lệ hộ làm muối tham gia bảo hiểm xã hội tự nguyện là 31,5%.

2. Có 14/35 kho chứa muối được kiên cố hóa, chiếm 40,0%; sản xuất 27.350 tấn muối sạch.

II. MỤC TIÊU

1. Tỷ lệ kho chứa muối được kiên cố hóa đến năm 2025 đạt 60%, đến năm 2027 đạt 70%.

PHỤ LỤC
CHỈ TIÊU THEO NĂM

TT   Chỉ tiêu                                    ĐVT      2022     2025     2027
-----------------------------------------------------------------------------------
1    Hộ làm muối đã trải bạt ô kết tinh          %        72,0     85       95
2    Hộ làm muối tham gia bảo hiểm xã hội        %        13,5     40       50
     tự nguyện
3    Kho chứa muối được kiên cố hóa              %        40,0     60       80
4    Sản xuất muối sạch                          tấn      23.750   31.000   36.000`,
      lines: [20, 21, 23, 24],
    },
    {
      text: `KẾ HOẠCH
Phổ cập bơi cho trẻ em tỉnh Hòa An giai đoạn 2022 - 2026
I. THỰC TRẠNG
Tỷ lệ học sinh tiểu học biết bơi an toàn tăng từ 21,5% năm 2018 lên 34,8% năm 2021.
II. MỤC TIÊU ĐẾN NĂM 2026
1. 70% học sinh tiểu học trên địa bàn tỉnh biết bơi an toàn.
2. Tỷ lệ xã, phường có bể bơi đủ điều kiện hoạt động đạt 45%.

PHỤ LỤC
CHỈ TIÊU TỪNG NĂM

1. Tỷ lệ học sinh tiểu học biết bơi an toàn (%)
Năm 2021: 38,4; năm 2022: 45; năm 2024: 58; năm 2026: 70.
2. Xã, phường có bể bơi đủ điều kiện (%)
Năm 2021: 12; năm 2022: 20; năm 2024: 32; năm 2026: 40.`,
      lines: [12, 15],
    },
    {
      text: `# KẾ HOẠCH

Phát triển lâm nghiệp tỉnh Hòa An giai đoạn 2021 - 2025

## I. MỤC TIÊU

1. Diện tích rừng có chứng chỉ quản lý bền vững đạt 20.000 ha vào năm 2025.

2. Đến năm 2025, 85% diện tích rừng trồng sử dụng giống được kiểm soát. Đến năm 2025, 90% diện tích rừng trồng sử dụng giống được kiểm soát.

| TT | Chỉ tiêu | Đơn vị | 2023 | 2025 |
|---|---|---|---|---|
| 1 | Tỷ lệ che phủ rừng | % | 54,4 | 54,5 |
| 2 | Diện tích rừng có chứng chỉ quản lý bền vững | ha | 12.000 | 18.000 |`,
      lines: [9, 14],
    },
    {
      text: `KẾ HOẠCH
Phát triển y tế tỉnh Hòa An đến năm 2030
I. MỤC TIÊU ĐẾN NĂM 2030
- Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%.
- Tỷ lệ trạm y tế có bác sĩ đạt 100%.
II. NHIỆM VỤ
1. Các sở, ngành tổ chức thực hiện.

PHỤ LỤC
CÁC CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia BHYT | % | 92 | 98 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 95 | 100 |
| 3 | Tỷ lệ trẻ em được tiêm chủng | % | 95 | 97 |`,
      lines: [14],
    },
    {
      text: `KẾ HOẠCH
Thực hiện chương trình nghị sự tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ che phủ rừng | % | 40 | 42 |
| 2 | Tỷ lệ hộ nghèo | % | 4 | 2 |
| 3 | Tỷ lệ che phủ rừng toàn tỉnh | % | 41 | 42 |`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Cải tạo chợ nông thôn tỉnh Hòa An giai đoạn 2023 - 2026
I. MỤC TIÊU
1. Tỷ lệ chợ có khu giết mổ riêng: năm 2023 đạt 22%, năm 2024 đạt 35%, năm 2026 đạt 60%.
2. Chợ có nhà lồng kiên cố trong quy hoạch phát triển chợ: đạt 48% vào năm 2024 và 80% vào năm 2026.

PHỤ LỤC

| TT | Chỉ tiêu | Đơn vị tính | 2023 | 2024 | 2026 |
|---|---|---|---|---|---|
| 1 | Chợ có khu giết mổ riêng | % | 22 | 30 | 60 |
| 2 | Chợ có nhà lồng kiên cố | % | 40 | 52 | 80 |
| 3 | Hộ kinh doanh dùng cân kiểm định | % | 50 | 70 | 95 |`,
      lines: [11, 12],
    },
    {
      text: `BÁO CÁO
Kết quả cấp điện nông thôn và phương hướng đến năm 2027
PHẦN THỨ HAI
I. MỤC TIÊU
1. Chỉ tiêu cụ thể đến năm 2027 (theo Biểu số 02)
a) Tỷ lệ thôn có điện ba pha đạt 88%, trong đó thôn vùng cao đạt 70%.
b) Đến năm 2025 có 40% và đến năm 2027 có 60% trạm bơm nội đồng dùng điện mặt trời.
c) Tỷ lệ hộ dân lắp công tơ điện tử hoặc các thiết bị đo đếm từ xa khác do ngành điện cấp:
+ Đến năm 2025 đạt ít nhất 75%;
+ Đến năm 2027 đạt 95%.

BIỂU SỐ 02

| TT | Chỉ tiêu | Đơn vị tính | 2024 | 2025 | 2027 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ thôn có điện ba pha | % | 70 | 79 | 85 |
| 2 | Tỷ lệ trạm bơm nội đồng dùng điện mặt trời | % | 25 | 40 | 65 |
| 3 | Tỷ lệ hộ dân lắp công tơ điện tử hoặc thiết bị đo đếm từ xa khác | % | 52 | 68 | 95 |
| 4 | Tỷ lệ tổn thất điện năng | % | 6 | 5,5 | 5 |`,
      lines: [16, 17, 18],
    },
    {
      text: `ỦY BAN NHÂN DÂN XÃ HÒA AN
KẾ HOẠCH
Xây dựng thư viện cộng đồng năm 2026

II. CHỈ TIÊU
1. Tỷ lệ bạn đọc đăng ký thẻ trực tuyến đạt từ 75% trở lên.
2. 100% thư viện thôn có tủ sách thiếu nhi.
PHỤ LỤC: PHÂN CÔNG NHIỆM VỤ
TT | Nhiệm vụ | Chủ trì | Thời gian
1 | Hướng dẫn người dân; nâng tỷ lệ bạn đọc đăng ký thẻ trực tuyến lên ít nhất 65% | Phòng Văn hóa - Xã hội | Thường xuyên
2 | Bổ sung sách cho thư viện thôn | Văn phòng HĐND và UBND xã | Quý II`,
      lines: [10],
    },
    {
      text: `ỦY BAN NHÂN DÂN TỈNH HÒA AN
KẾ HOẠCH
Phát triển dịch vụ cảng giai đoạn 2022 - 2025
1. Mục tiêu
- Đến năm 2025, khối lượng hàng hóa qua cảng tăng 30% so với năm 2021.
- Đến năm 2025, số hợp tác xã vận tải hoạt động có hiệu quả gấp 1,5 lần năm 2021.

| TT | Chỉ tiêu | ĐVT | 2021 | 2023 | 2025 |
|---|---|---|---|---|---|
| 1 | Khối lượng hàng hóa qua cảng | nghìn tấn | 2.000 | 2.200 | 2.400 |
| 2 | Số hợp tác xã vận tải hoạt động có hiệu quả | HTX | 20 | 25 | 30 |
| 3 | Số bến thủy nội địa được nâng cấp | bến | 4 | 6 | 9 |`,
      lines: [10],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề cá hồ chứa tỉnh Hòa An giai đoạn 2024 - 2028

**II. MỤC TIÊU**

- Có ít nhất 12% đội ngũ kỹ thuật viên thủy sản, cán bộ quản lý
lòng hồ được đào tạo lại từ nguồn thu hút sinh viên tốt nghiệp loại giỏi,
kỹ sư về công tác tại các trạm thủy sản của tỉnh.

- Bảo đảm 100% bến cá, điểm thu mua phải triển khai quy trình
truy xuất nguồn gốc thủy sản lòng hồ.

- Phấn đấu đạt **15%** thôn, khu phố “không lưới điện” năm 2025, bảo đảm
đến hết năm 2028 đạt 60% thôn, khu phố “không lưới điện”.

**III. NHIỆM VỤ**

1. Tổ chức lại nghề nuôi lồng; diện tích mặt nước nuôi lồng đến năm 2028 đạt 1.350 ha.

2. Tuần tra lòng hồ thường xuyên; mở rộng diện tích mặt nước nuôi lồng ven bờ của tỉnh đến năm 2028 đạt 1.530 ha.

**IV. TỔ CHỨC THỰC HIỆN**

1. Sở Nội vụ bồi dưỡng nghiệp vụ; bảo đảm đến năm 2028 có ít nhất
18% đội ngũ kỹ thuật viên thủy sản, cán bộ quản lý lòng hồ được đào tạo lại
từ nguồn thu hút sinh viên tốt nghiệp loại giỏi.

2. Đổi mới cách quản lý tại bến: 85% bến cá, điểm thu mua triển khai quy
trình truy xuất nguồn gốc thủy sản lòng hồ, gắn với chuyển đổi số.

3. Ủy ban nhân dân các xã phấn đấu đạt mục tiêu xây dựng 25% thôn, khu phố
“không lưới điện” ngay trong năm 2025.`,
      lines: [20, 25, 28, 31],
    },
    {
      text: `KẾ HOẠCH
Phát triển thư viện lưu động tỉnh Hòa An giai đoạn 2024 - 2028

**II. MỤC TIÊU**

- Tỷ lệ trường phổ thông được xe thư viện
đến phục vụ đạt 80%.

- Tỷ lệ bạn đọc vùng cao có thẻ mượn sách
điện tử đạt 45%.

- Bổ sung tối thiểu 12.000 bản sách in mới cho kho lưu động.

PHỤ LỤC
PHÂN CÔNG THEO DÕI CHỈ TIÊU

|
**TT**
|
**Chỉ tiêu**
|
**Cơ quan chủ trì**
|
|
1
|
Tỷ lệ trường phổ thông được xe
thư viện đến phục vụ đạt 80%.
|
Sở Giáo dục và Đào tạo
|
|
2
|
Tỷ lệ bạn đọc vùng cao có thẻ
mượn sách điện tử đạt 54%.
|
Sở Văn hóa, Thể thao và Du lịch
|
|
3
|
Bổ sung tối thiểu 12.000 bản sách in mới
cho kho lưu động
|
Sở Tài chính
|`,
      lines: [33],
    },
    {
      text: `KẾ HOẠCH
Phát triển dịch vụ bến thuyền giai đoạn 2024 - 2026
II. MỤC TIÊU
1. Hằng năm, số lượt khách đi thuyền sông Vàm tăng trên 8%; số vụ va chạm trên luồng hẹp giảm 5%.
PHỤ LỤC

| TT | Chỉ tiêu | ĐVT | 2024 | 2025 | 2026 |
|---|---|---|---|---|---|
| 1 | Mức tăng hằng năm số lượt khách đi thuyền sông Vàm | % | >6 | >6 | >6 |
| 2 | Tỷ lệ giảm số vụ va chạm trên luồng hẹp | % | 5 | 5 | 5 |
| 3 | Tỷ lệ bến có phao cứu sinh | % | 70 | 85 | 100 |`,
      lines: [9],
    },
    {
      text: `KẾ HOẠCH
Giảm nghèo vùng hồ tỉnh Hòa An giai đoạn 2026 - 2030

**II. MỤC TIÊU**

1. Hỗ trợ sinh kế; riêng xã Hồ Thượng, xã Hồ Hạ phấn đấu mức giảm tỷ lệ hộ nghèo
4-5%/năm.

2. Tỷ lệ hộ cận nghèo giảm bình quân 1,5%/năm.

**IV. TỔ CHỨC THỰC HIỆN**

1. Ủy ban nhân dân các xã xây dựng kế hoạch; riêng xã Hồ Thượng, xã Hồ Hạ bảo đảm mức giảm tỷ lệ hộ nghèo 3-4%/năm.

2. Hội Nông dân vận động hội viên, góp phần giảm tỷ lệ hộ cận nghèo 2,5% mỗi năm.`,
      lines: [13, 15],
    },
  ],
  good: [
    {
      text: `BÁO CÁO
Kết quả bảo tồn nghề dệt huyện Hòa An đến năm 2023
1. Tỷ lệ hộ dệt thổ cẩm có khung dệt cải tiến: 61,5%, tăng 12% so với năm 2019; mục tiêu là 55,0%.
2. Số nghệ nhân trẻ được truyền nghề ở vùng cao: 18 người; mục tiêu là 15 người.

| TT | Chỉ tiêu | ĐVT | Mục tiêu 2023 | Kết quả 2023 |
|---|---|---|---|---|
| 1 | Hộ dệt thổ cẩm có khung dệt cải tiến | % | 55,0 | 61,5 |
| 2 | Nghệ nhân trẻ được truyền nghề | người | 40 | 48 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề muối tỉnh Hòa An giai đoạn 2026 - 2030
I. THỰC TRẠNG
Năm 2020, toàn tỉnh có 1.470 ha ruộng muối trải bạt. Năm 2025, sản lượng muối sạch là 93.600 tấn, xuất khẩu 96.300 tấn muối cũ.
II. MỤC TIÊU ĐẾN NĂM 2030
1. Ruộng muối trải bạt đạt 2.100 ha.
2. Sản lượng muối sạch đạt 140.000 tấn.
PHỤ LỤC

                                     Đơn vị    Thực hiện    Kế hoạch
STT   Chỉ tiêu                       tính      2025         2028         2030
1     Ruộng muối trải bạt            ha        1.740        1.850        2.100
2     Sản lượng muối sạch            tấn       93.600       120.000      140.000`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề muối tỉnh Hòa An giai đoạn 2023 - 2027

I. THỰC TRẠNG ĐẾN CUỐI NĂM 2022

1. Trong số hộ làm muối, 930 hộ đã trải bạt ô kết tinh, đạt tỷ lệ 75,0%; vùng bãi ngang có 120 hộ đã trải bạt ô kết tinh, đạt tỷ lệ 41,2%.

2. Đến ngày 30 tháng 6 năm 2023, tỷ lệ kho chứa muối được kiên cố hóa là 44,0%; có 9 kho chứa muối kém kiên cố, chiếm 25,7%.

II. MỤC TIÊU

1. Trồng 12.000 cây chắn gió trong giai đoạn 2023 - 2027.

2. Tỷ lệ kho chứa muối được kiên cố hóa đến năm 2025 đạt 60%, đến năm 2027 đạt 80%; mỗi năm sản xuất 40.300 tấn muối sạch.

PHỤ LỤC
CHỈ TIÊU THEO NĂM

TT   Chỉ tiêu                                    ĐVT      2022     2023     2024     2025     2026     2027
----------------------------------------------------------------------------------------------------
1    Hộ làm muối đã trải bạt ô kết tinh          %        75,0     78       82       85       90       95
2    Kho chứa muối được kiên cố hóa              %        40,0     46       54       60       70       80
3    Cây chắn gió                                cây      900      2.400    2.400    2.400    2.400    2.400
4    Sản xuất muối sạch                          tấn      21.000   24.000   27.000   30.400   33.000   34.300`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Giảm nghèo vùng hồ tỉnh Hòa An giai đoạn 2026 - 2030
II. MỤC TIÊU
1. Tỷ lệ hộ nghèo ven hồ giảm 2-3%/năm; riêng xã Hồ Thượng giảm tỷ lệ hộ nghèo ven hồ 4-5%/năm.
2. Giai đoạn 2021 - 2025 giảm tỷ lệ hộ cận nghèo 1%/năm.
III. NHIỆM VỤ
1. Bảo đảm giảm tỷ lệ hộ nghèo ven hồ bình quân 2-3% mỗi năm; giảm tỷ lệ hộ cận nghèo giai đoạn 2026 - 2030 trên 1,5%/năm.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề cá hồ chứa tỉnh Hòa An giai đoạn 2024 - 2028
I. THỰC TRẠNG
Tỷ lệ bến cá có máy truy xuất nguồn gốc đạt 41%.
II. MỤC TIÊU ĐẾN NĂM 2028
- Tỷ lệ bến cá có máy truy xuất nguồn gốc đạt 80% trở lên.
- 100% bến cá loại lớn có máy cấp đông.
III. NHIỆM VỤ
1. Năm 2026, tỷ lệ bến cá có máy truy xuất nguồn gốc đạt 60%.
2. Vùng lòng hồ: mở 7 lớp kỹ thuật nuôi lồng cho ngư dân.
IV. TỔ CHỨC THỰC HIỆN
1. Hội Nông dân tỉnh mở 5 lớp kỹ thuật nuôi lồng cho ngư dân.
2. Sở Công Thương hỗ trợ để 90% bến cá loại nhỏ có máy cấp đông.`,
      lines: [],
    },
    {
      text: `ỦY BAN NHÂN DÂN TỈNH HÒA AN
KẾ HOẠCH
Tăng cường chăm sóc thú y giai đoạn 2021 - 2025
1. Mục tiêu đến năm 2025
a) Tỷ lệ đàn trâu, bò được tiêm phòng lở mồm long móng đạt 90%. Riêng tại 04 xã biên giới, tỷ lệ đàn trâu, bò được tiêm phòng lở mồm long móng đạt ít nhất 98%.
b) 85% trạm thú y có kỹ thuật viên; đối với khu vực vùng sâu, 70% trạm thú y có kỹ thuật viên.
c) Tỷ lệ cơ sở giết mổ chưa được kiểm soát giảm xuống dưới 9% vào năm 2025.

| TT | Chỉ tiêu | ĐVT | 2021 | 2023 | 2025 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ đàn trâu, bò được tiêm phòng lở mồm long móng | % | 80 | 85 | 90 |
| 2 | Tỷ lệ trạm thú y có kỹ thuật viên | % | 70 | 78 | 85 |
| 3 | Tỷ lệ cơ sở giết mổ chưa được kiểm soát | % | 20 | 14 | 8,8 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Cấp điện nông thôn tỉnh Hòa An đến năm 2027
I. MỤC TIÊU ĐẾN NĂM 2027
a) Tỷ lệ thôn vùng cao có điện ba pha ở nông thôn đạt 70%; mỗi năm thêm 6% số thôn có điện ba pha.
b) Ít nhất 40% trạm bơm nội đồng dùng điện mặt trời vào năm 2025, 60% vào năm 2027.
c) Xây mới 120 trạm biến áp phân phối trong giai đoạn.

| TT | Chỉ tiêu | Đơn vị tính | 2024 | 2025 | 2027 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ thôn có điện ba pha | % | 70 | 79 | 85 |
| 2 | Tỷ lệ trạm bơm nội đồng dùng điện mặt trời | % | 25 | 45 | 60 |
| 3 | Số trạm biến áp phân phối (lũy kế) | trạm | 900 | 960 | 1.020 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phổ cập bơi cho trẻ em tỉnh Hòa An giai đoạn 2022 - 2026
II. MỤC TIÊU ĐẾN NĂM 2026
1. 70% học sinh tiểu học biết bơi an toàn, riêng học sinh vùng cao đạt 50%.
2. Cả giai đoạn mở 400 lớp dạy bơi; 90% học sinh trung học cơ sở biết bơi an toàn.

PHỤ LỤC
CHỈ TIÊU TỪNG NĂM

1. Tỷ lệ học sinh tiểu học biết bơi an toàn (%)
Năm 2021: 38,4; năm 2022: 45; năm 2024: 58; năm 2026: 70.
2. Số lớp dạy bơi (lớp)
Năm 2022: 80; năm 2023: 80; năm 2024: 80; năm 2025: 80; năm 2026: 80.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển y tế tỉnh Hòa An đến năm 2030
I. MỤC TIÊU ĐẾN NĂM 2030
- Tỷ lệ dân số tham gia bảo hiểm y tế đạt trên 95%.

PHỤ LỤC
CÁC CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia BHYT | % | 92 | 98 |
| 2 | Tỷ lệ dân số nông thôn tham gia BHYT | % | 90 | 95 |
| 3 | Tỷ lệ lao động qua đào tạo | % | 70 | 80 |
| 4 | Tỷ lệ lao động qua đào tạo có bằng cấp | % | 30 | 40 |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const pairs = indicatorConflicts(subject);
    const told = new Set(pairs.map(({ span }) => span.line));
    const texts = restatements(subject).filter(
      ({ shifted, indicator }) => !shifted && !told.has(indicator.span.line),
    );
    const found = [...pairs, ...texts.map((restatement) => restatedFinding(restatement, otherThanText))];
    const others = [...found, ...inOtherWords(subject, found)];
    const all = [...others, ...inSeries(subject, others)];
    return [
      ...all,
      ...inLists(subject, all),
      ...paceConflicts(subject).map(paceFinding),
      ...reportedRows(subject).map(reportedFinding),
    ];
  },
};

const otherThanText = (title: string, values: string, place: Said): Said => ({
  vi: `Chỉ tiêu ${title} ghi khác với phần lời ở ${place.vi}: ${values}.`,
  en: `Indicator ${title} differs from the text at ${place.en}: ${values}.`,
});
