import type { Sample } from "./meta-variants.samples.js";

const body = `Căn cứ Luật Tổ chức chính quyền địa phương;

I. MỤC ĐÍCH, YÊU CẦU

1. Trồng thêm 5.000 cây bóng mát.

II. NHIỆM VỤ

1. Chọn giống cây hợp thổ nhưỡng./.`;

/** Rarer letterheads and closings. */
export const rareSamples: readonly Sample[] = [
  {
    layout: "markdown headings and emphasis, as converters write them",
    text: `**ỦY BAN NHÂN DÂN**
**TỈNH SƠN HÀ**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

Số: **77**/KH-UBND

*Sơn Hà, ngày 3 tháng 6 năm 2024*

# KẾ HOẠCH

## Xây dựng thư viện xã giai đoạn 2024 - 2026

${body}

***Nơi nhận:***

- Như trên;
- Lưu: VT, KGVX.

**TM. ỦY BAN NHÂN DÂN**

**KT. CHỦ TỊCH**

**PHÓ CHỦ TỊCH**

**Ngô Thị Bích**`,
    meta: {
      number: "77/KH-UBND",
      date: "2024-06-03",
      place: "Sơn Hà",
      issuer: "Ủy ban nhân dân tỉnh Sơn Hà",
      title: "Xây dựng thư viện xã giai đoạn 2024 - 2026",
      recipients: ["Như trên", "Lưu: VT, KGVX"],
      signer: { name: "Ngô Thị Bích", position: "Phó Chủ tịch", authority: "KT. Chủ tịch" },
      period: { from: 2024, to: 2026 },
    },
  },
  {
    layout: "right column first after conversion",
    text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
ỦY BAN NHÂN DÂN
HUYỆN SƠN TRÀ
Sơn Trà, ngày 15 tháng 5 năm 2009
Số: 21/KH-UBND
KẾ HOẠCH
Vệ sinh môi trường nông thôn năm 2009
${body}
TM. UBND HUYỆN
CHỦ TỊCH
Đoàn Văn Phi`,
    meta: {
      number: "21/KH-UBND",
      date: "2009-05-15",
      issuer: "Ủy ban nhân dân huyện Sơn Trà",
      title: "Vệ sinh môi trường nông thôn năm 2009",
    },
  },
  {
    layout: "digital signature lines between the office and the name",
    text: `ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SƠN HÀ                     Độc lập - Tự do - Hạnh phúc
Số: 1520/UBND-NC               Sơn Hà, ngày 12 tháng 12 năm 2024
V/v chuẩn bị Tết Nguyên đán

Kính gửi: Các sở, ban, ngành.

Thực hiện Chỉ thị số 40-CT/TW ngày 11/12/2024 của Ban Bí thư, UBND tỉnh yêu cầu chuẩn bị chu đáo.

Nơi nhận:                        TL. CHỦ TỊCH
- Như trên;                      KT. CHÁNH VĂN PHÒNG
- Lưu: VT, NC.                   PHÓ CHÁNH VĂN PHÒNG
                                 Ký bởi: Văn phòng Ủy ban nhân dân
                                 Thời gian ký: 12/12/2024 15:20:11
                                 Nông Văn Tuyến`,
    meta: {
      number: "1520/UBND-NC",
      issuer: "Ủy ban nhân dân tỉnh Sơn Hà",
      type: "Công văn",
      title: "V/v chuẩn bị Tết Nguyên đán",
      addressedTo: ["Các sở, ban, ngành"],
      recipients: ["Như trên", "Lưu: VT, NC"],
      signer: { name: "Nông Văn Tuyến", position: "Phó Chánh Văn phòng", authority: "KT. Chánh Văn phòng" },
    },
  },
  {
    layout: "city under the central Government, title in small letters over three lines with hyphens",
    text: `ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THÀNH PHỐ HỒ CHÍ MINH            Độc lập - Tự do - Hạnh phúc
Số: 4021/KH-UBND         Thành phố Hồ Chí Minh, ngày 30 tháng 8 năm 2023

                            KẾ HOẠCH
        Phát triển vận tải hành khách công cộng bằng xe điện
            trên địa bàn Thành phố Hồ Chí Minh đến
                  năm 2030, tầm nhìn đến năm 2045

${body}`,
    meta: {
      number: "4021/KH-UBND",
      place: "Thành phố Hồ Chí Minh",
      issuer: "Ủy ban nhân dân Thành phố Hồ Chí Minh",
      title:
        "Phát triển vận tải hành khách công cộng bằng xe điện trên địa bàn Thành phố Hồ Chí Minh đến năm 2030, tầm nhìn đến năm 2045",
      period: { from: 2023, to: 2030 },
    },
  },
  {
    layout: "police of a province",
    text: `BỘ CÔNG AN                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CÔNG AN TỈNH SƠN HÀ                   Độc lập - Tự do - Hạnh phúc
Số: 301/KH-CAT-PC08              Sơn Hà, ngày 6 tháng 1 năm 2022

KẾ HOẠCH
Tuần tra, kiểm soát giao thông Tết Nhâm Dần

${body}

Nơi nhận:                           KT. GIÁM ĐỐC
- Như trên;                         PHÓ GIÁM ĐỐC
- Lưu: CAT.
                              Đại tá Trương Công Lý`,
    meta: {
      number: "301/KH-CAT-PC08",
      issuer: "Công an tỉnh Sơn Hà",
      signer: { name: "Trương Công Lý", position: "Phó Giám đốc", authority: "KT. Giám đốc" },
    },
  },
  {
    layout: "thủ tướng, letterhead of two lines",
    text: `THỦ TƯỚNG CHÍNH PHỦ           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                  Độc lập - Tự do - Hạnh phúc
Số: 412/QĐ-TTg                   Hà Nội, ngày 31 tháng 3 năm 2022

QUYẾT ĐỊNH
Phê duyệt Chương trình phục hồi rừng ngập mặn

THỦ TƯỚNG CHÍNH PHỦ

${body}

Nơi nhận:                         KT. THỦ TƯỚNG
- Ban Bí thư Trung ương Đảng;     PHÓ THỦ TƯỚNG
- Lưu: VT, NN (2).

                                   Vũ Kim Sa`,
    meta: {
      number: "412/QĐ-TTg",
      issuer: "Thủ tướng Chính phủ",
      title: "Phê duyệt Chương trình phục hồi rừng ngập mặn",
      recipients: ["Ban Bí thư Trung ương Đảng", "Lưu: VT, NN (2)"],
      signer: { name: "Vũ Kim Sa", position: "Phó Thủ tướng", authority: "KT. Thủ tướng" },
    },
  },
  {
    layout: "special zone (2025), people's council, joint signature block without recipients",
    text: `HỘI ĐỒNG NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
ĐẶC KHU HÒN NGỌC                  Độc lập - Tự do - Hạnh phúc
Số: 03/NQ-HĐND                 Hòn Ngọc, ngày 18 tháng 7 năm 2025

NGHỊ QUYẾT
Về nhiệm vụ 6 tháng cuối năm 2025

HỘI ĐỒNG NHÂN DÂN ĐẶC KHU HÒN NGỌC KHÓA I, KỲ HỌP THỨ HAI

${body}

                                  CHỦ TỊCH

                              Phạm Hải Triều`,
    meta: {
      issuer: "Hội đồng nhân dân đặc khu Hòn Ngọc",
      title: "Về nhiệm vụ 6 tháng cuối năm 2025",
      signer: { name: "Phạm Hải Triều", position: "Chủ tịch", authority: null },
    },
  },
  {
    layout: "farmers' union of a commune",
    text: `HỘI NÔNG DÂN TỈNH SƠN HÀ              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BCH HỘI NÔNG DÂN XÃ ĐỒNG MAI               Độc lập - Tự do - Hạnh phúc
Số: 11/KH-HND                         Đồng Mai, ngày 2 tháng 4 năm 2024

KẾ HOẠCH
Vận động nông dân dồn điền đổi thửa

${body}

                                     TM. BAN CHẤP HÀNH
                                         CHỦ TỊCH
                                       Đỗ Văn Rỡ`,
    meta: {
      number: "11/KH-HND",
      issuer: "Ban Chấp hành Hội Nông dân xã Đồng Mai",
      signer: { name: "Đỗ Văn Rỡ", position: "Chủ tịch", authority: "TM. Ban Chấp hành" },
    },
  },
  {
    layout: "joint circular letter of two columns whose left half is longer",
    text: `BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
MỤC TIÊU QUỐC GIA TỈNH SƠN HÀ         Độc lập - Tự do - Hạnh phúc
         -------                          ---------------
Số: 05/KH-BCĐ                     Sơn Hà, ngày 01 tháng 3 năm 2023

KẾ HOẠCH
Kiểm tra các chương trình mục tiêu quốc gia năm 2023

${body}

Nơi nhận:                            TM. BAN CHỈ ĐẠO
- Như trên;                         KT. TRƯỞNG BAN
- Lưu: VT.                        PHÓ TRƯỞNG BAN

                                 PHÓ CHỦ TỊCH UBND TỈNH
                                    Hà Quang Nhật`,
    meta: {
      number: "05/KH-BCĐ",
      date: "2023-03-01",
      issuer: "Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh Sơn Hà",
      recipients: ["Như trên", "Lưu: VT"],
    },
  },
  {
    layout: "scan with slips: Sô, spaces inside number, Nơi nhân",
    text: `UỶ BAN NHÂN DÂN
TỈNH SƠN HÀ
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập- Tự do- Hạnh phúc
Sô: 2 14 /KH - UBND
Sơn Hà, ngày 0 7 tháng 11 năm 2015

KẾ HOẠCH
Phòng chống rét cho đàn trâu bò vụ Đông Xuân 2015 - 2016

${body}

TM. UỶ BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Quốc Ân

Nơi nhân:
- Sở NN&PTNT;
- Lưu: VT.`,
    meta: {
      issuer: "Ủy ban nhân dân tỉnh Sơn Hà",
      type: "Kế hoạch",
      title: "Phòng chống rét cho đàn trâu bò vụ Đông Xuân 2015 - 2016",
      recipients: ["Sở NN&PTNT", "Lưu: VT"],
      signer: { name: "Lê Quốc Ân", position: "Phó Chủ tịch", authority: "KT. Chủ tịch" },
      period: { from: 2015, to: 2016 },
    },
  },
  {
    layout: "programme of a party committee with the comrade's office below",
    text: `ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG          ĐẢNG CỘNG SẢN VIỆT NAM
QUẬN ỦY LÊ LỢI                      Lê Lợi, ngày 4 tháng 9 năm 2018
       *
Số 40-CTr/QU

CHƯƠNG TRÌNH
công tác năm 2019

${body}

Nơi nhận:                             T/M BAN THƯỜNG VỤ
- Ban Thường vụ Thành ủy,               PHÓ BÍ THƯ
- Lưu VPQU.
                                     Bùi Hữu Chí`,
    meta: {
      number: "40-CTr/QU",
      issuer: "Quận ủy Lê Lợi",
      type: "Chương trình",
      title: "công tác năm 2019",
      period: { from: 2019, to: 2019 },
      signer: { name: "Bùi Hữu Chí", position: "Phó Bí thư", authority: "T/M Ban Thường vụ" },
    },
  },
  {
    layout: "report to several addressees, subject in brackets, half-year",
    text: `UBND TỈNH SƠN HÀ               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ LAO ĐỘNG - THƯƠNG BINH            Độc lập - Tự do - Hạnh phúc
      VÀ XÃ HỘI
Số: 255/BC-SLĐTBXH             Sơn Hà, ngày 10 tháng 6 năm 2019

BÁO CÁO
Sơ kết công tác giảm nghèo 6 tháng đầu năm 2019
(Phục vụ kỳ họp thứ 9 Hội đồng nhân dân tỉnh)

Kính gửi:
- Bộ Lao động - Thương binh và Xã hội;
- Ủy ban nhân dân tỉnh.

${body}

Nơi nhận:                               GIÁM ĐỐC
- Như kính gửi;
- Lưu: VT, BTXH.
                                      Trần Minh Ký`,
    meta: {
      number: "255/BC-SLĐTBXH",
      issuer: "Sở Lao động - Thương binh và Xã hội tỉnh Sơn Hà",
      type: "Báo cáo",
      addressedTo: ["Bộ Lao động - Thương binh và Xã hội", "Ủy ban nhân dân tỉnh"],
      recipients: ["Như kính gửi", "Lưu: VT, BTXH"],
      signer: { name: "Trần Minh Ký", position: "Giám đốc", authority: null },
    },
  },
  {
    layout: "management board and its parent",
    text: `UBND TỈNH SƠN HÀ               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN QUẢN LÝ KHU KINH TẾ              Độc lập - Tự do - Hạnh phúc
Số: 88/KH-BQLKKT               Sơn Hà, ngày 8 tháng 4 năm 2020

KẾ HOẠCH
Phòng cháy khu kinh tế năm 2020

${body}

                                TRƯỞNG BAN
                              Chế Văn Lâm`,
    meta: {
      issuer: "Ban Quản lý Khu kinh tế tỉnh Sơn Hà",
      signer: { name: "Chế Văn Lâm", position: "Trưởng ban", authority: null },
    },
  },
];
