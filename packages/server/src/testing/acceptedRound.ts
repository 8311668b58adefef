import { plainToRichText } from "@lotrinh/core/report/richTextPlain";
import { openAdHocRound, reportIn } from "./adHocRound.js";
import { figure, fillReport, getReport, step, taskAnswer } from "./fillReport.js";
import { type Caller, newRequest, type Programme, putPlanIntoForce, type TestUnit } from "./programme.js";

/** A plan in force with a round in which units have reported and were accepted. */
export interface AcceptedRound {
  readonly planId: string;
  readonly roundId: string;
  readonly units: readonly TestUnit[];
}

const departments = ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Tài chính"];

/** What each department writes of its work: two of them nearly the same. */
const works: Readonly<Record<string, string>> = {
  "Sở Nông nghiệp và Môi trường":
    "Đã tổ chức 12 lớp tập huấn về sử dụng nước sạch và vệ sinh môi trường cho cán bộ cấp xã trên địa bàn tỉnh.",
  "Sở Y tế":
    "Đã tổ chức 12 lớp tập huấn về sử dụng nước sạch và vệ sinh môi trường cho cán bộ cấp xã tại các địa bàn trong tỉnh.",
  "Sở Giáo dục và Đào tạo": "Đã kiểm tra nhà vệ sinh của 214 trường học, tỷ lệ đạt chuẩn là 88%.",
  "Sở Tài chính": "Đã tham mưu bố trí kinh phí lồng ghép từ các chương trình, dự án.",
};

/**
 * Puts the made-up plan into force with its four departments, opens a round on 2026 and lets all but the last of `silent` report; the officer
 * accepts. `values`: of all figures, by unit.
 */
export async function makeAcceptedRound(
  programme: Programme,
  { silent = 1, value = 74 }: { readonly silent?: number; readonly value?: number } = {},
): Promise<AcceptedRound> {
  const units: TestUnit[] = [];
  for (const name of departments) units.push(await programme.addUnit(name));
  const planId = await putPlanIntoForce(programme, "2026-01-10");
  await programme.goTo("2026-12-01");
  const roundId = await openAdHocRound(programme, planId, "2026-12-15", { title: "Báo cáo năm 2026" });
  for (const unit of units.slice(0, units.length - silent)) {
    const id = await reportIn(programme, roundId, unit);
    await fillWords(unit.focal, id, works[unit.name] ?? "", value);
    await submitAndAccept(programme, unit, id);
  }
  return { planId, roundId, units };
}

/** Submits a unit's report and accepts it. */
export async function submitAndAccept(programme: Programme, unit: TestUnit, id: string): Promise<void> {
  for (const taken of [await step(unit.head, id, "submit"), await step(programme.officer, id, "accept")])
    if (taken.statusCode !== 200) throw new Error(taken.body);
}

/** Answers a report with words of the unit's own, a difficulty and a proposal. */
async function fillWords(caller: Caller, id: string, work: string, value: number): Promise<void> {
  const { outline, asked } = await getReport(caller, id);
  const sections = outline.sections.filter(({ kind }) => kind === "text");
  const fields = [
    ...sections.map(({ key }) => ({ field: `section:${key}`, value: plainToRichText(work), base: 0 })),
    ...asked.figures.map(({ key }) => ({ field: key, value: figure(value), base: 0 })),
    ...asked.tasks.map(({ key }, at) => ({
      field: key,
      value: taskAnswer(at === 0 ? "done" : "under-way", at === 0 ? { progress: 100 } : {}),
      base: 0,
    })),
    {
      field: "difficulty:kho-1",
      value: { text: "Nguồn vốn đầu tư công trình cấp nước còn thiếu so với nhu cầu." },
      base: 0,
    },
    {
      field: "proposal:kn-1",
      value: {
        to: "Bộ Nông nghiệp và Môi trường",
        text: "Sớm ban hành định mức kỹ thuật vận hành công trình.",
      },
      base: 0,
    },
  ];
  const saved = await caller.send("PUT", `/api/reports/${id}/fields`, { requestId: newRequest(), fields });
  if (saved.statusCode !== 200) throw new Error(saved.body);
  await fillReport(caller, id, value);
}
