import type { OutlineSection } from "../../document/outline.js";
import { spanAt } from "../../document/passage.js";
import { joinTables } from "../../read/tables.js";
import { type LogicalRow, logicalText } from "../../read/tables-rows.js";
import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { clauseText } from "../passageClauses.js";
import type { ClausePair } from "../passagePairs.js";
import { type PassageRun, passageRuns, unitOf } from "../passageRuns.js";
import { repeatedTasks } from "../repeatedTasks.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { type Sentence, sentencesIn, type TextPiece, textPieces } from "../textPieces.js";
import { whereabouts } from "../whereabouts.js";
import { keyOfWords, type WordNumbers, withCommonPrint, wordNumbers } from "../wordNumbers.js";

export const duplicatePassage: DocumentRule = {
  name: "duplicate-passage",
  scope: "document",
  severity: "warning",
  title: { vi: "Đoạn văn lặp lại", en: "The same passage twice" },
  looksFor: {
    vi: "Hai đoạn văn dài (từ 20 từ) giống hệt nhau trong cùng một mục (cảnh báo) hoặc ở hai mục (cảnh báo từ 35 từ, ngắn hơn là lưu ý); câu, gạch đầu dòng nằm trong hai đoạn khác nhau nhưng trùng nhau, hoặc gần như trùng nhau (lưu ý; cảnh báo khi đứng gần nhau và câu này gói trọn câu kia); hai dòng của một bảng giống hệt nhau ở mọi ô, hoặc cùng nhiệm vụ và cùng cơ quan chủ trì (khác thời hạn: lưu ý).",
    en: "Two paragraphs of 20 words or more that are the same, in one section (warning) or in two (warning from 35 words on, shorter ones info); sentences or bullets within other paragraphs that are the same or nearly so (info; a warning where they stand close together and one contains the other); two rows of a table that are the same in all cells, or have one task and one lead (info where they are due at different times).",
  },
  source: {
    vi: "Đoạn lặp thường do chép nhầm, và khi sửa dễ chỉ sửa một chỗ.",
    en: "A repeated passage is usually a slip of copying, and is then corrected in one place only.",
  },
  silentWhen: {
    vi: "Cùng một nhiệm vụ giao cho nhiều đơn vị ở các mục riêng, hoặc nêu ở phần nhiệm vụ rồi giao cho đơn vị; hai câu cùng khuôn nhưng khác con số, tên riêng hoặc đối tượng; tên văn bản viện dẫn; mục tiêu nhắc lại ở phụ lục; câu dẫn lặp ở nhiều mục; tiêu đề bảng lặp lại sau ngắt trang.",
    en: "One duty given to several units in sections of their own, or a task that is given to its unit further on; one frame with other figures, names or groups; titles of cited documents; goals repeated in an annex; a lead-in that stands in many sections; table headings repeated after a page break.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An
III. NHIỆM VỤ
- Đẩy mạnh tuyên truyền, quảng bá hình ảnh du lịch của tỉnh trên các phương tiện thông tin đại chúng, mạng xã hội và tại các sự kiện trong nước.
- Đầu tư hạ tầng du lịch.
- Đẩy mạnh tuyên truyền, quảng bá hình ảnh du lịch của tỉnh trên các phương tiện thông tin đại chúng, mạng xã hội và tại các sự kiện trong nước;`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Phát triển đường giao thông nông thôn
II. NHIỆM VỤ
1. Huy động nguồn lực
- Vận động nhân dân hiến đất, đóng góp ngày công làm đường liên thôn, đường nội đồng theo cơ chế dân bàn, dân làm.
- Lồng ghép vốn của các chương trình.
- Vận động nhân dân hiến đất, đóng góp ngày công làm đường liên thôn, đường nội đồng theo cơ chế dân bàn, dân làm, dân kiểm tra, dân thụ hưởng.`,
      lines: [7],
    },
    {
      text: `# KẾ HOẠCH

Phát triển thư viện công cộng

| TT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Bổ sung sách mới cho thư viện huyện. Tổ chức luân chuyển sách từ thư viện tỉnh về các điểm bưu điện văn hóa xã và tủ sách của các đồn biên phòng ít nhất mỗi quý một lần. | Sở Văn hóa và Thể thao |
| 2 | Tập huấn nghiệp vụ cho thủ thư. | Sở Nội vụ |
| 3 | Số hóa tài liệu địa chí. Tổ chức luân chuyển sách từ thư viện tỉnh về các điểm bưu điện văn hóa xã và tủ sách của các đồn biên phòng ít nhất mỗi quý một lần. | Sở Văn hóa và Thể thao |`,
      lines: [9],
    },
    {
      text: `# KẾ HOẠCH

Phát triển thư viện công cộng

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |
|---|---|---|---|---|
| 1 | Tập huấn nghiệp vụ cho thủ thư | Sở Nội vụ | Các huyện | 2024 |
| 2 | Số hóa tài liệu địa chí | Sở Văn hóa và Thể thao | Các huyện | 2025 |
| 3 | Tập huấn nghiệp vụ cho thủ thư | Sở Nội vụ | Sở Tài chính | 2024 |`,
      lines: [9],
    },
  ],
  good: [
    {
      text: `# KẾ HOẠCH

Phát triển thư viện công cộng

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
|---|---|---|---|
| I | Cấp tỉnh | | |
| 1 | Tập huấn nghiệp vụ cho thủ thư | Sở Nội vụ | 2024 |
| II | Cấp xã | | |
| 1 | Tập huấn nghiệp vụ cho thủ thư | Sở Nội vụ | 2024 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Nâng cao năng lực cán bộ
I. NHIỆM VỤ
- Tổ chức đào tạo, bồi dưỡng kỹ năng quản lý dự án cho đội ngũ cán bộ, công chức cấp tỉnh theo vị trí việc làm, mỗi năm ít nhất 2 lớp.
- Tổ chức đào tạo, bồi dưỡng kỹ năng quản lý dự án cho đội ngũ cán bộ, công chức cấp xã theo vị trí việc làm, mỗi năm ít nhất 5 lớp.
- Xây dựng tài liệu hướng dẫn quản lý dự án bằng tiếng dân tộc thiểu số cho cán bộ thôn, bản, tổ dân phố vùng cao.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Chủ trì xây dựng tài liệu hướng dẫn quản lý dự án bằng tiếng dân tộc thiểu số cho cán bộ thôn, bản, tổ dân phố vùng cao.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển du lịch tỉnh Hòa An
III. TỔ CHỨC THỰC HIỆN
1. Sở Du lịch
Kinh phí được bố trí trong dự toán ngân sách hằng năm của đơn vị theo phân cấp, lồng ghép với các chương trình, dự án khác có liên quan.
2. Sở Y tế
Tuyên truyền về an toàn thực phẩm.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const rows = inTables(subject);
    const found = [
      // Of bases that come back another rule tells (basis-repeated).
      ...inParagraphs(subject).filter(({ span }) => !BASIS.test(subject.source.lines[span.line - 1] ?? "")),
      ...inSentences(subject),
      ...rows,
      ...repeatedTasks(subject, rows),
    ];
    const told = new Set(found.map(({ span }) => span.line));
    return [...found, ...inClauses(subject, told)];
  },
};

const BASIS = /^[\s*_-]*Căn cứ\s/u;

/** Passages that are said again within other paragraphs, or in nearly the same words. */
function inClauses(subject: Subject, told: ReadonlySet<number>): readonly Finding[] {
  return passageRuns(subject).flatMap((run) => (told.has(run.again.line) ? [] : [runFinding(run)]));
}

/** How long the shorter of two clauses is beside the longer. */
const sizes = ({ first, again }: ClausePair): number =>
  Math.min(first.words.length, again.words.length) / Math.max(first.words.length, again.words.length);

function runFinding({ first, again, pairs, words, same, close }: PassageRun): Finding {
  const [longest] = pairs;
  const text = longest === undefined ? "" : clauseText(longest.again);
  const start = shortened(text, 100);
  const place = whereabouts(first);
  const sure = same
    ? words >= longWords
    : close && words >= fewestWords && pairs.every((pair) => pair.contained && sizes(pair) >= 0.7);
  return {
    severity: sure ? "warning" : "info",
    message: {
      vi: `Nội dung “${start}” ${same ? "lặp lại nguyên văn" : "gần như lặp lại"} nội dung ở ${place.vi}; cần kiểm tra, bỏ một chỗ.`,
      en: `The passage “${start}” says ${same ? "word for word" : "in nearly the same words"} what stands at ${place.en}; expected one of them.`,
    },
    span: again,
    quote: text.slice(0, 200),
    related: [
      {
        span: first,
        message: { vi: "Nội dung xuất hiện lần đầu", en: "Its first appearance" },
        ...(longest === undefined ? {} : { quote: clauseText(longest.first).slice(0, 200) }),
      },
    ],
    data: { words },
  };
}

const fewestWords = 20;
/** Twenty syllables have more letters than these. */
const fewestLetters = 60;

/** From so many words on, a passage isn't repeated word for word on purpose in another section either. */
const longWords = 35;

/** A passage that stands under heading after heading is a standing lead-in, not a slip of copying. */
const mostOften = 3;

function inParagraphs(subject: Subject): readonly Finding[] {
  const numbers = wordNumbers(subject);
  const groups = new Map<string, TextPiece[]>();
  const body = new Set([
    ...subject.anatomy.body,
    ...subject.anatomy.attachments.flatMap(({ blocks }) => blocks),
  ]);
  const long = textPieces(subject).filter(
    (piece) => !piece.inTable && piece.passage.text.length - startOf(piece) >= fewestLetters,
  );
  for (const piece of withCommonPrint(long, (each) => numbers.print(each.passage.text, startOf(each)))) {
    if (!body.has(piece.block) || isGoal(piece.passage.text)) continue;
    const { text } = piece.passage;
    const start = startOf(piece);
    const words = numbers.within(text, start, text.length);
    if (words.length < fewestWords) continue;
    const key = keyOfWords(words);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [piece]);
    else group.push(piece);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const found = others.filter((other) => !givenToUnits(first, other, subject));
    const apart = found.filter((other) => !together(first, other, subject));
    return apart.length >= mostOften ? [] : found.map((other) => findingOf(first, other, subject));
  });
}

/** A sentence shorter than this may rightly come again. */
const fewestInSentence = 8;
/** Eight syllables have more letters than these. */
const shortestSentence = 24;

/** Sentences that one paragraph prints twice. */
function inSentences(subject: Subject): readonly Finding[] {
  return textPieces(subject).flatMap(({ passage }) => {
    const { text: whole } = passage;
    if (whole.length > 10_000) return [];
    const sentences = sentencesIn(passage);
    if (sentences.length < 2 || !areOfOneLength(sentences)) return [];
    const seen = new Map<string, number>();
    return sentences.flatMap(({ text, from }) => {
      const key = text.trim().toLowerCase();
      if (key.length < shortestSentence) return [];
      const first = seen.get(key);
      if (first === undefined) seen.set(key, from);
      if (first === undefined || key.split(" ").length < fewestInSentence) return [];
      const shown = text.trim();
      const span = spanAt(passage, first, first + text.length);
      return [
        {
          severity: "warning" as const,
          message: {
            vi: `Câu “${shown.slice(0, 100)}${shown.length > 100 ? "…" : ""}” in hai lần trong cùng một đoạn; cần bỏ một câu.`,
            en: `The sentence “${shown.slice(0, 100)}” stands twice in one paragraph; expected one of them.`,
          },
          span: spanAt(passage, from + text.length - text.trimStart().length, from + text.length),
          quote: shown.slice(0, 200),
          related: [{ span, message: { vi: "Câu xuất hiện lần đầu", en: "Its first appearance" } }],
          data: { words: key.split(" ").length },
        },
      ];
    });
  });
}

function together(first: TextPiece, second: TextPiece, { outline }: Subject): boolean {
  return outline.sectionOf.get(first.block) === outline.sectionOf.get(second.block);
}

/** From so many words on a paragraph isn't said twice on purpose under one main heading. */
const mediumWords = 25;

function isSure(first: TextPiece, second: TextPiece, subject: Subject): boolean {
  const words = second.passage.text.split(" ").length;
  if (together(first, second, subject) || words >= longWords) return true;
  const [a, b] = [rootOf(first, subject), rootOf(second, subject)];
  return words >= mediumWords && a !== undefined && a === b;
}

/** The main section that a paragraph stands in. */
function rootOf({ block }: TextPiece, { outline }: Subject): OutlineSection | undefined {
  let section = outline.sectionOf.get(block);
  while (section?.parent != null) section = section.parent;
  return section;
}

/** Goals are rightly repeated where an annex carries them out. */
function isGoal(text: string): boolean {
  return /^(?:[-–+]\s*)?(?:\(\d+\)\s*)?mục tiêu\s(?:số\s)?\d/iu.test(text);
}

/** One duty given to several units, each in a section of its own. */
function givenToUnits(first: TextPiece, second: TextPiece, { outline }: Subject): boolean {
  const [a, b] = [outline.sectionOf.get(first.block), outline.sectionOf.get(second.block)];
  return a !== b && unitOf(a) !== undefined && unitOf(b) !== undefined;
}

/** Where the text begins behind its number or dash. */
function startOf({ block }: TextPiece): number {
  return block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
}

function findingOf(first: TextPiece, second: TextPiece, subject: Subject): Finding {
  const span = spanAt(first.passage);
  const place = whereabouts(span);
  const { text } = second.passage;
  const start = shortened(text, 100);
  return {
    severity: isSure(first, second, subject) ? "warning" : "info",
    message: {
      vi: `Đoạn “${start}” lặp lại nguyên văn đoạn ở ${place.vi}; cần bỏ một đoạn.`,
      en: `The passage “${start}” repeats the one at ${place.en} word for word; expected one of them.`,
    },
    span: spanAt(second.passage),
    quote: text.slice(0, 200),
    related: [{ span, message: { vi: "Đoạn xuất hiện lần đầu", en: "Its first appearance" } }],
    data: { words: text.split(" ").length },
  };
}

/** Whether two of them are of one length, as the same sentences are: cheaper to ask than for their letters. */
function areOfOneLength(sentences: readonly Sentence[]): boolean {
  const lengths = sentences
    .map(({ text }) => text.trim().length)
    .filter((length) => length >= shortestSentence);
  return new Set(lengths).size < lengths.length;
}

/** Rows that are the same in all cells but the ordinal, one behind the other or apart. */
function inTables(subject: Subject): readonly Finding[] {
  const numbers = wordNumbers(subject);
  return joinTables(subject.blocks).flatMap((table) => {
    const ordinal = table.columns.find(({ kind }) => kind === "ordinal")?.index;
    const columns = table.columns.flatMap(({ index }) => (index === ordinal ? [] : [index]));
    const seen = new Map<string, (typeof table.rows)[number]>();
    const alike = withCommonPrint(table.rows, (row) => printOfRow(row, columns, numbers));
    return table.rows.flatMap((row) => {
      const words = row.paragraph || !alike.has(row) ? [] : wordsOfRow(row, columns, numbers);
      if (words.length < fewestWords) return [];
      const key = keyOfWords(words);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      if (first === undefined) return [];
      const place = whereabouts(first.span);
      const texts = columns.map((column) => logicalText(row, column));
      const start = (texts.find((text) => text.length > 20) ?? "").slice(0, 100);
      return [
        {
          message: {
            vi: `Dòng “${start}” lặp lại nguyên dòng ở ${place.vi} của cùng bảng.`,
            en: `The row “${start}” repeats the row at ${place.en} of the same table.`,
          },
          span: row.span,
          quote: start,
          related: [{ span: first.span, message: { vi: "Dòng giống hệt", en: "The same row" } }],
        },
      ];
    });
  });
}

function printOfRow(row: LogicalRow, columns: readonly number[], numbers: WordNumbers): number {
  let print = 0;
  for (const column of columns)
    for (const { passage } of row.cells[column]?.paragraphs ?? [])
      print = numbers.print(passage.text, 0, print);
  return print;
}

/** Words of a row's cells in some columns. */
function wordsOfRow(row: LogicalRow, columns: readonly number[], numbers: WordNumbers): readonly number[] {
  const words: number[] = [];
  for (const column of columns)
    for (const { passage } of row.cells[column]?.paragraphs ?? [])
      for (const word of numbers.of(passage.text)) words.push(word);
  return words;
}
