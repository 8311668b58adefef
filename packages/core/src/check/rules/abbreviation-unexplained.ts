import {
  type AbbreviationUse,
  type EarlyUse,
  earlyUses,
  unexplainedAbbreviations,
} from "../abbreviationUses.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { knownAbbreviations } from "../knownAbbreviations.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";

export const abbreviationUnexplained: DocumentRule = {
  name: "abbreviation-unexplained",
  scope: "document",
  severity: "info",
  title: {
    vi: "Chữ viết tắt không được giải thích khi dùng lần đầu",
    en: "An abbreviation not explained where it is first used",
  },
  looksFor: {
    vi: "Cụm từ viết tắt trong phần lời (BHXH, NTM, QPPL…) mà không nơi nào ghi đầy đủ kèm chữ viết tắt; chữ viết tắt được dùng trước chỗ giải thích nó.",
    en: "A set phrase abbreviated in prose (BHXH, NTM, QPPL…) that no place gives in full beside its letters; an abbreviation used before the place that explains it.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I: cụm từ viết tắt phải được ghi đầy đủ, chữ viết tắt đặt trong ngoặc đơn ngay sau đó ở lần dùng đầu tiên.",
    en: "Decree 30/2020/NĐ-CP, annex I: what is abbreviated stands in full with its letters in brackets at the first use.",
  },
  silentWhen: {
    vi: "Chữ viết tắt của tên loại văn bản, của UBND, HĐND, MTTQ; trong ô bảng, tiêu đề in hoa, Nơi nhận, số ký hiệu; sau “Sở”, “Phòng”, “Hội” (tên cơ quan); được giải thích ở bất cứ đâu.",
    en: "Letters of document types, of UBND, HĐND, MTTQ; in cells, headings in capitals, recipients and numbers; behind `Sở`, `Phòng`, `Hội` (names of units); explained anywhere.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Giúp người trồng bưởi vào hội nghề",
        body: `1. Vận động người trồng bưởi đóng BHXH tự nguyện; hỗ trợ thẻ BHYT cho người lớn tuổi.
2. Mở lớp CNTT cho hội viên.
3. Ứng dụng công nghệ thông tin (CNTT) vào bán bưởi.`,
      }),
      lines: [7, 8],
    },
    {
      text: `# HƯỚNG DẪN

Chấm điểm đường hoa

Xã có tuyến đường hoa được cộng 5 điểm tiêu chí NTM;
thôn giữ nếp trồng hoa được khen.

| TT | Tiêu chí NTM | Điểm |
|---|---|---|
| 1 | Đường hoa dài 500 m | 5 |`,
      lines: [5],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Giúp người trồng bưởi vào hội nghề",
        body: `CHƯƠNG I. THAM GIA BHXH
1. Vận động đóng bảo hiểm xã hội (sau đây viết tắt là BHXH) và bảo hiểm y tế (BHYT); trả BHXH, BHYT qua thẻ.
2. Sở KHCN, Hội LHPN và Phòng VHTT giúp các xã lập tổ trồng bưởi theo Quyết định số 12/QĐ-BHXH.
| TT | Việc | NSNN |
|---|---|---|
| 1 | Mua cây giống | 20 |`,
      }),
      lines: [],
    },
  ],
  check: (subject) => [
    ...unexplained(unexplainedAbbreviations(subject)),
    ...earlyUses(subject).map(earlyFinding),
  ],
};

/** One remark for all abbreviations of a document. */
function unexplained([first, ...others]: readonly AbbreviationUse[]): readonly Finding[] {
  if (first === undefined) return [];
  const all = [first, ...others].map(({ letters }) => `“${letters}”`).join(", ");
  return [
    {
      message: {
        vi: `Chữ viết tắt ${all} không được giải thích ở đâu; cần ghi đầy đủ ở lần dùng đầu.`,
        en: `Found ${all} explained nowhere, expected the words in full at the first use.`,
      },
      span: first.span,
      quote: first.letters,
      related: others.map(({ letters, span }) => saysHere(span, letters)),
      suggestion: `${knownAbbreviations.get(first.letters) ?? ""} (${first.letters})`,
      data: { letters: [first, ...others].map(({ letters }) => letters) },
    },
  ];
}

function earlyFinding({ letters, span, explained }: EarlyUse): Finding {
  const words = `${explained.printed} (${letters})`;
  return {
    message: {
      vi: `“${letters}” được dùng trước chỗ giải thích (“${words}”); cần giải thích ở lần dùng đầu.`,
      en: `Found “${letters}” before the place that explains it (“${words}”), expected the words at the first use.`,
    },
    span,
    quote: letters,
    related: [saysHere(explained.span, words)],
    data: { letters },
  };
}
