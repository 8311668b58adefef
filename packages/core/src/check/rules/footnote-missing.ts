import type { Finding } from "../diagnostic.js";
import { type NoteMark, noteMarks } from "../noteMarks.js";
import type { DocumentRule } from "../rule.js";

export const footnoteMissing: DocumentRule = {
  name: "footnote-missing",
  scope: "document",
  severity: "info",
  title: {
    vi: "Dấu chú thích không có chú thích, hoặc ngược lại",
    en: "A footnote mark without its note, or a note without its mark",
  },
  looksFor: {
    vi: "Số chú thích trong câu (chữ số nhỏ phía trên hoặc “[2]”) mà không có dòng chú thích mang số đó; dòng chú thích mà trong văn bản không có dấu tương ứng. Khi phần lớn chú thích khác có đủ, hoặc vừa thừa chú thích vừa thừa dấu: cảnh báo.",
    en: "A note's number in the text (a raised figure, or “[2]”) without a note that carries it; a note without its mark. A warning where most other notes are there, or a note lacks its mark too.",
  },
  source: {
    vi: "Kỹ thuật trình bày văn bản: mỗi dấu chú thích ứng với một chú thích. Chú thích bị mất thường do chép đoạn văn từ văn bản khác.",
    en: "Each mark has one note; a lost note mostly shows that the passage was copied from another text.",
  },
  silentWhen: {
    vi: "Đơn vị đo (m², km³); tài liệu tham khảo không dùng dấu trong câu; số trong ngoặc vuông chỉ năm hoặc giá trị.",
    en: "Units of measure (m², km³); bibliographies without marks; years and values in square brackets.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển du lịch
1. Đón 250.000 lượt khách quốc tế¹ và mở 3 tuyến đường thủy.
2. Xây bến tàu rộng 1.200 m² theo tiêu chuẩn quốc gia.`,
      lines: [3],
    },
    {
      text: `BÁO CÁO
Công tác thư viện
- Toàn tỉnh có 12 thư viện[1], trong đó 3 thư viện số[2].
- Bạn đọc tăng 12%[3].

[1] Gồm 1 thư viện tỉnh và 11 thư viện huyện.
[3] So với năm 2021.`,
      lines: [3],
    },
    {
      text: `# KẾ HOẠCH

Mở hội chợ sách tại các huyện theo hướng dẫn của tỉnh[2].

[1] Kế hoạch số 12/KH-UBND.`,
      lines: [3, 5],
    },
  ],
  good: [
    {
      text: `BÁO CÁO
Công tác thư viện
- Toàn tỉnh có 12 thư viện[1], diện tích 3.400 m².
- Bạn đọc tăng 12%².

[1] Gồm 1 thư viện tỉnh và 11 thư viện huyện.
² So với năm 2021.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const marks = noteMarks(subject);
    const [inText, notes] = [marks.filter(({ isNote }) => !isNote), marks.filter(({ isNote }) => isNote)];
    if (inText.length === 0) return [];
    const known = new Set(notes.map(({ number }) => number));
    const used = new Set(inText.map(({ number }) => number));
    const lost = inText.filter(({ number }) => !known.has(number));
    const loose = notes.filter(({ number }) => !used.has(number));
    // A mark without a note beside a note without a mark: one of the two numbers is wrong.
    const sure =
      inText.length - lost.length > lost.length || (loose.length > 0 && lost.length <= loose.length);
    return [
      ...lost.slice(0, most).map((mark) => lostNote(mark, sure)),
      ...loose.slice(0, most).map(looseNote),
    ];
  },
};

/** Where all notes were lost, a few places show it. */
const most = 5;

function lostNote({ span, quote, number }: NoteMark, sure: boolean): Finding {
  return {
    severity: sure ? "warning" : "info",
    message: {
      vi: `Dấu chú thích ${number} (“${quote}”) không có chú thích tương ứng.`,
      en: `Found the footnote mark ${number} (“${quote}”), expected a note with this number.`,
    },
    span,
    quote,
    data: { number },
  };
}

function looseNote({ span, quote, number }: NoteMark): Finding {
  return {
    severity: "info",
    message: {
      vi: `Chú thích ${number} không có dấu tương ứng trong văn bản.`,
      en: `Found note ${number}, expected its mark in the text.`,
    },
    span,
    quote,
    data: { number },
  };
}
