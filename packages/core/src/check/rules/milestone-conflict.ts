import { type Span, spansOverlap } from "../../document/span.js";
import type { Indicator } from "../../read/reading.js";
import { valueConflicts } from "../alignedValues.js";
import { printedShare, type Restatement, restatements } from "../datedStatements.js";
import type { Finding } from "../diagnostic.js";
import {
  type Disagreement,
  findDisagreement,
  findMeaning,
  groupByMeaning,
  type Meaning,
} from "../indicatorMatch.js";
import { indicatorTitle, isPrinted } from "../indicatorTables.js";
import { perSubject } from "../perSubject.js";
import { type SeriesConflict, seriesConflicts } from "../proseSeries.js";
import { restatedLists } from "../restatedLists.js";
import type { DocumentRule } from "../rule.js";
import { seriesOf } from "../seriesShape.js";
import { type PaceConflict, paceConflicts } from "../statedPaces.js";
import { statedValues } from "../statedValues.js";
import type { Subject } from "../subject.js";
import { type ValueClause, valueClauses } from "../valueClauses.js";
import { whereabouts } from "../whereabouts.js";

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
    const pairs = [...sameIndicators(subject).values()].flatMap((group) =>
      group.flatMap((other) => withOneBefore(group, other) ?? []),
    );
    const told = new Set(pairs.map(({ span }) => span.line));
    const texts = restatements(subject).filter(
      ({ shifted, indicator }) => !shifted && !told.has(indicator.span.line),
    );
    const found = [...pairs, ...texts.map(restatedFinding)];
    const others = [...found, ...inOtherWords(subject, found)];
    const all = [...others, ...inSeries(subject, others)];
    return [...all, ...inLists(subject, all), ...paceConflicts(subject).map(paceFinding)];
  },
};

/** The first of those before in a group that another one conflicts with. */
function withOneBefore(group: readonly Placed[], other: Placed): Finding | undefined {
  for (const first of group) {
    if (first === other) return undefined;
    const found = judge(first, other);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same thing in other words: a clause of the text and a row, two clauses, two rows of one table. */
function inOtherWords(subject: Subject, found: readonly Finding[]): readonly Finding[] {
  const told = new Set(
    found.flatMap(({ span, related = [] }) =>
      [span, ...related.map((each) => each.span)].map(({ line }) => line),
    ),
  );
  const fresh = valueConflicts(subject).filter(
    ({ span, other }) => !told.has(span.line) || !told.has(other.line),
  );
  const seen = new Set<number>();
  const values = new Set<string>();
  return fresh.flatMap(({ year, name, here, span, otherName, there, other, certain }) => {
    const value = `${span.line} ${year} ${/\d[\d.,]*/u.exec(here)?.[0] ?? here}`;
    if (seen.has(other.line) || values.has(value)) return [];
    seen.add(other.line).add(span.line);
    values.add(value);
    const place = whereabouts(other);
    return [
      {
        severity: certain ? ("error" as const) : ("warning" as const),
        message: {
          vi: `Chỉ tiêu “${cut(name)}” năm ${year} ghi ${here}, nhưng ở ${place.vi} (“${cut(otherName)}”) ghi ${there}.`,
          en: `Indicator “${cut(name)}” has ${here} for ${year}, expected ${there} as at ${place.en} (“${cut(otherName)}”).`,
        },
        span,
        quote: here,
        related: [
          {
            span: other,
            quote: there,
            message: { vi: `Ở đây ghi ${there} cho năm ${year}`, en: `Here ${there} for ${year}` },
          },
        ],
        data: { year, values: [there, here] },
      },
    ];
  });
}

/** A sentence gives several years, and the row of a table the same for all but one. */
function inSeries(subject: Subject, found: readonly Finding[]): readonly Finding[] {
  const told = new Set(
    found.flatMap(({ span, related = [] }) => [span.line, ...related.map((each) => each.span.line)]),
  );
  const fresh = seriesConflicts(subject).filter(({ indicator }) => !told.has(indicator.span.line));
  return fresh.map(({ year, indicator, printed, text, stated, span }: SeriesConflict) => {
    const place = whereabouts(span);
    return {
      severity: "warning" as const,
      message: {
        vi: `Chỉ tiêu ${indicatorTitle(indicator)} năm ${year} ghi ${printed}, nhưng ở ${place.vi} (“${cut(text)}”) ghi ${stated}.`,
        en: `Indicator ${indicatorTitle(indicator)} has ${printed} for ${year}, expected ${stated} as at ${place.en} (“${cut(text)}”).`,
      },
      span: indicator.span,
      quote: printed,
      related: [
        {
          span,
          quote: stated,
          message: { vi: `Ở đây ghi ${stated} cho năm ${year}`, en: `Here ${stated} for ${year}` },
        },
      ],
      data: { year, values: [stated, printed] },
    };
  });
}

/** Two sentences say by how much the same thing is to change each year. */
function paceFinding({ first, other }: PaceConflict): Finding {
  const place = whereabouts(first.span);
  return {
    severity: "warning",
    message: {
      vi: `“${cut(other.text)}” ghi ${other.raw}, nhưng ở ${place.vi} ghi ${first.raw} cho cùng chỉ tiêu, cùng địa bàn.`,
      en: `Found ${other.raw} in “${cut(other.text)}”, expected ${first.raw} as at ${place.en} of the same thing and place.`,
    },
    span: other.span,
    quote: other.raw,
    related: [
      {
        span: first.span,
        quote: first.raw,
        message: { vi: `Ở đây ghi ${first.raw}`, en: `Here ${first.raw}` },
      },
    ],
    data: { values: [first.raw, other.raw] },
  };
}

/** A list is repeated word for word, but for one figure. */
function inLists(subject: Subject, found: readonly Finding[]): readonly Finding[] {
  const fresh = restatedLists(subject).filter(
    ({ kind, other }) => kind === "figure" && !found.some(({ span }) => spansOverlap(span, other.span)),
  );
  return fresh.map(({ first, other }) => {
    const place = whereabouts(first.span);
    return {
      severity: "error" as const,
      message: {
        vi: `“${cut(other.text)}” ghi ${other.own}, nhưng cùng nội dung ở ${place.vi} ghi ${first.own}.`,
        en: `Found ${other.own} in “${cut(other.text)}”, expected ${first.own} as in the same words at ${place.en}.`,
      },
      span: other.span,
      quote: other.own,
      related: [
        {
          span: first.span,
          quote: first.own,
          message: { vi: `Ở đây ghi ${first.own}`, en: `Here ${first.own}` },
        },
      ],
      suggestion: first.own,
      data: { values: [first.own, other.own] },
    };
  });
}

function cut(name: string): string {
  const clean = name.replace(/\s+/gu, " ").trim();
  return clean.length > 100 ? `${clean.slice(0, 97).trimEnd()}…` : clean;
}

/** A sentence of the text gives the same indicator other values for its years. */
function restatedFinding({ indicator, text, span, differing }: Restatement): Finding {
  const place = whereabouts(span);
  const said = differing
    .map(({ year, stated, printed }) => `${year}: ${printed} / ${printedShare(stated)}`)
    .join("; ");
  return {
    message: {
      vi: `Chỉ tiêu ${indicatorTitle(indicator)} ghi khác với phần lời ở ${place.vi}: ${said}.`,
      en: `Indicator ${indicatorTitle(indicator)} differs from the text at ${place.en}: ${said}.`,
    },
    span: indicator.span,
    quote: differing[0]?.printed ?? "",
    related: [
      {
        span,
        message: { vi: "Phần lời ghi giá trị khác", en: "The text says otherwise" },
        quote: text.slice(0, 200),
      },
    ],
    data: { code: indicator.code, differing },
  };
}

/** Line and figure of each value: what was read as an indicator isn't taken from the sentence again. */
const placesOf = ({ span, milestones }: Indicator): readonly string[] =>
  Object.values(milestones).map(({ raw }) => `${span.line} ${/\d[\d.,]*/u.exec(raw ?? "")?.[0] ?? ""}`);

/** Repeated rows of one name under several groups are localities of one table, not the same thing twice. */
const manyTimes = 4;

const sameIndicators = perSubject((subject: Subject) => {
  const { indicators } = subject.reading;
  const known = new Set(indicators.filter((each) => findMeaning(each) !== undefined).flatMap(placesOf));
  const stated = statedValues(subject).filter((each) => !placesOf(each).some((place) => known.has(place)));
  const places = valueClauses(subject);
  const groups = groupByMeaning(
    [...indicators, ...stated].map((indicator) => ({ indicator, at: figureOf(indicator, places) })),
  );
  const rows = (group: readonly Placed[]) => group.filter(({ indicator }) => isPrinted(indicator)).length;
  return new Map([...groups].filter(([, group]) => group.length > 1 && rows(group) < manyTimes));
});

/** Where the figure of an indicator of running text is printed, not all of its paragraph. */
function figureOf(indicator: Indicator, places: readonly ValueClause[]): Span {
  const { span, milestones } = indicator;
  if (isPrinted(indicator) || span.endLine === span.line) return span;
  const own = places.find(
    (each) =>
      each.span.line >= span.line &&
      each.span.endLine <= span.endLine &&
      milestones[each.year]?.raw === each.raw,
  );
  return own?.span ?? span;
}

interface Placed {
  readonly indicator: Indicator;
  readonly at: Span;
  readonly meaning: Meaning;
}

/** A sentence of the text is named by its own part of it, cut where it is long. */
function titleOf({ indicator, meaning }: Placed): string {
  if (isPrinted(indicator)) return indicatorTitle(indicator);
  return indicatorTitle({ ...indicator, name: meaning.clause, parent: null });
}

/** A sentence may give what the years of the table add up to. */
function isTotal(first: Placed, other: Placed): boolean {
  const [single, series] = [first, other]
    .map(({ indicator }) => seriesOf(indicator))
    .sort((a, b) => a.length - b.length);
  if (single?.length !== 1 || series === undefined || series.length < 2) return false;
  const sums = series.map((_, from) => series.slice(from).reduce((all, { low }) => all + low, 0));
  return sums.some((sum) => Math.abs(sum - (single[0]?.low ?? 0)) < 0.01);
}

interface YearConflict {
  readonly year: string;
  readonly kind: Disagreement;
  readonly a: string;
  readonly b: string;
}

function conflictsOf(first: Placed, other: Placed): readonly YearConflict[] {
  const { milestones } = other.indicator;
  const conflicts: YearConflict[] = [];
  for (const year in milestones) {
    const [known, milestone] = [first.indicator.milestones[year], milestones[year]];
    if (known === undefined || milestone === undefined) continue;
    const kind = findDisagreement(known, milestone);
    if (kind !== undefined) conflicts.push({ year, kind, a: known.raw ?? "", b: milestone.raw ?? "" });
  }
  return conflicts.length === 0 || isTotal(first, other) ? [] : conflicts;
}

/** A row `trong đó` is a part of the row it stands under. */
function isPart(first: Placed, other: Placed): boolean {
  const [a, b] = [first.indicator, other.indicator];
  return a.name === b.parent || b.name === a.parent;
}

/** `các xã còn lại`: those left over are others in every sentence. */
function isOfTheRest({ meaning }: Placed): boolean {
  return /(?<![A-Za-zÀ-ỹ])còn lại(?![A-Za-zÀ-ỹ])/iu.test(meaning.clause);
}

/** `24.000 người …, đạt 26% lực lượng lao động; 19.000 người …, đạt 21% lực lượng lao động`: the words behind the shares name their base. */
function areOfBase(first: Placed, other: Placed): boolean {
  const [a, b] = [first.indicator, other.indicator];
  const isShare = ({ milestones }: Indicator) =>
    Object.values(milestones).every(({ raw }) => /^(?:đạt|chiếm|bằng)\s/u.test(raw ?? ""));
  return a.name === b.name && a.span.line === b.span.line && isShare(a) && isShare(b);
}

function judge(first: Placed, other: Placed): Finding | undefined {
  if (areOfBase(first, other)) return undefined;
  if (isPart(first, other) || isOfTheRest(first) || isOfTheRest(other)) return undefined;
  const conflicts = conflictsOf(first, other);
  const worst = conflicts.find(({ kind }) => kind === "contrary") ?? conflicts[0];
  if (worst === undefined) return undefined;
  const sameWords = first.meaning.wording === other.meaning.wording;
  const [title, firstTitle] = [titleOf(other), titleOf(first)];
  const place = whereabouts(first.indicator.span);
  const years = conflicts.map(({ year, a, b }) => `${year}: ${b} / ${a}`).join("; ");
  return {
    severity: worst.kind === "contrary" && sameWords ? "error" : "warning",
    message: {
      vi: `Chỉ tiêu ${title} ghi khác với ${firstTitle} (${place.vi}): ${years}.`,
      en: `Indicator ${title} differs from ${firstTitle} (${place.en}): ${years}.`,
    },
    span: other.indicator.span,
    quote: worst.b,
    related: [
      {
        span: first.at,
        message: {
          vi: `Ở đây ghi ${worst.a} cho năm ${worst.year}`,
          en: `Here ${worst.a} for ${worst.year}`,
        },
        quote: worst.a,
      },
    ],
    data: { code: other.indicator.code, otherCode: first.indicator.code, conflicts },
  };
}
