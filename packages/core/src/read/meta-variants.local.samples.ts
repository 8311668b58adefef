import type { Sample } from "./meta-variants.samples.js";

const body = `Căn cứ Luật Tổ chức chính quyền địa phương;

I. MỤC ĐÍCH, YÊU CẦU

1. Trồng thêm 5.000 cây bóng mát.

II. NHIỆM VỤ

1. Chọn giống cây hợp thổ nhưỡng./.`;

/** Letterheads of communes, districts, party committees and mass organisations. */
export const localSamples: readonly Sample[] = [
  {
    layout: "commune of the two-level government (2025)",
    text: `ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ ĐỒNG MAI                    Độc lập - Tự do - Hạnh phúc
--------                       ---------------------------
Số: 41/KH-UBND                Đồng Mai, ngày 22 tháng 9 năm 2025

KẾ HOẠCH
Thu gom rác thải nhựa trên địa bàn xã Đồng Mai năm 2026

${body}

Giao Phòng Kinh tế là cơ quan đầu mối, theo dõi, tổng hợp, báo cáo Ủy ban nhân dân xã.

Nơi nhận:                           TM. ỦY BAN NHÂN DÂN
- Đảng ủy, HĐND xã;                    KT. CHỦ TỊCH
- Các phòng chuyên môn;                PHÓ CHỦ TỊCH
- Trung tâm Dịch vụ tổng hợp xã;
- Lưu: VT.

                                      Vi Văn Thoại`,
    meta: {
      number: "41/KH-UBND",
      place: "Đồng Mai",
      issuer: "Ủy ban nhân dân xã Đồng Mai",
      recipients: ["Đảng ủy, HĐND xã", "Các phòng chuyên môn", "Trung tâm Dịch vụ tổng hợp xã", "Lưu: VT"],
      signer: { name: "Vi Văn Thoại", position: "Phó Chủ tịch", authority: "KT. Chủ tịch" },
      period: { from: 2026, to: 2026 },
      standingUnit: "Phòng Kinh tế",
    },
  },
  {
    layout: "division of a ward",
    text: `UBND PHƯỜNG TÂN PHONG               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG VĂN HÓA - XÃ HỘI                   Độc lập - Tự do - Hạnh phúc
Số: 15/BC-VHXH                       Tân Phong, ngày 03 tháng 11 năm 2025

BÁO CÁO
Tình hình lao động, việc làm tháng 10 năm 2025

${body}

Nơi nhận:                               TRƯỞNG PHÒNG
- UBND phường;
- Lưu: VT.                              Cù Thị Hạnh`,
    meta: {
      number: "15/BC-VHXH",
      issuer: "Phòng Văn hóa - Xã hội phường Tân Phong",
      type: "Báo cáo",
      signer: { name: "Cù Thị Hạnh", position: "Trưởng phòng", authority: null },
    },
  },
  {
    layout: "district before 2025, province above",
    text: `TỈNH HÒA LẠC
ỦY BAN NHÂN DÂN
HUYỆN TRÀ LĨNH
------
Số: 302/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
-----------
Trà Lĩnh, ngày 14 tháng 01 năm 2013

KẾ HOẠCH
Xóa mù chữ giai đoạn 2013 - 2020

${body}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Ma Thị Niềm`,
    meta: {
      number: "302/KH-UBND",
      issuer: "Ủy ban nhân dân huyện Trà Lĩnh",
      title: "Xóa mù chữ giai đoạn 2013 - 2020",
      signer: { name: "Ma Thị Niềm", position: "Chủ tịch", authority: "TM. Ủy ban nhân dân" },
    },
  },
  {
    layout: "division of a district, signed by order",
    text: `UBND HUYỆN TRÀ LĨNH                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG LAO ĐỘNG - THƯƠNG BINH             Độc lập - Tự do - Hạnh phúc
VÀ XÃ HỘI
Số: 61/KH-LĐTBXH                     Trà Lĩnh, ngày 20 tháng 3 năm 2017

KẾ HOẠCH
Rà soát hộ nghèo năm 2017

${body}

Nơi nhận:                               KT. TRƯỞNG PHÒNG
- UBND huyện;                          PHÓ TRƯỞNG PHÒNG
- Lưu.
                                          Tạ Quang Sơn`,
    meta: {
      number: "61/KH-LĐTBXH",
      issuer: "Phòng Lao động - Thương binh và Xã hội huyện Trà Lĩnh",
      recipients: ["UBND huyện", "Lưu"],
      signer: { name: "Tạ Quang Sơn", position: "Phó Trưởng phòng", authority: "KT. Trưởng phòng" },
    },
  },
  {
    layout: "office of a commune's council and committee, signed TL.",
    text: `UBND XÃ ĐỒNG MAI                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
VĂN PHÒNG HĐND VÀ UBND                 Độc lập - Tự do - Hạnh phúc
Số: 9/TB-VP                          Đồng Mai, ngày 30 tháng 7 năm 2025

THÔNG BÁO
Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban tháng 7

${body}

Nơi nhận:                          TL. CHỦ TỊCH
- Chủ tịch, các PCT;             CHÁNH VĂN PHÒNG
- Lưu: VT.
                                   Lò Văn Pâng`,
    meta: {
      number: "9/TB-VP",
      issuer: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Đồng Mai",
      type: "Thông báo",
      signer: { name: "Lò Văn Pâng", position: "Chánh Văn phòng", authority: "TL. Chủ tịch" },
    },
  },
  {
    layout: "provincial party committee",
    text: `TỈNH ỦY HÒA LẠC                     ĐẢNG CỘNG SẢN VIỆT NAM
       *                            Hòa Lạc, ngày 25 tháng 4 năm 2023
  Số 88-KH/TU

KẾ HOẠCH
thực hiện Nghị quyết số 30-NQ/TW ngày 23/11/2022 của Bộ Chính trị
-----

${body}

Nơi nhận:                              T/M BAN THƯỜNG VỤ
- Ban Bí thư (b/c),                    PHÓ BÍ THƯ THƯỜNG TRỰC
- Các huyện ủy,
- Lưu VPTU.
                                       Cao Bá Thiện`,
    meta: {
      number: "88-KH/TU",
      date: "2023-04-25",
      place: "Hòa Lạc",
      issuer: "Tỉnh ủy Hòa Lạc",
      title: "thực hiện Nghị quyết số 30-NQ/TW ngày 23/11/2022 của Bộ Chính trị",
      recipients: ["Ban Bí thư (b/c)", "Các huyện ủy", "Lưu VPTU"],
      signer: { name: "Cao Bá Thiện", position: "Phó Bí thư Thường trực", authority: "T/M Ban Thường vụ" },
    },
  },
  {
    layout: "party organisation of a province, executive committee",
    text: `ĐẢNG BỘ TỈNH HÒA LẠC               ĐẢNG CỘNG SẢN VIỆT NAM
  BAN CHẤP HÀNH                  Hòa Lạc, ngày 17 tháng 10 năm 2021
        *
  Số 05-NQ/TU

NGHỊ QUYẾT
về phát triển kinh tế biển đến năm 2030

${body}

Nơi nhận:                        T/M TỈNH ỦY
- Bộ Chính trị (b/c),              BÍ THƯ
- Lưu Văn phòng Tỉnh ủy.
                                Đinh Công Lực`,
    meta: {
      number: "05-NQ/TU",
      issuer: "Tỉnh ủy Hòa Lạc",
      period: { from: 2021, to: 2030 },
      signer: { name: "Đinh Công Lực", position: "Bí thư", authority: "T/M Tỉnh ủy" },
    },
  },
  {
    layout: "party committee of a commune (2025)",
    text: `ĐẢNG BỘ TỈNH HÒA LẠC               ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY XÃ ĐỒNG MAI              Đồng Mai, ngày 09 tháng 8 năm 2025
        *
  Số 12-KH/ĐU

KẾ HOẠCH
triển khai phong trào "Bình dân học vụ số"

${body}

Nơi nhận:                        T/M BAN THƯỜNG VỤ
- Ban Thường vụ Tỉnh ủy,             BÍ THƯ
- Lưu VPĐU.
                                  Hà Thị Sim`,
    meta: {
      number: "12-KH/ĐU",
      issuer: "Đảng ủy xã Đồng Mai",
      recipients: ["Ban Thường vụ Tỉnh ủy", "Lưu VPĐU"],
      signer: { name: "Hà Thị Sim", position: "Bí thư", authority: "T/M Ban Thường vụ" },
    },
  },
  {
    layout: "district party committee",
    text: `TỈNH ỦY HÒA LẠC                   ĐẢNG CỘNG SẢN VIỆT NAM
HUYỆN ỦY TRÀ LĨNH                Trà Lĩnh, ngày 01 tháng 6 năm 2016
      *
  Số: 14-CTr/HU

CHƯƠNG TRÌNH HÀNH ĐỘNG
của Huyện ủy thực hiện Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2015 - 2020

${body}

                               T/M BAN CHẤP HÀNH
                                    BÍ THƯ
                                 Nông Quốc Huy`,
    meta: {
      number: "14-CTr/HU",
      issuer: "Huyện ủy Trà Lĩnh",
      type: "Chương trình hành động",
      signer: { name: "Nông Quốc Huy", position: "Bí thư", authority: "T/M Ban Chấp hành" },
      period: { from: 2015, to: 2020 },
    },
  },
  {
    layout: "committee of a party committee",
    text: `TỈNH ỦY HÒA LẠC                   ĐẢNG CỘNG SẢN VIỆT NAM
BAN TỔ CHỨC                      Hòa Lạc, ngày 12 tháng 5 năm 2020
      *
  Số 31-HD/BTCTU

HƯỚNG DẪN
công tác nhân sự cấp ủy

${body}

Nơi nhận:                           TRƯỞNG BAN
- Các huyện ủy,
- Lưu.
                                   Dương Văn Lạc`,
    meta: {
      number: "31-HD/BTCTU",
      issuer: "Ban Tổ chức Tỉnh ủy Hòa Lạc",
      signer: { name: "Dương Văn Lạc", position: "Trưởng ban", authority: null },
    },
  },
  {
    layout: "women's union of a province",
    text: `HỘI LHPN VIỆT NAM                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHẤP HÀNH TỈNH HÒA LẠC               Độc lập - Tự do - Hạnh phúc
Số: 73/KH-BTV                        Hòa Lạc, ngày 8 tháng 2 năm 2022

KẾ HOẠCH
Tổ chức cuộc vận động "5 không, 3 sạch"

${body}

Nơi nhận:                          TM. BAN THƯỜNG VỤ
- TW Hội (b/c);                         CHỦ TỊCH
- Lưu VP.
                                   Phùng Thị Lụa`,
    meta: {
      number: "73/KH-BTV",
      recipients: ["TW Hội (b/c)", "Lưu VP"],
      signer: { name: "Phùng Thị Lụa", position: "Chủ tịch", authority: "TM. Ban Thường vụ" },
    },
  },
  {
    layout: "youth union of a province",
    text: `BCH ĐOÀN TỈNH HÒA LẠC              ĐOÀN TNCS HỒ CHÍ MINH
      ***
Số: 210-KH/TĐTN-BTG               Hòa Lạc, ngày 15 tháng 02 năm 2021

KẾ HOẠCH
Triển khai Tháng Thanh niên năm 2021

${body}

Nơi nhận:                          TM. BAN THƯỜNG VỤ TỈNH ĐOÀN
- TW Đoàn (b/c);                            PHÓ BÍ THƯ
- Lưu VP.
                                          Giàng A Páo`,
    meta: {
      number: "210-KH/TĐTN-BTG",
      date: "2021-02-15",
      issuer: "Ban Chấp hành Đoàn tỉnh Hòa Lạc",
      title: "Triển khai Tháng Thanh niên năm 2021",
      signer: { name: "Giàng A Páo", position: "Phó Bí thư", authority: "TM. Ban Thường vụ Tỉnh đoàn" },
    },
  },
  {
    layout: "fatherland front of a commune",
    text: `ỦY BAN MTTQ VIỆT NAM XÃ ĐỒNG MAI       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      BAN THƯỜNG TRỰC                       Độc lập - Tự do - Hạnh phúc
Số: 27/KH-MTTQ-BTT                     Đồng Mai, ngày 10 tháng 10 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội Đại đoàn kết toàn dân tộc

${body}

Nơi nhận:                              TM. BAN THƯỜNG TRỰC
- Đảng ủy xã;                              CHỦ TỊCH
- Lưu: VT.
                                         Lâm Thị Sa Rươne`,
    meta: {
      number: "27/KH-MTTQ-BTT",
      issuer: "Ủy ban Mặt trận Tổ quốc Việt Nam xã Đồng Mai",
      signer: { name: "Lâm Thị Sa Rươne", position: "Chủ tịch", authority: "TM. Ban Thường trực" },
    },
  },
  {
    layout: "people's council of a district, joint office line, signature above recipients",
    text: `HỘI ĐỒNG NHÂN DÂN
HUYỆN TRÀ LĨNH
Số: 04/NQ-HĐND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Trà Lĩnh, ngày 20 tháng 12 năm 2012

NGHỊ QUYẾT
Về nhiệm vụ kinh tế - xã hội năm 2013

HỘI ĐỒNG NHÂN DÂN HUYỆN TRÀ LĨNH
KHÓA XIX, KỲ HỌP THỨ 5

${body}

CHỦ TỊCH

Bế Ích Quân

Nơi nhận:
- Thường trực HĐND tỉnh;
- Lưu: VT.`,
    meta: {
      issuer: "Hội đồng nhân dân huyện Trà Lĩnh",
      title: "Về nhiệm vụ kinh tế - xã hội năm 2013",
      recipients: ["Thường trực HĐND tỉnh", "Lưu: VT"],
      signer: { name: "Bế Ích Quân", position: "Chủ tịch", authority: null },
    },
  },
  {
    layout: "school",
    text: `SỞ GIÁO DỤC VÀ ĐÀO TẠO HÒA LẠC            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG THPT NGUYỄN TRÃI                        Độc lập - Tự do - Hạnh phúc
Số: 18/KH-THPTNT                          Hòa Lạc, ngày 5 tháng 9 năm 2023

KẾ HOẠCH
Năm học 2023 - 2024

${body}

Nơi nhận:                          HIỆU TRƯỞNG
- Sở GDĐT;
- Lưu VT.                          Kiều Ngọc Lan`,
    meta: {
      issuer: "Trường THPT Nguyễn Trãi",
      type: "Kế hoạch",
      title: "Năm học 2023 - 2024",
      signer: { name: "Kiều Ngọc Lan", position: "Hiệu trưởng", authority: null },
    },
  },
  {
    layout: "letterhead lost, agency in the first sentence with a slip",
    text: `SỐ: 63/KH-UBND
Vân Cẩm, ngày 11 tháng 5 năm 2019

KẾ HOẠCH
Bảo vệ rừng trên địa bàn tỉnh Vân Cẩm năm 2019

Thực hiện Chỉ thị số 13-CT/TW ngày 12/01/2017 của Ban Bí thư, Uỷ ban nhân dân tinh Vân Cẩm ban hành Kế hoạch như sau:

I. MỤC TIÊU

Giữ vững độ che phủ rừng 52%.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Chu Văn Bền`,
    meta: {
      number: "63/KH-UBND",
      issuer: "Ủy ban nhân dân tỉnh Vân Cẩm",
      signer: { name: "Chu Văn Bền", position: "Chủ tịch", authority: "TM. Ủy ban nhân dân" },
    },
  },
  {
    layout: "letterhead lost, agency only in the title",
    text: `Số: 64/KH-UBND
Vân Cẩm, ngày 12 tháng 5 năm 2019
KẾ HOẠCH
Bảo vệ rừng trên địa bàn huyện Vân Cẩm năm 2019
I. MỤC TIÊU
Giữ vững độ che phủ rừng 52%.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Y Bhim Niê`,
    meta: {
      issuer: "Ủy ban nhân dân huyện Vân Cẩm",
      signer: { name: "Y Bhim Niê", position: "Phó Chủ tịch", authority: "KT. Chủ tịch" },
    },
  },
];
