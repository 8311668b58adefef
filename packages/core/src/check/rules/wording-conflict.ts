import { type ContraryWord, contraryWords } from "../contraryWords.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { whereabouts } from "../whereabouts.js";

export const wordingConflict: DocumentRule = {
  name: "wording-conflict",
  scope: "document",
  severity: "warning",
  title: { vi: "Cùng một câu chữ, một từ trái nghĩa", en: "The same words, one of them contrary" },
  looksFor: {
    vi: "Một nội dung được nhắc lại nguyên văn ở chỗ khác nhưng đúng một từ được thay bằng từ trái nghĩa (“đánh bắt xa bờ” và “đánh bắt gần bờ”, “xuất khẩu” và “nhập khẩu”, “trong nước” và “ngoài nước”): từ 14 chữ giống nhau ở hai bên từ ấy.",
    en: "Words told again elsewhere with just one word changed into its contrary (far and near, export and import, in and out of the country): at least 14 equal words around it.",
  },
  source: {
    vi: "Lẽ thường: một nhiệm vụ nêu ở hai nơi chỉ có một đối tượng, một chiều; khoản 3 Điều 10 Nghị định 30/2020/NĐ-CP về trách nhiệm kiểm tra nội dung trước khi trình ký.",
    en: "Common sense; Decree 30/2020/NĐ-CP, article 10(3), on checking the content before signing.",
  },
  silentWhen: {
    vi: "Hai câu ở gần nhau trong một danh sách (mỗi câu nói về một phía); các chữ giống nhau ít hoặc lặp lại ở nhiều nơi.",
    en: "The two stand close together in one list, each telling of one side; few equal words, or words that come again in many places.",
  },
  bad: [
    {
      text: `**KẾ HOẠCH**

**II. NHIỆM VỤ**

- Nạo vét luồng vào bến, lắp phao báo hiệu để đón ghe
thuyền buôn bán nông sản từ trong tỉnh đến neo đậu, trao đổi hàng hóa an toàn.

- Lắp đèn ở bến.

- Sửa mái che.

- Dọn rác hằng tuần.

- Kẻ lại biển báo.

**III. TỔ CHỨC THỰC HIỆN**

1. Phòng Kinh tế nạo vét luồng vào bến, lắp phao báo hiệu để đón ghe thuyền buôn bán nông sản từ ngoài tỉnh đến neo đậu, trao đổi hàng hóa an toàn.`,
      lines: [18],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
1. Mở rộng bến để đón ghe thuyền buôn bán nông sản từ trong tỉnh đến neo đậu, trao đổi hàng hóa an toàn.
2. Mở rộng bến để đón ghe thuyền buôn bán nông sản từ ngoài tỉnh đến neo đậu, trao đổi hàng hóa an toàn.
3. Tập huấn chủ ghe.
4. Sửa mái che.
5. Dọn rác hằng tuần.
6. Kẻ lại biển báo.
7. Tăng số ghe thuyền buôn bán; giảm số vụ tai nạn.`,
      lines: [],
    },
  ],
  check: (subject) => contraryWords(subject).map(findingOf),
};

function findingOf({ first, other }: ContraryWord): Finding {
  const place = whereabouts(first.span);
  return {
    message: {
      vi: `Ở đây ghi “${other.text}”, nhưng cùng nội dung ở ${place.vi} ghi “${first.text}”: “${other.word}” và “${first.word}” trái nhau; cần thống nhất.`,
      en: `Found “${other.word}” in “${other.text}”, expected “${first.word}” as in the same words at ${place.en}, or the contrary there.`,
    },
    span: other.span,
    quote: other.text,
    related: [saysHere(first.span, first.text)],
    data: { words: [first.word, other.word] },
  };
}
