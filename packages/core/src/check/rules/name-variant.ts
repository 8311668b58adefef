import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { nameVariants, signerConflicts } from "../persons.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const nameVariant: DocumentRule = {
  name: "name-variant",
  scope: "document",
  severity: "warning",
  title: { vi: "Họ tên một người viết hai cách", en: "One person's name in two spellings" },
  looksFor: {
    vi: "Họ tên một người chỉ khác nhau ở dấu giữa hai chỗ: người ký và Nơi nhận, danh sách; hai chỗ cùng ghi một chức vụ (cảnh báo); người ký ghi ở Nơi nhận với chức vụ khác, hoặc cùng chức vụ mà khác một chữ trong họ tên (cảnh báo); chỗ khác: lưu ý.",
    en: "A person's name differs in marks alone between two places: the signer and the recipients or a list; two places with one office (warning); the signer stands elsewhere with another office, or with one word of the name replaced (warning); elsewhere a remark.",
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
    {
      text: examplePlan({
        title: "Hội chợ",
        body: `I. MỤC TIÊU
Mở hội chợ hằng năm./.
Nơi nhận:
- CT UBND tỉnh Lê Thanh Mẫu;
- PCT UBND tỉnh Lê Văn Mẫu;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Thanh Mẫu`,
      }),
      lines: [10, 11],
    },
    {
      text: examplePlan({
        title: "Hội chợ",
        body: `I. MỤC TIÊU
Mở hội chợ hằng năm./.
Nơi nhận:
- Như trên;
- PCT UBND tỉnh Lê Thanh Thử;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Thanh Mẫu`,
      }),
      lines: [11],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Hội chợ",
        body: `I. MỤC TIÊU
Mở hội chợ hằng năm./.
Nơi nhận:
- PCT UBND tỉnh Lê Văn Thử;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Mẫu`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        title: "Hội chợ",
        body: `I. MỤC TIÊU
Mở hội chợ hằng năm./.
Nơi nhận:
- CT UBND tỉnh Lê Văn Thử;
- PCT UBND tỉnh Lê Đức Thử;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Thị Mẫu`,
      }),
      lines: [],
    },
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
  check: (subject) => [...variantFindings(subject), ...signerFindings(subject)],
};

function signerFindings(subject: Subject): readonly Finding[] {
  return signerConflicts(subject).map(({ here, signed, span, signedSpan }) => ({
    message: {
      vi: `Ghi “${here}”, nhưng người ký là “${signed}”; cần ghi đúng họ tên, chức vụ.`,
      en: `Found “${here}”, expected “${signed}”, who signs.`,
    },
    span,
    quote: here,
    related: [saysHere(signedSpan, signed)],
    suggestion: signed,
    data: { names: [signed, here] },
  }));
}

function variantFindings(subject: Subject): readonly Finding[] {
  return nameVariants(subject).map(({ odd, usual, certain }) => {
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
  });
}
