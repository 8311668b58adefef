import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { type RecipientLine, recipientLines } from "../recipientLines.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";

export const formatRecipients: DocumentRule = {
  name: "format-recipients",
  scope: "document",
  severity: "info",
  title: { vi: "Nơi nhận trình bày không đúng", en: "The recipients are set in the wrong way" },
  looksFor: {
    vi: "Sau dòng “Lưu: …” còn nơi nhận khác (cảnh báo); “Lưu” xếp làm ý con dưới một nơi nhận khác; “Lưu” không có dấu hai chấm; dòng nơi nhận không kết thúc bằng dấu chấm phẩy (lưu ý).",
    en: "More recipients below the line “Lưu: …” (a warning); “Lưu” as a part of another recipient, or without its colon; lines that don't end in a semicolon (remarks).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9: mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng, cuối dòng có dấu chấm phẩy; dòng cuối cùng ghi “Lưu” và dấu hai chấm, “VT”, đơn vị soạn thảo, cuối cùng là dấu chấm.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.9: each recipient on a line of its own with a dash and a semicolon; the last line says “Lưu:”, “VT”, the drafting unit, and ends in a full stop.",
  },
  silentWhen: {
    vi: "Nơi nhận dưới ba dòng; hầu hết các dòng không có dấu (bảng, văn bản quét mất dấu); văn bản của Đảng.",
    en: "Fewer than three lines; most lines without a mark (tables, marks lost in scanning); the Party's documents.",
  },
  bad: [
    {
      text: examplePlan({
        day: "04 tháng 9 năm 2024",
        title: "Trồng cây phân tán",
        body: "I. MỤC TIÊU\nTrồng 40.000 cây./.",
        recipients: "- Thường trực Tỉnh ủy;\n- Các sở, ban, ngành\n- Lưu: VT, NN.\n- UBND các xã, phường;",
      }),
      lines: [11, 12],
    },
    {
      text: examplePlan({
        day: "04 tháng 9 năm 2024",
        title: "Trồng cây phân tán",
        body: "I. MỤC TIÊU\nTrồng 40.000 cây./.",
        recipients:
          "- Thường trực Tỉnh ủy;\n- Các sở, ban, ngành;\n- Văn phòng UBND tỉnh:\n+ Phòng Tổng hợp;\n+ Lưu VT.",
      }),
      lines: [14],
    },
  ],
  good: [
    {
      text: examplePlan({
        day: "04 tháng 9 năm 2024",
        title: "Trồng cây phân tán",
        body: "I. MỤC TIÊU\nTrồng 40.000 cây./.",
        recipients:
          "- Thường trực Tỉnh ủy (báo cáo);\n- Văn phòng UBND tỉnh:\n+ Phòng Tổng hợp;\n- Các sở, ban, ngành,\nđoàn thể;\n- Lưu: VT, NN (Hg).",
      }),
      lines: [],
    },
  ],
  check: (subject) => {
    if (/-\p{Lu}[A-Za-zÀ-ỹ]*\/\p{Lu}/u.test(subject.reading.meta.number ?? "")) return [];
    const lines = recipientLines(subject);
    if (lines.length < 3) return [];
    return [...fileFindings(lines), ...markFindings(lines)];
  },
};

const FILE = /^Lưu(?![A-Za-zÀ-ỹ])/u;

function fileFindings(lines: readonly RecipientLine[]): readonly Finding[] {
  const at = lines.findIndex(({ text }) => FILE.test(text));
  const file = lines[at];
  if (file === undefined) return [];
  const { span, text: quote, isPart } = file;
  const found: Finding[] = [];
  const below = lines[at + 1];
  if (below !== undefined)
    found.push({
      severity: "warning",
      message: {
        vi: `“${quote}” phải là dòng cuối cùng của Nơi nhận, nhưng sau đó còn “${below.text}”.`,
        en: `Found “${quote}” above “${below.text}”, expected it as the last line of the recipients.`,
      },
      span,
      quote,
      related: [saysHere(below.span, below.text)],
    });
  if (isPart && lines.some((line) => !line.isPart))
    found.push({
      message: {
        vi: `“${quote}” xếp làm ý con dưới nơi nhận khác; phải là dòng riêng (- Lưu: VT, …), cuối cùng của Nơi nhận.`,
        en: `Found “${quote}” as a part of another recipient, expected a line of its own at the end.`,
      },
      span,
      quote,
      suggestion: "- Lưu: VT, …",
    });
  else if (!/^Lưu\s?:/u.test(quote))
    found.push({
      message: {
        vi: `“${quote}” thiếu dấu hai chấm sau chữ “Lưu”.`,
        en: `Found “${quote}”, expected a colon behind “Lưu”.`,
      },
      span,
      quote,
      suggestion: quote.replace(/^Lưu/u, "Lưu:"),
    });
  return found;
}

/** Lines without their semicolon, where most have it. */
function markFindings(lines: readonly RecipientLine[]): readonly Finding[] {
  const others = lines.slice(0, -1).filter(({ text }) => !/:$/u.test(text) && !FILE.test(text));
  // Several in a line, a name of the signature's column in it, a line that goes on: its end isn't seen.
  const odd = others.filter(({ text }) => !/;|,$/u.test(text));
  const [first, ...rest] = odd;
  if (first === undefined || odd.length * 2 > others.length) return [];
  return [
    {
      message: {
        vi: `Dòng nơi nhận “${first.text}” không kết thúc bằng dấu chấm phẩy (;)${rest.length === 0 ? "" : `, và ${rest.length} dòng nữa`}.`,
        en: `Found the recipient “${first.text}” without its semicolon${rest.length === 0 ? "" : ` and ${rest.length} more`}, expected one at the end of the line.`,
      },
      span: first.span,
      quote: first.text,
      ...(rest.length === 0 ? {} : { related: rest.map(({ span, text }) => saysHere(span, text)) }),
      suggestion: `${first.text.replace(/[.,]$/u, "")};`,
    },
  ];
}
