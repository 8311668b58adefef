import type { ReadContext } from "./context.js";
import { readIndicatorTable } from "./indicators/table.js";
import { findGoalYear } from "./indicators/years.js";
import { readQuantified } from "./quantified.js";
import type { Indicator, Target } from "./reading.js";
import { joinTables } from "./tables.js";

/** What earlier recognisers found that indicators may need. */
export interface IndicatorHints {
  /** Last year of the plan's period, `2030`: the year of values that are printed without one. */
  readonly planYear?: string | undefined;
  /** Targets of the plan: an indicator coded `1.2a` belongs to target `1.2` where that exists. */
  readonly targets?: readonly Target[];
}

/**
 * Reads all indicators of a document in the order of their lines: rows of indicator tables, and goals with figures that
 * stand in running text. Content that can't be read leaves the field empty or marks it doubtful; nothing throws.
 */
export function readIndicators(ctx: ReadContext, hints: IndicatorHints = {}): readonly Indicator[] {
  const codes = new Set(hints.targets?.map(({ code }) => code));
  const planYear = hints.planYear ?? yearOfPlan(ctx);
  const printed = joinTables(ctx.blocks).flatMap((table) => readIndicatorTable(table, planYear));
  const running = readQuantified(ctx, planYear);
  return [...printed, ...running]
    .map((indicator) => withTarget(indicator, codes))
    .sort((a, b) => a.span.line - b.span.line);
}

/** The year that the document's title names last: `… giai đoạn 2026-2030`. */
function yearOfPlan({ anatomy }: ReadContext): string | undefined {
  return findGoalYear(anatomy.title.map(({ passage }) => passage.text).join(" "));
}

function withTarget(indicator: Indicator, codes: ReadonlySet<string>): Indicator {
  if (indicator.target !== null || indicator.code === null) return indicator;
  const target = /^\d+\.\d+/u.exec(indicator.code)?.[0];
  return target !== undefined && codes.has(target) ? { ...indicator, target } : indicator;
}
