import type { Row } from "../document/block.js";
import { spanAt } from "../document/passage.js";
import { cellPassage, cellText, findCell } from "../document/table.js";
import { isoDate, parseDate } from "../text/dates.js";
import { documentNumberKey, parseDocumentNumber } from "../text/documentNumbers.js";
import { fold } from "../text/fold.js";
import {
  groupMentions,
  isFullDate,
  type NumberedMention,
  numberedMentions,
  quoteOf,
} from "./citedMentions.js";
import type { LooseDate } from "./looseDates.js";
import type { Subject } from "./subject.js";

/** A list of documents with columns of their own for number and day (`Số, ký hiệu` | `Ngày ban hành`). */
interface DatedColumns {
  readonly number: number;
  readonly day: number;
}

/** Symbols of which no province has numbers of its own. */
const CENTRAL = /(?:TTg|CP|TW|QH\d*|B\p{Lu}{2,})$/u;

/** Documents whose day in a list with a column of days differs from the day they are cited with. Linear. */
export function tabledDates(subject: Subject): readonly LooseDate[] {
  const tables = subject.blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : []));
  if (tables.length === 0) return [];
  const cited = new Map(
    groupMentions(
      numberedMentions(subject).filter(({ date }) => isFullDate(date)),
      ({ key }) => key,
    ).map((mentions) => [mentions[0]?.key ?? "", mentions] as const),
  );
  return tables.flatMap(([head, ...rows]) => {
    const columns = columnsOf(head);
    return columns === undefined ? [] : rows.flatMap((row) => conflictIn(row, columns, cited));
  });
}

function columnsOf(head: Row | undefined): DatedColumns | undefined {
  const titles = (head?.cells ?? []).map((cell) => ({ column: cell.column, title: fold(cellText(cell)) }));
  const number = titles.find(({ title }) => /^so,? (?:va )?(?:ky )?hieu/u.test(title));
  const day = titles.find(({ title }) => /^ngay(?: thang)?(?:,? nam)?(?: ban hanh| van ban)?$/u.test(title));
  return number === undefined || day === undefined ? undefined : { number: number.column, day: day.column };
}

function conflictIn(
  row: Row,
  { number, day }: DatedColumns,
  cited: ReadonlyMap<string, readonly NumberedMention[]>,
): readonly LooseDate[] {
  const printed = parseDocumentNumber(cellText(findCell(row, number)));
  const written = cellPassage(findCell(row, day));
  const parsed = parseDate(written.text.trim());
  const date = parsed === undefined ? null : isoDate(parsed);
  const mentions = printed === undefined ? [] : (cited.get(documentNumberKey(printed.number)) ?? []);
  const [other] = mentions;
  if (printed === undefined || other === undefined || !isFullDate(date)) return [];
  // Without a year in the number, another document of another year may be meant.
  if (mentions.some((one) => one.date === date)) return [];
  const oneOnly = printed.year !== null || CENTRAL.test(printed.number);
  if (!oneOnly || (printed.year === null && other.date?.slice(0, 4) !== date.slice(0, 4))) return [];
  return [
    {
      name: printed.number,
      date,
      span: spanAt(written),
      quote: written.text,
      other: { date: other.date ?? "", span: other.span, quote: quoteOf(other) },
    },
  ];
}
