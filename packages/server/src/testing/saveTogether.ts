import type { Store } from "@lotrinh/store/store";
import { z } from "zod";
import { getBoard, openAdHocRound } from "./adHocRound.js";
import { type Caller, makeProgramme, newRequest, type Programme, putPlanIntoForce } from "./programme.js";

/** How many people save into how many reports, each so many times, all at once. */
export interface SavingLoad {
  readonly people: number;
  readonly reports: number;
  readonly savesEach: number;
  /** All people of a report into one field, each adding to what the others wrote; or each into one of their own. */
  readonly into: "one-field" | "own-fields";
}

/** What came of it. Times in milliseconds, one a request. */
export interface SavingOutcome {
  readonly times: readonly number[];
  readonly conflicts: number;
  /** Answers that were no success. */
  readonly errors: readonly string[];
  /** Marks that were acknowledged and aren't there afterwards. */
  readonly lost: readonly string[];
}

/** The field that the people of a report write into: each adds a mark to what stands there. */
function fieldOf({ into }: SavingLoad, caller: Caller): string {
  return into === "one-field" ? "difficulty:chung" : `difficulty:${caller.id}`;
}

const answerSchema = z.object({
  results: z.array(
    z.object({
      outcome: z.enum(["saved", "conflict", "refused"]),
      revision: z.number().optional(),
      theirs: z.object({ value: z.object({ text: z.string() }).nullable(), revision: z.number() }).optional(),
    }),
  ),
});

/** People of forty units (or as many as asked) save at once; whether anything that was acknowledged got lost. */
export async function saveTogether(store: Store, load: SavingLoad): Promise<SavingOutcome> {
  const programme = await makeProgramme(store, "2026-01-10");
  try {
    const reports = await prepare(programme, load);
    const outcome: Tally = { times: [], conflicts: 0, errors: [], known: new Map() };
    const marks = new Map(reports.map(({ id }) => [id, [] as string[]]));
    await Promise.all(
      reports.flatMap(({ id, callers }) =>
        callers.map(async (caller, at) => {
          for (let save = 0; save < load.savesEach; save += 1) {
            const mark = `${at}.${save}`;
            const field = fieldOf(load, caller);
            if (await addMark(caller, id, field, mark, outcome)) marks.get(id)?.push(mark);
          }
        }),
      ),
    );
    return { ...outcome, lost: await lostMarks(reports, marks) };
  } finally {
    await programme.server.close();
  }
}

interface LoadedReport {
  readonly id: string;
  readonly callers: readonly Caller[];
}

async function prepare(programme: Programme, { people, reports }: SavingLoad): Promise<LoadedReport[]> {
  for (const name of ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Tài chính"])
    await programme.addUnit(name);
  for (let at = 5; at <= reports; at += 1)
    await programme.addUnit(`Ủy ban nhân dân xã Lam Hà ${at}`, "commune-committee");
  const plan = await putPlanIntoForce(programme, "2026-01-10");
  const { rows } = await getBoard(programme, await openAdHocRound(programme, plan, "2026-03-20"));
  const loaded: LoadedReport[] = [];
  for (const { reportId, unit } of rows.slice(0, reports)) {
    const callers: Caller[] = [];
    for (let at = 0; at < people / reports; at += 1)
      callers.push(await programme.addCaller("focal-point", unit.id));
    loaded.push({ id: reportId, callers });
  }
  return loaded;
}

interface Tally {
  readonly times: number[];
  conflicts: number;
  readonly errors: string[];
  /** What a person last saw of a field, as the form keeps it. */
  readonly known: Map<string, { readonly base: number; readonly text: string }>;
}

/** Adds a mark to the common field, over whatever others wrote meanwhile; whether it was acknowledged. */
async function addMark(
  caller: Caller,
  id: string,
  field: string,
  mark: string,
  tally: Tally,
): Promise<boolean> {
  let { base, text } = tally.known.get(`${id} ${field}`) ?? { base: 0, text: "" };
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const value = { text: `${text} ${mark}`.trim() };
    const fields = [{ field, value, base }];
    const begin = performance.now();
    const response = await caller.send("PUT", `/api/reports/${id}/fields`, {
      requestId: newRequest(),
      fields,
    });
    tally.times.push(performance.now() - begin);
    if (response.statusCode !== 200) {
      tally.errors.push(response.body);
      return false;
    }
    const [common] = answerSchema.parse(response.json()).results;
    if (common?.outcome === "saved") {
      tally.known.set(`${id} ${field}`, { base: common.revision ?? 0, text: value.text });
      return true;
    }
    tally.conflicts += 1;
    base = common?.theirs?.revision ?? 0;
    text = common?.theirs?.value?.text ?? "";
  }
  return false;
}

async function lostMarks(
  reports: readonly LoadedReport[],
  marks: ReadonlyMap<string, readonly string[]>,
): Promise<string[]> {
  const lost: string[] = [];
  for (const { id, callers } of reports) {
    const [caller] = callers;
    const { fields } = (await caller?.get(`/api/reports/${id}/changes?since=0`))?.json() ?? { fields: [] };
    const texts = fields.map(({ value }: { value: { text: string } | null }) => value?.text ?? "");
    const there = new Set(texts.join(" ").split(" "));
    for (const mark of marks.get(id) ?? []) if (!there.has(mark)) lost.push(`${id} ${mark}`);
  }
  return lost;
}
