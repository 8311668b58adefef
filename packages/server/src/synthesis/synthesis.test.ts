import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AcceptedRound, makeAcceptedRound, submitAndAccept } from "../testing/acceptedRound.js";
import { openAdHocRound, reportIn } from "../testing/adHocRound.js";
import { docxText, partText } from "../testing/docxText.js";
import { figure, fillReport, getReport, step } from "../testing/fillReport.js";
import { type Caller, makeProgramme, newRequest, type Programme } from "../testing/programme.js";
import type { StepInput, SynthesisAnswer } from "./schema.js";

let database: TestDatabase & { stop: () => Promise<void> };
let programme: Programme;
let round: AcceptedRound;
let leader: Caller;
let viewer: Caller;

beforeAll(async () => {
  database = await startTestDatabase();
  programme = await makeProgramme(database.store, "2026-01-10");
  leader = await programme.addCaller("leader");
  viewer = await programme.addCaller("viewer");
  round = await makeAcceptedRound(programme);
}, 120_000);
afterAll(async () => {
  await programme.server.close();
  await database.stop();
});

let id = "";

async function get(caller: Caller = programme.officer): Promise<SynthesisAnswer> {
  const response = await caller.get(`/api/syntheses/${id}`);
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<SynthesisAnswer>();
}

async function act(steps: readonly StepInput[], caller: Caller = programme.officer, seen?: number) {
  const version = seen ?? (await get()).synthesis.version;
  return caller.send("POST", `/api/syntheses/${id}/actions`, { seen: version, steps });
}

/** What tests look at of a block. */
interface TestBlock {
  readonly key: string;
  readonly kind: string;
  readonly text?: string;
  readonly sentence?: {
    readonly text: string;
    readonly figures: readonly { key: string; asPrinted: string }[];
  };
  readonly similar?: readonly { readonly text: string }[];
  readonly mergedFrom?: readonly { readonly unit: string }[];
}

function blocksOf({ content }: SynthesisAnswer): TestBlock[] {
  return [...content.opening, ...content.sections.flatMap(({ blocks }) => blocks), ...content.closing].map(
    (block) => block as unknown as TestBlock,
  );
}

function textOf({ text, sentence }: TestBlock): string {
  return text ?? sentence?.text ?? "";
}

async function getBlock(words: RegExp): Promise<TestBlock> {
  const found = blocksOf(await get()).find((block) => words.test(textOf(block)));
  if (found === undefined) throw new Error(`no block with ${String(words)}`);
  return found;
}

/** A unit's figure is corrected after its report was accepted: opened again, changed, accepted anew. */
async function correctFigure(value: number): Promise<void> {
  const [unit] = round.units;
  if (unit === undefined) throw new Error("no unit");
  const report = await reportIn(programme, round.roundId, unit);
  const reopened = await step(programme.officer, report, "reopen", { reason: "Số liệu cần rà soát lại." });
  expect(reopened.statusCode).toBe(200);
  const { asked, fields } = await getReport(unit.focal, report);
  const [first] = asked.figures;
  const base = fields.find(({ field }) => field === first?.key)?.revision ?? 0;
  const changes = [{ field: first?.key, value: figure(value), base }];
  const body = { requestId: newRequest(), fields: changes };
  expect((await unit.focal.send("PUT", `/api/reports/${report}/fields`, body)).statusCode).toBe(200);
  await submitAndAccept(programme, unit, report);
}

describe("the synthesis report of a round", () => {
  it("is begun once, by an officer", async () => {
    const url = `/api/rounds/${round.roundId}/syntheses`;
    expect((await viewer.send("POST", url, {})).statusCode).toBe(403);
    const begun = await programme.officer.send("POST", url, {});
    expect(begun.statusCode).toBe(201);
    id = begun.json<SynthesisAnswer>().synthesis.id;
    const again = await programme.officer.send("POST", url, {});
    expect(again.statusCode).toBe(200);
    expect(again.json<SynthesisAnswer>().synthesis.id).toBe(id);
  });

  it("is written from what was accepted, each figure with its source", async () => {
    const answer = await get();
    expect(answer.reports).toEqual({ accepted: 3, all: 4 });
    const { key, sentence } = await getBlock(/sử dụng nước sạch.*74%/);
    expect(key).not.toBe("");
    const [observed] = sentence?.figures.filter(({ key: fact }) => fact.startsWith("observation:")) ?? [];
    const source = answer.sources[observed?.key ?? ""];
    expect(source).toMatchObject({
      label: "Tỷ lệ hộ dân nông thôn sử dụng nước sạch, 2026",
      unit: "Sở Nông nghiệp và Môi trường",
    });
    expect(source?.reportId).toBe(await reportIn(programme, round.roundId, round.units[0] ?? failed()));
  });

  it("is hidden from people of units until it is frozen", async () => {
    expect((await viewer.get(`/api/syntheses/${id}`)).statusCode).toBe(404);
    expect((await viewer.get(`/api/syntheses/${id}/document.docx`)).statusCode).toBe(404);
    expect((await viewer.get("/api/syntheses")).json()).toEqual({ syntheses: [] });
  });

  it("keeps an edited sentence's figures live, and marks it when one changes at the source", async () => {
    const block = await getBlock(/sử dụng nước sạch.*74%/);
    const words = `Đáng chú ý, ${textOf(block)}`;
    const edited = await act([{ type: "edit", block: block.key, text: words }]);
    expect(edited.statusCode).toBe(200);
    await correctFigure(75.5);
    const answer = await get();
    const now = blocksOf(answer).find(({ key }) => key === block.key);
    expect(textOf(now ?? failed())).toMatch(/^Đáng chú ý, .*75,5%/u);
    expect(answer.marks[block.key]).toMatchObject({ state: "edited" });
    const changed = answer.marks[block.key]?.changed.map(({ before, now: after }) => [
      before.asPrinted,
      after?.asPrinted,
    ]);
    expect(changed).toContainEqual(["74%", "75,5%"]);
  });

  it("merges what two units wrote alike, with both as sources", async () => {
    const block = await getBlock(/12 lớp tập huấn/);
    expect(block.similar).toHaveLength(1);
    const text = "Đã tổ chức 12 lớp tập huấn cho cán bộ cấp xã.";
    expect((await act([{ type: "merge", blocks: [block.key], text }])).statusCode).toBe(200);
    const { mergedFrom } = await getBlock(/^Đã tổ chức 12 lớp tập huấn cho cán bộ cấp xã\.$/u);
    expect(mergedFrom?.map(({ unit }) => unit).toSorted()).toEqual([
      "Sở Nông nghiệp và Môi trường",
      "Sở Y tế",
    ]);
  });

  it("takes a new paragraph with hostile words, moves, removes and undoes", async () => {
    const name = '<script>alert("x")</script> & "Sở" 🏛 \u202eđảo';
    const [section] = (await get()).content.sections;
    await act([{ type: "add", section: section?.key ?? "", before: null, text: name }]);
    const own = await getBlock(/alert/);
    expect(textOf(own)).toContain("<script>");
    await act([{ type: "remove", block: own.key }]);
    await expect(getBlock(/alert/)).rejects.toThrow("no block");
    const { version } = (await get()).synthesis;
    await act([{ type: "undo", of: version }]);
    expect(textOf(await getBlock(/alert/))).toContain("🏛");
  });

  it("refuses an edit of what somebody else changed meanwhile, and of what isn't there", async () => {
    const { version } = (await get()).synthesis;
    const block = await getBlock(/214 trường/);
    await act([{ type: "edit", block: block.key, text: "Đã kiểm tra 214 trường." }]);
    const late = await act([{ type: "remove", block: block.key }], programme.officer, version);
    expect(late.statusCode).toBe(409);
    expect(late.json().error.code).toBe("synthesis-changed");
    const gone = await act([{ type: "remove", block: "khong-co" }]);
    expect(gone.json().error.code).toBe("block-not-found");
  });

  it("gives the draft as Word and its tables as Excel", async () => {
    const docx = await programme.officer.get(`/api/syntheses/${id}/document.docx`);
    expect(docx.statusCode).toBe(200);
    const text = docxText(docx.rawPayload);
    expect(text).toContain("75,5%");
    expect(text).toContain("DỰ THẢO");
    expect(text).toContain("&lt;script&gt;");
    const xlsx = await programme.officer.get(`/api/syntheses/${id}/tables.xlsx`);
    const sheets = [1, 2, 3, 4].map((at) => partText(xlsx.rawPayload, `xl/worksheets/sheet${at}.xml`));
    expect(sheets.join(" ")).toContain("75.5");
  });

  it("is sent, signed off by a leader only, and frozen with a hash", async () => {
    expect((await act([{ type: "sign" }], leader)).json().error.code).toBe("step-refused");
    expect((await act([{ type: "send" }])).statusCode).toBe(200);
    const edit: StepInput = { type: "rename", section: "results", title: "Kết quả" };
    expect((await act([edit])).json().error.code).toBe("step-refused");
    expect((await act([{ type: "sign" }])).statusCode).toBe(403);
    const notices = (await leader.get("/api/notices")).json().items;
    expect(JSON.stringify(notices)).toContain(`/syntheses/${id}`);
    expect((await act([{ type: "return", reason: "Bổ sung đánh giá." }], leader)).statusCode).toBe(200);
    expect((await get()).returned).toBe("Bổ sung đánh giá.");
    await act([{ type: "send" }]);
    expect((await act([{ type: "sign" }], leader)).statusCode).toBe(200);
    const frozen = await act([{ type: "freeze" }]);
    expect(frozen.json<SynthesisAnswer>().frozen?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await act([edit])).json().error.code).toBe("step-refused");
  });

  it("stays what it was when a figure changes at the source, and tells so", async () => {
    const before = await viewer.get(`/api/syntheses/${id}/document.docx`);
    expect(before.statusCode).toBe(200);
    expect(docxText(before.rawPayload)).not.toContain("DỰ THẢO");
    await correctFigure(71);
    const after = await viewer.get(`/api/syntheses/${id}/document.docx`);
    expect(after.rawPayload.equals(before.rawPayload)).toBe(true);
    const answer = await get(viewer);
    expect(JSON.stringify(answer.content)).toContain("75,5%");
    expect(answer.changed.map(({ before: old, now }) => [old.value, now?.value])).toContainEqual([75.5, 71]);
  });

  it("may be followed by another one once it is frozen", async () => {
    const again = await programme.officer.send("POST", `/api/rounds/${round.roundId}/syntheses`, {
      outline: { from: "default", kind: "interim" },
    });
    expect(again.statusCode).toBe(201);
    const other = again.json<SynthesisAnswer>();
    expect(other.synthesis.id).not.toBe(id);
    expect(other.content.sections.map(({ title }) => title)).toContain("Bài học kinh nghiệm");
  });
});

describe("a round in which nobody was accepted", () => {
  it("has a draft that says so, and isn't sent to be signed", async () => {
    const empty = await openAdHocRound(programme, round.planId, "2026-12-20", { title: "Báo cáo quý" });
    const begun = await programme.officer.send("POST", `/api/rounds/${empty}/syntheses`, {});
    expect(begun.statusCode).toBe(201);
    const { synthesis, content } = begun.json<SynthesisAnswer>();
    expect(content.sections.map(({ reason }) => reason)).toContain(
      "Chưa có báo cáo nào của đơn vị được tiếp nhận.",
    );
    const sent = await programme.officer.send("POST", `/api/syntheses/${synthesis.id}/actions`, {
      seen: 0,
      steps: [{ type: "send" }],
    });
    expect(sent.statusCode).toBe(409);
    expect(sent.json().error.code).toBe("nothing-accepted");
    const docx = await programme.officer.get(`/api/syntheses/${synthesis.id}/document.docx`);
    expect(docxText(docx.rawPayload)).toContain("Chưa có");
  });

  it("says when the plan carries no outline, or the chosen one is gone", async () => {
    const empty = await openAdHocRound(programme, round.planId, "2026-12-21", { title: "Báo cáo khác" });
    const url = `/api/rounds/${empty}/syntheses`;
    const own = await programme.officer.send("POST", url, { outline: { from: "plan" } });
    expect(own.json().error.code).toBe("plan-without-outline");
    const gone = await programme.officer.send("POST", url, { outline: { from: "template", id: "x" } });
    expect(gone.json().error.code).toBe("outline-not-found");
  });
});

describe("documents made of what is there", () => {
  it("are a unit's report, the plan and a reminder", async () => {
    const [unit] = round.units;
    const silent = round.units[3] ?? failed();
    const report = await reportIn(programme, round.roundId, unit ?? failed());
    const own = await unit?.focal.get(`/api/reports/${report}/document.docx`);
    expect(docxText(own?.rawPayload ?? failed())).toContain("nước sạch");
    expect(docxText(own?.rawPayload ?? failed())).toContain("BÁO CÁONăm 2026");
    const unsent = await reportIn(programme, round.roundId, silent);
    expect((await unit?.focal.get(`/api/reports/${unsent}/document.docx`))?.statusCode).toBe(404);
    const plan = await viewer.get(`/api/plans/${round.planId}/document.docx`);
    expect(docxText(plan.rawPayload)).toContain("41");
    const letter = `/api/rounds/${round.roundId}/reminders/${silent.id}.docx`;
    expect(docxText((await programme.officer.get(letter)).rawPayload)).toContain("Sở Tài chính");
    expect((await viewer.get(letter)).statusCode).toBe(403);
    const nobody = `/api/rounds/${round.roundId}/reminders/khong-co.docx`;
    expect((await programme.officer.get(nobody)).json().error.code).toBe("unit-not-found");
  });

  it("names the unit's blanks in a reminder once it has begun its report", async () => {
    const silent = round.units[3] ?? failed();
    await fillReport(silent.focal, await reportIn(programme, round.roundId, silent));
    const letter = `/api/rounds/${round.roundId}/reminders/${silent.id}.docx`;
    expect((await programme.officer.get(letter)).statusCode).toBe(200);
  });
});

function failed(): never {
  throw new Error("what the test needs isn't there");
}
