import type { Reading } from "@lotrinh/core/read/reading";
import { listItems } from "@lotrinh/core/review/item";
import { findAuditEntries } from "@lotrinh/store/audit";
import { withTenant } from "@lotrinh/store/context";
import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "../person.js";
import { makeTestServer, type TestClient, type TestServer } from "../testing/testServer.js";
import type { ActsAnswer, ConflictsAnswer, DismissalAnswer, FindingsAnswer } from "./schema.js";

/** Made up: a decision with two dates, and a sum that doesn't add up. */
const draft = `ỦY BAN NHÂN DÂN
TỈNH LAM GIANG

Số: 41/KH-UBND

Lam Giang, ngày 02 tháng 3 năm 2026

KẾ HOẠCH

Phát triển thư viện giai đoạn 2026 - 2030

Thực hiện Quyết định số 77/QĐ-TTg ngày 11/01/2026 của Thủ tướng Chính phủ, UBND tỉnh ban hành kế hoạch:

I. KẾT QUẢ

- Toàn tỉnh có 210 thư viện (cấp tỉnh 80, cấp xã 90, trường học 50).

II. TỔ CHỨC THỰC HIỆN

Sở Văn hóa, Thể thao và Du lịch chủ trì thực hiện Quyết định số 77/QĐ-TTg ngày 12/01/2026 của Thủ tướng Chính phủ.
`;

/** A report without the day by which it is sent. */
const undated = `2. Các sở, ban, ngành tỉnh, UBND các xã, phường hằng quý báo cáo kết quả thực hiện Kế hoạch về Sở Văn hóa, Thể thao và Du lịch để tổng hợp.
`;

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;
let admin: TestClient;
let documentId: string;

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store);
  admin = await server.signIn();
  ({ id: documentId } = await admin.importText("du-thao.txt", draft));
}, 60_000);
afterAll(async () => {
  await server.close();
  await database.stop();
});

const findingsOf = async (client = admin, id = documentId) =>
  (await client.get(`/api/documents/${id}/findings`)).json<FindingsAnswer>();

async function findingOf(rule: string, id = documentId) {
  const { findings } = await findingsOf(admin, id);
  const found = findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`the sample has no ${rule}`);
  return found;
}

const dismissPlace = async (rule: string, client = admin, id = documentId) => {
  const { key } = await findingOf(rule, id);
  return client.post(`/api/documents/${id}/dismissals`, {
    scope: "place",
    rule,
    finding: key,
    reason: "Số liệu làm tròn theo biểu của Thống kê",
  });
};

const takeBack = (id: string, client = admin, reason?: string) =>
  client.post(`/api/dismissals/${id}/take-back`, reason === undefined ? {} : { reason });

describe("findings of a document", () => {
  it("are those of the check, each with its lasting key", async () => {
    const { findings, can } = await findingsOf();
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["citation-date-conflict", "sum-mismatch"]));
    expect(findings.every(({ rule, key }) => key.startsWith(`${rule}:`))).toBe(true);
    expect(can).toEqual({ dismiss: true, dismissInProvince: true });
  }, 30_000);

  it("are told anew after a correction of the reading", async () => {
    const { id } = await admin.importText("bao-cao-quy.txt", `${draft}\n${undated}`);
    const { readingId, reading } = (await admin.get(`/api/documents/${id}/reading`)).json<{
      readonly readingId: string;
      readonly reading: Reading;
    }>();
    const warned = await findingsOf(admin, id);
    expect(warned.findings).toContainEqual(
      expect.objectContaining({ rule: "deadline-missing", severity: "warning" }),
    );
    const steps = listItems(reading)
      .filter(({ kind }) => kind === "duties")
      .map(({ key, value }) => ({
        type: "correct",
        key,
        value: { ...(value as object), deadline: { month: 12, day: 10 } },
      }));
    await admin.post(`/api/documents/${id}/review`, { readingId, steps });
    const after = await findingsOf(admin, id);
    expect(after).toMatchObject({ readingId, sequence: steps.length });
    expect(after.findings).not.toContainEqual(
      expect.objectContaining({ rule: "deadline-missing", severity: "warning" }),
    );
  }, 30_000);

  it("aren't there before the document is read, nor for another province", async () => {
    const other = await makeTestServer(database.store);
    const stranger = await other.signIn();
    for (const path of ["findings", "dismissals"]) {
      const answer = await stranger.get(`/api/documents/${documentId}/${path}`);
      expect([answer.statusCode, answer.json().error.code]).toEqual([404, "document-not-found"]);
    }
    await other.close();
  });
});

/** Made up: a plan with one indicator, and what part of the people it wants covered by 2030. */
const planOf = (number: number, year: number, covered: number) => `ỦY BAN NHÂN DÂN
TỈNH LAM GIANG

Số: ${number}/KH-UBND

Lam Giang, ngày 20 tháng 8 năm ${year}

KẾ HOẠCH

Phát triển thư viện đến năm 2030, bản năm ${year}

| TT | Chỉ tiêu | Đơn vị tính | 2030 |
|---|---|---|---|
| 1 | Tỷ lệ xã có thư viện cộng đồng | % | ${covered} |
`;

describe("what contradicts other documents", () => {
  const conflictsOf = async (id: string, client = admin) =>
    (await client.get(`/api/documents/${id}/conflicts`)).json<ConflictsAnswer>();

  it("is told of the later one, with the way to the other place, and follows what people correct", async () => {
    const { id: first } = await admin.importText("thu-vien-2023.txt", planOf(61, 2023, 80));
    const { id: second } = await admin.importText("thu-vien-2024.txt", planOf(62, 2024, 75));
    const { findings, compared } = await conflictsOf(second);
    expect(compared).toBeGreaterThanOrEqual(2);
    const [conflict] = findings.filter(({ rule }) => rule === "plan-target-conflict");
    expect(conflict?.quote).toBe("75");
    expect(conflict?.related).toMatchObject([
      { quote: "80", document: { id: first, number: "61/KH-UBND", file: "thu-vien-2023.txt" } },
    ]);
    expect((await conflictsOf(first)).findings).toEqual([]);
    await rejectIndicators(first);
    expect((await conflictsOf(second)).findings).toEqual([]);
  }, 30_000);

  it("can be set aside like any other finding", async () => {
    await admin.importText("thu-vien-2025.txt", planOf(63, 2025, 60));
    const { id } = await admin.importText("thu-vien-2026.txt", planOf(64, 2026, 70));
    const [found] = (await conflictsOf(id)).findings;
    if (found === undefined) throw new Error("the sample has no conflict");
    const reason = "Mục tiêu đã được điều chỉnh bằng văn bản khác";
    const body = { scope: "place", rule: found.rule, finding: found.key, reason };
    expect((await admin.post(`/api/documents/${id}/dismissals`, body)).statusCode).toBe(201);
    expect((await conflictsOf(id)).findings[0]?.dismissal).toMatchObject({ reason });
  }, 30_000);

  it("isn't told to another province", async () => {
    const other = await makeTestServer(database.store);
    const stranger = await other.signIn();
    const answer = await stranger.get(`/api/documents/${documentId}/conflicts`);
    expect([answer.statusCode, answer.json().error.code]).toEqual([404, "document-not-found"]);
    await other.close();
  });

  /** What the machine read wrongly, if anything: a person takes the row out. */
  async function rejectIndicators(id: string): Promise<void> {
    const { readingId, reading } = (await admin.get(`/api/documents/${id}/reading`)).json<{
      readonly readingId: string;
      readonly reading: Reading;
    }>();
    const steps = listItems(reading)
      .filter(({ kind }) => kind === "indicators")
      .map(({ key }) => ({ type: "reject", key }));
    expect(steps).toHaveLength(1);
    const answer = await admin.post(`/api/documents/${id}/review`, { readingId, steps });
    expect(answer.statusCode).toBe(200);
  }
});

describe("the province's register of replaced acts", () => {
  const registerOf = async (client = admin) => (await client.get("/api/replaced-acts")).json<ActsAnswer>();
  const row = { number: "77/QĐ-TTg", issued: "11/01/2026", by: "80/QĐ-TTg", since: "01/02/2026" };

  it("adds to what the program knows, and is used at once", async () => {
    const { id } = await admin.importText("so-thay-the.txt", draft.replace("41/KH-UBND", "46/KH-UBND"));
    const { known, own, revision, can } = await registerOf();
    expect([known.length > 10, own, revision, can]).toEqual([true, [], null, { change: true }]);
    const rulesOf = async () => (await findingsOf(admin, id)).findings.map(({ rule }) => rule);
    expect(await rulesOf()).not.toContain("citation-superseded");
    const saved = await admin.put("/api/replaced-acts", { revision, acts: [row] });
    expect(saved.json<ActsAnswer>().own).toEqual([
      { number: "77/QĐ-TTg", issued: "2026-01-11", by: "80/QĐ-TTg", since: "2026-02-01" },
    ]);
    expect(await rulesOf()).toContain("citation-superseded");
  }, 30_000);

  it("refuses what can't be, twice the same, and a change of what another person changed", async () => {
    const { revision } = await registerOf();
    for (const acts of [[{ ...row, since: "31/02/2026" }], [{ ...row, issued: "" }], [row, row]]) {
      const answer = await admin.put("/api/replaced-acts", { revision, acts });
      expect([answer.statusCode, answer.json().error.code]).toEqual([400, "acts-not-taken"]);
    }
    const late = await admin.put("/api/replaced-acts", { revision: null, acts: [] });
    expect([late.statusCode, late.json().error.code]).toEqual([409, "acts-changed"]);
    expect((await registerOf()).own).toHaveLength(1);
  });

  it("is another province's own affair", async () => {
    const other = await makeTestServer(database.store);
    expect((await registerOf(await other.signIn())).own).toEqual([]);
    await other.close();
  });
});

describe("dismissing", () => {
  it("a place sets one finding aside, with reason, person and time, until it is taken back", async () => {
    const answer = await dismissPlace("sum-mismatch");
    expect(answer.statusCode).toBe(201);
    const made = answer.json<DismissalAnswer>();
    expect(made).toMatchObject({ person: "Người dùng administrator", ended: null, can: { takeBack: true } });
    expect((await findingOf("sum-mismatch")).dismissal).toEqual(made);
    expect((await findingOf("citation-date-conflict")).dismissal).toBeNull();
    const { dismissals } = (await admin.get(`/api/documents/${documentId}/dismissals`)).json();
    expect(dismissals).toEqual([made]);

    const ended = (await takeBack(made.id, admin, "Nhầm")).json<DismissalAnswer>();
    expect(ended).toMatchObject({ ended: { person: made.person, reason: "Nhầm" }, can: { takeBack: false } });
    expect((await findingOf("sum-mismatch")).dismissal).toBeNull();
    const again = await takeBack(made.id);
    expect([again.statusCode, again.json().error.code]).toEqual([409, "dismissal-ended"]);
    const actor = { tenant: server.tenant, person: null };
    const entries = await withTenant(database.store, actor, (context) =>
      findAuditEntries(context, "dismissal", made.id),
    );
    expect(entries.map(({ action, person_id }) => [action, person_id])).toEqual([
      ["finding-dismissed", admin.person],
      ["dismissal-taken-back", admin.person],
    ]);
  });

  it("a place outlives a new reading of the document", async () => {
    const { id } = await admin.importText("lan-nua.txt", draft.replace("41/KH-UBND", "44/KH-UBND"));
    await dismissPlace("sum-mismatch", admin, id);
    await admin.post(`/api/documents/${id}/reread`);
    for (let tries = 0; tries < 200; tries += 1) {
      const { document, readings } = (await admin.get(`/api/documents/${id}`)).json();
      if (document.state === "read" && readings.length === 2) break;
      await server.effects.sleep(20);
    }
    expect((await findingOf("sum-mismatch", id)).dismissal).not.toBeNull();
  });

  it("a rule in a document or in the province reaches as far as that; words narrow it", async () => {
    const { id } = await admin.importText("ban-khac.txt", draft.replace("41/KH-UBND", "45/KH-UBND"));
    const reason = "Đã thống nhất với đơn vị soạn thảo";
    const rule = "sum-mismatch";
    const whole = (
      await admin.post(`/api/documents/${id}/dismissals`, { scope: "document", rule, reason })
    ).json();
    expect((await findingOf(rule, id)).dismissal?.id).toBe(whole.id);
    expect((await findingOf(rule)).dismissal).toBeNull();
    await takeBack(whole.id);
    for (const [words, holds] of [
      ["999", false],
      ["210", true],
      [undefined, true],
    ] as const) {
      const made = (await admin.post("/api/dismissals", { rule, reason, words })).json<DismissalAnswer>();
      expect([words, (await findingOf(rule, id)).dismissal !== null]).toEqual([words, holds]);
      expect(made).toMatchObject({ scope: "province", document: null, words: words ?? null });
      await takeBack(made.id);
    }
    const listed = (await admin.get("/api/dismissals?scope=province&state=ended&limit=2")).json();
    expect(listed.items).toHaveLength(2);
    const rest = (await admin.get(`/api/dismissals?scope=province&after=${listed.next}`)).json();
    expect([rest.items.length, rest.next]).toEqual([1, null]);
  });

  it("needs a reason, a rule that there is, a key of that rule", async () => {
    const { key } = await findingOf("sum-mismatch");
    const good = { scope: "place", rule: "sum-mismatch", finding: key, reason: "vì" };
    for (const wrong of [
      { reason: "  " },
      { rule: "khong-co" },
      { finding: "lead-conflict:1:2" },
      { scope: "province" },
      { reason: "x".repeat(2001) },
    ]) {
      const answer = await admin.post(`/api/documents/${documentId}/dismissals`, { ...good, ...wrong });
      expect([wrong, answer.statusCode]).toEqual([wrong, 400]);
      expect(answer.json().error.message.vi).toBeTruthy();
    }
    const unknown = await takeBack("00000000-0000-7000-8000-000000000009");
    expect([unknown.statusCode, unknown.json().error.code]).toEqual([404, "dismissal-not-found"]);
  });
});

describe("who may dismiss", () => {
  it.each(roles)("%s: as the policies say, and as `can` tells", async (role) => {
    const client = await server.signIn(role);
    const mayDismiss = role === "administrator" || role === "officer";
    const isAdministrator = role === "administrator";
    const { findings, can } = await findingsOf(client);
    expect(findings.length).toBeGreaterThan(0);
    expect(can).toEqual({ dismiss: mayDismiss, dismissInProvince: isAdministrator });

    const place = await dismissPlace("citation-date-conflict", client);
    expect(place.statusCode).toBe(mayDismiss ? 201 : 403);
    const silence = { rule: "sum-mismatch", reason: "vì" };
    const province = await client.post("/api/dismissals", silence);
    expect(province.statusCode).toBe(isAdministrator ? 201 : 403);

    const everywhere = isAdministrator ? province : await admin.post("/api/dismissals", silence);
    const { id } = everywhere.json<DismissalAnswer>();
    const seen = (await client.get("/api/dismissals?scope=province&state=standing")).json();
    expect(seen.items[0]).toMatchObject({ id, can: { takeBack: isAdministrator } });
    expect((await takeBack(id, client)).statusCode).toBe(isAdministrator ? 200 : 403);
    if (!isAdministrator) await takeBack(id);
    if (mayDismiss) expect((await takeBack(place.json<DismissalAnswer>().id, client)).statusCode).toBe(200);
  });

  it("nobody without signing in, nobody of another province", async () => {
    const { id } = (await dismissPlace("sum-mismatch")).json<DismissalAnswer>();
    expect((await server.ask({ url: "/api/dismissals" })).statusCode).toBe(401);
    const other = await makeTestServer(database.store);
    const stranger = await other.signIn();
    expect((await stranger.get("/api/dismissals")).json().items).toEqual([]);
    expect((await takeBack(id, stranger)).statusCode).toBe(404);
    const { key } = await findingOf("sum-mismatch");
    const foreign = { scope: "place", rule: "sum-mismatch", finding: key, reason: "vì" };
    const answer = await stranger.post(`/api/documents/${documentId}/dismissals`, foreign);
    expect(answer.statusCode).toBe(404);
    await takeBack(id);
    await other.close();
  });
});
