import type { Block, Paragraph } from "../../document/block.js";
import { spanAt } from "../../document/passage.js";
import type { DocumentRule } from "../rule.js";

export const formatEndMark: DocumentRule = {
  name: "format-end-mark",
  scope: "document",
  severity: "info",
  title: { vi: "Thiếu dấu kết thúc “./.”", en: "The end mark “./.” is missing" },
  looksFor: {
    vi: "Đoạn cuối của nội dung, ngay trước Nơi nhận và chữ ký, không kết thúc bằng “./.”; ghi “/.” hoặc “./” được báo là ghi sai.",
    en: "The last paragraph before recipients and signature doesn't end in “./.”; “/.” and “./” are reported as misprints.",
  },
  source: {
    vi: "Các mẫu trình bày văn bản tại Phụ lục III, Nghị định 30/2020/NĐ-CP: kết thúc nội dung bằng “./.”.",
    en: "The model layouts in annex III of Decree 30/2020/NĐ-CP end the text with “./.”.",
  },
  silentWhen: {
    vi: "Văn bản chưa có Nơi nhận và chữ ký; nội dung kết thúc bằng bảng; văn bản của Đảng.",
    en: "Neither recipients nor signature are there; the text ends in a table; party documents.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện
I. MỤC TIÊU
Mỗi huyện có một phòng đọc.
Yêu cầu các cơ quan triển khai thực hiện.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [5],
    },
    {
      text: `# BÁO CÁO

Kết quả bảo vệ rừng

Trên đây là báo cáo kết quả năm 2024, UBND tỉnh kính báo cáo/.

| Nơi nhận: - Bộ Nông nghiệp; - Lưu: VT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Mẫu |
|---|---|`,
      lines: [5],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện
I. MỤC TIÊU
Mỗi huyện có một phòng đọc.
Yêu cầu các cơ quan triển khai thực hiện./.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [],
    },
  ],
  check: ({ anatomy: { body, closing }, reading }) => {
    const last = body.findLast(isText);
    if (closing.length === 0 || last === undefined || body.at(-1)?.kind === "table") return [];
    if (/-\p{Lu}[A-Za-zÀ-ỹ]*\/\p{Lu}/u.test(reading.meta.number ?? "")) return [];
    const end = last.passage.text.slice(-60);
    if (/\.\s?\/\s?\.?\S{0,4}(?:\s\S{1,6})?$|\/\s?\.\s?\/$/u.test(end) && /\.\s?\/\s?\./u.test(end))
      return [];
    const misprint = /(?:\/\.|\.\/)\s*$/u.test(end);
    return [
      {
        severity: misprint ? "warning" : "info",
        message: misprint
          ? {
              vi: `Dấu kết thúc văn bản ghi “${end.trim().slice(-2)}”, đúng là “./.”.`,
              en: `Found the end mark “${end.trim().slice(-2)}”, expected “./.”.`,
            }
          : {
              vi: "Nội dung không kết thúc bằng dấu “./.” trước Nơi nhận và chữ ký.",
              en: "Found no end mark, expected “./.” before recipients and signature.",
            },
        span: spanAt(last.passage, Math.max(0, last.passage.text.length - 3)),
        quote: end.trim().slice(-40),
        suggestion: "./.",
      },
    ];
  },
};

function isText(block: Block): block is Paragraph {
  return block.kind === "paragraph" && /[A-Za-zÀ-ỹ\d]/u.test(block.passage.text);
}
