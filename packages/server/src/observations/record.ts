import { parsePeriod } from "@lotrinh/core/schedule/period";
import { addAuditEntry } from "@lotrinh/store/audit";
import { findVerdicts } from "@lotrinh/store/catalogue/findVerdicts";
import { findPlanIndicators } from "@lotrinh/store/catalogue/links";
import type { ObservationInput, ObservationOrigin } from "@lotrinh/store/catalogue/observationInput";
import { findObservations } from "@lotrinh/store/catalogue/observations";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import type { TenantContext } from "@lotrinh/store/context";
import type { z } from "zod";
import { ApiError } from "../apiError.js";
import { presentVerdict } from "../indicators/presenter.js";
import { presentObservation } from "./presenter.js";
import type { recordBody, recordedSchema } from "./schema.js";

const observationInvalid = (index: number, field: string) =>
  new ApiError(
    400,
    "observation-invalid",
    {
      vi: "Số liệu chưa hợp lệ: cần có kỳ số liệu đúng và hoặc giá trị, hoặc lý do chưa có giá trị.",
      en: "Each figure needs a period and either a value or a reason why there is none.",
    },
    { index, field },
  );

const reasonNeeded = (index: number) =>
  new ApiError(
    400,
    "reason-needed",
    {
      vi: "Kỳ này đã có số liệu. Vui lòng nêu lý do điều chỉnh.",
      en: "A figure was recorded for this period already: say why it is revised.",
    },
    { index },
  );

export interface Origin {
  readonly origin: ObservationOrigin;
  readonly originId: string | null;
}

/** Figures entered for one indicator, as the store takes them. Throws `observation-invalid` with which one and what. */
export function toInputs(
  indicatorId: string,
  { observations }: z.infer<typeof recordBody>,
  origin: Origin,
): ObservationInput[] {
  return observations.map((given, index) => {
    if (parsePeriod(given.period) === undefined) throw observationInvalid(index, "period");
    const missing = given.missing ?? null;
    if ((given.value === null) === (missing === null)) throw observationInvalid(index, "value");
    return {
      indicatorId,
      placeId: given.placeId ?? null,
      breakdown: given.breakdown ?? "",
      period: given.period,
      value: given.value,
      missing,
      numerator: given.numerator ?? null,
      denominator: given.denominator ?? null,
      status: given.status,
      ...origin,
      reason: given.reason ?? null,
      note: given.note ?? null,
      unitId: given.unitId ?? null,
    };
  });
}

/**
 * Records figures of one indicator and gives them back with the verdicts that follow. Throws `reason-needed` where one revises
 * another figure without saying why.
 */
export async function recordFor(
  context: TenantContext,
  indicatorId: string,
  inputs: readonly ObservationInput[],
): Promise<z.infer<typeof recordedSchema>> {
  const recorded = await recordObservations(context, inputs);
  for (const [index, { revises }] of recorded.entries()) {
    const reason = inputs[index]?.reason ?? "";
    if (revises !== null && reason.trim() === "") throw reasonNeeded(index);
  }
  await addAuditEntry(context, {
    action: "observations-recorded",
    subjectKind: "indicator",
    subjectId: indicatorId,
    detail: { count: recorded.length, origin: inputs[0]?.origin },
  });
  const ids = recorded.map(({ id }) => id);
  const { items } = await findObservations(context, indicatorId, { ids }, { limit: ids.length });
  const linked = await findPlanIndicators(context, { indicator: indicatorId, link: "confirmed" });
  const verdicts = await findVerdicts(
    context,
    linked.items.map(({ id }) => id),
  );
  return {
    observations: items.map(presentObservation),
    verdicts: [...verdicts].map(([planIndicatorId, row]) => ({
      planIndicatorId,
      verdict: presentVerdict(row),
    })),
  };
}
