import fc from "fast-check";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { addressOf, parseAddress } from "./addresses.js";
import { dateOfSerial, isDateCode } from "./dates.js";
import { noticeSentence, type ReadWorkbook, stampOf } from "./workbook.js";
import { readXlsx } from "./xlsxFile.js";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Parts {
  readonly rows: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly book?: string;
  readonly other?: Zippable;
}

/** A small .xlsx as a spreadsheet program writes it. */
function makeXlsx({ rows, strings = "", styles = "", book = "", other = {} }: Parts): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Id="a" Type="${REL}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns:r="${REL}">${book}<sheets><sheet name="Biểu 1" sheetId="1" r:id="s1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships><Relationship Id="s1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="t" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>` +
        `<Relationship Id="y" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/sharedStrings.xml": strToU8(`<sst>${strings}</sst>`),
    "xl/styles.xml": strToU8(`<styleSheet>${styles}</styleSheet>`),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    ...other,
  });
}

async function read(parts: Parts): Promise<ReadWorkbook> {
  const result = await readXlsx(makeXlsx(parts));
  if (!result.ok) throw new Error(result.problem.code);
  return result.workbook;
}

async function cellsOf(parts: Parts): Promise<Readonly<Record<string, unknown>>> {
  const [sheet] = (await read(parts)).sheets;
  return Object.fromEntries([...(sheet?.cells ?? [])].map(([address, cell]) => [address, cell.content]));
}

async function problemOf(bytes: Uint8Array): Promise<string | undefined> {
  const result = await readXlsx(bytes);
  return result.ok ? undefined : result.problem.code;
}

describe("cells of an .xlsx", () => {
  it("reads text, numbers, dates, switches and errors, each with its address", async () => {
    const cells = await cellsOf({
      strings: "<si><t>Sở Y tế</t></si><si><r><t>Ước </t></r><r><t>tính</t></r><rPh><t>x</t></rPh></si>",
      styles:
        '<numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy"/></numFmts>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs>',
      rows:
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>12.5</v></c></row>' +
        '<row r="5"><c r="A5" s="1"><v>46005</v></c><c r="B5" s="2"><v>46005.5</v></c><c r="C5" t="b"><v>1</v></c>' +
        '<c r="D5" t="e"><v>#REF!</v></c><c r="E5" t="inlineStr"><is><t>=1+1</t></is></c><c r="F5" s="1"/></row>',
    });
    expect(cells).toEqual({
      A2: { kind: "text", text: "Sở Y tế" },
      B2: { kind: "text", text: "Ước tính" },
      C2: { kind: "number", number: 12.5 },
      A5: { kind: "date", date: "2025-12-14" },
      B5: { kind: "date", date: "2025-12-14T12:00" },
      C5: { kind: "boolean", boolean: true },
      D5: { kind: "error", code: "#REF!" },
      E5: { kind: "text", text: "=1+1" },
    });
  });

  it("counts rows and cells on where the file leaves their addresses out", async () => {
    const cells = await cellsOf({
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"/><row><c><v>3</v></c></row>',
    });
    expect(Object.keys(cells)).toEqual(["A1", "B1", "A5"]);
  });

  it("reports formulas with the result the file keeps, and computes nothing", async () => {
    const workbook = await read({
      rows: '<row r="1"><c r="A1"><f>1+1</f><v>7</v></c><c r="B1" t="str"><f>WEBSERVICE("http://x.test")</f><v>a</v></c></row>',
    });
    expect(workbook.sheets[0]?.cells.get("A1")).toMatchObject({ content: { number: 7 }, isFormula: true });
    expect(workbook.notices).toEqual([{ code: "formulas", sheet: "Biểu 1", address: "A1", count: 2 }]);
    expect(workbook.notices.map(noticeSentence)[0]).toContain(
      "Có 2 ô chứa công thức (đầu tiên: ô A1, trang “Biểu 1”)",
    );
  });

  it("reads the calendar from 1904, and prefixed elements", async () => {
    const cells = await cellsOf({
      book: '<workbookPr date1904="1"/>',
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      rows: '<x:row r="1" xmlns:x="urn:x"><x:c r="A1" s="0"><x:v>0</x:v></x:c></x:row>',
    });
    expect(cells).toEqual({ A1: { kind: "date", date: "1904-01-01" } });
  });

  it("names macros and links to other workbooks", async () => {
    const workbook = await read({
      rows: "",
      other: { "xl/vbaProject.bin": strToU8("x"), "xl/externalLinks/externalLink1.xml": strToU8("<x/>") },
    });
    expect(workbook.notices.map(({ code }) => code)).toEqual(["macros", "external-links"]);
    expect(stampOf(workbook)).toEqual({});
  });
});

describe("hostile and broken files", () => {
  it("refuses what isn't an .xlsx, with a reason", async () => {
    expect(await problemOf(new Uint8Array())).toBe("empty-file");
    expect(await problemOf(strToU8("Sở Y tế;12"))).toBe("not-a-workbook");
    expect(await problemOf(zipSync({ "word/document.xml": strToU8("<x/>") }))).toBe("not-a-workbook");
    expect(await problemOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toBe("not-a-workbook");
    expect(await problemOf(makeXlsx({ rows: "" }).subarray(0, 300))).toBe("damaged");
  });

  it("refuses one under a password", async () => {
    const name = Uint8Array.from([..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect(await problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...name]))).toBe("encrypted");
  });

  it("refuses an archive that inflates beyond the limits", async () => {
    const bomb = makeXlsx({ rows: `<row r="1"><c r="A1"><v>${"0".repeat(130_000_000)}</v></c></row>` });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problemOf(bomb)).toBe("zip-bomb");
  });

  it("refuses entities, and more cells than a form can have", async () => {
    const entity = strToU8('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet/>');
    expect(await problemOf(makeXlsx({ rows: "", other: { "xl/worksheets/sheet1.xml": entity } }))).toBe(
      "external-entity",
    );
    const many = `<row>${"<c><v>1</v></c>".repeat(1000)}</row>`.repeat(501);
    expect(await problemOf(makeXlsx({ rows: many }))).toBe("too-large");
  });

  it("doesn't mind merges and validations over the whole sheet", async () => {
    const sheet = strToU8(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
        '<dataValidations><dataValidation sqref="A1:XFD1048576" type="list"/></dataValidations></worksheet>',
    );
    const result = await readXlsx(makeXlsx({ rows: "", other: { "xl/worksheets/sheet1.xml": sheet } }));
    expect(result.ok && [...(result.workbook.sheets[0]?.cells.keys() ?? [])]).toEqual(["A1"]);
  });

  it("gives a value whatever the bytes are", async () => {
    const whole = makeXlsx({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    const broken = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), cut: fc.nat(whole.length) });
    await fc.assert(
      fc.asyncProperty(broken, async ({ at, byte, cut }) => {
        const bytes = whole.slice(0, Math.max(cut, at + 1));
        bytes[at] = byte;
        expect(typeof (await readXlsx(bytes)).ok).toBe("boolean");
      }),
      { numRuns: 200 },
    );
  });
});

describe("addresses and dates", () => {
  it("addresses go both ways", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_048_576 }),
        fc.integer({ min: 1, max: 16_384 }),
        (row, column) => {
          expect(parseAddress(addressOf(row, column))).toEqual({ row, column });
        },
      ),
    );
    expect(parseAddress("XFE1")).toBeUndefined();
    expect(parseAddress("A0")).toBeUndefined();
    expect(parseAddress("A1:B2")).toBeUndefined();
  });

  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [46005.75, "2025-12-14T18:00"],
    [3_000_000, undefined],
  ])("day %d is %s", (serial, date) => {
    expect(dateOfSerial(serial, false)).toBe(date);
  });

  it.each([
    ["dd/mm/yyyy", true],
    ['[$-42A]d" tháng "m', true],
    ["[$-42A]#,##0.00", false],
    ["[Red]General", false],
    ['0" ngày"', false],
    ["0.00E+00", false],
  ])("%s shows a date: %s", (code, expected) => {
    expect(isDateCode(code)).toBe(expected);
  });
});
