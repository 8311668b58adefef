import type { Attachment } from "../../document/attachments.js";
import type { Block } from "../../document/block.js";
import { spanAt } from "../../document/passage.js";
import { roman } from "../../text/roman.js";
import { annexNumber } from "../annexReferences.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";

export const formatAnnexLabel: DocumentRule = {
  name: "format-annex-label",
  scope: "document",
  severity: "warning",
  title: { vi: "Đánh số phụ lục không đúng quy định", en: "Annexes are numbered in the wrong way" },
  looksFor: {
    vi: "Văn bản có từ hai phụ lục trở lên: phụ lục không đánh số, đánh lẫn số La Mã với số Ả Rập, nhảy hoặc lặp số. Toàn bộ đánh số Ả Rập: lưu ý.",
    en: "Of two or more annexes one carries no number, Roman and Arabic numerals are mixed, or a number is skipped or repeated. A remark where all are Arabic.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III.1: từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số La Mã.",
    en: "Decree 30/2020/NĐ-CP, annex I, III.1: two or more annexes are numbered in Roman numerals.",
  },
  silentWhen: {
    vi: "Chỉ có một phụ lục; phụ lục có mục con (1a, 1b); phụ lục đánh chữ cái A, B.",
    en: "There is one annex; annexes with parts (1a, 1b); annexes lettered A, B.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển chợ
I. MỤC TIÊU
Xây mới 12 chợ.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC I
DANH MỤC CHỢ
Chợ Đông, chợ Tây.
PHỤ LỤC 2
KINH PHÍ
Ngân sách tỉnh.`,
      lines: [11],
    },
    {
      text: `# KẾ HOẠCH

Bảo vệ rừng

CHỦ TỊCH

Trần Văn Mẫu

## PHỤ LỤC I

DANH MỤC RỪNG

## PHỤ LỤC III

KINH PHÍ`,
      lines: [13],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển chợ
I. MỤC TIÊU
Xây mới 12 chợ.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC I
DANH MỤC CHỢ
Chợ Đông, chợ Tây.
PHỤ LỤC II
KINH PHÍ
Ngân sách tỉnh.`,
      lines: [],
    },
  ],
  check: ({ anatomy, blocks }) => {
    const annexes = anatomy.attachments.filter(({ kind }) => kind === "annex");
    const [first] = annexes;
    if (annexes.length < 2 || first?.label == null) return [];
    const arabic = annexes.every(({ label }) => label !== null && /^\d+$/u.test(label));
    if (arabic) return findingOf(first, "I", "info", blocks);
    return annexes.flatMap((annex, at) => oddLabel(annex, at + 1, blocks));
  },
};

function oddLabel(annex: Attachment, expected: number, blocks: readonly Block[]): readonly Finding[] {
  const { label } = annex;
  if (label === null || (/^[A-H]$/u.test(label) && annexNumber(label) === null)) return [];
  if (!/^(?:\d{1,2}|[IVX]+)$/u.test(label)) return [];
  if (/^[IVX]+$/u.test(label) && annexNumber(label) === expected) return [];
  return findingOf(annex, roman(expected), "warning", blocks);
}

function findingOf(
  { title, label }: Attachment,
  right: string,
  severity: "info" | "warning",
  blocks: readonly Block[],
): readonly Finding[] {
  const below = title?.marks[0]?.line;
  const line = headLine(blocks, label, below) ?? below;
  if (line === undefined || label === null) return [];
  return [
    {
      severity,
      message: {
        vi: `Phụ lục đánh số “${label}”; theo thứ tự, bằng chữ số La Mã, phải là “${right}”.`,
        en: `Found an annex numbered ${label}, expected ${right} (in sequence, Roman numerals).`,
      },
      span: { line, endLine: line },
      quote: title?.text.slice(0, 60) ?? "",
      suggestion: `Phụ lục ${right}`,
    },
  ];
}

/** The line of the words `Phụ lục 2` themselves, above the title. */
function headLine(
  blocks: readonly Block[],
  label: string | null,
  below: number | undefined,
): number | undefined {
  return blocks
    .flatMap((block) =>
      block.kind === "paragraph" && block.label?.form === "annex" && block.label.value === label
        ? spanAt(block.passage).line
        : [],
    )
    .filter((line) => below === undefined || line <= below)
    .at(-1);
}
