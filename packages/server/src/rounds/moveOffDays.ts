import { printDay } from "@lotrinh/core/schedule/day";
import { nextWorkingDay, type WorkCalendar } from "@lotrinh/core/schedule/workingDay";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findReports } from "@lotrinh/store/reporting/reports";
import { findRounds, lockRound } from "@lotrinh/store/reporting/rounds";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import { vietnamDay } from "../vietnamDay.js";
import { setDeadline } from "./act.js";

/**
 * Moves what is due on a day that the administrator has made a day off to the next working day, in rounds that are open: units are told
 * why (Civil Code 91/2015/QH13, art. 148.5). Nothing is ever moved to an earlier day. Gives how many rounds were moved.
 */
export async function moveOffDays(context: TenantContext, calendar: WorkCalendar): Promise<number> {
  const today = vietnamDay(context.now());
  let moved = 0;
  for (const { id } of await findRounds(context, { open: true })) {
    const round = await lockRound(context, id);
    if (round.locked_at === null && (await moveRound(context, round, calendar, today))) moved += 1;
  }
  return moved;
}

async function moveRound(
  context: TenantContext,
  round: RoundsRow,
  calendar: WorkCalendar,
  today: string,
): Promise<boolean> {
  const byDay = groupBy(await findReports(context, { roundId: round.id }), ({ due_on }) => due_on);
  let moved = false;
  for (const [day, heads] of byDay) {
    const off = day < today ? undefined : calendar.dayOff(day);
    if (off?.kind !== "entered") continue;
    const dueOn = nextWorkingDay(day, calendar).day;
    const why = off.basis === null ? off.name.vi : `${off.name.vi}, ${off.basis}`;
    const reason = `Ngày ${printDay(day)} là ngày nghỉ (${why}); hạn chuyển sang ngày làm việc kế tiếp ${printDay(dueOn)}.`;
    await setDeadline(context, round, heads, { dueOn, whole: day === round.due_on, reason });
    moved = true;
  }
  return moved;
}
