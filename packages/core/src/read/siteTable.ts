import type { Block } from "../document/block.js";
import { spanAt } from "../document/passage.js";
import { cellPassage } from "../document/table.js";
import { findDates, isoDate } from "../text/dates.js";
import { parseDocumentNumber } from "../text/documentNumbers.js";
import { inferred } from "./confidence.js";
import { properName } from "./issuers.js";
import type { Found } from "./letterhead.js";

/** What a legal site's table above a document says; used where the letterhead itself is lost. */
export interface SiteTable {
  readonly number: Found<string> | undefined;
  readonly date: Found<string> | undefined;
  readonly issuer: Found<string> | undefined;
}

const LABEL = /(số hiệu|ngày ban hành|nơi ban hành|cơ quan ban hành)\s*:?\s*$/iu;

/** Whether a block is such a table, and so no part of the letterhead. */
export function isSiteTable(block: Block): boolean {
  return (
    block.kind === "table" &&
    block.rows.some((row) => row.cells.some((cell) => LABEL.test(cellPassage(cell).text)))
  );
}

/** Reads `Số hiệu`, `Ngày ban hành`, `Nơi ban hành` from tables of label and value, as legal sites print them. */
export function readSiteTable(letterhead: readonly Block[]): SiteTable {
  const values = new Map<string, Found<string>>();
  for (const block of letterhead) {
    if (block.kind !== "table") continue;
    for (const row of block.rows) {
      row.cells.forEach((cell, at) => {
        const label = LABEL.exec(cellPassage(cell).text)?.[1];
        const passage = cellPassage(row.cells[at + 1]);
        if (label === undefined || passage.text === "") return;
        values.set(label.toLowerCase(), {
          value: passage.text,
          span: spanAt(passage),
          confidence: inferred(),
        });
      });
    }
  }
  return {
    number: map(values.get("số hiệu"), (text) => parseDocumentNumber(text)?.number),
    date: map(values.get("ngày ban hành"), (text) => isoDate(findDates(text)[0] ?? noDate) ?? undefined),
    issuer: map(values.get("nơi ban hành") ?? values.get("cơ quan ban hành"), issuerOf),
  };
}

const noDate = {
  text: "",
  from: 0,
  to: 0,
  year: null,
  month: null,
  quarter: null,
  day: null,
  blank: true,
  shortYear: false,
  possible: false,
};

/** Sites print the place alone for a province's committee: `Tỉnh Nghệ An`. */
function issuerOf(text: string): string {
  return /^(?:tỉnh|thành phố)\s/iu.test(text) ? properName(`Ủy ban nhân dân ${text}`) : properName(text);
}

function map(
  found: Found<string> | undefined,
  read: (text: string) => string | undefined,
): Found<string> | undefined {
  const value = found === undefined ? undefined : read(found.value);
  return found === undefined || value === undefined ? undefined : { ...found, value };
}
