import type { Span } from "../../document/span.js";
import type { Target, TargetPart } from "../../read/reading.js";
import { joinTables } from "../../read/tables.js";
import { type BlankLead, blankLeads, withGap } from "../blankCells.js";
import type { Finding } from "../diagnostic.js";
import { givenToNobody } from "../givenTasks.js";
import { indicatorTitle } from "../indicatorTables.js";
import { leadClaims } from "../leadClaims.js";
import { sectionsWithoutLead } from "../leaderlessSections.js";
import {
  bracketsWithoutLead,
  emptyFields,
  emptyInLine,
  fieldsWithoutLead,
  gapsForLead,
  helpersInFields,
  linesWithoutLead,
  namelessFields,
} from "../leadFields.js";
import { leadsForAll } from "../leadsForAll.js";
import { type LedByNobody, ledByNobody } from "../ledByNobody.js";
import { lostLeads } from "../lostLeads.js";
import { overseersWhoHelp } from "../overseersWhoHelp.js";
import { projectsWithoutLead } from "../projectLeads.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";
import { type UnassignedTarget, unassignedTargets } from "../unassignedTargets.js";
import { unitlessIndicators } from "../unitlessIndicators.js";
import { unnamedLeads } from "../unnamedLeads.js";
import { whereabouts } from "../whereabouts.js";

export const leadMissing: DocumentRule = {
  name: "lead-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Không ghi cơ quan chủ trì", en: "No lead is named" },
  looksFor: {
    vi: "Mục tiêu hoặc điểm a, b, c của mục tiêu trong phụ lục phân công không ghi cơ quan chủ trì, trong khi các mục tiêu khác có ghi; dòng của bảng nhiệm vụ, bảng chỉ tiêu để trống ô chủ trì; nhiệm vụ chỉ ghi trong ngoặc cơ quan phối hợp khi các nhiệm vụ khác ghi cơ quan chủ trì, chỗ ghi tên cơ quan chủ trì còn để trống (“Đơn vị thực hiện: chủ trì, phối hợp với …”, “giao làm đầu mối”); mục chỉ ghi phối hợp khi các mục bên cạnh ghi chủ trì, phối hợp; danh sách phân công bỏ sót mục tiêu mà phụ lục có ghi chủ trì; điểm “Chủ trì …” không ghi tên khi các điểm bên cạnh đều ghi; dòng không đọc được cơ quan chủ trì, một dự án trong dãy Dự án 1, 2, 3… không giao ai, việc chỉ một cơ quan làm được (tham mưu, ban hành, hướng dẫn…) mà giao chung các cơ quan chủ trì, văn bản chỉ giao phối hợp theo dõi, đôn đốc mà không giao ai chủ trì, một mục giao chung các sở, ngành khi các mục cùng cấp có cơ quan chủ trì (lưu ý).",
    en: "A target, or a letter of it, names no lead in an annex where the others do; a row of a table of tasks or indicators leaves the lead's cell blank; a task names only who helps in brackets where the others name who leads, or leaves a gap for the name (a label followed by `chủ trì, phối hợp`, `giao làm đầu mối`); a point says only that it works with others where the points beside it lead; the list of assignments passes over a target of the annex; a point says `Chủ trì …` without the unit that the points beside it name; a row whose lead couldn't be read, one project of a numbered run given to nobody, a task of one product (advise, issue, guide) led by all units at once, a plan that is watched over only together with others, a section given to all units where its sisters have a lead (remarks).",
  },
  source: {
    vi: "Nhiệm vụ không có cơ quan chủ trì thì không ai chịu trách nhiệm (nguyên tắc “rõ người, rõ việc, rõ trách nhiệm”).",
    en: "A task without a lead has nobody who answers for it.",
  },
  silentWhen: {
    vi: "Cả văn bản không phân công theo mục tiêu; phần lớn các dòng không ghi chủ trì; cơ quan được ghi chung cho cả mục tiêu.",
    en: "The document assigns nothing by target; most rows name no lead; one lead is named for the whole target.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Chợ đêm bến sông tỉnh Hòa An
I. NHIỆM VỤ
1. Thắp đèn lồng dọc bờ kè và cầu đi bộ. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính.
2. Dựng sân khấu nổi cho các đoàn đờn ca.
Giao Sở Nội vụ chủ trì, phối hợp với UBND các phường thực hiện trong quý I.
3. Tổ chức đội thuyền đưa khách qua sông. Phối hợp với Công an tỉnh, UBND các phường.
4. Thi nấu ăn. Giao Hội Nông dân tỉnh chủ trì.
5. Thả hoa đăng đêm khai mạc.
Giao Sở Công Thương chủ trì.
6. Mời đoàn khách tỉnh bạn đến dự.
Phối hợp với Sở Ngoại vụ, Sở Tài chính thực hiện trong quý I.
7. Thu gom rác. Giao Sở Y tế chủ trì, phối hợp với các xã.
8. Giữ xe cho khách. Giao Tỉnh đoàn chủ trì.`,
      lines: [7, 12],
    },
    {
      text: `KẾ HOẠCH
Mở đường xe đạp ven hồ tỉnh Hòa An

1. Kẻ vạch sơn.

- Cơ quan chủ trì: Sở Xây dựng.
- Cơ quan phối hợp: Công an tỉnh.
- Thời gian: Quý I.

2. Đặt trạm cho mượn xe.

- Cơ quan phối hợp: Sở Công Thương.
- Cơ quan phối hợp: Sở Tài chính, UBND các phường.
- Thời gian: Quý II.

3. Dạy trẻ em đi xe.

- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.
- Cơ quan phối hợp: Tỉnh đoàn.

4. Thắp đèn ven hồ.

- Cơ quan phối hợp: Công ty Điện lực Hòa An.
- Thời gian: Quý III.

5. Vá xe lưu động.

- Cơ quan chủ trì: Hội Nông dân tỉnh.
- Cơ quan phối hợp: UBND các phường.

6. Đua xe chậm; khám mắt cho tay đua.

- Cơ quan chủ trì: Sở Y tế.
- Cơ quan phối hợp: Tỉnh đoàn.

7. Đếm lượt xe.

- Cơ quan chủ trì: Sở Nội vụ.
- Cơ quan phối hợp: UBND các phường.`,
      lines: [12, 23],
    },
    {
      text: `KẾ HOẠCH
Hội thi kể chuyện cổ tích tỉnh Hòa An
II. TRÁCH NHIỆM THỰC HIỆN
- Các trường tổ chức vòng thi ở lớp.
- Sở Giáo dục và Đào tạo viết đề thi; phối hợp với các trường theo dõi, đôn đốc việc thực hiện Kế hoạch.`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Đọc sách cho người mù tỉnh Hòa An
1. Thu âm sách giáo khoa.
Cơ quan chủ trì: Sở Y tế.
2. Tham mưu mức thù lao cho người đọc.
Cơ quan chủ trì: Các cơ quan, đơn vị, địa phương.
3. Mua máy nghe sách.
Cơ quan chủ trì: Sở Tài chính.
4. Mở phòng đọc.
Cơ quan chủ trì: Sở Xây dựng.
5. Tuyển người đọc.
Cơ quan chủ trì: Hội Người mù tỉnh.
6. Dạy chữ nổi.
Cơ quan chủ trì: Sở Nội vụ.`,
      lines: [6],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2024
KẾ HOẠCH
Trồng cây phân tán năm 2025
I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Chủ trì, phối hợp với các sở, ngành liên quan vận động doanh nghiệp góp cây giống.
- Giao khoảng 200 hố trồng cho các cụm công nghiệp.
2. Sở Xây dựng
- Chủ trì, phối hợp với các địa phương chọn tuyến đường.
3. Ban Quản lý Khu kinh tế tỉnh
- Phối hợp với các sở, ngành, địa phương có liên quan tham mưu đề xuất UBND tỉnh danh sách nhà máy dành đất trồng cây.`,
      lines: [13],
    },
    {
      text: `KẾ HOẠCH
Tết trồng cây tỉnh Hòa An
I. HOẠT ĐỘNG
1. Phát cây giống
- Đơn vị thực hiện: Sở Công Thương chủ trì, phối hợp với các xã.
2. Thi vẽ tranh
- Đơn vị thực hiện: Sở Nội vụ phối hợp với các xã.
3. Tưới cây đầu mùa
- Đơn vị thực hiện: Công an tỉnh chủ trì, phối hợp với các xã.`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Phát triển bơi thuyền tỉnh Hòa An
II. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương chủ trì, phối hợp với Sở Tài chính mở bến thuyền.
2. Sở Y tế phối hợp với Sở Tài chính, các sở, ban, ngành, Ủy ban nhân dân các xã thực hiện việc khám sức khỏe người lái thuyền.
3. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính chọn người cứu đuối.
4. Công an tỉnh chủ trì, phối hợp với các xã đăng ký thuyền.`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Phân công việc hội thi
1. Dựng rạp, kê ghế. Chủ trì: Hội Nông dân xã; phối hợp: Đoàn xã.
2. Mời ban giám khảo. Chủ trì: ; phối hợp: Hội Phụ nữ xã.
3. Ghi hình, đưa tin. Chủ trì: Đoàn xã; phối hợp: Hội Nông dân xã.
4. Trao giải. Chủ trì: Hội Phụ nữ xã; phối hợp: Đoàn xã.`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Nuôi dạy trẻ nhỏ tỉnh Hòa An
I. NHIỆM VỤ
- Sở Y tế chủ trì, phối hợp với Sở Nội vụ khám sức khỏe cho trẻ.
- Chủ trì, phối hợp với UBND các xã mở lớp mẫu giáo ở thôn xa.
- Sở Xây dựng chủ trì sửa nhà trẻ.
- Sở Tài chính chủ trì bố trí vốn.
II. PHÂN CÔNG
- Sở Y tế chủ trì các mục tiêu: 1.1, 1.2, 2.1;
- Sở Nội vụ chủ trì các mục tiêu: 1.3, 2.2;

PHỤ LỤC

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Tiêm chủng đủ cho trẻ | Chủ trì: Sở Y tế |
| Mục tiêu 1.2: Bữa ăn học đường | Chủ trì: Sở Y tế |
| Mục tiêu 1.3: Hỗ trợ cô nuôi | Chủ trì: Sở Nội vụ |
| Mục tiêu 2.1: Khám răng cho trẻ | Chủ trì: Sở Y tế |
| Mục tiêu 2.2: Trợ cấp trẻ mồ côi | Chủ trì: Sở Nội vụ |
| Mục tiêu 2.3: Dạy bơi cho trẻ | Chủ trì: Sở Nội vụ |`,
      lines: [5, 10],
    },
    {
      text: `KẾ HOẠCH
Hành động vì người khuyết tật tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Phục hồi chức năng tại cộng đồng | Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính |
| Mục tiêu 1.2: Dạy nghề cho người khuyết tật | Phối hợp: Sở Nội vụ, Sở Tài chính |
| Mục tiêu 1.3: Giáo dục hòa nhập | Chủ trì: Sở Giáo dục và Đào tạo |
| Mục tiêu 1.4: Trợ giúp pháp lý | Chủ trì: Sở Tư pháp |`,
      lines: [9],
    },
    {
      text: `KẾ HOẠCH
Chuyển đổi số tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Kết nối camera giao thông đô thị | | Công an tỉnh | Quý III/2026 |
| 2 | Số hóa hồ sơ đất đai toàn tỉnh | Sở Nông nghiệp và Môi trường | Sở Tài chính | Quý II/2026 |
| 3 | Nâng cấp trung tâm dữ liệu của tỉnh | Sở Khoa học và Công nghệ | Sở Tài chính | Quý I/2026 |
| 4 | Đào tạo kỹ năng số cho công chức xã | Sở Nội vụ | Sở Tài chính | Quý III/2026 |
| 5 | Mở dữ liệu dùng chung của tỉnh | Sở Khoa học và Công nghệ | Sở Tư pháp | Quý IV/2026 |
| 6 | Kiểm tra an toàn thông tin các sở | Công an tỉnh | Sở Nội vụ | Quý IV/2026 |`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Giảm nghèo bền vững tỉnh Hòa An giai đoạn 2026 - 2030
I. NỘI DUNG
Dự án 1 (sinh kế), Dự án 2 (hạ tầng), Dự án 3 (việc làm), Dự án 4 (dinh dưỡng), Dự án 5 (thông tin).
II. PHÂN CÔNG TRÁCH NHIỆM
1. Sở Xây dựng chủ trì Dự án 2.
2. Sở Nội vụ chủ trì Dự án 3, Dự án 5.
3. Sở Nông nghiệp và Môi trường chủ trì Dự án 1.
III. NHIỆM VỤ KHÁC
1. Tuyên truyền
Các sở, ban, ngành và UBND các xã thực hiện các việc sau:
- Phát tờ rơi.
2. Đào tạo
Sở Nội vụ mở lớp.
3. Kiểm tra
Thanh tra tỉnh lập đoàn.
4. Kinh phí
Sở Tài chính cân đối.
5. Số liệu
Sở Xây dựng cập nhật.`,
      lines: [4, 10],
    },
    {
      text: `KẾ HOẠCH
Nuôi ong lấy mật tỉnh Hòa An
1. Khảo sát vùng hoa.
Cơ quan chủ trì: Sở Nông nghiệp và Môi trường; cơ quan phối hợp: UBND các xã.
2. Mở lớp nuôi ong.
Cơ quan phối hợp: Hội Nông dân tỉnh, UBND các xã.
3. Xây dựng nhãn hiệu.
Cơ quan chủ trì: Sở Khoa học và Công nghệ; cơ quan phối hợp: UBND các xã.
4. Tìm nơi tiêu thụ.
Cơ quan chủ trì: Sở Công Thương; cơ quan phối hợp: UBND các xã.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Nước sạch trường học huyện Hòa Bắc

Biểu số 01
TT  Chỉ tiêu                           ĐVT     2026   2027   2028   Đơn vị chủ trì
I   Trường mầm non
1   Số giếng khoan được xét nghiệm     Giếng   12     14     16     Phòng Y tế
2   Tỷ lệ bể chứa có nắp đậy kín       %       70     80     90     Phòng Y tế
3   Số bồn chứa nước được thay mới     Bồn     20     25     30     Phòng Giáo dục và Đào tạo
III Trường tiểu học
4   Số vòi uống nước trực tiếp         Vòi     30     40     50
5   Tỷ lệ lớp học có bình nước         %       60     75     95     Phòng Giáo dục và Đào tạo
6   Số trạm lọc nước của trường        Trạm    3      4      6      Phòng Y tế`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Nuôi ong lấy mật tỉnh Hòa An
PHỤ LỤC
1. Khảo sát vùng hoa
Đơn vị chủ trì: Sở Nông nghiệp và Môi trường
Thời gian: Năm 2026
2. Mở lớp nuôi ong
Đơn vị chủ trì:
Thời gian: Năm 2027
3. Xây dựng nhãn hiệu
Đơn vị chủ trì: Sở Khoa học và Công nghệ
Thời gian: Năm 2028
4. Tìm nơi tiêu thụ
Đơn vị chủ trì: Sở Công Thương
Thời gian: Năm 2028`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Tủ sách thôn bản xã Hòa Mỹ
I. NHIỆM VỤ
1. Kiểm kê tủ sách các thôn (Văn phòng HĐND và UBND chủ trì; quý I/2026).
2. Quyên góp sách cũ (phối hợp với Đoàn Thanh niên xã, Hội Phụ nữ xã; quý II/2026).
3. Đóng kệ sách (Phòng Kinh tế chủ trì, phối hợp với các thôn; quý II/2026).
4. Tập huấn người giữ sách (Phòng Văn hóa - Xã hội chủ trì; quý III/2026).
5. Ngày hội đọc: ……… chủ trì.`,
      lines: [5, 8],
    },
    {
      text: `KẾ HOẠCH
Nghề làm nón xã Hòa Mỹ
1. Khảo sát hộ làm nón
+ Đơn vị thực hiện: Phòng Kinh tế.
+ Thời gian: quý I/2026.
2. Mời nghệ nhân dạy nghề
+ Đơn vị thực hiện:
+ Thời gian: quý II/2026.
3. Trưng bày sản phẩm
+ Đơn vị thực hiện: Phòng Văn hóa - Xã hội.
+ Thời gian: quý III/2026.`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Sách nói xã Hòa Mỹ
| TT | Chỉ tiêu | Chủ trì |
|---|---|---|
| 1 | Số đầu sách được thu âm đạt 60 | Văn phòng xã |
| 2 | Số thôn có loa nghe sách đạt 9 | Văn phòng xã |
| 3 | Số người khiếm thị được tặng máy đạt 35 | |
| 4 | Số buổi đọc cho trẻ em đạt 24 | Hội Phụ nữ xã |
| 5 | Số giọng đọc tình nguyện đạt 15 | Hội Phụ nữ xã |`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Nghề làm nón xã Hòa Mỹ
1. Khảo sát hộ làm nón
- Đơn vị thực hiện: Phòng Kinh tế chủ trì, phối hợp với các thôn.
2. Mời nghệ nhân dạy nghề
- Đơn vị thực hiện: chủ trì, phối hợp với các thôn.
3. Trưng bày sản phẩm
- Đơn vị thực hiện: Phòng Văn hóa - Xã hội.
4. Theo dõi, tổng hợp
Giao Phòng Kinh tế theo dõi; đồng thời giao làm đầu mối tổng hợp kết quả.`,
      lines: [6, 10],
    },
    {
      text: `# KẾ HOẠCH

Trồng rau sạch trường học tỉnh Hòa An

## IV. TỔ CHỨC THỰC HIỆN

**1.** Phối hợp với các sở, ngành triển khai Kế hoạch này.

**2.** Sở Y tế hướng dẫn kiểm nghiệm rau.

**3.** UBND các xã, phường bố trí đất trồng.

**4.** Hội Nông dân tỉnh cử hội viên dạy nghề.`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Dạy bơi cho trẻ em tỉnh Hòa An
III. TỔ CHỨC THỰC HIỆN
1. Sở Giáo dục và Đào tạo phối hợp với Sở Y tế, UBND các xã:
- Mở lớp dạy bơi trong trường.
2. Sở Y tế chủ trì, phối hợp với Sở Nội vụ dạy sơ cứu cho giáo viên.
3. Sở Xây dựng chủ trì, phối hợp với UBND các xã sửa bể bơi.
4. Công an tỉnh
- Chủ trì, phối hợp với UBND các xã cắm biển báo ở vùng nước sâu.
- Phối hợp với các sở, ngành có liên quan triển khai việc tuần tra sông hồ.
- Chủ trì, phối hợp với Sở Xây dựng kiểm tra bến đò.`,
      lines: [4, 10],
    },
    {
      text: `KẾ HOẠCH
Sách nói xã Hòa Mỹ
| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Thu âm sách giáo khoa | Phòng Văn hóa - Xã hội | Trường học | 2026 |
| 2 | Lắp loa nghe sách ở thôn | - | Hội Phụ nữ xã | 2026 |
| 3 | Tặng máy nghe sách | Phòng Kinh tế | Trạm Y tế xã | 2027 |
| 4 | Mở buổi đọc cho trẻ em | Hội Phụ nữ xã | Trường học | 2027 |
| 5 | Tuyển giọng đọc tình nguyện | Phòng Kinh tế | Đoàn xã | 2027 |`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Chợ đêm bến sông tỉnh Hòa An
I. NHIỆM VỤ
1. Thắp đèn lồng dọc bờ kè. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính.
2. Dựng sân khấu nổi. Giao Sở Nội vụ chủ trì.
3. Thi nấu ăn. Giao Hội Nông dân tỉnh chủ trì.
4. Sở Công Thương mời khách. Phối hợp với Công an tỉnh giữ trật tự.
II. TỔ CHỨC THỰC HIỆN
1. Công an tỉnh
Phối hợp với Sở Xây dựng giữ trật tự.
2. Sở Y tế: Trực cấp cứu. Phối hợp với các xã thu gom rác.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Mở đường xe đạp ven hồ tỉnh Hòa An
1. Kẻ vạch sơn.
- Cơ quan chủ trì: Sở Xây dựng.
- Cơ quan phối hợp: Công an tỉnh.
2. Sở Công Thương chủ trì đặt trạm cho mượn xe.
- Cơ quan phối hợp: Sở Tài chính.
- Cơ quan phối hợp khác: UBND các phường.
3. Dạy trẻ em đi xe.
- Cơ quan phối hợp: Tỉnh đoàn.
- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.
4. Vá xe lưu động.
- Cơ quan chủ trì: Hội Nông dân tỉnh.
- Cơ quan phối hợp: UBND các phường.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Hội thi kể chuyện cổ tích tỉnh Hòa An
II. TRÁCH NHIỆM THỰC HIỆN
- Sở Nội vụ phối hợp với các trường theo dõi, đôn đốc việc thực hiện Kế hoạch.
- Sở Giáo dục và Đào tạo đôn đốc việc thực hiện Kế hoạch.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Đọc sách cho người mù tỉnh Hòa An
1. Thu âm sách giáo khoa.
Cơ quan chủ trì: Sở Y tế.
2. Ban hành nội quy phòng đọc của cơ quan, đơn vị mình.
Cơ quan chủ trì: Các cơ quan, đơn vị, địa phương.
3. Mua máy nghe sách.
Cơ quan chủ trì: Sở Tài chính.
4. Phổ biến cách dùng máy nghe.
Cơ quan chủ trì: Các sở, ban, ngành, UBND các xã.
5. Mở phòng đọc.
Cơ quan chủ trì: Sở Xây dựng.
6. Dạy chữ nổi.
Cơ quan chủ trì: Sở Nội vụ.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Dạy bơi cho trẻ em tỉnh Hòa An
III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ dạy sơ cứu cho giáo viên.
2. Sở Xây dựng chủ trì, phối hợp với UBND các xã sửa bể bơi.
3. Sở Tài chính phối hợp với Sở Xây dựng thẩm định dự toán. Cơ quan được giao làm đầu mối lập dự toán.
4. Công an tỉnh
- Chủ trì, phối hợp với UBND các xã cắm biển báo ở vùng nước sâu.
- Chủ trì, phối hợp với Sở Xây dựng kiểm tra bến đò.
- Phối hợp với Sở Y tế tuần tra sông hồ.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Tủ sách thôn bản xã Hòa Mỹ
1. Văn phòng HĐND và UBND xã
a) Kiểm kê tủ sách các thôn (phối hợp với các thôn; quý I/2026).
2. Phòng Kinh tế
a) Đóng kệ sách (phối hợp với Hội Nông dân xã; quý II/2026).
3. Mở rộng kho sách. Chủ trì: Phòng Kinh tế.
Phối hợp: Các thôn.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Hành động vì người khuyết tật tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Phục hồi chức năng tại cộng đồng | Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính |
| Mục tiêu 1.2: Dạy nghề cho người khuyết tật | |
| a. Mở lớp dạy nghề tại xã | Chủ trì: Sở Giáo dục và Đào tạo |
| b. Cho vay vốn sau học nghề | Chủ trì: Sở Nội vụ |`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...withoutLead(subject),
    ...rowsWithoutLead(subject),
    ...projectsWithoutLead(subject),
    ...givenToAll(subject),
    ...overseersWhoHelp(subject),
    ...fieldsWithoutLead(subject),
    ...linesWithoutLead(subject),
    ...givenToNobody(subject),
    ...indicatorsWithoutLead(subject),
    ...emptyFields(subject),
    ...namelessFields(subject),
    ...helpersInFields(subject),
    ...unnamedLeads(subject),
    ...lostLeads(subject),
    ...bracketsWithoutLead(subject),
    ...gapsForLead(subject),
    ...emptyInLine(subject),
    ...unassignedTargets(subject).map(unassignedFinding),
    ...ledByNobody(subject).map(nobodyFinding),
  ],
};

/** A section given to all units, or a task of one product; a task of such a section isn't told again. */
function givenToAll(subject: Subject): readonly Finding[] {
  const sections = sectionsWithoutLead(subject);
  const tasks = leadsForAll(subject).filter(
    ({ span }) =>
      !sections.some((section) => section.span.line <= span.line && span.line <= section.span.line + nearby),
  );
  return [...sections, ...tasks];
}

/** Lines below the heading of a section. */
const nearby = 12;

/** The annex names a lead, the list of assignments passes over the target. */
function unassignedFinding({ target, stated, list }: UnassignedTarget): Finding {
  const unit = stated.printed.join(", ");
  const place = whereabouts(stated.span);
  return {
    message: {
      vi: `Danh sách phân công không giao mục tiêu ${target} cho cơ quan nào; phụ lục (${place.vi}) ghi ${unit} chủ trì.`,
      en: `Found no lead for target ${target} in the list of assignments, expected ${unit} as in the annex (${place.en}).`,
    },
    span: list,
    quote: target,
    related: [saysHere(stated.span, `${target}: ${unit}`)],
    suggestion: `${target}: ${unit}`,
    data: { code: target, unit },
  };
}

/** `- Chủ trì, triển khai …` among points that each begin with a unit. */
function nobodyFinding({ span, quote, usual, printed }: LedByNobody): Finding {
  return {
    message: {
      vi: `“${quote}” không ghi cơ quan nào, trong khi các điểm khác (${whereabouts(usual).vi}) đều ghi tên cơ quan.`,
      en: `Found “${quote}” without a unit, expected one as in the points beside it (${whereabouts(usual).en}).`,
    },
    span,
    quote,
    related: [saysHere(usual, printed)],
  };
}

/** Rows of a table of indicators whose column for who leads is empty. */
function indicatorsWithoutLead(subject: Subject): readonly Finding[] {
  const told = new Set(subject.reading.tasks.map(({ span }) => span.line));
  return unitlessIndicators(subject).flatMap(({ leads, indicators }) =>
    indicators
      .filter(({ span }) => leads && !told.has(span.line))
      .map((indicator) => ({
        message: {
          vi: `Chỉ tiêu ${indicatorTitle(indicator)} không ghi cơ quan chủ trì, các chỉ tiêu khác trong bảng có ghi.`,
          en: `Found no lead for indicator ${indicatorTitle(indicator)}, expected one as in the other rows.`,
        },
        span: withGap(indicator.span, subject),
        quote: indicator.name.slice(0, 80),
        data: { code: indicator.code },
      })),
  );
}

function withoutLead(subject: Subject): readonly Finding[] {
  const { targets } = subject.reading;
  const led = targets.filter(({ parts }) => parts.some(({ lead }) => lead.length > 0));
  if (led.length * 2 <= targets.length) return [];
  const listed = new Map(leadClaims(subject).map((claims) => [claims.target, claims.listed]));
  const tables = joinTables(subject.blocks).map(({ span }) => span);
  const holds = (table: Span, { span }: Target) => table.line <= span.line && span.line <= table.endLine;
  const ofLeads = tables.filter((table) => led.some((target) => holds(table, target)));
  return targets.flatMap((target) => {
    if (target.parts.length === 0 && !ofLeads.some((table) => holds(table, target))) return [];
    const parts = target.parts.length === 0 ? [emptyPart(target)] : target.parts;
    const missing = parts.filter((part) => part.lead.length === 0 || isUnmarked(part, subject));
    const [first] = missing;
    if (first === undefined) return [];
    const named = (listed.get(target.code) ?? []).filter((claim) =>
      missing.some(({ letter }) => letter === claim.letter),
    );
    const span = missing.length === 1 ? first.span : upToNext(target, targets);
    const letters = missing.flatMap(({ letter }) => letter ?? []).join(", ");
    const what = letters === "" ? `Mục tiêu ${target.code}` : `Mục tiêu ${target.code} (điểm ${letters})`;
    const units = [...new Set(named.flatMap(({ printed }) => printed))].join(", ");
    const [source] = named;
    const hint =
      source === undefined ? "" : `; danh sách phân công (${whereabouts(source.span).vi}) giao ${units}`;
    return [
      {
        message: {
          vi: `${what} không ghi cơ quan chủ trì${hint}.`,
          en: `Found no lead for target ${target.code}${letters === "" ? "" : ` (${letters})`}, expected one${units === "" ? "" : `: ${units}`}.`,
        },
        span,
        related: named.map(({ span: place, printed }) => ({
          span: place,
          quote: printed[0] ?? "",
          message: {
            vi: `Danh sách giao ${printed.join(", ")}.`,
            en: `The list names ${printed.join(", ")}.`,
          },
        })),
        ...(units === "" ? {} : { suggestion: `Chủ trì: ${units}` }),
        data: { code: target.code, letters: missing.map((part: TargetPart) => part.letter), listed: units },
      },
    ];
  });
}

/** The lines from a target's title to the next target, where its lettered rows stand below the title. */
function upToNext({ span }: Target, targets: readonly Target[]): Span {
  const next = Math.min(
    ...targets.flatMap((other) => (other.span.line > span.line ? [other.span.line] : [])),
  );
  const last = Math.min(next - 1, span.line + 12);
  return Number.isFinite(next) && last > span.endLine ? { ...span, endLine: last } : span;
}

function emptyPart({ span, confidence }: Target): TargetPart {
  return { letter: null, lead: [], coordinating: [], tasks: [], span, confidence };
}

/** A long list of units, none of which is said to lead, where the other parts say `Chủ trì`. */
function isUnmarked({ lead, coordinating, span }: TargetPart, { source }: Subject): boolean {
  if (lead.length < 3 || coordinating.length > 0) return false;
  return !/chủ trì/iu.test(
    source.lines.slice(span.line - 1, Math.min(span.endLine, span.line + 40)).join(" "),
  );
}

/** Rows are judged where a table has at least these, and nearly all name a lead. */
const fewestRows = 5;

function rowsWithoutLead(subject: Subject): readonly Finding[] {
  const { blocks, reading } = subject;
  return joinTables(blocks).flatMap((table) => {
    const { span } = table;
    const rows = reading.tasks.filter(
      (task) => span.line <= task.span.line && task.span.endLine <= span.endLine,
    );
    const blank = blankLeads(table, subject);
    const missing = rows.filter(({ lead, span: { line } }) => lead.length === 0 && !blank.has(line));
    const read = new Set(rows.map(({ span: { line } }) => line));
    const lost = [...blank.values()].filter((row) => row.torn && !read.has(row.span.line));
    const found = [...rows.filter(({ span: { line } }) => blank.has(line)), ...lost].map((row) =>
      rowFinding({ ...row, span: withGap(row.span, subject) }, "warning"),
    );
    if (rows.length < fewestRows || missing.length * 5 > rows.length) return found;
    const open = missing.filter(({ confidence }) => confidence.level !== "doubtful");
    return [...found, ...open.map((task) => rowFinding(task, "info"))];
  });
}

function rowFinding({ text, span }: Pick<BlankLead, "text" | "span">, severity: "warning" | "info"): Finding {
  const quote = text.slice(0, 60);
  return {
    severity,
    message: {
      vi: `Nhiệm vụ “${quote}${text.length > 60 ? "…" : ""}” không ghi cơ quan chủ trì, các nhiệm vụ khác trong bảng có ghi.`,
      en: `Found no lead for this task, expected one as in the other rows of the table.`,
    },
    span,
    quote,
  };
}
