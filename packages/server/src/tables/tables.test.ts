import { readXlsx } from "@lotrinh/intake/xlsx/xlsxFile";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, type TestServer } from "../testing/testServer.js";
import { sheetOf } from "./sheets.js";
import { parseCount } from "./shownNumber.js";

describe("sheetOf", () => {
  const table = {
    name: "Tình hình gửi báo cáo",
    head: ["Đơn vị", "Đã gửi", "Hạn", "", "Đầy đủ"],
    rows: [
      ["Sở Y tế", "1.200", "25/11/2026", "", "7/7"],
      ["=HYPERLINK(1)", "–", "26/11/2026", "", "0/5"],
    ],
  };

  it("takes numbers and days for such, leaves other text as it is and empty columns out", () => {
    const { columns, rows } = sheetOf(table, ["Kỳ báo cáo"]);
    expect(columns.map(({ title, type }) => [title, type])).toEqual([
      ["Đơn vị", "text"],
      ["Đã gửi", "number"],
      ["Hạn", "date"],
      ["Đầy đủ", "text"],
    ]);
    expect(rows.map(({ cells }) => cells.map((cell) => (cell as { value: unknown }).value))).toEqual([
      ["Sở Y tế", 1200, "2026-11-25", "7/7"],
      ["=HYPERLINK(1)", null, "2026-11-26", "0/5"],
    ]);
  });

  it("makes a total a formula only where it is the sum", () => {
    const totalled = sheetOf({ ...table, foot: ["Tổng cộng", "1.200", "", "", ""] }, []);
    expect([totalled.totalLabel, totalled.columns.map(({ isTotalled }) => isTotalled)]).toEqual([
      "Tổng cộng",
      [false, true, false, false],
    ]);
    const other = sheetOf({ ...table, foot: ["Bình quân", "600", "", "", ""] }, []);
    expect(other.totalLabel).toBeUndefined();
    expect(other.rows.at(-1)).toMatchObject({
      isBold: true,
      cells: [{ value: "Bình quân" }, { value: 600 }, {}, {}],
    });
  });
});

it.each([
  ["1.234,5", 1234.5],
  ["−3", -3],
  ["0,25", 0.25],
  ["7/12", undefined],
  ["71,3 %", undefined],
  ["007", undefined],
  ["1.2.3", undefined],
  ["", undefined],
])("reads %s as screens write numbers", (text, value) => expect(parseCount(text)).toBe(value));

describe("POST /api/tables.xlsx", () => {
  let database: TestDatabase & { stop: () => Promise<void> };
  let server: TestServer;
  beforeAll(async () => {
    database = await startTestDatabase();
    server = await makeTestServer(database.store);
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await database.stop();
  });

  it("gives a workbook of the tables, to whoever is signed in", async () => {
    const body = {
      title: "Kỳ báo cáo",
      tables: [{ name: "Bảng", head: ["Tên", "Số"], rows: [["=1+1", "2"]] }],
    };
    const viewer = await server.signIn("viewer");
    const answer = await viewer.post("/api/tables.xlsx", body);
    expect(answer.statusCode).toBe(200);
    const book = await readXlsx(new Uint8Array(answer.rawPayload));
    const cells = book.ok ? [...(book.workbook.sheets[0]?.cells.values() ?? [])] : [];
    expect(JSON.stringify(cells)).toContain("=1+1");
    expect((await server.ask({ method: "POST", url: "/api/tables.xlsx", payload: body })).statusCode).toBe(
      401,
    );
    expect((await viewer.post("/api/tables.xlsx", { title: "x", tables: [] })).statusCode).toBe(400);
  });
});
