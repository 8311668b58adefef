import { hasLetterhead, letterheadLines } from "../letterheadLines.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";

export const letterheadIncomplete: DocumentRule = {
  name: "letterhead-incomplete",
  scope: "document",
  severity: "warning",
  title: { vi: "Phần đầu văn bản thiếu thành phần", en: "The letterhead lacks a component" },
  looksFor: {
    vi: "Thiếu Quốc hiệu, Tiêu ngữ hoặc tên cơ quan ban hành ở đầu văn bản. Khi cả ba cùng không có (thường do chuyển đổi, quét mất phần đầu): lưu ý.",
    en: "The national name, the motto or the issuing agency is missing at the top. A remark only where all three are gone, as a conversion often loses the whole head.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I, mục II.1, II.2.",
    en: "Decree 30/2020/NĐ-CP, article 8 and annex I, II.1, II.2.",
  },
  silentWhen: {
    vi: "Văn bản của Đảng (tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”); đoạn trích không có phần đầu.",
    en: "Party documents (headed “ĐẢNG CỘNG SẢN VIỆT NAM”); excerpts without a head.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 04 tháng 7 năm 2025
KẾ HOẠCH
Cấp nước sạch nông thôn`,
      lines: [1],
    },
    {
      text: `| | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 12/KH-UBND | Hòa An, ngày 04 tháng 7 năm 2025 |

KẾ HOẠCH

Cấp nước sạch nông thôn`,
      lines: [1],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND
Hòa An, ngày 04 tháng 7 năm 2025
KẾ HOẠCH
Cấp nước sạch nông thôn`,
      lines: [],
    },
  ],
  check: (subject) => {
    const missing = missingParts(subject);
    if (missing.length === 0 || !hasLetterhead(subject)) return [];
    const { first } = letterheadLines(subject);
    return [
      {
        severity: missing.length === 3 ? "info" : "warning",
        message: {
          vi: `Phần đầu văn bản thiếu: ${missing.map(({ vi }) => vi).join(", ")}.`,
          en: `Found a letterhead without ${missing.map(({ en }) => en).join(", ")}, expected all components.`,
        },
        span: first,
        data: { missing: missing.map(({ en }) => en) },
      },
    ];
  },
};

function missingParts(subject: Subject) {
  const { nation, motto, agency, party } = letterheadLines(subject);
  const parts = [
    { there: nation || party, vi: "Quốc hiệu", en: "the national name" },
    { there: motto || party, vi: "Tiêu ngữ", en: "the motto" },
    { there: agency, vi: "tên cơ quan ban hành", en: "the issuing agency" },
  ];
  return parts.filter(({ there }) => !there);
}
