import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { ensureProvince } from "@lotrinh/server/province";
import { makeReaderThread } from "@lotrinh/server/reading/readerThread";
import { startRunner } from "@lotrinh/server/reading/runner";
import { keepRounds, remindByClock } from "@lotrinh/server/rounds/routines";
import { buildServer } from "@lotrinh/server/server";
import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { setSetting } from "@lotrinh/store/settings";
import type { Store, StoreLocation } from "@lotrinh/store/store";
import { addCaller, type Caller, signedIn, signOut, type Workshop } from "./caller.js";
import { askForReview, askUnit } from "./duties.js";
import { addCommunes } from "./places.js";
import { importFile, linkIndicators, putIntoForce, type SampleFile } from "./plans.js";
import { fillReport, type ResultOf, takeStep } from "./reporting.js";
import { resultsOf2021, resultsOf2026 } from "./results.js";
import { addUnits, communes, reorganisation, type SampleUnit, unitsOf2021, unitsOf2025 } from "./units.js";

/** The documents of the sample province. */
export interface SampleFiles {
  readonly fiveYears: SampleFile;
  readonly water: SampleFile;
  /** Imported and left to be looked through. */
  readonly others: readonly SampleFile[];
}

interface Province extends Workshop {
  readonly officer: Caller;
  readonly leader: Caller;
  readonly units: Map<string, SampleUnit>;
  /** Sets the clock to 08:00 of a day, and does what a server does by itself on that day. */
  readonly goTo: (day: string) => Promise<void>;
}

/**
 * Fills an empty store with the made-up province Lam Giang: a plan of five years with its rounds, results, one reorganisation and
 * the signed review, and a plan under way with a round that is open. All of it goes through the API, day by day, as people
 * would have done it. Throws where a step is refused.
 */
export async function fillSampleProvince(
  store: Store,
  location: StoreLocation,
  files: SampleFiles,
): Promise<void> {
  const clock = { at: Date.now() };
  const now = () => new Date(clock.at);
  const { tenant, administrator } = await ensureProvince(store, { now: () => new Date() });
  const reader = makeReaderThread(location);
  const runner = startRunner({ store, tenant, reader, name: "sample province" });
  const app = await buildServer(
    {
      store,
      tenant,
      access: { local: true, signInSecret: null, secure: false },
      wakeRunner: runner.wake,
      webRoot: null,
      requestsPerMinute: 1_000_000,
      logLevel: "silent",
    },
    { now, randomBytes, sleep: (time) => sleep(time) },
  );
  const workshop: Workshop = { app, store, tenant, now };
  const run = (work: (context: TenantContext) => Promise<unknown>) =>
    withTenant(store, { tenant, person: null }, work, { now });
  const goTo = async (day: string) => {
    clock.at = Date.parse(`${day}T01:00:00Z`);
    await run(keepRounds);
    await run(remindByClock);
  };
  try {
    await app.ready();
    await goTo("2021-03-16");
    await run((context) => setSetting(context, "province", "Lam Giang"));
    const people = [
      await signedIn(workshop, administrator),
      await addCaller(workshop, { name: "Nguyễn Thu Hiền", role: "officer", title: "Chuyên viên tổng hợp" }),
      await addCaller(workshop, {
        name: "Đỗ Thanh Bình Minh",
        role: "leader",
        title: "Phó Chủ tịch UBND tỉnh",
      }),
    ] as const;
    const [officer, , leader] = people;
    const units = new Map((await addUnits(workshop, unitsOf2021)).map((unit) => [unit.name, unit]));
    const province: Province = { ...workshop, officer, leader, units, goTo };
    await liveThroughFiveYears(province, files.fiveYears);
    await beginTheNextPlan(province, files.water);
    for (const file of files.others) await importFile(officer, file);
    const all = [...units.values()].flatMap(({ focal, head }) => [focal, head]);
    await signOut(workshop, [...people, ...all]);
  } finally {
    await app.close();
    await runner.close();
    await reader.close();
  }
}

async function liveThroughFiveYears(province: Province, file: SampleFile): Promise<void> {
  const { officer, goTo } = province;
  const documentId = await importFile(officer, file);
  const planId = await putIntoForce(officer, documentId, "2021-03-15");
  await linkIndicators(officer, planId);
  await askUnit(officer, planId, getUnit(province, "Hội Liên hiệp Phụ nữ tỉnh"));
  for (let year = 2021; year <= 2025; year += 1) {
    if (year === 2025) {
      await reorganise(province, planId);
      await askForReview(officer, planId);
    }
    await goTo(`${year}-11-12`);
    await reportOn(province, planId, year);
  }
  await signReview(province, planId);
  await publish(officer, planId);
}

/** One year's round: most report in time, one is late, one has to mend its report. */
async function reportOn(province: Province, planId: string, year: number): Promise<void> {
  const { officer, goTo } = province;
  const rows = await openRows(officer, planId);
  const resultOf: ResultOf = (name) => resultsOf2021[name]?.[year - 2021];
  const late = rows[year % rows.length]?.reportId;
  const mended = rows[(year + 3) % rows.length]?.reportId;
  for (const [at, { reportId, holder }] of rows.entries()) {
    if (reportId === late) continue;
    await goTo(`${year}-11-${15 + Math.min(at, 10)}`);
    await report(province, holder.name, reportId, resultOf);
  }
  await goTo(`${year}-12-01`);
  for (const { reportId, holder } of rows) {
    if (reportId === late) continue;
    if (reportId === mended) await returnAndMend(province, holder.name, reportId);
    await takeStep(officer, reportId, "accept");
  }
  const lateRow = rows.find(({ reportId }) => reportId === late);
  if (lateRow === undefined) return;
  await goTo(`${year}-12-06`);
  await report(province, lateRow.holder.name, lateRow.reportId, resultOf);
  await takeStep(officer, lateRow.reportId, "accept");
}

async function report(province: Province, unit: string, reportId: string, resultOf: ResultOf): Promise<void> {
  const { focal, head } = getUnit(province, unit);
  await fillReport(getUnit(province, unit), reportId, yearEnd(province), resultOf);
  await takeStep(focal, reportId, "send");
  await takeStep(head, reportId, "submit");
}

/** Tasks of the year count as done when its report is written. */
const yearEnd = ({ now }: Workshop) => `${now().getUTCFullYear()}-12-31`;

async function returnAndMend(province: Province, unit: string, reportId: string): Promise<void> {
  const { focal, head } = getUnit(province, unit);
  const reason = "Đề nghị nêu rõ sản phẩm của nhiệm vụ và nguyên nhân của khó khăn.";
  await takeStep(province.officer, reportId, "return", { reason });
  await takeStep(focal, reportId, "send");
  await takeStep(head, reportId, "submit");
}

function getUnit({ units }: Province, name: string): SampleUnit {
  const unit = units.get(name);
  if (unit === undefined) throw new Error(`the sample province has no ${name}`);
  return unit;
}

interface RoundRow {
  readonly reportId: string;
  readonly holder: { readonly name: string };
}

/** The reports of the round that is open. */
async function openRows(officer: Caller, planId: string): Promise<readonly RoundRow[]> {
  const { rows } = await officer.get<{ rows: readonly RoundRow[] }>(
    `/api/rounds/${await lastRound(officer, planId)}`,
  );
  return rows;
}

async function lastRound(officer: Caller, planId: string): Promise<string> {
  const { rounds } = await officer.get<{ rounds: readonly { id: string; dueOn: string }[] }>(
    `/api/rounds?plan=${planId}`,
  );
  const newest = rounds.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)).at(-1);
  if (newest === undefined) throw new Error("the sample province has no round");
  return newest.id;
}

/** 01/3/2025: departments pass into others, and with them what they owe. */
async function reorganise(province: Province, planId: string): Promise<void> {
  const { officer, units, goTo } = province;
  await goTo(reorganisation.day);
  for (const unit of await addUnits(province, unitsOf2025)) units.set(unit.name, unit);
  const { day, act } = reorganisation;
  for (const [from, to] of reorganisation.passes) {
    const parts = [{ from: getUnit(province, from).id, to: getUnit(province, to).id, field: null }];
    await officer.send("POST", "/api/successions", { kind: "merge", day, act, note: null, parts });
  }
  interface Pass {
    readonly assignment: { readonly id: string };
    readonly to: { readonly id: string } | null;
  }
  const at = `/api/plans/${planId}/succession`;
  const { passes } = await officer.get<{ passes: readonly Pass[] }>(at);
  const taken = passes.map(({ assignment, to }) => ({ assignmentId: assignment.id, to: to?.id ?? null }));
  if (taken.length > 0) await officer.send("POST", at, { passes: taken });
}

/** The review of the five years: written from the last round, signed by a Vice-Chairman, frozen. */
async function signReview({ officer, leader, goTo }: Province, planId: string): Promise<void> {
  await goTo("2025-12-18");
  const round = await lastRound(officer, planId);
  const outline = { from: "default", kind: "final" };
  const begun = await officer.send<Synthesis>("POST", `/api/rounds/${round}/syntheses`, { outline });
  const { id } = begun.synthesis;
  await act(officer, id, { type: "send" });
  await goTo("2025-12-22");
  await act(leader, id, { type: "sign" });
  await act(officer, id, { type: "register", number: 412, date: "2025-12-22" });
  await act(officer, id, { type: "freeze" });
}

interface Synthesis {
  readonly synthesis: { readonly id: string; readonly version: number };
}

async function act(caller: Caller, id: string, step: object): Promise<void> {
  const { synthesis } = await caller.get<Synthesis>(`/api/syntheses/${id}`);
  await caller.send("POST", `/api/syntheses/${id}/actions`, { seen: synthesis.version, steps: [step] });
}

/** What the province shows to everybody: the plan of five years and its indicators. */
async function publish(officer: Caller, planId: string): Promise<void> {
  await officer.send("POST", "/api/publications", { subject: "plan", subjectId: planId });
  const { items } = await officer.get<{ items: readonly { id: string }[] }>("/api/indicators?limit=100");
  for (const { id } of items)
    await officer.send("POST", "/api/publications", { subject: "indicator", subjectId: id });
}

/** The plan of 2026: linked to the same catalogue, with the round of its first year under way. */
async function beginTheNextPlan(province: Province, file: SampleFile): Promise<void> {
  const { officer, units, goTo } = province;
  await goTo("2026-02-09");
  for (const unit of await addUnits(province, communes)) units.set(unit.name, unit);
  const documentId = await importFile(officer, file);
  const planId = await putIntoForce(officer, documentId, "2026-02-06");
  await linkIndicators(officer, planId);
  await addCommunes(officer, await waterIndicator(officer));
  await goTo(dayOfReports());
  const resultOf: ResultOf = (name) => resultsOf2026[name];
  for (const { reportId, holder } of await openRows(officer, planId)) {
    const stage = stagesOf2026[holder.name];
    if (stage === undefined) continue;
    if (stage === "draft")
      await fillReport(getUnit(province, holder.name), reportId, yearEnd(province), resultOf);
    else await report(province, holder.name, reportId, resultOf);
    if (stage === "accepted") await takeStep(officer, reportId, "accept");
  }
}

async function waterIndicator(officer: Caller): Promise<string> {
  const { items } = await officer.get<{ items: readonly { id: string; name: string }[] }>(
    "/api/indicators?limit=100",
  );
  const found = items.find(
    ({ name }) => name === "Tỷ lệ hộ gia đình nông thôn sử dụng nước sạch theo quy chuẩn",
  );
  if (found === undefined) throw new Error("the sample province has no figures on water");
  return found.id;
}

/** How far units are with their reports of 2026; the others haven't begun. */
const stagesOf2026: Readonly<Record<string, "draft" | "submitted" | "accepted">> = {
  "Sở Nông nghiệp và Môi trường": "accepted",
  "Sở Y tế": "accepted",
  "Sở Tài chính": "accepted",
  "Sở Giáo dục và Đào tạo": "submitted",
  "UBND xã Hạ Giang": "submitted",
  "Sở Xây dựng": "draft",
  "UBND xã Lam Sơn": "draft",
};

/** Two days ago, as far as the round of 2026 is open then: so there is something new to look at. */
function dayOfReports(): string {
  const recent = Date.now() - 2 * 86_400_000;
  const day = Math.min(Math.max(recent, Date.parse("2026-11-12")), Date.parse("2026-11-24"));
  return new Date(day).toISOString().slice(0, 10);
}
