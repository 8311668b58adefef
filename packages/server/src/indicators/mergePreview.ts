import { sameMeasure } from "@lotrinh/core/text/measures";
import { previewMerge } from "@lotrinh/store/catalogue/mergePreview";
import type { TenantContext } from "@lotrinh/store/context";
import type { z } from "zod";
import type { Person } from "../person.js";
import { loadIndicator, loadSummary } from "./load.js";
import { presentPlan, presentSummary } from "./presenter.js";
import type { mergePreviewSchema } from "./schema.js";

/** Clashes told at most. */
const mostClashes = 200;

/** What merging one entry into another would move. Throws `indicator-not-found`. */
export async function loadMergePreview(
  context: TenantContext,
  fromId: string,
  intoId: string,
  person: Person,
): Promise<z.infer<typeof mergePreviewSchema>> {
  const from = await loadIndicator(context, fromId);
  const into = await loadIndicator(context, intoId);
  const { links, observations, newFigures, clashes } = await previewMerge(context, from.id, into.id);
  return {
    into: presentSummary(await loadSummary(context, into.id), person),
    links: links.map((row) => ({
      planIndicatorId: row.planIndicatorId,
      name: row.name,
      plan: presentPlan(row),
    })),
    observations,
    newFigures,
    clashes: clashes.slice(0, mostClashes).map((clash) => ({ ...clash })),
    clashCount: clashes.length,
    measureDiffers:
      from.measure === null || into.measure === null
        ? from.measure !== into.measure
        : !sameMeasure(from.measure, into.measure),
    directionDiffers: from.direction !== into.direction,
  };
}
