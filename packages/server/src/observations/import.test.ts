import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeTestServer, multipart, type TestClient, type TestServer } from "../testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
const servers: TestServer[] = [];

beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await database.stop();
});

async function openProvince() {
  const server = await makeTestServer(database.store);
  servers.push(server);
  const officer = await server.signIn("officer");
  const response = await officer.post("/api/indicators", {
    name: "Tỷ lệ hộ nghèo đa chiều",
    measure: "%",
    direction: "decrease",
  });
  const id: string = response.json().indicator.id;
  const upload = (name: string, content: string | Uint8Array) => send(server, officer, name, content);
  return { server, officer, id, upload };
}

function send(server: TestServer, client: TestClient, name: string, content: string | Uint8Array) {
  const { body, type } = multipart(name, content);
  return server.ask({
    method: "POST",
    url: "/api/observations/import",
    headers: { ...client.headers, "content-type": type },
    payload: body,
  });
}

const table =
  "Chỉ tiêu;ĐVT;2022;2023;2024\nTỷ lệ hộ nghèo đa chiều;%;8,5;7,4;x\nSố giường bệnh;giường;10;11;12\n";

describe("importing past series", () => {
  it("shows every figure and problem first, takes what is usable, and adds nothing the second time", async () => {
    const { officer, id, upload } = await openProvince();
    const preview = (await upload("so-lieu.csv", table)).json();
    expect(preview).toMatchObject({ layout: "wide", counts: { new: 2, same: 0, revision: 0, unusable: 3 } });
    expect(preview.observations[0]).toMatchObject({
      is: "unusable",
      problems: [{ code: "unknown-indicator", row: 3 }],
    });
    const take = (token: string, body: object = {}) =>
      officer.post(`/api/observations/import/${token}`, body);
    expect((await take(preview.token)).json()).toMatchObject({
      taken: 2,
      same: 0,
      left: 3,
      verdicts: 0,
    });
    expect((await take(preview.token)).json()).toMatchObject({ taken: 0, same: 2 });
    const again = (await upload("so-lieu.csv", table)).json();
    expect(again.counts).toMatchObject({ new: 0, same: 2 });
    const { figures } = (await officer.get(`/api/indicators/${id}/series`)).json();
    expect(figures).toMatchObject([
      { period: "2022", value: 8.5, revisions: 0 },
      { period: "2023", value: 7.4 },
    ]);
  });

  it("asks why figures are revised", async () => {
    const { officer, upload } = await openProvince();
    const first = (await upload("a.csv", table)).json();
    await officer.post(`/api/observations/import/${first.token}`, {});
    const revised = (await upload("b.csv", table.replace("7,4", "7,3"))).json();
    expect(revised.counts).toMatchObject({ revision: 1, same: 1 });
    const refused = await officer.post(`/api/observations/import/${revised.token}`, {});
    expect(refused.json().error.code).toBe("reason-needed");
    const taken = await officer.post(`/api/observations/import/${revised.token}`, { reason: "Rà soát lại" });
    expect(taken.json()).toMatchObject({ taken: 1 });
  });

  it("reads .xlsx, and takes a person's word for what a name means", async () => {
    const { officer, id, upload } = await openProvince();
    const file = await writeXlsx({
      title: "Số liệu",
      sheets: [
        {
          name: "Số liệu",
          heading: ["SỐ LIỆU CÁC NĂM"],
          columns: ["Chỉ tiêu", "Năm", "Giá trị"].map((title) => ({
            title,
            type: "text" as const,
            width: 20,
          })),
          rows: [{ cells: ["Hộ nghèo", "2024", "6,5"] }, { cells: ["Hộ nghèo", "2025", "5,9"] }],
        },
      ],
    });
    const preview = (await upload("so-lieu.xlsx", file)).json();
    expect(preview).toMatchObject({ layout: "long", sheet: "Số liệu", counts: { unusable: 2 } });
    const taken = await officer.post(`/api/observations/import/${preview.token}`, {
      indicators: { "Hộ nghèo": id },
    });
    expect(taken.json()).toMatchObject({ taken: 2 });
  });

  it("reads columns as a person says, where the headings don't say it", async () => {
    const { officer, upload } = await openProvince();
    const odd = "Bảng 5;;\nTên gọi khác;A;B\nTỷ lệ hộ nghèo đa chiều;8,1;7,9\n";
    const preview = (await upload("la.csv", odd)).json();
    expect(preview).toMatchObject({ layout: null, problems: [{ code: "no-layout" }] });
    expect(preview.sample[1]).toEqual(["Tên gọi khác", "A", "B"]);
    const again = (body: object) =>
      officer.post(`/api/observations/import/${preview.token}/preview`, body).then((answer) => answer.json());
    const columns = { headRow: 1, roles: { 0: "indicator", 1: "year:2023", 2: "year:2024" } };
    const read = await again({ columns });
    expect(read).toMatchObject({ layout: "wide", headRow: 1, counts: { new: 2, unusable: 0 } });
    expect((await again({ status: "official" })).observations[0]).toMatchObject({ status: "official" });
    const broken = await again({ columns: { headRow: 1, roles: { 0: "indicator", 1: "gì đó" } } });
    expect(broken).toMatchObject({ layout: null, counts: { new: 0 } });
    await again({ columns });
    const taken = await officer.post(`/api/observations/import/${preview.token}`, {});
    expect(taken.json()).toMatchObject({ taken: 2 });
  });

  it("leads from a figure to its cell and its file, and undoes an import by revision", async () => {
    const { server, officer, id, upload } = await openProvince();
    const at = `/api/indicators/${id}/observations`;
    await officer.post(at, { observations: [{ period: "2022", value: 9, status: "reported" }] });
    const { token } = (await upload("Số liệu cũ.csv", table)).json();
    const { import: taken } = (
      await officer.post(`/api/observations/import/${token}`, { reason: "Theo niên giám" })
    ).json();
    const { items } = (await officer.get(at)).json();
    expect(items[0]).toMatchObject({ origin: "import", originId: taken, note: "ô D2" });
    const { imports } = (await officer.get("/api/observations/imports")).json();
    expect(imports).toMatchObject([
      { id: taken, file: { name: "Số liệu cũ.csv" }, taken: 2, undone: null, can: { undo: true } },
    ]);
    const file = await officer.get(`/api/observations/imports/${taken}/file`);
    expect(file.body).toBe(table);

    // one figure is revised afterwards: undoing leaves it
    await officer.post(at, {
      observations: [{ period: "2023", value: 7.2, status: "reported", reason: "Rà soát" }],
    });
    const viewer = await server.signIn("viewer");
    const undo = (client: TestClient) =>
      client.post(`/api/observations/imports/${taken}/undo`, { reason: "Nhập nhầm tệp" });
    expect((await undo(viewer)).statusCode).toBe(403);
    expect((await undo(officer)).json()).toMatchObject({
      ...{ restored: 1, withdrawn: 0, kept: 1 },
      import: { undone: { reason: "Nhập nhầm tệp" }, can: { undo: false } },
    });
    expect((await undo(officer)).statusCode).toBe(409);
    const { figures } = (await officer.get(`/api/indicators/${id}/series`)).json();
    expect(figures).toMatchObject([
      { period: "2022", value: 9, revisions: 2 },
      { period: "2023", value: 7.2 },
    ]);
  });

  it("tells a figure as missing again where nothing stood before the import that is undone", async () => {
    const { officer, id, upload } = await openProvince();
    const { token } = (await upload("a.csv", table)).json();
    const { import: taken } = (await officer.post(`/api/observations/import/${token}`, {})).json();
    const undone = await officer.post(`/api/observations/imports/${taken}/undo`, { reason: "Nhầm" });
    expect(undone.json()).toMatchObject({ restored: 0, withdrawn: 2, kept: 0 });
    const { figures } = (await officer.get(`/api/indicators/${id}/series`)).json();
    expect(figures).toMatchObject([{ value: null, missing: "not-reported" }, { value: null }]);
  });

  it("says what is wrong with a file that is no table", async () => {
    const { upload } = await openProvince();
    expect((await upload("anh.png", new Uint8Array([0x89, 0, 1, 2]))).json().error.code).toBe(
      "table-unusable",
    );
    expect((await upload("thu.csv", "Kính gửi Sở Y tế")).json().problems).toMatchObject([
      { code: "no-layout" },
    ]);
    expect((await upload("trong.csv", "")).json().problems).toMatchObject([{ code: "empty-file" }]);
  });

  it("doesn't let another person take what one was shown", async () => {
    const { server, upload } = await openProvince();
    const { token } = (await upload("a.csv", table)).json();
    const other = await server.signIn("officer");
    expect((await other.post(`/api/observations/import/${token}`, {})).statusCode).toBe(404);
  });
});

describe("figures that a document claims", () => {
  it("are shown with what they may be, and taken once when a person confirms", async () => {
    const { server, officer, id } = await openProvince();
    const administrator = await server.signIn("administrator");
    const { id: document } = await administrator.importText(
      "bao-cao.txt",
      [
        "ỦY BAN NHÂN DÂN TỈNH LAM GIANG",
        "Số: 12/BC-UBND",
        "Lam Giang, ngày 20 tháng 12 năm 2025",
        "BÁO CÁO",
        "Kết quả thực hiện công tác giảm nghèo năm 2025",
        "1. Kết quả",
        "Năm 2025 đã hỗ trợ 1.250 hộ nghèo về nhà ở.",
        "Năm 2025 có 3.400 lượt lao động được tư vấn việc làm.",
      ].join("\n"),
    );
    const { claims } = (await officer.get(`/api/documents/${document}/claims`)).json();
    expect(claims.length).toBeGreaterThan(0);
    const [first] = claims;
    const take = () =>
      officer.post(`/api/documents/${document}/claims`, {
        take: [{ key: first.key, indicatorId: id, period: "2025", value: first.value, status: "reported" }],
      });
    const taken = await take();
    expect(taken.statusCode, taken.body).toBe(201);
    expect(taken.json().observations).toMatchObject([
      { origin: "document", originId: document, counts: true },
    ]);
    expect((await take()).json().observations).toEqual([]);
    const after = (await officer.get(`/api/documents/${document}/claims`)).json().claims;
    expect(after[0].taken).toBe(taken.json().observations[0].id);
  });
});
