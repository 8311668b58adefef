import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { findAmounts } from "../text/amounts.js";
import { parseNumber } from "../text/numbers.js";
import { columnHead, foldedFirstCells } from "./columnHeads.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits } from "./textPieces.js";

/** One place that says what the whole document costs, in đồng. */
export interface FundingTotal {
  readonly value: number;
  readonly text: string;
  readonly span: Span;
  /** A sentence, or the total of a table of costs. */
  readonly where: "text" | "table";
}

const WHOLE =
  /(?:tổng (?:số )?(?:kinh phí|vốn(?: đầu tư)?|nhu cầu(?: vốn| kinh phí)?|mức đầu tư|dự toán|nguồn lực)|^[^.;:]{0,12}(?:nhu cầu )?kinh phí)(?: thực hiện| triển khai| để| dự kiến| cho| của|,)*(?: (?:các )?(?:nhiệm vụ|nội dung|kế hoạch|chương trình|đề án|dự án|này|toàn (?:bộ )?(?:kế hoạch|chương trình|đề án)))*(?: (?:trong )?giai đoạn (?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)?(?: \(?dự kiến\)?| là| khoảng| ước(?: tính)?|:|,)*\s*$/iu;

/** `kinh phí thực hiện Đề án là`: the document, named with a capital, costs so much. */
const OWN =
  /(?<!\p{L})[Kk]inh phí (?:để )?(?:thực hiện|triển khai) (?:Đề án|Kế hoạch|Chương trình|Nghị quyết|Phương án)(?: này)?(?: là|:)(?: khoảng)?\s*$/u;

/** `46,8 tỷ đồng là tổng kinh phí thực hiện Kế hoạch`. */
const BEHIND =
  /^\s(?:là|cho) tổng (?:kinh phí|vốn|nhu cầu kinh phí) (?:thực hiện|triển khai) (?:Đề án|Kế hoạch|Chương trình|Nghị quyết|Phương án)/u;

/** Every place that says the total cost of the document: sentences (`Tổng kinh phí thực hiện là …`) and totals of tables of costs. Linear. */
export const fundingTotals = perSubject((subject: Subject): readonly FundingTotal[] =>
  [...inText(subject), ...inTables(subject)].sort((a, b) => a.span.line - b.span.line),
);

function inText(subject: Subject): readonly FundingTotal[] {
  return piecesWithDigits(subject).flatMap(({ passage, inTable, block }) => {
    if (inTable || block.kind !== "paragraph" || passage.text.length > 10_000) return [];
    const { text } = passage;
    if (!/tổng|kinh phí/iu.test(text)) return [];
    return findAmounts(text).flatMap((amount) => {
      const start = Math.max(text.lastIndexOf(". ", amount.from), text.lastIndexOf("; ", amount.from)) + 1;
      const label = start === 0 ? (block.label?.end ?? 0) : start;
      const before = text.slice(Math.max(label, amount.from - 160), amount.from).trimStart();
      const after = text.slice(amount.to, amount.to + 40);
      if (
        !(WHOLE.test(before) || OWN.test(before) || BEHIND.test(text.slice(amount.to, amount.to + 80))) ||
        /^\s?(?:\/|mỗi|hằng|hàng|một) ?năm|^\s?[-–]\s?\d/iu.test(after)
      )
        return [];
      if (/trong đó|năm (?:19|20)\d\d\s?$/iu.test(before)) return [];
      const span = spanAt(passage, amount.from, amount.to);
      return [{ value: amount.value, text: amount.text, span, where: "text" as const }];
    });
  });
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/nghìn tỷ/iu, 1e12],
  [/tỷ/iu, 1e9],
  [/triệu|tr\.?\s?đ/iu, 1e6],
  [/nghìn đồng|ngàn đồng|1\.000 ?đ/iu, 1e3],
];

/** The total row of a table whose column says `Kinh phí (triệu đồng)`. */
function inTables({ blocks }: Subject): readonly FundingTotal[] {
  return joinTables(blocks).flatMap((table) => {
    const [row, second] = table.rows.filter(isTotal);
    if (row === undefined || second !== undefined) return [];
    if (row !== table.rows[0] && row !== table.rows.at(-1)) return [];
    if (listsPlaces(table)) return [];
    const columns = table.columns
      .map(({ index }) => ({ index, heading: columnHead(table, index) }))
      .filter(({ heading }) =>
        /^(?:tổng )?(?:kinh phí|dự toán|khái toán|tổng (?:vốn|mức đầu tư|cộng|số)|nhu cầu vốn|tổng nhu cầu)/iu.test(
          heading,
        ),
      );
    const [column] = columns;
    if (column === undefined || columns.length > 1) return [];
    const factor = factorOf(table, column.heading);
    const text = ownText(row, column.index);
    const number = parseNumber(text)?.value;
    if (number === undefined || factor === undefined || number === 0) return [];
    return [
      { value: number * factor.by, text: `${text} ${factor.name}`, span: row.span, where: "table" as const },
    ];
  });
}

/** `DANH MỤC TRẠM Y TẾ ĐẦU TƯ` by districts: what one item of the document costs, not the whole of it. */
function listsPlaces(table: LogicalTable): boolean {
  const title = table.before
    .slice(0, 4)
    .map(({ passage }) => passage.text)
    .join(" ");
  const byPlace = table.columns
    .slice(0, 2)
    .some(({ index }) => /^(?:địa bàn|địa phương|địa điểm|huyện|xã|phường)/iu.test(columnHead(table, index)));
  return (
    byPlace && /danh mục|danh sách/iu.test(title) && !/kinh phí|dự toán|nhiệm vụ|nguồn vốn/iu.test(title)
  );
}

function isTotal(row: LogicalRow): boolean {
  return foldedFirstCells(row).some((text) => /^(?:tong(?: cong| so| kinh phi)?|cong)$/u.test(text));
}

/** What one unit of a table of costs is in đồng, as its column or the lines before it say. */
export function factorOf(table: LogicalTable, heading: string): { by: number; name: string } | undefined {
  const near = table.before.slice(0, 3).find(({ passage }) => /đơn vị(?: tính)?\s*:/iu.test(passage.text));
  const said =
    /kinh phí|\(|đồng/iu.test(heading) && /đồng|tỷ|triệu/iu.test(heading) ? heading : near?.passage.text;
  const scale = SCALES.find(([pattern]) => pattern.test(said ?? ""));
  return scale === undefined
    ? undefined
    : { by: scale[1], name: scale[1] === 1e9 ? "tỷ đồng" : scale[1] === 1e6 ? "triệu đồng" : "nghìn đồng" };
}
