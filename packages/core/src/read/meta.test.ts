import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeApart } from "../document/document.js";
import { makeUnitResolver } from "../text/units.js";
import type { ReadContext } from "./context.js";
import { readMeta } from "./meta.js";

/** The document of a made-up text. */
function contextOf(text: string): ReadContext {
  const parts = takeApart({
    format: "text",
    lines: text.split("\n"),
    pages: null,
    blocks: null,
    notices: [],
  });
  return { ...parts, resolveUnit: makeUnitResolver() };
}
const read = (text: string) => readMeta(contextOf(text));

const body = `
Căn cứ Quyết định số 12/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ về gió mùa;

I. MỤC TIÊU

1. Phấn đấu có 90% hộ dân biết tin gió mùa trước 24 giờ.
`;

describe("readMeta: letterheads", () => {
  it("reads plain lines, one above the other", () => {
    const meta = read(`ỦY BAN NHÂN DÂN
TỈNH TÂY NINH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 45/KH-UBND
Tây Ninh, ngày 07 tháng 02 năm 2024

KẾ HOẠCH
Ứng phó gió mùa trên địa bàn tỉnh giai đoạn 2024 - 2028
${body}`);
    expect(meta).toMatchObject({
      number: "45/KH-UBND",
      date: "2024-02-07",
      place: "Tây Ninh",
      issuer: "Ủy ban nhân dân tỉnh Tây Ninh",
      type: "Kế hoạch",
      title: "Ứng phó gió mùa trên địa bàn tỉnh giai đoạn 2024 - 2028",
      isDraft: false,
      period: { from: 2024, to: 2028 },
      signer: null,
    });
    expect(meta.spans.number).toEqual({ line: 7, endLine: 7 });
    expect(meta.spans.issuer).toEqual({ line: 1, endLine: 2 });
  });

  it("reads two columns printed in one line", () => {
    const meta = read(`ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HÀ GIANG                  Độc lập - Tự do - Hạnh phúc

Số: 9 /CTr-UBND          Hà Giang, ngày 3 tháng 9 năm 2023

CHƯƠNG TRÌNH HÀNH ĐỘNG
Trồng chè trên núi đến năm 2030
${body}`);
    expect(meta).toMatchObject({
      number: "9/CTr-UBND",
      date: "2023-09-03",
      place: "Hà Giang",
      issuer: "Ủy ban nhân dân tỉnh Hà Giang",
      type: "Chương trình hành động",
      period: { from: 2023, to: 2030 },
    });
  });

  it("reads a department under its province", () => {
    const meta = read(`UBND TỈNH LÀO CAI
SỞ GIÁO DỤC VÀ ĐÀO TẠO
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 120/KH-SGDĐT
Lào Cai, ngày 12 tháng 8 năm 2025
KẾ HOẠCH
Thư viện lưu động năm học 2025 - 2026
${body}`);
    expect(meta).toMatchObject({
      number: "120/KH-SGDĐT",
      issuer: "Sở Giáo dục và Đào tạo tỉnh Lào Cai",
      period: { from: 2025, to: 2026 },
    });
  });

  it("reads a commune", () => {
    const meta = read(`ỦY BAN NHÂN DÂN
XÃ SUỐI MÂY
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 07/QĐ-UBND
Suối Mây, ngày 15 tháng 7 năm 2025
QUYẾT ĐỊNH
Ban hành Kế hoạch dọn suối năm 2026
CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ
${body}`);
    expect(meta).toMatchObject({
      number: "07/QĐ-UBND",
      place: "Suối Mây",
      issuer: "Ủy ban nhân dân xã Suối Mây",
      type: "Quyết định",
      title: "Ban hành Kế hoạch dọn suối năm 2026",
      period: { from: 2026, to: 2026 },
    });
  });

  it("reads a party committee", () => {
    const meta = read(`TỈNH ỦY SƠN LA
*
ĐẢNG CỘNG SẢN VIỆT NAM
Số 31-CTr/TU
Sơn La, ngày 02 tháng 6 năm 2022
CHƯƠNG TRÌNH HÀNH ĐỘNG
thực hiện Nghị quyết số 18-NQ/TW về đất đai
${body}
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Lò Văn Mới`);
    expect(meta).toMatchObject({
      number: "31-CTr/TU",
      date: "2022-06-02",
      place: "Sơn La",
      issuer: "Tỉnh ủy Sơn La",
      signer: { name: "Lò Văn Mới", position: "Phó Bí thư", authority: "T/M Ban Thường vụ" },
    });
  });

  it("reads a ministry and the Prime Minister", () => {
    const ministry = read(`BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 2210/QĐ-BNNMT
Hà Nội, ngày 30 tháng 6 năm 2025
QUYẾT ĐỊNH
Phê duyệt Đề án rừng ngập mặn
BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
${body}`);
    expect(ministry).toMatchObject({ issuer: "Bộ Nông nghiệp và Môi trường", place: "Hà Nội" });
    const prime = read(`THỦ TƯỚNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 5/2019/QĐ-TTg
Hà Nội, ngày 01 tháng 3 năm 2019
QUYẾT ĐỊNH
Về gió
${body}`);
    expect(prime).toMatchObject({ number: "5/2019/QĐ-TTg", issuer: "Thủ tướng Chính phủ" });
  });

  it("reads a Công văn: no type line, its subject under the number", () => {
    const meta = read(`UBND TỈNH LONG AN
SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 310/SNV-CCHC
V/v báo cáo kết quả dọn kênh năm 2024
Long An, ngày 05 tháng 11 năm 2024

Kính gửi:
- Các sở, ban, ngành tỉnh;
- UBND các huyện, thị xã, thành phố.

Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2024 của UBND tỉnh về dọn kênh, Sở Nội vụ đề nghị các cơ quan báo cáo trước ngày 20/11/2024.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Trần Văn Kênh`);
    expect(meta).toMatchObject({
      number: "310/SNV-CCHC",
      type: "Công văn",
      title: "V/v báo cáo kết quả dọn kênh năm 2024",
      addressedTo: ["Các sở, ban, ngành tỉnh", "UBND các huyện, thị xã, thành phố"],
      recipients: ["Như trên", "Lưu: VT"],
      signer: { name: "Trần Văn Kênh", position: "Giám đốc", authority: null },
    });
  });

  it("reads a committee under its province, with marks of urgency and draft beside", () => {
    const meta = read(`UBND TỈNH QUẢNG TRỊ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ        Độc lập - Tự do - Hạnh phúc
HỎA TỐC
Số:     /KH-BCĐ          Quảng Trị, ngày      tháng 5 năm 2023
(DỰ THẢO)
KẾ HOẠCH
Hoạt động của Ban Chỉ đạo năm 2023
${body}`);
    expect(meta).toMatchObject({
      number: null,
      date: "2023-05",
      issuer: "Ban Chỉ đạo chuyển đổi số tỉnh Quảng Trị",
      isDraft: true,
    });
  });

  it("reads type and title in one paragraph", () => {
    const meta = read(`ỦY BAN NHÂN DÂN
PHƯỜNG 5
Số: 03/KH-UBND
Phường 5, ngày 15 tháng 7 năm 2025
KẾ HOẠCH Trồng hoa trong phường năm 2025
${body}`);
    expect(meta).toMatchObject({
      place: "Phường 5",
      issuer: "Ủy ban nhân dân phường 5",
      type: "Kế hoạch",
      title: "Trồng hoa trong phường năm 2025",
    });
  });

  it("leaves the issuing authority and the first line of the body out of the title", () => {
    const decree = read(`CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 68/NQ-CP
Hà Nội, ngày 09 tháng 5 năm 2024
NGHỊ QUYẾT
BAN HÀNH CHƯƠNG TRÌNH GIÓ MÙA
CHÍNH PHỦ
Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;
QUYẾT NGHỊ:
Điều 1. Ban hành.
TM. CHÍNH PHỦ
KT. THỦ TƯỚNG
PHÓ THỦ TƯỚNG
Lê Gió Mùa`);
    expect(decree.title).toBe("BAN HÀNH CHƯƠNG TRÌNH GIÓ MÙA");
    expect(decree.signer).toEqual({
      name: "Lê Gió Mùa",
      position: "Phó Thủ tướng",
      authority: "KT. Thủ tướng",
    });
    const party = read(`TỈNH ỦY HẬU GIANG          ĐẢNG CỘNG SẢN VIỆT NAM
        *                  Vị Thanh, ngày 20 tháng 10 năm 2022
  Số 55 -KH/TU
KẾ HOẠCH
thực hiện Nghị quyết số 13-NQ/TW, ngày 02/4/2022 của Bộ Chính trị
Thực hiện Nghị quyết số 13-NQ/TW, ngày 02/4/2022 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy ban hành kế hoạch như sau:
I. MỤC TIÊU`);
    expect(party).toMatchObject({
      number: "55-KH/TU",
      place: "Vị Thanh",
      issuer: "Tỉnh ủy Hậu Giang",
      title: "thực hiện Nghị quyết số 13-NQ/TW, ngày 02/4/2022 của Bộ Chính trị",
    });
  });

  it("reads a district's party committee and a division of a district", () => {
    const party = read(`ĐẢNG BỘ TỈNH BÌNH ĐỊNH
HUYỆN ỦY TUY PHƯỚC
*
ĐẢNG CỘNG SẢN VIỆT NAM
Tuy Phước, ngày 5 tháng 4 năm 2021
Số 12-KH/HU
KẾ HOẠCH
học tập Nghị quyết
-----
${body}`);
    expect(party).toMatchObject({
      number: "12-KH/HU",
      issuer: "Huyện ủy Tuy Phước",
      title: "học tập Nghị quyết",
    });
    const division = read(`UBND HUYỆN CẦN ĐƯỚC
PHÒNG LĐ-TB VÀ XH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 210 /BC-LĐTBXH
Cần Đước, ngày 10 tháng 11 năm 2020
BÁO CÁO
Kết quả đếm chim năm 2020
${body}
TRƯỞNG PHÒNG

Y Ngọc Niê`);
    expect(division).toMatchObject({
      issuer: "Phòng Lao động - Thương binh và Xã hội huyện Cần Đước",
      signer: { name: "Y Ngọc Niê", position: "Trưởng phòng", authority: null },
    });
  });

  it("reads a Công văn whose subject and addressees go over lines", () => {
    const meta = read(`ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH KON TUM Độc lập - Tự do - Hạnh phúc
Số: 1505/UBND-KGVX Kon Tum, ngày 22 tháng 5 năm 2022
V/v triển khai Kế hoạch số
55/KH-UBND ngày 4/4/2022

Kính gửi: Các sở, ban, ngành thuộc tỉnh;
UBND các huyện, thành phố.

Căn cứ Chỉ thị số 7/CT-TTg ngày 21 tháng 3 năm 2022 của Thủ tướng Chính phủ, UBND tỉnh yêu cầu:
1. Đếm chim.`);
    expect(meta).toMatchObject({
      number: "1505/UBND-KGVX",
      date: "2022-05-22",
      issuer: "Ủy ban nhân dân tỉnh Kon Tum",
      title: "V/v triển khai Kế hoạch số 55/KH-UBND ngày 4/4/2022",
      addressedTo: ["Các sở, ban, ngành thuộc tỉnh", "UBND các huyện, thành phố"],
    });
  });

  it("knows a draft by what is left blank", () => {
    const meta = read(`ỦY BAN NHÂN DÂN
TỈNH TÂY NINH
Số:        /KH-UBND
Tây Ninh, ngày     tháng 3 năm 2026
KẾ HOẠCH
Đếm chim năm 2026
${body}`);
    expect(meta).toMatchObject({ number: null, date: "2026-03", isDraft: true, type: "Kế hoạch" });
    expect(meta.confidence.date?.reasons).toEqual(["date-incomplete"]);
  });

  it("infers the issuer where the letterhead is lost", () => {
    const meta = read(`Số: 88 /KH-UBND

Sóc Trăng, ngày 11 tháng 8 năm 2020

KẾ HOẠCH

Phòng lụt
${body}`);
    expect(meta.issuer).toBe("Ủy ban nhân dân tỉnh Sóc Trăng");
    expect(meta.confidence.issuer).toEqual({ level: "inferred", reasons: ["issuer-inferred"] });
  });

  it("reads the letterhead in a table of two columns", () => {
    const meta =
      read(`| ỦY BAN NHÂN DÂN<br>TỈNH YÊN BÁI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |
|---|---|
| Số: 61/BC-UBND | *Yên Bái, ngày 1 tháng 12 năm 2021* |

**BÁO CÁO**
**Kết quả đếm chim năm 2021**
${body}`);
    expect(meta).toMatchObject({
      number: "61/BC-UBND",
      date: "2021-12-01",
      place: "Yên Bái",
      issuer: "Ủy ban nhân dân tỉnh Yên Bái",
      type: "Báo cáo",
      title: "Kết quả đếm chim năm 2021",
      period: { from: 2021, to: 2021 },
    });
  });
});

describe("readMeta: closing", () => {
  const head = `ỦY BAN NHÂN DÂN
TỈNH TÂY NINH
Số: 45/KH-UBND
Tây Ninh, ngày 07 tháng 02 năm 2024
KẾ HOẠCH
Đếm chim
${body}`;

  it.each([
    [
      "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Sếu",
      { name: "Lê Văn Sếu", position: "Chủ tịch", authority: "TM. Ủy ban nhân dân" },
    ],
    [
      "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Thị Cò",
      { name: "Lê Thị Cò", position: "Phó Chủ tịch", authority: "KT. Chủ tịch" },
    ],
    [
      "**KT.CHỦ TỊCH  \nPHÓ CHỦ TỊCH**\n\n**Vũ Mỏ Nhác**",
      { name: "Vũ Mỏ Nhác", position: "Phó Chủ tịch", authority: "KT. Chủ tịch" },
    ],
    [
      "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nNguyễn Bồ Nông",
      { name: "Nguyễn Bồ Nông", position: "Chánh Văn phòng", authority: "TL. Chủ tịch" },
    ],
    [
      "TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ Y TẾ\n\nBS. Đỗ Chim Cắt",
      { name: "Đỗ Chim Cắt", position: "Giám đốc Sở Y tế", authority: "TUQ. Chủ tịch" },
    ],
    [
      "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐại tá Hoàng Diều",
      { name: "Hoàng Diều", position: "Phó Giám đốc", authority: "KT. Giám đốc" },
    ],
    ["CHỦ TỊCH\n\nLÊ VĂN VẠC", { name: "Lê Văn Vạc", position: "Chủ tịch", authority: null }],
  ])("reads the signature %j", (signature, signer) => {
    expect(read(`${head}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${signature}`).signer).toEqual(signer);
  });

  it("leaves an unsigned document unsigned", () => {
    expect(read(`${head}\nNơi nhận:\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH`).signer).toBeNull();
  });

  it("tells recipients and signature apart where two columns share lines", () => {
    const meta = read(`${head}
Nơi nhận:                                   TM. ỦY BAN NHÂN DÂN
- Như trên;                                    KT. CHỦ TỊCH
- CT, các PCT UBND tỉnh;                      PHÓ CHỦ TỊCH
- Lưu: VT, NC.

                                             Đào Thị Gió`);
    expect(meta.recipients).toEqual(["Như trên", "CT, các PCT UBND tỉnh", "Lưu: VT, NC"]);
    expect(meta.signer).toEqual({ name: "Đào Thị Gió", position: "Phó Chủ tịch", authority: "KT. Chủ tịch" });
  });

  it("goes on below where the end of a page cut the frame of recipients and signature", () => {
    const meta = read(`${head}
| | |
|---|---|
| Nơi nhận:<br>- Thường trực Tỉnh ủy;<br>- Ủy ban MTTQ và các tổ chức CT- | TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br>Trần Văn An |
| XH tỉnh;<br>- UBND các xã, phường;<br>- Lưu: VT, KT. | |`);
    expect(meta.recipients).toEqual([
      "Thường trực Tỉnh ủy",
      "Ủy ban MTTQ và các tổ chức CT- XH tỉnh",
      "UBND các xã, phường",
      "Lưu: VT, KT",
    ]);
  });

  it("reads recipients line by line, wrapped ones joined, remarks kept", () => {
    const meta = read(`${head}
Nơi nhận:
- Bộ Nội vụ (b/c);
- Các sở, ban, ngành, đoàn thể
cấp tỉnh;
- TT.TU, TT.HĐND tỉnh;
- Lưu: VT, KGVX.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Sếu`);
    expect(meta.recipients).toEqual([
      "Bộ Nội vụ (b/c)",
      "Các sở, ban, ngành, đoàn thể cấp tỉnh",
      "TT.TU, TT.HĐND tỉnh",
      "Lưu: VT, KGVX",
    ]);
    expect(meta.signer?.name).toBe("Lê Văn Sếu");
  });
});

describe("readMeta: period and standing unit", () => {
  const plan = (title: string, text: string) =>
    read(`ỦY BAN NHÂN DÂN
TỈNH TÂY NINH
Số: 45/KH-UBND
Tây Ninh, ngày 07 tháng 02 năm 2024
KẾ HOẠCH
${title}

Căn cứ Quyết định số 12/QĐ-TTg ngày 05/01/2020 của Thủ tướng Chính phủ về gió mùa;

${text}`);

  it.each([
    ["Đếm chim giai đoạn 2021-2025", { from: 2021, to: 2025 }],
    ["Đếm chim từ năm 2024 đến năm 2027", { from: 2024, to: 2027 }],
    ["Đếm chim đến năm 2030, tầm nhìn đến năm 2045", { from: 2024, to: 2030 }],
    ["Đếm chim năm 2025", { from: 2025, to: 2025 }],
    ["Chương trình chim giai đoạn 2021-2025, năm 2024", { from: 2024, to: 2024 }],
    ["Đếm chim năm 2024 theo Chiến lược đến năm 2030", { from: 2024, to: 2024 }],
    ["Đếm chim từ năm 2024 đến hết năm 2030", { from: 2024, to: 2030 }],
    ["Thực hiện Quyết định số 9/QĐ-TTg ngày 03 tháng 4 năm 2019 của Thủ tướng Chính phủ", null],
  ])("%s", (title, period) => {
    expect(plan(title, "I. NỘI DUNG\n\n1. Đếm chim.").period).toEqual(period);
  });

  it.each([
    [
      "1. Sở Y tế là cơ quan thường trực, theo dõi việc thực hiện Kế hoạch.\n\n2. Sở Tài chính bố trí kinh phí.",
      "Sở Y tế",
    ],
    [
      "1. Sở Tài chính bố trí kinh phí.\n\n2. Các sở, ban, ngành báo cáo kết quả về UBND tỉnh (qua Sở Khoa học và Công nghệ) trước ngày 15/12 hằng năm để tổng hợp.",
      "Sở Khoa học và Công nghệ",
    ],
    [
      "1. Giao Công an tỉnh theo dõi, đôn đốc các đơn vị thực hiện Kế hoạch này; tổng hợp, báo cáo Ủy ban nhân dân tỉnh.\n\n2. Sở Y tế phối hợp thực hiện.",
      "Công an tỉnh",
    ],
    ["1. Sở Nội vụ\n\na) Là cơ quan thường trực của Kế hoạch;\n\nb) Hướng dẫn các đơn vị.", "Sở Nội vụ"],
    ["1. Sở Tài chính bố trí kinh phí.", null],
  ])("finds the standing unit in %j", (text, unit) => {
    expect(plan("Đếm chim", `I. TỔ CHỨC THỰC HIỆN\n\n${text}`).standingUnit).toBe(unit);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.array(fc.string()), (lines) => void read(lines.join("\n"))));
  });
});
