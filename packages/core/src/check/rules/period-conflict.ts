import { spansOverlap } from "../../document/span.js";
import { annexPeriods } from "../annexPeriods.js";
import { calendarClashes } from "../calendarClashes.js";
import { cutOffClashes } from "../cutOffs.js";
import { dataPeriods, isShifted } from "../dataPeriods.js";
import type { Finding } from "../diagnostic.js";
import { type StaleEvent, staleEvents } from "../eventYears.js";
import { examplePlan } from "../examplePlan.js";
import { oddFiveYears } from "../fiveYearPlans.js";
import { fundPeriods } from "../fundPeriods.js";
import { oddHorizons } from "../goalHorizons.js";
import { issuedOutside, sharedYears } from "../issuedClaims.js";
import { oddEventYears } from "../knownEvents.js";
import { oddKnownYears } from "../knownPeriods.js";
import { longReviews } from "../longReviews.js";
import { oddPlanningPeriods } from "../masterPlanPeriods.js";
import { numberedPhaseClashes } from "../numberedPhases.js";
import { oddPeriods } from "../oddPeriods.js";
import { ownNamePeriods } from "../ownNamePeriods.js";
import { ownNames } from "../ownNames.js";
import { spanConflicts } from "../ownSpans.js";
import { gapsOfHeadings, ownStageClashes } from "../ownStages.js";
import { begunLongBefore, ownTimes } from "../ownTimes.js";
import { countedYears, type OwnYears } from "../ownYears.js";
import {
  clashFinding,
  horizonFinding,
  longReviewFinding,
  otherCount,
  otherDays,
  otherYears,
  stageFinding,
} from "../periodFindings.js";
import { isOfReplaced, type PeriodMention, periodMentions, schemeOf } from "../periodMentions.js";
import { phaseClashes } from "../phaseClashes.js";
import { promisedYears } from "../promisedYears.js";
import { quotedPeriods } from "../quotedPeriods.js";
import { reviewedCounts } from "../reviewedCounts.js";
import { reviewedPeriods } from "../reviewedPeriods.js";
import { reviewsOutside } from "../reviewTimes.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { oddStages } from "../stagePeriods.js";
import type { Subject } from "../subject.js";
import { type TimeClash, timeClashes } from "../timeClashes.js";
import { againstTitle, isWider } from "../titlePeriods.js";
import { oddOutlooks } from "../toldHorizons.js";
import { whereabouts } from "../whereabouts.js";

export const periodConflict: DocumentRule = {
  name: "period-conflict",
  scope: "document",
  severity: "error",
  title: { vi: "Giai đoạn thực hiện ghi khác nhau", en: "The period is given in two ways" },
  looksFor: {
    vi: "Tên văn bản ghi một giai đoạn (2021-2025), phần nội dung gọi chính kế hoạch đó bằng giai đoạn khác (2021-2030) (lỗi); câu mở đầu, câu kết, Điều 1 hoặc mục thời gian thực hiện gọi chính văn bản bằng năm khác tên của nó, số năm ghi khác các năm trong ngoặc hoặc khác tên văn bản, tổng kết một giai đoạn kéo dài quá năm cuối của văn bản, một đợt thi đua, tháng hành động ghi hai thời gian (lỗi); văn bản được nói là ban hành trong một giai đoạn mà danh mục ở phụ lục có văn bản ngoài giai đoạn ấy (lỗi); cùng một đề án, kế hoạch ghi hai giai đoạn cùng năm cuối nhưng khác năm đầu (cảnh báo); tên phụ lục ghi giai đoạn, ghi năm khác tên văn bản, trong khi nội dung phụ lục theo đúng năm của văn bản (cảnh báo); hai đề mục giai đoạn liền nhau không nối tiếp, trong khi nơi khác ghi đúng (lỗi); hai giai đoạn liền nhau chồng một năm (lưu ý). Đề mục, cột mục tiêu “đến năm …” khác năm của tên văn bản, khác các đề mục còn lại hoặc đã qua; hai giai đoạn nối nhau mà bỏ sót năm; mục tiêu đặt cho năm sau giai đoạn ghi ở đề mục; ngân sách của năm đã qua; đợt thi đua, kế hoạch bắt đầu trước ngày ban hành (cảnh báo); tầm nhìn không sau năm cuối của giai đoạn; kế hoạch trung hạn, nhiệm kỳ không phải 5 năm, quy hoạch không phải 10 năm; một nguồn vốn, một chương trình có hai giai đoạn hoặc hai tầm nhìn; các giai đoạn thực hiện chồng nhau, vượt năm cuối của văn bản hoặc bỏ sót năm; năm của cam kết, chương trình của cả nước ghi khác; giai đoạn 1, 2… ghi hai thời gian; báo cáo năm chốt số liệu hai ngày; danh sách theo năm ghi một năm hai lần; năm học không phải hai năm liền nhau, quý ghi kèm tháng của quý khác; tổng kết sau khi văn bản đã hết thời gian; văn bản bắt đầu nhiều năm trước ngày ban hành mà tên không nêu; đánh giá, tổng kết khi giai đoạn chưa hết; giai đoạn nằm ngoài thời gian của chương trình, kỳ báo cáo năm thiếu hoặc thừa tháng, sơ kết và tổng kết cùng một giai đoạn, đánh giá giữa kỳ ở năm cuối (lỗi); sơ kết, tổng kết nhiều năm hơn thời gian của văn bản (lưu ý).",
    en: "The title names one period (2021-2025) and the text calls the same plan by another (2021-2030) (error); the opening or closing sentence, article 1 or the time of carrying out gives the document other years than its title, a number of years is not what its bracket holds or the title says, a period is reviewed that ends after the document's own, or one movement has two spans of days (error); documents are said to be of a period and the annex lists some of other years (error); one scheme has two periods that end alike but begin in different years (warning); the title of an annex has another period or year than the document's, though its table keeps to the document's years (warning); headings of two stages don't join, though another place has the one that does (error); two periods in a row share a year (info). Headings or columns of goals with another year than the title, than all others, or one that is over; stages that leave out a year; a goal for a year behind the stage of its heading; a budget that is over; a beginning before the document's own day (warning); an outlook that isn't behind its period; medium-term plans and terms of other than five years, master plans of other than ten; one fund or scheme with two periods or outlooks; stages of the work that run into one another, go on behind the document's last year or leave years out; commitments and schemes of the country with other years than they have; one numbered phase with two times; two cut-off days of yearly reports; a list by years with one year twice; school years that aren't two years in a row, quarters with months of another; reviews years behind the plan's end; a beginning years before the document that its title doesn't tell; a review before the period ends; a phase outside its programme, a reporting year of more or less than twelve months, an interim and a final review of the same years, a mid-term review in the last year (error).",
  },
  source: {
    vi: "Tên văn bản, nội dung và phụ lục phải thống nhất về thời gian thực hiện.",
    en: "Title, text and annexes agree on when the plan is carried out.",
  },
  silentWhen: {
    vi: "Giai đoạn dài hơn của văn bản cấp trên mà kế hoạch thực hiện một phần; Giai đoạn nằm trong giai đoạn của kế hoạch mà không gọi tên kế hoạch (phân kỳ); tên của chương trình khác; kế hoạch của giai đoạn trước.",
    en: "A phase within the plan's period that doesn't call it by name; another programme's name; the plan of the period before.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 10 tháng 4 năm 2024
KẾ HOẠCH
Phòng, chống hạn hán trên địa bàn tỉnh Hòa An năm 2024
I. NHIỆM VỤ
1. Nạo vét kênh mương trước mùa khô.

PHỤ LỤC
DỰ KIẾN ĐIỂM CẤP NƯỚC LƯU ĐỘNG NĂM 2023
(Kèm theo Kế hoạch số 31/KH-UBND ngày 10 tháng 4 năm 2024)

| TT | Điểm cấp nước | Số hộ |
|---|---|---|
| 1 | Bản Nà Pheo | 60 |
| 2 | Bản Nà Luông | 45 |`,
      lines: [10],
    },
    {
      text: examplePlan({
        place: "TỈNH GIA LAI",
        day: "25 tháng 11 năm 2024",
        title: "Giữ gìn nghề dệt thổ cẩm",
        body: `I. MỤC TIÊU CỤ THỂ
- Đến năm 2029, 60% làng có nhà dệt chung.
- Mở 12 lớp dạy dệt.
II. BÁO CÁO
Các xã gửi báo cáo năm trước ngày 20/11; báo cáo sơ kết 03 năm, báo cáo tổng kết
10 năm, báo cáo đột xuất theo yêu cầu.`,
      }),
      lines: [11],
    },
    {
      text: examplePlan({
        day: "12 tháng 8 năm 2025",
        title: "Dạy bơi cho học sinh tỉnh Hòa An giai đoạn 2026 - 2030",
        body: `1. Thực hiện theo hai giai đoạn: giai đoạn 1 từ năm 2026 đến năm 2027, giai đoạn 2 từ năm 2028 đến năm 2030.
2. Trong giai đoạn 2 (2029 - 2030) mở 40 lớp ở vùng cao.
3. Mở lớp từ năm học 2026 - 2028 ở các trường.
4. Hoàn thành bể bơi trong quý II/2027 (trước ngày 30/9/2027); kiểm tra bể trong quý III/2027 (trước ngày 30/9/2027).
5. Sở Giáo dục và Đào tạo tổ chức sơ kết vào năm 2028, tổng kết Kế hoạch vào năm 2033.
6. Lộ trình: năm 2026: 10 bể; năm 2027: 20 bể; năm 2027: 30 bể; năm 2029: 40 bể.
7. Số liệu báo cáo năm tính từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo.
8. Báo cáo năm chốt số liệu đến ngày 30/11 năm báo cáo.`,
      }),
      lines: [8, 9, 10, 11, 12, 14],
    },
    {
      text: examplePlan({
        day: "12 tháng 8 năm 2025",
        title: "Trồng rừng ngập nước tỉnh Hòa An đến năm 2030",
        body: `I. YÊU CẦU
Góp phần thực hiện cam kết của Việt Nam tại COP26 về đạt phát thải ròng bằng “0” vào năm 2040.
II. NHIỆM VỤ
1. Thực hiện Đề án rừng đước giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2030.
2. Thực hiện Kế hoạch ươm cây đước ở các cồn cát giai đoạn 2021 - 2025, phấn đấu ươm 20 vườn trong năm 2025; đến năm 2028 đạt 50 vườn.
III. THỜI GIAN THỰC HIỆN KẾ HOẠCH
Thời gian thực hiện Kế hoạch: Từ năm 2020 đến hết năm 2030.`,
      }),
      lines: [8, 10, 11, 13],
    },
    {
      text: `KẾ HOẠCH
Phòng cháy mùa khô xã Hòa Mỹ năm 2025
1. Các thôn gửi báo cáo kết quả phòng cháy năm 2024 về Ủy ban nhân dân xã trước ngày 10 tháng 12 năm 2025.`,
      lines: [3],
    },
    {
      text: examplePlan({
        day: "12 tháng 5 năm 2022",
        title: "Phát triển vùng chè tỉnh Hòa An đến năm 2030",
        body: `I. CÁC GIAI ĐOẠN
Nhiệm vụ của giai đoạn 2022 - 2024
Nhiệm vụ của giai đoạn 2027 - 2030
1. Trồng chè theo Đề án đào tạo người hái chè vùng cao giai đoạn 2021 - 2025, tầm nhìn đến năm 2035.
2. Tổng kết Đề án đào tạo người hái chè vùng cao giai đoạn 2021 - 2025, tầm nhìn đến năm 2040.
II. NGUỒN VỐN
1. Đưa vào kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2026 của tỉnh.
2. Phân bổ tổng mức vốn sự nghiệp cho vùng chè giai đoạn 2023 - 2027.
3. Thông báo tổng mức vốn sự nghiệp cho vùng chè giai đoạn 2025 - 2030.
III. TỔ CHỨC THỰC HIỆN
1. Các huyện ban hành kế hoạch thực hiện Đề án giai đoạn 2022 - 2026.
2. Sơ kết thực hiện Đề án giai đoạn 2022 - 2025; xây dựng kế hoạch thực hiện giai đoạn 2026 - 2030.
3. Các xã xây dựng kế hoạch hành động giai đoạn 2026 - 2032.`,
      }),
      lines: [9, 11, 13, 15, 17, 19],
    },
    {
      text: `# KẾ HOẠCH

Trồng rừng ven suối tỉnh Hòa An giai đoạn 2021 - 2030

## I. NHIỆM VỤ

1. Lồng ghép với Chương trình nước sạch giai đoạn 2016 - 2025, giai đoạn I: từ năm 2016 đến năm 2028.

2. Sơ kết thực hiện Đề án giai đoạn 2021 - 2025 và tổng kết giai đoạn 2021 - 2025 theo quy định.

3. Số liệu báo cáo năm tính từ ngày 01/12 năm trước đến ngày 31/10 năm báo cáo.

4. Đến năm 2029, đánh giá giữa kỳ giai đoạn 2021 - 2030 việc trồng rừng.

5. Chia giai đoạn 1 (2021 - 2025), giai đoạn 2 (2025 - 2030).

## II. LỘ TRÌNH

a) Năm 2025: Sơ kết 3 năm thực hiện Đề án giai đoạn 2021 - 2025.

b) Năm 2030: Đánh giá giữa kỳ; tổ chức tổng kết thực hiện Đề án.`,
      lines: [7, 9, 11, 13, 15, 19, 21],
    },
    {
      text: `KẾ HOẠCH
Trồng hoa ven đường
1. Thực hiện Đề án “Phát triển nghề trồng hoa ven sông và đào tạo nghề giai đoạn 2021 - 2025, định hướng đến năm 2030”.
2. Tổng kết Đề án “Phát triển nghề trồng hoa ven sông và đào tạo nghề giai đoạn 2022 - 2025, định hướng đến năm 2030”.
3. Lập Quy hoạch tỉnh Hòa An thời kỳ 2021 - 2025.`,
      lines: [4, 5],
    },
    {
      text: `KẾ HOẠCH
Trồng cây phân tán huyện Hòa An giai đoạn 2022 - 2026

I. YÊU CẦU

1. Chọn cây hợp với đất từng xã.

2. Các hoạt động của Kế hoạch này được triển khai trong giai đoạn 2021 - 2026, ưu tiên ven đường.`,
      lines: [8],
    },
    {
      text: `BÁO CÁO
An toàn giao thông tỉnh Hòa An năm 2023
Ủy ban nhân dân tỉnh báo cáo kết quả năm 2023 (số liệu tính từ ngày 15/12/2022 đến ngày 14/12/2023) như sau:
Phụ lục (số liệu từ ngày 15/11/2022 đến ngày 14/11/2023)`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2021 - 2025
I. MỤC TIÊU
1. Đến năm 2025, 80% diện tích lúa được tưới chủ động.
II. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính bố trí kinh phí cho Kế hoạch phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2021 - 2030.`,
      lines: [6],
    },
    {
      text: `QUYẾT ĐỊNH
Phê duyệt Đề án phát triển cây ăn quả tỉnh Hòa An giai đoạn 2022 - 2027
Điều 1. Phê duyệt Đề án với các nội dung sau:
I. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính tổng kết Đề án giai đoạn 2022 - 2028 trong quý IV năm 2027.`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Hội nhập văn hóa của tỉnh Hòa An

| STT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Ban hành kế hoạch thực hiện Đề án giai đoạn 2016-2020 | Sở Nội vụ |
| 2 | Sơ kết thực hiện Đề án giai đoạn 2017-2020 | Sở Nội vụ |`,
      lines: [7],
    },
    {
      text: `BÁO CÁO
Kết quả thực hiện đề án thư viện
I. KẾT QUẢ
Giai đoạn 2018 - 2022 các sở, ngành đã ban hành 05 văn bản (Phụ lục kèm theo) để triển khai đề án.
II. CHỈ TIÊU
- Tăng số bạn đọc giai đoạn 2018 - 2020: 5%; giai đoạn 2020 - 2022: 7%.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC
DANH MỤC VĂN BẢN
(Kèm theo Báo cáo số 31/BC-UBND ngày 20/3/2023)
1. Kế hoạch số 21/KH-UBND ngày 05/3/2018 về tủ sách.
2. Kế hoạch số 34/KH-UBND ngày 17/4/2019 về phòng đọc.
3. Quyết định số 62/QĐ-UBND ngày 20/9/2016 về thủ thư.
4. Kế hoạch số 88/KH-UBND ngày 20/9/2021 về ngày sách.
5. Kế hoạch số 90/KH-UBND ngày 11/9/2022 về số hóa.`,
      lines: [4, 6],
    },
    {
      text: `KẾ HOẠCH
Phát triển vườn ươm cây bản địa tỉnh Hòa An giai đoạn 2022 - 2026
I. NHIỆM VỤ
Các vườn ươm đăng ký giống hằng năm.

PHỤ LỤC II
NHIỆM VỤ PHÁT TRIỂN VƯỜN ƯƠM CÂY BẢN ĐỊA GIAI ĐOẠN 2021 - 2026

| TT | Nhiệm vụ | Chủ trì | Thời gian |
|---|---|---|---|
| 1 | Chọn cây đầu dòng | Chi cục Kiểm lâm | 2023 |`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Phòng bệnh đàn vật nuôi huyện Hòa Bắc năm 2024
I. NHIỆM VỤ
Tiêm phòng theo Biểu kèm theo.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu

PHỤ LỤC
CHỈ TIÊU TIÊM PHÒNG ĐÀN VẬT NUÔI NĂM 2023

| TT | Chỉ tiêu | Thực hiện năm 2023 | Kế hoạch năm 2024 |
|---|---|---|---|
| 1 | Trâu, bò được tiêm (con) | 800 | 900 |`,
      lines: [10],
    },
    {
      text: `KẾ HOẠCH
Sửa chữa hồ chứa nước tỉnh Hòa An giai đoạn 2018 - 2020
I. NHIỆM VỤ
Thực hiện theo danh mục.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu

PHỤ LỤC
DANH MỤC SỬA CHỮA HỒ CHỨA NƯỚC GIAI ĐOẠN 2018 - 2025
1. Hồ Suối Mây: 2018 - 2019
2. Hồ Đá Dựng: 2019 - 2020`,
      lines: [10],
    },
    {
      text: `KẾ HOẠCH
Khuyến học xã Hòa Mỹ năm 2026
I. NHIỆM VỤ
Vận động quỹ khuyến học ở các thôn.
Trên đây là Kế hoạch khuyến học xã Hòa Mỹ năm 2025, đề nghị các thôn thực hiện./.`,
      lines: [5],
    },
    {
      text: `NGHỊ QUYẾT
Về hỗ trợ giữ đàn trâu bản địa giai đoạn 2021 - 2025
Điều 1. Quy định mức hỗ trợ giữ đàn trâu bản địa giai đoạn 2021 - 2026 như sau:
1. Trong 06 năm thực hiện (2021 - 2025) mỗi hộ được hỗ trợ một lần.
2. Thời gian thực hiện Nghị quyết: từ năm 2020 đến năm 2024.`,
      lines: [3, 4, 5],
    },
    {
      text: `UBND TỈNH LÂM SƠN
Số: 12/KH-UBND
Lâm Sơn, ngày 15 tháng 3 năm 2022

**KẾ HOẠCH**

PHÁT TRIỂN NGHỀ NUÔI ONG TỈNH LÂM SƠN ĐẾN NĂM 2030

Theo đề nghị của Sở Công Thương, Ủy ban nhân dân tỉnh ban hành Kế hoạch phát
triển nghề nuôi ong tỉnh Lâm Sơn đến năm 2025, với các nội dung sau:

**I. NHIỆM VỤ**

1. Tháng hành động vì đàn ong được tổ chức từ ngày 01/5/2022 đến ngày 31/5/2022.

2. Lồng ghép với kế hoạch đầu tư công trung hạn 05 năm 2021 - 2030.

**II. TỔ CHỨC THỰC HIỆN**

1. Thời gian triển khai Tháng hành động: từ ngày 15/5/2022 đến ngày 31/5/2022.

2. Thời gian thực hiện

Từ năm 2022 đến hết năm 2035.

PHỤ LỤC

DANH MỤC NHIỆM VỤ PHÁT TRIỂN NGHỀ NUÔI ONG ĐẾN NĂM 2040

| TT | Trại | Năm |
|---|---|---|
| 1 | Trại Đồng Lâm | 2024 |`,
      lines: [10, 16, 20, 24, 28],
    },
    {
      text: `UBND TỈNH LÂM SƠN
Số: 12/KH-UBND
Lâm Sơn, ngày 15 tháng 3 năm 2022
KẾ HOẠCH
Phát triển nghề nuôi ong tỉnh Lâm Sơn đến năm 2030
I. YÊU CẦU
Gắn với từng giai đoạn (giai đoạn 2022 - 2025 và giai đoạn 2026 - 2030).
II. THỜI GIAN VÀ PHẠM VI
1. Thời gian: từ nay đến năm 2035.
2. Phạm vi: toàn tỉnh. Kế hoạch được tổ chức triển khai trong 10 năm, từ năm 2022 đến năm 2031.
III. NHIỆM VỤ
1. Giai đoạn 2022 - 2025
Mở 05 trại giống; Tuần lễ mật ong (từ ngày 15/5 đến ngày 21/5) mở ở các huyện.
2. Giai đoạn 2025 - 2030
Hưởng ứng Tuần lễ mật ong (15/5 - 31/5/2022).
IV. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương tổng kết giai đoạn 2022 - 2035, báo cáo Ủy ban nhân dân tỉnh.`,
      lines: [9, 10, 14, 15, 17],
    },
    {
      text: `**BÁO CÁO**

Sơ kết 05 năm thực hiện Đề án dạy bơi cho trẻ em tỉnh Hòa An

**I. KẾT QUẢ**

Đã mở 20 lớp; tổng kết 10 năm thực hiện Nghị quyết về thể thao.

Ủy ban nhân dân tỉnh báo cáo sơ kết 03 năm thực hiện Đề án dạy bơi cho trẻ em tỉnh Hòa An theo quy định./.`,
      lines: [9],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề nuôi ong đến năm 2030, tầm nhìn đến năm 2045
I. MỤC TIÊU
1. Mục tiêu đến năm 2030
a) Có 40 tổ nuôi ong.
2. Tầm nhìn đến năm 2050
Nuôi ong thành nghề chính.`,
      lines: [6],
    },
    {
      text: `UBND TỈNH LÂM SƠN
Số: 12/KH-UBND
Lâm Sơn, ngày 15 tháng 10 năm 2022
KẾ HOẠCH
Phát triển nghề gốm tỉnh Lâm Sơn đến năm 2030
I. MỤC TIÊU
1. Mục tiêu chung
Gốm thành hàng xuất khẩu, gắn với Chiến lược làng nghề giai đoạn 2021 - 2030, tầm nhìn đến năm 2030.
2. Mục tiêu cụ thể đến năm 2025
a) Có 12 lò nung bằng khí.
II. KINH PHÍ
Bố trí trong dự toán chi của các sở, ngành năm 2020.
III. TỔ CHỨC THỰC HIỆN
1. Đợt thi đua làm gốm được phát động từ ngày 01/5/2022 đến ngày 31/12/2022.
2. Thực hiện trong các giai đoạn 2022 - 2025 và 2027 - 2030.
3. Đến năm 2024, tổng kết thực hiện Kế hoạch giai đoạn 2022 - 2025.
4. Năm 2028: Đánh giá cuối kỳ, tổng kết Kế hoạch.`,
      lines: [8, 9, 12, 14, 15, 16, 17],
    },
    {
      text: `# CHƯƠNG TRÌNH
## Nước sạch cho trường học tỉnh Hòa An

### I. MỤC TIÊU

#### 1. Các mục tiêu đến năm 2035

- 80% trường có bể lọc.

#### 2. Giai đoạn 2026 - 2030

- Phấn đấu đến năm 2032 đạt 60% trường có nhà vệ sinh mới.

### II. BIỂU

| TT | Chỉ tiêu | Mục tiêu đến năm 2030 |
|---|---|---|
| 1 | Trường có bể lọc (%) | 80 |

Biểu tiếp theo:

| TT | Nội dung | Mục tiêu đến năm 2030 |
|---|---|---|
| 2 | Trường có nhà vệ sinh mới (%) | 60 |`,
      lines: [6, 12],
    },
    {
      text: examplePlan({
        day: "05 tháng 3 năm 2026",
        title: "Mở đường đua thuyền",
        body: `1. Hội thi chèo thuyền nan năm 2026 họp ở bến Hòa Mỹ.
2. Các xã báo cáo kết quả Hội thi chèo thuyền nan năm 2025
về Sở Nội vụ trước ngày 20/12.`,
      }),
      lines: [8],
    },
    {
      text: `# KẾ HOẠCH
## Thắp sáng đường thôn huyện Hòa Bắc giai đoạn 2024 - 2028

- Các xã gặp khó khăn do ảnh hưởng của dịch COVID-19 trong các năm 2016, 2017.
- Các vướng mắc gửi Phòng Kinh tế và Hạ tầng để điều chỉnh Kế hoạch thắp sáng đường thôn giai đoạn
2024 - 2033 cho phù hợp.`,
      lines: [4, 5],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 10 tháng 4 năm 2024
KẾ HOẠCH
Phòng, chống hạn hán trên địa bàn tỉnh Hòa An năm 2024
I. NHIỆM VỤ
1. Nạo vét kênh mương trước mùa khô.

PHỤ LỤC
KẾT QUẢ CẤP NƯỚC LƯU ĐỘNG NĂM 2023
(Kèm theo Kế hoạch số 31/KH-UBND ngày 10 tháng 4 năm 2024)

| TT | Điểm cấp nước | Số hộ |
|---|---|---|
| 1 | Bản Nà Pheo | 60 |
| 2 | Bản Nà Luông | 45 |`,
      lines: [],
    },
    {
      text: `# KẾ HOẠCH
## Thắp sáng đường thôn huyện Hòa Bắc giai đoạn 2024 - 2028

- Khắc phục khó khăn do dịch COVID-19 trong các năm 2020, 2021.
- Thay thế Kế hoạch thắp sáng đường thôn giai đoạn 2020 - 2028; sơ kết Kế hoạch thắp sáng đường thôn giai đoạn 2024 - 2026.`,
      lines: [],
    },
    {
      text: examplePlan({
        place: "TỈNH GIA LAI",
        day: "25 tháng 11 năm 2024",
        title: "Giữ gìn nghề dệt thổ cẩm",
        body: `I. MỤC TIÊU CỤ THỂ
- Đến năm 2029, 60% làng có nhà dệt chung.
- Mở 12 lớp dạy dệt.
II. BÁO CÁO
Tổng kết 05 năm thực hiện Kế hoạch; phục vụ tổng kết 10 năm thực hiện Nghị quyết số 33-NQ/TW, tổng kết 20 năm ngày hội thổ cẩm.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        day: "05 tháng 3 năm 2026",
        title: "Mở đường đua thuyền",
        body: `1. Hội thi chèo thuyền nan năm 2026 họp ở bến Hòa Mỹ, rút kinh nghiệm từ Hội thi chèo thuyền nan năm 2025.
2. Các xã báo cáo kết quả Hội thi chèo thuyền nan năm 2026 về Sở Nội vụ trước ngày 20/12.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        day: "12 tháng 8 năm 2025",
        title: "Trồng rừng ngập nước tỉnh Hòa An đến năm 2030",
        body: `1. Thực hiện cam kết của Việt Nam về đạt phát thải ròng bằng “0” vào năm 2050.
2. Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2026 - 2030 trên địa bàn.
3. Đưa vào kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030; chuẩn bị Đại hội chi bộ nhiệm kỳ 2025 - 2027.
4. Thực hiện Kế hoạch ươm cây đước ở các cồn cát giai đoạn 2021 - 2025, phấn đấu ươm 20 vườn trong năm 2025.
5. Sơ kết giai đoạn 2025 - 2027, xây dựng kế hoạch giai đoạn 2028 - 2030.`,
      }),
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Làm đường bê tông huyện Hòa Bắc năm 2016
Căn cứ Quyết định số 160/QĐ-TTg ngày 16/8/2016 phê duyệt Chương trình mục tiêu quốc gia làm đường bê tông giai đoạn 2016 - 2020.
Căn cứ Quyết định số 492/QĐ-BGTVT ngày 25/12/2014 về quy mô kỹ thuật phục vụ Chương trình mục tiêu quốc gia làm đường bê tông giai đoạn 2010 - 2020.`,
      lines: [],
    },
    {
      text: `QUYẾT ĐỊNH
Ban hành Kế hoạch số hóa hộ tịch thành phố Hòa An giai đoạn 2024 - 2025
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch số hóa hộ tịch thành phố Hòa An giai đoạn 2024 - 2025.
Điều 2. Quyết định này thay thế Quyết định số 46/QĐ-UBND ngày 30/9/2022 của Ủy ban nhân dân thành phố ban hành Kế hoạch số hóa hộ tịch thành phố Hòa An giai đoạn 2022 - 2025.`,
      lines: [],
    },
    {
      text: `UBND TỈNH LÂM SƠN
Số: 12/KH-UBND
Lâm Sơn, ngày 15 tháng 10 năm 2022
KẾ HOẠCH
Phát triển nghề gốm tỉnh Lâm Sơn đến năm 2030
I. MỤC TIÊU
1. Mục tiêu đến năm 2025
a) Có 12 lò nung bằng khí; giai đoạn 2021 - 2025, định hướng đến năm 2030.
2. Mục tiêu đến năm 2030
a) Có 30 lò nung bằng khí.
II. KINH PHÍ
Bố trí trong dự toán chi của các sở, ngành từ năm 2023; quyết toán kinh phí năm 2021 đã xong.
III. TỔ CHỨC THỰC HIỆN
1. Tháng hành động vì nghề gốm được tổ chức từ ngày 10/10/2022 đến ngày 31/12/2022.
2. Thực hiện trong các giai đoạn 2022 - 2025 và 2026 - 2030.
3. Đến năm 2025, sơ kết 03 năm thực hiện Kế hoạch giai đoạn 2022 - 2030.
4. Năm 2030: Đánh giá cuối kỳ, tổng kết Kế hoạch.`,
      lines: [],
    },
    {
      text: `UBND TỈNH LÂM SƠN
Số: 12/KH-UBND
Lâm Sơn, ngày 15 tháng 3 năm 2022
KẾ HOẠCH
Thực hiện Đề án phát triển nghề nuôi ong đến năm 2030
I. THỜI GIAN VÀ NHIỆM VỤ
1. Thời gian: từ nay đến hết năm 2030.
2. Kế hoạch được triển khai trong 09 năm, từ năm 2022 đến năm 2030; tổng kết giai đoạn 2022 - 2030.
3. Tuần lễ mật ong (từ ngày 15/5 đến ngày 21/5); Tuần lễ hoa quả (01/6 - 07/6/2022).
4. Học tập kinh nghiệm tổng kết Nghị quyết số 5-NQ/TU giai đoạn 2020 - 2035.`,
      lines: [],
    },
    {
      text: `UBND TỈNH LÂM SƠN
Số: 12/KH-UBND
Lâm Sơn, ngày 15 tháng 3 năm 2022
KẾ HOẠCH
Thực hiện Đề án phát triển nghề nuôi ong tỉnh Lâm Sơn đến năm 2030, tầm nhìn đến năm 2040
Thực hiện Quyết định số 21/QĐ-TTg ngày 05/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển nghề nuôi ong đến năm 2035, UBND tỉnh ban hành Kế hoạch thực hiện Đề án phát triển nghề nuôi ong tỉnh Lâm Sơn đến năm 2030 như sau:
I. THỜI GIAN
1. Thời gian thực hiện Kế hoạch: từ năm 2022 đến năm 2025.
2. Sơ kết 05 năm thực hiện Đề án (2016 - 2025); kế hoạch 5 năm (2021 - 2025).`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Trồng cây phân tán huyện Hòa An giai đoạn 2022 - 2026

I. YÊU CẦU

1. Các hoạt động của Kế hoạch này được triển khai trong giai đoạn 2023 - 2026, ưu tiên ven đường.

2. Đề án trồng rừng mà Kế hoạch này nối tiếp được thực hiện trong giai đoạn 2021 - 2026.`,
      lines: [],
    },
    {
      text: `NGHỊ QUYẾT
Nhiệm vụ trồng cây phân tán năm 2024
Điều 1. Thông qua kết quả nhiệm vụ trồng cây phân tán năm 2023.
Điều 2. Trong 05 năm (2021 - 2025) trồng 3 triệu cây; Kế hoạch năm 2025 lập trước ngày 30/11/2024.
Trên đây là Nghị quyết về nhiệm vụ trồng cây phân tán năm 2024./.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
An toàn giao thông tỉnh Hòa An năm 2023
Số liệu tính từ ngày 15/12/2022 đến ngày 14/12/2023; số liệu quý I tính từ ngày 15/12/2022 đến ngày 14/3/2023.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2021 - 2030
Kế thừa kết quả Kế hoạch phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2016 - 2020.
I. MỤC TIÊU
1. Giai đoạn 2021 - 2025: 80% diện tích lúa được tưới chủ động.
2. Giai đoạn 2026 - 2030: 95% diện tích lúa được tưới chủ động.
II. TỔ CHỨC THỰC HIỆN
1. Lồng ghép vốn của Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Sửa chữa hồ chứa nước tỉnh Hòa An giai đoạn 2018 - 2020
I. NHIỆM VỤ
Thực hiện theo danh mục.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu

PHỤ LỤC 01
DANH MỤC SỬA CHỮA HỒ CHỨA NƯỚC GIAI ĐOẠN 2018 - 2025
1. Hồ Suối Mây: 2018 - 2019
2. Hồ Đá Dựng: 2021 - 2023

PHỤ LỤC 02
KẾT QUẢ SỬA CHỮA HỒ CHỨA NƯỚC GIAI ĐOẠN 2015 - 2020
1. Hồ Nà Vàng: 2018 - 2020`,
      lines: [],
    },
  ],
  check: (subject) => {
    const found = [
      ...againstTitle(subject),
      ...sameScheme(subject),
      ...ofFigures(subject),
      ...issuedOutside(subject),
      ...countedYears(subject).map(otherCount),
      ...spanConflicts(subject).map(otherDays),
    ];
    const told = new Set(found.flatMap(({ span: { line, endLine } }) => [line, endLine]));
    const names = ownNames(subject).filter(({ role }) => role !== "ordinal" && role !== "word");
    const errors = otherYears(
      [
        ...ownTimes(subject),
        ...reviewedPeriods(subject),
        ...reviewedCounts(subject),
        ...names.filter(({ annexed }) => !annexed),
      ],
      "error",
      told,
    );
    const titled = firstOfLines([...annexPeriods(subject), ...names.filter(({ annexed }) => annexed)]);
    const heads = otherYears(titled, "warning", told);
    for (const { span } of heads) told.add(span.line);
    return [
      ...found,
      ...staleEvents(subject)
        .filter(({ span }) => !told.has(span.line))
        .map(eventFinding),
      ...errors,
      ...heads,
      ...oddPeriods(subject).filter(({ span }) => !told.has(span.line)),
      ...oddStages(subject).map(stageFinding),
      ...oddHorizons(subject)
        .filter(({ found: { span } }) => !told.has(span.line))
        .map(horizonFinding),
      ...sharedYears(subject),
      ...longReviews(subject)
        .filter(({ span }) => !told.has(span.line))
        .map(longReviewFinding),
      ...oddPlanningPeriods(subject).filter(({ span }) => !told.has(span.line)),
      ...ownNamePeriods(subject).filter(({ span }) => !told.has(span.line)),
      ...[...oddFiveYears(subject), ...oddKnownYears(subject), ...oddEventYears(subject)].filter(
        ({ span }) => !told.has(span.line),
      ),
      ...quotedPeriods(subject).filter(({ span }) => !told.has(span.line)),
      ...oddOutlooks(subject).filter(({ span }) => !told.has(span.line)),
      ...fundPeriods(subject).filter(({ span }) => !told.has(span.line)),
      ...distinctClashes([
        ...timeClashes(subject),
        ...phaseClashes(subject),
        ...ownStageClashes(subject),
        ...gapsOfHeadings(subject),
        ...begunLongBefore(subject),
        ...promisedYears(subject),
        ...numberedPhaseClashes(subject),
        ...calendarClashes(subject),
        ...cutOffClashes(subject),
        ...reviewsOutside(subject),
      ])
        .filter(({ span }) => !told.has(span.line))
        .map(clashFinding),
    ];
  },
};

/** What two ways of looking find at one place is told once. */
function distinctClashes(all: readonly TimeClash[]): readonly TimeClash[] {
  return all.filter(
    ({ span }, at) =>
      !all.slice(0, at).some((other) => spansOverlap(other.span, span) && other.span.line === span.line),
  );
}

function firstOfLines(places: readonly OwnYears[]): readonly OwnYears[] {
  return [...new Map(places.toReversed().map((place) => [place.span.line, place])).values()].reverse();
}

/** A report whose figures are counted from two different days. */
function ofFigures(subject: Subject): readonly Finding[] {
  const [first, ...others] = dataPeriods(subject);
  const other = others.find((period) => first !== undefined && isShifted(first, period));
  if (first === undefined || other === undefined) return [];
  const place = whereabouts(first.span);
  return [
    {
      message: {
        vi: `Số liệu ghi ${other.printed}, nhưng ở ${place.vi} ghi ${first.printed}.`,
        en: `Found figures ${other.printed}, expected ${first.printed} as at ${place.en}.`,
      },
      span: other.span,
      quote: other.printed,
      related: [saysHere(first.span, first.printed)],
      data: { periods: [first.printed, other.printed] },
    },
  ];
}

function sameScheme(subject: Subject): readonly Finding[] {
  const first = new Map<string, PeriodMention>();
  const told = new Set<string>();
  return withOtherBeginnings(periodMentions(subject)).flatMap((mention) => {
    const scheme = schemeOf(mention);
    if (scheme === undefined || isOfReplaced(mention)) return [];
    const key = `${scheme} ${mention.to}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, mention);
    if (other === undefined || other.from === mention.from || told.has(`${key} ${mention.from}`)) return [];
    if ((other.inTitle && isWider(mention, other)) || (mention.inTitle && isWider(other, mention))) return [];
    if (areOfTwoActs(mention, other)) return [];
    told.add(`${key} ${mention.from}`);
    const place = whereabouts(other.span);
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Cùng một nội dung ghi hai giai đoạn: ${mention.printed} và ${other.printed} (${place.vi}).`,
          en: `Found ${mention.printed}, expected one period: ${other.printed} at ${place.en} for the same scheme.`,
        },
        span: mention.span,
        quote: mention.printed,
        related: [saysHere(other.span, other.printed)],
        data: { periods: [other.printed, mention.printed], scheme },
      },
    ];
  });
}

/** Those that end in a year in which others end that begin in another: no others can be at odds. */
function withOtherBeginnings(mentions: readonly PeriodMention[]): readonly PeriodMention[] {
  const beginnings = new Map<number, number>();
  const several = new Set<number>();
  for (const { from, to } of mentions) {
    const first = beginnings.get(to) ?? from;
    beginnings.set(to, first);
    if (first !== from) several.add(to);
  }
  return mentions.filter(({ to }) => several.has(to));
}

/** Each stands behind an act of its own: a programme and its next phase (`giai đoạn 2010 - 2020`, `giai đoạn 2016 - 2020`). */
function areOfTwoActs(a: PeriodMention, b: PeriodMention): boolean {
  const [one, other] = [a, b].map(({ sentence }) => ACT.exec(sentence)?.[1]);
  return one !== undefined && other !== undefined && one !== other;
}

const ACT =
  /(?:Quyết định|Nghị quyết|Chỉ thị|Nghị định|Thông tư|Kế hoạch)\ssố\s?(\d+[^\s,;]*)(?!.*\ssố\s?\d)/su;

function eventFinding({ printed, expected, span, otherSpan }: StaleEvent): Finding {
  const place = whereabouts(otherSpan);
  return {
    severity: "warning",
    message: {
      vi: `Yêu cầu báo cáo về “${printed}”, nhưng ${place.vi} ghi “${expected}”; cần kiểm tra lại năm.`,
      en: `Found a report asked for on “${printed}”, expected “${expected}” as at ${place.en}.`,
    },
    span,
    quote: printed,
    related: [saysHere(otherSpan, expected)],
    suggestion: expected,
    data: { found: printed, expected },
  };
}
