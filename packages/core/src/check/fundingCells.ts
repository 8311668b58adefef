import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { columnHead, plainNumber } from "./columnHeads.js";
import { factorOf } from "./fundingTotals.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A cell of a table of costs by source and time, in đồng. */
export interface FundingCell {
  readonly value: number;
  readonly text: string;
  readonly span: Span;
}

/** A table of costs: its cells by source (`""`: all sources) and time (`""`: all years). */
export interface FundingTable {
  readonly cells: ReadonlyMap<string, FundingCell>;
  /** The time that all its columns cover together: `2017-2020`; empty where they don't say. */
  readonly whole: string;
}

/** The name that a cell goes by. */
export const cellKey = (source: string, time: string): string => `${source}|${time}`;

const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/trung ương/iu, "trung ương"],
  [/ngân sách (?:cấp )?(?:tỉnh|thành phố)/iu, "tỉnh"],
  [/(?:ngân sách|cấp|,)\s(?:cấp )?(?:huyện|quận)|thị xã/iu, "huyện"],
  [/(?:ngân sách|cấp|,|và)\s(?:cấp )?(?:xã(?! hội)|phường)/iu, "xã"],
  [/địa phương/iu, "địa phương"],
  [/nhà nước/iu, "nhà nước"],
  [/xã hội h/iu, "xã hội hóa"],
  [/doanh nghiệp/iu, "doanh nghiệp"],
  [/nhân dân|người dân|cộng đồng/iu, "nhân dân"],
  [/(?<![A-Za-zÀ-ỹ])vay|tín dụng|ODA/iu, "vay"],
  [/trái phiếu/iu, "trái phiếu"],
  [/sự nghiệp/iu, "sự nghiệp"],
  [/đầu tư/iu, "đầu tư"],
  [/khác/iu, "khác"],
];
const BEGINS =
  /^(?:[-+*•\s]|\d{1,2}[.)]\s)*(?:(?:nguồn|vốn|kinh phí|từ|bố trí|huy động)\s)*(?:ngân sách|trung ương|địa phương|xã hội h|doanh nghiệp|nhân dân|vay|tín dụng|ODA|khác|sự nghiệp|đầu tư phát triển|trái phiếu|đóng góp)/iu;

/** Which source of funds some words name, whatever their order; undefined where they name none, or something else first. */
export function sourceNamed(words: string): string | undefined {
  const plain = words.replace(/\*/gu, "").trim();
  if (!BEGINS.test(plain) || plain.length > 120) return undefined;
  const named = SOURCES.flatMap(([pattern, name]) => (pattern.test(plain) ? [name] : []));
  return named.length === 0 ? undefined : named.join("+");
}

/** `Năm 2018` → `2018`, `Giai đoạn 2018 - 2020` → `2018-2020`: the one time that some words name. */
export function timeNamed(words: string): string | undefined {
  const span = /((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})/u.exec(words);
  if (span !== null) return `${span[1] ?? ""}-${span[2] ?? ""}`;
  const years = words.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

const ALL =
  /^\**(?:tổng(?: cộng| số| kinh phí| vốn| nhu cầu)?|cộng)\**(?:\s\(|$|\s(?:19|20)\d\d|\sgiai đoạn)/iu;

/** Tables of costs by source and time, in either direction. Linear in the cells. */
export const fundingTables = perSubject(({ blocks }: Subject): readonly FundingTable[] =>
  joinTables(blocks).flatMap((table) => fundingTable(table) ?? []),
);

interface Named {
  readonly source?: string;
  readonly time?: string;
}

/** What a heading or a row's label names: a source, a time, or all of them. */
function named(words: string): Named | undefined {
  if (ALL.test(words.trim())) return {};
  const source = sourceNamed(words);
  if (source !== undefined) return { source };
  const time = words.length < 40 ? timeNamed(words) : undefined;
  return time === undefined ? undefined : { time };
}

function fundingTable(table: LogicalTable): FundingTable | undefined {
  const columns = table.columns.flatMap(({ index, kind }) => {
    const heading = columnHead(table, index);
    const name = kind === "ordinal" || /%|tỷ lệ|tỷ trọng|cơ cấu/iu.test(heading) ? undefined : named(heading);
    return name === undefined ? [] : [{ index, name, heading }];
  });
  const [first] = columns;
  const factor = first === undefined || columns.length < 2 ? undefined : factorOf(table, first.heading);
  if (factor === undefined) return undefined;
  const rows = table.rows.flatMap((row) => {
    const name = named(labelOf(row));
    return name === undefined ? [] : [{ row, name }];
  });
  if (rows.length < 2) return undefined;
  const cells = new Map<string, FundingCell>();
  const twice = new Set<string>();
  for (const { row, name } of rows)
    for (const { index, name: other } of columns) {
      const value = plainNumber(ownText(row, index));
      if (value === undefined || !crosses(name, other)) continue;
      const key = cellKey(name.source ?? other.source ?? "", name.time ?? other.time ?? "");
      if (cells.has(key)) twice.add(key);
      const text = `${ownText(row, index).replace(/\*/gu, "").trim()} ${factor.name}`;
      cells.set(key, { value: value * factor.by, text, span: row.span });
    }
  for (const key of twice) cells.delete(key);
  const years = [...cells.keys()].flatMap((key) => key.match(/(?:19|20)\d{2}/gu) ?? []).sort();
  return { cells, whole: years.length === 0 ? "" : `${years[0] ?? ""}-${years.at(-1) ?? ""}` };
}

/** A row and a column don't both name a source, or both a time. */
function crosses(a: Named, b: Named): boolean {
  return (
    !(a.source !== undefined && b.source !== undefined) && !(a.time !== undefined && b.time !== undefined)
  );
}

function labelOf(row: LogicalRow): string {
  return row.cells.map((_, column) => ownText(row, column)).find((text) => /\p{L}{2}/u.test(text)) ?? "";
}
