import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { parseNumber } from "../text/numbers.js";
import { columnHead } from "./columnHeads.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A row that says a target was reached, passed or missed, against its own target and result. */
export interface RowVerdict {
  readonly name: string;
  readonly verdict: string;
  readonly target: string;
  readonly result: string;
  /** Whether the result is above its target. */
  readonly above: boolean;
  readonly span: Span;
}

const TARGET = /^(?:mục tiêu|kế hoạch|chỉ tiêu(?: được)? giao|chỉ tiêu kế hoạch|KH|nghị quyết)(?![\p{L}])/iu;
const RESULT = /^(?:(?:kết quả|ước)(?: thực hiện)?|thực hiện|TH|đã đạt|đạt được)(?![\p{L}])/iu;
const BASE =
  /^(?:cuối|đầu|thực trạng|hiện trạng|TH)?\s?(?:năm\s)?(?:gốc|20\d\d)$|^(?:hiện trạng|thực trạng|năm gốc)/iu;
const VERDICT =
  /^(?:vượt|đạt|không đạt|chưa đạt|hoàn thành|không hoàn thành|chưa hoàn thành|chưa)(?:\s(?:mục tiêu|chỉ tiêu|kế hoạch|vượt mức))?$/iu;
const MISSED = /^(?:không|chưa)/iu;
/** So many rows with a verdict make a column of them. */
const fewestRows = 3;
/** Fewer is better, where the row doesn't tell by the year that it started from. */
const HARM =
  /nghèo|thất nghiệp|thiếu việc làm|tử vong|suy dinh dưỡng|bỏ học|tai nạn|thất thoát|vi phạm|mắc|nhiễm|nhà tạm|dột nát|tảo hôn|nghiện|tội phạm|vụ |khiếu nại|nợ|chênh lệch|tiêu hao|phát thải|chưa|không|thời gian|chi phí|sinh con thứ|giảm/iu;

/** Verdicts of rows that their own figures contradict: `Mục tiêu 96,0  Kết quả 94,5  Vượt`. Linear in the rows. */
export const wrongVerdicts = perSubject(({ blocks }: Subject): readonly RowVerdict[] =>
  joinTables(blocks).flatMap((table) => (table.rows.length < fewestRows ? [] : inTable(table))),
);

function inTable(table: LogicalTable): readonly RowVerdict[] {
  const heads = table.columns.map(({ index }) => ({ index, heading: columnHead(table, index) }));
  const [target, ...targets] = heads.filter(({ heading }) => TARGET.test(heading));
  const [result, ...results] = heads.filter(({ heading }) => RESULT.test(heading));
  if (target === undefined || result === undefined || targets.length > 0 || results.length > 0) return [];
  const verdict = heads.find(
    ({ index }) => table.rows.filter((row) => VERDICT.test(ownText(row, index))).length >= fewestRows,
  );
  if (verdict === undefined || verdict.index === result.index) return [];
  const base = heads.find(({ heading, index }) => BASE.test(heading) && index < target.index);
  const name = heads.find(({ index }) =>
    table.rows.some((row) => /\p{L}{2} \p{L}{2}/u.test(ownText(row, index))),
  );
  return table.rows.flatMap((row) => {
    const said = ownText(row, verdict.index);
    const found = VERDICT.test(said) ? compare(row, target.index, result.index) : undefined;
    if (found === undefined || name === undefined) return [];
    const title = ownText(row, name.index);
    const rising = isRising(title, base === undefined ? undefined : figureIn(row, base.index), found);
    if (rising === undefined || !contradicts(said, found, rising)) return [];
    const { target: aim, result: reached } = found;
    return [
      {
        name: title,
        verdict: said,
        target: aim.text,
        result: reached.text,
        above: reached.value > aim.value,
        span: row.span,
      },
    ];
  });
}

interface Figure {
  readonly text: string;
  readonly value: number;
  /** `<`, `≤`, `dưới`: the greatest that is allowed. */
  readonly most: boolean;
}

interface Compared {
  readonly target: Figure;
  readonly result: Figure;
}

function figureIn(row: LogicalRow, column: number): Figure | undefined {
  const text = ownText(row, column);
  const figure =
    /^(?:[<>≤≥]|dưới|trên|từ|không quá|tối đa)?\s?(\d[\d.,]*)\s?%?(?:\strở (?:lên|xuống))?$/iu.exec(text);
  const value = parseNumber(figure?.[1] ?? "")?.value;
  if (value === undefined) return undefined;
  return { text, value, most: /^(?:[<≤]|dưới|không quá|tối đa)|xuống$/iu.test(text) };
}

function compare(row: LogicalRow, target: number, result: number): Compared | undefined {
  const [aim, reached] = [figureIn(row, target), figureIn(row, result)];
  return aim === undefined || reached === undefined ? undefined : { target: aim, result: reached };
}

/** Whether more is better: as the year that it started from tells, else as its name does; undefined where they differ. */
function isRising(name: string, base: Figure | undefined, { target }: Compared): boolean | undefined {
  if (target.most) return false;
  const named = !HARM.test(name);
  if (base === undefined || base.value === target.value) return named ? true : undefined;
  const moved = base.value < target.value;
  return moved === named ? named : undefined;
}

function contradicts(verdict: string, { target, result }: Compared, rising: boolean): boolean {
  const better = rising ? result.value - target.value : target.value - result.value;
  if (MISSED.test(verdict)) return better > 0;
  return better < 0;
}
