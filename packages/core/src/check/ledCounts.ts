import type { Block, Paragraph, Table } from "../document/block.js";
import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import { cellText } from "../document/table.js";
import { matchesIn } from "../text/matches.js";
import { type ListClaim, rowsBehind } from "./listClaims.js";
import { perSubject } from "./perSubject.js";
import { titleOf } from "./sectionReferences.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";

const THINGS =
  "nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|nội dung|quan điểm|nguyên tắc|chương trình|đề án|dự án|chuyên đề|đột phá|việc|phần việc|vấn đề|lĩnh vực|bước|yêu cầu|định hướng|mô hình|phong trào";
/** `07 nhóm nhiệm vụ sau đây`; `sau khi`, `sau năm 2025` tell a time. */
const LEAD = new RegExp(
  `(?<![\\d.,/%-])(\\d{1,2})\\s((?:nhóm\\s|khâu\\s)?(?:${THINGS}))(?![A-Za-zÀ-ỹ])([^.;:()\\d]{0,60}?)\\s(?:sau đây|dưới đây|như sau|sau)(?![A-Za-zÀ-ỹ]|\\s(?:khi|đó|này|năm|khóa|tháng|ngày))`,
  "giu",
);
const NO_COUNT = /(?:trong đó|ít nhất|tối thiểu|thêm|mỗi|từng|trên|hơn|khoảng|còn|gần|dưới|các|trong)\s$/iu;
/** Further off than this another list is meant. */
const widest = 3;
const fewest = 3;

/** Counts that lead to what stands right behind them without a colon: the headings of a chapter, the rows of a table. Linear. */
export const ledCounts = perSubject((subject: Subject): readonly ListClaim[] => [
  ...subject.outline.sections.flatMap((section) => ofChapter(section)),
  ...subject.blocks.flatMap((block, at) =>
    block.kind === "paragraph" ? (ofTable(subject.blocks, block, at) ?? []) : [],
  ),
]);

/** `III. NHIỆM VỤ. Kế hoạch gồm 07 nhóm nhiệm vụ sau đây, phân công tại Phụ lục II.` above headings 1 to 6. */
function ofChapter(section: OutlineSection): readonly ListClaim[] {
  const { blocks, children, path } = section;
  const lead = blocks.at(-1);
  const [first] = children;
  if (path.startsWith("PL") || first === undefined || lead?.kind !== "paragraph" || !isNumbered(children))
    return [];
  const { passage } = lead;
  const sentence = sentencesIn(passage).at(-1);
  if (sentence === undefined || passage.text.length > 3000) return [];
  const matches = matchesIn(sentence.text, LEAD);
  const [match] = matches;
  if (match === undefined || matches.length > 1) return [];
  const [whole, digits = "", noun = "", between = ""] = match;
  if (NO_COUNT.test(sentence.text.slice(0, match.index)) || /trong đó|thuộc|của (?!Kế hoạch)/u.test(between))
    return [];
  const count = Number(digits);
  if (Math.abs(children.length - count) > widest) return [];
  const from = sentence.from + match.index;
  return [
    {
      count,
      noun,
      atLeast: false,
      text: `${digits} ${noun}`,
      listed: children.length,
      list: spanAt(first.heading.passage),
      where: "following",
      span: spanAt(passage, from, from + whole.length),
    },
  ];
}

/** Headings of one form from 1 on, of which one may bear a wrong number, that aren't kinds of what is counted (`Mục tiêu chung`). */
function isNumbered(children: readonly OutlineSection[]): boolean {
  const form = children[0]?.label.form;
  return (
    children.length >= fewest &&
    form === "arabic" &&
    children.every(({ label }) => label.form === form) &&
    Number(children.at(-1)?.label.value) === children.length &&
    children.filter(({ label }, at) => Number(label.value) !== at + 1).length < 2 &&
    !children.some((one) => /^(?:mục tiêu|nhiệm vụ|giải pháp|chỉ tiêu|nội dung)(?!\s\d)/iu.test(titleOf(one)))
  );
}

const TABLED =
  /(?:bảng|biểu|danh mục|danh sách)\s(?:sau|sau đây|dưới đây|như sau)\s?[:.]\s*$|(?:như sau|sau đây|dưới đây|\ssau)\s?:\s*$/iu;
const COUNTED = /(?<![\d.,/%-]|[Đđ]iều\s|số\s|năm\s|tháng\s)(\d{1,2})\s(\p{Ll}+\s\p{L}+)/gu;

/** `xây dựng 05 trung tâm logistics theo danh mục tại bảng sau:` above a table of centres, as its heads say. */
function ofTable(
  blocks: readonly Block[],
  { passage }: Paragraph,
  at: number,
): readonly ListClaim[] | undefined {
  if (passage.text.length > 3000 || !TABLED.test(passage.text)) return undefined;
  const rows = rowsBehind(blocks, at);
  const table = blocks.slice(at + 1, at + 3).find((block): block is Table => block.kind === "table");
  const sentence = sentencesIn(passage).at(-1);
  if (rows === undefined || table === undefined || sentence === undefined) return undefined;
  const heads = (table.rows[0]?.cells ?? []).map((cell) => cellText(cell).toLowerCase());
  const found = matchesIn(sentence.text, COUNTED).filter(([, , noun = ""]) =>
    heads.some((head) => ` ${head} `.includes(` ${noun.toLowerCase()} `)),
  );
  const [match] = found;
  if (match === undefined || found.length > 1) return undefined;
  const [whole, digits = "", noun = ""] = match;
  const count = Number(digits);
  if (NO_COUNT.test(sentence.text.slice(0, match.index)) || Math.abs(rows.listed - count) > widest)
    return undefined;
  const from = sentence.from + match.index;
  const span = spanAt(passage, from, from + whole.length);
  return [
    {
      count,
      noun,
      atLeast: false,
      text: whole,
      listed: rows.listed,
      list: rows.list,
      where: "following",
      span,
    },
  ];
}
