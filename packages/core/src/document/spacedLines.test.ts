import { describe, expect, it } from "vitest";
import type { Block } from "./block.js";
import { findBlocks } from "./blocks.js";
import { cellText } from "./table.js";

const blocksOf = (text: string) => findBlocks(text.split("\n"));
const rowsOf = (block: Block | undefined) =>
  block?.kind === "table" ? block.rows.map((row) => row.cells.map(cellText).join(" | ")) : undefined;
const gridOf = (text: string) => rowsOf(blocksOf(text).find(({ kind }) => kind === "table"));

describe("tables of spaces", () => {
  it("heads begin above the line of TT", () => {
    expect(
      gridOf(`                                      Đơn vị    Thực hiện    Kế hoạch
STT   Chỉ tiêu                        tính      năm 2021     năm 2025
                                                (ước)
1     Tỷ lệ xã có đường ô tô          %         88,0         95,0
2     Số hồ chứa được sửa chữa        hồ        12           30
      trong kỳ`),
    ).toEqual([
      "STT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2021 (ước) | Kế hoạch năm 2025",
      "1 | Tỷ lệ xã có đường ô tô | % | 88,0 | 95,0",
      "2 | Số hồ chứa được sửa chữa trong kỳ | hồ | 12 | 30",
    ]);
  });

  it("an ordinal stands in the middle of a wrapped name", () => {
    expect(
      gridOf(`TT    Nội dung                        ĐVT       2022    2023    2024
      Diện tích rừng trồng mới tập
1     trung trên địa bàn các huyện    ha        300     350     400
      vùng cao
2     Diện tích khoanh nuôi           ha        120     130     140
      Diện tích rừng được cấp chứng
3     chỉ quản lý bền vững            ha        50      80      110`),
    ).toEqual([
      "TT | Nội dung | ĐVT | 2022 | 2023 | 2024",
      "1 | Diện tích rừng trồng mới tập trung trên địa bàn các huyện vùng cao | ha | 300 | 350 | 400",
      "2 | Diện tích khoanh nuôi | ha | 120 | 130 | 140",
      "3 | Diện tích rừng được cấp chứng chỉ quản lý bền vững | ha | 50 | 80 | 110",
    ]);
  });

  it("the number of a page stands between rows without a blank line, as on the page before", () => {
    const before = Array.from(
      { length: 24 },
      (_, at) => `Dòng chữ thứ ${at + 1} của trang trước, viết cho đủ trang.`,
    );
    const text = `                                       3
${before.join("\n")}
TT   Việc                          Chủ trì          Thời hạn
1    Trồng tre giữ bờ suối         Phòng Nội vụ     Quý I
2    Đắp bờ ngăn gia súc           Trạm Thú y       Quý II
                                       4
3    Rào vườn ươm của bản          Phòng Tư pháp    Quý III`;
    expect(gridOf(text)?.slice(1)).toEqual([
      "1 | Trồng tre giữ bờ suối | Phòng Nội vụ | Quý I",
      "2 | Đắp bờ ngăn gia súc | Trạm Thú y | Quý II",
      "3 | Rào vườn ươm của bản | Phòng Tư pháp | Quý III",
    ]);
  });

  it("a total begins at the edge, a paragraph stands below it", () => {
    expect(
      gridOf(`TT    Nguồn vốn               2022    2023    Tổng
1     Ngân sách tỉnh          120     150     270
2     Ngân sách huyện         80      90      170
Tổng cộng                     200     240     440
3. Kinh phí được bố trí trong dự toán hằng năm của các cơ quan, đơn vị theo phân cấp.`),
    ).toEqual([
      "TT | Nguồn vốn | 2022 | 2023 | Tổng",
      "1 | Ngân sách tỉnh | 120 | 150 | 270",
      "2 | Ngân sách huyện | 80 | 90 | 170",
      " | Tổng cộng | 200 | 240 | 440",
    ]);
  });

  it("sources of money by year without ordinals, a name wrapped above its figures", () => {
    expect(
      gridOf(`Nguồn vốn                  2026       2027       Tổng
Ngân sách trung ương       12.000     14.000     26.000
Ngân sách địa phương và
các nguồn hợp pháp khác    3.000      4.000      7.000
Tổng cộng                  15.000     18.000     33.000`),
    ).toEqual([
      "Nguồn vốn | 2026 | 2027 | Tổng",
      "Ngân sách trung ương | 12.000 | 14.000 | 26.000",
      "Ngân sách địa phương và các nguồn hợp pháp khác | 3.000 | 4.000 | 7.000",
      "Tổng cộng | 15.000 | 18.000 | 33.000",
    ]);
  });

  it("tasks without ordinals below a line drawn", () => {
    expect(
      gridOf(`Nhiệm vụ                        Cơ quan chủ trì      Cơ quan phối hợp       Thời gian
------------------------------------------------------------------------------------
Xây dựng cơ sở dữ liệu nước     Sở Xây dựng          Sở Tài chính           Năm 2027
sạch
Kiểm tra chất lượng nước        Sở Y tế              UBND các xã            Hằng năm`),
    ).toEqual([
      "Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian",
      "Xây dựng cơ sở dữ liệu nước sạch | Sở Xây dựng | Sở Tài chính | Năm 2027",
      "Kiểm tra chất lượng nước | Sở Y tế | UBND các xã | Hằng năm",
    ]);
  });

  it("names reach up to their measure", () => {
    expect(
      gridOf(`TT   Chỉ tiêu                         ĐVT      2023    2025
1    Tỷ lệ hộ có nhà tiêu hợp vệ sinh %        80      90
2    Tỷ lệ rác thải được thu gom      %        70      85
3    Số lớp tập huấn về phân loại rác lớp      5       9
4    Số xã làm điểm                   xã       3       8`),
    ).toEqual([
      "TT | Chỉ tiêu | ĐVT | 2023 | 2025",
      "1 | Tỷ lệ hộ có nhà tiêu hợp vệ sinh | % | 80 | 90",
      "2 | Tỷ lệ rác thải được thu gom | % | 70 | 85",
      "3 | Số lớp tập huấn về phân loại rác | lớp | 5 | 9",
      "4 | Số xã làm điểm | xã | 3 | 8",
    ]);
  });

  it("titles of groups begin at the edge, a remark stands below", () => {
    expect(
      gridOf(`TT   Chỉ tiêu                         ĐVT      2023    2025
I. KINH TẾ
1    Thu ngân sách                    tỷ đồng  800     900
2    Giá trị sản xuất                 tỷ đồng  700     850
II. XÃ HỘI
1    Hộ nghèo                         %        7,0     5,0
2    Lao động qua đào tạo             %        60      70
Ghi chú: số liệu ước thực hiện.`),
    ).toEqual([
      "TT | Chỉ tiêu | ĐVT | 2023 | 2025",
      "I. | KINH TẾ |  |  | ",
      "1 | Thu ngân sách | tỷ đồng | 800 | 900",
      "2 | Giá trị sản xuất | tỷ đồng | 700 | 850",
      "II. | XÃ HỘI |  |  | ",
      "1 | Hộ nghèo | % | 7,0 | 5,0",
      "2 | Lao động qua đào tạo | % | 60 | 70",
    ]);
  });

  it("a page ends inside the table", () => {
    expect(
      gridOf(`TT   Việc                       Chủ trì             Phối hợp           Hạn
1    Rà soát quy hoạch          Sở Xây dựng         UBND các xã        Quý I/2027
2    Lập danh mục công trình    Sở Tài chính        Sở Xây dựng;
                                                    Sở Công Thương     Quý II/2027


                                        12


3    Bàn giao công trình        UBND các xã         Sở Xây dựng        Quý IV/2027`),
    ).toEqual([
      "TT | Việc | Chủ trì | Phối hợp | Hạn",
      "1 | Rà soát quy hoạch | Sở Xây dựng | UBND các xã | Quý I/2027",
      "2 | Lập danh mục công trình | Sở Tài chính | Sở Xây dựng; Sở Công Thương | Quý II/2027",
      "3 | Bàn giao công trình | UBND các xã | Sở Xây dựng | Quý IV/2027",
    ]);
  });

  it("years as rows", () => {
    expect(
      gridOf(`Năm            Ngân sách tỉnh     Vốn khác      Cộng
2026           10                 5             15
2027           12                 6             18
2028           14                 7             21
Cộng           36                 18            54`),
    ).toEqual([
      "Năm | Ngân sách tỉnh | Vốn khác | Cộng",
      "2026 | 10 | 5 | 15",
      "2027 | 12 | 6 | 18",
      "2028 | 14 | 7 | 21",
      "Cộng | 36 | 18 | 54",
    ]);
  });

  it("figures beside names in two columns", () => {
    expect(
      gridOf(`Địa phương                   Số hộ
Xã Bình Minh                 120
Xã Hòa Lợi                   95
Phường Tân An                210
Tổng số                      425`),
    ).toEqual([
      "Địa phương | Số hộ",
      "Xã Bình Minh | 120",
      "Xã Hòa Lợi | 95",
      "Phường Tân An | 210",
      "Tổng số | 425",
    ]);
  });

  it("lines drawn below each head, figures at the right", () => {
    expect(
      gridOf(` STT   Đơn vị                  Kế hoạch      Thực hiện     Tỷ lệ (%)
 ---   --------------------    ---------     ---------     ---------
  1    Huyện Tân Phú             1.200         1.080          90,0
  2    Huyện Định Hòa              950           760          80,0
  3    Thị xã An Lạc               600           600         100,0
       Cộng                      2.750         2.440          88,7`),
    ).toEqual([
      "STT | Đơn vị | Kế hoạch | Thực hiện | Tỷ lệ (%)",
      "1 | Huyện Tân Phú | 1.200 | 1.080 | 90,0",
      "2 | Huyện Định Hòa | 950 | 760 | 80,0",
      "3 | Thị xã An Lạc | 600 | 600 | 100,0",
      " | Cộng | 2.750 | 2.440 | 88,7",
    ]);
  });

  it("one head over two columns each", () => {
    expect(
      gridOf(`TT   Địa bàn              Số hộ nghèo                Số hộ cận nghèo
                          Đầu năm      Cuối năm      Đầu năm      Cuối năm
1    Xã Một               100          80            60           50
2    Xã Hai               90           70            40           35
3    Xã Ba                70           60            30           25
     Tổng                 260          210           130          110`),
    ).toEqual([
      "TT | Địa bàn | Số hộ nghèo Đầu năm | Số hộ nghèo Cuối năm | Số hộ cận nghèo Đầu năm | Số hộ cận nghèo Cuối năm",
      "1 | Xã Một | 100 | 80 | 60 | 50",
      "2 | Xã Hai | 90 | 70 | 40 | 35",
      "3 | Xã Ba | 70 | 60 | 30 | 25",
      " | Tổng | 260 | 210 | 130 | 110",
    ]);
  });

  it("a row that counts the columns is no row", () => {
    expect(
      gridOf(`TT   Nội dung              ĐVT    Năm 2025   Năm 2026   Cộng
(1)  (2)                   (3)    (4)        (5)        (6)=(4)+(5)
1    Trồng rừng            ha     100        120        220
2    Chăm sóc rừng         ha     300        310        610`),
    ).toEqual([
      "TT | Nội dung | ĐVT | Năm 2025 | Năm 2026 | Cộng",
      "1 | Trồng rừng | ha | 100 | 120 | 220",
      "2 | Chăm sóc rừng | ha | 300 | 310 | 610",
    ]);
  });

  it("a place one space behind a long name has its own cell", () => {
    expect(
      gridOf(`TT   Tên dự án                      Địa điểm          Tổng mức    Thời gian
                                                      đầu tư
1    Hồ chứa nước Khe Lim           xã Đại Hồng       85.000      2026-2028
2    Kè sông Vu Gia đoạn qua thôn 5 xã Đại Lãnh       42.500      2027-2028
3    Trạm bơm Ái Nghĩa              xã Đại Lộc        18.200      2026
     Tổng cộng                                        145.700`),
    ).toEqual([
      "TT | Tên dự án | Địa điểm | Tổng mức đầu tư | Thời gian",
      "1 | Hồ chứa nước Khe Lim | xã Đại Hồng | 85.000 | 2026-2028",
      "2 | Kè sông Vu Gia đoạn qua thôn 5 | xã Đại Lãnh | 42.500 | 2027-2028",
      "3 | Trạm bơm Ái Nghĩa | xã Đại Lộc | 18.200 | 2026",
      " | Tổng cộng |  | 145.700 | ",
    ]);
  });

  it("places and figures without ordinals, an empty column of remarks", () => {
    expect(
      gridOf(`Địa phương            Tổng số    Trong đó            Ghi chú
                      xã         đạt chuẩn
Huyện Nam Trà         10         4
Huyện Bắc Trà         13         9                   02 xã nâng cao
Thị xã Điện An        8          8
Tổng                  31         21`),
    ).toEqual([
      "Địa phương | Tổng số xã | Trong đó đạt chuẩn | Ghi chú",
      "Huyện Nam Trà | 10 | 4 | ",
      "Huyện Bắc Trà | 13 | 9 | 02 xã nâng cao",
      "Thị xã Điện An | 8 | 8 | ",
      "Tổng | 31 | 21 | ",
    ]);
  });

  it("dashes stand in the place of ordinals", () => {
    expect(
      gridOf(`TT     Nội dung chi                         Kinh phí      Ghi chú
I      Chi đầu tư                           1.200
1      Xây mới                              800           Ngân sách tỉnh
2      Sửa chữa                             400
II     Chi thường xuyên                     300
-      Tập huấn                             200
-      Truyền thông                         100
       TỔNG CỘNG (I+II)                     1.500`),
    ).toEqual([
      "TT | Nội dung chi | Kinh phí | Ghi chú",
      "I | Chi đầu tư | 1.200 | ",
      "1 | Xây mới | 800 | Ngân sách tỉnh",
      "2 | Sửa chữa | 400 | ",
      "II | Chi thường xuyên | 300 | ",
      "- | Tập huấn | 200 | ",
      "- | Truyền thông | 100 | ",
      " | TỔNG CỘNG (I+II) | 1.500 | ",
    ]);
  });

  it("a title above the heads is none of them, a paragraph behind a blank line no cell", () => {
    const blocks = blocksOf(`                  DANH MỤC CÔNG TRÌNH
TT   Công trình               Xã           Kinh phí
1    Cầu treo bản Lũng        Mường Ải     1.200
2    Kênh tiêu Nà Pheo        Bản Lếch     850

     Kinh phí được phân bổ trong dự toán của năm theo tiến độ của từng công trình`);
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph"]);
  });

  it("prose with wide gaps and names without figures stay paragraphs", () => {
    const blocks = blocksOf(`Địa điểm họp           Nhà văn hóa xã
Thành phần             Trưởng các thôn
Thời gian              Một buổi`);
    expect(blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
  });
});
