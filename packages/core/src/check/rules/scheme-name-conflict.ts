import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { namesWithOtherMiddles } from "../schemeMiddles.js";
import { type OtherName, otherNames } from "../schemeNames.js";
import { whereabouts } from "../whereabouts.js";

export const schemeNameConflict: DocumentRule = {
  name: "scheme-name-conflict",
  scope: "document",
  severity: "warning",
  yields: true,
  title: {
    vi: "Tên một đề án, chương trình ghi khác ở một chỗ",
    en: "The name of a scheme or programme told otherwise at one place",
  },
  looksFor: {
    vi: "Tên một đề án, chương trình, dự án, chiến lược, phong trào, luật hoặc một tên trong ngoặc kép được nhắc lại nhưng khác một vài chữ ở giữa so với các chỗ khác.",
    en: "The name of a scheme, programme, project, strategy, movement or law, or one in quotation marks, comes again with a word or two in its middle replaced.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6: viện dẫn phải ghi đúng tên; một đề án chỉ có một tên.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6: what is cited is named rightly; a scheme has one name.",
  },
  silentWhen: {
    vi: "Khác ở con số, năm, cấp (tỉnh, quốc gia), địa danh hoặc hư từ; hai cách nói đồng nghĩa; tên ngắn dưới 5 chữ giống nhau; tên đứng nhiều lần ở cả hai dạng.",
    en: "They differ in figures, years, the level (province, country), places or particles; two words of one meaning; fewer than 5 equal words; both forms stand several times.",
  },
  bad: [
    {
      text: `QUYẾT ĐỊNH
Ban hành Kế hoạch thực hiện Đề án “Nâng cao tay nghề và phục dựng mẫu hoa văn cổ dựa vào nghệ nhân, đến năm 2030”
Điều 1. Ban hành Kế hoạch thực hiện Đề án “Nâng cao tay nghề và phục dựng mẫu hoa văn cổ dựa vào nghệ nhân, đến năm 2030”.
KẾ HOẠCH
THỰC HIỆN ĐỀ ÁN “NÂNG CAO TAY NGHỀ VÀ PHỤC DỰNG
CỔ DỰA VÀO NGHỆ NHÂN, ĐẾN NĂM 2030”`,
      lines: [5],
    },
    {
      text: `# THÔNG BÁO

Kết luận phiên họp về an toàn đường thủy

| Việc | Hạn |
|---|---|
| Nghiệm thu Chương trình kiểm định, thay mới phao áo cứu sinh trên các đò ngang chở học sinh vùng sông nước | 20/8 |
| Mở thầu Chương trình kiểm định, thay mới động cơ trên các đò ngang chở học sinh vùng sông nước | 05/9 |

Phòng Kinh tế theo dõi Chương trình kiểm định, thay mới phao áo cứu sinh trên các đò ngang chở học sinh vùng sông nước.`,
      lines: [8],
    },
    {
      text: `QUYẾT ĐỊNH
Phê duyệt Đề án “Giữ gìn nghề dệt và phục hồi hoa văn cổ dựa vào nghệ nhân” trên địa bàn tỉnh Hòa An
Điều 1. Phê duyệt Đề án “Giữ gìn nghề dệt và phục hồi hoa văn cổ dựa vào nghệ nhân”.
Điều 2. Kinh phí thực hiện Đề án “Giữ gìn nghề dệt và quảng bá hoa văn cổ
dựa vào nghệ nhân” lấy từ ngân sách tỉnh.`,
      lines: [4],
    },
    {
      text: `**KẾ HOẠCH**

Hưởng ứng phong trào trồng cây huyện Sơn Trà

| TT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Phát động phong trào Mỗi gia đình trồng một cây bóng mát ven đường | Phòng Kinh tế |
| 2 | Khen thưởng phong trào Mỗi cơ quan trồng một cây bóng mát ven đường | Phòng Nội vụ |

Phòng Y tế tham gia phong trào Mỗi gia đình trồng một cây bóng mát ven đường tại các trạm y tế.`,
      lines: [8],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Nghề dệt
1. Lập dự án nâng cấp, sửa chữa, xây mới các xưởng dệt đáp ứng tiêu chuẩn phòng cháy của tỉnh; dự án nâng cấp, sửa chữa, di dời, xây mới các xưởng dệt đáp ứng tiêu chuẩn phòng cháy của tỉnh.
2. Kinh phí thực hiện Đề án “Nâng cao tay nghề dệt cho nghệ nhân các bản làng” do tỉnh cấp; kinh phí thực hiện Đề án, các hoạt động nâng cao tay nghề dệt cho nghệ nhân các bản làng.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Thực hiện Chương trình giữ gìn nghề dệt và phục hồi hoa văn cổ giai đoạn 2021 - 2025
1. Tổng kết Chương trình giữ gìn nghề dệt và phục hồi hoa văn cổ giai đoạn 2016 - 2020.
2. Xây dựng Kế hoạch quốc gia giữ gìn nghề dệt và phục hồi hoa văn cổ; Kế hoạch tỉnh Hòa An giữ gìn nghề dệt và phục hồi hoa văn cổ.
3. Đề án dạy nghề thêu; Đề án dạy nghề gốm.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const found = otherNames(subject);
    const told = new Set(found.flatMap(({ span, other }) => [span.line, other.line]));
    const middles = namesWithOtherMiddles(subject).filter(({ span }) => !told.has(span.line));
    return [...found, ...middles].map(findingOf);
  },
};

function findingOf({ text, span, here, there, other, otherText }: OtherName): Finding {
  const place = whereabouts(other);
  const said = shortened(text, 140);
  return {
    message: {
      vi: `Tên “${said}” ghi “${here}”, nhưng ${place.vi} ghi “${there}”; cần thống nhất tên gọi.`,
      en: `Found “${here}” in the name “${said}”, expected “${there}” as at ${place.en}.`,
    },
    span,
    quote: here,
    related: [saysHere(other, there, otherText.slice(0, 160))],
    suggestion: there,
    data: { here, there },
  };
}
