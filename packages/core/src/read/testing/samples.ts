import type { Block, Cell, Row, Table } from "../../document/block.js";
import { takeApart } from "../../document/document.js";
import { paragraphOf } from "../../document/paragraph.js";
import { passageOf } from "../../document/passage.js";
import { makeUnitResolver } from "../../text/units.js";
import type { ReadContext } from "../context.js";

/** A made-up document, one line a string, as every recogniser gets it. */
export function contextOf(text: string): ReadContext {
  const source = {
    format: "markdown",
    lines: text.split("\n"),
    pages: null,
    blocks: null,
    notices: [],
  } as const;
  return { ...takeApart(source), resolveUnit: makeUnitResolver() };
}

/** A made-up document whose blocks are given, as a .docx brings them. */
export function contextOfBlocks(blocks: readonly Block[]): ReadContext {
  const source = { format: "docx", lines: [], pages: null, blocks, notices: [] } as const;
  return { ...takeApart(source), resolveUnit: makeUnitResolver() };
}

/** A cell of a made-up table: its text, or with the place and the rows and columns that it covers. */
export type SampleCell =
  | string
  | { readonly text: string; readonly at?: number; readonly rows?: number; readonly columns?: number };

/**
 * A table as a .docx gives it, for tests: cells may cover rows and columns; `at` places a cell that stands
 * beside one merged from above. Each row is one line, from `firstLine` on; a `\n` in a cell parts paragraphs.
 */
export function mergedTable(rows: readonly (readonly SampleCell[])[], firstLine = 1): Table {
  const built = rows.map((cells, index) => sampleRow(cells, firstLine + index));
  const width = Math.max(
    ...built.flatMap(({ cells }) => cells.map(({ column, colSpan }) => column + colSpan)),
  );
  return {
    kind: "table",
    span: { line: firstLine, endLine: firstLine + rows.length - 1 },
    width,
    rows: built,
  };
}

function sampleRow(cells: readonly SampleCell[], line: number): Row {
  let column = 0;
  const built = cells.map((sample): Cell => {
    const { text, at, rows, columns } =
      typeof sample === "string" ? { text: sample, at: undefined, rows: 1, columns: 1 } : sample;
    const place = at ?? column;
    column = place + (columns ?? 1);
    const paragraphs = text === "" ? [] : text.split("\n").map((part) => paragraphOf(passageOf(part, line)));
    return { column: place, colSpan: columns ?? 1, rowSpan: rows ?? 1, paragraphs };
  });
  return { span: { line, endLine: line }, cells: built, header: false };
}
