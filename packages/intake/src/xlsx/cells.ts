import { childElements, innerText, type XmlElement } from "../archive/xml.js";
import { addressOf, parseAddress } from "./addresses.js";
import { dateOfSerial } from "./dates.js";
import { localName, stringText } from "./parts.js";
import type { CellContent, ReadCell } from "./workbook.js";

/** What the cells of a workbook refer to. */
export interface Shared {
  readonly strings: readonly string[];
  /** By cell style: whether a number is shown as a date. */
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

/** Cells of one `row`, which follows row `before`; empty ones are left out. */
export function readRow(
  row: XmlElement,
  before: number,
  shared: Shared,
): readonly (readonly [string, ReadCell])[] {
  const stated = Number(row.attributes.r);
  const number = Number.isInteger(stated) && stated > 0 ? stated : before + 1;
  let column = 0;
  return childElements(row).flatMap((cell) => {
    if (localName(cell) !== "c") return [];
    const place = parseAddress(cell.attributes.r ?? "") ?? { row: number, column: column + 1 };
    column = place.column;
    const content = readContent(cell, shared);
    if (content === undefined) return [];
    const isFormula = childElements(cell).some((child) => localName(child) === "f");
    return [[addressOf(place.row, place.column), { ...place, content, isFormula }] as const];
  });
}

function readContent(cell: XmlElement, shared: Shared): CellContent | undefined {
  const children = childElements(cell);
  const value = children.find((child) => localName(child) === "v");
  const raw = value === undefined ? "" : innerText(value);
  const inline = children.find((child) => localName(child) === "is");
  switch (cell.attributes.t) {
    case "s":
      return textContent(shared.strings[Number(raw)] ?? "");
    case "str":
      return textContent(raw.normalize("NFC"));
    case "inlineStr":
      return textContent(inline === undefined ? "" : stringText(inline));
    case "b":
      return raw === "" ? undefined : { kind: "boolean", boolean: raw === "1" || raw === "true" };
    case "e":
      return { kind: "error", code: raw };
    case "d":
      return raw === "" ? undefined : { kind: "date", date: raw.slice(0, 16) };
    default:
      return numberContent(raw, shared.dates[Number(cell.attributes.s ?? 0)] === true, shared.from1904);
  }
}

function textContent(text: string): CellContent | undefined {
  return text === "" ? undefined : { kind: "text", text };
}

function numberContent(raw: string, isDate: boolean, from1904: boolean): CellContent | undefined {
  if (raw.trim() === "") return undefined;
  const number = Number(raw);
  if (!Number.isFinite(number)) return { kind: "text", text: raw };
  const date = isDate ? dateOfSerial(number, from1904) : undefined;
  return date === undefined ? { kind: "number", number } : { kind: "date", date };
}
