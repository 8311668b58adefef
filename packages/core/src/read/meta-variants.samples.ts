import type { Meta } from "./reading.js";

/** A made-up document in a layout that offices use, and what its letterhead and closing say. */
export interface Sample {
  readonly layout: string;
  readonly text: string;
  readonly meta: Partial<Omit<Meta, "spans" | "confidence">>;
}

const body = `Căn cứ Luật Tổ chức chính quyền địa phương;

I. MỤC ĐÍCH, YÊU CẦU

1. Trồng thêm 5.000 cây bóng mát.

II. NHIỆM VỤ

1. Chọn giống cây hợp thổ nhưỡng./.`;

/** Letterheads of provinces, departments and ministries. */
export const provinceSamples: readonly Sample[] = [
  {
    layout: "two columns of spaces, number and date in one line",
    text: `     ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     TỈNH HÒA LẠC                      Độc lập - Tự do - Hạnh phúc
    ---------------                   -----------------------------
   Số: 118/KH-UBND                 Hòa Lạc, ngày 05 tháng 3 năm 2021

                              KẾ HOẠCH
          Trồng cây bóng mát trên địa bàn tỉnh giai đoạn 2021 - 2025

${body}

Nơi nhận:                                TM. ỦY BAN NHÂN DÂN
- Bộ Xây dựng;                               KT. CHỦ TỊCH
- Thường trực Tỉnh ủy;                       PHÓ CHỦ TỊCH
- Các sở, ban, ngành;
- Lưu: VT, XD.
                                          Lương Hữu Phước`,
    meta: {
      number: "118/KH-UBND",
      date: "2021-03-05",
      place: "Hòa Lạc",
      issuer: "Ủy ban nhân dân tỉnh Hòa Lạc",
      type: "Kế hoạch",
      title: "Trồng cây bóng mát trên địa bàn tỉnh giai đoạn 2021 - 2025",
      recipients: ["Bộ Xây dựng", "Thường trực Tỉnh ủy", "Các sở, ban, ngành", "Lưu: VT, XD"],
      signer: { name: "Lương Hữu Phước", position: "Phó Chủ tịch", authority: "KT. Chủ tịch" },
      isDraft: false,
      period: { from: 2021, to: 2025 },
    },
  },
  {
    layout: "two columns of tabs",
    text: `UBND TỈNH HÒA LẠC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\tĐộc lập - Tự do - Hạnh phúc
Số: 77/BC-SNNMT\tHòa Lạc, ngày 11 tháng 8 năm 2025

BÁO CÁO
Kết quả trồng rừng 6 tháng đầu năm 2025

Kính gửi: Ủy ban nhân dân tỉnh

${body}

Nơi nhận:\tKT. GIÁM ĐỐC
- Như trên;\tPHÓ GIÁM ĐỐC
- Lưu: VT, KL.\t
\tTrần Thị Mỹ Dung`,
    meta: {
      number: "77/BC-SNNMT",
      date: "2025-08-11",
      issuer: "Sở Nông nghiệp và Môi trường tỉnh Hòa Lạc",
      type: "Báo cáo",
      title: "Kết quả trồng rừng 6 tháng đầu năm 2025",
      addressedTo: ["Ủy ban nhân dân tỉnh"],
      recipients: ["Như trên", "Lưu: VT, KL"],
      signer: { name: "Trần Thị Mỹ Dung", position: "Phó Giám đốc", authority: "KT. Giám đốc" },
    },
  },
  {
    layout: "markdown table for the letterhead, bold everywhere",
    text: `| **ỦY BAN NHÂN DÂN**<br>**TỈNH PHƯỚC GIANG**<br>---------- | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**<br>------------- |
| --- | --- |
| Số: 2045/QĐ-UBND | *Phước Giang, ngày 30 tháng 12 năm 2022* |

**QUYẾT ĐỊNH**

**Ban hành Kế hoạch phòng, chống hạn mặn năm 2023**

**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHƯỚC GIANG**

*Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;*

**QUYẾT ĐỊNH:**

**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch phòng, chống hạn mặn.

**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký./.

| **Nơi nhận:**<br>- Như Điều 3;<br>- Lưu: VT. | **CHỦ TỊCH**<br><br>**Phan Trọng Nghĩa** |
| --- | --- |`,
    meta: {
      number: "2045/QĐ-UBND",
      date: "2022-12-30",
      issuer: "Ủy ban nhân dân tỉnh Phước Giang",
      type: "Quyết định",
      title: "Ban hành Kế hoạch phòng, chống hạn mặn năm 2023",
      recipients: ["Như Điều 3", "Lưu: VT"],
      signer: { name: "Phan Trọng Nghĩa", position: "Chủ tịch", authority: null },
    },
  },
  {
    layout: "blank number and day of a draft",
    text: `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH TRÀ SƠN                 Độc lập - Tự do - Hạnh phúc

Số:      /KH-UBND          Trà Sơn, ngày     tháng 10 năm 2024

DỰ THẢO
                 KẾ HOẠCH
      Phát triển du lịch cộng đồng năm 2025

${body}

                              TM. ỦY BAN NHÂN DÂN
                                   CHỦ TỊCH`,
    meta: {
      number: null,
      date: "2024-10",
      place: "Trà Sơn",
      issuer: "Ủy ban nhân dân tỉnh Trà Sơn",
      type: "Kế hoạch",
      title: "Phát triển du lịch cộng đồng năm 2025",
      isDraft: true,
      signer: null,
    },
  },
  {
    layout: "Công văn with the subject under the number, columns of spaces",
    text: `UBND TỈNH TRÀ SƠN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   SỞ Y TẾ                       Độc lập – Tự do – Hạnh phúc

Số: 1203/SYT-NVY               Trà Sơn, ngày 14 tháng 7 năm 2020
V/v tăng cường giám sát
bệnh bạch hầu

              Kính gửi:
                    - Các bệnh viện công lập;
                    - Trung tâm Y tế các huyện.

Thực hiện Công văn số 3590/BYT-DP ngày 07/7/2020 của Bộ Y tế, Sở Y tế đề nghị các đơn vị giám sát chặt người bệnh.

Nơi nhận:                          KT. GIÁM ĐỐC
- Như trên;                        PHÓ GIÁM ĐỐC
- Lưu: VT, NVY.

                                   Đặng Văn Út`,
    meta: {
      number: "1203/SYT-NVY",
      date: "2020-07-14",
      issuer: "Sở Y tế tỉnh Trà Sơn",
      type: "Công văn",
      title: "V/v tăng cường giám sát bệnh bạch hầu",
      addressedTo: ["Các bệnh viện công lập", "Trung tâm Y tế các huyện"],
      recipients: ["Như trên", "Lưu: VT, NVY"],
      signer: { name: "Đặng Văn Út", position: "Phó Giám đốc", authority: "KT. Giám đốc" },
    },
  },
  {
    layout: "resolution of a people's council with the session between title and body",
    text: `HỘI ĐỒNG NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BÌNH LONG HẠ             Độc lập - Tự do - Hạnh phúc
-----------                   ---------------------------
Số: 21/2019/NQ-HĐND       Bình Long Hạ, ngày 12 tháng 7 năm 2019

NGHỊ QUYẾT
Quy định mức hỗ trợ hợp tác xã trên địa bàn tỉnh

HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH LONG HẠ
KHÓA IX, KỲ HỌP THỨ 10

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;

QUYẾT NGHỊ:

Điều 1. Hỗ trợ mỗi hợp tác xã 50 triệu đồng.

Nơi nhận:                         CHỦ TỊCH
- Ủy ban Thường vụ Quốc hội;
- Lưu: VT.
                                  Hồ Quang Tám`,
    meta: {
      number: "21/2019/NQ-HĐND",
      date: "2019-07-12",
      issuer: "Hội đồng nhân dân tỉnh Bình Long Hạ",
      type: "Nghị quyết",
      title: "Quy định mức hỗ trợ hợp tác xã trên địa bàn tỉnh",
      signer: { name: "Hồ Quang Tám", position: "Chủ tịch", authority: null },
    },
  },
  {
    layout: "ministry, letterhead in one column",
    text: `BỘ GIAO THÔNG VẬN TẢI
CỤC ĐƯỜNG THỦY NỘI ĐỊA
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 902/KH-CĐTNĐ
Hà Nội, ngày 03 tháng 4 năm 2014
KẾ HOẠCH
NẠO VÉT LUỒNG ĐƯỜNG THỦY QUỐC GIA
NĂM 2014
${body}
Nơi nhận:
- Như trên;
- Lưu: VT.
CỤC TRƯỞNG




Ngô Bá Đạt`,
    meta: {
      number: "902/KH-CĐTNĐ",
      date: "2014-04-03",
      place: "Hà Nội",
      issuer: "Cục Đường thủy nội địa",
      title: "NẠO VÉT LUỒNG ĐƯỜNG THỦY QUỐC GIA NĂM 2014",
      recipients: ["Như trên", "Lưu: VT"],
      signer: { name: "Ngô Bá Đạt", position: "Cục trưởng", authority: null },
    },
  },
  {
    layout: "office of the National Assembly's delegation and the council",
    text: `HĐND TỈNH HÒA LẠC                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND            Độc lập - Tự do - Hạnh phúc
Số: 45/KH-VP                          Hòa Lạc, ngày 9 tháng 1 năm 2023

KẾ HOẠCH
Công tác cải cách hành chính năm 2023

${body}

Nơi nhận:                          CHÁNH VĂN PHÒNG
- Thường trực HĐND tỉnh;
- Lưu: VT.                          Mạc Đình Quý`,
    meta: {
      number: "45/KH-VP",
      issuer: "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hòa Lạc",
      title: "Công tác cải cách hành chính năm 2023",
      recipients: ["Thường trực HĐND tỉnh", "Lưu: VT"],
      signer: { name: "Mạc Đình Quý", position: "Chánh Văn phòng", authority: null },
    },
  },
  {
    layout: "steering committee, head signs for the people's committee's chair",
    text: `UBND TỈNH PHƯỚC GIANG         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ          Độc lập - Tự do - Hạnh phúc

Số: 08/KH-BCĐ                 Phước Giang, ngày 20 tháng 02 năm 2024

KẾ HOẠCH
Hoạt động của Ban Chỉ đạo chuyển đổi số tỉnh Phước Giang năm 2024

${body}

Nơi nhận:                             TM. BAN CHỈ ĐẠO
- Thành viên Ban Chỉ đạo;               TRƯỞNG BAN
- Lưu: VT.

                              CHỦ TỊCH UBND TỈNH
                                 Võ Thành Tâm`,
    meta: {
      number: "08/KH-BCĐ",
      issuer: "Ban Chỉ đạo chuyển đổi số tỉnh Phước Giang",
      recipients: ["Thành viên Ban Chỉ đạo", "Lưu: VT"],
    },
  },
  {
    layout:
      "one line for both columns of a circular letter, ALL CAPS title over three lines, years on a line of their own",
    text: `ỦY BAN NHÂN DÂN
THÀNH PHỐ CẦN THƠ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 33/KH-UBND

Thành phố Cần Thơ, ngày 28 tháng 02 năm 2026

KẾ HOẠCH

PHÁT TRIỂN KINH TẾ TẬP THỂ
TRÊN ĐỊA BÀN THÀNH PHỐ CẦN THƠ
GIAI ĐOẠN 2026 - 2030

${body}

TM. ỦY BAN NHÂN DÂN

KT. CHỦ TỊCH

PHÓ CHỦ TỊCH

(Đã ký)

Nguyễn Thị Hà Châu`,
    meta: {
      number: "33/KH-UBND",
      date: "2026-02-28",
      place: "Thành phố Cần Thơ",
      issuer: "Ủy ban nhân dân thành phố Cần Thơ",
      title: "PHÁT TRIỂN KINH TẾ TẬP THỂ TRÊN ĐỊA BÀN THÀNH PHỐ CẦN THƠ GIAI ĐOẠN 2026 - 2030",
      signer: { name: "Nguyễn Thị Hà Châu", position: "Phó Chủ tịch", authority: "KT. Chủ tịch" },
      period: { from: 2026, to: 2030 },
    },
  },
  {
    layout: "type and title on one line",
    text: `ỦY BAN NHÂN DÂN TỈNH HÒA LẠC
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Lạc, ngày 02/02/2016

KẾ HOẠCH Tổ chức Tết trồng cây năm 2016

${body}

CHỦ TỊCH
Lê Văn Bảy
Nơi nhận:
- Các huyện;
- Lưu VT.`,
    meta: {
      number: "12/KH-UBND",
      date: "2016-02-02",
      issuer: "Ủy ban nhân dân tỉnh Hòa Lạc",
      type: "Kế hoạch",
      title: "Tổ chức Tết trồng cây năm 2016",
      recipients: ["Các huyện", "Lưu VT"],
      signer: { name: "Lê Văn Bảy", position: "Chủ tịch", authority: null },
    },
  },
  {
    layout: "saved from a legal site: navigation above, related documents below",
    text: `Trang chủ > Văn bản pháp luật > Bộ máy hành chính
Thuộc tính Nội dung Tiếng Anh Văn bản gốc/PDF Lược đồ Liên quan hiệu lực
Lưu trữ Theo dõi văn bản Ghi chú Góp ý

ỦY BAN NHÂN DÂN
TỈNH HÒA LẠC
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 510/CT-UBND

Hòa Lạc, ngày 18 tháng 5 năm 2018

CHỈ THỊ

VỀ TĂNG CƯỜNG QUẢN LÝ CÁT, SỎI LÒNG SÔNG

Thời gian qua, việc khai thác cát trên địa bàn tỉnh còn phức tạp. Để khắc phục, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Tài nguyên và Môi trường kiểm tra các bến bãi.

Nơi nhận:
- Các sở, ngành;
- Lưu: VT.

CHỦ TỊCH




Trịnh Công Hoan

VĂN BẢN LIÊN QUAN

Quyết định 44/QĐ-TTg năm 2015 về quản lý cát
Tải về | Báo lỗi`,
    meta: {
      number: "510/CT-UBND",
      date: "2018-05-18",
      issuer: "Ủy ban nhân dân tỉnh Hòa Lạc",
      type: "Chỉ thị",
      title: "VỀ TĂNG CƯỜNG QUẢN LÝ CÁT, SỎI LÒNG SÔNG",
      recipients: ["Các sở, ngành", "Lưu: VT"],
      signer: { name: "Trịnh Công Hoan", position: "Chủ tịch", authority: null },
    },
  },
  {
    layout: "one cell after another, parted by lone pipes",
    text: `|
ỦY BAN NHÂN DÂN
TỈNH TRÀ SƠN
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
|
|
Số: 671/CTr-UBND
|
Trà Sơn, ngày 21 tháng 6 năm 2011
|

CHƯƠNG TRÌNH
Nước sạch nông thôn đến năm 2015

${body}

|
Nơi nhận:
- Bộ Nông nghiệp và PTNT;
- Lưu: VT.
|
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH


Huỳnh Phan
|`,
    meta: {
      number: "671/CTr-UBND",
      date: "2011-06-21",
      issuer: "Ủy ban nhân dân tỉnh Trà Sơn",
      type: "Chương trình",
      title: "Nước sạch nông thôn đến năm 2015",
      recipients: ["Bộ Nông nghiệp và PTNT", "Lưu: VT"],
      signer: { name: "Huỳnh Phan", position: "Chủ tịch", authority: "TM. Ủy ban nhân dân" },
      period: { from: 2011, to: 2015 },
    },
  },
  {
    layout: "capitals that a conversion from TCVN3 lost",
    text: `ủY BAN NHÂN DÂN        CộNG HòA Xã HộI CHủ NGHĩA VIệT NAM
TỉNH TRà SƠN                 Độc lập - Tự do - Hạnh phúc
Số: 88/2005/QĐ-UBND      Trà Sơn, ngày 16 tháng 9 năm 2005

QUYếT ĐịNH
Về việc giao chỉ tiêu xóa nhà tạm năm 2006

ủY BAN NHÂN DÂN TỉNH TRà SƠN

${body}

Nơi nhận:                        TM. ủY BAN NHÂN DÂN TỉNH
- Như Điều 3;                         CHủ TịCH
- Lưu: VP.
                                    Bùi Thế Vỹ`,
    meta: {
      number: "88/2005/QĐ-UBND",
      date: "2005-09-16",
      issuer: "Ủy ban nhân dân tỉnh Trà Sơn",
      type: "Quyết định",
      title: "Về việc giao chỉ tiêu xóa nhà tạm năm 2006",
      recipients: ["Như Điều 3", "Lưu: VP"],
      signer: { name: "Bùi Thế Vỹ", position: "Chủ tịch", authority: "TM. Ủy ban nhân dân tỉnh" },
    },
  },
  {
    layout: "number and date above each other in the right column, urgent mark",
    text: `HỎA TỐC
ỦY BAN NHÂN DÂN          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HÒA LẠC                Độc lập - Tự do - Hạnh phúc
                         Hòa Lạc, ngày 27 tháng 9 năm 2022
Số: 19/CĐ-UBND

CÔNG ĐIỆN
Về việc ứng phó bão số 4

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA LẠC ĐIỆN:

- Giám đốc các sở;
- Chủ tịch UBND các huyện.

${body}

CHỦ TỊCH

Lê Kim Ngân`,
    meta: {
      number: "19/CĐ-UBND",
      date: "2022-09-27",
      issuer: "Ủy ban nhân dân tỉnh Hòa Lạc",
      type: "Công điện",
      title: "Về việc ứng phó bão số 4",
      signer: { name: "Lê Kim Ngân", position: "Chủ tịch", authority: null },
    },
  },
];
