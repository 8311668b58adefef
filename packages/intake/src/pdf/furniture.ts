import type { Line } from "./line.js";

/** The lines of a page outside tables, with the page's height. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** How much of the page's height, above and below, page numbers and running heads stand in. */
const EDGE = 0.12;
/** Running heads stand on at least so many pages, and on so large a share of them. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;

/**
 * Pages without page numbers (Decree 30/2020, annex I: Arabic numerals, centred, in the upper margin; many print them below)
 * and without heads or feet that repeat from page to page.
 */
export function withoutFurniture(pages: readonly PageLines[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set(edgeLines(page).map(shape))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const least = Math.max(LEAST_PAGES, LEAST_SHARE * pages.length);
  return pages.map((page) => {
    const dropped = new Set(
      edgeLines(page).filter((line) => isPageNumber(line) || (counts.get(shape(line)) ?? 0) >= least),
    );
    return page.lines.filter((line) => !dropped.has(line));
  });
}

/** Up to two lines at either end of the page, where they stand in its margins. */
function edgeLines({ lines, height }: PageLines): Line[] {
  return lines.filter((line, index) => {
    const outer = index < 2 || index >= lines.length - 2;
    return outer && (line.y < EDGE * height || line.y > (1 - EDGE) * height);
  });
}

function textOf(line: Line): string {
  return line.chunks.map((chunk) => chunk.text).join(" ");
}

/** The line's text with every number alike, so that `Trang 3/12` and `Trang 4/12` are the same. */
function shape(line: Line): string {
  return textOf(line).replace(/\d+/g, "#").toLowerCase();
}

function isPageNumber(line: Line): boolean {
  return /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s]*$/iu.test(textOf(line));
}
