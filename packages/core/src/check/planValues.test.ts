import { describe, expect, it } from "vitest";
import type { Source } from "../document/source.js";
import { planValueConflicts, type YearKind } from "./planValues.js";
import { subjectOf } from "./subject.js";

const sourceOf = (text: string): Source => ({
  format: "text",
  lines: text.normalize("NFC").split("\n"),
  pages: null,
  blocks: null,
  notices: [],
});

/** An issuer's plan of a day; the lines from the 7th on are given. */
const plan = (issuer: string, place: string, number: string, day: string, title: string, lines: string) => {
  const [d, m, y] = day.split("/");
  return `${issuer}\nSố: ${number}\n${place}, ngày ${d} tháng ${m} năm ${y}\nKẾ HOẠCH\n${title}\n\n${lines}`;
};

/** `value / other value` of each finding. */
function found(upper: string, lower: string, kind: YearKind = "target"): string[] {
  const subjects = [subjectOf("upper", sourceOf(upper)), subjectOf("lower", sourceOf(lower))];
  return planValueConflicts(subjects, kind).map(({ quote, related }) => `${quote} / ${related?.[0]?.quote}`);
}

const province = (title: string, lines: string, day = "10/3/2024") =>
  plan("ỦY BAN NHÂN DÂN\nTỈNH NINH SƠN", "Ninh Sơn", "52/KH-UBND", day, title, lines);
const carriesOut = (subject: string) =>
  `Thực hiện Kế hoạch số 52/KH-UBND ngày 10/3/2024 của Ủy ban nhân dân tỉnh về ${subject}, ban hành Kế hoạch như sau:\nI. MỤC TIÊU, CHỈ TIÊU`;
const department = (name: string, symbol: string, subject: string, lines: string) =>
  plan(
    `UBND TỈNH NINH SƠN\n${name}`,
    "Ninh Sơn",
    `88/KH-${symbol}`,
    "05/02/2025",
    `Thực hiện công tác ${subject} năm 2025`,
    `${carriesOut(subject)}\n${lines}`,
  );
const district = (subject: string, lines: string) =>
  plan(
    "ỦY BAN NHÂN DÂN\nHUYỆN ĐẠ LONG",
    "Đạ Long",
    "19/KH-UBND",
    "20/02/2025",
    `Thực hiện công tác ${subject} năm 2025 trên địa bàn huyện Đạ Long`,
    `${carriesOut(subject)}\n${lines}`,
  );
const commune = (subject: string, lines: string) =>
  plan(
    "ỦY BAN NHÂN DÂN\nXÃ LỘC AN",
    "Lộc An",
    "07/KH-UBND",
    "12/01/2026",
    `Thực hiện công tác ${subject} năm 2026`,
    `${carriesOut(subject)}\n${lines}`,
  );

const health = province(
  "Phát triển y tế giai đoạn 2024 - 2030",
  `| TT | Chỉ tiêu | Đơn vị tính | Năm 2023 | 2025 | 2030 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 91,2 | 94 | 96 |
| 2 | Tỷ lệ trạm y tế xã, phường, thị trấn có bác sĩ làm việc | % | 78 | 85 | 95 |
| 3 | Số giường bệnh trên 10.000 dân | giường | 27,5 | 30 | 34 |
| 4 | Tỷ lệ phụ nữ mang thai được sàng lọc trước sinh | % | 55 | 65 | 80 |
| 5 | Tỷ suất tử vong trẻ em dưới 1 tuổi | ‰ | 13,1 | 12,0 | 10,5 |
| 6 | Tỷ lệ người cao tuổi được khám sức khỏe định kỳ | % | 60 | > 75 | > 90 |`,
);
const inHealth = (lines: string, kind?: YearKind) =>
  found(health, department("SỞ Y TẾ", "SYT", "y tế", lines), kind);

describe("a department's plan against the province's", () => {
  it.each([
    ["1. Bao phủ bảo hiểm y tế đạt 93% dân số toàn tỉnh.", ["đạt 93% / 94"]],
    ["1. Có 80% số trạm y tế cấp xã có bác sĩ làm việc.", ["80% / 85"]],
    ["1. Phấn đấu 28 giường bệnh trên 10.000 dân.", ["28 / 30"]],
    ["1. Tối thiểu 60% phụ nữ mang thai được sàng lọc trước sinh.", ["Tối thiểu 60% / 65"]],
    ["1. Trên 70% người cao tuổi được khám sức khỏe định kỳ.", ["Trên 70% / > 75"]],
    [
      "1. Tỷ lệ phụ nữ mang thai được sàng lọc trước sinh đạt 65%, làm cơ sở để đến năm 2030 tỷ lệ này đạt 75%.",
      ["đạt 75% / 80"],
    ],
    ["1. Giảm tử vong ở trẻ dưới 1 tuổi xuống còn 12,6‰.", ["xuống còn 12,6‰ / 12,0"]],
  ])("finds another target: %s", (lines, expected) => expect(inHealth(lines)).toEqual(expected));

  it("finds another baseline in a sentence", () => {
    const lines = "1. Nâng tỷ lệ dân số tham gia bảo hiểm y tế từ 90,1% năm 2023 lên 94%.";
    expect(inHealth(lines, "baseline")).toEqual(["90,1% / 91,2"]);
    expect(inHealth(lines)).toEqual([]);
    expect(
      inHealth("1. Tỷ lệ trạm y tế xã có bác sĩ làm việc đạt 85%, so với mức 80% của năm 2023.", "baseline"),
    ).toEqual(["mức 80% / 78"]);
  });

  it.each([
    "1. Bao phủ bảo hiểm y tế đạt 94% dân số; trạm y tế xã có bác sĩ làm việc đạt 85%.",
    "1. Tỷ lệ người cao tuổi tham gia bảo hiểm y tế đạt 98%.",
    "1. Phấn đấu vượt chỉ tiêu tỉnh giao: tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%.",
    "1. Ở vùng đồng bào dân tộc thiểu số, tỷ lệ dân số tham gia bảo hiểm y tế đạt 90%.",
    "1. Có 80% trạm y tế có bác sĩ làm việc được bồi dưỡng chuyên môn.",
    "1. Ít nhất 80% người cao tuổi được khám sức khỏe định kỳ.",
    "1. Tỷ lệ trẻ em dưới 5 tuổi tử vong giảm còn 16‰.",
    "1. Tỷ lệ dân số tham gia bảo hiểm xã hội đạt 40%.",
    "1. Sàng lọc trước sinh cho 3.500 phụ nữ mang thai.",
    "1. Riêng thành phố Ninh Hải, tỷ lệ dân số tham gia bảo hiểm y tế đạt 97%.",
  ])("stays silent: %s", (lines) => {
    expect(inHealth(lines)).toEqual([]);
    expect(inHealth(lines, "baseline")).toEqual([]);
  });
});

const forest = province(
  "Phát triển nông, lâm nghiệp giai đoạn 2024 - 2026",
  `I. MỤC TIÊU
1. Tỷ lệ che phủ rừng đến năm 2025 đạt 54,5%, đến năm 2026 đạt 55%.
2. Mỗi năm trồng 2.000 ha rừng; cả giai đoạn đào tạo nghề cho 9.000 lao động nông thôn.
PHỤ LỤC
CHỈ TIÊU GIAO CÁC HUYỆN NĂM 2025
| TT | Chỉ tiêu | ĐVT | Toàn tỉnh | Huyện Đạ Long | Huyện Krông Hà | Huyện Tân Lâm |
|---|---|---|---|---|---|---|
| 1 | Diện tích trồng rừng sản xuất | ha | 1.150 | 350 | 420 | 380 |
| 2 | Số hợp tác xã nông nghiệp thành lập mới | HTX | 21 | 6 | 8 | 7 |
| 3 | Tỷ lệ hộ nghèo đa chiều cuối năm | % | 4,1 | 5,6 | 4,8 | 3,9 |`,
);

describe("a district's plan against what the province assigns to it", () => {
  it.each([
    ["1. Trồng mới 300 ha rừng sản xuất.", ["300 / 350"]],
    ["1. Thành lập mới 04 hợp tác xã nông nghiệp.", ["04 / 6"]],
    ["1. Đến cuối năm 2025, tỷ lệ hộ nghèo đa chiều của huyện còn 6,2%.", ["còn 6,2% / 5,6"]],
    ["1. Góp phần đưa tỷ lệ che phủ rừng toàn tỉnh đạt 53%.", ["đạt 53% / đạt 54,5%"]],
  ])("finds it: %s", (lines, expected) =>
    expect(found(forest, district("nông, lâm nghiệp", lines))).toEqual(expected),
  );

  it.each([
    "1. Trồng mới 350 ha rừng sản xuất; thành lập mới 06 hợp tác xã nông nghiệp.",
    "1. Tỷ lệ che phủ rừng của huyện đạt 61%.",
    "1. Tỷ lệ hộ nghèo đa chiều ở xã Đạ Tông còn 9%.",
    "1. Trồng mới 120 ha rừng phòng hộ.",
    "1. Đào tạo nghề cho 400 lao động nông thôn.",
    "1. Tỷ lệ hộ cận nghèo đa chiều cuối năm còn 7%.",
    "1. Trồng 390 ha rừng sản xuất, vượt chỉ tiêu tỉnh giao.",
  ])("stays silent: %s", (lines) => expect(found(forest, district("nông, lâm nghiệp", lines))).toEqual([]));
});

const rural = province(
  "Xây dựng nông thôn mới giai đoạn 2024 - 2028",
  `I. MỤC TIÊU
1. Đến năm 2026, tỷ lệ đường thôn, xóm được cứng hóa đạt 82%; tỷ lệ hộ sử dụng nước sạch đạt 76%.
PHỤ LỤC II
GIAO CHỈ TIÊU NƯỚC SẠCH, RÁC THẢI CHO CÁC XÃ NĂM 2026
| STT | Tên xã | Tỷ lệ hộ sử dụng nước sạch: thực hiện năm 2023 (%) | Tỷ lệ hộ sử dụng nước sạch: kế hoạch năm 2026 (%) | Tỷ lệ rác thải sinh hoạt được thu gom năm 2026 (%) |
|---|---|---|---|---|
| 1 | Xã Lộc An | 61,5 | 74 | 90 |
| 2 | Xã Lộc Bình | 58,0 | 70 | 88 |
| 3 | Xã Phước Lâm | 66,2 | 79 | 92 |`,
);

describe("a commune's plan against the province's", () => {
  const inRural = (lines: string, kind?: YearKind) =>
    found(rural, commune("xây dựng nông thôn mới", lines), kind);

  it("finds what differs from the row of the commune", () => {
    expect(inRural("1. Số hộ dân dùng nước sạch đạt 70%.")).toEqual(["đạt 70% / 74"]);
    expect(inRural("1. Thu gom 85% lượng rác thải sinh hoạt.")).toEqual(["85% / 90"]);
    const grown = "1. Nâng tỷ lệ hộ sử dụng nước sạch từ 63,5% năm 2023 lên 74%.";
    expect(inRural(grown, "baseline")).toEqual(["63,5% / 61,5"]);
    expect(inRural(grown)).toEqual([]);
  });

  it("knows the province's plan by its number and issuer where no day is given", () => {
    const lines = commune("xây dựng nông thôn mới", "1. Số hộ dân dùng nước sạch đạt 70%.");
    expect(found(rural, lines.replace(" ngày 10/3/2024 của", " của"))).toEqual(["đạt 70% / 74"]);
  });

  it("finds what it says of the province", () => {
    const lines = "1. Cùng với các xã đưa tỷ lệ đường thôn, xóm được cứng hóa của toàn tỉnh lên 80%.";
    expect(inRural(lines)).toEqual(["lên 80% / đạt 82%"]);
  });

  it("leaves its own targets alone", () => {
    expect(inRural("1. Cứng hóa 88% đường thôn, xóm trên địa bàn xã; hộ dùng nước sạch đạt 74%.")).toEqual(
      [],
    );
    expect(inRural("1. Tỷ lệ hộ nghèo sử dụng nước sạch đạt 60%.")).toEqual([]);
  });
});

describe("a committee's plan against the Party's programme", () => {
  const programme = `TỈNH ỦY NINH SƠN
*
Số 21-CTr/TU
Ninh Sơn, ngày 15 tháng 9 năm 2025
CHƯƠNG TRÌNH HÀNH ĐỘNG
phát triển hạ tầng giao thông, đô thị giai đoạn 2025 - 2030

I. MỤC TIÊU
1. Đến năm 2030: tỷ lệ đô thị hóa đạt 48%; 100% đường huyện và 85% đường xã được nhựa hóa, bê tông hóa.
2. Vận tải hành khách công cộng đáp ứng 15% nhu cầu đi lại tại đô thị vào năm 2028 và 20% vào năm 2030.`;
  const committee = (lines: string) =>
    plan(
      "ỦY BAN NHÂN DÂN\nTỈNH NINH SƠN",
      "Ninh Sơn",
      "301/KH-UBND",
      "20/11/2025",
      "Phát triển hạ tầng giao thông, đô thị đến năm 2030",
      `Thực hiện Chương trình hành động số 21-CTr/TU ngày 15/9/2025 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n${lines}`,
    );

  it("finds other targets", () => {
    expect(found(programme, committee("1. Tỷ lệ đô thị hóa toàn tỉnh năm 2030 đạt 45%."))).toEqual([
      "đạt 45% / đạt 48%",
    ]);
    expect(found(programme, committee("1. Đến năm 2030, nhựa hóa, bê tông hóa 80% đường xã."))).toEqual([
      "80% / 85%",
    ]);
    expect(
      found(
        programme,
        committee("1. Đến năm 2028, vận tải hành khách công cộng đáp ứng 12% nhu cầu đi lại tại đô thị."),
      ),
    ).toEqual(["12% / 15%"]);
  });

  it("stays silent where they agree or speak of other things", () => {
    const lines = `1. Đến năm 2030, nhựa hóa, bê tông hóa 85% đường xã, 70% đường thôn; tỷ lệ đô thị hóa đạt 48%.
2. Vận tải hành khách công cộng đáp ứng 20% nhu cầu đi lại tại đô thị; vận tải hàng hóa tăng 9%/năm.`;
    expect(found(programme, committee(lines))).toEqual([]);
  });
});
