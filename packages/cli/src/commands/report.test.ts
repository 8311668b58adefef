import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeAcceptedRound, submitAndAccept } from "@lotrinh/server/testing/acceptedRound";
import { reportIn } from "@lotrinh/server/testing/adHocRound";
import { figure, getReport, step } from "@lotrinh/server/testing/fillReport";
import { type Caller, makeProgramme, newRequest } from "@lotrinh/server/testing/programme";
import { withClient } from "@lotrinh/store/connection";
import { startTestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, expect, it } from "vitest";
import { capture, isRefusal } from "../testing/capture.js";

let folder: string;
let database: Awaited<ReturnType<typeof startTestDatabase>>;
let programme: Awaited<ReturnType<typeof makeProgramme>>;
let round: Awaited<ReturnType<typeof makeAcceptedRound>>;
let leader: Caller;
let id: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotrinh-report-"));
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  leader = await programme.addCaller("leader");
  round = await makeAcceptedRound(programme);
  const begun = await programme.officer.send("POST", `/api/rounds/${round.roundId}/syntheses`, {});
  id = begun.json<{ synthesis: { id: string } }>().synthesis.id;
}, 120_000);
afterAll(async () => {
  await programme.server.close();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

const report = (...args: string[]) => capture(["report", ...args], { env: { DATABASE_URL: database.url } });
const at = (name: string) => join(folder, name);

async function act(caller: Caller, type: string): Promise<void> {
  const shown = await caller.get(`/api/syntheses/${id}`);
  const seen = shown.json<{ synthesis: { version: number } }>().synthesis.version;
  const done = await caller.send("POST", `/api/syntheses/${id}/actions`, { seen, steps: [{ type }] });
  if (done.statusCode !== 200) throw new Error(done.body);
}

it("refuses what isn't there or isn't frozen in one line", async () => {
  const open = await report(id, "--out", at("draft.docx"));
  expect(open.err).toBe(`lotrinh: ${id}: báo cáo chưa chốt; hãy tải dự thảo từ màn hình Báo cáo tổng hợp\n`);
  expect(isRefusal(open)).toBe(true);
  expect(isRefusal(await report("khong-co"))).toBe(true);
});

it("writes the same bytes each time, also after a figure changed at its source", async () => {
  await act(programme.officer, "send");
  await act(leader, "sign");
  await act(programme.officer, "freeze");
  expect((await report(id, "--out", at("1.docx"))).status).toBe(0);
  const [unit] = round.units;
  if (unit === undefined) throw new Error("no unit");
  const changed = await reportIn(programme, round.roundId, unit);
  await step(programme.officer, changed, "reopen", { reason: "Rà soát số liệu." });
  const { asked, fields } = await getReport(unit.focal, changed);
  const field = asked.figures[0]?.key;
  const base = fields.find((each) => each.field === field)?.revision;
  const body = { requestId: newRequest(), fields: [{ field, value: figure(12.5), base }] };
  expect((await unit.focal.send("PUT", `/api/reports/${changed}/fields`, body)).statusCode).toBe(200);
  await submitAndAccept(programme, unit, changed);
  const again = await report(id, "--out", at("2.docx"));
  expect(again.out).toMatch(/Mã kiểm tra dữ liệu đã chốt: [0-9a-f]{64}\n$/);
  expect((await readFile(at("2.docx"))).equals(await readFile(at("1.docx")))).toBe(true);
});

it("doesn't write over a file", async () => {
  const twice = await report(id, "--out", at("1.docx"));
  expect(twice.err).toContain("tệp đã có");
  expect(isRefusal(twice)).toBe(true);
});

it("tells when what is stored isn't what was frozen", async () => {
  // the program itself may not change what was frozen: whoever does has other means
  await withClient(await database.store.connection("owner"), async (client) => {
    await client.query("select set_config('lotrinh.tenant', $1, false)", [programme.server.tenant]);
    const { rowCount } = await client.query(
      `update synthesis_snapshots set snapshot = jsonb_set(snapshot, '{frozenBy}', '"x"')`,
    );
    expect(rowCount).toBe(1);
  });
  expect((await report(id, "--out", at("3.docx"))).err).toContain("không khớp mã kiểm tra");
});
