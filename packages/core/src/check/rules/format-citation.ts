import { spanAt } from "../../document/passage.js";
import { matchesIn } from "../../text/matches.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";
import { figurePiecesWith } from "../wordPlaces.js";

export const formatCitation: DocumentRule = {
  name: "format-citation",
  scope: "document",
  severity: "info",
  title: { vi: "Viện dẫn văn bản thiếu chữ “số”", en: "A citation lacks the word “số”" },
  looksFor: {
    vi: "Tên loại văn bản đi liền số, ký hiệu mà không có chữ “số” (“Nghị định 20/…”), trong khi các văn bản khác được viện dẫn đủ. Nêu một lần với mọi chỗ.",
    en: "The kind of a document stands right before its number without “số” while others are cited in full. Told once with all places.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6: viện dẫn ghi tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành, trích yếu; các mẫu tại Phụ lục III ghi “số …”.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6, and the model layouts in annex III, which write “số …”.",
  },
  silentWhen: {
    vi: "Trong bảng; trong ngoặc đơn; cả văn bản đều viện dẫn như vậy; tên gọi tắt không có ký hiệu (“Chương trình 135”).",
    en: "Tables; brackets; a document that cites all so; short names without a symbol (`Chương trình 135`).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Thu gom vỏ bao thuốc bảo vệ thực vật
Căn cứ Quyết định số 41/QĐ-UBND ngày 06/3/2024 của Ủy ban nhân dân tỉnh;
Căn cứ Thông tư 77/2099/TT-BNNMT của Bộ Nông nghiệp và Môi trường.
I. NHIỆM VỤ
Thực hiện Quyết định số 41/QĐ-UBND, Kế hoạch số 12/KH-UBND.`,
      lines: [4],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Thu gom vỏ bao thuốc bảo vệ thực vật
Căn cứ Quyết định số 41/QĐ-UBND, Chương trình 135, Kế hoạch số 12/KH-UBND (Thông tư 77/2099/TT-BNNMT).
| Văn bản | Ngày |
|---|---|
| Thông tư 77/2099/TT-BNNMT | 05/5/2024 |`,
      lines: [],
    },
  ],
  check: (subject) => findingOf(subject),
};

const SYMBOL = "\\d{1,5}[a-zđ]?\\s?[/-]\\s?(?:\\d{4}\\s?/\\s?)?\\p{Lu}[\\p{L}&-]*[/-]\\p{Lu}[\\p{L}-]*";
const TYPES =
  "Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kết luận|Kế hoạch|Chương trình|Công văn|Công điện|Thông báo|Tờ trình|Hướng dẫn|Đề án";
const BARE = new RegExp(`(?<![A-Za-zÀ-ỹ(])(?:${TYPES}) ${SYMBOL}`, "gu");
const FULL = new RegExp(`(?:${TYPES}) số\\s?:?\\s?\\d`, "gu");

function findingOf(subject: Subject): readonly Finding[] {
  const pieces = figurePiecesWith(
    subject,
    "quyết",
    "định",
    "thị",
    "tư",
    "luận",
    "hoạch",
    "trình",
    "công",
    "báo",
    "dẫn",
  ).filter(({ inTable, passage }) => !inTable && passage.text.length <= 10_000);
  const found = pieces.flatMap(({ passage }) =>
    matchesIn(passage.text, BARE).map(({ 0: printed, index }) => ({
      printed,
      span: spanAt(passage, index, index + printed.length),
    })),
  );
  const [first, ...rest] = found;
  if (first === undefined) return [];
  const full = pieces.reduce((count, { passage }) => count + matchesIn(passage.text, FULL).length, 0);
  if (full < 2 * found.length) return [];
  const suggestion = first.printed.replace(/ (?=\d)/u, " số ");
  return [
    {
      message: {
        vi: `“${first.printed}”${rest.length === 0 ? "" : ` và ${rest.length} chỗ nữa`} thiếu chữ “số”; đúng là “${suggestion}”.`,
        en: `Found “${first.printed}”${rest.length === 0 ? "" : ` and ${rest.length} more`} without “số”, expected “${suggestion}”.`,
      },
      span: first.span,
      quote: first.printed,
      ...(rest.length === 0 ? {} : { related: rest.map(({ span, printed }) => saysHere(span, printed)) }),
      suggestion,
    },
  ];
}
