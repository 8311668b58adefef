import type { AmendableItem, ItemField } from "@lotrinh/core/assign/amendment";
import type { DutyDeadline } from "@lotrinh/core/read/reading";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { isDay, printDay } from "@lotrinh/core/schedule/day";
import { parseSchedule } from "@lotrinh/core/schedule/schedule";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findAssignments } from "@lotrinh/store/plan/assignments";
import { findMilestones, findPlanDuties, findPlanIndicators, findPlanTasks } from "@lotrinh/store/plan/items";
import { presentAssignments } from "./assigned.js";
import type { ProposedSubjectAnswer } from "./requests.js";

/** The items of a plan as they stand on a day: not those that were withdrawn, nor those that units made of them. */
export async function standingItems(
  context: TenantContext,
  planId: string,
  on: string,
): Promise<AmendableItem[]> {
  const assigned = groupBy(
    await presentAssignments(context, await findAssignments(context, { planId, on })),
    ({ subjectId }) => subjectId,
  );
  const units = (id: string) => unitFields(assigned.get(id) ?? []);
  const tasks = (await findPlanTasks(context, planId)).filter(({ parent_id }) => parent_id === null);
  const indicators = await findPlanIndicators(context, planId);
  const milestones = groupBy(
    await findMilestones(
      context,
      indicators.map(({ id }) => id),
    ),
    ({ plan_indicator_id }) => plan_indicator_id,
  );
  const duties = await findPlanDuties(context, planId);
  return [
    ...indicators.filter(standing).map(({ id, name, measure }) => ({
      key: id,
      subject: "indicator" as const,
      text: name,
      fields: [...indicatorFields(name, measure, milestones.get(id) ?? []), ...units(id)],
    })),
    ...tasks.filter(standing).map(({ id, text, due, output }) => ({
      key: id,
      subject: "task" as const,
      text,
      fields: [...taskFields(text, due, output), ...units(id)],
    })),
    ...duties.filter(standing).map(({ id, what, frequency, schedule }) => ({
      key: id,
      subject: "duty" as const,
      text: what,
      fields: [...dutyFields(what, frequency, schedule), ...units(id)],
    })),
  ];
}

const standing = ({ withdrawn_at }: { readonly withdrawn_at: Date | null }) => withdrawn_at === null;

/** An item of the amending document with the units that are proposed for it. */
export function amendingItem(
  { value }: ReviewedItem,
  { item, subject, assignments, schedule }: ProposedSubjectAnswer,
): AmendableItem[] {
  if (typeof value !== "object" || value === null) return [];
  const units = unitFields(assignments);
  if ("milestones" in value) {
    const { name, measure } = value;
    const path = Object.entries(value.milestones).map(([year, { raw }]) => ({ year: Number(year), raw }));
    return [{ key: item, subject, text: name, fields: [...indicatorFields(name, measure, path), ...units] }];
  }
  if ("output" in value) {
    const { text, due, output } = value;
    return [{ key: item, subject, text, fields: [...taskFields(text, due, output), ...units] }];
  }
  if (!("frequency" in value)) return [];
  const { what, frequency } = value;
  return [{ key: item, subject, text: what, fields: [...dutyFields(what, frequency, schedule), ...units] }];
}

function taskFields(text: string, due: string | null, output: string | null): ItemField[] {
  return [plain("text", text), plain("due", due), plain("output", output)];
}

function indicatorFields(
  name: string,
  measure: string | null,
  milestones: readonly { readonly year: number; readonly raw: string | null }[],
): ItemField[] {
  const path = milestones.map(({ year, raw }) => ({ field: "milestone" as const, year, value: raw }));
  return [plain("text", name), plain("measure", measure), ...path];
}

function dutyFields(what: string, frequency: string, schedule: unknown): ItemField[] {
  const read = parseSchedule(schedule);
  const days = read.ok ? read.value.deadlines.map(printDeadline) : [];
  const deadline = days.length === 0 ? null : days.join("; ");
  return [plain("text", what), plain("frequency", frequency), plain("deadline", deadline)];
}

function printDeadline(deadline: DutyDeadline): string {
  if ("month" in deadline) return `${deadline.day}/${deadline.month}`;
  if ("year" in deadline) return `${deadline.year}`;
  return isDay(deadline.date) ? printDay(deadline.date) : deadline.date;
}

function unitFields(
  assignments: readonly { readonly role: ItemField["field"]; readonly unit: { readonly name: string } }[],
): ItemField[] {
  const byRole = groupBy(assignments, ({ role }) => role);
  return [...byRole].map(([role, given]) =>
    plain(
      role,
      given
        .map(({ unit }) => unit.name)
        .sort()
        .join("; "),
    ),
  );
}

const plain = (field: ItemField["field"], value: string | null): ItemField => ({ field, year: null, value });
