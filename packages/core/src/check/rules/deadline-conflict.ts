import { spansOverlap } from "../../document/span.js";
import type { Duty, DutyDeadline } from "../../read/reading.js";
import { taskConflicts } from "../alignedTasks.js";
import { type EarlyReport, earlyReports } from "../cutOffs.js";
import type { Finding } from "../diagnostic.js";
import { dueSpan } from "../dueDates.js";
import { deadlineText, namesNoMatter, reportsOnPlan, shareCompiler, shareParty } from "../dutyParties.js";
import { frequencyConflicts, oftenInsteadOfYearly } from "../frequencies.js";
import { lineOf } from "../namedUnits.js";
import { ownPlanTimes } from "../ownPlanTimes.js";
import { phaseConflicts } from "../phaseTimes.js";
import { pointTimes } from "../pointTimes.js";
import { reportConflicts } from "../reportTimes.js";
import { reviewConflicts, type TimePair } from "../reviewTimes.js";
import { rowRhythms } from "../rowRhythms.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";
import { taskPairs } from "../taskPairs.js";
import { timedActs } from "../timedActs.js";
import { timeRemarks } from "../timeRemarks.js";
import { whereabouts } from "../whereabouts.js";
import { workTimes } from "../workTimes.js";

export const deadlineConflict: DocumentRule = {
  name: "deadline-conflict",
  scope: "document",
  severity: "error",
  title: {
    vi: "Một chế độ báo cáo, một nhiệm vụ có hai thời hạn khác nhau",
    en: "One reporting duty or task has two deadlines",
  },
  looksFor: {
    vi: "Cùng đối tượng báo cáo, cùng nơi nhận, cùng kỳ báo cáo kết quả thực hiện nhưng ghi hai thời hạn khác nhau ở hai nơi (15/11 và 30/11); một nhiệm vụ, một lần sơ kết, tổng kết, một báo cáo định kỳ ghi trong phần lời và trong bảng nhiệm vụ với hai thời hạn không trùng nhau; một giai đoạn kết thúc ở hai thời điểm; phần tổ chức thực hiện ghi cho nhiệm vụ được dẫn chiếu (“tại điểm a khoản 1 Mục III”), hoặc cho việc cùng tên của đơn vị, thời gian khác với chính nhiệm vụ đó; một việc ghi hai định kỳ, hai số lần trong năm (cảnh báo); báo cáo phải gửi trước khi hết thời gian tính số liệu. Lưu ý: nhiệm vụ duy trì, thường xuyên mà ghi một mốc; hai sở báo cáo cùng nơi nhận với hai ngày khác nhau.",
    en: "The same units report the same results to the same receiver in the same rhythm, with two deadlines in two places (15/11 and 30/11); one task, review or regular report has two times, in the text and in the table of tasks, that have no day in common; a phase ends at two times; a unit's duties give the task they point to, or name, another time than it has; one work is done in two rhythms (warning); a report is due before the end of the time that it covers. Remarks: a lasting task with one time; two departments that report to one unit by two days.",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP: mỗi chế độ báo cáo có một thời hạn gửi báo cáo.",
    en: "Decree 09/2019/NĐ-CP: a reporting regime has one deadline.",
  },
  silentWhen: {
    vi: "Đối tượng hoặc nơi nhận khác nhau (cơ quan tổng hợp gửi sau); kỳ báo cáo khác nhau; hai thời hạn ghi trong cùng một câu (6 tháng và năm); báo cáo về việc khác.",
    en: "Other units report or receive (who compiles sends later); another rhythm; both days stand in one sentence; the report is about something else.",
  },
  bad: [
    {
      text: `ĐỀ ÁN
Phục hồi nghề đan cói tỉnh Hòa An giai đoạn 2021 - 2025
TỔ CHỨC THỰC HIỆN
- Sở Công Thương: tổng kết năm 2024 trong tháng 01/2025; tham mưu sơ kết vào năm 2023, tổng kết Đề án trong quý IV năm 2025.
- Sở Nội vụ: khen thưởng các hộ đan cói khi sơ kết Đề án.
- Sở Tài chính: bố trí kinh phí tổng kết Đề án vào năm 2026.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Bảo tồn cây cổ thụ tỉnh Hòa An giai đoạn 2026 - 2030
I. NHIỆM VỤ
1. Sở Nông nghiệp và Môi trường chủ trì kiểm kê, gắn biển toàn bộ cây cổ thụ trong khuôn viên đình chùa; bàn giao hồ sơ trước ngày 30/6/2027.
2. Giai đoạn 1 (từ tháng 6/2026 đến tháng 12/2028): chăm sóc cây ở khu di tích.
3. Giai đoạn 2 (từ tháng 01/2029 đến tháng 12/2030): chăm sóc cây ở khu dân cư.
II. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường trước ngày 20/11 hằng năm; sơ kết vào năm 2028, tổng kết vào quý IV năm 2030.
2. Sở Tài chính bố trí đủ vốn để kết thúc Giai đoạn 1 trước ngày 30/6/2028.

PHỤ LỤC

| TT | Nội dung công việc | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Kiểm kê, gắn biển cây cổ thụ trong đình chùa | Sở Nông nghiệp và Môi trường | Quý IV/2027 |
| 2 | Sơ kết Kế hoạch | Sở Nông nghiệp và Môi trường | Quý II/2029 |
| 3 | Báo cáo năm của cấp xã | Ủy ban nhân dân các xã, phường | Trước ngày 05/12 |`,
      lines: [9, 15, 16, 17],
    },
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2026 - 2030
I. NHIỆM VỤ
1. Trước ngày 30/11 hằng năm, các sở, ban, ngành tỉnh báo cáo tình hình thực hiện Kế hoạch gửi Sở Tài chính để tổng hợp.
II. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành tỉnh báo cáo kết quả thực hiện Kế hoạch gửi Sở Tài chính trước ngày 15/11 hằng năm để tổng hợp, báo cáo UBND tỉnh.`,
      lines: [6],
    },
    {
      text: `# KẾ HOẠCH
## Chuyển đổi số tỉnh Hòa An giai đoạn 2026 - 2030

### II. TỔ CHỨC THỰC HIỆN

**1. Sở Y tế**

Định kỳ hằng năm, trước ngày 10/12, báo cáo kết quả thực hiện Kế hoạch về Sở Khoa học và Công nghệ.

**2. Các sở, ngành**

Báo cáo kết quả thực hiện Kế hoạch về Sở Khoa học và Công nghệ trước ngày 25/11 hằng năm để tổng hợp.`,
      lines: [12],
    },
    {
      text: `KẾ HOẠCH
Thương mại điện tử tỉnh Hòa An
I. NHIỆM VỤ
1. Sở Công Thương chủ trì xây dựng sàn thương mại điện tử của tỉnh, hoàn thành trong quý IV/2023.

PHỤ LỤC

STT	Nhiệm vụ	Cơ quan chủ trì	Thời gian hoàn thành
1	Xây dựng sàn thương mại điện tử của tỉnh	Sở Công Thương	Quý II/2024
2	Tập huấn kỹ năng bán hàng trực tuyến	Sở Công Thương	Hằng năm`,
      lines: [9],
    },
    {
      text: `# KẾ HOẠCH
## Bảo vệ rừng huyện Hòa Bắc năm 2017

1. Diễn tập chữa cháy rừng tại xã Sơn Hòa trong tháng 3/2017.

2. Hạt Kiểm lâm trực cháy; diễn tập chữa cháy rừng tại xã Sơn Hòa trong quý II/2017.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống thiên tai tỉnh Hòa An năm 2027
I. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường: tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2027.
2. Giao Sở Nông nghiệp và Môi trường theo dõi, đôn đốc, tổng hợp, báo cáo UBND tỉnh trước ngày 20/12/2027.`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Phòng dịch tỉnh Hòa An giai đoạn 2026 - 2030
1. Sở Nội vụ báo cáo kết quả thực hiện Kế hoạch về Sở Y tế trước ngày 10/11 hằng năm.
2. Sở Xây dựng báo cáo kết quả thực hiện Kế hoạch về Sở Y tế trước ngày 25/11 hằng năm.

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Tiếp nhận và duy trì đường dây nóng | Sở Y tế | Quý IV/2026 |
| 2 | Kiểm tra kho thuốc | Sở Y tế | Thường xuyên |`,
      lines: [4, 8],
    },
    {
      text: `KẾ HOẠCH
Quản lý chợ trên địa bàn huyện Hòa Bắc năm 2024
I. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã
Chỉ đạo ban quản lý chợ; gửi báo cáo tháng về Phòng Kinh tế và Hạ tầng trước ngày 18 hằng tháng.
2. Phòng Kinh tế và Hạ tầng
Tổng hợp báo cáo 6 tháng của các phòng, ban, ngành (gửi trước ngày 12 tháng 6 năm 2024).
II. CHẾ ĐỘ BÁO CÁO
1. Báo cáo tháng: các phòng, ban, ngành và Ủy ban nhân dân các xã gửi Phòng Kinh tế và Hạ tầng trước ngày 22 hằng tháng; Phòng Kinh tế và Hạ tầng tổng hợp, báo cáo Ủy ban nhân dân huyện trước ngày 25 hằng tháng.
2. Các phòng, ban, ngành báo cáo kết quả 6 tháng trước ngày 05/6, báo cáo năm trước ngày 05/12 về Ủy ban nhân dân huyện (qua Phòng Kinh tế và Hạ tầng).`,
      lines: [9, 10],
    },
    {
      text: `CHƯƠNG TRÌNH HÀNH ĐỘNG
Nuôi cá lồng tỉnh Hòa An giai đoạn 2016 - 2020
I. TỔ CHỨC THỰC HIỆN
1. Ban cán sự đảng UBND tỉnh chuẩn bị sơ kết giữa nhiệm kỳ Chương trình vào quý II/2018.
2. Văn phòng Tỉnh ủy tham mưu tổ chức sơ kết giữa nhiệm kỳ vào quý IV/2018 và tổng kết vào quý IV/2020.`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Lưu trữ số tỉnh Hòa An
III. TIẾN ĐỘ
Hoàn thành quét sổ bộ địa chính trước ngày 31/10/2024.
IV. TỔ CHỨC THỰC HIỆN
1. Chi cục Văn thư: chủ trì quét sổ bộ địa chính, hoàn thành trước ngày 31/12/2024.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Trồng hoa ven đường huyện Hòa Bắc
1. Phòng Văn hóa và Thông tin
- Tổng hợp kết quả thực hiện của UBND các xã (nhận báo cáo trước ngày 12 hằng tháng), báo cáo UBND huyện trước ngày 25 hằng tháng.
2. UBND các xã
- Báo cáo kết quả thực hiện gửi Phòng Văn hóa và Thông tin trước ngày 18 hằng tháng để tổng hợp.`,
      lines: [6],
    },
    {
      text: `# KẾ HOẠCH
## Chăm sóc người cao tuổi tỉnh Hòa An giai đoạn 2026 - 2030

### Điều 8. Sở Y tế

1. Tổng hợp kết quả hằng năm của các đơn vị, địa phương (báo cáo gửi về Sở Y tế trước ngày 01 tháng 12), xây dựng báo cáo chung trình Ủy ban nhân dân tỉnh trước ngày 15 tháng 12.

### Điều 9. Ủy ban nhân dân các xã, phường

1. Định kỳ hằng năm báo cáo kết quả thực hiện gửi Sở Y tế trước ngày 10 tháng 12 để tổng hợp.

### Biểu số 02. Nhiệm vụ

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Báo cáo kết quả thực hiện Kế hoạch trình UBND tỉnh | Sở Y tế | Trước ngày 15/12 hằng năm |`,
      lines: [10],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống cháy rừng tỉnh Hòa An
1. Chi cục Kiểm lâm đánh giá kết quả thực hiện Kế hoạch hằng năm trên cơ sở báo cáo của các cơ
quan, đơn vị, địa phương gửi về Chi cục trước ngày 10/12 hằng năm.
2. Các cơ quan, đơn vị được giao nhiệm vụ chủ động thực hiện. Định kỳ gửi báo cáo kết quả thực hiện
trước ngày 25/11 hằng năm về Chi cục Kiểm lâm để tổng hợp.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Ứng phó lũ quét tỉnh Hòa An
1. Các sở, ban, ngành, UBND các xã xây dựng kế hoạch. Hằng năm báo cáo kết quả thực hiện trước ngày 05/12 về Ban Chỉ huy Phòng thủ dân sự tỉnh qua Văn phòng Ban Chỉ huy để tổng hợp.
2. Yêu cầu các sở, ban, ngành, UBND các xã gửi báo cáo kết quả thực hiện hằng năm về Ban Chỉ huy Phòng thủ dân sự tỉnh trước ngày 15/11./.`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống cháy rừng tỉnh Hòa An
1. Các xã báo cáo kết quả thực hiện về Chi cục Kiểm lâm chậm nhất ngày 05 tháng 12 hằng năm. Thời gian báo cáo năm tính từ
ngày 15 tháng 12 năm trước đến ngày 14 tháng 12 của kỳ báo cáo.`,
      lines: [3],
    },
    {
      text: `# KẾ HOẠCH
## Cải cách hành chính năm 2026 của Sở Công Thương tỉnh Hòa An

| Kỳ báo cáo | Chốt số liệu | Phòng, đơn vị gửi Văn phòng Sở | Sở gửi Sở Nội vụ |
|---|---|---|---|
| 6 tháng | 04/6/2026 | Trước ngày 06/6/2026 | Trước ngày 10/6/2026 |
| Năm | 20/11/2026 | Trước ngày 22/11/2026 | Trước ngày 30/11/2026 |

## 1. Các phòng, đơn vị thuộc Sở

- Báo cáo năm gửi Văn phòng Sở trước ngày 05/12/2026.`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống cháy rừng tỉnh Hòa An
I. TỔ CHỨC THỰC HIỆN
1. Hằng năm báo cáo kết quả về Chi cục Kiểm lâm. Việc kiện toàn Ban Chỉ huy Phòng cháy rừng cấp tỉnh, cấp xã hoàn thành trước ngày 15/12/2026.

| TT | Nhiệm vụ | Chủ trì | Thời gian |
|---|---|---|---|
| 1 | Kiện toàn Ban Chỉ huy Phòng cháy rừng cấp tỉnh, cấp xã; ban hành quy chế hoạt động của Ban Chỉ huy các cấp | Chi cục Kiểm lâm | Trước ngày 30/11/2026 |
| 2 | Tập huấn chữa cháy rừng | Chi cục Kiểm lâm | Quý II/2027 |`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Hiến máu tình nguyện tỉnh Hòa An năm 2027
1. Hội Chữ thập đỏ tỉnh
- Theo dõi, tổng hợp báo cáo từ các sở, ngành và UBND các xã, phường về kết quả thực hiện
Kế hoạch này (gửi về Sở Y tế trước ngày 15 tháng 11 năm 2027).
- Đôn đốc các sở, ngành cấp tỉnh,
UBND các xã, phường báo cáo.
2. Chế độ báo cáo
Các sở, ngành, UBND các xã, phường gửi báo cáo năm 2027 về Sở Y tế trước ngày 25 tháng 11 năm 2027 để tổng hợp.`,
      lines: [9],
    },
    {
      text: `# KẾ HOẠCH
## Sửa đường làng tỉnh Hòa An giai đoạn 2028 - 2030

### II. NHIỆM VỤ

#### 1. Quy định

a) Ban hành mức góp công làm đường ngõ xóm.

- Cơ quan chủ trì: Sở Xây dựng.
- Thời gian hoàn thành: Quý II năm 2028.

b) Rà soát, lập danh mục cầu tre cần thay của các bản.

- Cơ quan chủ trì: Sở Xây dựng.
- Thời gian hoàn thành: Quý III năm 2028.

### III. TỔ CHỨC THỰC HIỆN

#### 1. Sở Xây dựng

a) Trình ban hành mức góp công nêu tại điểm a khoản 1 Mục II trong Quý IV năm 2028.

b) Hoàn thành danh mục cầu tre cần thay của các bản trước ngày 30 tháng 11 năm 2029.`,
      lines: [22, 24],
    },
    {
      text: `CHƯƠNG TRÌNH
Chăm sóc cây xanh trường học tỉnh Hòa An
I. NHIỆM VỤ
1. Sở Xây dựng đo độ nghiêng thân cây mỗi năm 02 lần; cập nhật sổ cây cổ thụ của trường hằng quý.
2. Mở Ngày hội cây xanh tuổi thơ vào tháng 3 hằng năm.
3. Phát động thi vẽ cây xanh vào đầu mỗi năm học. Chủ trì: Sở Giáo dục và Đào tạo. Thời gian: Hằng tuần.
II. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng đo độ nghiêng thân cây mỗi quý 01 lần, báo cáo theo quy định.

PHỤ LỤC

STT	Nhiệm vụ	Cơ quan chủ trì	Thời gian
1	Cập nhật sổ cây cổ thụ của trường	Sở Xây dựng	Hằng tuần
2	Ngày hội cây xanh tuổi thơ	Tỉnh đoàn	Tháng 4 hằng năm
3	Cắt tỉa cành khô	Sở Xây dựng	Hằng năm`,
      lines: [6, 8, 13, 14],
    },
    {
      text: `KẾ HOẠCH
Nâng cấp thư viện huyện Hòa Bắc
I. NHIỆM VỤ
1. Lắp máy quét sách cổ kết nối 12/12 tủ sách làng trước ngày 30 tháng 9 năm 2028. Chủ trì: Phòng Nội vụ; phối hợp: Công an huyện.
2. Dạy đóng bìa sách. Chủ trì: Phòng Tư pháp.

PHỤ LỤC

STT\tViệc\tCơ quan chủ trì\tThời gian
1\tLắp máy quét sách cổ cho tủ sách làng\tPhòng Nội vụ\tTrước 30/11/2028
2\tDạy đóng bìa sách\tPhòng Tư pháp\tQuý I/2028`,
      lines: [10],
    },
  ],
  good: [
    {
      text: `CHƯƠNG TRÌNH
Chăm sóc cây xanh trường học tỉnh Hòa An
I. NHIỆM VỤ
1. Đến năm 2026 tưới cây non mỗi tháng 02 lần; đến năm 2030 tưới cây non mỗi tháng 04 lần.
2. Cập nhật sổ cây cổ thụ của trường hằng quý; mở Ngày hội cây xanh tuổi thơ vào tháng 3 hằng năm.
3. Sở Y tế kiểm tra bếp ăn mỗi quý 01 lần; Sở Xây dựng kiểm tra cây mỗi năm 01 lần.

PHỤ LỤC

STT	Nhiệm vụ	Cơ quan chủ trì	Thời gian
1	Cập nhật sổ cây cổ thụ của trường	Sở Xây dựng	Hằng quý
2	Ngày hội cây xanh tuổi thơ	Tỉnh đoàn	Hằng năm
3	Cắt tỉa cành khô	Sở Xây dựng	Hằng tuần`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Sửa đường làng tỉnh Hòa An giai đoạn 2028 - 2030
II. NHIỆM VỤ
1. Quy định
a) Ban hành mức góp công làm đường ngõ xóm.
Chủ trì: Sở Xây dựng. Thời gian: Quý III năm 2028.
b) Thay cầu tre của các bản. Chủ trì: Sở Xây dựng. Thời gian: 2028 - 2029.
III. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng lấy ý kiến về dự thảo nêu tại điểm a khoản 1 Mục II trong Quý I năm 2028; báo cáo kết quả nhiệm vụ tại điểm a khoản 1 Mục II trước ngày 15 tháng 12 năm 2028; làm xong 10 cầu tại điểm b khoản 1 Mục II trước ngày 30 tháng 6 năm 2029.
2. Sở Tài chính góp ý theo điểm a khoản 1 Mục II Nghị quyết số 12-NQ/TU trong Quý IV năm 2028.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Bảo tồn cây cổ thụ tỉnh Hòa An giai đoạn 2026 - 2030
I. NHIỆM VỤ
1. Sở Nông nghiệp và Môi trường chủ trì kiểm kê, gắn biển cây cổ thụ, hoàn thành trong quý II năm 2027.
2. Giai đoạn 1 (từ tháng 6/2026 đến tháng 12/2028): chăm sóc cây ở khu di tích.
3. Giai đoạn 2 (từ tháng 01/2029 đến tháng 12/2030): chăm sóc cây ở khu dân cư; hoàn thành Giai đoạn 1 trước ngày 31/12/2028.
II. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường trước ngày 20/11 hằng năm; sơ kết vào năm 2028, tổng kết vào quý IV năm 2030.

PHỤ LỤC

| TT | Nội dung công việc | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Gắn biển cây cổ thụ sau kiểm kê | Sở Nông nghiệp và Môi trường | Tháng 5/2027 |
| 2 | Sơ kết, tổng kết Kế hoạch | Sở Nông nghiệp và Môi trường | Quý II/2028; quý IV/2030 |
| 3 | Báo cáo năm của cấp xã | Ủy ban nhân dân các xã, phường | Trước ngày 20/11 |
| 4 | Báo cáo năm của tỉnh | Sở Nông nghiệp và Môi trường | Trước ngày 15/12 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phòng dịch tỉnh Hòa An giai đoạn 2026 - 2030
1. Sở Nội vụ báo cáo kết quả thực hiện Kế hoạch về Sở Y tế trước ngày 10/11 hằng năm.
2. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Y tế trước ngày 05/11 hằng năm.

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Duy trì đường dây nóng | Sở Y tế | Thường xuyên |
| 2 | Xây dựng kế hoạch kiểm tra định kỳ | Sở Y tế | Quý I/2026 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành tỉnh báo cáo kết quả thực hiện Kế hoạch gửi Sở Tài chính trước ngày 15/11 hằng năm để tổng hợp.
2. Sở Tài chính tổng hợp, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch trước ngày 30/11 hằng năm.
3. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch gửi Sở Tài chính trước ngày 10/11 hằng năm.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Quản lý chợ trên địa bàn huyện Hòa Bắc năm 2024
I. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã
Báo cáo tháng về Phòng Kinh tế và Hạ tầng trước ngày 20 hằng tháng; báo cáo kết quả kiểm tra cân đối chứng, niêm yết giá gửi Phòng Kinh tế và Hạ tầng trước ngày 10/12 hằng năm.
II. CHẾ ĐỘ BÁO CÁO
1. Ủy ban nhân dân các xã gửi báo cáo tháng trước ngày 20 hằng tháng, báo cáo năm trước ngày 25/11 về Phòng Kinh tế và Hạ tầng.
2. Phòng Kinh tế và Hạ tầng tổng hợp, báo cáo Ủy ban nhân dân huyện trước ngày 25 hằng tháng và ngày 05/12 hằng năm; số liệu chốt đến hết ngày 31/10; số liệu báo cáo năm tính từ ngày 01/11 năm trước đến ngày 31/10.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const reports = ofReports(subject);
    const tasks = ofTasks(subject);
    return [
      ...reports,
      ...tasks,
      ...ofActs(subject),
      ...ofTimes(subject).filter(
        (one) =>
          !reports.some((told) => spansOverlap(told.span, one.span)) &&
          !tasks.some((told) => linesOf(told) === linesOf(one) && told.span.line !== one.span.line),
      ),
      ...[...frequencyConflicts(subject), ...oftenInsteadOfYearly(subject), ...rowRhythms(subject)].map(
        frequencyFinding,
      ),
      ...earlyReports(subject).map(earlyFinding),
      ...timeRemarks(subject),
    ];
  },
};

/** The two lines that a finding tells of, whichever of them it stands at. */
function linesOf({ span, related }: Finding): string {
  return [span.line, ...(related ?? []).map((other) => other.span.line)].sort((a, b) => a - b).join(" ");
}

function ofReports(subject: Subject): readonly Finding[] {
  const duties = subject.reading.duties.filter(
    (duty) => hasDay(duty) && (reportsOnPlan(duty) || namesNoMatter(duty)),
  );
  return duties.flatMap((duty, at) => {
    const earlier = duties.slice(0, at).find((other) => contradicts(other, duty, subject));
    return earlier === undefined ? [] : [findingOf(earlier, duty, subject)];
  });
}

/** Two sentences set one act, in the same words, for two times that have no day in common. */
function ofActs(subject: Subject): readonly Finding[] {
  const acts = timedActs(subject);
  return acts.flatMap((act, at) => {
    const other = acts.slice(0, at).find(({ key }) => key === act.key);
    if (other === undefined || (act.first <= other.last && other.first <= act.last)) return [];
    const place = whereabouts(other.span);
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Cùng một việc ghi “${act.printed}”, nhưng ở ${place.vi} ghi “${other.printed}”.`,
          en: `Found “${act.printed}” for this act, expected “${other.printed}” as at ${place.en}.`,
        },
        span: act.span,
        quote: act.printed,
        related: [saysHere(other.span, other.printed)],
        data: { deadlines: [other.printed, act.printed] },
      },
    ];
  });
}

/** A sentence and the table of tasks give one task two times that have no day in common. */
function ofTasks(subject: Subject): readonly Finding[] {
  const alike = taskPairs(subject).filter(({ told, listed }) => {
    const [a, b] = [dueSpan(told.due ?? ""), dueSpan(listed.due ?? "")];
    return a !== undefined && b !== undefined && (a.first > b.last || b.first > a.last);
  });
  const lines = new Set(
    taskPairs(subject).flatMap(({ told, listed }) =>
      dueSpan(told.due ?? "") === undefined || dueSpan(listed.due ?? "") === undefined
        ? []
        : [listed.span.line],
    ),
  );
  const others = [...taskConflicts(subject).dues, ...ownPlanTimes(subject)].filter(
    ({ listed }) => !lines.has(listed.span.line),
  );
  return [...alike, ...others].map(({ told, listed }) => {
    const [here, there] = [listed.due ?? "", told.due ?? ""];
    const place = whereabouts(told.span);
    return {
      message: {
        vi: `Nhiệm vụ này ghi thời hạn “${here}”, nhưng ở ${place.vi} ghi “${there}”.`,
        en: `Found the deadline “${here}” for this task, expected “${there}” as at ${place.en}.`,
      },
      span: listed.span,
      quote: here,
      related: [saysHere(told.span, there)],
      data: { deadlines: [there, here] },
    };
  });
}

/** Reviews, yearly reports and phases that stand in two places with two times. */
function ofTimes(subject: Subject): readonly Finding[] {
  const pairs = [
    ...reviewConflicts(subject),
    ...reportConflicts(subject),
    ...phaseConflicts(subject),
    ...pointTimes(subject),
    ...workTimes(subject),
  ];
  return pairs.map(({ there, here, first, other }) => {
    const place = whereabouts(first);
    return {
      message: {
        vi: `Thời gian ghi “${here}”, nhưng ở ${place.vi} ghi “${there}” cho cùng nội dung; cần thống nhất.`,
        en: `Found the time “${here}”, expected “${there}” as at ${place.en} for the same matter.`,
      },
      span: lineOf(subject, other, here),
      quote: here,
      related: [saysHere(first, there)],
      data: { deadlines: [there, here] },
    };
  });
}

/** One work is done so often here, and so often there. */
function frequencyFinding({ there, here, first, other }: TimePair): Finding {
  const place = whereabouts(first);
  return {
    severity: "warning",
    message: {
      vi: `Định kỳ thực hiện ghi “${here}”, nhưng ở ${place.vi} ghi “${there}” cho cùng việc; cần kiểm tra lại.`,
      en: `Found “${here}”, expected “${there}” as at ${place.en} for the same work.`,
    },
    span: other,
    quote: here,
    related: [saysHere(first, there)],
    data: { frequencies: [there, here] },
  };
}

/** The report would have to be sent before what it tells of is over. */
function earlyFinding({ report, cutOff }: EarlyReport): Finding {
  const place = whereabouts(cutOff.span);
  return {
    message: {
      vi: `Báo cáo phải gửi ${report.printed}, nhưng số liệu tính đến ngày ${cutOff.day}/${cutOff.month} (${place.vi}): chưa hết kỳ đã phải báo cáo.`,
      en: `Found a report due on ${report.day}, expected a day after ${cutOff.day}/${cutOff.month}, up to which its figures count (${place.en}).`,
    },
    span: report.span,
    quote: report.printed,
    related: [
      {
        span: cutOff.span,
        quote: cutOff.printed,
        message: {
          vi: `Số liệu tính đến ngày ${cutOff.day}/${cutOff.month}.`,
          en: `Figures count up to ${cutOff.day}/${cutOff.month}.`,
        },
      },
    ],
    data: { due: report.day, cutOff: `${cutOff.day}/${cutOff.month}` },
  };
}

function hasDay({ deadline }: Duty): boolean {
  return deadline !== null && ("month" in deadline || ("date" in deadline && deadline.date.length === 10));
}

/** Reports of one year some weeks apart; further apart they are those of a half and of the whole year. */
const mostDaysApart = 45;

/** Yearly days, or days of one year that belong to one report. */
function areComparable(a: DutyDeadline, b: DutyDeadline): boolean {
  if ("month" in a && "month" in b) return true;
  if (!("date" in a && "date" in b) || a.date.slice(0, 4) !== b.date.slice(0, 4)) return false;
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= mostDaysApart * 86_400_000;
}

function contradicts(a: Duty, b: Duty, subject: Subject): boolean {
  if (a.frequency !== b.frequency || a.deadline === null || b.deadline === null) return false;
  if (!areComparable(a.deadline, b.deadline)) return false;
  if (a.span.line === b.span.line || deadlineText(a.deadline) === deadlineText(b.deadline)) return false;
  return shareCompiler(a, b, subject) && shareParty(a.who, b.who, subject);
}

function findingOf(first: Duty, second: Duty, subject: Subject): Finding {
  const [day, other] = [textOf(second), textOf(first)];
  const place = whereabouts(first.span);
  return {
    message: {
      vi: `Thời hạn báo cáo ghi ${day}, nhưng ở ${place.vi} ghi ${other} cho cùng đối tượng và nơi nhận; cần thống nhất một thời hạn.`,
      en: `Found the deadline ${day} for this report, expected ${other} as at ${place.en} for the same units and receiver.`,
    },
    span: lineOf(subject, second.span, day),
    quote: day,
    related: [saysHere(lineOf(subject, first.span, other), other)],
    data: { deadlines: [other, day], receiver: second.via ?? second.to },
  };
}

function textOf({ deadline }: Duty): string {
  return deadline === null ? "" : deadlineText(deadline);
}
