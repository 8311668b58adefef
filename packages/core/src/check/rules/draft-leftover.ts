import type { Finding } from "../diagnostic.js";
import { draftLeftovers, LEFTOVERS, type Leftover, type LeftoverKind } from "../draftLeftovers.js";
import { examplePlan } from "../examplePlan.js";
import type { DocumentRule } from "../rule.js";

export const draftLeftover: DocumentRule = {
  name: "draft-leftover",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Phần sót lại của quá trình soạn thảo",
    en: "Something of the drafting was left in the text",
  },
  looksFor: {
    vi: "Thông báo lỗi của phần mềm (“Error! Reference source not found”), nguồn tin từ trang mạng đặt trong ngoặc, chữ “dự thảo” và chỗ để trống (“số …/QĐ-UBND”, “… triệu đồng”, “[tên đơn vị]”, “???”), lời nhắc của người rà soát (“đề nghị phòng A rà lại”) trong văn bản đã ban hành (cảnh báo); ghi chú công văn góp ý trong danh sách đơn vị, lời dặn người soạn thảo, lời nhận xét trong ngoặc (lưu ý).",
    en: "Messages of the word processor, web pages in brackets as sources, the word “draft” blanks and notes of reviewers in an issued text (warning); notes on letters within lists of units, instructions to the drafter, remarks in brackets (info).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Điều 10 đến 13: bản thảo được hoàn chỉnh, kiểm tra nội dung và thể thức trước khi ký ban hành.",
    en: "Decree 30/2020/NĐ-CP, articles 10 to 13: the draft is completed and checked before it is signed.",
  },
  silentWhen: {
    vi: "Biểu mẫu, đề cương kèm theo có chỗ để trống cho nơi khác điền; dự thảo chưa có ngày, chưa có số và người ký (đối với chỗ để trống); địa chỉ cổng thông tin nêu trong câu; dấu ba chấm liệt kê (“gạo, ngô…”).",
    en: "Forms and outlines whose blanks others fill in; drafts without a day, or without number and signer (blanks); addresses of portals within a sentence; dots that end a list.",
  },
  bad: [
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Phát triển chợ nông thôn",
        body: `I. MỤC TIÊU
Phấn đấu đến năm 2025 xây mới …… xã có chợ đạt chuẩn theo tiêu chí số của tỉnh.
II. NHIỆM VỤ
1. Khảo sát nhu cầu mua sắm của người dân [baomoi.com, 12/3/2023].
2. Xếp hạng chợ như Error! Reference source not found.
3. Tập huấn quản lý chợ (bổ sung số liệu sau khi có báo cáo của các huyện).
4. Thực hiện Quyết định số …/QĐ-UBND về hạng chợ; kinh phí: … triệu đồng.
5. [Tên đơn vị] mở điểm bán hàng; hỗ trợ (?) hộ kinh doanh.
6. Tổ chức hội chợ hằng năm (đề nghị phòng Kinh tế tính lại).
7. Mở chợ đêm (số này lấy ở báo cáo nào).`,
      }),
      lines: [8, 10, 11, 12, 13, 14, 15, 16],
    },
    {
      text: `# KẾ HOẠCH

Phát triển thư viện

| TT | Nhiệm vụ | Phân công |
|---|---|---|
| 1 | Số hóa tài liệu (Theo thẩm định, nội dung này chưa rõ kinh phí và thời gian). | Chủ trì: Sở Nội vụ. Phối hợp: Sở Tài chính (CV 118/STC-NS ngày 04/5/2023), Công an tỉnh |`,
      lines: [7],
    },
  ],
  good: [
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Phát triển chợ nông thôn",
        body: `I. NHIỆM VỤ
1. Công khai trên Cổng thông tin điện tử tỉnh (hoaan.gov.vn) danh sách hàng hóa: gạo, ngô, đậu…
2. Dự thảo nghị quyết của Hội đồng nhân dân tỉnh về mức thu (theo Công văn số 12/BTC-NSNN ngày 04/01/2024).
3. Kiểm định cân (kiểm tra lại sau 06 tháng); đăng ký sạp (đề nghị các hộ nộp lại thẻ cũ).
PHỤ LỤC
BIỂU MẪU BÁO CÁO
Tổng số chợ: … chợ; ngày … tháng … năm 2024.`,
      }),
      lines: [],
    },
  ],
  check: (subject) => {
    const byKind = new Map<LeftoverKind, Leftover[]>();
    for (const leftover of draftLeftovers(subject)) {
      const known = byKind.get(leftover.kind);
      if (known === undefined) byKind.set(leftover.kind, [leftover]);
      else known.push(leftover);
    }
    return [...byKind.values()].flatMap((found) =>
      found.length > most ? findingOf(found) : found.flatMap((one) => findingOf([one])),
    );
  },
};

/** More of one kind are told together. */
const most = 4;

function findingOf([first, ...others]: readonly Leftover[]): readonly Finding[] {
  if (first === undefined) return [];
  const { vi, en, severity } = LEFTOVERS[first.kind];
  const count = others.length === 0 ? "" : ` (${others.length + 1} nơi)`;
  return [
    {
      severity,
      message: {
        vi: `Còn sót “${first.quote}”: ${vi}${count}; cần bỏ hoặc hoàn chỉnh trước khi ban hành.`,
        en: `Found “${first.quote}”: ${en}, expected it to be taken out or completed before issue.`,
      },
      span: first.span,
      quote: first.quote,
      related: others.map(({ span, quote }) => ({
        span,
        quote,
        message: { vi: "Tại đây cũng còn sót.", en: "Another one here." },
      })),
      data: { kind: first.kind },
    },
  ];
}
