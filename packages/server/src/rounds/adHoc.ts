import { defaultOutline } from "@lotrinh/core/report/defaultOutline";
import { addDays } from "@lotrinh/core/schedule/day";
import { parsePeriod, rangeOfPeriod } from "@lotrinh/core/schedule/period";
import { lastWorkingDay } from "@lotrinh/core/schedule/workingDay";
import type { TenantContext } from "@lotrinh/store/context";
import { findRoundOfRequest, openRound } from "@lotrinh/store/reporting/rounds";
import type { PlanRow } from "@lotrinh/store/schema";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import type { z } from "zod";
import { valueRefused } from "../programmeErrors.js";
import { readOutline } from "../reports/content.js";
import { loadWorkCalendar } from "../schedule/workCalendar.js";
import { vietnamDay } from "../vietnamDay.js";
import { assertUnits } from "./act.js";
import { loadAskable, reportsFor } from "./asks.js";
import { announceRound } from "./open.js";
import type { adHocBody } from "./schema.js";

/** Opens a round outside of any duty (đột xuất); the same request again gives the round that it opened. */
export async function openAdHoc(
  context: TenantContext,
  plan: PlanRow,
  wanted: z.infer<typeof adHocBody>,
): Promise<{ readonly round: RoundsRow; readonly added: boolean }> {
  const today = vietnamDay(context.now());
  const period = parsePeriod(wanted.period);
  if (period === undefined)
    throw valueRefused({ vi: "Kỳ số liệu không hợp lệ.", en: "Not a period." }, { field: "period" });
  if (wanted.dueOn < today)
    throw valueRefused(
      { vi: "Thời hạn không được trước ngày hôm nay.", en: "Due in the past." },
      { field: "dueOn" },
    );
  const askable = await loadAskable(context, plan.id, today);
  const units = wanted.units === "all" ? [...askable.assignments.keys()] : wanted.units;
  if (wanted.units !== "all") await assertUnits(context, units, today);
  const asks = wanted.asks ?? ["figures", "tasks"];
  const range = rangeOfPeriod(period);
  const round = await openRound(
    context,
    {
      planId: plan.id,
      dutyId: null,
      title: wanted.title,
      period: wanted.period,
      periodFrom: range.from,
      periodTo: range.to,
      cutoffFrom: null,
      cutoff: wanted.cutoff ?? null,
      opensOn: today,
      dueOn: wanted.dueOn,
      locksOn: null,
      remindOn: [lastWorkingDay(addDays(wanted.dueOn, -1), await loadWorkCalendar(context))].filter(
        (day) => day > today,
      ),
      outline: wanted.outline === undefined ? defaultOutline("adhoc") : readOutline(wanted.outline),
      asks,
      requestId: wanted.requestId,
      reason: wanted.reason ?? null,
    },
    reportsFor(askable, units, asks),
  );
  if (round === undefined) return { round: await roundOf(context, wanted.requestId), added: false };
  await announceRound(context, round);
  return { round, added: true };
}

async function roundOf(context: TenantContext, requestId: string): Promise<RoundsRow> {
  const round = await findRoundOfRequest(context, requestId);
  if (round === undefined) throw new Error(`request ${requestId} opened no round`);
  return round;
}
