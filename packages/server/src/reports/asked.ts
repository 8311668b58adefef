import type { Asked } from "@lotrinh/core/report/completeness";
import { figureKey, fundingKey, taskKey } from "@lotrinh/core/report/fieldKey";
import { nameOfSource } from "@lotrinh/core/report/fundingSources";
import type { Outline } from "@lotrinh/core/report/outline";
import type { AskedItems } from "@lotrinh/store/reporting/asked";
import type { PlanIndicatorsRow, PlanTasksRow } from "@lotrinh/store/schema/plansInForce";

/** Indicators and tasks by id. */
export interface AskedRows {
  readonly indicators: ReadonlyMap<string, PlanIndicatorsRow>;
  readonly tasks: ReadonlyMap<string, PlanTasksRow>;
}

/** What a report is asked for, with names, as the core's completeness wants it. Items that are gone are left out. */
export function askedWithNames(outline: Outline, asked: AskedItems, rows: AskedRows): Asked {
  return {
    outline,
    figures: asked.figures.flatMap((cell) => {
      const row = rows.indicators.get(cell.indicator);
      return row === undefined || row.withdrawn_at !== null
        ? []
        : [{ key: figureKey(cell), name: [row.name, cell.breakdown].filter(Boolean).join(" - ") }];
    }),
    tasks: asked.tasks.flatMap(({ task }) => {
      const row = rows.tasks.get(task);
      return row === undefined || row.withdrawn_at !== null ? [] : [{ key: taskKey(task), name: row.text }];
    }),
    funding: asked.funding.map((source) => ({ key: fundingKey(source), name: nameOfSource(source) })),
  };
}
