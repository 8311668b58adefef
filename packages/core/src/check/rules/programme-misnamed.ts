import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import {
  type ListedDeclaration,
  listedDeclarations,
  type MisnamedAct,
  misnamedActs,
} from "../misnamedActs.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";

export const programmeMisnamed: DocumentRule = {
  name: "programme-misnamed",
  scope: "document",
  severity: "info",
  title: {
    vi: "Chương trình, công ước, quỹ, cuộc vận động ghi không đúng tên",
    en: "A programme, convention, fund or movement under a name that isn't its own",
  },
  looksFor: {
    vi: "Công ước, chương trình mục tiêu quốc gia, quỹ, cuộc vận động ghi bằng tên không phải tên chính thức hoặc tên cũ đã được thay (lưu ý; cảnh báo nếu văn bản có chỗ ghi đúng tên, hoặc chương trình không bao giờ mang tên ấy); tuyên bố, chương trình nghị sự được kể trong danh sách “các công ước” (cảnh báo).",
    en: "A convention, national target programme, fund or movement under a name that isn't the official one or no longer is (a remark; a warning where the text has the right name elsewhere, or the name never was its own); a declaration or agenda in a list of conventions (warning).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6: viện dẫn đúng tên; tên các công ước, chương trình theo văn bản công bố, phê duyệt.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6: what is cited is named rightly; names as in the acts that published or approved them.",
  },
  silentWhen: {
    vi: "Văn bản ban hành trước khi có tên mới; nói về kết quả, tổng kết, việc kế thừa; tên nằm trong trích yếu của một văn bản có số, ngày; báo cáo; văn bản không có ngày.",
    en: "The document is older than the new name; results, reviews, what is carried on; a name in the title of an act with number or day; reports; documents without a date.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Chăm lo người cao tuổi và trẻ em làng chài",
        body: `1. Phổ biến các Công ước quốc tế nước ta là thành viên như: Công ước về người khuyết tật, Công ước về quyền trẻ em, Tuyên bố Hà Nội về người cao tuổi.
2. Cho vay vốn từ Quỹ quốc gia giải quyết việc làm.
3. Mở lớp về Công ước của Liên hợp quốc về quyền của người khuyết tật.`,
      }),
      lines: [7, 8],
    },
    {
      text: `ỦY BAN NHÂN DÂN HUYỆN SƠN TRÀ

Số: 88/KH-UBND
Sơn Trà, ngày 04 tháng 10 năm 2022

KẾ HOẠCH
Sửa nhà cho hộ nghèo

| TT | Nguồn vốn | Mức |
|---|---|---|
| 1 | Chương trình MTQG giảm nghèo và an sinh xã hội | 40 triệu đồng/hộ |
| 2 | Chương trình MTQG phát triển kinh tế - xã hội vùng dân tộc thiểu số và miền núi | 44 triệu đồng/hộ |
| 3 | Chương trình MTQG xây dựng nông thôn tiên tiến | 20 triệu đồng/hộ |

Các xã phát động toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư.`,
      lines: [11, 12, 13, 15],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Chăm lo người cao tuổi và trẻ em làng chài",
        body: `1. Phổ biến các công ước, tuyên bố như: Công ước về quyền của người khuyết tật, Công ước về quyền trẻ em, Tuyên bố Hà Nội về người cao tuổi.
2. Kế thừa kết quả thực hiện Mục tiêu Thiên niên kỷ; cho vay từ Quỹ quốc gia về việc làm (tiền thân là Quỹ quốc gia giải quyết việc làm).
3. Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới, nông thôn kiểu mẫu; Chương trình mục tiêu quốc gia giảm nghèo bền vững; học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.
4. Sơ kết Chỉ thị số 03-CT/TW ngày 14/5/2011 về việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        day: "06 tháng 8 năm 2012",
        title: "Học nghề đan lưới",
        body: "1. Học tập và làm theo tấm gương đạo đức Hồ Chí Minh; vay vốn Quỹ quốc gia giải quyết việc làm.",
      }),
      lines: [],
    },
  ],
  check: (subject) => [
    ...misnamedActs(subject).map(misnamedFinding),
    ...listedDeclarations(subject).map(declarationFinding),
  ],
};

function misnamedFinding({ printed, span, expected, severity, right }: MisnamedAct): Finding {
  return {
    severity,
    message: {
      vi: `“${printed}” không phải tên chính thức hiện hành; cần ghi “${expected}”.`,
      en: `Found “${printed}”, which isn't the official name at this date, expected “${expected}”.`,
    },
    span,
    quote: printed,
    related: right === undefined ? [] : [saysHere(right.span, right.printed)],
    suggestion: expected,
    data: { found: printed, expected },
  };
}

function declarationFinding({ printed, span }: ListedDeclaration): Finding {
  return {
    severity: "warning",
    message: {
      vi: `“${printed}” không phải công ước nhưng được kể trong danh sách các công ước.`,
      en: `Found “${printed}” in a list of conventions, expected conventions only.`,
    },
    span,
    quote: printed,
  };
}
