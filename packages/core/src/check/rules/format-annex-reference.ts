import type { Attachment } from "../../document/attachments.js";
import { type Passage, spanAt } from "../../document/passage.js";
import type { Finding, Said, Severity } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";

export const formatAnnexReference: DocumentRule = {
  name: "format-annex-reference",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Phụ lục thiếu hoặc ghi hỏng dòng “Kèm theo …”",
    en: "An annex lacks the line that says what it belongs to, or the line is broken",
  },
  looksFor: {
    vi: "Dưới tên phụ lục, dòng chỉ dẫn “(Kèm theo … số … ngày …)” mất dấu ngoặc, mất chữ “Kèm theo” hoặc để trống số của văn bản đã ban hành (cảnh báo); không có dòng chỉ dẫn (lưu ý).",
    en: "Under an annex's title the line “(Kèm theo … số … ngày …)” lost a bracket or its first words, or leaves blank the number of an issued document (warning); there is no such line (info).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III.1: mỗi phụ lục ghi thông tin chỉ dẫn kèm theo văn bản (số, ký hiệu, thời gian, cơ quan ban hành) trong ngoặc đơn dưới tên phụ lục.",
    en: "Decree 30/2020/NĐ-CP, annex I, III.1: under its title each annex names in brackets the document that it belongs to.",
  },
  silentWhen: {
    vi: "Phụ lục là biểu mẫu; văn bản của Đảng; phụ lục không đọc được tên; dự thảo chưa có số (đối với số để trống).",
    en: "Annexes that are forms; party documents; annexes whose title wasn't read; drafts without a number (blank numbers).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển chợ
I. MỤC TIÊU
Xây mới 12 chợ (danh mục tại Phụ lục kèm theo).
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC
DANH MỤC CHỢ XÂY MỚI
Kế hoạch số 31/KH-UBND ngày 20/3/2024 của Ủy ban nhân dân tỉnh)
1. Chợ Đông
2. Chợ Tây`,
      lines: [10],
    },
    {
      text: `# KẾ HOẠCH

Phát triển chợ

CHỦ TỊCH

Trần Văn Mẫu

## PHỤ LỤC

DANH MỤC CHỢ XÂY MỚI

| TT | Chợ |
|---|---|
| 1 | Chợ Đông |`,
      lines: [11],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển chợ
I. MỤC TIÊU
Xây mới 12 chợ (danh mục tại Phụ lục kèm theo).
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC
DANH MỤC CHỢ XÂY MỚI
(Kèm theo Kế hoạch số 31/KH-UBND ngày 20/3/2024 của Ủy ban nhân dân tỉnh)
1. Chợ Đông
2. Chợ Tây`,
      lines: [],
    },
  ],
  check: (subject) => {
    const annexes = subject.anatomy.attachments.filter(({ kind }) => kind === "annex");
    if (/\/(?:TU|TW|HU|ĐU)$/u.test(subject.reading.meta.number ?? "")) return [];
    return annexes.flatMap((annex) => findingOf(annex, subject));
  },
};

const FORM = /mẫu|biểu|đề cương|phiếu|tờ khai/iu;
/** The line without its opening bracket and first words, so that it was taken for a part of the title. */
const BROKEN =
  /(?:Báo cáo|Kế hoạch|Quyết định|Chương trình|Đề án|Công văn|Nghị quyết)\s+số\s?:?\s*[\d…. ]*\/[^()]{5,160}\)\s*$/u;
const BLANK = /số\s*[:.…_]*\s*\/\s*\p{Lu}|ngày[\s.…_]*tháng/u;

function findingOf({ title, reference }: Attachment, { reading }: Subject): readonly Finding[] {
  if (title === null || FORM.test(title.text)) return [];
  if (reference === null) {
    const broken = BROKEN.exec(title.text);
    if (broken !== null) return [found(title, broken.index, broken[0], "warning", LOST_BRACKET)];
    return [found(title, 0, title.text.slice(0, 80), "info", MISSING)];
  }
  const { text } = reference;
  if (text.startsWith("(") && !text.includes(")"))
    return [found(reference, 0, text, "warning", LOST_BRACKET)];
  if (reading.meta.number !== null && BLANK.test(text))
    return [found(reference, 0, text, "warning", LEFT_BLANK)];
  return [];
}

const LOST_BRACKET: Said = {
  vi: "Dòng chỉ dẫn của phụ lục mất dấu ngoặc hoặc chữ “Kèm theo”",
  en: "a reference line that lost a bracket or its first words",
};
const LEFT_BLANK: Said = {
  vi: "Dòng chỉ dẫn của phụ lục để trống số hoặc ngày của văn bản",
  en: "a reference line that leaves number or date blank",
};
const MISSING: Said = {
  vi: "Dưới tên phụ lục không có dòng chỉ dẫn “(Kèm theo … số … ngày …)”",
  en: "no reference line under the annex's title",
};

function found(passage: Passage, at: number, quote: string, severity: Severity, what: Said): Finding {
  const span = spanAt(passage, at, at + quote.length);
  return {
    severity,
    message: {
      vi: `${what.vi}: “${quote.slice(0, 120)}”.`,
      en: `Found ${what.en}, expected “(Kèm theo … số … ngày … của …)”.`,
    },
    span,
    quote: quote.slice(0, 160),
  };
}
