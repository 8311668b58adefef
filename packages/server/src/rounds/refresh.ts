import { sameValue } from "@lotrinh/core/report/content";
import type { TenantContext } from "@lotrinh/store/context";
import { type AskedItems, askedOf } from "@lotrinh/store/reporting/asked";
import { findReports, lockReports, type ReportHead, setAsked } from "@lotrinh/store/reporting/reports";
import { addReports, findRounds } from "@lotrinh/store/reporting/rounds";
import { vietnamDay } from "../vietnamDay.js";
import { asksOfRound } from "./act.js";
import { type Askable, askedOfUnit, loadAskable, reportersOf, reportsFor } from "./asks.js";

/** What is out of the unit's hands keeps what it was asked. */
const changeable: ReadonlySet<string> = new Set(["notStarted", "draft", "returned"]);

/**
 * Brings open rounds up to date with who has what now: after assignments were changed, passed on or amended. Units that
 * report from now on get a report; what was entered stays.
 */
export async function refreshAsked(context: TenantContext, planId: string): Promise<void> {
  const rounds = await findRounds(context, { planId, open: true });
  if (rounds.length === 0) return;
  const askable = await loadAskable(context, planId, vietnamDay(context.now()));
  for (const round of rounds) {
    const asks = asksOfRound(round);
    if (round.duty_id !== null)
      await addReports(context, round, reportsFor(askable, reportersOf(askable, round.duty_id), asks));
    const heads = await findReports(context, { roundId: round.id });
    await lockReports(
      context,
      heads.map(({ id }) => id),
    );
    for (const head of heads) await refreshReport(context, head, heads, askable, asks);
  }
}

async function refreshReport(
  context: TenantContext,
  head: ReportHead,
  heads: readonly ReportHead[],
  askable: Askable,
  asks: Parameters<typeof askedOfUnit>[2],
): Promise<void> {
  if (!changeable.has(head.state) || head.unit_id !== head.holder_id) return;
  const passed = heads.filter(
    ({ unit_id, holder_id }) => holder_id === head.unit_id && unit_id !== holder_id,
  );
  const asked = without(askedOfUnit(askable, head.unit_id, asks), passed.map(askedOf));
  if (!sameValue(asked, askedOf(head))) await setAsked(context, head.id, asked);
}

/** What came from a dissolved unit mid-round is asked in its report, not twice. */
function without(asked: AskedItems, elsewhere: readonly AskedItems[]): AskedItems {
  const tasks = new Set(elsewhere.flatMap((each) => each.tasks.map(({ task }) => task)));
  const figures = new Set(elsewhere.flatMap((each) => each.figures.map(({ indicator }) => indicator)));
  return {
    ...asked,
    tasks: asked.tasks.filter(({ task }) => !tasks.has(task)),
    figures: asked.figures.filter(({ indicator }) => !figures.has(indicator)),
  };
}
