import { findIndicatorDetails } from "@lotrinh/store/catalogue/indicatorDetails";
import { findIndicator } from "@lotrinh/store/catalogue/indicators";
import { findIndicators, type IndicatorSummaryRow } from "@lotrinh/store/catalogue/listIndicators";
import type { TenantContext } from "@lotrinh/store/context";
import type { IndicatorsRow } from "@lotrinh/store/schema/catalogue";
import type { z } from "zod";
import { ApiError } from "../apiError.js";
import type { Person } from "../person.js";
import { presentIndicator } from "./presenter.js";
import type { indicatorSchema } from "./schema.js";

/** No such entry, or it is another province's: nobody learns which. */
export const indicatorNotFound = () =>
  new ApiError(404, "indicator-not-found", {
    vi: "Không tìm thấy chỉ tiêu.",
    en: "No such indicator.",
  });

/** The entry of an id. Throws `indicator-not-found`. */
export async function loadIndicator(context: TenantContext, id: string): Promise<IndicatorsRow> {
  const row = await findIndicator(context, id);
  if (row === undefined) throw indicatorNotFound();
  return row;
}

/** Summaries of entries by id. */
export async function loadSummaries(
  context: TenantContext,
  ids: readonly string[],
): Promise<Map<string, IndicatorSummaryRow>> {
  if (ids.length === 0) return new Map();
  const { items } = await findIndicators(context, { ids: [...new Set(ids)] }, { limit: 10_000 });
  return new Map(items.map((row) => [row.id, row]));
}

/** The summary of one entry. Throws `indicator-not-found`. */
export async function loadSummary(context: TenantContext, id: string): Promise<IndicatorSummaryRow> {
  const summary = (await loadSummaries(context, [id])).get(id);
  if (summary === undefined) throw indicatorNotFound();
  return summary;
}

/** One entry as it is sent, whole. Throws `indicator-not-found`. */
export async function presentOne(
  context: TenantContext,
  id: string,
  person: Person,
): Promise<z.infer<typeof indicatorSchema>> {
  const row = await loadIndicator(context, id);
  return presentIndicator(
    await loadSummary(context, id),
    row,
    await findIndicatorDetails(context, row),
    person,
  );
}
