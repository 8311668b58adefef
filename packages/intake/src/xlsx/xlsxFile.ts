import type { XmlElement } from "../archive/xml.js";
import { openZip, type Zip } from "../archive/zip.js";
import { type IntakeOptions, type Job, startJob } from "../job.js";
import type { Limits } from "../limits.js";
import { type IntakeProblem, Refusal } from "../problem.js";
import { problemOf } from "../readers.js";
import { readRow, type Shared } from "./cells.js";
import { dateStyles } from "./dates.js";
import { eachElement, localName, readPart, stringText, targetsOf } from "./parts.js";
import type { ReadCell, ReadSheet, ReadWorkbook, WorkbookNotice } from "./workbook.js";

export type WorkbookResult =
  | { readonly ok: true; readonly workbook: ReadWorkbook }
  | { readonly ok: false; readonly problem: IntakeProblem };

const MB = 1024 * 1024;

/** A form of 10,000 rows is under 2 MB packed and 30 MB inflated. */
const workbookLimits: Partial<Limits> = {
  fileBytes: 20 * MB,
  inflatedBytes: 120 * MB,
  ratioFloorBytes: 20 * MB,
  archiveEntries: 2_000,
};
/** Cells with something in them, in all sheets together. */
const MOST_CELLS = 500_000;

/**
 * Reads an .xlsx that came from outside (ECMA-376 SpreadsheetML, transitional or strict; .xlsm without its macros) into plain cells.
 * Never throws: what can't be read is a problem with a sentence for people (`problemSentence`). Formulas aren't computed and links
 * aren't followed; both are reported as notices. Time and memory are bounded by `options.limits`.
 */
export async function readXlsx(bytes: Uint8Array, options: IntakeOptions = {}): Promise<WorkbookResult> {
  try {
    const job = startJob({ ...options, limits: { ...workbookLimits, ...options.limits } });
    if (bytes.length === 0) throw new Refusal("empty-file");
    if (bytes.length > job.limits.fileBytes) throw new Refusal("too-large", `${bytes.length} bytes`);
    if (isCompound(bytes))
      throw new Refusal(holdsEncrypted(bytes) ? "encrypted" : "not-a-workbook", "compound file");
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal("not-a-workbook");
    return { ok: true, workbook: await readParts(openZip(bytes, job), job) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, options.signal) };
  }
}

/** .xls, or an .xlsx under a password: both are compound files (MS-CFB). */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function holdsEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 1 << 20));
  return text.includes([..."EncryptedPackage"].join("\0"));
}

async function readParts(zip: Zip, job: Job): Promise<ReadWorkbook> {
  const main = [...(await targetsOf(zip, "", job)).values()].find(({ type }) =>
    type.endsWith("/officeDocument"),
  );
  const name = main?.name ?? "xl/workbook.xml";
  const book = await readPart(zip, name, job);
  const list = book.find((element) => localName(element) === "sheets");
  if (list === undefined) throw new Refusal("not-a-workbook", name);
  const targets = await targetsOf(zip, name, job);
  const ofType = (type: string) =>
    [...targets.values()].find((target) => target.type.endsWith(type))?.name ?? "";
  const shared: Shared = {
    strings: await sharedStrings(zip, ofType("/sharedStrings"), job),
    dates: dateStyles(await readPart(zip, ofType("/styles"), job)),
    from1904: book.some(({ attributes }) => attributes.date1904 === "1" || attributes.date1904 === "true"),
  };
  const counted = { cells: 0 };
  const sheets: ReadSheet[] = [];
  for (const element of list.children) {
    if (typeof element === "string") continue;
    const target = targets.get(relationId(element));
    if (target === undefined || !target.type.endsWith("/worksheet")) continue;
    const cells = await readCells(zip, target.name, shared, counted, job);
    const { name: title = "", state } = element.attributes;
    sheets.push({
      name: title.normalize("NFC"),
      isHidden: state === "hidden" || state === "veryHidden",
      cells,
    });
  }
  return { sheets, notices: [...packageNotices(zip), ...cellNotices(sheets)] };
}

/** `r:id`, by whatever prefix. */
function relationId({ attributes }: XmlElement): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? "" : (attributes[key] ?? "");
}

async function sharedStrings(zip: Zip, name: string, job: Job): Promise<readonly string[]> {
  const strings: string[] = [];
  const keep = (element: XmlElement) => strings.push(stringText(element));
  await eachElement(zip, name, new Set(["sst"]), keep, job);
  return strings;
}

async function readCells(
  zip: Zip,
  name: string,
  shared: Shared,
  counted: { cells: number },
  job: Job,
): Promise<ReadonlyMap<string, ReadCell>> {
  const cells = new Map<string, ReadCell>();
  let row = 0;
  const keep = (element: XmlElement) => {
    if (localName(element) !== "row") return;
    const read = readRow(element, row, shared);
    row = Number(element.attributes.r ?? row + 1) || row + 1;
    counted.cells += read.length;
    if (counted.cells > MOST_CELLS) throw new Refusal("too-large", `more than ${MOST_CELLS} cells`);
    for (const [address, cell] of read) cells.set(address, cell);
  };
  await eachElement(zip, name, new Set(["worksheet", "sheetData"]), keep, job);
  return cells;
}

function packageNotices(zip: Zip): readonly WorkbookNotice[] {
  const names = [...zip.entries.keys()];
  const notices: WorkbookNotice[] = [];
  if (names.some((name) => name.endsWith("vbaProject.bin"))) notices.push({ code: "macros" });
  if (names.some((name) => name.includes("/externalLinks/"))) notices.push({ code: "external-links" });
  return notices;
}

function cellNotices(sheets: readonly ReadSheet[]): readonly WorkbookNotice[] {
  const of = (code: WorkbookNotice["code"], wanted: (cell: ReadCell) => boolean) => {
    const found = sheets.flatMap(({ name, cells }) =>
      [...cells].filter(([, cell]) => wanted(cell)).map(([address]) => ({ sheet: name, address })),
    );
    const [first] = found;
    return first === undefined ? [] : [{ code, ...first, count: found.length }];
  };
  return [
    ...of("formulas", (cell) => cell.isFormula),
    ...of("error-values", (cell) => cell.content.kind === "error"),
  ];
}
