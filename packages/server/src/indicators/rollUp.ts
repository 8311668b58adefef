import { rollUpUnits } from "@lotrinh/core/catalogue/unitRollUp";
import { findBreaks } from "@lotrinh/store/catalogue/breaks";
import { findRollUpUnits } from "@lotrinh/store/catalogue/rollUpDetail";
import type { TenantContext } from "@lotrinh/store/context";
import type { IndicatorsRow } from "@lotrinh/store/schema/catalogue";
import type { z } from "zod";
import type { Person } from "../person.js";
import { presentBreak } from "./presenter.js";
import type { rollUpQuery, rollUpSchema } from "./schema.js";

/** How the province's figure of a period is made from its places. */
export async function loadRollUp(
  context: TenantContext,
  indicator: IndicatorsRow,
  { period, breakdown, level }: z.infer<typeof rollUpQuery>,
  person: Person,
): Promise<z.infer<typeof rollUpSchema>> {
  const units = await findRollUpUnits(context, { indicatorId: indicator.id, breakdown, period, level });
  const breaks = await findBreaks(context, indicator.id);
  return {
    ...rollUpUnits(units, indicator.over_units, indicator.measure),
    breaks: breaks.map((row) => presentBreak(row, person)),
    units: units.map((unit) => ({ ...unit })),
  };
}
