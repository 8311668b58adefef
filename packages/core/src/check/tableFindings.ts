import { coverSpans } from "../document/span.js";
import { ownText } from "../read/tables-rows.js";
import { printNumber } from "../text/printNumber.js";
import type { Finding, Related, Said } from "./diagnostic.js";
import type { MarkCount } from "./markRows.js";
import type { WrongCell } from "./rowPatterns.js";
import type { TableCause } from "./tableCauses.js";
import type { TableShare } from "./tableShares.js";
import type { TableTotal } from "./tableTotals.js";
import { whereabouts } from "./whereabouts.js";

export function tableFinding(total: TableTotal, cause: TableCause | undefined): Finding {
  const { printed, text, sum, heading, span, rows, over } = total;
  const shown = printNumber(sum, 3);
  const message = over === "row" ? rowMessage(total, shown) : columnMessage(total, shown);
  const why = cause === undefined ? undefined : causeWords(cause);
  return {
    message: { vi: `${message.vi}${why?.vi ?? ""}`, en: `${message.en}${why?.en ?? ""}` },
    span,
    quote: text,
    related: cause === undefined ? addedRows(over === "row" ? [] : rows) : [causePlace(cause)],
    suggestion: cause === undefined ? shown : printNumber(cause.expected, 3),
    data: { total: printed, sum, heading },
  };
}

function columnMessage({ text, heading }: TableTotal, shown: string): Said {
  return {
    vi: `Dòng tổng ghi ${text}${heading === "" ? "" : ` (cột “${heading}”)`} nhưng các số trong bảng cộng lại là ${shown}.`,
    en: `The total says ${text}${heading === "" ? "" : ` (column “${heading}”)`} but the figures of the table add up to ${shown}.`,
  };
}

function rowMessage({ text, heading, row, columns }: TableTotal, shown: string): Said {
  const cells = columns.map((column) => ownText(row, column).replace(/\*/gu, "").trim());
  const adding = cells.filter((cell) => /\d/u.test(cell)).join(" + ");
  return {
    vi: `Cột “${heading}” ghi ${text} nhưng các số cùng dòng cộng lại là ${shown} (${adding}).`,
    en: `Column “${heading}” says ${text} but the figures of its row add up to ${shown} (${adding}).`,
  };
}

/** The sum of the column is off by the same: which cell puts both right. */
function causeWords({ heading, printed, expected, total }: TableCause): Said {
  const place = whereabouts(total.span);
  const [sum, shown] = [total.sum, expected].map((number) => printNumber(number, 3));
  return {
    vi: ` Tổng cột “${heading}” (${place.vi}) ghi ${total.text}, cộng được ${sum}, lệch đúng như vậy: ô “${printed}” của dòng này có thể là ${shown}.`,
    en: ` The total of column “${heading}” (${place.en}) says ${total.text}, its figures give ${sum}, off by the same: “${printed}” in this row may be ${shown}.`,
  };
}

function causePlace({ total }: TableCause): Related {
  return {
    span: total.span,
    quote: total.text,
    message: { vi: `Tổng của cột: ${total.text}.`, en: `The column's total: ${total.text}.` },
  };
}

/** The rows that a total adds up, as one place. */
function addedRows(rows: TableTotal["rows"]): readonly Related[] {
  if (rows.length === 0) return [];
  const span = coverSpans(rows.map((row) => row.span));
  return [{ span, message: { vi: "Các dòng được cộng.", en: "The rows added up." } }];
}

export function markFinding({ printed, marks, mark, over, span }: MarkCount): Finding {
  const [vi, en] = over === "row" ? ["Dòng này", "This row"] : ["Cột này", "This column"];
  return {
    message: {
      vi: `${vi} ghi ${printed} nhưng đếm được ${marks} ô “${mark}”.`,
      en: `${en} says ${printed} but holds ${marks} cells with “${mark}”.`,
    },
    span,
    quote: printed,
    suggestion: String(marks),
    data: { printed, marks, mark },
  };
}

export function tableShareFinding({ text, real, heading, columns, span }: TableShare): Finding {
  const expected = printNumber(Number(real.toFixed(1)), 3);
  const [part, whole] = columns;
  return {
    message: {
      vi: `Cột “${heading}” ghi ${text} nhưng tính từ cột “${part}” và cột “${whole}” của dòng này là ${expected}.`,
      en: `Column “${heading}” says ${text}, but columns “${part}” and “${whole}” of this row give ${expected}.`,
    },
    span,
    quote: text,
    suggestion: expected,
    data: { printed: text, expected, heading },
  };
}

const cellWords: Readonly<Record<WrongCell["how"], { readonly vi: string; readonly en: string }>> = {
  difference: { vi: "hai cột đứng trước", en: "the two columns before it" },
  sum: { vi: "các số cùng dòng", en: "the other figures of its line" },
  share: { vi: "tổng số của cột đứng trước", en: "the whole of the column before it" },
  product: { vi: "số lượng và đơn giá", en: "the count and the rate" },
};

export function cellFinding(cell: WrongCell, cause: TableCause | undefined): Finding {
  const { printed, expected, decimals, heading, how, span } = cell;
  const shown = printNumber(Number(expected.toFixed(how === "share" ? Math.max(decimals, 1) : 3)), 3);
  const column =
    heading === ""
      ? { vi: "Số cuối dòng", en: "The last figure" }
      : { vi: `Cột “${heading}”`, en: `Column “${heading}”` };
  const why = cause === undefined ? undefined : causeWords(cause);
  return {
    message: {
      vi: `${column.vi} ghi ${printed} nhưng tính từ ${cellWords[how].vi} là ${shown}, như ở các dòng khác.${why?.vi ?? ""}`,
      en: `${column.en} says ${printed}, but ${cellWords[how].en} give ${shown}, as in the other rows.${why?.en ?? ""}`,
    },
    span,
    quote: printed,
    related: cause === undefined ? [] : [causePlace(cause)],
    suggestion: shown,
    data: { printed, expected, heading, how },
  };
}
