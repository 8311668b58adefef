import { describe, expect, it } from "vitest";
import { readDocument } from "./read.js";

/** Reads a made-up plan of the province Tây Ninh whose opening is the given text; `number date relation issuer` of each citation. */
function cited(opening: string): readonly string[] {
  const text = `ỦY BAN NHÂN DÂN
TỈNH TÂY NINH
Số: 9/KH-UBND
Tây Ninh, ngày 10 tháng 4 năm 2024

KẾ HOẠCH
Phát triển nghề đan lát năm 2024

${opening}

I. MỤC TIÊU

Giữ 12 làng nghề.
`;
  const reading = readDocument({
    format: "text",
    lines: text.split("\n"),
    pages: null,
    blocks: null,
    notices: [],
  });
  return reading.citations.map(({ number, date, relation, issuer }) =>
    [number, date ?? "-", relation, issuer ?? "-"].join(" | "),
  );
}

const samples: readonly (readonly [string, readonly string[]])[] = [
  [
    "Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ;",
    ["1719/QĐ-TTg | 2021-10-14 | basis | Thủ tướng Chính phủ"],
  ],
  [
    "Căn cứ Quyết định 1719/QĐ-TTg, ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ;",
    ["1719/QĐ-TTg | 2021-10-14 | basis | Thủ tướng Chính phủ"],
  ],
  [
    "Căn cứ Nghị định số 45/2010/NĐ-CP ngày 21-4-2010 của Chính phủ;",
    ["45/2010/NĐ-CP | 2010-04-21 | basis | Chính phủ"],
  ],
  [
    "Căn cứ Nghị định số 45/2010/NĐ-CP ngày 21.4.2010 của Chính phủ;",
    ["45/2010/NĐ-CP | 2010-04-21 | basis | Chính phủ"],
  ],
  ["Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;", ["72/2025/QH15 | - | basis | Quốc hội"]],
  [
    "Căn cứ Luật số 47/2019/QH14 ngày 22 tháng 11 năm 2019 sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ;",
    ["47/2019/QH14 | 2019-11-22 | basis | Quốc hội"],
  ],
  [
    "Căn cứ Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội;",
    ["1211/2016/UBTVQH13 | 2016-05-25 | basis | Ủy ban Thường vụ Quốc hội"],
  ],
  [
    "Căn cứ Thông tư liên tịch số 31/2013/TTLT-BTC-BNNPTNT ngày 26/4/2013 của Bộ Tài chính - Bộ Nông nghiệp và Phát triển nông thôn;",
    ["31/2013/TTLT-BTC-BNNPTNT | 2013-04-26 | basis | *"],
  ],
  [
    "Căn cứ Thông tư số 08/2022/TT-BKHĐT ngày 31/5/2022 của Bộ trưởng Bộ Kế hoạch và Đầu tư;",
    ["08/2022/TT-BKHĐT | 2022-05-31 | basis | Bộ trưởng Bộ Kế hoạch và Đầu tư"],
  ],
  [
    "Thực hiện Nghị quyết số 19-NQ/TW ngày 16 tháng 6 năm 2022 của Ban Chấp hành Trung ương Đảng khóa XIII về nông nghiệp;",
    ["19-NQ/TW | 2022-06-16 | implements | Ban Chấp hành Trung ương"],
  ],
  [
    "Thực hiện Chỉ thị số 37-CT/TW ngày 18/6/2014 của Ban Bí thư Trung ương Đảng;",
    ["37-CT/TW | 2014-06-18 | implements | Ban Bí thư"],
  ],
  [
    "Thực hiện Kết luận số 54-KL/TW ngày 07/8/2019 của Bộ Chính trị;",
    ["54-KL/TW | 2019-08-07 | implements | Bộ Chính trị"],
  ],
  [
    "Thực hiện Chương trình hành động số 21-CTr/TU ngày 05/9/2022 của Tỉnh ủy;",
    ["21-CTr/TU | 2022-09-05 | implements | Tỉnh ủy Tây Ninh"],
  ],
  [
    "Thực hiện Nghị quyết số 05 - NQ/TU ngày 10/01/2021 của Ban Chấp hành Đảng bộ tỉnh;",
    ["05-NQ/TU | 2021-01-10 | implements | *"],
  ],
  [
    "Thực hiện Công văn số 3215/BNN-KTHT ngày 16/5/2023 của Bộ Nông nghiệp và PTNT về làng nghề;",
    ["3215/BNN-KTHT | 2023-05-16 | implements | Bộ Nông nghiệp và Phát triển nông thôn"],
  ],
  [
    "Xét đề nghị của Sở Công Thương tại Tờ trình số 55/TTr-SCT ngày 02/4/2024,",
    ["55/TTr-SCT | 2024-04-02 | basis | Sở Công Thương"],
  ],
  [
    "Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 55/TTr-SCT ngày 02/4/2024;",
    ["55/TTr-SCT | 2024-04-02 | basis | Sở Công Thương"],
  ],
  [
    "Xét Tờ trình số 55/TTr-SCT ngày 02/4/2024 của Sở Công Thương;",
    ["55/TTr-SCT | 2024-04-02 | basis | Sở Công Thương"],
  ],
  [
    "Căn cứ các Quyết định của Thủ tướng Chính phủ: số 801/QĐ-TTg ngày 07/7/2022; số 919/QĐ-TTg ngày 01/8/2022;",
    [
      "801/QĐ-TTg | 2022-07-07 | basis | Thủ tướng Chính phủ",
      "919/QĐ-TTg | 2022-08-01 | basis | Thủ tướng Chính phủ",
    ],
  ],
  [
    "Căn cứ Quyết định số 801/QĐ-TTg ngày 07/7/2022 và Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ;",
    [
      "801/QĐ-TTg | 2022-07-07 | basis | Thủ tướng Chính phủ",
      "919/QĐ-TTg | 2022-08-01 | basis | Thủ tướng Chính phủ",
    ],
  ],
  [
    "Căn cứ Nghị quyết số 12/2021/NQ-HĐND ngày 09/12/2021 của Hội đồng nhân dân tỉnh Tây Ninh khóa X;",
    ["12/2021/NQ-HĐND | 2021-12-09 | basis | Hội đồng nhân dân tỉnh Tây Ninh"],
  ],
  [
    "Căn cứ Nghị quyết số 12/2021/NQ-HĐND ngày 09/12/2021 của HĐND tỉnh quy định mức chi;",
    ["12/2021/NQ-HĐND | 2021-12-09 | basis | Hội đồng nhân dân tỉnh Tây Ninh"],
  ],
  [
    "Căn cứ Quyết định số 3055/QĐ-UBND ngày 20/12/2023 của UBND tỉnh về giao dự toán;",
    ["3055/QĐ-UBND | 2023-12-20 | basis | Ủy ban nhân dân tỉnh Tây Ninh"],
  ],
  [
    "Căn cứ Quyết định số 3055/QĐ-UBND ngày 20/12/2023 của Chủ tịch Ủy ban nhân dân tỉnh về giao dự toán;",
    ["3055/QĐ-UBND | 2023-12-20 | basis | Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"],
  ],
  [
    "Thực hiện Nghị quyết số 30a/2008/NQ-CP ngày 27 tháng 12 năm 2008 của Chính phủ;",
    ["30a/2008/NQ-CP | 2008-12-27 | implements | Chính phủ"],
  ],
  [
    "Căn cứ Quyết định số 132/2000/QĐ-TTg ngày 24 tháng 11 năm 2000 của Thủ tướng Chính phủ về một số chính sách khuyến khích phát triển ngành nghề nông thôn;",
    ["132/2000/QĐ-TTg | 2000-11-24 | basis | Thủ tướng Chính phủ"],
  ],
  [
    "Thực hiện Quyết định số 221/QĐ- BNNMT ngày 03/3/2025 của Bộ Nông nghiệp và Môi trường;",
    ["221/QĐ-BNNMT | 2025-03-03 | implements | Bộ Nông nghiệp và Môi trường"],
  ],
  [
    "Triển khai Thông báo kết luận số 77-TB/TU ngày 11/02/2024 của Thường trực Tỉnh ủy;",
    ["77-TB/TU | 2024-02-11 | implements | *"],
  ],
  [
    "Căn cứ Văn bản hợp nhất số 04/VBHN-BCT ngày 23/01/2014 của Bộ Công Thương;",
    ["04/VBHN-BCT | 2014-01-23 | basis | Bộ Công Thương"],
  ],
  [
    "Căn cứ Nghị định số 52/2018/NĐ-CP ngày 12/4/2018 của Chính phủ về phát triển ngành nghề nông thôn (thay thế Nghị định số 66/2006/NĐ-CP ngày 07/7/2006);",
    ["52/2018/NĐ-CP | 2018-04-12 | basis | Chính phủ", "66/2006/NĐ-CP | 2006-07-07 | mentions | *"],
  ],
  [
    "Kế hoạch này thay thế Kế hoạch số 31/KH-UBND ngày 15/3/2020 của UBND tỉnh.",
    ["31/KH-UBND | 2020-03-15 | replaces | Ủy ban nhân dân tỉnh Tây Ninh"],
  ],
  [
    "Thực hiện Kế hoạch số 02/KH-BCĐ ngày 09/01/2024 của Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia;",
    ["02/KH-BCĐ | 2024-01-09 | implements | *"],
  ],
  [
    "Thực hiện Nghị quyết 19-NQ/TW, Nghị quyết 26/NQ-CP và Kế hoạch 88/KH-UBND của tỉnh;",
    [
      "19-NQ/TW | - | implements | *",
      "26/NQ-CP | - | implements | Chính phủ",
      "88/KH-UBND | - | implements | *",
    ],
  ],
  [
    "Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015; căn cứ Nghị định số 163/2016/NĐ-CP ngày 21/12/2016 của Chính phủ;",
    ["163/2016/NĐ-CP | 2016-12-21 | basis | Chính phủ"],
  ],
  [
    "Thực hiện Công điện số 14/CĐ-TTg ngày 25 tháng 02 năm 2024 của Thủ tướng Chính phủ;",
    ["14/CĐ-TTg | 2024-02-25 | implements | Thủ tướng Chính phủ"],
  ],
  [
    "Căn cứ Hướng dẫn liên ngành số 1205/HDLN-SCT-SNN ngày 01/3/2023 của Sở Công Thương và Sở Nông nghiệp và PTNT;",
    ["1205/HDLN-SCT-SNN | 2023-03-01 | basis | *"],
  ],
  [
    "Căn cứ Kế hoạch số 47/KH-BCT ngày 9/1/2024 của Bộ Công Thương, Ủy ban nhân dân tỉnh ban hành Kế hoạch:",
    ["47/KH-BCT | 2024-01-09 | basis | Bộ Công Thương"],
  ],
  [
    "Thực hiện ý kiến chỉ đạo của Văn phòng Chính phủ tại Công văn số 812/VPCP-NN ngày 05/02/2024;",
    ["812/VPCP-NN | 2024-02-05 | implements | Văn phòng Chính phủ"],
  ],
  [
    "Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024, của Bộ Chính trị “về đột phá phát triển khoa học”;",
    ["57-NQ/TW | 2024-12-22 | basis | Bộ Chính trị"],
  ],
  [
    "Căn cứ Nghị quyết\nsố 57-NQ/TW ngày\n22/12/2024 của Bộ\nChính trị về khoa học;",
    ["57-NQ/TW | 2024-12-22 | basis | Bộ Chính trị"],
  ],
];

describe("readCitations: the ways offices cite", () => {
  it.each(samples)("%s", (opening, expected) => {
    const found = cited(opening);
    const open = expected.map((item, at) =>
      item.endsWith("*") ? item.replace(/\*$/u, found[at]?.split(" | ")[3] ?? "") : item,
    );
    expect(found).toEqual(open);
  });
});
