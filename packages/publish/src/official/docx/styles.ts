import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import { twips } from "./measures.js";

/** First-line indent of body text: 1 cm or 1.27 cm (Decree 30/2020, annex I, I.II.6). */
const INDENT = twips(12.7);

interface Look {
  /** Name in Word's list of styles. */
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: "left" | "center" | "right" | "both";
  /** Points above and below. */
  readonly space?: readonly [before: number, after: number];
  /** Line spacing, times single. */
  readonly line?: number;
  readonly indent?: {
    readonly left?: number;
    readonly right?: number;
    readonly firstLine?: number;
    readonly hanging?: number;
  };
  readonly keepNext?: boolean;
}

const BODY = { size: 14, align: "both", space: [3, 3], line: 1.15 } as const;
const OWN_LINE = { size: 14, bold: true, align: "center", keepNext: true } as const;
const RUN_IN = { ...BODY, bold: true, indent: { firstLine: INDENT }, keepNext: true } as const;

/**
 * One paragraph style for each component: sizes and looks of Decree 30/2020, annex I, I.II and the table of annex I, V
 * (size 13 goes with 12, 14 with 13); where the decree leaves a choice, the larger size.
 */
const looks = {
  nation: { name: "Quốc hiệu", size: 13, bold: true, align: "center" },
  motto: { name: "Tiêu ngữ", size: 14, bold: true, align: "center" },
  partyTitle: { name: "Tiêu đề văn bản của Đảng", size: 15, bold: true, align: "center" },
  parentAgency: { name: "Cơ quan chủ quản", size: 13, align: "center" },
  agency: { name: "Cơ quan ban hành", size: 13, bold: true, align: "center" },
  number: { name: "Số, ký hiệu", size: 13, align: "center", space: [4, 0] },
  place: { name: "Địa danh và thời gian", size: 14, italic: true, align: "center", space: [4, 0] },
  subject: { name: "Trích yếu công văn", size: 13, align: "center", space: [6, 0] },
  draft: { name: "Dấu dự thảo", size: 13, bold: true, align: "center", space: [6, 0] },
  rule: { name: "Đường kẻ", size: 1 },
  type: { name: "Tên loại", ...OWN_LINE, space: [18, 0] },
  title: { name: "Trích yếu", ...OWN_LINE },
  attached: { name: "Dòng kèm theo", size: 14, italic: true, align: "center", space: [0, 6], keepNext: true },
  annexLabel: { name: "Phụ lục", ...OWN_LINE },
  annexTitle: { name: "Tên phụ lục", ...OWN_LINE },
  addressees: { name: "Kính gửi", size: 14, align: "center", space: [12, 6], keepNext: true },
  addresseeList: {
    name: "Danh sách kính gửi",
    size: 14,
    align: "left",
    indent: { left: twips(55) },
    keepNext: true,
  },
  authority: { name: "Thẩm quyền ban hành", ...OWN_LINE, space: [12, 6] },
  enacting: { name: "Lệnh ban hành", ...OWN_LINE, space: [6, 6] },
  basis: { name: "Căn cứ", ...BODY, italic: true, indent: { firstLine: INDENT } },
  body: { name: "Nội dung", ...BODY, indent: { firstLine: INDENT } },
  plain: { name: "Nội dung không thụt đầu dòng", ...BODY },
  dash: { name: "Gạch đầu dòng", ...BODY, indent: { firstLine: INDENT } },
  plus: { name: "Dấu cộng đầu dòng", ...BODY, indent: { left: twips(5), firstLine: INDENT } },
  headingLabel: { name: "Số thứ tự phần, chương, mục", ...OWN_LINE, space: [12, 0] },
  headingTitle: { name: "Tiêu đề phần, chương, mục", ...OWN_LINE, space: [0, 6] },
  article: { name: "Điều", ...RUN_IN },
  roman: { name: "Đề mục I", ...RUN_IN, space: [6, 3] },
  arabic: { name: "Đề mục 1", ...RUN_IN },
  letter: { name: "Đề mục a", ...RUN_IN, bold: false },
  caption: { name: "Tên bảng", ...OWN_LINE, space: [6, 3] },
  measure: {
    name: "Đơn vị tính của bảng",
    size: 12,
    italic: true,
    align: "right",
    keepNext: true,
    space: [0, 2],
  },
  tableHead: { name: "Đầu bảng", size: 12, bold: true, align: "center", space: [2, 2], keepNext: true },
  tableText: { name: "Ô bảng", size: 12, align: "left", space: [2, 2] },
  note: { name: "Ghi chú của bảng", size: 12, italic: true, align: "both", space: [3, 3], keepNext: true },
  gap: { name: "Khoảng cách", size: 4 },
  recipientsWord: { name: "Nơi nhận", size: 12, bold: true, italic: true, keepNext: true },
  recipients: { name: "Danh sách nơi nhận", size: 11, indent: { right: twips(3) }, keepNext: true },
  partyRecipientsWord: { name: "Nơi nhận (văn bản của Đảng)", size: 14, underline: true, keepNext: true },
  partyRecipients: {
    name: "Danh sách nơi nhận (văn bản của Đảng)",
    size: 12,
    indent: { right: twips(3) },
    keepNext: true,
  },
  position: { name: "Quyền hạn, chức vụ", size: 14, bold: true, align: "center", keepNext: true },
  signature: { name: "Chỗ ký", size: 14, align: "center", keepNext: true },
  signer: { name: "Họ và tên người ký", size: 14, bold: true, align: "center", keepNext: true },
  pageNumber: { name: "Số trang", size: 13, align: "center" },
} as const satisfies Readonly<Record<string, Look>>;

export type StyleId = keyof typeof looks;

/** Half points of a style's letters. */
export function styleSize(id: StyleId): number {
  return looks[id].size * 2;
}

/** The styles of a document in the given font; Normal is body text, for whoever writes on in Word. */
export function documentStyles(font: string): IStylesOptions {
  return {
    default: { document: { run: { font, size: 28, language: { value: "vi-VN" } } } },
    paragraphStyles: Object.entries<Look>(looks).map(([id, look]) => paragraphStyle(id, look)),
  };
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

function paragraphStyle(id: string, look: Look): IParagraphStyleOptions {
  const [before, after] = look.space ?? [0, 0];
  return {
    id,
    name: look.name,
    basedOn: "Normal",
    quickFormat: true,
    run: {
      size: look.size * 2,
      bold: look.bold ?? false,
      italics: look.italic ?? false,
      ...(look.underline === true ? { underline: {} } : {}),
    },
    paragraph: {
      alignment: ALIGNMENTS[look.align ?? "left"],
      spacing: {
        before: before * 20,
        after: after * 20,
        line: Math.round((look.line ?? 1) * 240),
        lineRule: LineRuleType.AUTO,
      },
      ...(look.indent === undefined ? {} : { indent: look.indent }),
      ...(look.keepNext === true ? { keepNext: true } : {}),
    },
  };
}
