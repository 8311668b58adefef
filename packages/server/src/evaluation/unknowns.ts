import type { IndicatorSummaryRow } from "@lotrinh/store/catalogue/listIndicators";
import { countUnknowns, findUnknowns, type UnknownRow } from "@lotrinh/store/catalogue/pages/unknowns";
import type { TenantContext } from "@lotrinh/store/context";
import type { z } from "zod";
import { loadSummaries } from "../indicators/load.js";
import { presentPlan, presentSummary } from "../indicators/presenter.js";
import type { Person } from "../person.js";
import type { unknownsQuery, unknownsSchema } from "./schema.js";

type Answer = z.infer<typeof unknownsSchema>;

/** What isn't known: entries without data, definition, owner or direction, and plan indicators without a link. */
export async function loadUnknowns(
  context: TenantContext,
  { kind }: z.infer<typeof unknownsQuery>,
  person: Person,
): Promise<Answer> {
  const rows = await findUnknowns(context, kind);
  const summaries = await loadSummaries(
    context,
    rows.flatMap(({ indicatorId }) => indicatorId ?? []),
  );
  return {
    counts: await countUnknowns(context),
    items: rows.map((row) => presentUnknown(row, summaries, person)),
    total: rows.length,
  };
}

function presentUnknown(
  row: UnknownRow,
  summaries: ReadonlyMap<string, IndicatorSummaryRow>,
  person: Person,
): Answer["items"][number] {
  const { kind, indicatorId, planIndicatorId, name, since, plans, planId, planNumber, planTitle } = row;
  const summary = indicatorId === null ? undefined : summaries.get(indicatorId);
  const isOfPlan = planIndicatorId !== null && planId !== undefined && planTitle !== undefined;
  return {
    kind,
    indicator: summary === undefined ? null : presentSummary(summary, person),
    planIndicator: isOfPlan
      ? {
          id: planIndicatorId,
          name,
          plan: presentPlan({ planId, planNumber: planNumber ?? null, planTitle }),
        }
      : null,
    since: since?.toISOString() ?? null,
    plans,
  };
}
