import { defaultOutline } from "@lotrinh/core/report/defaultOutline";
import type { Caller } from "./caller.js";
import type { SampleUnit } from "./units.js";

interface Duties {
  readonly duties: readonly { readonly id: string }[];
}

/** Asks a unit that the plan gives indicators and tasks to, but doesn't name among those that report. */
export async function askUnit(officer: Caller, planId: string, unit: SampleUnit): Promise<void> {
  const { duties } = await officer.get<Duties>(`/api/plans/${planId}/duties`);
  const changes = duties.map(({ id }) => ({
    type: "add",
    subject: "duty",
    subjectId: id,
    unit: unit.id,
    role: "reporter",
  }));
  const reason = `${unit.name} được giao chỉ tiêu, nhiệm vụ tại Phụ lục của Kế hoạch.`;
  await officer.send("POST", `/api/plans/${planId}/assignments`, { changes, reason });
}

/** The last year's reports are to tell of all five years: the officer gives them the outline of a review. */
export async function askForReview(officer: Caller, planId: string): Promise<void> {
  const { duties } = await officer.get<Duties>(`/api/plans/${planId}/duties`);
  const outline = defaultOutline("final");
  const reason = "Năm cuối kỳ kế hoạch: các đơn vị báo cáo tổng kết cả giai đoạn.";
  for (const { id } of duties)
    await officer.send("PATCH", `/api/plans/${planId}/duties/${id}`, { outline, reason });
}
