import { type OtherAim, otherAims } from "../aimTypes.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { type OtherReview, otherReviews } from "../ownReviews.js";
import { type OtherType, otherTypes } from "../ownTypes.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const typeConflict: DocumentRule = {
  name: "type-conflict",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Văn bản tự gọi mình bằng tên loại khác",
    en: "The document calls itself by another type",
  },
  looksFor: {
    vi: "Một nơi ghi “Quyết định này”, “Chương trình này” trong một Kế hoạch mà các nơi khác đều ghi “Kế hoạch này”; câu kết “Trên đây là Chương trình …” khác với tên loại ở đầu văn bản; “mục tiêu nghị quyết đề ra” trong văn bản thực hiện một Đề án (lưu ý nếu nơi khác có viện dẫn nghị quyết); quyết định ghi “chịu trách nhiệm thi hành Kế hoạch này”: thường do chép từ văn bản khác. Tên văn bản là sơ kết mà câu kết hoặc nơi nói đến cùng số năm ghi tổng kết (hoặc ngược lại).",
    en: "One place says `Quyết định này`, `Chương trình này` in a plan that says `Kế hoạch này` elsewhere; the closing sentence `Trên đây là Chương trình …` names another type than the type line; a decision says `chịu trách nhiệm thi hành Kế hoạch này`: mostly copied from another document. The title says an interim review (`sơ kết`), the closing sentence or a place that tells of as many years a final one (`tổng kết`), or the reverse.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5 (tên loại văn bản); khoản 3 Điều 10 về kiểm tra nội dung trước khi trình ký.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.5 (type of the document); article 10(3), on checking the content before signing.",
  },
  silentWhen: {
    vi: "Đoạn văn đã nói đến một văn bản khác thuộc loại ấy; tên loại ấy là tên viết tắt của một chương trình, đề án; quyết định ban hành kèm theo văn bản khác; tên loại ghi như vậy từ hai nơi; trong bảng.",
    en: "The paragraph names another document of that type; the word is short for a programme or scheme; decisions that issue another document; the type stands so in two places; tables.",
  },
  bad: [
    {
      text: `UBND TỈNH GIA LAI
Số: 44/BC-UBND
Gia Lai, ngày 03 tháng 10 năm 2024
BÁO CÁO
Sơ kết 03 năm thực hiện Đề án giữ gìn nghề dệt thổ cẩm
I. KẾT QUẢ
Các làng dệt đã cơ bản đạt được
các chỉ tiêu Nghị quyết đề ra; mở 12 lớp.`,
      lines: [8],
    },
    {
      text: examplePlan({
        title: "Phát triển nghề muối",
        body: `1. Sở Tài chính bố trí kinh phí thực hiện Kế hoạch này.
2. Các xã căn cứ Quyết định này để triển khai; báo cáo kết quả thực hiện Kế hoạch này trước ngày 15/12.
Trên đây là Chương trình phát triển nghề muối của tỉnh.`,
      }),
      lines: [8, 9],
    },
    {
      text: `## CHƯƠNG TRÌNH HÀNH ĐỘNG

**Trồng rừng ven biển**

Giao Sở Nông nghiệp và Môi trường theo dõi việc thực hiện
Kế hoạch này.

Các huyện thực hiện Chương trình này; kinh phí theo Chương trình hành động này.`,
      lines: [6],
    },
    {
      text: `QUYẾT ĐỊNH
Ban hành Kế hoạch trồng rừng
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.
Điều 2. Các sở, ban, ngành chịu trách nhiệm thi hành Kế hoạch này.
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [4],
    },
    {
      text: `# HƯỚNG DẪN

**Tổng kết 10 năm phong trào thuyền an toàn**

Các xã gửi số liệu để sơ kết 10 năm phong trào; đã sơ kết 05 năm vào năm 2021.

Trên đây là Hướng dẫn sơ kết phong trào thuyền an toàn.`,
      lines: [5, 7],
    },
  ],
  good: [
    {
      text: `UBND TỈNH GIA LAI
Số: 44/BC-UBND
Gia Lai, ngày 03 tháng 10 năm 2024
BÁO CÁO
Sơ kết 03 năm thực hiện Đề án giữ gìn nghề dệt thổ cẩm
I. KẾT QUẢ
Các làng dệt đạt mục tiêu Đề án đề ra. Nghị quyết của Đảng bộ xã có nghề dệt; các mục tiêu nghị quyết đề ra đều đạt.`,
      lines: [],
    },
    {
      text: `# HƯỚNG DẪN

**Tổng kết 10 năm phong trào thuyền an toàn**

Các xã xem lại báo cáo sơ kết 05 năm, báo cáo sơ kết và tổng kết các đợt ra khơi.

Trên đây là Hướng dẫn tổng kết phong trào thuyền an toàn.`,
      lines: [],
    },
    {
      text: examplePlan({
        title: "Thực hiện Chương trình trồng rừng",
        body: `1. Sở Tài chính bố trí kinh phí thực hiện Kế hoạch này.
2. Quyết định số 12/QĐ-UBND ngày 05/01/2026 giao chỉ tiêu; các xã căn cứ Quyết định này và Kế hoạch này để triển khai.
Trên đây là Kế hoạch trồng rừng của tỉnh.`,
      }),
      lines: [],
    },
  ],
  check: (subject) => [
    ...otherTypes(subject).map((place) => findingOf(place, subject)),
    ...otherReviews(subject).map(reviewFinding),
    ...otherAims(subject).map(aimFinding),
  ],
};

function aimFinding({ printed, expected, span, title, certain }: OtherAim): Finding {
  return {
    severity: certain ? "warning" : "info",
    message: {
      vi: `Ghi “${printed}”, nhưng theo tên văn bản cần ghi “${expected}” (${whereabouts(title).vi}).`,
      en: `Found “${printed}”, expected “${expected}”, which the document's title says is carried out.`,
    },
    span,
    quote: printed,
    related: [saysHere(title, expected)],
    suggestion: expected,
    data: { found: printed, expected },
  };
}

function reviewFinding({ printed, expected, span, titleSpan }: OtherReview): Finding {
  return {
    message: {
      vi: `Ghi “${printed}”, nhưng tên văn bản ghi “${expected}” (${whereabouts(titleSpan).vi}); cần thống nhất.`,
      en: `Found “${printed}”, expected “${expected}” as in the document's title.`,
    },
    span,
    quote: printed,
    related: [saysHere(titleSpan, expected)],
    suggestion: expected,
    data: { found: printed, expected },
  };
}

function findingOf({ printed, expected, span }: OtherType, { reading: { meta } }: Subject): Finding {
  const at = meta.spans.type;
  return {
    message: {
      vi: `Ghi “${printed}”, nhưng văn bản này là ${expected}${at === undefined ? "" : ` (${whereabouts(at).vi})`}.`,
      en: `Found “${printed}”, expected “${expected}”, which this document is.`,
    },
    span,
    quote: printed,
    related:
      at === undefined
        ? []
        : [{ span: at, message: { vi: `Tên loại: ${expected}.`, en: `Its type: ${expected}.` } }],
    data: { found: printed, expected },
  };
}
