import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalTable, ownText } from "../read/tables-rows.js";
import { matchesIn } from "../text/matches.js";
import { findUnits } from "../text/unitMentions.js";
import { familiesOf } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { unitPassages } from "./unitHeadings.js";

/** A sentence that gives a unit rows of a table of tasks by their numbers, and one such row with its own lead. */
export interface AnnexLead {
  readonly unit: string;
  readonly families: ReadonlySet<string>;
  readonly number: string;
  readonly printed: string;
  readonly span: Span;
  readonly row: {
    readonly lead: readonly string[];
    readonly families: ReadonlySet<string>;
    readonly span: Span;
  };
}

const GIVEN =
  /(?:chủ trì|phụ trách|chịu trách nhiệm)[^.;]{0,80}?nhiệm vụ (?:số |thứ |có số thứ tự |tại số thứ tự )?(\d{1,2}(?:(?:,|;| và)\s(?:số )?\d{1,2})*)(?!\d|[.,]\d)[^.;]{0,40}?(?:Phụ lục|Biểu|Danh mục)(?:\s(?:số )?([IVX]+|\d{1,2})(?![A-Za-zÀ-ỹ]))?/giu;

/** Every pair of such a sentence and row. Linear. */
export const annexLeads = perSubject((subject: Subject): readonly AnnexLead[] => {
  const given = unitPassages(subject).flatMap(({ piece: { passage }, units }) => {
    const { text } = passage;
    if (text.length > 5000 || !/nhiệm vụ/iu.test(text)) return [];
    return matchesIn(text, GIVEN).flatMap((match) => {
      const unit =
        findUnits(text.slice(0, match.index)).at(-1)?.text ?? (units.length > 1 ? undefined : units[0]);
      const families = unit === undefined ? undefined : familiesOf([unit], subject);
      if (unit === undefined || families === undefined) return [];
      const span = spanAt(passage, match.index, match.index + match[0].length);
      const numbers = match[1]?.match(/\d+/gu) ?? [];
      return numbers.map((number) => ({ unit, families, number, label: match[2], printed: match[0], span }));
    });
  });
  return given.length === 0
    ? []
    : given.flatMap(({ label, ...lead }) =>
        rowsOf(lead.number, label, subject).map((row) => ({ ...lead, row })),
      );
});

/** The one row of that number in the one table of tasks that the annex holds; none where there are several. */
function rowsOf(number: string, label: string | undefined, subject: Subject): readonly AnnexLead["row"][] {
  const annexes = subject.anatomy.attachments.filter(
    (attachment) => attachment.kind === "annex" && (label === undefined || attachment.label === label),
  );
  const blocks = new Set(annexes.flatMap((annex) => annex.blocks));
  const tables = joinTables(subject.blocks).filter(({ parts }) => parts.some((part) => blocks.has(part)));
  const rows = tables.flatMap((table) => leadsOf(table, number, subject));
  return rows.length === 1 ? rows : [];
}

function leadsOf(table: LogicalTable, number: string, subject: Subject): readonly AnnexLead["row"][] {
  const column = (kind: string) => table.columns.find((each) => each.kind === kind)?.index;
  const [ordinal, lead] = [column("ordinal"), column("lead")];
  if (ordinal === undefined || lead === undefined) return [];
  return table.rows.flatMap((row) => {
    if (ownText(row, ordinal).replace(/^0+|[.)\s]+$/gu, "") !== number.replace(/^0+/u, "")) return [];
    const names = findUnits(ownText(row, lead)).map((unit) => unit.text);
    const families = familiesOf(names, subject);
    return families === undefined ? [] : [{ lead: names, families, span: row.span }];
  });
}
