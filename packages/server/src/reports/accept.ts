import type { Figure } from "@lotrinh/core/report/answers";
import type { Content } from "@lotrinh/core/report/content";
import { figureKey, taskKey } from "@lotrinh/core/report/fieldKey";
import { ensureCatalogueIndicator } from "@lotrinh/store/catalogue/ensureCatalogueIndicator";
import type { ObservationInput } from "@lotrinh/store/catalogue/observationInput";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import type { TenantContext } from "@lotrinh/store/context";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findFields } from "@lotrinh/store/reporting/fields";
import { findRecordedOf, type ReportedFigure } from "@lotrinh/store/reporting/recorded";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import { recordTaskStates } from "@lotrinh/store/reporting/taskStates";
import { loadAskedRows } from "./askedRows.js";
import { contentOfRows } from "./content.js";
import { breakdownOf } from "./figures.js";

/**
 * Records what an accepted report says: its figures as observations of the province's catalogue, its tasks' states. In
 * the transaction that accepts, so that a figure is in every chart when the answer arrives. A report that is accepted
 * again after a correction records what differs.
 */
export async function recordAccepted(
  context: TenantContext,
  head: ReportHead,
  reason: string | null,
): Promise<void> {
  const content = contentOfRows(await findFields(context, head.id));
  await recordTasks(context, head, content);
  const before = await findRecordedOf(context, head.id);
  const inputs = (await observationsOf(context, head, content, reason)).filter(
    (input) => !before.some((row) => saysTheSame(row, input)),
  );
  if (inputs.length > 0) await recordObservations(context, inputs);
}

function recordTasks(context: TenantContext, head: ReportHead, content: Content): Promise<void> {
  const states = askedOf(head).tasks.flatMap(({ task }) => {
    const answer = content[taskKey(task)];
    if (answer === undefined) return [];
    const { status, progress, result } = answer;
    return [{ taskId: task, unitId: head.holder_id, status, percent: progress, result, reportId: head.id }];
  });
  return recordTaskStates(context, states);
}

async function observationsOf(
  context: TenantContext,
  head: ReportHead,
  content: Content,
  reason: string | null,
): Promise<ObservationInput[]> {
  const asked = askedOf(head);
  const { indicators } = await loadAskedRows(context, [asked]);
  const inputs: ObservationInput[] = [];
  for (const cell of asked.figures) {
    const row = indicators.get(cell.indicator);
    const figure = content[figureKey(cell)];
    if (row === undefined || figure === undefined || isBlank(figure)) continue;
    inputs.push({
      indicatorId: await ensureCatalogueIndicator(context, row.id),
      placeId: cell.place,
      breakdown: breakdownOf(cell, row),
      period: head.period,
      value: figure.value,
      missing: figure.missing,
      numerator: figure.numerator,
      denominator: figure.denominator,
      status: figure.status,
      origin: "report",
      originId: head.id,
      reason,
      note: figure.note,
      unitId: head.unit_id,
    });
  }
  return inputs;
}

/** Blank isn't zero and isn't an answer: nothing is recorded of it. */
function isBlank({ value, missing }: Figure): boolean {
  return value === null && missing === null;
}

function saysTheSame(row: ReportedFigure, input: ObservationInput): boolean {
  return (
    row.indicator_id === input.indicatorId &&
    row.place_id === input.placeId &&
    row.breakdown === input.breakdown &&
    row.period === input.period &&
    row.value === input.value &&
    row.missing === input.missing &&
    row.numerator === (input.numerator ?? null) &&
    row.denominator === (input.denominator ?? null) &&
    row.status === input.status &&
    row.note === (input.note ?? null)
  );
}
