import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeProgramme, type Programme } from "../testing/programme.js";
import type { PlaceRowInput } from "./importSchema.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
});
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

/** A list of places as a statistics office gives it: its own names of columns, codes as numbers. */
async function sheetOf(rows: readonly (string | number | null)[][]): Promise<Uint8Array> {
  const titles = ["Mã ĐVHC", "Tên đơn vị hành chính", "Cấp", "Tỉnh, thành phố", "Hiệu lực từ"];
  const columns = titles.map((title) => ({ title, type: "text" as const, width: 20 }));
  const sheet = { name: "DMHC", heading: [], columns, rows: rows.map((cells) => ({ cells })) };
  return writeXlsx({ title: "Danh mục", sheets: [sheet] });
}

interface Preview {
  readonly rows: readonly { readonly row: PlaceRowInput; readonly problems: readonly string[] }[];
  readonly counts: object;
}

const previewOf = async (content: Uint8Array) =>
  (await programme.officer.upload("/api/places/import/preview", "dia-ban.xlsx", content)).json<Preview>();

it("takes the province's communes with their codes and days, and leaves out rows with errors", async () => {
  const content = await sheetOf([
    ["91", "Tỉnh Lam Giang", "Tỉnh", null, "01/07/2025"],
    ["1201", "Phường Bến Sông", "Phường", "Tỉnh Lam Giang", "01/07/2025"],
    ["1204", "Xã Tân Lập", "Xã", "Tỉnh Lam Giang", "01/07/2025"],
    ["12x", "Xã Sai Mã", "Xã", "Tỉnh Lam Giang", "01/07/2025"],
  ]);
  const preview = await previewOf(content);
  expect(preview.counts).toEqual({ new: 3, changed: 0, same: 0, error: 1 });
  const rows = preview.rows.map(({ row }) => row);
  const taken = await programme.officer.send("POST", "/api/places/import", { rows });
  expect(taken.json()).toEqual({ added: 3, changed: 0, left: 1 });
  const { items } = (await programme.officer.get("/api/places")).json();
  const province = items.find(({ level }: { level: string }) => level === "province");
  expect(items.find(({ code }: { code: string }) => code === "01201")).toMatchObject({
    name: "Phường Bến Sông",
    level: "commune",
    parentId: province.id,
    validFrom: "2025-07-01",
  });
});

it("sends out a form that comes back unchanged", async () => {
  const form = await programme.officer.get("/api/places/import/form.xlsx");
  expect(form.headers["content-type"]).toContain("spreadsheetml");
  expect((await previewOf(form.rawPayload)).counts).toEqual({ new: 0, changed: 0, same: 3, error: 0 });
});
