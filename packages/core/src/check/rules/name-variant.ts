import { examplePlan } from "../examplePlan.js";
import { nameVariants } from "../persons.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { whereabouts } from "../whereabouts.js";

export const nameVariant: DocumentRule = {
  name: "name-variant",
  scope: "document",
  severity: "warning",
  title: { vi: "Họ tên một người viết hai cách", en: "One person's name in two spellings" },
  looksFor: {
    vi: "Họ tên một người chỉ khác nhau ở dấu giữa hai chỗ: người ký và Nơi nhận, danh sách; hai chỗ cùng ghi một chức vụ (cảnh báo); chỗ khác: lưu ý.",
    en: "A person's name differs in marks alone between two places: the signer and the recipients or a list; two places with one office (warning); elsewhere a remark.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7: họ và tên người ký ghi đúng, đầy đủ; một người có một tên.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.7: the signer's name is printed whole; a person has one name.",
  },
  silentWhen: {
    vi: "Chỉ khác vị trí đặt dấu (Hoà, Hòa) hoặc chữ hoa; tên không đi sau chức vụ, “ông”, “bà”, “đồng chí”; ba cách viết trở lên.",
    en: "Only the place of a tone mark (Hoà, Hòa) or capitals differ; no office or form of address stands before the name; three spellings or more.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Hội chợ",
        body: `I. MỤC TIÊU
Mở hội chợ hằng năm./.
Nơi nhận:
- PCT UBND tỉnh Lê Thanh Mẫu;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Thành Mẫu`,
      }),
      lines: [10],
    },
    {
      text: `# DANH SÁCH TỔ CÔNG TÁC

| TT | Họ tên | Nhiệm vụ |
|---|---|---|
| 1 | Ông Đỗ Văn Thử, Giám đốc Sở Y tế | Tổ trưởng |

Giao đồng chí Tổ trưởng: Ông Đỗ Vân Thử phân công thành viên.`,
      lines: [7],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Hội chợ",
        body: `I. MỤC TIÊU
Đồng chí Trần Thị Thử giúp Chủ tịch Phan Hoà Mẫu mở hội chợ hằng năm; Chủ tịch Ủy ban nhân dân tỉnh Hoà An chỉ đạo./.
Nơi nhận:
- Chủ tịch UBND tỉnh Phan Hòa Mẫu;
- PCT UBND tỉnh Trần Thị Thử;
- Lưu: VT.
CHỦ TỊCH
PHAN HÒA MẪU`,
      }),
      lines: [],
    },
  ],
  check: (subject) =>
    nameVariants(subject).map(({ odd, usual, certain }) => {
      const place = whereabouts(usual.span);
      return {
        severity: certain ? ("warning" as const) : ("info" as const),
        message: {
          vi: `Họ tên ghi “${odd.printed}”, nhưng ${place.vi} ghi “${usual.printed}”; cần ghi đúng tên.`,
          en: `Found “${odd.printed}”, expected “${usual.printed}” as at ${place.en}.`,
        },
        span: odd.span,
        quote: odd.printed,
        related: [saysHere(usual.span, usual.printed)],
        suggestion: usual.printed,
        data: { names: [usual.printed, odd.printed] },
      };
    }),
};
