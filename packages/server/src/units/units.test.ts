import { unitKindNames, unitKinds } from "@lotrinh/core/units/kind";
import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";
import { describeDatabases } from "@lotrinh/store/testing/databases";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { csrfOf } from "../session/token.js";
import { makeTestServer, multipart, type TestClient, type TestServer } from "../testing/testServer.js";
import { planUnits } from "./importPlan.js";
import type { UnitRowInput } from "./importSchema.js";
import { readShapes } from "./shapes.js";
import { dayOf } from "./sheet.js";

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly exists: boolean;
  readonly validTo: string | null;
  readonly parent: { readonly name: string } | null;
}

const blank = {
  kind: "department",
  aliases: [],
  parentId: null,
  placeId: null,
  officialCode: null,
  email: null,
  validFrom: null,
  validTo: null,
};

function work(server: TestServer, client: TestClient) {
  const add = async (name: string, more: object = {}) =>
    (await client.post("/api/units", { ...blank, name, ...more })).json<{ id: string }>().id;
  const list = async (query = "") => (await client.get(`/api/units${query}`)).json<{ items: Unit[] }>().items;
  const send = (method: "POST" | "PUT", url: string, payload: object | Buffer, type = "application/json") =>
    server.ask({
      method,
      url,
      payload,
      headers: {
        cookie: `lotrinh-session=${client.token}`,
        "x-csrf": csrfOf(client.token),
        "content-type": type,
      },
    });
  const preview = (content: Uint8Array) => {
    const { body, type } = multipart("don-vi.xlsx", content);
    return send("POST", "/api/units/import/preview", body, type);
  };
  return { add, list, send, preview };
}

const titles = ["Tên đơn vị", "Loại", "Trực thuộc", "Viết tắt", "Thư điện tử", "Từ ngày"];

/** A sheet of units as an office makes one: its own order and names of columns. */
function sheetOf(rows: readonly (readonly string[])[], heads = titles): Promise<Uint8Array> {
  const columns = heads.map((title) => ({ title, type: "text" as const, width: 20 }));
  const sheet = {
    name: "Danh sách",
    heading: ["DANH SÁCH ĐƠN VỊ"],
    columns,
    rows: rows.map((cells) => ({ cells })),
  };
  return writeXlsx({ title: "Danh sách", sheets: [sheet] });
}

describeDatabases("the directory of units", (open) => {
  const start = async () => {
    const server = await makeTestServer((await open()).store);
    servers.push(server);
    const client = await server.signIn();
    return { server, client, ...work(server, client) };
  };

  it("lists units with what they belong to, as they are on a day", async () => {
    const { add, list, send } = await start();
    const office = await add("Văn phòng UBND tỉnh", { kind: "agency", aliases: ["VP UBND"] });
    const room = await add("Trung tâm Tin học", {
      kind: "service",
      parentId: office,
      validFrom: "2025-07-01",
    });
    expect(await list()).toMatchObject([
      { name: "Trung tâm Tin học", parent: { name: "Văn phòng UBND tỉnh" }, exists: true },
      { name: "Văn phòng UBND tỉnh", parent: null },
    ]);
    expect(await list("?on=2025-06-30")).toHaveLength(1);
    const circle = await send("PUT", `/api/units/${office}`, { ...blank, name: "Văn phòng", parentId: room });
    expect(circle.json()).toMatchObject({ error: { code: "reference-unknown" } });
    const bad = await send("PUT", `/api/units/${room}`, {
      ...blank,
      name: "Trung tâm",
      validFrom: "2025-07-01",
      validTo: "2025-06-01",
    });
    expect(bad.statusCode).toBe(400);
  });

  it("shows what led to a unit and what it led to, through all steps", async () => {
    const { add, client, send } = await start();
    const [planning, finance, investment] = [
      await add("Sở Kế hoạch"),
      await add("Sở Tài chính"),
      await add("Sở KH&ĐT"),
    ];
    const merge = (from: string, to: string, day: string) =>
      client.post("/api/successions", {
        kind: "merge",
        day,
        act: `Nghị quyết ngày ${day}`,
        note: null,
        parts: [{ from, to, field: null }],
      });
    await merge(planning, investment, "2010-01-01");
    const second = (await merge(investment, finance, "2025-03-01")).json<{ id: string }>();
    for (const unit of [planning, finance]) {
      const { timeline } = (await client.get(`/api/units/${unit}`)).json<{ timeline: { day: string }[] }>();
      expect(timeline.map(({ day }) => day)).toEqual(["2010-01-01", "2025-03-01"]);
    }
    expect((await client.get(`/api/units/${investment}`)).json()).toMatchObject({
      unit: { exists: false, validTo: "2025-02-28" },
    });
    const withdrawn = await client.post(`/api/successions/${second.id}/withdraw`);
    expect(withdrawn.statusCode).toBe(204);
    expect((await client.get(`/api/units/${investment}`)).json()).toMatchObject({ unit: { exists: true } });
    const { items } = (await client.get("/api/successions")).json<{
      items: { withdrawnAt: string | null }[];
    }>();
    expect(items.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([true, false]);
    const unknown = await send("POST", "/api/successions", {
      kind: "merge",
      day: "2025-03-01",
      act: "x",
      note: null,
      parts: [{ from: planning, to: "01900000-0000-7000-8000-000000000000", field: null }],
    });
    expect(unknown.json()).toMatchObject({ error: { code: "reference-unknown" } });
  });

  it("takes a sheet in: first every difference and error, then what can be taken", async () => {
    const { add, list, send, preview } = await start();
    await add("Sở Y tế");
    const shown = await preview(
      await sheetOf([
        ["Sở  Y tế", "Sở", "", "SYT", "soyte@lamgiang.example", ""],
        ["Chi cục Dân số", "", "Sở Y tế", "", "", "01/07/2025"],
        ["Trạm Y tế Bến Đò", "", "Chi cục Dân số", "", "", ""],
        ["Sở Lạ", "Loại lạ", "", "", "không phải thư", "31/02/2025"],
        ["", "", "", "x", "", ""],
        ["Chi cục dân số", "", "", "", "", ""],
      ]),
    );
    const { rows, counts } = shown.json<{
      rows: { row: UnitRowInput; state: string; problems: string[]; changes: object[] }[];
      counts: object;
    }>();
    expect(counts).toEqual({ new: 2, changed: 1, same: 0, error: 3 });
    expect(rows[0]).toMatchObject({
      state: "changed",
      changes: [{ field: "Tên khác" }, { field: "Thư điện tử" }],
    });
    expect(rows[3]?.problems).toEqual([
      "không rõ loại đơn vị “Loại lạ”",
      "thư điện tử “không phải thư” không hợp lệ",
      "ngày “31/02/2025” không hợp lệ",
    ]);
    expect(rows[5]?.problems).toEqual(["đơn vị này đã có ở dòng trên"]);

    const taken = await send("POST", "/api/units/import", { rows: rows.map(({ row }) => row) });
    expect(taken.json()).toEqual({ added: 2, changed: 1, left: 3 });
    const units = await list();
    expect(units.find(({ name }) => name === "Trạm Y tế Bến Đò")?.parent?.name).toBe("Chi cục Dân số");
    const again = await send("POST", "/api/units/import", { rows: rows.map(({ row }) => row) });
    expect(again.json()).toEqual({ added: 0, changed: 0, left: 3 });
  });

  it("gives a form that, sent back unchanged, changes nothing", async () => {
    const { add, client, preview } = await start();
    const office = await add("Văn phòng UBND tỉnh", {
      kind: "agency",
      aliases: ["VP", "VPUB"],
      officialCode: "H1.2",
    });
    await add("Trung tâm Tin học", { kind: "service", parentId: office, validFrom: "2025-07-01" });
    const form = await client.get("/api/units/import/form.xlsx");
    expect(form.headers["content-type"]).toContain("spreadsheetml");
    const shown = (await preview(form.rawPayload)).json<{ counts: object }>();
    expect(shown.counts).toEqual({ new: 0, changed: 0, same: 2, error: 0 });
  });

  it("refuses what is no sheet of units, in words", async () => {
    const { preview } = await start();
    const cases = [Buffer.from("không phải xlsx"), Buffer.from(""), await sheetOf([["a"]], ["Cột lạ"])];
    for (const content of cases) {
      const answer = await preview(content);
      expect([answer.statusCode, answer.json()]).toMatchObject([400, { error: { code: "sheet-unusable" } }]);
    }
  });

  it("takes 10,000 rows", async () => {
    const { list, send, preview } = await start();
    const many = Array.from({ length: 10_000 }, (_, at) => [`Trường Tiểu học số ${at}`, "", "", "", "", ""]);
    const begun = performance.now();
    const { rows, counts } = (await preview(await sheetOf(many))).json<{
      rows: { row: UnitRowInput }[];
      counts: object;
    }>();
    expect(counts).toEqual({ new: 10_000, changed: 0, same: 0, error: 0 });
    const taken = await send("POST", "/api/units/import", { rows: rows.map(({ row }) => row) });
    expect(taken.json()).toMatchObject({ added: 10_000 });
    expect(performance.now() - begun).toBeLessThan(90_000);
    expect(await list()).toHaveLength(10_000);
  }, 120_000);
});

describeDatabases("places", (open) => {
  it("take shapes from GeoJSON by code or name; garbage is reported, feature by feature", async () => {
    const server = await makeTestServer((await open()).store);
    servers.push(server);
    const client = await server.signIn();
    const { send } = work(server, client);
    const place = { level: "commune", parentId: null, validFrom: null, validTo: null };
    const added = await client.post("/api/places", { ...place, code: "91001", name: "Xã Bến Đò" });
    const { id } = added.json<{ id: string }>();
    await client.post("/api/places", { ...place, code: "91002", name: "Xã Cầu Gỗ" });
    expect((await client.post("/api/places", { ...place, code: "9X", name: "Xã Lạ" })).statusCode).toBe(400);

    const square = [
      [
        [105, 10],
        [105.1, 10],
        [105.1, 10.1],
        [105, 10],
      ],
    ];
    const feature = (properties: object | null, geometry: unknown) => ({
      type: "Feature",
      properties,
      geometry,
    });
    const polygon = { type: "Polygon", coordinates: square };
    const text = JSON.stringify({
      type: "FeatureCollection",
      features: [
        feature({ ma_xa: "91001" }, polygon),
        feature({ TEN: "xã cầu gỗ" }, { type: "MultiPolygon", coordinates: [square] }),
        feature({ ma_xa: "99999" }, polygon),
        feature({ ma_xa: "91001" }, { type: "Point", coordinates: [105, 10] }),
        feature(
          { ma_xa: "91001" },
          {
            type: "Polygon",
            coordinates: [
              [
                [600, 10],
                [1, 1],
                [2, 2],
                [600, 10],
              ],
            ],
          },
        ),
        feature(null, polygon),
        42,
      ],
    });
    const taken = (await send("POST", "/api/places/shapes", { text })).json<{
      taken: number;
      faults: object[];
    }>();
    expect(taken.taken).toBe(2);
    expect(taken.faults.map((fault) => ("feature" in fault ? fault.feature : 0))).toEqual([3, 4, 5, 6, 7]);
    expect((await client.get("/api/places/shapes")).json()).toMatchObject({
      features: [{ id, properties: { code: "91001" }, geometry: polygon }, {}],
    });
    for (const garbage of ["", "{", "[]", '{"type":"Point"}', "null", '{"type":"FeatureCollection"}'])
      expect((await send("POST", "/api/places/shapes", { text: garbage })).json()).toMatchObject({
        error: { code: "shapes-unusable" },
      });
  });
});

describe("reading shapes", () => {
  it("never throws, whatever the file holds", () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string(),
      fc.jsonValue().map((value) => `{"type":"FeatureCollection","features":[${JSON.stringify(value)}]}`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const read = readShapes(text);
        expect(read === undefined || Array.isArray(read)).toBe(true);
      }),
    );
  });
});

describe("rows of a sheet", () => {
  const row = (name: string): UnitRowInput => ({
    ...{ line: 1, name, kind: "", parent: "", aliases: "", code: "", email: "", from: "", to: "" },
  });

  it("tell a unit's kind by its name where they leave it out", () => {
    const kinds = planUnits([row("Sở Công Thương"), row("UBND xã Bến Đò"), row("Công an tỉnh")], []);
    expect(kinds.map(({ values }) => values?.kind)).toEqual(["department", "commune-committee", "armed"]);
    for (const kind of unitKinds) {
      const [planned] = planUnits([{ ...row("x y"), kind: unitKindNames[kind].vi }], []);
      expect(planned?.values?.kind).toBe(kind);
    }
  });

  it("have days as officials write them", () => {
    const days = ["15/03/2025", "5-3-2025", "2025-03-15", "", "32/01/2025", "hôm qua"].map(dayOf);
    expect(days).toEqual(["2025-03-15", "2025-03-05", "2025-03-15", null, undefined, undefined]);
  });
});
