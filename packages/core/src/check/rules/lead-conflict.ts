import type { Task } from "../../read/reading.js";
import { taskConflicts } from "../alignedTasks.js";
import { isLeftBlank } from "../blankCells.js";
import type { Finding } from "../diagnostic.js";
import { headedByAnother } from "../headedByAnother.js";
import { leadClaims } from "../leadClaims.js";
import { ledIndicators } from "../ledIndicators.js";
import { familiesOf, labelledLine, overlap } from "../namedUnits.js";
import { helpersInOwnSection, rowsOfOtherSections } from "../ownSections.js";
import { partsLedTwice } from "../partLeads.js";
import { helpersAsLeads, issuedByOthers, leadInWords, rowsByNumber } from "../rowLeads.js";
import type { DocumentRule } from "../rule.js";
import { sectionsGivenTwice } from "../sectionLeadConflicts.js";
import { sharedDuties } from "../sharedDuties.js";
import { phrasedTwice } from "../sharedPhrases.js";
import type { Subject } from "../subject.js";
import { listAgainstAnnex, reportersAgainstLeads } from "../targetLeadConflicts.js";
import { taskPairs } from "../taskPairs.js";
import { tasksToldTwice } from "../tasksToldTwice.js";
import { sameTasks } from "../taskWording.js";
import { toldTwice } from "../toldTwice.js";
import { whereabouts } from "../whereabouts.js";

export const leadConflict: DocumentRule = {
  name: "lead-conflict",
  scope: "document",
  severity: "error",
  title: {
    vi: "Cơ quan chủ trì ghi khác nhau ở hai nơi",
    en: "Two places name different leads",
  },
  looksFor: {
    vi: "Danh sách phân công và phụ lục ghi hai cơ quan chủ trì khác nhau cho một mục tiêu (lỗi); đơn vị báo cáo chỉ tiêu không phải cơ quan chủ trì mục tiêu (cảnh báo); một nhiệm vụ ghi nguyên văn hoặc bằng lời khác, bằng những cụm từ chỉ hai nơi ấy có, với hai cơ quan chủ trì (cảnh báo; lỗi khi dòng của phụ lục nằm trọn trong câu giao); một cơ quan chủ trì các nhiệm vụ tại một mục, cơ quan khác chủ trì điểm nằm trong mục đó, hoặc nhiệm vụ nêu bằng số thứ tự mà phụ lục ghi cơ quan khác (lỗi); cơ quan được giao chủ trì một chỉ tiêu theo tên mà bảng chỉ tiêu ghi cơ quan khác chủ trì (cảnh báo); sở này chủ trì mà sản phẩm là văn bản của sở khác (cảnh báo); bảng ghi một cơ quan chủ trì mà phần nhiệm vụ của chính cơ quan ấy chỉ ghi phối hợp (cảnh báo; lưu ý khi chỉ trùng phần đầu), hoặc phần nhiệm vụ của cơ quan khác ghi cùng việc ấy (lưu ý; cảnh báo khi hai câu gần như một); nhiệm vụ bắt đầu bằng “Phối hợp” mà ghi là chủ trì (lưu ý).",
    en: "The list of assignments and the annex name different leads for one target (error); the unit that reports an indicator doesn't lead its target (warning); one task, worded alike or in other words or in phrases that only these two places have, has two leads (warning; error where all of the annex's row stands in the sentence); one unit leads all tasks of a section, another a point inside it, or a row given by its number has another lead in the annex (error); an indicator given to a unit by its name has another lead in its table (warning); the product of one department's task is another's document (warning); the lead of a task that begins with “Phối hợp” (info).",
  },
  source: {
    vi: "Một mục tiêu, một nhiệm vụ chỉ có một cơ quan chủ trì; cơ quan chủ trì mục tiêu là cơ quan báo cáo kết quả của mục tiêu đó.",
    en: "A target or task has one lead, and the lead answers for the target's figures.",
  },
  silentWhen: {
    vi: "Tên cơ quan không nhận ra được, là tên chung, hoặc là hai cách gọi của một cơ quan (Ngân hàng Nhà nước và chi nhánh); nơi kia không ghi cơ quan chủ trì; cơ quan thống kê báo cáo số liệu; mục tiêu chia điểm mà đơn vị báo cáo chủ trì một điểm; mục giao có ghi “trừ …”, hoặc chỉ giao theo dõi, đôn đốc mục đó.",
    en: "A name isn't known, stands for many, or both may be one unit (the State Bank and its branch); one place names no lead; the statistics office reports; the reporting unit leads one letter of the target; the section is given with an exception, or only to be watched over.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Sửa sân chơi bản làng tỉnh Hòa An năm 2024
I. NHIỆM VỤ
1. Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Giáo dục và Đào tạo dựng 64 sân chơi bằng gỗ rừng trồng, trong đó vùng cao 40 sân; đưa tỷ lệ bản có sân chơi từ 36% lên 80%.
2. Trông coi sách cũ: Sở Nội vụ chủ trì.

PHỤ LỤC

TT  Nhiệm vụ                        Chủ trì          Phối hợp             Thời gian
1   Dựng 64 sân chơi bằng gỗ        Sở Xây dựng      Sở Tài chính         Năm 2024
    rừng trồng, nâng tỷ lệ bản
    có sân chơi lên 80%
2   Trông coi sách cũ               Thư viện tỉnh    Sở Tài chính         Năm 2024`,
      lines: [10, 13],
    },
    {
      text: `KẾ HOẠCH
Sửa trạm xá thôn huyện Hòa An
I. NHIỆM VỤ
1. Lắp bồn nước và máy lọc cho trạm xá thôn bản vùng cao. Chủ trì: Phòng Y tế; phối hợp: Công an huyện.

PHỤ LỤC I
DANH MỤC NHIỆM VỤ

| TT | Việc | Chủ trì | Thời gian |
|---|---|---|---|
| 1 | Lắp bồn nước và máy lọc cho trạm xá thôn bản vùng cao | Phòng Tư pháp | 2025 |
| 2 | Phổ biến kế hoạch | Phòng Nội vụ | 2025 |

PHỤ LỤC II
DANH MỤC DỰ ÁN

| TT | Dự án | Chủ trì | Kinh phí |
|---|---|---|---|
| 1 | Lắp bồn nước và máy lọc trạm xá thôn bản | Phòng Y tế | 600 |`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Hội hoa xuân tỉnh Hòa An
II. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
Dựng gian hàng hoa.
2. Sở Xây dựng
Sở Y tế có trách nhiệm trực cấp cứu tại cổng hội.
3. Sở Nội vụ
- Chọn người dẫn khách.`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Nghề mây tre đan tỉnh Hòa An
I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Chủ trì mời gọi cơ sở thu mua nguyên liệu song, mây, giang, nứa của đồng bào.
- Phối hợp với Sở Xây dựng mở phiên chợ, gian trưng bày đồ mây tre đan ở bến xe, nhà ga, khu du lịch.
2. Sở Khoa học và Công nghệ
- Nghiên cứu cách sấy, chống mốc, chống mọt cho song, mây, giang, nứa; đăng ký nhãn hiệu tập thể.

PHỤ LỤC

| TT | Việc | Chủ trì | Thời gian |
|---|---|---|---|
| 1 | Mở phiên chợ, gian trưng bày đồ mây tre đan ở bến xe, nhà ga, khu du lịch | Sở Công Thương | 2026 |
| 2 | Nghiên cứu cách sấy, chống mốc, chống mọt cho song, mây, giang, nứa | Sở Công Thương | 2027 |`,
      lines: [14, 15],
    },
    {
      text: `# KẾ HOẠCH

Trồng dâu nuôi tằm tỉnh Hòa An

## V. TỔ CHỨC THỰC HIỆN

**1. Sở Nông nghiệp và Môi trường:** Phối hợp với các xã mở lớp dạy nghề ươm tơ, dệt lụa, chọn giống dâu lai.

**2. UBND các xã:** Vận động người dân trồng dâu.

TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
1\tMở lớp ươm tơ, dệt lụa, chọn giống dâu lai\tSở Nông nghiệp và Môi trường\t2026
2\tĐưa lụa ra chợ phiên\tSở Công Thương\t2026`,
      lines: [12],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề nuôi hàu tỉnh Hòa An
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Chủ trì, phối hợp Sở Xây dựng tham mưu Ủy ban nhân dân tỉnh quy định về phân hạng bè nuôi hàu theo vùng cửa sông, bảo đảm tàu thuyền qua lại.
- Tập huấn cho cán bộ xã.
2. Sở Xây dựng
a) Cắm phao luồng lạch.
b) Chủ trì, phối hợp với:
- Sở Nội vụ và các đơn vị liên quan tham mưu Ủy ban nhân dân tỉnh quy định về phân hạng bè nuôi hàu theo vùng cửa sông.
- Công an tỉnh đăng ký bè.`,
      lines: [10],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề làm gốm sứ tỉnh Hòa An
I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Chủ trì các chương trình tín dụng xanh nhằm giúp các hộ thay lò than củi, bàn xoay tay, máy nghiền đất, nhất là các hộ ở làng cổ, làng ven sông và làng mới lập gần bến thuyền du lịch.
2. Sở Y tế khám sức khỏe thợ lò.

PHỤ LỤC

| TT | Nội dung | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Vận động hộ nghèo vay vốn tín dụng xanh để thay lò than củi, mua máy nghiền đất mới, lắp quạt | Sở Tài chính | 2026 |
| 2 | Khám sức khỏe | Sở Y tế | Hằng năm |`,
      lines: [12],
    },
    {
      text: `KẾ HOẠCH
Bảo tồn nghề gốm tỉnh Hòa An

I. NHIỆM VỤ

a) Lập bản đồ lò nung cổ, vùng khai thác đất sét trắng của các làng nghề; duy trì, bổ sung bộ sưu tập men tro tại nhà trưng bày. Sở Công Thương chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch thực hiện.

b) Mở lớp vuốt gốm cho học sinh.

PHỤ LỤC

| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Bản đồ lò nung cổ, vùng khai thác đất sét trắng; bổ sung bộ sưu tập men tro | Sở Văn hóa, Thể thao và Du lịch | Sở Công Thương | 2026 |
| 2 | Mở lớp vuốt gốm cho học sinh | Sở Giáo dục và Đào tạo | Các trường | 2026 |`,
      lines: [14],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề muối huyện Hòa Hải
II. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế và Hạ tầng
- Khảo sát, cắm mốc ranh giới các ô kết tinh muối trải bạt tại hai xã ven đầm Hòa An.
2. Phòng Văn hóa và Thông tin
- Giới thiệu sản phẩm muối sạch trên trang thông tin của huyện.

PHỤ LỤC

| TT | Nội dung công việc | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Khảo sát, cắm mốc ranh giới các ô kết tinh muối trải bạt ven đầm Hòa An | Phòng Văn hóa và Thông tin | 2026 |`,
      lines: [13],
    },
    {
      text: `KẾ HOẠCH
Nước sạch trường học tỉnh Hòa An
I. NHIỆM VỤ
1. Sở Y tế chủ trì, phối hợp với các địa phương tổ chức xét nghiệm, theo dõi định kỳ mẫu nước giếng khoan của các trường học vùng cao.
2. Sở Tài chính bố trí kinh phí mua sắm bồn chứa nước cho điểm trường lẻ.

PHỤ LỤC

| TT | Nội dung công việc | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Xét nghiệm mẫu nước giếng khoan trường học vùng cao | Sở Xây dựng | Hằng năm |
| 2 | Vận động tài trợ máy lọc nước | Tỉnh đoàn | Hằng năm |`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Phát triển làng nghề huyện Hòa Bắc
I. NHIỆM VỤ
1. Phòng Kinh tế và Hạ tầng chủ trì khôi phục nghề dệt chiếu cói tại hai xã ven sông.
2. Phòng Văn hóa và Thông tin chủ trì mở tuyến tham quan làng gốm cổ, hoàn thành trong năm 2022.

PHỤ LỤC I
DANH MỤC CÔNG VIỆC
1. Khôi phục nghề dệt chiếu cói tại các xã ven sông
Cơ quan chủ trì: Phòng Văn hóa và Thông tin
Cơ quan phối hợp: Hội Nông dân huyện
Thời gian: 2021 - 2023
2. Tuyến tham quan làng gốm cổ
Cơ quan chủ trì: Phòng Văn hóa và Thông tin
Thời gian: Năm 2022`,
      lines: [10],
    },
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An đến năm 2030
I. PHÂN CÔNG
- Sở Xây dựng chủ trì các mục tiêu: 1.1, 1.2;
- Sở Y tế chủ trì các mục tiêu: 2.1.

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Xóa nhà tạm cho hộ nghèo | Chủ trì: Sở Xây dựng |
| Mục tiêu 1.2: Cấp nước sạch cho dân cư đô thị | Chủ trì: Sở Tài chính |
| Mục tiêu 2.1: Giảm suy dinh dưỡng trẻ em | Chủ trì: Sở Y tế |`,
      lines: [12],
    },
    {
      text: `KẾ HOẠCH
Hành động vì trẻ em tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Giảm tai nạn thương tích trẻ em | Chủ trì: Sở Y tế |
| Mục tiêu 1.2: Dạy bơi cho học sinh tiểu học | Chủ trì: Sở Giáo dục và Đào tạo |

PHỤ LỤC II

| Mục tiêu | Đơn vị báo cáo | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|---|
| Mục tiêu 1.1: Giảm tai nạn thương tích trẻ em | Sở Y tế | 1.1. Số vụ đuối nước | vụ | 20 | 10 |
| Mục tiêu 1.2: Dạy bơi cho học sinh tiểu học | Sở Nội vụ | 1.2. Số học sinh biết bơi | người | 900 | 2000 |`,
      lines: [16],
    },
    {
      text: `KẾ HOẠCH
Thương mại điện tử tỉnh Hòa An
I. NHIỆM VỤ
1. Xây dựng sàn thương mại điện tử của tỉnh
- Sở Tài chính chủ trì, hoàn thành trong quý IV/2023.

PHỤ LỤC

STT	Nhiệm vụ	Cơ quan chủ trì	Thời gian hoàn thành
1	Xây dựng sàn thương mại điện tử của tỉnh	Sở Công Thương	Quý IV/2023
2	Tập huấn kỹ năng bán hàng trực tuyến	Sở Công Thương	Hằng năm`,
      lines: [10],
    },
    {
      text: `KẾ HOẠCH
Nông thôn mới tỉnh Hòa An
I. TỔ CHỨC THỰC HIỆN
1. Sở Khoa học và Công nghệ
Chủ trì ứng dụng công nghệ xử lý nước thải làng nghề.
2. Sở Y tế phụ trách tiêu chí số 15 (Y tế và bảo hiểm y tế toàn dân).

PHỤ LỤC

STT	Nhiệm vụ	Cơ quan chủ trì	Thời gian
1	Ứng dụng công nghệ xử lý nước thải làng nghề	Sở Công Thương	Hằng năm
2	Tiêu chí số 15 (Y tế và bảo hiểm y tế toàn dân)	Bảo hiểm xã hội tỉnh	Hằng năm`,
      lines: [11, 12],
    },
    {
      text: `# KẾ HOẠCH
## Bảo vệ môi trường làng nghề tỉnh Hòa An

### V. TỔ CHỨC THỰC HIỆN

**1. Sở Công Thương**

- Chủ trì, phối hợp với các đơn vị liên quan triển khai các nhiệm vụ nêu tại mục II.3 của Kế hoạch.

**2. Sở Y tế**

- Chủ trì thực hiện các nhiệm vụ tại điểm a, c khoản 3 mục II.

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Phối hợp kiểm tra cơ sở tái chế chì | Công an tỉnh | 2026 |
| 2 | Quan trắc nước thải | Sở Y tế | 2026 |`,
      lines: [12, 16],
    },
    {
      text: `KẾ HOẠCH
Tiết kiệm điện tỉnh Hòa An năm 2026
I. NHIỆM VỤ
1. Chiếu sáng công cộng
- Thay đèn đường. Cơ quan chủ trì: Sở Xây dựng.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ chủ trì thực hiện các nhiệm vụ số 1, 2 tại Phụ lục I.
2. Các nhiệm vụ tại khoản 3 mục I do Sở Y tế chủ trì.
3. Sở Tài chính phụ trách các nội dung quy định tại điểm b khoản 3 mục I.

PHỤ LỤC I

STT	Nhiệm vụ	Cơ quan chủ trì	Thời gian
1	Kiểm toán năng lượng công sở	Sở Nội vụ	Quý II/2026
2	Thay máy bơm cũ	Sở Công Thương	Quý III/2026
3	Sở Xây dựng chủ trì, phối hợp với các xã thay đèn ngõ	Công an tỉnh	Quý III/2026`,
      lines: [7, 9, 16],
    },
    {
      text: `BÁO CÁO
Phương hướng phát triển nhà ở công nhân tỉnh Hòa An giai đoạn 2026 - 2030
I. PHÂN CÔNG
1. Giao Sở Xây dựng chủ trì thẩm tra kết cấu, đánh số các khối nhà trọ cũ ven khu công nghiệp Hòa Đông; Công an tỉnh chủ trì diễn tập thoát nạn tại các khối nhà cao tầng.
2. Sở Công Thương chủ trì thực hiện chỉ tiêu căn hộ cho công nhân ca đêm thuê.

PHỤ LỤC I

| TT | Việc | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Thẩm tra kết cấu, đánh số khối nhà trọ cũ ven khu công nghiệp Hòa Đông | Công an tỉnh | 2026 |

PHỤ LỤC II

| TT | Chỉ tiêu | ĐVT | 2026 | 2028 | 2030 | Cơ quan chủ trì |
|---|---|---|---|---|---|---|
| 1 | Số căn hộ công nhân ca đêm được thuê | căn | 200 | 400 | 600 | Sở Xây dựng |
| 2 | Số bếp ăn tập thể đạt chuẩn | bếp | 20 | 30 | 40 | Sở Y tế |`,
      lines: [11, 17],
    },
    {
      text: `KẾ HOẠCH
Nghề đan lưới xã Hòa Mỹ
I. NHIỆM VỤ
1. Thống kê số hộ làm nghề đan lưới (Văn phòng HĐND và UBND xã chủ trì; quý I/2026).
2. Mở phiên chợ lưới bên cảng cá Hòa Mỹ.
Chủ trì: Công an xã. Phối hợp: Đoàn Thanh niên xã.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
a) Chủ trì thống kê số hộ làm nghề đan lưới của cả xã, báo cáo trước ngày 31/3/2026.
2. Phòng Văn hóa - Xã hội: chủ trì mở phiên chợ lưới bên cảng cá Hòa Mỹ.`,
      lines: [9, 10],
    },
    {
      text: `KẾ HOẠCH
Ngày hội đọc sách tỉnh Hòa An
I. NHIỆM VỤ
- Mở tủ sách lưu động cho công nhân các khu trọ.
Đơn vị chủ trì tham mưu thực hiện: Sở Công Thương.
- Đơn vị nào có thành tích được khen thưởng. Văn phòng UBND tỉnh chủ trì hướng dẫn xét chọn gia đình đọc sách tiêu biểu.
II. TỔ CHỨC THỰC HIỆN
1. Giao Sở Nội vụ theo dõi, đôn đốc các xã; chủ trì, phối hợp với Sở Khoa học và Công nghệ mở tủ sách lưu động cho công nhân các khu trọ trong tháng 4/2026.
2. Sở Xây dựng
- Chủ trì, phối hợp với các sở, ngành có liên quan lập điều chỉnh quy hoạch mạng lưới thư viện cấp xã thời kỳ 2026 - 2035, bảo đảm thuận tiện đi lại.
3. Sở Tài chính
- Chủ trì lập điều chỉnh quy hoạch mạng lưới thư viện cấp xã thời kỳ 2026 - 2035 phù hợp quy hoạch tỉnh.
4. Sở Y tế hướng dẫn xét chọn gia đình đọc sách tiêu biểu; bố trí phòng đọc ở bệnh viện.`,
      lines: [8, 12, 13],
    },
    {
      text: `KẾ HOẠCH
Trực ban mùa mưa tỉnh Hòa An

| TT | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm |
|---|---|---|---|---|
| 1 | Phân công cán bộ trực gác | Sở Công Thương | UBND các xã | Quyết định của Giám đốc Sở Xây dựng |
| 2 | Xây dựng quy trình vận hành trạm đo mưa tại Sở Y tế | Sở Tài chính | UBND các xã | Quy trình |
| 3 | Rà soát kho vật tư | Sở Nội vụ | UBND các xã | Báo cáo kiểm kê của Sở Y tế |`,
      lines: [6, 7, 8],
    },
    {
      text: `KẾ HOẠCH
Trồng cây dược liệu tỉnh Hòa An
I. CÁC DỰ ÁN
1. Dự án 1: Vườn ươm giống quý. Cơ quan chủ trì: Sở Y tế.
2. Dự án 2: Chế biến sâu sâm củ do Sở Công Thương chủ trì.
3. Tiểu dự án 1 thuộc Dự án 3: Bảo tồn nguồn gen cây thuốc (Sở Tư pháp chủ trì).
II. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường
a) Chủ trì, phối hợp với các xã thực hiện Dự án 1, 2 của Chương trình.
2. Công an tỉnh chủ trì triển khai Tiểu dự án 1 thuộc Dự án 3; phối hợp thực hiện Dự án 2.`,
      lines: [9, 10],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Sửa trạm xá thôn huyện Hòa An
I. NHIỆM VỤ
1. Nâng cấp bếp ăn và nhà tắm của trạm xá thôn bản vùng cao.
Cơ quan chủ trì: Phòng Y tế.
2. Tiểu dự án 2 Dự án 3: Phòng Tư pháp chủ trì xây kho thuốc.
3. Dự án 3: Phòng Văn hóa chủ trì vẽ tranh tường.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ
Chỉ đạo các đội phổ biến kế hoạch; phối hợp với Phòng Y tế nâng cấp bếp ăn và nhà tắm của trạm xá thôn bản vùng cao.

PHỤ LỤC

| TT | Việc | Chủ trì |
|---|---|---|
| 1 | Nâng cấp bếp ăn và nhà tắm của trạm xá thôn bản vùng cao | Phòng Y tế |
| 2 | Phổ biến kế hoạch | Phòng Nội vụ |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Hội hoa xuân tỉnh Hòa An
II. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
a) Sở Công Thương chủ trì, phối hợp với Sở Y tế dựng gian hàng hoa.
b) Sở Tài chính bố trí kinh phí.
2. Sở Xây dựng
Trung tâm Cây xanh chủ trì chăm hoa; Ban Quản lý dự án tỉnh cho mượn sân.
3. Sở Nội vụ
4. Sở Y tế có trách nhiệm trực cấp cứu tại cổng hội.
5. Các sở, ngành
Sở Tư pháp tổ chức quầy hỏi đáp.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Nghề mây tre đan tỉnh Hòa An
I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Tổ chức phiên chợ, gian trưng bày đồ mây tre đan ở bến xe, nhà ga, khu du lịch.
- Phối hợp với Sở Xây dựng mở phiên chợ, gian trưng bày đồ mây tre đan ở bến xe, nhà ga, khu du lịch mới.
2. Sở Khoa học và Công nghệ
- Nghiên cứu cách sấy, chống mốc, chống mọt cho song, mây, giang, nứa.
3. UBND các xã
- Nghiên cứu cách sấy, chống mốc, chống mọt cho song, mây, giang, nứa tại địa phương.

PHỤ LỤC

| TT | Việc | Chủ trì | Thời gian |
|---|---|---|---|
| 1 | Mở phiên chợ, gian trưng bày đồ mây tre đan ở bến xe, nhà ga, khu du lịch | Sở Công Thương | 2026 |
| 2 | Nghiên cứu cách sấy, chống mốc, chống mọt cho song, mây, giang, nứa | Sở Khoa học và Công nghệ | 2027 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Ngày hội diều sáo tỉnh Hòa An
I. NHIỆM VỤ
1. Sở Y tế chủ trì kiểm tra an toàn thực phẩm các quầy ăn uống phục vụ khách xem diều.

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Dựng sân thả diều | Sở Xây dựng | Các xã | Tháng 3 |
| 2 | Chấm giải diều đẹp | Sở Nội vụ | Các xã | Tháng 4 |
| 3 | Bán vé | Sở Tài chính | Các xã | Tháng 4 |
| 4 | Quét dọn bãi | Sở Công Thương | Các xã | Tháng 4 |
| 5 | Kiểm tra an toàn thực phẩm các quầy ăn uống phục vụ khách xem diều | | Công an tỉnh | Tháng 4 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
An toàn bếp ăn phường An Mẫu năm 2026
I. NHIỆM VỤ
3. Thanh tra, kiểm tra, giám sát
a) Tổ chức các đợt kiểm tra liên ngành tại bếp ăn trường học trước năm học mới.

| TT | Nhiệm vụ | Chủ trì | Phối hợp |
|---|---|---|---|
| 1 | Tổ chức các đợt kiểm tra liên ngành tại bếp ăn trường học | Phòng Văn hóa - Xã hội | Công an phường |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Trồng cây dược liệu tỉnh Hòa An
I. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường
a) Chủ trì thực hiện Dự án 1 “Vườn ươm giống quý của hợp tác xã” và nội dung 2 Dự án 4.
2. Sở Y tế chủ trì Dự án 1 “Nâng cấp trạm y tế xã đảo” của Chương trình chăm sóc sức khỏe; chủ trì nội dung 1 thuộc Dự án 4.
3. Sở Công Thương chủ trì Tiểu dự án 1 thuộc Dự án 2; Công an tỉnh chủ trì Tiểu dự án 1 thuộc Dự án 5.
4. Sở Tài chính chủ trì thẩm định dự toán của Dự án 1, Dự án 2.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Trực ban mùa mưa tỉnh Hòa An

| TT | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm |
|---|---|---|---|---|
| 1 | Xây dựng quy chế phối hợp với Sở Y tế | Sở Xây dựng | Sở Y tế | Quyết định của Giám đốc Sở Xây dựng |
| 2 | Kiểm tra hồ chứa | Sở Công Thương | Sở Xây dựng | Báo cáo của Sở Xây dựng |
| 3 | Kiểm kê kho vật tư tại Sở Y tế | Sở Tài chính | UBND các xã | Quyết định của UBND tỉnh |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Ngày hội đọc sách tỉnh Hòa An
I. NHIỆM VỤ
1. Văn phòng UBND tỉnh chủ trì hướng dẫn xét chọn gia đình đọc sách tiêu biểu. Sở Tài chính chủ trì bố trí kinh phí mua sách cho các xã.
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng UBND tỉnh hướng dẫn xét chọn gia đình đọc sách tiêu biểu.
2. Sở Y tế hướng dẫn xét chọn gia đình đọc sách tiêu biểu ở các trạm y tế; phối hợp với Sở Tài chính bố trí kinh phí mua sách cho các xã.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Bảo tồn nghề gốm tỉnh Hòa An

I. NHIỆM VỤ

a) Lập bản đồ lò nung cổ, vùng khai thác đất sét trắng của các làng nghề; duy trì, bổ sung bộ sưu tập men tro tại nhà trưng bày. Sở Công Thương chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch thực hiện.

PHỤ LỤC

| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Đặt biển chỉ đường đến các lò | Sở Văn hóa, Thể thao và Du lịch | Sở Công Thương | 2026 |
| 2 | Bản đồ lò nung cổ, vùng khai thác đất sét trắng; bổ sung bộ sưu tập men tro | Sở Công Thương | Sở Văn hóa, Thể thao và Du lịch | 2026 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc vườn thuốc nam tỉnh Hòa An
I. MỤC TIÊU
1. 90% trạm y tế có vườn thuốc nam.
II. NHIỆM VỤ
1. Trồng, nhân giống cây thuốc.
2. Truyền thông về cây thuốc.
III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế: chủ trì thực hiện các nhiệm vụ tại điểm 2 Mục II.
2. Sở Nông nghiệp và Môi trường, Hội Nông dân tỉnh: chủ trì thực hiện các nhiệm vụ được giao tại Mục II.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Nghề đan lưới xã Hòa Mỹ
I. NHIỆM VỤ
1. Mở lớp dạy đan lưới thủ công (Phòng Kinh tế chủ trì; quý I/2026).
II. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
a) Chủ trì mở lớp dạy đan lưới thủ công ở các thôn.
2. Phòng Văn hóa - Xã hội
a) Chủ trì mở lớp dạy đan lưới thủ công cho học sinh trong dịp hè.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Dạy bơi tỉnh Hòa An
I. NHIỆM VỤ
1. Giao Tỉnh đoàn chủ trì, phối hợp với Sở Y tế mở lớp bơi miễn phí trong dịp hè, hoàn thành trong quý III năm 2026; đưa môn bơi vào giờ thể dục của trường tiểu học.

PHỤ LỤC

| TT | Nội dung công việc | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Đưa môn bơi vào giờ thể dục của trường tiểu học | Sở Giáo dục và Đào tạo | Hằng năm |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Dạy nấu ăn trong trường học tỉnh Hòa An
I. NHIỆM VỤ
1. Sở Giáo dục và Đào tạo chủ trì dạy nấu ăn, phân loại rác nhà bếp cho học sinh nội trú; Tỉnh đoàn chủ trì ở các nhà thiếu nhi.

PHỤ LỤC

| TT | Nội dung công việc | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Dạy nấu ăn, phân loại rác nhà bếp cho học sinh nội trú | Tỉnh đoàn | Hằng năm |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
An toàn hồ chứa tỉnh Hòa An
I. NHIỆM VỤ
1. Sở Công Thương chủ trì tập huấn vận hành hồ chứa thủy điện; Sở Nông nghiệp và Môi trường chủ trì tập huấn vận hành hồ chứa thủy lợi.
2. Sở Tài chính chủ trì thẩm định dự toán sửa chữa đập, tràn xả lũ hồ Suối Mây.

PHỤ LỤC

| TT | Nội dung công việc | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Tập huấn vận hành hồ chứa thủy lợi | Sở Nông nghiệp và Môi trường | Hằng năm |
| 2 | Sửa chữa đập, tràn xả lũ hồ Suối Mây | Sở Nông nghiệp và Môi trường | 2026 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Bảo vệ môi trường làng nghề tỉnh Hòa An
V. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Chủ trì thực hiện các nhiệm vụ tại khoản 1, 3 mục II, trừ điểm b khoản 3.
- Là cơ quan thường trực, chủ trì theo dõi, đôn đốc các nhiệm vụ tại mục II của Kế hoạch.
2. Sở Y tế
- Chủ trì thực hiện các nhiệm vụ tại khoản 2 và điểm b khoản 3 mục II.

PHỤ LỤC

STT	Nhiệm vụ	Cơ quan chủ trì	Thời gian
1	Phối hợp chặt chẽ giữa các xã trong thu gom rác	Sở Công Thương	Hằng năm
2	Quan trắc nước thải	Sở Y tế	Hằng năm`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An đến năm 2030
I. PHÂN CÔNG
- Sở Xây dựng chủ trì các mục tiêu: 1.1, 1.2a;
- Ngân hàng Nhà nước tỉnh chủ trì các mục tiêu: 1.2b.

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Xóa nhà tạm cho hộ nghèo | Chủ trì: Sở XD |
| Mục tiêu 1.2: Cho vay nhà ở xã hội | |
| a. Lập danh sách hộ có nhu cầu vay | Chủ trì: Sở Xây dựng |
| b. Hướng dẫn ngân hàng cho vay | Chủ trì: NHNN chi nhánh tỉnh |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const found = [
      ...leadClaims(subject).flatMap(listAgainstAnnex),
      ...reportersAgainstLeads(subject),
      ...tasksAgainstTasks(subject),
      ...textAgainstTable(subject).values(),
      ...inOtherWords(subject),
      ...inTwoSentences(subject),
      ...ledIndicators(subject).map(({ told, listed }) => otherLead(told, listed, subject)),
      ...sectionsGivenTwice(subject),
      ...rowsByNumber(subject),
      ...leadInWords(subject),
      ...issuedByOthers(subject),
      ...helpersAsLeads(subject),
      ...headedByAnother(subject),
    ];
    const told = [...found, ...inBrackets(subject, found)];
    const parted = [...told, ...partsTwice(subject, told)];
    const phrased = [...parted, ...byPhrases(subject, parted)];
    return once([...phrased, ...bySections(subject, phrased)]).filter(
      ({ span }) => !isLeftBlank(span, subject),
    );
  },
};

/** What several readings of one pair find is told once. */
function once(found: readonly Finding[]): readonly Finding[] {
  return [
    ...new Map(found.map((finding) => [`${finding.span.line} ${finding.message.vi}`, finding])).values(),
  ];
}

/** A sentence and a row that share phrases which nobody else has; each line once. */
function byPhrases(subject: Subject, found: readonly Finding[]): readonly Finding[] {
  const lines = new Set(
    found.flatMap(({ span, related = [] }) =>
      [span, ...related.map((one) => one.span)].map(({ line }) => line),
    ),
  );
  return phrasedTwice(subject)
    .map(({ told, listed }) => otherLead(told, listed, subject))
    .filter(
      ({ span, related = [] }) =>
        ![span, ...related.map((one) => one.span)].some(({ line }) => lines.has(line)),
    );
}

/** A row and the sections of the units themselves; each line once. */
function bySections(subject: Subject, found: readonly Finding[]): readonly Finding[] {
  const lines = new Set(found.map(({ span }) => span.line));
  return [...helpersInOwnSection(subject), ...rowsOfOtherSections(subject)].filter(
    ({ span }) => !lines.has(span.line),
  );
}

/** `Dự án 5` of a programme with two leads; each line once. */
function partsTwice(subject: Subject, told: readonly Finding[]): readonly Finding[] {
  const lines = new Set(told.map(({ span }) => span.line));
  return partsLedTwice(subject)
    .map(({ first, second }) => otherLead(first, second, subject))
    .filter(({ span }) => !lines.has(span.line));
}

function tasksAgainstTasks(subject: Subject): readonly Finding[] {
  return [...sameTasks(subject).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.flatMap((task) => taskFinding(first, task, subject) ?? []),
  );
}

/** A row and the sentence that has its words; each row once, none where the sentence goes on to let the row's unit lead a part. */
function textAgainstTable(subject: Subject): ReadonlyMap<number, Finding> {
  const found = new Map<number, Finding>();
  for (const { told, listed } of taskPairs(subject)) {
    const printed = subject.source.lines.slice(told.span.line - 1, told.span.endLine).join(" ");
    const shared = listed.lead.some((name) => printed.includes(`${name} chủ trì`));
    const finding = shared || found.has(listed.span.line) ? undefined : taskFinding(told, listed, subject);
    if (finding !== undefined) found.set(listed.span.line, finding);
  }
  return found;
}

/** A row of the list of tasks and a sentence that says the same in other words. */
function inOtherWords(subject: Subject): readonly Finding[] {
  const alike = textAgainstTable(subject);
  return taskConflicts(subject).leads.flatMap(({ told, listed, certain }) => {
    if (alike.has(listed.span.line)) return [];
    return [
      { ...otherLead(told, listed, subject), severity: certain ? ("error" as const) : ("warning" as const) },
    ];
  });
}

/** Two sentences of the text give one matter two leads. */
function inTwoSentences(subject: Subject): readonly Finding[] {
  const told = toldTwice(subject);
  const lines = new Set(told.flatMap(({ first, second }) => [first.span.line, second.span.line]));
  const shared = sharedDuties(subject).filter(
    ({ first, second }) => !lines.has(first.span.line) && !lines.has(second.span.line),
  );
  return [...told, ...shared].map(({ first, second }) => ({
    ...otherLead(first, second, subject),
    severity: "warning" as const,
  }));
}

/** A task with its lead in brackets or on a line of its own, and a duty of another unit; each line once. */
function inBrackets(subject: Subject, told: readonly Finding[]): readonly Finding[] {
  const lines = new Set(told.map(({ span }) => span.line));
  return tasksToldTwice(subject)
    .filter(({ first, second }) => !lines.has(first.span.line) && !lines.has(second.span.line))
    .map(({ first, second }) => otherLead(first, second, subject));
}

function taskFinding(first: Pick<Task, "lead" | "span">, task: Task, subject: Subject): Finding | undefined {
  const [leads, own] = [familiesOf(first.lead, subject), familiesOf(task.lead, subject)];
  return leads === undefined || own === undefined || overlap(own, leads)
    ? undefined
    : otherLead(first, task, subject);
}

function otherLead(
  first: Pick<Task, "lead" | "span">,
  task: Pick<Task, "lead" | "span">,
  subject: Subject,
): Finding {
  const [unit, other] = [task.lead.join(", "), first.lead.join(", ")];
  const place = whereabouts(first.span);
  return {
    severity: "warning" as const,
    message: {
      vi: `Nhiệm vụ này giao ${unit} chủ trì, nhưng cùng nhiệm vụ ở ${place.vi} giao ${other}.`,
      en: `Found ${unit} leading this task, expected ${other} as at ${place.en} for the same task.`,
    },
    span: labelledLine(subject, task.span, task.lead[0] ?? unit, "lead"),
    quote: unit,
    related: [
      {
        span: first.span,
        quote: other,
        message: { vi: `Tại đây giao ${other}.`, en: `Here ${other}.` },
      },
    ],
    data: { units: [other, unit] },
  };
}
