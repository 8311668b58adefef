import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { type ChangeRestated, changesRestated } from "../goalChanges.js";
import { labelledConflicts } from "../labelledNames.js";
import { type OwnName, ownNames } from "../ownNames.js";
import { type RegroupedList, regroupedLists } from "../regroupedLists.js";
import { restatedLists } from "../restatedLists.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { type StrayPart, strayParts } from "../strayParts.js";
import { findOtherFigures, type OtherFigures } from "../targetFigures.js";
import { statementsByCode } from "../targetStatements.js";
import { wordingFinding } from "../targetWording.js";
import { whereabouts } from "../whereabouts.js";
import { type WordingSlip, wordingSlips } from "../wordingSlips.js";

export const goalTitleConflict: DocumentRule = {
  name: "goal-title-conflict",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Một mục tiêu ghi lời văn khác nhau ở hai nơi",
    en: "One goal or target worded differently in two places",
  },
  looksFor: {
    vi: "Cùng một số hiệu mục tiêu (Mục tiêu 3, Mục tiêu 3.8) được ghi ở hai nơi trong văn bản với con số khác nhau (lỗi) hoặc nội dung khác nhau về ý: từ khác nghĩa, thêm hoặc bớt một cụm từ (cảnh báo), bớt hoặc khác một từ (lưu ý). Mục tiêu, nhiệm vụ không có số hiệu được chép lại ở bảng, phụ lục hoặc mục khác với cùng lời văn nhưng mất hoặc thêm chữ “không”, khác đối tượng, cấp, loại khu, khác số lần, độ tuổi, “giảm còn” thay cho “giảm ít nhất” (cảnh báo); văn bản tự gọi tên mình khác tên ở đầu văn bản (cảnh báo); một dãy liệt kê tách thành các nội dung khác nhau vì dấu phẩy đặt khác chỗ (lưu ý).",
    en: "One goal or target number stands in two places with other figures (error), with words of different meaning (warning) or with a word dropped or changed (info). A target or task without a number is repeated in a table, an annex or another section in the same words but for a negation, who or what is counted, a level, a kind of zone, how often, an age, `giảm còn` for `giảm ít nhất` (warning); the document calls itself by another name than its title (warning); the commas of one list stand elsewhere, so that it names other members (info).",
  },
  source: {
    vi: "Phụ lục cụ thể hóa phần lời; mục tiêu phải được chép nguyên văn.",
    en: "Annexes carry out the body; a goal is copied word for word.",
  },
  silentWhen: {
    vi: "Chỉ khác hoa thường, dấu câu, hư từ, phần trong ngoặc hoặc lỗi quét chữ; phần cuối bị ngắt trang; hai lời văn khác hẳn nhau (hai danh mục mục tiêu khác nhau); bảng có cả dòng chép đúng, hoặc giá trị của dòng không có trong câu.",
    en: "They differ in case, punctuation, grammar words, brackets or scanner slips; an end is cut off by a page; they have little in common (two different lists); another row repeats the words rightly, or no value of the row stands in the sentence.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An
II. MỤC TIÊU
- Mục tiêu 1: Giảm nghèo bền vững ở vùng kém phát triển của tỉnh.
- Mục tiêu 2: Phát triển nguồn nhân lực chất lượng cao.

PHỤ LỤC I

| Mục tiêu | Chủ trì |
|---|---|
| Mục tiêu 1: Giảm nghèo bền vững ở vùng trọng điểm du lịch của tỉnh | Sở Nội vụ |
| Mục tiêu 2: Phát triển nguồn nhân lực chất lượng cao | Sở Nội vụ |`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc trẻ em tỉnh Hòa An
I. MỤC TIÊU
2.1. Đến năm 2025, tỷ lệ trẻ em thấp còi còn dưới 18%.
2.2. Đến năm 2025, 95% trẻ em được tiêm chủng.

PHỤ LỤC
Mục tiêu	Nhiệm vụ	Chủ trì
Mục tiêu 2.1: Đến năm 2025, tỷ lệ trẻ em thấp còi còn dưới 16%	Dinh dưỡng	Sở Y tế
Mục tiêu 2.2: Đến năm 2025, 95% trẻ em được tiêm chủng	Tiêm chủng	Sở Y tế`,
      lines: [9],
    },
    {
      text: `CHƯƠNG TRÌNH
Phát triển nông thôn tỉnh Hòa An

| Nhiệm vụ | Chủ trì |
|---|---|
| Mục tiêu 4.1: Cải tạo các vùng đất nghèo ven sông để trồng cây ăn quả | Sở Nông nghiệp và Môi trường |
| Mục tiêu 4.2: Theo dõi chất lượng nước mặn ở các cửa cống | Sở Nông nghiệp và Môi trường |

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| Mục tiêu 4.1: Cải tạo các vùng đá ngầm ven sông để trồng cây ăn quả | 4.1. Diện tích đất được cải tạo | ha | 200 | 500 |
| Mục tiêu 4.2: Theo dõi chất lượng nước mặt ở các cửa cống | 4.2. Số điểm quan trắc | điểm | 9 | 14 |`,
      lines: [11, 12],
    },
    {
      text: `KẾ HOẠCH
Xây dựng gia đình văn hóa
1. Quán triệt các tiêu chí ấm no bền chặt, tiến bộ, hạnh phúc và văn minh.
2. Vận động các hộ thực hiện tiêu chí ấm no, bền chặt, tiến bộ hạnh phúc và văn minh.`,
      lines: [4],
    },
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
KẾ HOẠCH
Hỗ trợ nghề muối tỉnh Hòa An giai đoạn 2022 - 2026
II. MỤC TIÊU ĐẾN NĂM 2026
1. 65% hộ diêm dân không có đất ở ổn định được giao nền nhà trong khu tái định cư.
2. Ít nhất 40% cơ sở chế biến muối cấp huyện quản lý được kiểm tra an toàn thực phẩm 02 lần/năm.
3. Tối thiểu 55% hợp tác xã muối trải bạt ký được hợp đồng tiêu thụ dài hạn với nhà máy.
III. NHIỆM VỤ
1. Xây dựng đường vào các đồng muối thuộc Cụm công nghiệp Cồn Ngọc, chiều dài 4,2 km.

PHỤ LỤC

TT	Chỉ tiêu	Đơn vị tính	2022	2024	2026
1	Tỷ lệ hộ diêm dân có đất ở ổn định được giao nền nhà trong khu tái định cư	%	20	45	65
2	Tỷ lệ cơ sở chế biến muối cấp huyện quản lý được kiểm tra an toàn thực phẩm 04 lần/năm	%	10	25	40
3	Tỷ lệ tổ hợp tác muối trải bạt ký được hợp đồng tiêu thụ dài hạn với nhà máy	%	15	35	55

PHỤ LỤC II

TT	Nhiệm vụ	Chủ trì	Thời gian
1	Xây dựng đường vào các đồng muối thuộc Khu công nghiệp Cồn Ngọc, chiều dài 4,2 km	Sở Xây dựng	2023`,
      lines: [15, 16, 17, 22],
    },
    {
      text: `NGHỊ QUYẾT
Thông qua Đề án giảm tiếng ồn đô thị tỉnh Hòa An
Điều 1. Thông qua Đề án với các nội dung sau:
1. Mục tiêu cụ thể
a) Giảm ít nhất 20% số điểm nóng về tiếng ồn giao thông vào năm 2028 so với năm 2023.
b) 90% trường học ven quốc lộ có tường chắn âm đạt chuẩn.

ĐỀ ÁN
II. MỤC TIÊU
1. Giảm còn 20% số điểm nóng về tiếng ồn giao thông vào năm 2028 so với năm 2023.
2. 90% bệnh viện ven quốc lộ có tường chắn âm đạt chuẩn.`,
      lines: [10, 11],
    },
    {
      text: `KẾ HOẠCH
Giảm rác thải chợ giai đoạn 2019 - 2025
II. Mục tiêu
- Đến năm 2025, giảm 40% lượng rác thải nhựa tại các chợ dân sinh so với năm 2018.
- 100% chợ có điểm thu gom rác thải.

| TT | Chỉ tiêu | ĐVT | 2018 | 2020 | 2025 |
|---|---|---|---|---|---|
| 1 | Lượng rác thải nhựa tại các chợ dân sinh giảm còn 40% so với tổng lượng rác | tấn | 120 | 100 | 72 |
| 2 | Số chợ có điểm thu gom rác thải | chợ | 20 | 28 | 34 |`,
      lines: [9],
    },
    {
      text: `ỦY BAN NHÂN DÂN
HUYỆN SƠN TRÀ
KẾ HOẠCH
Hưởng ứng Hội thi vườn đẹp lần thứ V trên địa bàn huyện
Ủy ban nhân dân huyện xây dựng Kế hoạch hưởng ứng Hội thi vườn đẹp lần thứ IV trên địa bàn huyện như sau:
I. NỘI DUNG
1. Các xã chọn vườn dự thi.
Trên đây là Kế hoạch hưởng ứng Hội thi vườn mẫu lần thứ V trên địa bàn huyện, yêu cầu các xã thực hiện./.`,
      lines: [5, 8],
    },
    {
      text: `KẾ HOẠCH
Bảo tồn nghề gốm tỉnh Hòa An
II. NỘI DUNG
Kế hoạch gồm 04 nhóm nội dung:
1. Xây dựng và hoàn thiện cơ chế quản lý, khai thác mỏ đất sét.
2. Truyền nghề cho thợ trẻ tại các lò gốm.
3. Mở rộng thị trường gốm mỹ nghệ tại các đô thị lớn.
4. Duy trì hội thi tay nghề gốm hằng năm.

PHỤ LỤC
DANH MỤC NHIỆM VỤ

| TT | Nhiệm vụ | Chủ trì |
|---|---|---|
| I | XÂY DỰNG VÀ HOÀN THIỆN CƠ CHẾ BẢO VỆ, KHAI THÁC MỎ ĐẤT SÉT | |
| 1 | Khoanh vùng mỏ đất sét ven sông | Sở Nông nghiệp và Môi trường |
| II | TRUYỀN NGHỀ CHO THỢ TRẺ TẠI CÁC LÒ GỐM | |
| 1 | Mở lớp tại ba làng gốm | Sở Công Thương |
| III | MỞ RỘNG THỊ TRƯỜNG GỐM SỨ TẠI CÁC ĐÔ THỊ LỚN | |
| 1 | Lập gian hàng gốm trên sàn điện tử | Sở Công Thương |
| IV | DUY TRÌ HỘI THI TAY NGHỀ GỐM HẰNG NĂM | |
| 1 | Tổ chức hội thi vào tháng 9 | Sở Công Thương |`,
      lines: [15, 19],
    },
    {
      text: `ỦY BAN NHÂN DÂN TỈNH HÒA AN
CHƯƠNG TRÌNH
Phục hồi rừng đầu nguồn giai đoạn 2023 - 2027
IV. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường chủ trì:
- Dự án 2: Nâng cao chất lượng giống cây bản
địa ở vùng lòng hồ.
- Dự án 3 (Tiểu dự án 1): Trồng dặm rừng phòng hộ ở các xã vùng cao.
2. Sở Công Thương thực hiện các nhiệm vụ được giao tại Tiểu dự án 1 thuộc Dự án 3: “Chế biến lâm sản phụ quy mô hộ gia đình”.

PHỤ LỤC

| TT | Dự án, tiểu dự án | Cơ quan chủ trì | Kinh phí |
|---|---|---|---|
| 1 | Dự án 2: Nâng cao chất lượng giống cây nhập nội ở vùng lòng hồ | Sở Nông nghiệp và Môi trường | 4.200 |
| 2 | Tiểu dự án 1 thuộc Dự án 3: Trồng dặm rừng phòng hộ ở các xã vùng cao | Sở Nông nghiệp và Môi trường | 6.300 |
| 3 | Tiểu dự án 2 thuộc Dự án 3: Chế biến lâm sản phụ quy mô hộ gia đình | Sở Công Thương | 1.500 |`,
      lines: [9, 15],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề muối bền vững tỉnh Hòa An
II. MỤC TIÊU
- Mục tiêu 1: Bảo đảm việc làm cho diêm dân nữ ở vùng nước mặn.
- Mục tiêu 2: Nâng cao chất lượng hạt muối.

PHỤ LỤC I

| Mục tiêu | Chủ trì |
|---|---|
| Mục tiêu 1. Bảo đảm việc làm cho diêm dân ở vùng nước mặn | Sở Nội vụ |
| Mục tiêu 2. Nâng cao chất lượng hạt muối | Sở Công Thương |`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Nâng cao đời sống diêm dân tỉnh Hòa An
II. MỤC TIÊU ĐẾN NĂM 2028
1. 95% hộ diêm dân ở thành thị và 70% hộ diêm dân ở nông thôn được dùng
nước sạch tại các điểm cấp nước tập trung; 60% hộ có bể chứa.
2. Tỷ lệ gia đình diêm dân có mức sống từ trung bình khá trở lên so với cư dân cùng xã đạt 80%.
III. NHIỆM VỤ
1. Mở điểm cấp nước. Bảo đảm đến năm 2028, 95% hộ diêm dân ở thành thị và 70% hộ diêm dân ở nông thôn được dùng
nước hợp vệ sinh tại các điểm cấp nước tập trung.

PHỤ LỤC

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2028 |
|---|---|---|---|---|
| 1 | Tỷ lệ gia đình diêm dân có mức sống từ trung bình trở lên so với cư dân cùng xã | % | 65 | 80 |
| 2 | Tỷ lệ hộ có bể chứa | % | 40 | 60 |`,
      lines: [9, 15],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề nuôi ong tỉnh Hòa An
1. Sở Nông nghiệp chủ trì Dự án 1: Chọn giống ong chịu rét cho vùng cao; Dự án 2: Dựng trạm quay mật di động cho các xã; Dự án 3: Dạy nghề nuôi ong cho thanh niên.
2. Sở Y tế chủ trì Dự án 4: Kiểm nghiệm mật ong bán ở chợ phiên.
3. Sở Công Thương chủ trì thực hiện Dự án 3 “Mở điểm bán hàng tại cửa khẩu và bến xe” theo hướng dẫn của Bộ Công Thương.`,
      lines: [5],
    },
    {
      text: `CHƯƠNG TRÌNH
Nghề nuôi ong tỉnh Hòa An
- Sở Y tế chủ trì Dự án 2: Kiểm nghiệm mật ong bán ở chợ phiên.
- Sở Công Thương chủ trì Tiểu dự án 2 (Dự án 2): Đào tạo tay nghề bán mật qua mạng.
- Sở Nông nghiệp chủ trì Tiểu dự án 1: Đào tạo thợ lấy mật (thuộc Dự án 5: Đào tạo tay nghề nuôi ong).
- Tỉnh đoàn chủ trì Tiểu dự án 3: Dạy nghề đóng thùng ong cho thanh niên (thuộc Dự án 5: Đào tạo tay nghề nuôi ong).`,
      lines: [4],
    },
    {
      text: examplePlan({
        title: "Dạy nghề nuôi ong cho nông dân, công nhân, bộ đội xuất ngũ ở các bản giai đoạn 2026 - 2030",
        body: `UBND tỉnh ban hành Kế hoạch dạy nghề nuôi ong cho nông dân, công nhân ở các bản giai đoạn 2026 - 2030 như sau:
I. MỤC TIÊU
1. Mở các lớp học.`,
      }),
      lines: [7],
    },
    {
      text: examplePlan({
        title: "Thực hiện Chương trình nuôi ong",
        body: `I. NHIỆM VỤ
- Dự án 5 (Tiểu dự án 1):
Mở lớp truyền nghề nuôi ong cho thanh niên các bản.
II. PHÂN CÔNG
1. Sở Y tế làm Tiểu dự án 1 thuộc Dự án 5: “Truyền nghề nuôi ong cho phụ nữ”.
2. Sở Nội vụ làm Tiểu dự án 3 thuộc Dự án 5: “Dựng chợ mật ong ở các huyện vùng cao”.
3. Sở Tài chính làm Tiểu dự án 4 thuộc Dự án 5: “Đóng chai mật ong theo tiêu chuẩn xuất khẩu”.`,
      }),
      lines: [11],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Dạy nghề nuôi ong cho nông dân, công nhân và bộ đội xã Hòa Mỹ giai đoạn 2026 - 2030",
        body: `UBND xã ban hành Kế hoạch dạy nghề nuôi ong cho nông dân, công nhân và bộ đội giai đoạn 2026 - 2030 như sau:
I. MỤC TIÊU
1. Mở các lớp học.`,
      }),
      lines: [],
    },
    {
      text: `CHƯƠNG TRÌNH
Phục hồi rừng đầu nguồn giai đoạn 2023 - 2027
1. Dự án 2: Nâng cao chất lượng giống cây bản địa ở vùng lòng hồ; kinh phí 4.200 triệu đồng.
2. Dự án 3
- Tiểu dự án 1: Trồng dặm rừng phòng hộ ở các xã vùng cao.
3. Dự án 4
- Tiểu dự án 1: Trồng dặm rừng phòng hộ ở các xã ven biển.

| TT | Dự án | Chủ trì |
|---|---|---|
| 1 | Dự án 2: Nâng cao chất lượng giống cây bản địa | Sở Nông nghiệp và Môi trường |
| 2 | Dự án 5: Nâng cao chất lượng giống cây nhập nội | Sở Nông nghiệp và Môi trường |`,
      lines: [],
    },
    {
      text: `ỦY BAN NHÂN DÂN
HUYỆN SƠN TRÀ
KẾ HOẠCH
Hưởng ứng Hội thi vườn đẹp lần thứ V trên địa bàn huyện
Thực hiện Kế hoạch số 8/KH-UBND ngày 05/01/2022 của UBND tỉnh tổ chức Hội thi vườn đẹp lần thứ VI, UBND huyện xây dựng Kế hoạch hưởng ứng Hội thi vườn đẹp như sau:
I. NỘI DUNG
1. Các xã chọn vườn dự thi.
Trên đây là Kế hoạch triển khai Hội thi vườn đẹp lần thứ V, yêu cầu các xã thực hiện./.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Bảo tồn nghề gốm tỉnh Hòa An
II. NHIỆM VỤ NĂM 2024
- Tổ chức 4 lớp truyền nghề tại các lò gốm.
- Duy trì hội thi tay nghề gốm hằng năm.
- Sửa chữa 6 lò nung bằng củi.
- Lập hồ sơ 10 nghệ nhân cao tuổi.
III. NHIỆM VỤ NĂM 2025
- Tổ chức 7 lớp truyền nghề tại các lò gốm.
- Duy trì hội thi tay nghề gốm hằng năm.
- Sửa chữa 9 lò nung bằng củi.
- Lập hồ sơ 15 nghệ nhân cao tuổi.
IV. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Hướng dẫn các lò gốm lập hồ sơ hỗ trợ;
- Kiểm tra, báo cáo việc truyền nghề;
- Tuyên truyền trong ngành công thương.
2. Sở Xây dựng
- Hướng dẫn các lò gốm lập hồ sơ hỗ trợ;
- Kiểm tra, báo cáo việc truyền nghề;
- Tuyên truyền trong ngành xây dựng.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Hỗ trợ nghề muối tỉnh Hòa An giai đoạn 2022 - 2026
II. MỤC TIÊU ĐẾN NĂM 2026
1. 65% hộ diêm dân không có đất ở ổn định được giao nền nhà trong khu tái định cư.
2. Ít nhất 40% cơ sở chế biến muối được kiểm tra an toàn thực phẩm 02 lần/năm.
3. Tối thiểu 55% hợp tác xã muối trải bạt ký được hợp đồng tiêu thụ dài hạn với nhà máy.

PHỤ LỤC

| TT | Chỉ tiêu | Đơn vị tính | 2022 | 2024 | 2026 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ hộ diêm dân không có đất ở ổn định được giao nền nhà trong khu tái định cư | % | 20 | 45 | 65 |
| 2 | Tỷ lệ hộ diêm dân có đất ở ổn định được giao nền nhà trong khu tái định cư | % | 2 | 3 | 4 |
| 3 | Tỷ lệ cơ sở chế biến muối được kiểm tra an toàn thực phẩm 2 lần/năm | % | 10 | 25 | 40 |
| 4 | Tỷ lệ tổ hợp tác muối trải bạt ký được hợp đồng tiêu thụ dài hạn với nhà máy | % | 5 | 10 | 18 |
| 5 | Tỷ lệ hợp tác xã muối trải bạt có hợp đồng tiêu thụ dài hạn với nhà máy | % | 15 | 35 | 55 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An
II. MỤC TIÊU
- Mục tiêu 1: Bảo đảm giảm nghèo bền vững ở mọi nơi.
- Mục tiêu 2: Phát triển nguồn nhân lực chất lượng cao.

PHỤ LỤC I

| Mục tiêu | Chủ trì |
|---|---|
| Mục tiêu 1. Đảm bảo giảm nghèo bền vững ở mọi nơi (trên địa bàn tỉnh) | Sở Nội vụ |
| Mục tiêu 2: Phát triền nguổn nhân lực chất lượng cao. | Sở Nội vụ |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Xây dựng gia đình văn hóa
1. Quán triệt các tiêu chí ấm no, tiến bộ, hạnh phúc và văn minh.
2. Vận động các hộ thực hiện tiêu chí ấm no, tiến bộ hạnh phúc và văn minh.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const numbered = [...statementsByCode(subject).values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const figures = findOtherFigures([first, ...others], subject);
      const found = others.flatMap((other) => wordingFinding(first, other) ?? []);
      const material = found.filter(({ severity }) => severity === "warning");
      return [
        ...(figures === undefined ? [] : [figureFinding(figures)]),
        ...(material.length > 0 ? material : found.slice(0, 1)),
      ];
    });
    const told = new Set(numbered.map(({ span }) => span.line));
    const labels = labelledConflicts(subject);
    for (const { span, other } of labels) told.add(span.line).add(other.line);
    const slips = wordingSlips(subject).filter(({ span }) => !told.has(span.line));
    const changes = changesRestated(subject).filter(({ indicator }) => !told.has(indicator.span.line));
    for (const { span } of slips) told.add(span.line);
    const items = restatedLists(subject).filter(
      ({ kind, other }) => kind === "words" && !told.has(other.span.line),
    );
    return [
      ...numbered,
      ...labels.map((each) => slipFinding({ kind: "term", ...each })),
      ...strayParts(subject).map(partFinding),
      ...slips.map(slipFinding),
      ...items.map(({ first, other }) =>
        slipFinding({
          kind: "term",
          text: other.text,
          span: other.span,
          here: other.own,
          otherText: first.text,
          other: first.span,
          there: first.own,
        }),
      ),
      ...changes.map(changeFinding),
      ...regroupedLists(subject).map(listFinding),
      ...ownNames(subject)
        .filter(({ role }) => role === "ordinal" || role === "word")
        .map(nameFinding),
    ];
  },
};

/** The document calls itself by another name than its title. */
function nameFinding({ printed, expected, span, title }: OwnName): Finding {
  const place = whereabouts(title);
  return {
    severity: "warning",
    message: {
      vi: `Văn bản tự gọi tên mình là “${printed}”, nhưng tên văn bản (${place.vi}) ghi “${expected}”.`,
      en: `Found “${printed}” where the document names itself, expected “${expected}” as in its title (${place.en}).`,
    },
    span,
    quote: printed,
    related: [
      {
        span: title,
        quote: expected,
        message: { vi: `Tên văn bản ghi “${expected}”.`, en: `The title says “${expected}”.` },
      },
    ],
    suggestion: expected,
    data: { found: printed, expected },
  };
}

function slipFinding({ text, span, here, other, otherText, there }: WordingSlip): Finding {
  const place = whereabouts(other);
  const said = shortened(text, 140);
  return {
    severity: "warning",
    message: {
      vi: `“${said}” ghi “${here}”, nhưng cùng nội dung ở ${place.vi} ghi “${there}”; cần thống nhất.`,
      en: `Found “${here}” in “${said}”, expected “${there}” as in the same words at ${place.en}.`,
    },
    span,
    quote: here,
    related: [saysHere(other, there, otherText.slice(0, 160))],
    suggestion: there,
    data: { here, there },
  };
}

/** A part stands under another project than the one that lacks it. */
function partFinding({ label, name, span, parent, parentName, parentSpan }: StrayPart): Finding {
  const place = whereabouts(parentSpan);
  return {
    severity: "warning",
    message: {
      vi: `“${label}: ${shortened(name, 100)}” ghi thuộc dự án khác, trong khi ${parent} “${shortened(parentName, 100)}” (${place.vi}) thiếu tiểu dự án này.`,
      en: `Found “${label}: ${shortened(name, 100)}” under another project, expected it under ${parent} “${shortened(parentName, 100)}” (${place.en}), which lacks this part.`,
    },
    span,
    quote: label,
    related: [saysHere(parentSpan, parent, parentName.slice(0, 160))],
    data: { found: label, expected: parent },
  };
}

function changeFinding({ goal, indicator, here, there }: ChangeRestated): Finding {
  const place = whereabouts(goal.span);
  return {
    severity: "warning",
    message: {
      vi: `Chỉ tiêu “${indicator.name}” ghi “${here}”, nhưng mục tiêu ở ${place.vi} ghi “${there}”; cần thống nhất.`,
      en: `Found “${here}” in the indicator “${indicator.name}”, expected “${there}” as the goal at ${place.en} says.`,
    },
    span: indicator.span,
    quote: here.slice(0, here.indexOf(" so với ")),
    related: [saysHere(goal.span, there, goal.text.slice(0, 160))],
    data: { here, there },
  };
}

function listFinding({ first, other }: RegroupedList): Finding {
  const place = whereabouts(first.span);
  return {
    severity: "info",
    message: {
      vi: `Liệt kê “${other.text}” tách bằng dấu phẩy khác với ${place.vi} (“${first.text}”); kiểm tra số nội dung được kể.`,
      en: `Found the list “${other.text}” divided by commas otherwise than at ${place.en} (“${first.text}”); expected the same members.`,
    },
    span: other.span,
    quote: other.text,
    related: [
      { span: first.span, quote: first.text, message: { vi: "Cách tách ở đây", en: "As divided here" } },
    ],
    data: { first: first.text, other: other.text },
  };
}

function figureFinding({ first, other, there, here }: OtherFigures): Finding {
  const place = whereabouts(first.span);
  return {
    severity: "error",
    message: {
      vi: `Mục tiêu ${other.code} ghi ${here}, nhưng ở ${place.vi} ghi ${there} với cùng lời văn.`,
      en: `Target ${other.code} says ${here}, expected ${there} as at ${place.en} in the same words.`,
    },
    span: other.span,
    quote: here,
    related: [saysHere(first.span, there, first.title.slice(0, 160))],
    suggestion: there,
    data: { code: other.code, figures: [there, here] },
  };
}
