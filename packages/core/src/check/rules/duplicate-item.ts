import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { type HeadingTwice, headingsTwice } from "../headingsTwice.js";
import { type ItemTwice, itemsTwice } from "../itemsTwice.js";
import type { DocumentRule } from "../rule.js";
import { whereabouts } from "../whereabouts.js";

export const duplicateItem: DocumentRule = {
  name: "duplicate-item",
  scope: "document",
  severity: "warning",
  yields: true,
  title: { vi: "Một danh sách ghi một tên hai lần", en: "A list has one item twice" },
  looksFor: {
    vi: "Một địa danh, đơn vị, nội dung đứng hai lần trong cùng một câu liệt kê hoặc ở hai bên chữ “và”; hai đề mục cùng cấp trong một mục cùng tên; hai gạch đầu dòng ngắn của một danh sách (kể cả Nơi nhận) giống hệt nhau.",
    en: "A place, unit or matter stands twice in one enumeration or on both sides of `và`; two headings of one section have the same title; two short items of one list (the recipients too) are the same.",
  },
  source: {
    vi: "Lẽ thường: mỗi nội dung được kể một lần; tên lặp lại thường là chép nhầm, và tên đúng bị mất.",
    en: "Common sense: each thing is named once; a name that comes again was mostly copied in the place of another.",
  },
  silentWhen: {
    vi: "Đề mục ngắn dưới ba chữ; mục ở các cấp khác nhau; vế câu dài; chữ láy, cụm từ là phần đầu của một tên dài hơn.",
    en: "Headings of fewer than three words; headings of different levels; long clauses; reduplications and words with which a longer name begins.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Sửa bến đò tỉnh Hòa An
1. Sửa 02 bến đò: bến đò Cồn Ngọc 1 và
bến đò Cồn Ngọc 1.
2. Các xã An Hòa, An Lộc, Phú An, An Hòa lập tổ cứu hộ.
3. Sở Xây dựng phối hợp với Sở Tài chính; Sở Y tế; Công an tỉnh; Sở Tài chính.`,
      lines: [4, 5, 6],
    },
    {
      text: `# KẾ HOẠCH

Giữ nghề gốm huyện Sơn Trà

## II. NHIỆM VỤ

### 1. Truyền nghề cho thợ trẻ

Mở lớp tại ba làng gốm.

### 2. Truyền nghề cho thợ trẻ

Lập gian hàng gốm trên sàn điện tử.

**Nơi nhận:**
- Phòng Kinh tế;
- UBND các xã;
- Phòng Kinh tế;
- Lưu: VT.`,
      lines: [11, 18],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Sửa bến đò tỉnh Hòa An
1. Sở Văn hóa, Thể thao và Du lịch, Bộ Văn hóa, Thể thao và Du lịch cùng hướng dẫn; các xã An Hòa, An Lộc, thị trấn An Hòa lập tổ.
2. Từng bước, từng bước thay đò gỗ; phát triển du lịch, du lịch cộng đồng.
3. Mỗi năm đóng thuyền thúng theo thứ tự 3, 5, 5, 5 và 5 chiếc.
II. NHIỆM VỤ
1. Mục tiêu
Sửa bến.
2. Mục tiêu
Đóng đò.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...headingsTwice(subject).map(headingFinding),
    ...itemsTwice(subject).map((item) => findingOf(item, "item")),
  ],
};

function headingFinding(heading: HeadingTwice): Finding {
  return findingOf(heading, heading.kind);
}

function findingOf({ text, first, span }: ItemTwice, kind: HeadingTwice["kind"]): Finding {
  const place = whereabouts(first);
  const said = shortened(text, 100);
  return {
    message:
      kind === "heading"
        ? {
            vi: `Đề mục “${said}” trùng tên với đề mục ở ${place.vi} trong cùng một mục; cần kiểm tra tên đề mục.`,
            en: `Found the heading “${said}” again (before at ${place.en}), expected a title of its own.`,
          }
        : {
            vi: `“${said}” được kể hai lần trong một danh sách (lần trước ở ${place.vi}); cần bỏ một chỗ hoặc ghi đúng tên.`,
            en: `Found “${said}” twice in one list (before at ${place.en}), expected each item once.`,
          },
    span,
    quote: text,
    related: [{ span: first, quote: text, message: { vi: "Lần kể đầu tiên", en: "Its first appearance" } }],
    data: { text },
  };
}
