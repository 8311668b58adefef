import { spanAt } from "../../document/passage.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { planWithoutReports } from "../planWithoutReports.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { sentencesOf, textPieces } from "../textPieces.js";
import { unitPassages } from "../unitHeadings.js";
import { placesWithBoth } from "../wordPlaces.js";

export const dutyIncomplete: DocumentRule = {
  name: "duty-incomplete",
  scope: "document",
  severity: "info",
  title: { vi: "Chế độ báo cáo chưa đủ nội dung", en: "The reporting regime is incomplete" },
  looksFor: {
    vi: "Văn bản giao báo cáo định kỳ nhưng thiếu nội dung mà một chế độ báo cáo phải có: đối tượng, nơi nhận, thời hạn, thời gian chốt số liệu, đề cương hoặc biểu mẫu, phương thức gửi. Mỗi văn bản nêu một lần. Kế hoạch giao việc từ bốn cơ quan mà không giao ai báo cáo, tổng hợp kết quả.",
    en: "Periodic reports are ordered without what a regime must say: who reports, who receives, deadline, cut-off, outline or forms, way of sending. One finding for each document. A plan that charges four units or more and bids nobody report.",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP về chế độ báo cáo của cơ quan hành chính nhà nước: nội dung của chế độ báo cáo.",
    en: "Decree 09/2019/NĐ-CP on reporting by state agencies: what a regime contains.",
  },
  silentWhen: {
    vi: "Văn bản không giao báo cáo định kỳ; thiếu không quá một nội dung; dẫn chiếu quy định về chế độ báo cáo.",
    en: "No periodic report is ordered; at most one element is missing; the text refers to a regime prescribed elsewhere.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Chăm sóc cây cổ thụ",
        body: `I. NHIỆM VỤ
- Gắn biển tên cho cây cổ thụ.
II. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng: chống đỡ cành già.
2. Sở Văn hóa và Thể thao: viết chuyện kể về cây.
3. Công an tỉnh: giữ trật tự khi cưa cành.
4. UBND các xã: cử người trông nom; khó khăn, vướng mắc báo cáo Ủy ban nhân dân tỉnh.`,
      }),
      lines: [9],
    },
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành tỉnh hằng năm báo cáo kết quả thực hiện Kế hoạch về Sở Tài chính để tổng hợp.`,
      lines: [4],
    },
    {
      text: `# KẾ HOẠCH

## Trồng cây phân tán tỉnh Hòa An

### III. TỔ CHỨC THỰC HIỆN

**1.** UBND các xã, phường bố trí đất trồng cây. Thực hiện chế độ thông tin, báo cáo theo định kỳ của Chương trình.`,
      lines: [7],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành tỉnh báo cáo kết quả thực hiện Kế hoạch về Sở Tài chính trước ngày 20/12 hằng năm, số liệu tính từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo, theo đề cương tại Phụ lục II, gửi qua Hệ thống thông tin báo cáo của tỉnh.`,
      lines: [],
    },
  ],
  check: (subject) => [...regimeOf(subject), ...planWithoutReports(subject)],
};

/** What periodic reports leave out. Told once. */
function regimeOf(subject: Subject): readonly Finding[] {
  const { reading } = subject;
  const duties = reading.duties.filter(({ frequency }) =>
    /^(?:annual|semiannual|quarterly|monthly)$/u.test(frequency),
  );
  const [first] = duties;
  if (first === undefined) return regimeInWords(subject);
  if (isFound(byReference, subject)) return [];
  const missing = [
    ...(duties.some(({ who }) => who.length > 0) ? [] : ["đối tượng báo cáo"]),
    ...(duties.some(({ to, via }) => to !== null || via !== null) ? [] : ["nơi nhận báo cáo"]),
    ...(duties.some(({ deadline }) => deadline !== null) ? [] : ["thời hạn gửi báo cáo"]),
    ...elements.filter(({ sign }) => !isFound(sign, subject)).map(({ name }) => name),
  ];
  if (missing.length < 2) return [];
  return [
    {
      message: {
        vi: `Chế độ báo cáo chưa ghi: ${missing.join("; ")}.`,
        en: `Found a reporting regime without ${missing.length} of its elements (${missing.join("; ")}), expected all that Decree 09/2019 asks.`,
      },
      span: first.span,
      quote: first.what.slice(0, 80),
      related: duties
        .filter(({ span }) => span.line !== first.span.line)
        .slice(0, 4)
        .map(({ span }) => ({
          span,
          message: { vi: "Cũng giao báo cáo định kỳ.", en: "Another periodic report." },
        })),
      data: { missing },
    },
  ];
}

const REGIME =
  /(?:chế độ (?:thông tin,? (?:và )?)?báo cáo|báo cáo(?: kết quả| tình hình)?)[^.;]{0,30}định kỳ|định kỳ[^.;]{0,30}báo cáo/iu;
const DAY = /(?:trước|chậm nhất|vào)[^.;]{0,20}ngày\s+\d/iu;

/** Periodic reports asked for in words that give neither rhythm nor receiver nor day. Told once. */
function regimeInWords(subject: Subject): readonly Finding[] {
  if (/^(?:báo cáo|tờ trình|công văn)/iu.test(subject.reading.meta.type ?? "")) return [];
  const passages = unitPassages(subject).filter(({ inDuties }) => inDuties);
  for (const { piece } of passages)
    for (const { text, from } of sentencesOf(piece.passage.text.slice(0, 5000))) {
      if (!REGIME.test(text) || DAY.test(text)) continue;
      const missing = ["kỳ báo cáo", "thời hạn gửi báo cáo"];
      return [
        {
          message: {
            vi: `Văn bản giao báo cáo định kỳ nhưng không ghi ${missing.join(", ")}.`,
            en: `Found periodic reports without their rhythm or day, expected what Decree 09/2019 asks.`,
          },
          span: spanAt(piece.passage, from, from + text.length),
          quote: text.slice(0, 80).trim(),
          data: { missing },
        },
      ];
    }
  return [];
}

/** What shows that something is said, and two lists of words, of each of which it has one. */
interface Sign {
  readonly pattern: RegExp;
  readonly words: readonly string[];
  readonly others: readonly string[];
}

/**
 * Whether a line says it. Line by line: the engine doesn't compile a pattern for the one search through a whole text. A line of a table
 * has many pieces, and is looked at once.
 */
function isFound({ pattern, words, others }: Sign, subject: Subject): boolean {
  const pieces = textPieces(subject);
  let seen = 0;
  return placesWithBoth(subject, words, others).some((place) => {
    const piece = pieces[place];
    if (piece === undefined) return false;
    const { line, endLine } = spanAt(piece.passage);
    const lines = subject.source.lines.slice(Math.max(line - 1, seen), endLine);
    seen = Math.max(seen, endLine);
    return lines.some((text) => pattern.test(text));
  });
}

const byReference: Sign = {
  pattern: /chế độ báo cáo[^.;\n]{0,60}theo (?:quy định|Nghị định)|Nghị định (?:số )?09\/2019/iu,
  words: ["chế", "nghị"],
  others: ["cáo", "định"],
};
const elements: readonly { readonly name: string; readonly sign: Sign }[] = [
  {
    name: "thời gian chốt số liệu",
    sign: {
      pattern: /chốt số liệu|số liệu[^.\n]{0,30}tính (?:từ|đến)|tính từ ngày/iu,
      words: ["chốt", "liệu", "tính"],
      others: ["số", "ngày"],
    },
  },
  {
    name: "đề cương, biểu mẫu báo cáo",
    sign: {
      pattern: /đề cương báo cáo|(?:theo|mẫu) đề cương|biểu mẫu|(?:theo )?mẫu (?:số|báo cáo|biểu)|biểu số/iu,
      words: ["cương", "mẫu", "biểu"],
      others: ["cáo", "cương", "mẫu", "số", "biểu"],
    },
  },
  {
    name: "phương thức gửi, nhận báo cáo",
    sign: {
      pattern:
        /hệ thống thông tin báo cáo|phần mềm (?:báo cáo|quản lý văn bản)|trục liên thông|thư điện tử|địa chỉ (?:email|e-mail)|bằng văn bản/iu,
      words: ["hệ", "mềm", "trục", "thư", "email", "mail", "bằng"],
      others: ["cáo", "bản", "thông", "tử", "chỉ"],
    },
  },
];
