import type { Span } from "../document/span.js";
import type { Said } from "./diagnostic.js";

/** Where a statement stands, as a message says it: by page where the source has pages, else by line. */
export function whereabouts(span: Span): Said {
  return span.page === undefined
    ? { vi: `dòng ${span.line}`, en: `line ${span.line}` }
    : { vi: `trang ${span.page}`, en: `page ${span.page}` };
}

/** Several places in one phrase: `dòng 4, 17 và 31`; more than four are cut short. */
export function whereaboutsOf(spans: readonly Span[]): Said {
  const paged = spans.length > 0 && spans.every(({ page }) => page !== undefined);
  const figures = [...new Set(spans.map(({ line, page }) => (paged ? page : line)))];
  const shown = figures.slice(0, 4).map(String);
  const more = figures.length > shown.length;
  return {
    vi: `${paged ? "trang" : "dòng"} ${enumerate(shown, " và ", more ? "…" : "")}`,
    en: `${paged ? "page" : "line"} ${enumerate(shown, " and ", more ? "…" : "")}`,
  };
}

function enumerate(parts: readonly string[], and: string, end: string): string {
  if (end !== "" || parts.length < 2) return parts.join(", ") + end;
  return `${parts.slice(0, -1).join(", ")}${and}${parts.at(-1) ?? ""}`;
}

/** `2024-03-05` → `05/3/2024`, as Decree 30/2020/NĐ-CP writes days and months. */
export function printedDate(iso: string): string {
  const [year = "", month = "", day] = iso.split("-");
  const short = Number(month) < 3 ? month : String(Number(month));
  return day === undefined ? `${short}/${year}` : `${day}/${short}/${year}`;
}
