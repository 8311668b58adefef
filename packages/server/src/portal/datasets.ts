import type { OpenDataset } from "@lotrinh/publish/opendata/dataset";
import type { TenantContext } from "@lotrinh/store/context";
import { findPublicIndicators } from "@lotrinh/store/publication/publicIndicators";
import { openDataset, partOf } from "./openData.js";
import type { Site } from "./site.js";

/** Slug of the data set that holds all public indicators. */
export const wholeSlug = "tat-ca";
const wholeTitle = { vi: "Tất cả chỉ tiêu đã công khai", en: "All published indicators" };

/** The data set of an address: that of all public indicators, or of one; undefined where nothing public is there. */
export async function findDataset(
  context: TenantContext,
  site: Site,
  slug: string,
): Promise<OpenDataset | undefined> {
  const indicators = await findPublicIndicators(context, slug === wholeSlug ? undefined : slug);
  const [first] = indicators;
  if (slug !== wholeSlug && first === undefined) return undefined;
  const title = slug === wholeSlug || first === undefined ? wholeTitle : { vi: first.name, en: first.name };
  return openDataset(context, site, slug, title, indicators);
}

/** All data sets: the one of all public indicators first, then one for each. */
export async function findDatasets(
  context: TenantContext,
  site: Site,
): Promise<readonly [whole: OpenDataset, ...OpenDataset[]]> {
  const indicators = await findPublicIndicators(context);
  const whole = await openDataset(context, site, wholeSlug, wholeTitle, indicators);
  return [whole, ...indicators.map((indicator) => partOf(whole, site, indicator))];
}
