import { spanAt } from "../../document/passage.js";
import type { Span } from "../../document/span.js";
import { annexCounts, numberLists } from "../annexCounts.js";
import { type Anniversary, wrongAnniversaries } from "../anniversaries.js";
import { bracketedCounts } from "../bracketedCounts.js";
import { type Breakdown, breakdowns, sumOf } from "../breakdowns.js";
import { chapterCounts } from "../chapterCounts.js";
import type { Finding } from "../diagnostic.js";
import { enumeratedCounts } from "../enumeratedCounts.js";
import { examplePlan } from "../examplePlan.js";
import { oddFoundings } from "../foundedYears.js";
import { goalClaims } from "../goalClaims.js";
import { goalFinding, totalOfGoals } from "../goalCountFindings.js";
import { headedCounts } from "../headedCounts.js";
import { ledCounts } from "../ledCounts.js";
import { type ListClaim, listClaims } from "../listClaims.js";
import { kindFindings, listFinding } from "../listFindings.js";
import { localityCounts } from "../localityCounts.js";
import { placeRuns } from "../placeRuns.js";
import { type ReferredCount, referredCounts } from "../referredCounts.js";
import type { DocumentRule } from "../rule.js";
import { slogans } from "../slogans.js";
import type { Subject } from "../subject.js";
import { type TextPiece, textPieces } from "../textPieces.js";
import { whereabouts } from "../whereabouts.js";
import { wholeCounts } from "../wholeCounts.js";

export const claimCountMismatch: DocumentRule = {
  name: "claim-count-mismatch",
  scope: "document",
  severity: "error",
  title: {
    vi: "Số lượng nêu ra không khớp với danh mục",
    en: "A stated count doesn't fit the list",
  },
  looksFor: {
    vi: "Văn bản nêu một số lượng (05 nhiệm vụ, 36 văn bản, 110 mục tiêu cụ thể) nhưng danh sách ngay sau đó, phụ lục, biểu mà câu dẫn tới (tính cả từng nhóm của biểu) hoặc các con số thành phần cho số khác; số thôn, xã, phường của toàn địa bàn ghi khác số đã nêu nhiều lần; “có 4 mục tiêu, từ 1.1-1.5”; số lượng bất kỳ mà từng mục liệt kê trong câu đều bắt đầu bằng tên thứ được đếm (“04 hạt kiểm lâm: hạt A, hạt B, hạt C”); “08 nhóm nhiệm vụ, giải pháp” của chính kế hoạch khác số đề mục của phần mang tên ấy; “cả ba lĩnh vực (a, b, c, d)” mà các nội dung cách nhau bằng dấu phẩy; khẩu hiệu có số (“3 không” kể bốn điều); số địa phương khác các tên đứng trước, đứng sau; số năm kỷ niệm khác khoảng cách giữa hai ngày ghi trong ngoặc hoặc từ năm mọi người đều biết.",
    en: "The document states a count (`05 nhiệm vụ`) but the list behind it, the annex or form that the sentence points to (also by its groups) or the breakdown gives another; all villages or communes of the place counted otherwise than elsewhere; `có 4 mục tiêu, từ 1.1-1.5`; any count whose listed items each begin with what is counted; the document's own groups of tasks against the headings of the section so titled; `cả ba lĩnh vực (a, b, c, d)` with items that commas part; a slogan with a number (`“3 không”` with four); places named before or behind their number; an anniversary whose years aren't those between its two dates, or since the event that everybody knows.",
  },
  source: {
    vi: "Số lượng nêu trong văn bản phải bằng số lượng liệt kê.",
    en: "A stated count must equal what is listed.",
  },
  silentWhen: {
    vi: "Danh sách xen bảng hoặc không rõ điểm kết thúc; có nhiều phụ lục mà không ghi rõ phụ lục nào; “trên”, “hơn” mà danh sách nhiều hơn; “trong đó” chỉ kể một phần.",
    en: "The list is broken by tables or its end isn't clear; several annexes and none named; `trên` and the list is longer; `trong đó` names a part only.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Bảo tồn nghề gốm huyện Hòa Bắc
II. NHIỆM VỤ
Kế hoạch tập trung vào 05 nhóm nhiệm vụ sau đây, tiến độ nêu tại Phụ lục.
1. Truyền nghề
2. Giữ lò nung
3. Mở chợ gốm
4. Dạy học sinh nặn gốm
III. KINH PHÍ
1. Đầu tư 06 lò nung điện theo danh mục tại bảng sau:

| TT | Lò nung điện | Địa điểm |
|---|---|---|
| 1 | Lò Sơn Lâm | Xã Sơn Lâm |
| 2 | Lò Sơn Hòa | Xã Sơn Hòa |
| 3 | Lò Sơn Thủy | Xã Sơn Thủy |
| 4 | Lò Tân Bình | Xã Tân Bình |`,
      lines: [4, 10],
    },
    {
      text: examplePlan({
        day: "12 tháng 5 năm 2025",
        title: "Thi kể chuyện lịch sử tỉnh Hòa An năm 2025",
        body: `1. Hội thi chào mừng kỷ niệm 79 năm Ngày Quốc khánh, 95 năm Ngày thành lập Hội Nông dân Việt Nam.
2. Hướng tới kỷ niệm 80 năm Ngày Quân đội nhân dân Việt Nam vào năm 2026.`,
      }),
      lines: [7, 8],
    },
    {
      text: `KẾ HOẠCH
Giữ sạch bến chợ huyện Hòa Bắc
1. Tuyên truyền phong trào “4 không” (không xả rác, không lấn lối đi, không đốt nhựa) ở các chợ.
2. Làm trước tại xã Sơn Lâm, xã Sơn Hòa và xã Sơn Thủy (04 xã) trong năm nay.
3. Đã kết nghĩa với 03 tỉnh của nước bạn như tỉnh Xê Nọi (Lào), tỉnh Mương Phai và các tỉnh Pha Đeng, Nậm Xa để giữ sạch sông.`,
      lines: [3, 4, 5],
    },
    {
      text: `KẾ HOẠCH
Giữ đất dốc tỉnh Hòa An
1. Làm đồng thời trên cả bốn khâu “giữ rừng đầu nguồn, giữ nước mặt
và giữ đất canh tác” ở mọi xã vùng cao.
2. Thí điểm tại 03 xã (An Hòa, An Lộc, Phú An, Tân An).
3. Tập huấn theo ba hình thức giảng bài, giảng tại ruộng, giảng qua mạng, giảng qua đài.
4. Dựa trên ba trụ cột: giống mới, đất tốt.`,
      lines: [3, 5, 6, 7],
    },
    {
      text: `BÁO CÁO
Công tác phòng cháy, chữa cháy năm 2024
1. Có 03/04 xã giảm số vụ cháy so với năm trước.
2. Đầu tư 07 trụ nước chữa cháy cho các thôn xa trung tâm (Phụ lục 2).

Phụ lục 1. Số vụ cháy

| TT | Xã | Số vụ cháy 2023 | Số vụ cháy 2024 |
|---|---|---|---|
| 1 | Sơn Hòa | 9 | 6 |
| 2 | Sơn Lâm | 5 | 5 |
| 3 | Sơn Thủy | 7 | 4 |
| 4 | Sơn Tân | 3 | 4 |

Phụ lục 2. Nơi đặt trụ nước

| TT | Thôn | Số trụ nước |
|---|---|---|
| 1 | Nà Lạ | 2 |
| 2 | Khau Mạ | 3 |
| 3 | Bó Pồng | 1 |`,
      lines: [3, 4],
    },
    {
      text: `KẾ HOẠCH
Sửa chữa trường học huyện Hòa Bắc
1. Huyện Hòa Bắc hiện có 21 thôn; cuộc vận động góp công được triển khai ở toàn bộ 21 thôn.
2. Xây mới 03 nhà bếp bán trú và cải tạo 04 nhà bếp bán trú (danh mục tại Biểu số 01).
3. Làm trước tại 04 cụm dân cư, gồm các cụm số 2, 5 và 9; vận động già làng của 20 thôn, các tổ chức đoàn thể cùng tham gia.

Biểu số 01
DANH MỤC NHÀ BẾP BÁN TRÚ

| TT | Tên nhà bếp | Năm |
|---|---|---|
| I | Xây mới | |
| 1 | Nhà bếp điểm trường Nà Pồng | 2025 |
| 2 | Nhà bếp điểm trường Khau Lạ | 2025 |
| 3 | Nhà bếp điểm trường Bó Mạ | 2026 |
| II | Cải tạo | |
| 1 | Nhà bếp trường Sơn Lâm | 2025 |
| 2 | Nhà bếp trường Sơn Hòa | 2025 |
| 3 | Nhà bếp trường Sơn Thủy | 2026 |`,
      lines: [4, 5],
    },
    {
      text: `# KẾ HOẠCH

Bảo vệ rừng tỉnh Hòa An năm 2022

1. Giao 04 hạt kiểm lâm: hạt Bắc Sơn, hạt Nam Hải, hạt Đông Khê.
2. Triển khai qua 03 giai đoạn: giai đoạn 1 (quý I), giai đoạn 2 (quý II), giai đoạn 3 (quý III), giai đoạn 4 (quý IV).`,
      lines: [5, 6],
    },
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An
II. NHIỆM VỤ
Kế hoạch tập trung thực hiện 04 nhiệm vụ sau:
1. Hoàn thiện hạ tầng du lịch.
2. Đào tạo nhân lực du lịch.
3. Quảng bá điểm đến.
III. TỔ CHỨC THỰC HIỆN
Các sở, ngành gồm 03 nhóm: (1) nhóm chỉ đạo; (2) nhóm thực hiện; (3) nhóm giám sát; (4) nhóm tổng hợp.`,
      lines: [4, 9],
    },
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An
II. MỤC TIÊU
Kế hoạch bao gồm 10 mục tiêu cụ thể, trong đó:
- Mục tiêu 1: có 4 mục tiêu cụ thể, từ 1.1-1.5
- Mục tiêu 2: có 5 mục tiêu cụ thể, từ 2.1-2.5`,
      lines: [4, 5],
    },
    {
      text: `BÁO CÁO
Kết quả thực hiện chương trình văn hóa
Năm 2022 các sở đã ban hành 05 văn bản (Phụ lục kèm theo) để triển khai chương trình.

PHỤ LỤC
DANH MỤC VĂN BẢN

| STT | Tên văn bản |
|---|---|
| 1 | Kế hoạch tuyên truyền |
| 2 | Kế hoạch tập huấn |
| 3 | Hướng dẫn thi đua |
| 4 | Hướng dẫn khen thưởng |`,
      lines: [3],
    },
    {
      text: `BÁO CÁO
Kết quả thực hiện chương trình văn hóa năm 2022
Các sở đã ban hành 05 văn bản (Phụ lục kèm theo) để triển khai, gồm 03 kế hoạch
và 02 hướng dẫn.

PHỤ LỤC
DANH MỤC VĂN BẢN
- Kế hoạch tuyên truyền lưu động
- Kế hoạch tập huấn cán bộ
- Hướng dẫn thi đua cụm
- Hướng dẫn khen thưởng
- Hướng dẫn kiểm tra chéo`,
      lines: [3, 4],
    },
    {
      text: `KẾ HOẠCH
Làm đẹp bến đò huyện Hòa An
I. MỤC TIÊU
1. Mục tiêu 1: Mái che
- 12 bến có mái che.
2. Mục tiêu 2: Ánh sáng
- 30 bến có đèn.
II. NHIỆM VỤ
Các xã thực hiện 03 mục tiêu nêu tại mục I bằng nguồn đóng góp của người dân.`,
      lines: [9],
    },
    {
      text: `QUYẾT ĐỊNH
Ban hành Quy chế quản lý bến đò huyện Hòa Bắc
Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý bến đò, gồm 2 Chương, 5 Điều.
Điều 2. Huyện có 14 xã, thị trấn; Quy chế áp dụng ở 16 xã, thị trấn trên địa bàn huyện.

QUY CHẾ
Chương I. QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Điều 2. Nguyên tắc
Chương II. TỔ CHỨC THỰC HIỆN
Điều 3. Trách nhiệm của xã
Điều 4. Sửa đổi, bổ sung`,
      lines: [3, 4],
    },
    {
      text: `KẾ HOẠCH
Làm đẹp bến đò huyện Hòa An
I. NHIỆM VỤ
1. Ưu tiên 05 sản phẩm gồm: đò gỗ, đò sắt, phao, mái chèo.
2. Kế hoạch đề ra bốn giải pháp sau đây:
a) Lập quỹ sửa bến.
b) Mở lớp dạy bơi.
c) Kiểm định đò.
II. TỔ CHỨC THỰC HIỆN
1. Chọn 04 xã có bến đông khách năm 2020 làm trước, gồm:
- Xã Sơn Lâm;
- Xã Sơn Hòa;
- Xã Sơn Thủy.`,
      lines: [4, 5, 10],
    },
    {
      text: `KẾ HOẠCH
Ngày hội đọc sách xã Hòa Mỹ
1. Trưng bày sách chào mừng kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2025).
2. Thi kể chuyện chào mừng kỷ niệm 80 năm Ngày Quốc khánh (1945 - 2025).`,
      lines: [3],
    },
    {
      text: `**KẾ HOẠCH**

CHỈNH TRANG BẾN ĐÒ XÃ TÂN BÌNH

**I. YÊU CẦU**

- Xác định 04 nhóm nhiệm vụ, giải pháp; phân công rõ người, rõ việc.

- Chỉnh trang theo năm
tiêu chí cụ thể sau: có mái che; có đèn; có phao cứu sinh; và có bảng
giá. Làm trước ở bến đông khách.

- Phối hợp với 04 xã: Sơn Lâm, Sơn Hòa, Sơn Thủy lập tổ cứu hộ, trực bến.

**II. NHIỆM VỤ, GIẢI PHÁP**

**1. Dựng mái che**

**2. Mắc đèn**

**3. Tập bơi**`,
      lines: [7, 9, 13],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc người cao tuổi tỉnh Hòa An
I. MỤC TIÊU
1. Mục tiêu 1. Y tế
- Chỉ tiêu 1: 90% có thẻ.
- Chỉ tiêu 2: 80% được khám.
2. Mục tiêu 2. Văn hóa
- Chỉ tiêu 1: 60% vào câu lạc bộ.
II. TỔ CHỨC THỰC HIỆN
1. 03 đơn vị thuộc khối Văn hóa - Xã hội bao gồm: Y tế, Giáo dục và Đào tạo, Nội vụ, Dân tộc và Tôn giáo.
2. Sở Y tế đôn đốc thực hiện 02 mục tiêu với 04 chỉ tiêu nêu tại Mục I Kế hoạch này.
3. Kinh phí lấy từ 03 nguồn sau:
a) Ngân sách tỉnh;
b) Quỹ chăm sóc người cao tuổi.`,
      lines: [10, 11, 12],
    },
    {
      text: `# CHƯƠNG TRÌNH

Sửa chợ huyện Hòa Bắc gồm 04 nhiệm vụ giao các phòng chủ trì thực hiện dưới đây:

| TT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Lát nền chợ | Phòng Kinh tế |
| 2 | Đặt thùng rác | Phòng Y tế |
| 3 | Tập huấn tiểu thương | Phòng Kinh tế |`,
      lines: [3],
    },
    {
      text: `KẾ HOẠCH
Giữ nghề dệt chiếu xã Hòa Mỹ
1. Gắn kết bốn nhà: nhà nông, nhà buôn, nhà khoa học, nhà băng, nhà trường.
2. Làm theo mô hình 03 bên: hợp tác xã dệt chiếu, ngân hàng, trường nghề và các
hộ trồng cói. Mỗi bên cử một người làm đầu mối.`,
      lines: [3, 4],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Bảo tồn nghề gốm huyện Hòa Bắc
II. NHIỆM VỤ
Kế hoạch tập trung vào 04 nhóm nhiệm vụ sau đây, tiến độ nêu tại Phụ lục; báo cáo trong 06 tháng sau khi khai giảng.
1. Truyền nghề
2. Giữ lò nung
3. Mở chợ gốm
4. Dạy học sinh nặn gốm
III. KINH PHÍ
1. Đầu tư 04 lò nung điện, ít nhất 02 lò nung điện cho trường nghề, theo danh mục tại bảng sau:

| TT | Lò nung điện | Địa điểm |
|---|---|---|
| 1 | Lò Sơn Lâm | Xã Sơn Lâm |
| 2 | Lò Sơn Hòa | Xã Sơn Hòa |
| 3 | Lò Sơn Thủy | Xã Sơn Thủy |
| 4 | Lò Tân Bình | Xã Tân Bình |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Giữ nghề dệt chiếu xã Hòa Mỹ
1. Ưu tiên 03 ngành: trồng trọt, chăn nuôi, thương mại và dịch vụ.
2. Làm theo mô hình 03 bên: hợp tác xã dệt chiếu, ngân hàng và các hộ trồng cói.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc người cao tuổi tỉnh Hòa An
1. 04 sở gồm: Y tế, Giáo dục và Đào tạo, Văn hóa, Thể thao và Du lịch, Nông nghiệp và Môi trường.
2. Trạm Y tế cử 02 tổ đến các xã sau:
a) Xã Sơn Lâm;
b) Xã Sơn Hòa;
c) Xã Sơn Thủy.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Chỉnh trang bến đò xã Tân Bình
I. YÊU CẦU
1. Xác định 03 nhiệm vụ, giải pháp; thực hiện 05 nhiệm vụ của Nghị quyết số 5-NQ/TU.
2. Làm theo 03 bước: khảo sát; thiết kế và dự toán; thi công và nghiệm thu.
3. Phối hợp với 03 xã: Sơn Lâm, Sơn Hòa, Sơn Thủy lập tổ cứu hộ, trực bến.
II. NHIỆM VỤ, GIẢI PHÁP
1. Dựng mái che
2. Mắc đèn
3. Tập bơi`,
      lines: [],
    },
    {
      text: `QUYẾT ĐỊNH
Ban hành Quy chế quản lý bến đò huyện Hòa Bắc
Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý bến đò, gồm 2 Chương, 4 Điều.
Điều 2. Huyện có 14 xã, thị trấn; Quy chế áp dụng ở 12 xã, thị trấn trên địa bàn huyện.
Điều 3. Ưu tiên 05 sản phẩm gồm: đò gỗ, đò sắt, phao, mái chèo và một số sản phẩm khác.

QUY CHẾ
Chương I. QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Điều 2. Nguyên tắc
Chương II. TỔ CHỨC THỰC HIỆN
Điều 3. Trách nhiệm của xã
Điều 4. Sửa đổi, bổ sung`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Kết quả thực hiện chương trình văn hóa
Các sở đã ban hành 04 văn bản (Phụ lục kèm theo), gồm 03 kế hoạch và 01 hướng dẫn.

PHỤ LỤC
DANH MỤC VĂN BẢN

| STT | Tên văn bản |
|---|---|
| 1 | Kế hoạch tuyên truyền |
| 2 | Kế hoạch tập huấn |
| 3 | Kế hoạch thi đua |
| 4 | Hướng dẫn khen thưởng |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Sửa chữa trường học huyện Hòa Bắc
1. Huyện Hòa Bắc hiện có 21 thôn; năm 2025 làm ở 12 thôn, năm 2026 làm ở toàn bộ 21 thôn.
2. Cải tạo 03 nhà bếp bán trú, trong đó 02 nhà bếp làm trong năm 2025 (danh mục tại Biểu số 01).
3. Làm trước tại 03 cụm dân cư, gồm các cụm số 2, 5 và 9.

Biểu số 01
DANH MỤC NHÀ BẾP BÁN TRÚ

| TT | Tên nhà bếp | Năm |
|---|---|---|
| 1 | Nhà bếp trường Sơn Lâm | 2025 |
| 2 | Nhà bếp trường Sơn Hòa | 2025 |
| 3 | Nhà bếp trường Sơn Thủy | 2026 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An
II. MỤC TIÊU
Kế hoạch bao gồm 08 mục tiêu cụ thể, trong đó:
- Mục tiêu 1: có 4 mục tiêu cụ thể, từ 1.1-1.4
- Mục tiêu 2: có 4 mục tiêu cụ thể, từ 2.1-2.3, 2.6
III. NHIỆM VỤ
Kế hoạch tập trung thực hiện 03 nhiệm vụ sau:
1. Hoàn thiện hạ tầng du lịch:
- Đường vào điểm du lịch;
- Bãi đỗ xe.
2. Đào tạo nhân lực du lịch.
3. Quảng bá điểm đến.
IV. TỔ CHỨC THỰC HIỆN
Sở Du lịch chủ trì 02 nội dung: (1) quảng bá; (2) đào tạo.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const documents = documentCounts(subject);
    const beside = listClaims(subject);
    const known = new Set(beside.map(({ span }) => span.line));
    const more = [
      ...annexCounts(subject),
      ...numberLists(subject),
      ...wholeCounts(subject),
      ...localityCounts(subject),
      ...chapterCounts(subject),
      ...ledCounts(subject).filter(({ span }) => !known.has(span.line)),
    ];
    const all = [...beside, ...more.filter(({ span, where }) => where !== "annex" || !known.has(span.line))];
    const lists = all.filter((claim) => disagrees(claim));
    const named = new Set(all.map(({ span }) => span.line));
    const enumerated = enumeratedCounts(subject).filter(({ span }) => !named.has(span.line));
    for (const { span } of enumerated) named.add(span.line);
    const inline = [...slogans(subject), ...placeRuns(subject), ...bracketedCounts(subject)];
    const bracketed = inline.filter(
      ({ span }, at) =>
        !named.has(span.line) && !inline.slice(0, at).some((other) => other.span.line === span.line),
    );
    const referred = referredCounts(subject);
    const there = new Set([...documents, ...referred].map(({ span }) => span.line));
    const headed = headedCounts(subject).filter(({ span }) => !there.has(span.line) && !named.has(span.line));
    const lines = new Set(documents.map(({ span }) => span.line));
    return [
      ...documents,
      ...lists.filter(({ span }) => !lines.has(span.line)).map(listFinding),
      ...all.filter((claim) => !disagrees(claim)).flatMap(kindFindings),
      ...goalClaims(subject).flatMap((claim) => goalFinding(claim) ?? []),
      ...totalOfGoals(subject),
      ...enumerated.map(listFinding),
      ...bracketed.map(listFinding),
      ...[...referred, ...headed].map(referredFinding),
      ...[...wrongAnniversaries(subject), ...oddFoundings(subject)].map(anniversaryFinding),
    ];
  },
};

/** Another section is said to hold so many. */
function referredFinding({ text, count, listed, span, list }: ReferredCount): Finding {
  const place = whereabouts(list);
  return {
    severity: "warning",
    message: {
      vi: `Nêu “${text}” nhưng mục ấy (${place.vi}) có ${listed}.`,
      en: `Found “${text}”, expected ${listed} as the section holds (${place.en}).`,
    },
    span,
    quote: text,
    related: [{ span: list, message: { vi: `Mục này có ${listed}`, en: `This section has ${listed}` } }],
    data: { claimed: count, listed },
  };
}

function anniversaryFinding({ count, from, to, printed, span }: Anniversary): Finding {
  const held = to - from;
  return {
    message: {
      vi: `Ghi ${count} năm, nhưng từ ${from} đến ${to} là ${held} năm.`,
      en: `Found ${count} years, expected ${held}: from ${from} to ${to}.`,
    },
    span,
    quote: printed,
    data: { claimed: count, from, to },
  };
}

function disagrees({ count, listed, atLeast }: ListClaim): boolean {
  return atLeast ? listed < count : listed !== count;
}

/** Counts of documents whose kinds are named: `36 văn bản, trong đó có 11 Đề án; 05 Nghị quyết …`. */
function documentCounts(subject: Subject): readonly Finding[] {
  const pieces = textPieces(subject);
  return [...breakdowns(subject)].flatMap(([place, found]) =>
    found.flatMap((breakdown) => {
      const piece = breakdown.documents ? pieces[place] : undefined;
      return piece === undefined ? [] : (documentFinding(breakdown, piece, subject) ?? []);
    }),
  );
}

function documentFinding(
  breakdown: Breakdown,
  { passage }: TextPiece,
  subject: Subject,
): Finding | undefined {
  const { total, parts, loose, from } = breakdown;
  const sum = sumOf(parts);
  const span = spanAt(passage, from, total.to);
  const annex = listClaims(subject).find((claim) => claim.where === "annex" && claim.span.line === span.line);
  if (sum === total.value || (loose === "over" && sum > total.value) || sum < total.value * 0.85)
    return undefined;
  const said = passage.text
    .slice(Math.max(0, from - 5), total.to + 9)
    .replace(/^\S*\s/u, loose === null ? "" : "$&")
    .trim();
  const adding = parts.map(({ text }) => text).join(" + ");
  const inAnnex = annex === undefined || annex.listed === total.value ? undefined : annex;
  return {
    message: {
      vi: `Nêu “${said}” nhưng các loại văn bản kể ra cộng lại là ${sum} (${adding})${inAnnex === undefined ? "" : `; phụ lục liệt kê ${inAnnex.listed}`}.`,
      en: `Says “${said}” but the kinds named add up to ${sum} (${adding})${inAnnex === undefined ? "" : `; the annex lists ${inAnnex.listed}`}.`,
    },
    span,
    quote: total.text,
    related: inAnnex === undefined ? [] : [annexPlace(inAnnex.list, inAnnex.listed)],
    data: { claimed: total.value, sum, listed: annex?.listed ?? null },
  };
}

function annexPlace(span: Span, listed: number): NonNullable<Finding["related"]>[number] {
  return { span, message: { vi: `Phụ lục liệt kê ${listed} văn bản`, en: `The annex lists ${listed}` } };
}
