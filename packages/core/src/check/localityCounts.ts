import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalTable, logicalText } from "../read/tables-rows.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import type { ListClaim } from "./listClaims.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { headingsOf } from "./tableHeadings.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A table of places with one thing counted in two years. */
interface Compared {
  /** What is counted, folded: `so vu`. */
  readonly measure: string;
  readonly changes: readonly number[];
  readonly span: Span;
}

const CLAIM =
  /(?<![\d.,/])(\d{1,3})\s?\/\s?(\d{1,3})\s((?:địa phương|đơn vị|huyện|quận|xã|phường|thôn|trường|sở)(?:,\s[A-Za-zÀ-ỹ]+(?:\s[A-Za-zÀ-ỹ]+)?)*(?:\s(?:cấp\s)?[A-Za-zÀ-ỹ]+){0,2}?)\s(?:có\s)?(giảm|tăng)\s(?:về\s)?((?:số|tổng số|tỷ lệ|diện tích|sản lượng)\s[^.;,()\d]{2,60})/giu;

/** `07/08 địa phương giảm số vụ …` against the rows of the table that fell. Linear. */
export const localityCounts = perSubject((subject: Subject): readonly ListClaim[] => {
  const tables = joinTables(subject.blocks).flatMap(comparedIn);
  if (tables.length === 0) return [];
  return figurePiecesWith(subject, "giảm", "tăng").flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 5000 || !/\d\s?\/\s?\d/u.test(passage.text)) return [];
    return matchesIn(passage.text, CLAIM).flatMap((match) => {
      const [whole, part = "", all = "", noun = "", way = "", what = ""] = match;
      const words = ` ${fold(what)} `;
      const fitting = tables.filter(
        ({ measure, changes }) => changes.length === Number(all) && words.startsWith(` ${measure} `),
      );
      const [table] = fitting;
      if (table === undefined || fitting.length > 1) return [];
      const falls = way.toLowerCase() === "giảm";
      const listed = table.changes.filter((change) => (falls ? change < 0 : change > 0)).length;
      const span = spanAt(passage, match.index, match.index + whole.length);
      const text = `${part}/${all} ${noun} ${way}`;
      return [
        {
          count: Number(part),
          noun,
          atLeast: false,
          listed,
          list: table.span,
          where: "annex" as const,
          text,
          span,
        },
      ];
    });
  });
});

/** Pairs of columns that count one thing in two years: `Số vụ 2022`, `Số vụ 2023`. */
function comparedIn(table: LogicalTable): readonly Compared[] {
  const { rows, span } = table;
  const dated = headingsOf(table).flatMap((heading, index) => {
    const match = /^(.{2,60}?)[\s,-]*\(?(?:năm\s)?(20\d{2})\)?$/iu.exec(heading.trim());
    return match === null ? [] : [{ index, measure: fold(match[1] ?? ""), year: Number(match[2]) }];
  });
  return dated.flatMap((later) => {
    const earlier = dated.filter(({ measure, year }) => measure === later.measure && year < later.year);
    const [before] = earlier;
    if (before === undefined || earlier.length > 1) return [];
    const changes = rows.flatMap((row) => {
      if (!/^\d{1,3}[.)]?$/u.test(logicalText(row, 0).trim())) return [];
      const [a, b] = [before, later].map(({ index }) => parseNumber(logicalText(row, index).trim())?.value);
      return a === undefined || b === undefined ? [] : [b - a];
    });
    return [{ measure: later.measure, changes, span: { ...span, endLine: span.line } }];
  });
}
