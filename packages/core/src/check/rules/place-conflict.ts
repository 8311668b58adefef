import type { Finding } from "../diagnostic.js";
import { type OtherPlace, otherPlaces, strayedActs } from "../placeNames.js";
import type { DocumentRule } from "../rule.js";

export const placeConflict: DocumentRule = {
  name: "place-conflict",
  scope: "document",
  severity: "warning",
  title: { vi: "Ghi nhầm tên địa phương khác", en: "Another place's name" },
  looksFor: {
    vi: "Văn bản của một tỉnh, huyện, xã nói “trên toàn tỉnh”, “trên địa bàn tỉnh”, “Ủy ban nhân dân tỉnh …” với tên của một địa phương khác cùng cấp: thường do chép từ văn bản của nơi khác. Văn bản viện dẫn của một tỉnh mà tên lại nói “trên địa bàn” tỉnh khác.",
    en: "A document of a province, district or commune says `trên toàn tỉnh`, `trên địa bàn tỉnh` or `Ủy ban nhân dân tỉnh …` with the name of another place of its level: mostly copied from another place's document. A cited act of one province whose name speaks of the ground of another.",
  },
  source: {
    vi: "Luật Tổ chức chính quyền địa phương 72/2025/QH15: Ủy ban nhân dân quyết định việc trên địa bàn của mình; khoản 3 Điều 10 Nghị định 30/2020/NĐ-CP về kiểm tra nội dung trước khi trình ký.",
    en: "Law 72/2025/QH15 on local government: a committee decides on its own ground; Decree 30/2020/NĐ-CP, article 10(3), on checking the content before signing.",
  },
  silentWhen: {
    vi: "Tên nơi ban hành không đọc được; địa phương khác cấp, đã sáp nhập với nơi ban hành hoặc được nhắc từ hai lần; câu nói về phối hợp, kinh nghiệm, sắp xếp, căn cứ; trong bảng.",
    en: "The issuing place isn't read; a place of another level, one merged with the issuer's or claimed twice; sentences on cooperation, experience or mergers or legal bases; tables.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN TỈNH LÂM SƠN
Số: 12/KH-UBND
Lâm Sơn, ngày 15 tháng 3 năm 2022
KẾ HOẠCH
Phát triển nghề nuôi ong đến năm 2030
I. PHẠM VI
1. Kế hoạch được triển khai trên toàn
tỉnh Hòa An.
2. Ủy ban nhân dân tỉnh Hòa Bắc giao Sở Tài chính bố trí kinh phí.`,
      lines: [8, 9],
    },
    {
      text: `**ỦY BAN NHÂN DÂN**
**XÃ SƠN LÂM**

Sơn Lâm, ngày 12 tháng 5 năm 2026

**KẾ HOẠCH**

Vệ sinh đường làng năm 2026

1. Ra quân dọn vệ sinh trên địa bàn xã Sơn Hòa vào thứ Bảy.`,
      lines: [10],
    },
    {
      text: `ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ
Số: 12/KH-UBND
Cần Thơ, ngày 15 tháng 3 năm 2022
KẾ HOẠCH
Phát triển nghề nuôi ong đến năm 2030
1. Mở các lớp tập huấn trên địa bàn thành phố Thủ Đức.
2. Mở chợ mật ong trên địa bàn Thành phố Đà Nẵng.`,
      lines: [7],
    },
    {
      text: `QUYẾT ĐỊNH
Căn cứ Quyết định số 12/QĐ-UBND ngày 15 tháng 3 năm 2022 của Ủy ban nhân dân tỉnh Lào Cai về phát triển nghề nuôi ong trên địa bàn tỉnh Lai Châu;`,
      lines: [2],
    },
  ],
  good: [
    {
      text: `QUYẾT ĐỊNH
Căn cứ Quyết định số 12/QĐ-UBND ngày 15 tháng 3 năm 2022 của Ủy ban nhân dân tỉnh Yên Bái về phát triển nghề nuôi ong trên địa bàn tỉnh Lào Cai;`,
      lines: [],
    },
    {
      text: `ỦY BAN NHÂN DÂN TỈNH LÂM SƠN
Số: 12/KH-UBND
Lâm Sơn, ngày 15 tháng 3 năm 2022
KẾ HOẠCH
Phát triển nghề nuôi ong đến năm 2030
I. PHẠM VI
1. Kế hoạch được triển khai trên toàn tỉnh Lâm Sơn, làm trước trên địa bàn huyện Hòa Bắc.
2. Học tập kinh nghiệm nuôi ong trên địa bàn tỉnh Hòa An; phối hợp với Ủy ban nhân dân tỉnh Hòa Bắc giữ nguồn hoa.
3. Bảo vệ rừng giáp ranh trên địa bàn tỉnh Hòa An và tỉnh Hòa Bắc.`,
      lines: [],
    },
  ],
  check: (subject) => [...otherPlaces(subject).map(findingOf), ...strayedActs(subject).map(actFinding)],
};

function actFinding({ printed, expected, span }: OtherPlace): Finding {
  return {
    message: {
      vi: `Văn bản được viện dẫn là của ${expected} nhưng tên lại ghi trên địa bàn ${printed}; cần kiểm tra lại.`,
      en: `Found “${printed}” in the name of an act of “${expected}”, expected the issuer's own ground.`,
    },
    span,
    quote: printed,
    suggestion: expected,
    data: { found: printed, expected },
  };
}

function findingOf({ printed, expected, span }: OtherPlace): Finding {
  return {
    message: {
      vi: `Ghi “${printed}”, nhưng văn bản này là của ${expected}; có thể chép từ văn bản của địa phương khác.`,
      en: `Found “${printed}”, expected “${expected}”, for which the document is issued.`,
    },
    span,
    quote: printed,
    suggestion: expected,
    data: { found: printed, expected },
  };
}
